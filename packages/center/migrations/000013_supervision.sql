-- Supervision: why a dossier stands on the watch list, known when it changes and holding from an instant that may lie ahead.
-- Kept by the worker as changes arrive (`outbox`, topic `dossier-watch`), so that no list is made by looking through dossiers.
create table watch_marks (
  dossier_id text not null constraint watch_marks_dossier_fkey references dossiers (id) on delete cascade,
  reason text not null,
  -- Where the work waits.
  unit_id text not null,
  from_at timestamptz not null,
  -- The first instant at which it no longer holds; null: until the dossier changes.
  until_at timestamptz,
  -- The reason with its figures (`@hcc/rules/supervision`).
  why jsonb not null,
  -- The worker has raised its notice, or has seen that there was one.
  is_raised boolean not null default false,
  constraint watch_marks_pkey primary key (dossier_id, reason)
);
create index watch_marks_unit on watch_marks (unit_id, from_at);
create index watch_marks_from on watch_marks (from_at);
create index watch_marks_to_raise on watch_marks (from_at) where not is_raised;

-- One for each dossier and reason for ever, however often the dossier changes: this key is the promise.
create table watch_notices (
  dossier_id text not null constraint watch_notices_dossier_fkey references dossiers (id) on delete cascade,
  reason text not null,
  raised_at timestamptz not null,
  constraint watch_notices_pkey primary key (dossier_id, reason)
);

-- Up to when an officer has seen the notices.
create table watch_seen (
  officer_id text not null constraint watch_seen_pkey primary key,
  until_at timestamptz not null
);

-- Dossiers that were open before there was a list.
insert into outbox (topic, payload)
select 'dossier-watch', jsonb_build_object('dossierId', id) from dossiers
 where workflow in ('submitted', 'inTransit', 'accepted', 'appraised', 'approved',
                    'supplementRequested', 'paymentRequired', 'suspended');
