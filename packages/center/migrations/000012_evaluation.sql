-- Figures, as sums of what happened. Kept by the worker as events arrive; `hcc evaluation rebuild` makes them anew.

-- A row a cube, key and day or month: only what is not nought, by measure (`@hcc/rules/indicators`).
create table evaluation_cells (
  cube text not null,
  -- The values of the cube's dimensions, as a JSON array.
  key text not null,
  starts_on date not null,
  counts jsonb not null,
  constraint evaluation_cells_pkey primary key (cube, key, starts_on)
);
create index evaluation_cells_period on evaluation_cells (cube, starts_on);

-- Two kinds of messages now wait in the outbox, each for a worker of its own.
create index outbox_open on outbox (topic, id) where done_at is null and parked_at is null;

-- What happened before there were figures.
insert into outbox (topic, payload)
select 'dossier-tally', jsonb_build_object('dossierId', dossier_id, 'first', min(sequence), 'last', max(sequence))
  from dossier_events group by dossier_id order by min(at);
