/**
 * SQL that lets functions of an owner's role look past the policies of a table on behalf of somebody else's session.
 * Whoever is signed in as the owner sees no row by it.
 */
export const ownerAsks = `
  create or replace function hub.owner_asks(protected regclass) returns void language plpgsql as $$
  begin
    execute format('create policy owner_asks on %s for select to current_user
      using (session_user <> current_user)', protected);
  end $$;
`;

/**
 * SQL by which an owner keeps who broke the glass over which record, for a migration. A use opens rows to its own
 * user alone, until it is ended or its time has run out by the clock of the transaction, and only in a transaction
 * that writes nothing: to an act the record is as absent as before. The policies of the owner ask `hub.opened()`.
 *
 * The owner tells by `hub.keepers_of(record)`, made before, who keeps a record that may be opened so.
 */
export const breakGlassTables = (runtimeRole: string): string => `
  create table break_glass (
    id uuid primary key,
    record_id uuid not null,
    custodians text[] not null constraint somebody_keeps_the_record check (cardinality(custodians) > 0),
    subject text not null,
    organisation text,
    reason text not null,
    words_id uuid not null references sealed_document (id),
    opened_at timestamptz(3) not null,
    ends_at timestamptz(3) not null constraint a_glass_shuts_after_it_opens check (ends_at > opened_at),
    ended_at timestamptz(3),
    ended_by text,
    reviewed_at timestamptz(3),
    reviewed_by text constraint nobody_reviews_themselves check (reviewed_by <> subject),
    finding text,
    finding_words_id uuid references sealed_document (id),
    constraint an_end_is_whole check ((ended_at is null) = (ended_by is null)),
    constraint a_review_is_whole check (
      num_nulls(reviewed_at, reviewed_by, finding, finding_words_id) in (0, 4))
  );
  create index break_glass_by_subject on break_glass (subject, ends_at);
  create index break_glass_by_time on break_glass (opened_at, id);
  grant select, insert,
    update (ended_at, ended_by, reviewed_at, reviewed_by, finding, finding_words_id) on break_glass to ${runtimeRole};

  create or replace function hub.may(scope text) returns boolean language sql stable
    return scope = any (hub.list('scopes'));

  select hub.force('break_glass');
  create policy by_subject on break_glass using (subject = (select hub.setting('subject')));
  create policy by_guardian on break_glass using (
    (select hub.may('break-glass:review')) and custodians && (select hub.list('organisations'))::text[]);

  -- The records that the caller has opened so, and that are not shut yet.
  create function hub.opened() returns uuid[] language sql stable
    return coalesce((select array_agg(record_id) from public.break_glass
      where current_setting('transaction_read_only')::boolean
        and subject = hub.setting('subject') and ended_at is null
        and opened_at <= hub.setting('now')::timestamptz and ends_at > hub.setting('now')::timestamptz), '{}');

  -- The use by which the caller sees a record, where they see it by one.
  create function hub.break_glass_of(record uuid) returns uuid language sql stable
    return (select id from public.break_glass
      where record_id = record and subject = hub.setting('subject') and ended_at is null
        and opened_at <= hub.setting('now')::timestamptz and ends_at > hub.setting('now')::timestamptz
      order by opened_at desc limit 1);
`;
