-- Asking a person. Shapes only; prisma/policies/69-help.sql says who may touch what.

-- A shopper asks a person of the store, and by that allows that this one chat is read, for a week or until they take it back.
create table help_requests (
  tenant_id text not null,
  user_id uuid not null,
  id uuid not null,
  chat_id uuid not null,
  -- The first name, for whoever answers.
  display_name text not null check (length(display_name) between 1 and 60),
  -- Anybody can write anything here: it is shown as text, bounded, and given to no model.
  note text not null default '' check (length(note) <= 500),
  asked_at timestamptz not null default now(),
  consent_until timestamptz not null,
  taken_by text check (length(taken_by) <= 120),
  taken_until timestamptz,
  answered_at timestamptz,
  withdrawn_at timestamptz,
  primary key (tenant_id, user_id, id),
  foreign key (tenant_id, user_id, chat_id) references chats (tenant_id, user_id, id) on update cascade on delete cascade
);
create index help_requests_chat on help_requests (tenant_id, user_id, chat_id);
create index help_requests_store on help_requests (tenant_id, asked_at desc) where withdrawn_at is null;

-- One person of the store may read one chat until then.
create table chat_grants (
  tenant_id text not null,
  user_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  chat_id uuid not null,
  staff_id uuid not null,
  staff_name text not null check (length(staff_name) between 1 and 120),
  reason text not null check (length(reason) between 1 and 200),
  granted_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (tenant_id, user_id, id),
  foreign key (tenant_id, user_id, request_id) references help_requests (tenant_id, user_id, id)
    on update cascade on delete cascade,
  foreign key (tenant_id, user_id, chat_id) references chats (tenant_id, user_id, id) on update cascade on delete cascade
);
create index chat_grants_request on chat_grants (tenant_id, user_id, request_id);
create index chat_grants_staff on chat_grants (tenant_id, staff_id, expires_at);

-- The planner keeps no samples of what is personal.
alter table help_requests alter display_name set statistics 0, alter note set statistics 0;
alter table chat_grants alter staff_name set statistics 0, alter reason set statistics 0;
