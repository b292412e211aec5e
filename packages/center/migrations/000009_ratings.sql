-- How people were served (Decree 61/2018 Art. 27 and 31), kept so that nobody can be read off a row: no dossier, no owner,
-- no hour, no number that counts up. What evaluation counts is the row: unit, procedure, day, scores.
create table ratings (
  id uuid not null primary key default gen_random_uuid(),
  -- Whose service it was: where it was handed in until it was accepted, the competent unit after that.
  unit_id text not null,
  procedure_code text not null,
  rated_on date not null,
  occasion text not null constraint ratings_occasion_known check (occasion in ('result', 'refusal', 'supplement')),
  overall text not null
    constraint ratings_overall_known check (overall in ('verySatisfied', 'satisfied', 'notSatisfied')),
  -- By question; what was not answered is not there.
  answers jsonb not null,
  words text
);
create index ratings_unit on ratings (unit_id, rated_on);

-- That an occasion was rated, so that it is rated once: the SHA-256 of dossier and occasion. It points to no rating.
create table rating_marks (mark text not null primary key);
