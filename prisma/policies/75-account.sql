-- Why: what an account consists of is its owner's to read, to change within bounds, to take away and to erase. What
-- would let somebody in (password, link, the id of a session) nobody reads, its owner included.

alter table preferences enable row level security;
alter table preferences force row level security;
alter table mails enable row level security;
alter table mails force row level security;
alter table account_events enable row level security;
alter table account_events force row level security;

-- A name is its owner's to choose. The address changes only by a link that was sent to the new one.
create policy update_own on users for update to orchard_shopper
  using ((tenant_id, id) = (select w.tenant_id, w.user_id from identity.me('profile:write') w))
  with check ((tenant_id, id) = (select w.tenant_id, w.user_id from identity.me('profile:write') w));
grant update (name) on users to orchard_shopper;

create policy select_own on preferences for select to orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('profile:read') w));
create policy insert_own on preferences for insert to orchard_shopper
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('profile:write') w));
create policy update_own on preferences for update to orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('profile:write') w))
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('profile:write') w));
create policy delete_own on preferences for delete to orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('profile:write') w));
grant select (tenant_id, user_id, units, clothing_size, shoe_size_eu, budget_cents, diet, updated_at),
      insert (tenant_id, user_id, units, clothing_size, shoe_size_eu, budget_cents, diet, updated_at),
      update (units, clothing_size, shoe_size_eu, budget_cents, diet, updated_at), delete
  on preferences to orchard_shopper;

-- Where one is signed in, and what happened to the account: to read, never to write.
create policy select_own on sessions for select to orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('profile:read') w));
grant select (tenant_id, user_id, id, app, device, network, created_at, expires_at, closed_at)
  on sessions to orchard_shopper;
create policy select_own on oidc_accounts for select to orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('profile:read') w));
grant select (tenant_id, user_id, id, issuer, subject, connected_at) on oidc_accounts to orchard_shopper;
create policy select_own on single_use_links for select to orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('profile:read') w));
grant select (tenant_id, user_id, purpose, email, order_id, created_at, expires_at, used_at)
  on single_use_links to orchard_shopper;
create policy select_own on account_events for select to orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('profile:read') w));
grant select (tenant_id, user_id, id, kind, detail, occurred_at) on account_events to orchard_shopper;

-- The demo's outbox: whoever causes a mail keeps a copy and sees only their own. Nothing is changed in it.
create policy select_own on mails for select to orchard_visitor, orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('mail:read') w));
create policy insert_own on mails for insert to orchard_visitor, orchard_shopper
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('mail:send') w));
grant select (tenant_id, user_id, id, kind, recipient, subject, body, sent_at),
      insert (tenant_id, user_id, id, kind, recipient, subject, body, sent_at)
  on mails to orchard_visitor, orchard_shopper;

-- Moving ----------------------------------------------------------------------------------------------------
-- Things change hands in two places only. Each function takes both sides from something verified: a token, or a
-- link that was sent by mail. Only root rows are changed; their keys carry along what hangs on them.

-- True for every row, on purpose: the functions name both owners; no person can take this role.
create policy select_mover on chats for select to orchard_mover using (true);
create policy update_mover on chats for update to orchard_mover using (true) with check (true);
create policy select_mover on tool_calls for select to orchard_mover using (true);
create policy update_mover on tool_calls for update to orchard_mover using (true) with check (true);
create policy select_mover on mails for select to orchard_mover using (true);
create policy update_mover on mails for update to orchard_mover using (true) with check (true);
create policy select_mover on orders for select to orchard_mover using (true);
create policy update_mover on orders for update to orchard_mover using (true) with check (true);
create policy select_mover on single_use_links for select to orchard_mover using (true);
create policy update_mover on single_use_links for update to orchard_mover using (true) with check (true);
create policy insert_mover on account_events for insert to orchard_mover with check (true);
grant select (tenant_id, user_id, id), update (user_id) on chats, orders to orchard_mover;
grant select (tenant_id, user_id, chat_id), update (user_id) on tool_calls to orchard_mover;
grant select (tenant_id, user_id), update (user_id) on mails to orchard_mover;
grant select (tenant_id, token_hash, purpose, user_id, order_id, expires_at, used_at), update (used_at)
  on single_use_links to orchard_mover;
