/**
 * SQL of the functions by which an owner protects its tables, for a migration. PostgreSQL then decides a second time
 * which rows somebody may see and change, whatever a statement of ours forgets.
 *
 * A table's policy is one line: `hub.protect_root` for a table with a column `custodian`, `hub.protect_part` for rows
 * of a root that are of a class of their own, `hub.protect_below` for rows that are seen with another,
 * `hub.protect_by_class`, `hub.protect_own`, and `hub.protect_open`, which says why anybody may.
 *
 * What is the same for a whole statement stands in a subquery without correlation, so that it is computed once.
 * Settings end with their transaction; after that PostgreSQL reads them as empty, which counts as absent.
 */
export const rowSecurity = (runtimeRole: string): string => `
  create schema hub;
  grant usage on schema hub to ${runtimeRole};

  create function hub.setting(name text) returns text language sql stable
    return nullif(current_setting('hub.' || name, true), '');
  create function hub.list(name text) returns text[] language sql stable
    return coalesce(string_to_array(hub.setting(name), ','), '{}');

  create table sharing_agreement (
    id uuid primary key,
    grantor text not null,
    rows_of text[] not null constraint an_agreement_shares_somebodys_rows check (grantor = any (rows_of)),
    grantee text not null constraint nobody_shares_with_themselves check (grantee <> all (rows_of)),
    data_class text not null,
    opens text[] not null constraint an_agreement_opens_its_class check (data_class = any (opens)),
    purposes text[] not null constraint an_agreement_has_a_purpose check (cardinality(purposes) > 0),
    valid_from date not null,
    valid_to date constraint an_agreement_ends_after_it_begins check (valid_to >= valid_from),
    offered_at timestamptz(3) not null,
    offered_by text not null,
    accepted_at timestamptz(3),
    accepted_by text,
    revoked_at timestamptz(3),
    revoked_by text,
    constraint an_acceptance_is_whole check ((accepted_at is null) = (accepted_by is null)),
    constraint a_revocation_is_whole check ((revoked_at is null) = (revoked_by is null))
  );
  create index agreement_by_grantee on sharing_agreement (grantee);
  create index agreement_by_offer on sharing_agreement (offered_at, id);
  grant select, insert, update (accepted_at, accepted_by, revoked_at, revoked_by)
    on sharing_agreement to ${runtimeRole};

  create function hub.opens(class text) returns boolean language sql stable
    return class = any (hub.list('classes'));

  -- A job has a client of its own, which opens what that job needs, whoever's rows they are.
  create function hub.sees_all(class text) returns boolean language sql stable
    return hub.setting('job') is not null and hub.opens(class);

  create function hub.custodians(class text) returns text[] language sql stable as $$
    select case when class = any (hub.list('custody')) then hub.list('organisations') || coalesce((
      select array_agg(custodian) from public.sharing_agreement agreement, unnest(agreement.rows_of) as custodian
      where agreement.grantee = any (hub.list('organisations'))
        and class = any (agreement.opens) and hub.setting('purpose') = any (agreement.purposes)
        and agreement.accepted_at is not null and agreement.revoked_at is null
        and agreement.valid_from <= hub.setting('day')::date
        and coalesce(agreement.valid_to >= hub.setting('day')::date, true)
    ), '{}') else '{}' end
  $$;

  -- An owner says who is involved in a row of a root by a function of this name for its row type.
  create function hub.involves(record anyelement) returns boolean language sql immutable as 'select false';

  create function hub.force(protected regclass) returns void language plpgsql as $$
  begin
    execute format('alter table %s enable row level security, force row level security', protected);
    execute format('create policy migrations on %s to current_user
      using ((select current_setting(''hub.migrating'', true)) = ''on'')', protected);
  end $$;

  create function hub.protect_root(protected regclass, class text) returns void language plpgsql as $$
  begin
    perform hub.force(protected);
    execute format('create policy by_custodian on %1$s using (
      (select hub.sees_all(%2$L)) or custodian = any ((select hub.custodians(%2$L))::text[])
      or ((select hub.opens(%2$L)) and hub.involves(%1$s.*)))', protected, class);
  end $$;

  create function hub.protect_part(protected regclass, points_by name, root regclass, class text)
    returns void language plpgsql as $$
  begin
    perform hub.force(protected);
    execute format('create policy by_root on %1$s using (
      (select hub.sees_all(%4$L)) or exists (select from %3$s as root where root.id = %1$s.%2$I
        and (root.custodian = any ((select hub.custodians(%4$L))::text[])
          or ((select hub.opens(%4$L)) and hub.involves(root.*)))))', protected, points_by, root, class);
  end $$;

  create function hub.protect_below(protected regclass, points_by name, parent regclass, key name default 'id')
    returns void language plpgsql as $$
  begin
    perform hub.force(protected);
    execute format('create policy by_parent on %1$s using (
      exists (select from %3$s as parent where parent.%4$I = %1$s.%2$I))', protected, points_by, parent, key);
  end $$;

  create function hub.protect_by_class(protected regclass, class text) returns void language plpgsql as $$
  begin
    perform hub.force(protected);
    execute format('create policy by_class on %s using ((select hub.opens(%L)))', protected, class);
  end $$;

  create function hub.protect_own(protected regclass, subject name) returns void language plpgsql as $$
  begin
    perform hub.force(protected);
    execute format('create policy by_subject on %s using (%I = (select hub.setting(''subject'')))',
      protected, subject);
  end $$;

  create function hub.protect_open(protected regclass, why text) returns void language plpgsql as $$
  begin
    perform hub.force(protected);
    execute format('create policy open on %s using (true)', protected);
    execute format('comment on policy open on %s is %L', protected, why);
  end $$;

  select hub.force('sharing_agreement');
  create policy by_party on sharing_agreement using (
    (select hub.list('organisations')) && (rows_of || grantee));
  select hub.protect_own('answered_request', 'subject');
  select hub.protect_open('outbox', 'ids and codes only; the relay serves every custodian');
  select hub.protect_open('inbox', 'ids of events that were acted on');
`;

/** SQL that protects the tables of sealed documents; only some owners have them. */
export const sealedRowSecurity = `
  select hub.protect_open('sealed_document', 'encrypted; found only by an id that a protected row holds');
  select hub.protect_open('document_key', 'wrapped; found only by an id that a protected row holds');
`;
