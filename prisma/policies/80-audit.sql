-- Why: an audit that its subject can write or rewrite proves nothing. Every tool call leaves one row, written by
-- this function: who and on whose behalf come from the verified token, the time from the clock. The shopper reads
-- their own rows as the receipt under an answer.

alter table tool_calls enable row level security;
alter table tool_calls force row level security;

create policy select_own on tool_calls for select to orchard_visitor, orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('chats:read') w));
grant select (tenant_id, user_id, id, chat_id, message_id, tool, effect, actors, scopes, outcome, row_ids,
              duration_ms, occurred_at)
  on tool_calls to orchard_visitor, orchard_shopper;

create policy insert_recorder on tool_calls for insert to orchard_recorder
  with check ((tenant_id, user_id) = (select c.tenant_id, c.user_id from identity.claims() c));
grant insert (tenant_id, user_id, id, chat_id, message_id, tool, effect, actors, scopes, outcome, row_ids, duration_ms)
  on tool_calls to orchard_recorder;

grant usage, create on schema audit to orchard_recorder;
grant usage on schema audit to orchard_visitor, orchard_shopper, orchard_assistant;
set local role orchard_recorder;

create function audit.record_tool_call(call uuid, chat uuid, message uuid, tool_name text, tool_effect text,
                                       call_outcome text, rows_used text[], duration int)
returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  insert into public.tool_calls (tenant_id, user_id, id, chat_id, message_id, tool, effect, actors, scopes, outcome,
                                 row_ids, duration_ms)
  select c.tenant_id, c.user_id, call, chat, message, tool_name, tool_effect, c.actors, c.scopes, call_outcome,
         rows_used[1:100], greatest(duration, 0)
  from identity.claims() c;
  if not found then
    raise exception using errcode = '42501', message = 'a tool call is recorded under an identity';
  end if;
end $$;

revoke all on all functions in schema audit from public;
grant execute on function audit.record_tool_call(uuid, uuid, uuid, text, text, text, text[], int)
  to orchard_visitor, orchard_shopper, orchard_assistant;
reset role;
revoke create on schema audit from orchard_recorder;
