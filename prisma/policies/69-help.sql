-- Why: a chat is its owner's, and the store's staff have no part in it. When somebody asks for a person, they allow that
-- this one chat is read. Then a member of staff may take the request, which makes a row that names them, the chat and the
-- minute it ends; the policy on messages looks at that row for every statement. Whoever else it is, whatever SQL they send,
-- and as soon as the half hour is over or the shopper takes it back, there is nothing to read. The owner sees each of those
-- rows: who it was, when, and why.

alter table help_requests enable row level security;
alter table help_requests force row level security;
alter table chat_grants enable row level security;
alter table chat_grants force row level security;

create policy select_own on help_requests for select to orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('chats:read') w));
create policy select_store on help_requests for select to orchard_staff
  using (tenant_id = (select w.tenant_id from identity.me('help:read') w)
         and withdrawn_at is null and consent_until > now());
-- Staff see neither whose it is nor which chat.
grant select (tenant_id, user_id, id, chat_id, display_name, note, asked_at, consent_until, taken_by, taken_until, answered_at,
              withdrawn_at)
  on help_requests to orchard_shopper;
grant select (tenant_id, id, display_name, note, asked_at, consent_until, taken_by, taken_until, answered_at, withdrawn_at)
  on help_requests to orchard_staff;

create policy select_own on chat_grants for select to orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('chats:read') w));
create policy select_granted on chat_grants for select to orchard_staff
  using ((tenant_id, staff_id) = (select w.tenant_id, w.user_id from identity.me('help:read') w));
grant select (tenant_id, user_id, id, request_id, chat_id, staff_name, reason, granted_at, expires_at, ended_at)
  on chat_grants to orchard_shopper;
grant select (tenant_id, user_id, id, request_id, chat_id, staff_id, expires_at, ended_at) on chat_grants to orchard_staff;

create policy select_granted on messages for select to orchard_staff
  using (tenant_id = (select w.tenant_id from identity.me('help:read') w)
         and exists (select from chat_grants g
                     where (g.tenant_id, g.user_id, g.chat_id) = (messages.tenant_id, messages.user_id, messages.chat_id)
                       and g.staff_id = (select w.user_id from identity.me('help:read') w)
                       and g.ended_at is null and g.expires_at > now()));
grant select (tenant_id, id, chat_id, role, parts, created_at) on messages to orchard_staff;

create policy select_helpdesk on users for select to orchard_helpdesk
  using (tenant_id = (select c.tenant_id from identity.claims() c));
create policy select_helpdesk on chats for select to orchard_helpdesk
  using (tenant_id = (select c.tenant_id from identity.claims() c));
create policy update_helpdesk on chats for update to orchard_helpdesk
  using (tenant_id = (select c.tenant_id from identity.claims() c))
  with check (tenant_id = (select c.tenant_id from identity.claims() c));
create policy insert_helpdesk on messages for insert to orchard_helpdesk
  with check (tenant_id = (select c.tenant_id from identity.claims() c));
create policy select_helpdesk on help_requests for select to orchard_helpdesk
  using (tenant_id = (select c.tenant_id from identity.claims() c));
create policy insert_helpdesk on help_requests for insert to orchard_helpdesk
  with check ((tenant_id, user_id) = (select c.tenant_id, c.user_id from identity.claims() c));
create policy update_helpdesk on help_requests for update to orchard_helpdesk
  using (tenant_id = (select c.tenant_id from identity.claims() c))
  with check (tenant_id = (select c.tenant_id from identity.claims() c));
create policy select_helpdesk on chat_grants for select to orchard_helpdesk
  using (tenant_id = (select c.tenant_id from identity.claims() c));
create policy insert_helpdesk on chat_grants for insert to orchard_helpdesk
  with check ((tenant_id, staff_id) = (select c.tenant_id, c.user_id from identity.claims() c));
create policy update_helpdesk on chat_grants for update to orchard_helpdesk
  using (tenant_id = (select c.tenant_id from identity.claims() c))
  with check (tenant_id = (select c.tenant_id from identity.claims() c));
