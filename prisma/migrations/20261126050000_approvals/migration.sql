-- What the assistant wants to do and only a person can agree to. Shapes only; prisma/policies/65-approvals.sql says who
-- may touch what.

create schema assistant;

create table approvals (
  tenant_id text not null,
  user_id uuid not null,
  id uuid not null,
  chat_id uuid not null,
  message_id uuid,
  tool text not null check (length(tool) <= 60),
  -- What will be done, to the letter, and what the write must match.
  arguments jsonb not null,
  arguments_hash bytea not null check (octet_length(arguments_hash) = 32),
  -- What the person reads before deciding.
  card jsonb not null check (length(card::text) <= 8000),
  asked_at timestamptz not null default now(),
  expires_at timestamptz not null,
  decision text check (decision in ('approved', 'declined')),
  decided_at timestamptz,
  used_at timestamptz,
  primary key (tenant_id, user_id, id),
  foreign key (tenant_id, user_id, chat_id) references chats (tenant_id, user_id, id)
    on update cascade on delete cascade,
  check ((decision is null) = (decided_at is null)),
  check (used_at is null or decision is not distinct from 'approved')
);
create index approvals_by_chat on approvals (tenant_id, user_id, chat_id, asked_at);

-- Whether a call brought in what other people wrote, and which approval it used. `asked` is a write that waits.
alter table tool_calls
  add column untrusted boolean not null default false,
  add column approval_id uuid,
  drop constraint tool_calls_outcome_check,
  add constraint tool_calls_outcome_check check (outcome in ('succeeded', 'denied', 'failed', 'asked'));
create index tool_calls_untrusted on tool_calls (tenant_id, user_id, chat_id) where untrusted;

-- The planner keeps no samples of what is personal.
alter table approvals alter arguments set statistics 0, alter arguments_hash set statistics 0,
  alter card set statistics 0;
