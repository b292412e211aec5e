-- Endpoints are proven before they get events, their secrets rotate, and what was sent is kept for the partner to read.

alter table webhook_endpoints
  add column signature text not null default 'hmac'
    constraint webhook_endpoints_signature_known check (signature in ('hmac', 'ed25519')),
  -- The secret before the last rotation: signs too, until its time is over.
  add column previous_sealed_secret text,
  add column previous_secret_until timestamptz,
  add constraint webhook_endpoints_previous_whole check ((previous_sealed_secret is null) = (previous_secret_until is null)),
  drop constraint webhook_endpoints_state_known,
  add constraint webhook_endpoints_state_known check (state in ('unproven', 'active', 'disabled'));

-- What happened to a partner's dossiers. `position` is given under a lock, so that nothing is ever put before what was read.
create table partner_events (
  position bigint generated always as identity primary key,
  id text not null constraint partner_events_id_key unique,
  partner_id text not null references partners (id),
  event jsonb not null,
  happened_at timestamptz not null
);
create index partner_events_partner on partner_events (partner_id, position);

-- A delivery with no next_at is delivered, parked, or held until its endpoint is proven.
alter table webhook_deliveries
  add column position bigint generated always as identity,
  add column created_at timestamptz not null default now(),
  add column is_challenge boolean not null default false,
  add column parked_at timestamptz,
  -- [{ at, status, error }], the first one first.
  add column tries jsonb not null default '[]',
  drop column last_error;
update webhook_deliveries set parked_at = now() where next_at is null and delivered_at is null;
alter table webhook_deliveries alter column created_at drop default;

-- By endpoint: each gets its turn, however many wait for another.
drop index webhook_deliveries_due;
create index webhook_deliveries_due on webhook_deliveries (endpoint_id, next_at, position) where next_at is not null;
create index webhook_deliveries_log on webhook_deliveries (endpoint_id, position);
create index webhook_deliveries_parked on webhook_deliveries (endpoint_id) where parked_at is not null;
