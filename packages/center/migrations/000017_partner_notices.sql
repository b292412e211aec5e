-- Who is told at a partner when its endpoint stops getting events, and when an endpoint's partner was told last.
alter table partners
  -- { email, locale }
  add column contact jsonb;
alter table webhook_endpoints
  add column told_at timestamptz;
