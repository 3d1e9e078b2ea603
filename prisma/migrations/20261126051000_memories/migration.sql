-- What a shopper asked the assistant to remember. Shapes only; prisma/policies/66-memories.sql says who may touch what.

create table memories (
  tenant_id text not null,
  user_id uuid not null,
  id uuid not null,
  text text not null check (length(text) between 1 and 300),
  -- Made under its owner's identity, and compared with nobody else's.
  embedding halfvec(512) not null,
  embedding_model text not null,
  -- Made while other people's text was in the chat: whoever is given it asks before it writes.
  untrusted boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (tenant_id, user_id, id),
  foreign key (tenant_id, user_id) references users (tenant_id, id) on update cascade on delete cascade
);

alter table preferences add column remembers boolean not null default true;

-- The planner keeps no samples of what is personal.
alter table memories alter text set statistics 0, alter embedding set statistics 0;
alter table preferences alter remembers set statistics 0;
