-- Why: an audit that its subject can write or rewrite proves nothing. Every tool call leaves one row, written by
-- this function: who, on whose behalf and by which approval come from the verified token, the time from the clock. The
-- shopper reads their own rows as the receipt under an answer.

alter table tool_calls enable row level security;
alter table tool_calls force row level security;

create policy select_own on tool_calls for select to orchard_visitor, orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('chats:read') w));
grant select (tenant_id, user_id, id, chat_id, message_id, tool, effect, actors, scopes, outcome, row_ids,
              duration_ms, occurred_at, untrusted, approval_id)
  on tool_calls to orchard_visitor, orchard_shopper;

create policy insert_recorder on tool_calls for insert to orchard_recorder
  with check ((tenant_id, user_id) = (select c.tenant_id, c.user_id from identity.claims() c));
grant insert (tenant_id, user_id, id, chat_id, message_id, tool, effect, actors, scopes, outcome, row_ids, duration_ms,
              untrusted, approval_id)
  on tool_calls to orchard_recorder;

-- Why: who looks for other people's things should be seen to, and must not be able to fill the disk by it. Denials
-- are counted by hour and kind. No person, id or argument is kept, and nothing says whether the thing exists.

alter table denials enable row level security;
alter table denials force row level security;

create policy select_recorder on denials for select to orchard_recorder
  using (tenant_id = (select c.tenant_id from identity.claims() c));
create policy insert_recorder on denials for insert to orchard_recorder
  with check (tenant_id = (select c.tenant_id from identity.claims() c));
create policy update_recorder on denials for update to orchard_recorder
  using (tenant_id = (select c.tenant_id from identity.claims() c))
  with check (tenant_id = (select c.tenant_id from identity.claims() c));
create policy delete_recorder on denials for delete to orchard_recorder
  using (tenant_id = (select c.tenant_id from identity.claims() c));
grant select (tenant_id, hour, role, subject, code, times), insert (tenant_id, hour, role, subject, code, times),
      update (times), delete
  on denials to orchard_recorder;

grant usage, create on schema audit to orchard_recorder;
grant usage on schema audit to orchard_visitor, orchard_shopper, orchard_assistant, orchard_staff, orchard_operator;
set local role orchard_recorder;

create function audit.record_tool_call(call uuid, chat uuid, message uuid, tool_name text, tool_effect text,
                                       call_outcome text, rows_used text[], duration int, holds_prose boolean default false)
returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  insert into public.tool_calls (tenant_id, user_id, id, chat_id, message_id, tool, effect, actors, scopes, outcome,
                                 row_ids, duration_ms, untrusted, approval_id)
  select c.tenant_id, c.user_id, call, chat, message, tool_name, tool_effect, c.actors, c.scopes, call_outcome,
         rows_used[1:100], greatest(duration, 0), holds_prose, c.approval_id
  from identity.claims() c;
  if not found then
    raise exception using errcode = '42501', message = 'a tool call is recorded under an identity';
  end if;
end $$;

-- Counts one denial. At most fifty kinds an hour for one tenant, the rest as "other"; forgotten after 90 days. At a
-- tenant that does not exist there is nothing to deny.
create function audit.record_denial(denied_subject text, denied_code text) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  this_hour constant timestamptz := date_trunc('hour', now());
  who record;
begin
  select c.tenant_id, c.role into who from identity.claims() c;
  if not found then
    raise exception using errcode = '42501', message = 'a denial is recorded under an identity';
  end if;
  update public.denials d set times = d.times + 1
  where d.tenant_id = who.tenant_id and d.hour = this_hour and d.role = who.role
    and d.subject = denied_subject and d.code = denied_code;
  if found then
    return;
  end if;
  delete from public.denials d where d.tenant_id = who.tenant_id and d.hour < now() - interval '90 days';
  insert into public.denials as d (tenant_id, hour, role, subject, code, times)
  select who.tenant_id, this_hour, who.role, case when count(*) < 50 then denied_subject else 'other' end, denied_code, 1
  from public.denials k where k.tenant_id = who.tenant_id and k.hour = this_hour
  on conflict (tenant_id, hour, role, subject, code) do update set times = d.times + 1;
exception
  when foreign_key_violation then
    return;
end $$;

revoke all on all functions in schema audit from public;
grant execute on function audit.record_tool_call(uuid, uuid, uuid, text, text, text, text[], int, boolean)
  to orchard_visitor, orchard_shopper, orchard_assistant;
grant execute on function audit.record_denial(text, text)
  to orchard_visitor, orchard_shopper, orchard_assistant, orchard_staff, orchard_operator;
reset role;
revoke create on schema audit from orchard_recorder;
