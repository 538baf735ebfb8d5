/** The kinds of what is kept: each is one entry for one record and one operation. */
export const auditKinds = ["read", "write", "export", "refusal", "break-glass"] as const;
export type AuditKind = (typeof auditKinds)[number];

/**
 * SQL of the tables in which an owner keeps who saw, changed, was refused or exported what, for a migration. Nobody
 * changes or takes away an entry, a seal or an anchor: the run-time role has no right to, and a trigger forbids it to
 * the owner's role too. Entries name records, fields and codes and never hold a value, so that they stay when words
 * are erased.
 */
export const auditTables = (runtimeRole: string): string => `
  create table audit_entry (
    id uuid primary key,
    at timestamptz(3) not null,
    subject text not null,
    client text not null,
    job text,
    organisation text,
    roles text[] not null,
    purpose text not null,
    kind text not null constraint audit_kind_is_known
      check (kind in (${auditKinds.map((kind) => `'${kind}'`).join(", ")})),
    record_type text,
    record_id uuid,
    custodians text[] not null,
    fields text[] not null,
    reasons text[] not null,
    operation text,
    operation_hash text,
    request_id text not null,
    key_id text not null,
    mark bytea not null constraint a_mark_is_sha256 check (octet_length(mark) = 32)
  );
  create index audit_by_record on audit_entry (record_id, at, id) where record_id is not null;
  create index audit_by_organisation on audit_entry (organisation, at, id);

  -- What waits for its seal: the sealer takes rows away as it seals.
  create table audit_unsealed (entry_id uuid primary key);

  create table audit_seal (
    position bigint primary key constraint positions_count_from_1 check (position > 0),
    entry_id uuid not null unique references audit_entry (id),
    key_id text not null,
    seal bytea not null constraint a_seal_is_sha256 check (octet_length(seal) = 32),
    sealed_at timestamptz(3) not null
  );

  -- The heads of another owner's chain, kept here so that its end cannot be cut off unseen.
  create table audit_anchor (
    owner text not null,
    position bigint not null,
    seal bytea not null,
    kept_at timestamptz(3) not null,
    primary key (owner, position, seal)
  );

  create function hub.only_added_to() returns trigger language plpgsql as $$
  begin
    raise exception '% is only ever added to', tg_table_name;
  end $$;
  create trigger only_added_to before update or delete or truncate on audit_entry
    for each statement execute function hub.only_added_to();
  create trigger only_added_to before update or delete or truncate on audit_seal
    for each statement execute function hub.only_added_to();
  create trigger only_added_to before update or delete or truncate on audit_anchor
    for each statement execute function hub.only_added_to();

  grant select, insert on audit_entry, audit_seal, audit_anchor to ${runtimeRole};
  grant select, insert, delete on audit_unsealed to ${runtimeRole};

  select hub.force('audit_entry');
  create policy kept_whoever_asks on audit_entry for insert with check (true);
  create policy sealed_by_the_sealer on audit_entry for select using ((select hub.setting('sealing')) = 'on');
  -- Who answers for an organisation's records reads who has seen them; what is about no record, who it was of theirs.
  create policy read_by_guardian on audit_entry for select using (
    (select 'caldicott-guardian' = any (hub.list('roles')) and hub.setting('purpose') = 'administration')
    and (custodians && (select hub.list('organisations'))::text[]
      or custodians = '{}' and organisation = any ((select hub.list('organisations'))::text[])));
  select hub.protect_open('audit_unsealed', 'ids of entries that wait for their seal');
  select hub.protect_open('audit_seal', 'ids and seals, which tell nothing');
  select hub.protect_open('audit_anchor', 'heads of another owner''s chain, which tell nothing');
`;

/**
 * SQL of the function that finds the organisations whose a record is, whoever asks: a refusal too is told to those
 * who keep what was asked for.
 * @param ways for each type of record a select of `id` and an array of codes, for those of `ids`
 */
export const custodianLookup = (runtimeRole: string, ways: Readonly<Record<string, string>>): string => `
  create function hub.custodians_of(record_type text, ids uuid[]) returns table (kept_id uuid, kept_by text[])
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  begin
    -- The owner of the tables sees all of them while this is on.
    perform set_config('hub.migrating', 'on', true);
    ${Object.entries({ ...ways, SharingAgreement: agreements })
      .map(([type, select]) => `if record_type = '${type}' then return query ${select}; end if;`)
      .join("\n    ")}
    perform set_config('hub.migrating', '', true);
  end $$;
  revoke execute on function hub.custodians_of from public;
  grant execute on function hub.custodians_of to ${runtimeRole};
`;

/**
 * The same for a later migration, with the records that every owner has of its own: holds, appraisals and agreements.
 */
export const custodianLookupAnew = (runtimeRole: string, ways: Readonly<Record<string, string>>): string => `
  drop function hub.custodians_of;
  ${custodianLookup(runtimeRole, {
    ...ways,
    Agreement: agreements,
    Hold: "select id, rows_of from legal_hold where id = any (ids)",
    Appraisal: "select id, array[custodian] from appraisal where id = any (ids)",
  })}
`;

/** Ways of finding whose what living people have asked to have erased is, and whose record a glass was broken over. */
export const ofErasures = "select id, array[custodian] from erasure_request where id = any (ids)";
export const ofGlass = "select id, custodians from break_glass where id = any (ids)";

const agreements = "select id, rows_of || grantee from sharing_agreement where id = any (ids)";

/**
 * SQL by which an owner's audit names the use of a broken glass that had a record open to whoever read it, for a
 * migration. A use counts where it was open at some time while the operation ran; nobody who asks changes that.
 * @param ways for each type of record that a use opens a select of its ids, of those of `ids`, with the record over
 * which the glass was broken; none where this owner has no glass to break
 */
export const breakGlassInAudit = (runtimeRole: string, ways: Readonly<Record<string, string>>): string => `
  alter table audit_entry add break_glass uuid;
  create function hub.break_glass_over(
      record_type text, ids uuid[], reader text, since timestamptz, until timestamptz)
    returns table (opened_id uuid, opened_by uuid)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  begin
    ${Object.keys(ways).length === 0 ? "return;" : ""}
    -- The owner of the tables sees all of them while this is on.
    perform set_config('hub.migrating', 'on', true);
    ${Object.entries(ways)
      .map(([type, select]) => `if record_type = '${type}' then return query ${usesOver(select)}; end if;`)
      .join("\n    ")}
    perform set_config('hub.migrating', '', true);
  end $$;
  revoke execute on function hub.break_glass_over from public;
  grant execute on function hub.break_glass_over to ${runtimeRole};
`;

// Hardly anybody has a use, so the uses are found first.
const usesOver = (select: string): string => `
      with open_use as materialized (
        select id, record_id, opened_at from break_glass
        where subject = reader and opened_at <= until and ends_at > since and (ended_at is null or ended_at >= since))
      select distinct on (way.seen) way.seen, open_use.id
      from (${select}) as way (seen, record) join open_use on record_id = way.record
      order by way.seen, open_use.opened_at desc`;
