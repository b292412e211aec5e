-- Tips beside a paper in the form of a procedure: each is a row for ever, with who approved and who retired it, so that what
-- the form said on a day can be told. Words are an officer's and name nobody.
create table tips (
  id text not null constraint tips_pkey primary key,
  procedure_code text not null,
  component_id text not null,
  words jsonb not null,
  approved_at timestamptz not null,
  approved_by text not null,
  retired_at timestamptz,
  retired_by text,
  constraint tips_retired_whole check ((retired_at is null) = (retired_by is null))
);
create unique index tips_standing on tips (procedure_code, component_id) where retired_at is null;

-- Who sent a report or a proposal on to whom, and when. Its own deadlines go on.
create table feedback_forwardings (
  feedback_id text not null references feedback (id) on delete cascade,
  from_unit_id text not null,
  to_unit_id text not null,
  forwarded_at timestamptz not null,
  forwarded_by text not null
);
create index feedback_forwardings_of on feedback_forwardings (feedback_id, forwarded_at);

-- SHA-256 of the unit it was sent to and of the words, spaces and case apart: what comes in bulk is told as such, and
-- the words stay sealed. Absent on what was filed before.
alter table feedback
  add column words_hash text;
create index feedback_words on feedback (words_hash);
-- How many a unit got in an hour.
create index feedback_received on feedback (unit_id, received_at);
