-- Why: what somebody asked to have remembered is theirs to see, to change and to take back, and nothing is learnt that
-- they did not ask for. The assistant reads it; it writes only by the two functions below, under assistant.permit. A
-- memory made while other people's text was in the chat is marked, and stays so until its owner rewrites it.

alter table memories enable row level security;
alter table memories force row level security;

create policy select_own on memories for select to orchard_shopper, orchard_assistant
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('memories:read') w));
create policy update_own on memories for update to orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('memories:write') w))
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('memories:write') w));
create policy delete_own on memories for delete to orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('memories:write') w));
grant select (tenant_id, user_id, id, text, embedding, embedding_model, untrusted, created_at)
  on memories to orchard_shopper, orchard_assistant;
grant update (text, embedding, embedding_model, untrusted), delete on memories to orchard_shopper;

create policy select_approver on memories for select to orchard_approver
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('memories:write') w));
create policy insert_approver on memories for insert to orchard_approver
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('memories:write') w));
create policy delete_approver on memories for delete to orchard_approver
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('memories:write') w));
create policy select_approver on preferences for select to orchard_approver
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('memories:write') w));
grant select (tenant_id, user_id, id, text),
      insert (tenant_id, user_id, id, text, embedding, embedding_model, untrusted), delete
  on memories to orchard_approver;
grant select (tenant_id, user_id, remembers) on preferences to orchard_approver;

grant create on schema assistant to orchard_approver;
set local role orchard_approver;

-- Remembers words of the caller's: remembered, known (it was already), off (they switched it off) or full. A hundred
-- are enough for anybody, and bound what is read with each answer.
create function assistant.remember(new_id uuid, words text, meaning public.halfvec, model text)
returns table (outcome text, memory_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  me record;
begin
  perform assistant.permit('memories_remember', jsonb_build_object('text', words));
  select w.tenant_id, w.user_id into me from identity.me('memories:write') w;
  if not found then
    raise exception using errcode = '42501', message = 'a memory needs an identity';
  end if;
  if exists (select from public.preferences p
             where (p.tenant_id, p.user_id) = (me.tenant_id, me.user_id) and not p.remembers) then
    return query select 'off', null::uuid;
    return;
  end if;
  select m.id into memory_id from public.memories m
    where (m.tenant_id, m.user_id) = (me.tenant_id, me.user_id) and lower(m.text) = lower(words) limit 1;
  if found then
    return query select 'known', remember.memory_id;
    return;
  end if;
  if (select count(*) from public.memories m where (m.tenant_id, m.user_id) = (me.tenant_id, me.user_id)) >= 100 then
    return query select 'full', null::uuid;
    return;
  end if;
  insert into public.memories (tenant_id, user_id, id, text, embedding, embedding_model, untrusted)
    values (me.tenant_id, me.user_id, new_id, words, meaning, model, assistant.tainted());
  return query select 'remembered', new_id;
end $$;

-- Forgets one memory of the caller's and says what it was; null when there is none.
create function assistant.forget(memory uuid) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  forgotten text;
begin
  perform assistant.permit('memories_forget', jsonb_build_object('memoryId', memory));
  delete from public.memories m
    where (m.tenant_id, m.user_id) = (select w.tenant_id, w.user_id from identity.me('memories:write') w) and m.id = memory
    returning m.text into forgotten;
  return forgotten;
end $$;

revoke all on function assistant.remember(uuid, text, public.halfvec, text), assistant.forget(uuid) from public;
grant execute on function assistant.remember(uuid, text, public.halfvec, text), assistant.forget(uuid)
  to orchard_shopper, orchard_assistant;
reset role;
revoke create on schema assistant from orchard_approver;