grant insert (tenant_id, user_id, id, kind, detail) on account_events to orchard_mover;

grant usage, create on schema account to orchard_mover, orchard_eraser;
grant usage on schema account to orchard_shopper;
set local role orchard_mover;

-- What a visitor did here becomes the shopper's who just signed in in the same browser. Both tokens are verified, and
-- must be of one store. Says how many chats moved.
create function account.adopt_visitor(visitor_token text) returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  shopper record;
  visitor record;
  chat uuid;
  moved int := 0;
  mails int;
begin
  select w.tenant_id, w.user_id into shopper from identity.me('chats:write') w;
  select v.tenant_id, v.user_id into visitor from identity.verify(visitor_token, 'orchard_visitor') v;
  if (shopper.tenant_id = visitor.tenant_id and shopper.user_id is distinct from visitor.user_id) is not true then
    raise exception using errcode = '42501', message = 'a shopper adopts a visitor of the same store';
  end if;
  for chat in select c.id from public.chats c
              where c.tenant_id = visitor.tenant_id and c.user_id = visitor.user_id loop
    begin
      update public.chats c set user_id = shopper.user_id
        where c.tenant_id = visitor.tenant_id and c.user_id = visitor.user_id and c.id = chat;
      update public.tool_calls t set user_id = shopper.user_id
        where t.tenant_id = visitor.tenant_id and t.user_id = visitor.user_id and t.chat_id = chat;
      moved := moved + 1;
    exception
      -- Ids of chats and messages come from browsers: one that the shopper uses already stays where it is.
      when unique_violation then null;
    end;
  end loop;
  update public.mails m set user_id = shopper.user_id
    where m.tenant_id = visitor.tenant_id and m.user_id = visitor.user_id;
  get diagnostics mails = row_count;
  if moved + mails > 0 then
    insert into public.account_events (tenant_id, user_id, id, kind, detail)
      values (shopper.tenant_id, shopper.user_id, gen_random_uuid(), 'visitor_adopted',
              jsonb_build_object('chats', moved, 'mails', mails));
  end if;
  return moved;
end $$;

-- A guest's order becomes the shopper's who follows the link that was sent to the order's address. `done`, or why the
-- link does not work.
create function account.attach_order(link_hash bytea) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  shopper record;
  link record;
begin
  select w.tenant_id, w.user_id into shopper from identity.me('profile:write') w;
  update public.single_use_links l set used_at = now()
    where l.tenant_id = shopper.tenant_id and l.token_hash = link_hash and l.purpose = 'attach_order'
      and l.used_at is null and l.expires_at > now()
    returning l.user_id, l.order_id into link;
  if not found then
    return coalesce((select case when l.used_at is not null then 'used' else 'expired' end
                     from public.single_use_links l
                     where l.tenant_id = shopper.tenant_id and l.token_hash = link_hash
                       and l.purpose = 'attach_order'), 'unknown');
  end if;
  update public.orders o set user_id = shopper.user_id
    where o.tenant_id = shopper.tenant_id and o.user_id = link.user_id and o.id = link.order_id;
  if not found then
    return 'expired';
  end if;
  insert into public.account_events (tenant_id, user_id, id, kind)
    values (shopper.tenant_id, shopper.user_id, gen_random_uuid(), 'order_attached');
  return 'done';
end $$;

revoke all on function account.adopt_visitor(text), account.attach_order(bytea) from public;
grant execute on function account.adopt_visitor(text), account.attach_order(bytea) to orchard_shopper;
reset role;

-- Erasing ---------------------------------------------------------------------------------------------------
-- An account is erased by its owner alone, with a token that carries account:erase; the gate gives that scope for one
-- request to somebody who has just proven again who they are. A test looks through every column of every table
-- afterwards, and another names each owned table this function would have to know.

