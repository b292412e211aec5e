-- Whoever holds the file of a result finds its dossier by the file's hash, also once another stands in its place.
create index dossiers_result_sha256_idx on dossiers ((record->'result'->>'sha256'))
  where record->'result'->>'sha256' is not null;
create index dossiers_past_results_idx on dossiers using gin ((record->'pastResults') jsonb_path_ops)
  where record->'pastResults' is not null;

-- Results made before these were kept with them.
update dossiers d set record = jsonb_set(d.record, '{result}', (d.record->'result') || jsonb_build_object(
    'number', coalesce(d.record->'state'->>'resultNumber', ''),
    'issuedAt', coalesce(d.record->'state'->>'completedAt', d.record->>'updatedAt'),
    'verificationTokenHash', v.token_hash))
  from result_verifications v
  where v.dossier_id = d.id and d.record->'result'->>'sha256' is not null
    and d.record->'result'->>'verificationTokenHash' is null;

-- The hash of the reason as it was written; the words stay with the dossier and go with it.
alter table audit_entries add column reason text;
