/**
 * SQL by which an owner keeps whose records are sealed, for a migration. Policies of the owner leave out what belongs
 * to them, beside and above whatever else lets somebody see a row: `hub.hide(table, column, function)`, where the
 * function gives the ids that the caller may not know of. It is computed once a statement, the same for everybody.
 *
 * Jobs that must carry such a record on see it (`seal:carry`), and so do the guardians of who keeps it and whoever is
 * named. Who is named without places reads and does not act: to a transaction that writes it is absent.
 */
export const sealTables = (runtimeRole: string): string => `
  create table sealed_person (
    person_id uuid primary key,
    records uuid[] not null,
    revision int not null constraint revisions_of_a_seal_count_from_0 check (revision >= 0),
    sealed boolean not null,
    kept_by text[] not null,
    named text[] not null,
    with_places text[] not null constraint only_the_named_see_places check (with_places <@ named)
  );
  create index sealed_now on sealed_person (person_id) where sealed;
  grant select, insert, update (records, revision, sealed, kept_by, named, with_places)
    on sealed_person to ${runtimeRole};

  create or replace function hub.may(scope text) returns boolean language sql stable
    return scope = any (hub.list('scopes'));

  create function hub.keeps_seal(kept_by text[]) returns boolean language sql stable
    return hub.may('seal:carry') or (hub.may('seal:manage') and kept_by && hub.list('organisations'));
  create function hub.is_one_of(named text[]) returns boolean language sql stable
    return coalesce(hub.setting('subject') = any (named), false);

  select hub.force('sealed_person');
  select hub.owner_asks('sealed_person');
  create policy by_keeper on sealed_person using (hub.keeps_seal(kept_by));
  -- Who acts on a sealed record may have to seal what they put beside it, and can seal nothing away from themselves.
  create policy seen_by_named on sealed_person for select using (hub.is_one_of(named));
  create policy carried_by_named on sealed_person for insert
    with check (sealed and hub.is_one_of(with_places));

  -- The ids of all that is sealed and that the caller may not know of.
  create function hub.hidden() returns uuid[] language sql stable
    security definer set search_path = public, pg_temp
    return (select coalesce(array_agg(record), '{}') from sealed_person, unnest(records) as record
      where sealed and not hub.keeps_seal(kept_by) and not hub.is_one_of(with_places)
        and not (hub.is_one_of(named) and current_setting('transaction_read_only')::boolean));
  -- The persons whom the caller may know of, but not where they lived and died.
  create function hub.placeless() returns uuid[] language sql stable
    security definer set search_path = public, pg_temp
    return (select coalesce(array_agg(person_id), '{}') from sealed_person
      where sealed and not hub.keeps_seal(kept_by) and hub.is_one_of(named) and not hub.is_one_of(with_places));
  revoke execute on function hub.hidden, hub.placeless from public;
  grant execute on function hub.hidden, hub.placeless to ${runtimeRole};

  -- Whoever writes down an id of their own accord is told no more than what they wrote: by \`made_by\` they see it on.
  create function hub.hide(protected regclass, points_by name, hidden text, made_by name default null)
    returns void language plpgsql as $$
  begin
    execute format('create policy %4$I on %1$s as restrictive to ${runtimeRole} using (
      coalesce(%2$I <> all ((select %3$s())::uuid[]), true) %5$s)',
      protected, points_by, hidden, 'sealed_by_' || points_by,
      case when made_by is not null
        then format('or %I = (select hub.setting(''subject''))', made_by) else '' end);
  end $$;
`;

/**
 * SQL by which what an owner keeps about records (who has seen them, what is to become of them) is as absent as they
 * are, for a migration after those of seals, audit and retention. The owner tells by `hub.hidden_records()`, made
 * before, the ids of all that the caller may not know of.
 * @param tables of the owner that name a record by `record_id`; by the column that is given, who wrote that sees it on
 */
export const sealedKeeping = (
  runtimeRole: string,
  tables: Readonly<Record<string, string | null>>,
): string => `
  -- The sealer and whoever verifies see every entry, and what is seen and refused is kept whoever asks.
  create policy sealed_by_record_id on audit_entry as restrictive for select to ${runtimeRole} using (
    (select hub.setting('sealing')) = 'on'
    or coalesce(record_id <> all ((select hub.hidden_records())::uuid[]), true));
  ${Object.entries(tables)
    .map(
      ([table, madeBy]) =>
        `select hub.hide('${table}', 'record_id', 'hub.hidden_records'${madeBy === null ? "" : `, '${madeBy}'`});`,
    )
    .join("\n  ")}
`;