grant select (tenant_id, id, name) on users to orchard_helpdesk;
grant select (tenant_id, user_id, id), update (updated_at) on chats to orchard_helpdesk;
grant insert (tenant_id, user_id, id, chat_id, role, parts, created_at) on messages to orchard_helpdesk;
grant select (tenant_id, user_id, id, chat_id, consent_until, taken_until, withdrawn_at),
      insert (tenant_id, user_id, id, chat_id, display_name, note, consent_until),
      update (taken_by, taken_until, answered_at, withdrawn_at)
  on help_requests to orchard_helpdesk;
grant select (tenant_id, user_id, id, request_id, chat_id, staff_id, staff_name, expires_at, ended_at),
      insert (tenant_id, user_id, id, request_id, chat_id, staff_id, staff_name, reason, expires_at), update (ended_at)
  on chat_grants to orchard_helpdesk;

grant usage, create on schema assistant to orchard_helpdesk;
grant usage on schema assistant to orchard_staff;
set local role orchard_helpdesk;

-- The shopper asks, in person, and allows by it that this one chat is read for a week. Asked again while that holds, the
-- first request is given back; null when five wait already.
create function assistant.ask_for_help(new_id uuid, chat uuid, words text) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  me record;
  open_one uuid;
begin
  select c.tenant_id, c.user_id into me from identity.claims() c
    join identity.me('chats:write') w on w.user_id = c.user_id
    where c.role = 'shopper' and cardinality(c.actors) = 0;
  if not found then
    raise exception using errcode = '42501', message = 'only the shopper asks for a person';
  end if;
  perform from public.chats c where (c.tenant_id, c.user_id, c.id) = (me.tenant_id, me.user_id, chat);
  if not found then
    raise exception using errcode = '42501', message = 'no such chat, or not theirs';
  end if;
  select h.id into open_one from public.help_requests h
    where (h.tenant_id, h.user_id, h.chat_id) = (me.tenant_id, me.user_id, chat)
      and h.withdrawn_at is null and h.consent_until > now() limit 1;
  if found then
    return open_one;
  end if;
  if (select count(*) from public.help_requests h
      where (h.tenant_id, h.user_id) = (me.tenant_id, me.user_id) and h.withdrawn_at is null and h.consent_until > now()) >= 5 then
    return null;
  end if;
  insert into public.help_requests (tenant_id, user_id, id, chat_id, display_name, note, consent_until)
    select me.tenant_id, me.user_id, new_id, chat, left(split_part(u.name, ' ', 1), 60), words, now() + interval '7 days'
    from public.users u where (u.tenant_id, u.id) = (me.tenant_id, me.user_id);
  return new_id;
end $$;

