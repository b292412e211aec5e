-- Reports and proposals (phản ánh, kiến nghị). What somebody wrote and who she is stand sealed; who may open what is decided
-- at the desk, and nothing here leads to a dossier of ours.
create table feedback (
  id text not null constraint feedback_pkey primary key,
  -- SHA-256 of the one token that follows it.
  token_hash text not null constraint feedback_token_key unique,
  unit_id text not null,
  kind text not null constraint feedback_kind_known check (kind in ('report', 'proposal')),
  subject text not null,
  procedure_code text,
  -- Words, contact, dossier code.
  sealed_content text not null,
  rules_version text not null,
  received_at timestamptz not null,
  acknowledge_by_at timestamptz not null,
  answer_by_at timestamptz not null,
  acknowledged_at timestamptz,
  acknowledged_by text,
  answered_at timestamptz,
  answered_by text,
  sealed_answer text,
  constraint feedback_answer_whole check ((answered_at is null) = (sealed_answer is null))
);
create index feedback_open on feedback (answer_by_at, id) where answered_at is null;
create index feedback_unit on feedback (unit_id, answer_by_at, id);
