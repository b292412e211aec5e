-- The Center's own tables. What a list filters or sorts by is a column; the rest of a record is its jsonb.

create table partners (
  id text primary key,
  name text not null,
  mode text not null constraint partners_mode_known check (mode in ('test', 'live')),
  origins jsonb not null
);

-- Keys by SHA-256: they have more than 128 random bits.
create table partner_keys (
  hash text primary key,
  partner_id text not null references partners (id) on delete cascade,
  kind text not null constraint partner_keys_kind_known check (kind in ('publishable', 'secret')),
  revoked_at timestamptz
);

-- Bootstraps, frame sessions, their cookies and staff sessions, by SHA-256.
create table tokens (
  hash text primary key,
  subject_id text not null,
  subject jsonb not null,
  expires_at timestamptz not null
);
create index tokens_subject on tokens (subject_id);
create index tokens_expiry on tokens (expires_at);

create table catalogue (
  one boolean primary key default true constraint catalogue_is_one check (one),
  version text not null
);

-- One that leaves the catalogue stays for the dossiers that were filed under it.
create table procedures (
  code text primary key,
  record jsonb not null,
  search_words text not null,
  is_current boolean not null
);

create table dossiers (
  id text primary key,
  owner_id text,
  partner_id text references partners (id),
  code text constraint dossiers_code_unique unique,
  workflow text not null,
  receiving_unit_id text,
  competent_unit_id text,
  returning_unit_id text,
  submitted_at timestamptz,
  -- The due instant as text, so that "no date" sorts last: see dueKeyOf.
  due_key text,
  expires_at timestamptz,
  record jsonb not null,
  version integer not null
);
create index dossiers_owner on dossiers (owner_id) where owner_id is not null;
create index dossiers_partner on dossiers (partner_id, submitted_at desc, id desc) where code is not null;
create index dossiers_queue on dossiers (workflow, due_key, id) where code is not null;
create index dossiers_expiry on dossiers (expires_at) where expires_at is not null;

create table dossier_events (
  dossier_id text not null references dossiers (id),
  sequence integer not null,
  type text not null,
  at timestamptz not null,
  event jsonb not null,
  primary key (dossier_id, sequence)
);

create table dossier_numbers (
  unit_id text not null,
  day date not null,
  last integer not null,
  primary key (unit_id, day)
);

create table dossier_lookups (
  dossier_id text primary key references dossiers (id),
  link_token_hash text not null constraint dossier_lookups_token_unique unique,
  secret_hash text not null,
  -- Sealed: handed out again to whoever proves the secret.
  sealed_link_token text not null
);

create table lookup_tries (
  code text not null,
  at timestamptz not null
);
create index lookup_tries_code on lookup_tries (code, at);

-- Files that no dossier names: not yet, or not any more. The sweep removes them when their time has come.
create table loose_files (
  file_id text primary key,
  remove_at timestamptz not null
);
create index loose_files_due on loose_files (remove_at);

create table webhook_endpoints (
  id text primary key,
  partner_id text not null references partners (id),
  url text not null,
  event_types jsonb,
  sealed_secret text not null,
  state text not null constraint webhook_endpoints_state_known check (state in ('active', 'disabled')),
  created_at timestamptz not null,
  last_delivery_at timestamptz,
  last_failure text
);
create index webhook_endpoints_partner on webhook_endpoints (partner_id);

create table webhook_deliveries (
  message_id text not null,
  endpoint_id text not null references webhook_endpoints (id) on delete cascade,
  event jsonb not null,
  attempts integer not null default 0,
  next_at timestamptz,
  delivered_at timestamptz,
  last_error text,
  primary key (message_id, endpoint_id)
);
create index webhook_deliveries_due on webhook_deliveries (next_at) where next_at is not null;

create table result_verifications (
  token_hash text primary key,
  dossier_id text not null references dossiers (id)
);
