-- What every capability stands on: the outbox, idempotency records and the audit trail.

-- Work that must happen after a commit (webhooks, mails, roll-ups), written in the transaction of its cause.
-- A worker claims a row by moving available_at past its lease and adding to attempts
--   (select … where done_at is null and parked_at is null and available_at <= now order by id for update skip locked),
-- and settles it only where attempts is still what it claimed: a worker that slept through its lease changes nothing.
create table outbox (
  id bigint generated always as identity constraint outbox_pkey primary key,
  topic text not null constraint outbox_topic_filled check (topic <> ''),
  payload jsonb not null,
  created_at timestamptz not null default now(),
  available_at timestamptz not null default now(),
  attempts integer not null default 0 constraint outbox_attempts_not_negative check (attempts >= 0),
  last_error text,
  done_at timestamptz,
  -- Given up after its last try; stays until an officer runs it again.
  parked_at timestamptz,
  constraint outbox_done_or_parked check (done_at is null or parked_at is null)
);
create index outbox_waiting_idx on outbox (available_at, id) where done_at is null and parked_at is null;

-- The first answer to each create, submit and pay, kept to be given again. Written in the transaction of its effect, so the
-- primary key makes a second try wait for the first. The answer is sealed, since it may hold personal data.
create table idempotency_records (
  scope text not null,
  operation text not null,
  key text not null constraint idempotency_records_key_length check (char_length(key) between 1 and 255),
  body_hash text not null,
  -- Both null while the first try runs.
  status integer constraint idempotency_records_status_is_http check (status between 100 and 599),
  sealed_response text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint idempotency_records_pkey primary key (scope, operation, key),
  constraint idempotency_records_answered_whole check ((status is null) = (sealed_response is null)),
  constraint idempotency_records_expires_later check (expires_at > created_at)
);
create index idempotency_records_expires_at_idx on idempotency_records (expires_at);

-- Who did what and when. A chain for each dossier, and one for what belongs to none: an entry carries the hash of the one before,
-- null on the first. Ordered by sequence, never by time.
create table audit_entries (
  sequence bigint generated always as identity constraint audit_entries_pkey primary key,
  dossier_id text,
  at timestamptz not null,
  actor jsonb not null,
  action text not null constraint audit_entries_action_filled check (action <> ''),
  detail jsonb not null,
  previous_hash text,
  hash text not null constraint audit_entries_hash_unique unique,
  -- Two entries after the same one would be a fork: the second writer fails and tries again.
  constraint audit_entries_no_fork unique nulls not distinct (dossier_id, previous_hash)
);
create index audit_entries_dossier_idx on audit_entries (dossier_id, sequence);

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'audit_entries only grows: % is refused', lower(tg_op) using errcode = 'restrict_violation', constraint = 'audit_entries_append_only';
end
$$;

create trigger audit_entries_append_only before update or delete or truncate on audit_entries
  for each statement execute function refuse_audit_change();
