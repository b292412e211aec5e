-- Files that come in parts. The parts themselves are loose files, so they go when their time is over whatever happens here.
create table uploads (
  id text primary key,
  dossier_id text not null references dossiers (id) on delete cascade,
  record jsonb not null,
  expires_at timestamptz not null,
  -- One writer at a time. A lock has an end, so that nobody waits for a writer that is gone.
  locked_by text,
  locked_until timestamptz
);
create index uploads_dossier on uploads (dossier_id);
create index uploads_expiry on uploads (expires_at);
