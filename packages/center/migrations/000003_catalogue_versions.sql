-- A procedure has versions, each with the days on which it holds. One that ends on the day before it begins was replaced
-- on its first day: it held on no whole day, no list shows it, and the dossiers received under it go on.
create table procedure_versions (
  code text not null,
  version text not null,
  valid_from date not null,
  valid_to date,
  -- The last day on which a source was known to say it.
  as_of_on date not null,
  -- Without its days: they are the columns.
  record jsonb not null,
  search_words text not null,
  constraint procedure_versions_pkey primary key (code, version, valid_from),
  constraint procedure_versions_days_in_order check (valid_to >= valid_from - 1)
);
create unique index procedure_versions_in_force on procedure_versions (code) where valid_to is null;
create index procedure_versions_ended on procedure_versions (valid_to);
create index procedure_versions_begun on procedure_versions (valid_from);

-- What an import changed. The words for it are made from the two versions, in the language of whoever asks.
create table procedure_changes (
  effective_on date not null,
  code text not null,
  kind text not null constraint procedure_changes_kind_known check (kind in ('added', 'amended', 'repealed')),
  name text not null,
  constraint procedure_changes_pkey primary key (effective_on, code)
);

-- The day on which the newest import was true.
alter table catalogue add column as_of_on date;
update catalogue set as_of_on = (select max((record->>'asOfOn')::date) from procedures where is_current);

-- What had left the catalogue before versions were kept: when it did is not known, so it is kept for its dossiers alone.
-- Life events were texts of the source until now, and are ids from the next import on.
insert into procedure_versions (code, version, valid_from, valid_to, as_of_on, record, search_words)
  select code, record->>'version', (record->>'asOfOn')::date,
         case when is_current then null else (record->>'asOfOn')::date - 1 end,
         (record->>'asOfOn')::date,
         (record - 'asOfOn') || '{"lifeEvents": []}',
         search_words
    from procedures;
drop table procedures;