-- True for every row, on purpose: the function names its person; no person can take this role.
create policy select_eraser on users for select to orchard_eraser using (true);
create policy delete_eraser on users for delete to orchard_eraser using (true);
create policy select_eraser on orders for select to orchard_eraser using (true);
create policy update_eraser on orders for update to orchard_eraser using (true) with check (true);
create policy select_eraser on tool_calls for select to orchard_eraser using (true);
create policy update_eraser on tool_calls for update to orchard_eraser using (true) with check (true);
create policy select_eraser on purchase_vectors for select to orchard_eraser using (true);
create policy delete_eraser on purchase_vectors for delete to orchard_eraser using (true);
create policy select_eraser on chats for select to orchard_eraser using (true);
create policy delete_eraser on chats for delete to orchard_eraser using (true);
create policy select_eraser on mails for select to orchard_eraser using (true);
create policy delete_eraser on mails for delete to orchard_eraser using (true);
create policy select_eraser on single_use_links for select to orchard_eraser using (true);
create policy delete_eraser on single_use_links for delete to orchard_eraser using (true);
create policy select_eraser on sign_in_attempts for select to orchard_eraser using (true);
create policy delete_eraser on sign_in_attempts for delete to orchard_eraser using (true);
create policy select_eraser on account_events for select to orchard_eraser using (true);
create policy insert_eraser on account_events for insert to orchard_eraser with check (true);
create policy delete_eraser on account_events for delete to orchard_eraser using (true);
grant select (tenant_id, id, email), delete on users to orchard_eraser;
grant select (tenant_id, user_id), update (user_id) on orders to orchard_eraser;
grant select (tenant_id, user_id), update (user_id, chat_id, message_id, row_ids) on tool_calls to orchard_eraser;
grant select (tenant_id, user_id), delete on purchase_vectors, chats to orchard_eraser;
grant select (tenant_id, user_id, recipient), delete on mails to orchard_eraser;
grant select (tenant_id, user_id, email), delete on single_use_links to orchard_eraser;
grant select (tenant_id, subject), delete on sign_in_attempts to orchard_eraser;
grant select (tenant_id, user_id), insert (tenant_id, user_id, id, kind, detail), delete on account_events to orchard_eraser;
set local role orchard_eraser;

-- Erases the caller. What the store must keep, orders and the audit of the assistant, stays without its person: every
-- row gets a random owner of its own, so not even one person's orders can be put together again. Says how many orders
-- stayed.
create function account.erase() returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  me record;
  address text;
  kept int;
begin
  select w.tenant_id, w.user_id into me from identity.me('account:erase') w;
  select u.email into address from public.users u where u.tenant_id = me.tenant_id and u.id = me.user_id;
  if address is null then
    raise exception using errcode = '42501', message = 'an account is erased by its owner';
  end if;
  delete from public.purchase_vectors v where v.tenant_id = me.tenant_id and v.user_id = me.user_id;
  update public.orders o set user_id = gen_random_uuid() where o.tenant_id = me.tenant_id and o.user_id = me.user_id;
  get diagnostics kept = row_count;
  update public.tool_calls t set user_id = gen_random_uuid(), chat_id = null, message_id = null, row_ids = '{}'
    where t.tenant_id = me.tenant_id and t.user_id = me.user_id;
  delete from public.chats c where c.tenant_id = me.tenant_id and c.user_id = me.user_id;
  delete from public.mails m where m.tenant_id = me.tenant_id and (m.user_id = me.user_id or m.recipient = address);
  delete from public.single_use_links l
    where l.tenant_id = me.tenant_id and (l.user_id = me.user_id or l.email = address);
  delete from public.sign_in_attempts a
    where a.tenant_id = me.tenant_id and a.subject = encode(sha256(convert_to(address, 'UTF8')), 'hex');
  delete from public.account_events e where e.tenant_id = me.tenant_id and e.user_id = me.user_id;
  -- Password, sessions, provider and preferences go with the person they hang on.
  delete from public.users u where u.tenant_id = me.tenant_id and u.id = me.user_id;
  insert into public.account_events (tenant_id, user_id, id, kind, detail)
    values (me.tenant_id, gen_random_uuid(), gen_random_uuid(), 'erased', jsonb_build_object('orders', kept));
  return kept;
end $$;

revoke all on function account.erase() from public;
grant execute on function account.erase() to orchard_shopper;
reset role;
revoke create on schema account from orchard_mover, orchard_eraser;
