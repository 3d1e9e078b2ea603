-- Why: a model can be talked into anything, so what it may change is decided here and not in its instructions. A write
-- asked for by the assistant needs an approval: a row that says which person, chat, tool and arguments, that only the
-- person can agree to, that holds for ten minutes and for one use. The function that writes calls assistant.permit
-- with what it is about to do; so other arguments, another chat, another person, a second time or a token without
-- approval are refused in the very transaction of the write.
--
-- Three small things may be done at once, while nothing that other people wrote at length has come into the chat:
-- putting into the cart, changing it, and remembering. Which calls brought in such text is in the audit, which nobody
-- can change; what was once brought in stays with its chat.

alter table approvals enable row level security;
alter table approvals force row level security;

create policy select_own on approvals for select to orchard_visitor, orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('chats:read') w));
grant select (tenant_id, user_id, id, chat_id, message_id, tool, arguments, card, asked_at, expires_at, decision,
              decided_at, used_at)
  on approvals to orchard_visitor, orchard_shopper;

create policy select_approver on approvals for select to orchard_approver
  using ((tenant_id, user_id) = (select c.tenant_id, c.user_id from identity.claims() c));
create policy insert_approver on approvals for insert to orchard_approver
  with check ((tenant_id, user_id) = (select c.tenant_id, c.user_id from identity.claims() c));
create policy update_approver on approvals for update to orchard_approver
  using ((tenant_id, user_id) = (select c.tenant_id, c.user_id from identity.claims() c))
  with check ((tenant_id, user_id) = (select c.tenant_id, c.user_id from identity.claims() c));
create policy select_approver on tool_calls for select to orchard_approver
  using ((tenant_id, user_id) = (select c.tenant_id, c.user_id from identity.claims() c));
grant select (tenant_id, user_id, id, chat_id, tool, arguments_hash, card, expires_at, decision, used_at),
      insert (tenant_id, user_id, id, chat_id, message_id, tool, arguments, arguments_hash, card, expires_at),
      update (decision, decided_at, used_at)
  on approvals to orchard_approver;
grant select (tenant_id, user_id, chat_id, untrusted) on tool_calls to orchard_approver;

grant usage, create on schema assistant to orchard_approver;
grant usage on schema assistant to orchard_visitor, orchard_shopper, orchard_assistant, orchard_cashier;
set local role orchard_approver;

-- Arguments as they are compared: jsonb has one spelling for one value, whatever the order of its keys was.
create function assistant.hash_of(arguments jsonb) returns bytea
language sql immutable set search_path = pg_catalog, pg_temp
as $$
  select sha256(convert_to(arguments::text, 'UTF8'))
$$;

-- Whether what other people wrote has come into the chat of the token.
create function assistant.tainted() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from public.tool_calls t
                 where (t.tenant_id, t.user_id, t.chat_id) = (select c.tenant_id, c.user_id, c.chat_id from identity.claims() c)
                   and t.untrusted)
$$;

-- Lets a write go on, or raises. The person themselves needs nobody's approval; the assistant needs the one its token
-- names, for exactly this, and uses it up.
create function assistant.permit(tool_name text, arguments jsonb) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  me record;
begin
  select c.* into me from identity.claims() c;
  if me.role in ('visitor', 'shopper') then
    return;
  end if;
  if me.approval_id is not null then
    update public.approvals a set used_at = now()
      where a.id = me.approval_id and a.chat_id = me.chat_id and a.tool = tool_name
        and a.arguments_hash = assistant.hash_of(permit.arguments)
        and a.decision = 'approved' and a.used_at is null and a.expires_at > now();
    if found then
      return;
    end if;
  elsif me.chat_id is not null and tool_name in ('cart_add', 'cart_update', 'memories_remember')
        and not assistant.tainted() then
    return;
  end if;
  raise exception using errcode = '42501', message = 'not approved';
end $$;

-- The assistant asks. Asked again for the same, in the same words and chat, while the first question waits, that one is
-- given back; null when too many wait already.
create function assistant.ask(new_id uuid, tool_name text, arguments jsonb, card jsonb, message uuid) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  me record;
  waiting uuid;
begin
  select c.* into me from identity.claims() c where c.role = 'assistant';
  if me.chat_id is null then
    raise exception using errcode = '42501', message = 'an assistant asks in a chat';
  end if;
  select a.id into waiting from public.approvals a
    where a.chat_id = me.chat_id and a.tool = tool_name and a.arguments_hash = assistant.hash_of(ask.arguments)
      and a.card = ask.card and a.decision is null and a.expires_at > now() + interval '1 minute'
    limit 1;
  if found then
    return waiting;
  end if;
  if (select count(*) from public.approvals a
      where a.chat_id = me.chat_id and a.decision is null and a.expires_at > now()) >= 20 then
    return null;
  end if;
  insert into public.approvals (tenant_id, user_id, id, chat_id, message_id, tool, arguments, arguments_hash, card, expires_at)
    values (me.tenant_id, me.user_id, new_id, me.chat_id, message, tool_name, ask.arguments,
            assistant.hash_of(ask.arguments), ask.card, now() + interval '10 minutes');
  return new_id;
exception
  when foreign_key_violation then
    raise exception using errcode = '42501', message = 'no such chat, or not theirs';
end $$;

-- The person decides, and nobody for them. Says what has become of it: approved, declined, expired or used. What was
-- decided before stays so, which makes a second click harmless; only what was agreed to and could not be done yet may
-- still be declined.
create function assistant.decide_approval(approval uuid, agree boolean) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  held record;
begin
  if not exists (select from identity.claims() c
                 join identity.me('chats:write') w on w.user_id = c.user_id
                 where c.role in ('visitor', 'shopper') and cardinality(c.actors) = 0) then
    raise exception using errcode = '42501', message = 'only the person decides';
  end if;
  select a.id, a.decision, a.used_at, a.expires_at <= now() as expired into held
    from public.approvals a where a.id = approval for update;
  if not found then
    raise exception using errcode = '42501', message = 'no such approval, or not yours';
  end if;
  if held.used_at is not null then
    return 'used';
  end if;
  if not held.expired and (held.decision is null or held.decision = 'approved' and not agree) then
    held.decision := case when agree then 'approved' else 'declined' end;
    update public.approvals a set decision = held.decision, decided_at = now() where a.id = approval;
  end if;
  return case when held.decision = 'declined' then 'declined' when held.expired then 'expired' else held.decision end;
end $$;

revoke all on all functions in schema assistant from public;
grant execute on function assistant.permit(text, jsonb) to orchard_cashier;
grant execute on function assistant.tainted(), assistant.ask(uuid, text, jsonb, jsonb, uuid) to orchard_assistant;
grant execute on function assistant.decide_approval(uuid, boolean) to orchard_visitor, orchard_shopper;
reset role;
revoke create on schema assistant from orchard_approver;
