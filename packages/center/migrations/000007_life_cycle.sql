-- The whole life of a dossier: who has claimed it, and whom it is about, for a search at the desk.

alter table dossiers add column assignee_id text;
-- Folded, without tones: what an officer types finds it.
alter table dossiers add column applicant_words text;
create index dossiers_assignee on dossiers (assignee_id) where assignee_id is not null;
create index dossiers_competent on dossiers (competent_unit_id, workflow, due_key) where code is not null;
create index dossiers_received on dossiers (receiving_unit_id, submitted_at) where code is not null;
create index dossier_events_at on dossier_events (at);

-- Dossiers filed before: nothing of what is new has happened to them.
update dossiers
   set record = record || '{"preparedResult": null, "rounds": []}'
 where not record ? 'rounds';
update dossiers
   set record = jsonb_set(record, '{state}', '{
         "rulesVersion": "", "pause": null, "promises": [], "assignee": null, "supplements": [], "financialDuties": [],
         "consultations": [], "fieldChecks": [], "handOvers": [], "reappointment": null, "withdrawalRequest": null,
         "fallenResults": [], "outcome": null, "settlement": null, "handing": null
       }'::jsonb
       || jsonb_build_object('finalisation', case when record->'state'->>'track' = 'onSite' then 'stamp' else 'sign' end)
       || (record->'state'))
 where jsonb_typeof(record->'state') = 'object';
-- The date in force is the only one that was ever promised.
update dossiers
   set record = jsonb_set(record, '{state,promises}', jsonb_build_array(jsonb_build_object(
         'at', record->'state'->'acceptedAt', 'cause', 'acceptance',
         'promised', record->'state'->'promised', 'statutory', record->'state'->'statutory')))
 where jsonb_typeof(record->'state'->'promised') = 'object' and record->'state'->'promises' = '[]';
update dossiers
   set record = jsonb_set(record, '{state,outcome}', '"granted"')
 where record->'state'->>'workflow' in ('approved', 'completed', 'returned') and record->'state'->>'outcome' is null;