-- The shopper takes it back: nobody reads on from this moment. Whether there was something to take back.
create function assistant.withdraw_help(request uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  me record;
begin
  select c.tenant_id, c.user_id into me from identity.claims() c
    join identity.me('chats:write') w on w.user_id = c.user_id
    where c.role = 'shopper' and cardinality(c.actors) = 0;
  if not found then
    raise exception using errcode = '42501', message = 'only the shopper takes it back';
  end if;
  update public.help_requests h set withdrawn_at = now()
    where (h.tenant_id, h.user_id, h.id) = (me.tenant_id, me.user_id, request) and h.withdrawn_at is null;
  if not found then
    return false;
  end if;
  update public.chat_grants g set ended_at = now()
    where (g.tenant_id, g.user_id, g.request_id) = (me.tenant_id, me.user_id, request) and g.ended_at is null;
  return true;
end $$;

-- A member of staff takes a request of their store and may read its chat for half an hour: 'taken', or 'busy' while
-- somebody else has it.
create function assistant.take_help(new_id uuid, request uuid, why text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  me record;
  asked record;
begin
  select c.tenant_id, c.user_id, u.name into me from identity.claims() c
    join identity.me('help:write') w on w.user_id = c.user_id
    join public.users u on (u.tenant_id, u.id) = (c.tenant_id, c.user_id)
    where c.role = 'staff';
  if not found then
    raise exception using errcode = '42501', message = 'only staff take a request';
  end if;
  select h.user_id, h.chat_id, least(now() + interval '30 minutes', h.consent_until) as until into asked from public.help_requests h
    where h.tenant_id = me.tenant_id and h.id = request and h.withdrawn_at is null and h.consent_until > now()
    for update;
  if not found then
    raise exception using errcode = '42501', message = 'no such request, or not of this store';
  end if;
  if exists (select from public.chat_grants g
             where (g.tenant_id, g.user_id, g.request_id) = (me.tenant_id, asked.user_id, request)
               and g.ended_at is null and g.expires_at > now() and g.staff_id <> me.user_id) then
    return 'busy';
  end if;
  if not exists (select from public.chat_grants g
                 where (g.tenant_id, g.user_id, g.request_id) = (me.tenant_id, asked.user_id, request)
                   and g.ended_at is null and g.expires_at > now()) then
    insert into public.chat_grants (tenant_id, user_id, id, request_id, chat_id, staff_id, staff_name, reason, expires_at)
      values (me.tenant_id, asked.user_id, new_id, request, asked.chat_id, me.user_id, me.name, why,
              asked.until);
    update public.help_requests h set taken_by = me.name, taken_until = asked.until
      where (h.tenant_id, h.user_id, h.id) = (me.tenant_id, asked.user_id, request);
  end if;
  return 'taken';
end $$;

-- Whoever reads it answers, in the chat and under their own name: a part that is no model's and is given to none.
create function assistant.answer_help(new_id uuid, request uuid, words text) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  held record;
begin
  select g.tenant_id, g.user_id, g.chat_id, g.staff_name into held
    from identity.claims() c
    join identity.me('help:write') w on w.user_id = c.user_id
    join public.chat_grants g on (g.tenant_id, g.staff_id, g.request_id) = (c.tenant_id, c.user_id, request)
    where c.role = 'staff' and g.ended_at is null and g.expires_at > now();
  if not found or (length(words) between 1 and 2000) is not true then
    raise exception using errcode = '42501', message = 'only who may read it answers';
  end if;
  insert into public.messages (tenant_id, user_id, id, chat_id, role, parts, created_at)
    values (held.tenant_id, held.user_id, new_id, held.chat_id, 'assistant',
            jsonb_build_array(jsonb_build_object('type', 'data-human',
              'data', jsonb_build_object('name', held.staff_name, 'text', words))), clock_timestamp());
  update public.chats c set updated_at = now()
    where (c.tenant_id, c.user_id, c.id) = (held.tenant_id, held.user_id, held.chat_id);
  update public.help_requests h set answered_at = now()
    where (h.tenant_id, h.user_id, h.id) = (held.tenant_id, held.user_id, request);
end $$;

-- Done with it before the half hour is over.
create function assistant.leave_help(request uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  me record;
begin
  select c.tenant_id, c.user_id into me from identity.claims() c
    join identity.me('help:write') w on w.user_id = c.user_id where c.role = 'staff';
  if not found then
    raise exception using errcode = '42501', message = 'only staff leave a request';
  end if;
  update public.chat_grants g set ended_at = now()
    where (g.tenant_id, g.staff_id, g.request_id) = (me.tenant_id, me.user_id, request) and g.ended_at is null;
  if found then
    update public.help_requests h set taken_until = now() where h.tenant_id = me.tenant_id and h.id = request;
  end if;
end $$;

revoke all on function assistant.ask_for_help(uuid, uuid, text), assistant.withdraw_help(uuid),
  assistant.take_help(uuid, uuid, text), assistant.answer_help(uuid, uuid, text), assistant.leave_help(uuid) from public;
grant execute on function assistant.ask_for_help(uuid, uuid, text), assistant.withdraw_help(uuid) to orchard_shopper;
grant execute on function assistant.take_help(uuid, uuid, text), assistant.answer_help(uuid, uuid, text),
  assistant.leave_help(uuid) to orchard_staff;
reset role;
revoke create on schema assistant from orchard_helpdesk;
