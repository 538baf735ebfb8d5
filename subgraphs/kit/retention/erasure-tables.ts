/**
 * SQL of what an owner needs to erase what concerns a living person while the record stays, for a migration after that
 * of `retentionTables`. Of whom, and to which record they belong, is told by `hub.erasure_subjects`, which the owner
 * makes anew, and so is `hub.lock_around`, which waits for whoever acts on that record. What of somebody is words is
 * told by `hub.erases`, as for records.
 */
export const erasureTables = (runtimeRole: string): string => `
  create table erasure_request (
    id uuid primary key,
    custodian text not null,
    subject_class text not null,
    subject_id uuid not null,
    record_class text not null,
    record_id uuid not null,
    reference text,
    asked_on date not null,
    logged_at timestamptz(3) not null,
    logged_by text not null,
    granted boolean,
    ground text,
    reason text,
    decided_at timestamptz(3),
    decided_by text,
    confirmed_at timestamptz(3),
    confirmed_by text,
    certificate_id uuid references destruction_certificate (id),
    constraint an_erasure_is_decided_whole check ((granted is null) = (decided_at is null)
      and (granted is null) = (decided_by is null) and (granted is null) = (ground is null)
      and (granted is null) = (reason is null)),
    constraint only_what_is_granted_is_confirmed check (confirmed_at is null or granted),
    constraint an_erasure_is_confirmed_whole check ((confirmed_at is null) = (confirmed_by is null)),
    constraint two_people_erase check (confirmed_by <> decided_by)
  );
  create unique index one_open_erasure_a_subject on erasure_request (subject_class, subject_id)
    where granted is null or granted and confirmed_at is null;
  create index erasure_by_logging on erasure_request (logged_at, id);
  grant select, insert, update (granted, ground, reason, decided_at, decided_by, confirmed_at, confirmed_by,
    certificate_id) on erasure_request to ${runtimeRole};
  select hub.protect_root('erasure_request', 'erasure');

  create function hub.erasure_subjects() returns table (subject_class text, id uuid, record_class text, record_id uuid,
    custodian text, reference text, erased_at timestamptz) language sql stable as
    'select null, null::uuid, null, null::uuid, null, null, null::timestamptz where false';

  create function hub.lock_around(subject_class text, subject uuid) returns void language sql as '';

  create or replace function hub.decided(cause uuid) returns table (erased_class text, erased_id uuid,
    record_class text, record_id uuid, custodian text, event_on date) language plpgsql as $$
  begin
    perform hub.lock_around(request.subject_class, request.subject_id)
      from public.erasure_request request where request.id = cause;
    return query
      select due.record_class, due.record_id, due.record_class, due.record_id, due.custodian, due.event_on
      from public.appraisal due where due.id = cause and due.decision = 'DESTROY' and due.certificate_id is null
      union all
      select request.subject_class, request.subject_id, request.record_class, request.record_id, request.custodian,
        null::date
      from public.erasure_request request
      where request.id = cause and request.confirmed_at is not null and request.certificate_id is null;
  end $$;
`;
