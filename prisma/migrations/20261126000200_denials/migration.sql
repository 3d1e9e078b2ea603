-- Denials, counted by kind and hour, so that looking for other people's things cannot fill the disk -------------
create table denials (
  tenant_id text not null references tenants (id),
  hour timestamptz not null,
  role text not null check (role in ('visitor', 'shopper', 'assistant', 'staff', 'operator')),
  subject text not null check (subject ~ '^[a-z_.]{1,60}$'),
  code text not null check (code in ('not_found', 'refused')),
  times int not null check (times > 0),
  primary key (tenant_id, hour, role, subject, code)
);

-- Attempts to sign in, by address and by client; found by time to be forgotten ----------------------------------
alter table sign_in_attempts add column client text;
alter table sign_in_attempts alter client set statistics 0;
create index sign_in_attempts_by_client on sign_in_attempts (tenant_id, client, attempted_at);
create index sign_in_attempts_by_time on sign_in_attempts (attempted_at);
