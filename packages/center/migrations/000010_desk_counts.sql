-- What the desk counts without opening a record: for whom a dossier waits, what asks for an eye whatever the hour, and by
-- when the applicant has to answer. Null until the Center has filled it in (desk/queue-keys.ts), which it does at its start.
alter table dossiers add column awaited_by text[];
alter table dossiers add column attention text[];
alter table dossiers add column respond_by_on date;
create index dossiers_awaited_by on dossiers using gin (awaited_by) where code is not null;
create index dossiers_without_keys on dossiers (id) where awaited_by is null and code is not null;
