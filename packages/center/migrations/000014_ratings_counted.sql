-- Ratings flow into the figures. A rating is its own message: it waits here until the worker has counted it, so there is no
-- copy of it in the outbox with a number that counts up.
alter table ratings
  -- In which of its parts the unit served: where a dossier was handed in, or where it was decided.
  add column role text not null default 'competent' constraint ratings_role_known check (role in ('competent', 'receiving')),
  -- Beyond what one person may say of a unit in a month: kept and read, and in no share.
  add column is_repeated boolean not null default false,
  add column is_counted boolean not null default false;
create index ratings_to_count on ratings (rated_on) where not is_counted;

-- How often somebody has rated a unit in a month: a SHA-256 of the three, gone soon after the month. It points to no rating.
create table rating_sources (
  source text not null constraint rating_sources_pkey primary key,
  month date not null,
  ratings int not null
);
create index rating_sources_month on rating_sources (month);
