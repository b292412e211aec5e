-- What a key may do beside its kind: {"payments:settle": [{"bankBin": "…", "account": "…"}]}.
alter table partners add column scopes jsonb not null default '{}';

-- Intents to pay and what became of them. A draft that has one is kept: money may be on its way.
create table payments (
  id text not null constraint payments_pkey primary key,
  dossier_id text not null constraint payments_dossier_fkey references dossiers (id),
  reference text not null constraint payments_reference_unique unique,
  status text not null
    constraint payments_status_known check (status in ('created', 'awaiting', 'succeeded', 'failed', 'held', 'expired')),
  -- Held, or money that settled nothing.
  needs_desk boolean not null,
  created_at timestamptz not null,
  record jsonb not null
);
create index payments_dossier on payments (dossier_id, created_at);
create index payments_needing_desk on payments (created_at, id) where needs_desk;
-- Two tabs begin one payment, and a dossier is paid once.
create unique index payments_one_open on payments (dossier_id) where status in ('created', 'awaiting');
create unique index payments_one_paid on payments (dossier_id) where status = 'succeeded';

-- What a bank said of one transaction on one account; said again, it changes nothing.
create table payment_notices (
  bank_bin text not null,
  account text not null,
  transaction_id text not null,
  outcome text not null constraint payment_notices_outcome_known check (outcome in ('succeeded', 'failed')),
  payment_id text not null constraint payment_notices_payment_fkey references payments (id),
  partner_id text not null constraint payment_notices_partner_fkey references partners (id),
  noticed_at timestamptz not null,
  notice jsonb not null,
  constraint payment_notices_pkey primary key (bank_bin, account, transaction_id, outcome)
);
create index payment_notices_payment on payment_notices (payment_id);

-- Counted up in the transaction that prints the number: a series has no gap.
create table payment_receipt_numbers (
  series text not null constraint payment_receipt_numbers_pkey primary key,
  last integer not null
);

create table exemption_claims (
  dossier_id text not null constraint exemption_claims_pkey primary key
    constraint exemption_claims_dossier_fkey references dossiers (id) on delete cascade,
  claim jsonb not null
);
