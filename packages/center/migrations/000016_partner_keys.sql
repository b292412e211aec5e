-- What tells keys apart without being them, and when each was last used. A key from before this has no hint and no day.
alter table partner_keys
  -- Its last four characters.
  add column hint text,
  add column created_at timestamptz,
  add column last_used_at timestamptz,
  -- A key that was rotated opens what it opened until then; one that is revoked ends whatever any clock says.
  add column ends_at timestamptz;
