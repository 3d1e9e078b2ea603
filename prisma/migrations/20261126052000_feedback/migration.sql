-- What people think of an answer, and the answers they give away. Shapes only; prisma/policies/67-feedback.sql says who
-- may touch what.

create table feedback (
  tenant_id text not null,
  user_id uuid not null,
  message_id uuid not null,
  vote text not null check (vote in ('up', 'down')),
  reason text check (reason in ('wrong', 'incomplete', 'unclear', 'not_asked', 'other')),
  -- Anybody can write anything here: it is shown as text, bounded, and given to no model.
  note text not null default '' check (length(note) <= 500),
  given_at timestamptz not null default now(),
  primary key (tenant_id, user_id, message_id),
  foreign key (tenant_id, user_id, message_id) references messages (tenant_id, user_id, id)
    on update cascade on delete cascade
);

-- A copy of one question and its answer without names, addresses and numbers. It goes with the message it came from,
-- and whenever its owner takes it back.
create table shared_answers (
  tenant_id text not null,
  user_id uuid not null,
  message_id uuid not null,
  question text not null check (length(question) <= 2000),
  answer text not null check (length(answer) <= 8000),
  shared_at timestamptz not null default now(),
  primary key (tenant_id, user_id, message_id),
  foreign key (tenant_id, user_id, message_id) references messages (tenant_id, user_id, id)
    on update cascade on delete cascade
);

-- The planner keeps no samples of what is personal.
alter table feedback alter vote set statistics 0, alter reason set statistics 0, alter note set statistics 0;
alter table shared_answers alter question set statistics 0, alter answer set statistics 0;
