/**
 * SQL of what an owner needs to keep records for their time and then to destroy them, for a migration.
 *
 * What of a record is words or personal values stands as rows of `hub.erasable`, which the owner's migrations write
 * by `hub.erases`; when its time has come, by rows of `hub.ended_records`, which the owner makes anew. The run-time
 * role destroys no key and empties no column itself: `hub.erase` does, and only what somebody has decided, of what
 * is at its end, and of what is under no legal hold. Whoever decides sees none of the record's rows, so these last
 * questions are asked here.
 */
export const retentionTables = (runtimeRole: string): string => `
  create table legal_hold (
    id uuid primary key,
    custodian text not null,
    rows_of text[] not null constraint a_hold_keeps_somebodys_rows check (custodian = any (rows_of)),
    kind text not null constraint legal_hold_kind_is_known check (kind in ('INQUIRY', 'LITIGATION')),
    record_class text,
    record_id uuid constraint a_record_is_of_a_class check (record_id is null or record_class is not null),
    reason text not null,
    placed_at timestamptz(3) not null,
    placed_by text not null,
    lifted_at timestamptz(3),
    lifted_by text,
    lift_reason text,
    constraint a_lifting_is_whole
      check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lift_reason is null))
  );
  create index legal_hold_by_placing on legal_hold (placed_at, id);

  create table destruction_certificate (
    id uuid primary key,
    custodian text not null,
    record_class text not null,
    record_id uuid not null,
    reference text,
    parts jsonb not null,
    digest text not null constraint digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$'),
    destroyed_at timestamptz(3) not null,
    destroyed_by text not null,
    constraint a_record_is_destroyed_once unique (record_class, record_id)
  );
  create index certificate_by_time on destruction_certificate (destroyed_at, id);

  create table appraisal (
    id uuid primary key,
    custodian text not null,
    record_class text not null,
    record_id uuid not null,
    reference text,
    event text not null,
    event_on date not null,
    rule text not null,
    due_on date not null,
    raised_at timestamptz(3) not null,
    decision text constraint appraisal_decision_is_known check (decision in ('DESTROY', 'KEEP', 'TRANSFER')),
    keep_until date,
    place_of_deposit text,
    reason text,
    decided_at timestamptz(3),
    decided_by text,
    certificate_id uuid references destruction_certificate (id),
    constraint a_decision_is_whole check ((decision is null) = (decided_at is null)
      and (decision is null) = (decided_by is null) and (decision is null) = (reason is null)),
    constraint what_is_kept_has_its_day check ((keep_until is null) = (coalesce(decision, 'DESTROY') = 'DESTROY')),
    constraint what_is_transferred_has_its_place
      check ((place_of_deposit is null) = (coalesce(decision, 'KEEP') <> 'TRANSFER'))
  );
  create unique index one_open_appraisal_a_record on appraisal (record_class, record_id) where decision is null;
  create index appraisal_by_due_day on appraisal (due_on, id) where decision is null;
  create index appraisal_by_record on appraisal (record_id);

  grant select, insert, update (lifted_at, lifted_by, lift_reason) on legal_hold to ${runtimeRole};
  grant select, insert on destruction_certificate to ${runtimeRole};
  grant select, insert, update (decision, keep_until, place_of_deposit, reason, decided_at, decided_by,
    certificate_id) on appraisal to ${runtimeRole};
  select hub.protect_root('legal_hold', 'retention');
  select hub.protect_root('destruction_certificate', 'retention');
  select hub.protect_root('appraisal', 'retention');

  create table hub.erasable (
    place int generated always as identity primary key,
    record_class text not null,
    how text not null constraint way_of_erasing_is_known check (how in ('ROOT', 'KEY', 'VALUE', 'ROW')),
    held_in text not null,
    belongs text not null,
    what text not null
  );
  select hub.protect_open('hub.erasable', 'names of columns that hold words');

  -- How: the keys of the documents that the expression names; the values that are set; or rows that are taken away.
  -- Where: by a condition on $1, the record. A root is marked as erased at $2, and locked before the others.
  create function hub.erases(class text, how text, held_in regclass, what text, belongs text)
    returns void language sql as $$
    insert into hub.erasable (record_class, how, held_in, belongs, what)
      values (class, how, held_in::text, belongs, what) $$;

  create function hub.held(class text, record uuid, keeper text) returns boolean language sql stable as $$
    select exists (select from public.legal_hold hold where hold.lifted_at is null and keeper = any (hold.rows_of)
      and coalesce(hold.record_class = class, true) and coalesce(hold.record_id = record, true)) $$;

  create function hub.ended_records() returns table (record_class text, id uuid, custodian text, reference text,
    event text, event_on date) language sql stable as 'select null, null::uuid, null, null, null, null::date where false';

  create function hub.decided(cause uuid) returns table (erased_class text, erased_id uuid, record_class text,
    record_id uuid, custodian text, event_on date) language sql stable as $$
    select record_class, record_id, record_class, record_id, custodian, event_on from public.appraisal
    where id = cause and decision = 'DESTROY' and certificate_id is null $$;

  create function hub.erase_decided(cause uuid, at timestamptz) returns jsonb language plpgsql as $$
  declare
    found_decision record; part record; amount int; digest text; marked boolean := false; parts jsonb := '[]';
  begin
    select * into found_decision from hub.decided(cause);
    if not found then raise exception 'nobody has decided on this'; end if;
    -- No hold is placed between looking for one and the end of the transaction.
    perform pg_advisory_xact_lock_shared(hashtext('legal holds'));
    for part in select * from hub.erasable where how = 'ROOT' and record_class = found_decision.erased_class loop
      execute format('select erased_at is not null from %s where %s for update', part.held_in, part.belongs)
        into marked using found_decision.erased_id;
    end loop;
    if marked then return '{"refused": "ERASED_BEFORE"}'; end if;
    if hub.held(found_decision.record_class, found_decision.record_id, found_decision.custodian) then
      return '{"refused": "UNDER_LEGAL_HOLD"}';
    end if;
    if found_decision.event_on is not null and not exists (select from hub.ended_records() as ended
      where ended.record_class = found_decision.record_class and ended.id = found_decision.record_id
        and ended.event_on = found_decision.event_on) then
      return '{"refused": "RECORD_IN_USE"}';
    end if;
    for part in select * from hub.erasable where record_class = found_decision.erased_class order by place loop
      digest := null;
      case part.how
        when 'KEY' then
          execute format($f$ with words as (select distinct %1$s as id from %2$s where (%3$s)),
            gone as (update document_key as own set wrapped = null, destroyed_at = $2 from words
              where own.id = words.id and own.wrapped is not null returning own.id)
            select count(*)::int, encode(sha256(string_agg(sha256(sealed), ''::bytea order by id)), 'hex')
            from gone join sealed_document using (id) $f$, part.what, part.held_in, part.belongs)
            into amount, digest using found_decision.erased_id, at;
        when 'ROW' then
          execute format('delete from %s where %s', part.held_in, part.belongs) using found_decision.erased_id;
          get diagnostics amount = row_count;
        else
          execute format('update %s set %s where %s', part.held_in, part.what, part.belongs)
            using found_decision.erased_id, at;
          get diagnostics amount = row_count;
      end case;
      if amount > 0 and part.how <> 'ROOT' then
        parts := parts || jsonb_build_object('heldIn', part.held_in, 'how', part.how, 'count', amount, 'hash', digest);
      end if;
    end loop;
    return jsonb_build_object('parts', parts);
  end $$;
  revoke execute on function hub.erase_decided from public;

  -- Erases as the owner of the tables, who sees all rows for as long as that takes, as migrations do.
  create function hub.erase(cause uuid, at timestamptz) returns jsonb language plpgsql
    security definer set search_path = public, pg_temp as $$
  declare done jsonb;
  begin
    perform set_config('hub.migrating', 'on', true);
    done := hub.erase_decided(cause, at);
    perform set_config('hub.migrating', '', true);
    return done;
  end $$;
  revoke execute on function hub.erase from public;
  grant execute on function hub.erase to ${runtimeRole};
`;

/** SQL by which no key is destroyed but by `hub.erase`; only some owners have sealed documents. */
export const onlyErasureDestroysKeys = (runtimeRole: string): string =>
  `revoke update (wrapped, destroyed_at) on document_key from ${runtimeRole};`;
