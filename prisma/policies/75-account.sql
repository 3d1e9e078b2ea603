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
grant select (tenant_id, user_id, units, clothing_size, shoe_size_eu, budget_cents, diet, remembers, updated_at),
      insert (tenant_id, user_id, units, clothing_size, shoe_size_eu, budget_cents, diet, remembers, updated_at),
      update (units, clothing_size, shoe_size_eu, budget_cents, diet, remembers, updated_at), delete
  on preferences to orchard_shopper;
-- The assistant reads them by a scope of their own, which gives it nothing else of the account.
create policy select_own_delegated on preferences for select to orchard_assistant
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('preferences:read') w));
grant select (tenant_id, user_id, units, clothing_size, shoe_size_eu, budget_cents, diet, remembers, updated_at)
  on preferences to orchard_assistant;

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
create policy select_mover on carts for select to orchard_mover using (true);
create policy insert_mover on carts for insert to orchard_mover with check (true);
create policy update_mover on carts for update to orchard_mover using (true) with check (true);
create policy delete_mover on carts for delete to orchard_mover using (true);
create policy select_mover on cart_items for select to orchard_mover using (true);
create policy insert_mover on cart_items for insert to orchard_mover with check (true);
create policy update_mover on cart_items for update to orchard_mover using (true) with check (true);
create policy select_mover on saved_items for select to orchard_mover using (true);
create policy insert_mover on saved_items for insert to orchard_mover with check (true);
create policy delete_mover on saved_items for delete to orchard_mover using (true);
create policy select_mover on product_views for select to orchard_mover using (true);
create policy insert_mover on product_views for insert to orchard_mover with check (true);
create policy update_mover on product_views for update to orchard_mover using (true) with check (true);
create policy delete_mover on product_views for delete to orchard_mover using (true);
create policy select_mover on stock_alerts for select to orchard_mover using (true);
create policy insert_mover on stock_alerts for insert to orchard_mover with check (true);
create policy delete_mover on stock_alerts for delete to orchard_mover using (true);
grant select (tenant_id, user_id, id), update (user_id) on chats, orders to orchard_mover;
grant select (tenant_id, user_id, chat_id), update (user_id) on tool_calls to orchard_mover;
grant select (tenant_id, user_id, kind), update (user_id) on mails to orchard_mover;
grant select (tenant_id, token_hash, purpose, user_id, order_id, expires_at, used_at), update (used_at)
  on single_use_links to orchard_mover;
grant insert (tenant_id, user_id, id, kind, detail) on account_events to orchard_mover;
grant select (tenant_id, user_id, promo_code), insert (tenant_id, user_id, promo_code), update (promo_code, updated_at), delete
  on carts to orchard_mover;
grant select (tenant_id, user_id, product_id, quantity, seen_price_cents, added_at),
      insert (tenant_id, user_id, product_id, quantity, seen_price_cents, added_at), update (quantity, seen_price_cents)
  on cart_items to orchard_mover;
grant select (tenant_id, user_id, product_id, saved_at), insert (tenant_id, user_id, product_id, saved_at), delete
  on saved_items to orchard_mover;
grant select (tenant_id, user_id, product_id, viewed_at), insert (tenant_id, user_id, product_id, viewed_at),
      update (viewed_at), delete
  on product_views to orchard_mover;
grant select (tenant_id, user_id, product_id, email, asked_at),
      insert (tenant_id, user_id, product_id, email, asked_at), delete
  on stock_alerts to orchard_mover;

grant usage, create on schema account to orchard_mover, orchard_eraser;
grant usage on schema account to orchard_shopper;
set local role orchard_mover;

-- Puts one cart into another: quantities add up to 99, which is the most of one thing, and the price seen last is the
-- one that counts. A cart holds twenty things; what has no room is saved for later, so nothing is lost. Says how many
-- things there were. Only the function below calls it.
create function account.merge_cart(tenant text, giver uuid, taker uuid) returns int
language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  room int;
  things int;
begin
  -- A cart is the lock on what is in it, as for the cashier.
  perform from public.carts c where c.tenant_id = tenant and c.user_id = giver for update;
  if not found then
    return 0;
  end if;
  insert into public.carts (tenant_id, user_id, promo_code)
    select c.tenant_id, taker, c.promo_code from public.carts c where c.tenant_id = tenant and c.user_id = giver
    on conflict (tenant_id, user_id) do update
      set promo_code = coalesce(carts.promo_code, excluded.promo_code), updated_at = now();
  select 20 - count(*) into room from public.cart_items i where i.tenant_id = tenant and i.user_id = taker;
  with brought as (
    select i.product_id, i.quantity, i.seen_price_cents, i.added_at, h.product_id is not null as held,
      count(*) filter (where h.product_id is null) over (order by i.added_at, i.product_id) as place
    from public.cart_items i
    left join public.cart_items h
      on h.tenant_id = i.tenant_id and h.user_id = taker and h.product_id = i.product_id
    where i.tenant_id = tenant and i.user_id = giver),
  put as (
    insert into public.cart_items (tenant_id, user_id, product_id, quantity, seen_price_cents, added_at)
      select tenant, taker, b.product_id, b.quantity, b.seen_price_cents, b.added_at
      from brought b where b.held or b.place <= room
      on conflict (tenant_id, user_id, product_id) do update
        set quantity = least(cart_items.quantity + excluded.quantity, 99), seen_price_cents = excluded.seen_price_cents),
  kept as (
    insert into public.saved_items (tenant_id, user_id, product_id, saved_at)
      select tenant, taker, b.product_id, b.added_at from brought b where not b.held and b.place > room
      on conflict (tenant_id, user_id, product_id) do nothing)
  select count(*) into things from brought;
  delete from public.carts c where c.tenant_id = tenant and c.user_id = giver;
  return things;
end $$;

-- What a visitor did here becomes the shopper's who just signed in in the same browser. Both tokens are verified, and
-- must be of one store. Says how many chats moved. What a visitor bought as a guest stays, until the link in the
-- confirmation is followed: who uses a browser after somebody else has not thereby bought what they bought.
create function account.adopt_visitor(visitor_token text) returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  shopper record;
  visitor record;
  chat uuid;
  moved int := 0;
  mails int;
  things int;
  saved int;
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
    where m.tenant_id = visitor.tenant_id and m.user_id = visitor.user_id
      -- It holds the link to what a guest bought, which is for whoever reads that guest's mail.
      and m.kind <> 'order_confirmation';
  get diagnostics mails = row_count;

  things := account.merge_cart(shopper.tenant_id, visitor.user_id, shopper.user_id);
  -- Whatever the shopper saved or waits for already stays as it is.
  with moving as (
    delete from public.saved_items s where s.tenant_id = visitor.tenant_id and s.user_id = visitor.user_id
      returning s.tenant_id, s.product_id, s.saved_at)
  insert into public.saved_items (tenant_id, user_id, product_id, saved_at)
    select m.tenant_id, shopper.user_id, m.product_id, m.saved_at from moving m
    on conflict (tenant_id, user_id, product_id) do nothing;
  get diagnostics saved = row_count;
  with moving as (
    delete from public.stock_alerts a where a.tenant_id = visitor.tenant_id and a.user_id = visitor.user_id
      returning a.tenant_id, a.product_id, a.email, a.asked_at)
  insert into public.stock_alerts (tenant_id, user_id, product_id, email, asked_at)
    select m.tenant_id, shopper.user_id, m.product_id, m.email, m.asked_at from moving m
    on conflict (tenant_id, user_id, product_id) do nothing;
  -- What was looked at last counts, and twelve things of it.
  with moving as (
    delete from public.product_views v where v.tenant_id = visitor.tenant_id and v.user_id = visitor.user_id
      returning v.tenant_id, v.product_id, v.viewed_at)
  insert into public.product_views (tenant_id, user_id, product_id, viewed_at)
    select m.tenant_id, shopper.user_id, m.product_id, m.viewed_at from moving m
    on conflict (tenant_id, user_id, product_id) do update
      set viewed_at = greatest(product_views.viewed_at, excluded.viewed_at);
  delete from public.product_views v
    where v.tenant_id = shopper.tenant_id and v.user_id = shopper.user_id
      and v.product_id in (select x.product_id from public.product_views x
                           where x.tenant_id = shopper.tenant_id and x.user_id = shopper.user_id
                           order by x.viewed_at desc, x.product_id offset 12);

  if moved + mails + things + saved > 0 then
    insert into public.account_events (tenant_id, user_id, id, kind, detail)
      values (shopper.tenant_id, shopper.user_id, gen_random_uuid(), 'visitor_adopted',
              jsonb_build_object('chats', moved, 'mails', mails, 'cart', things, 'saved', saved));
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

revoke all on function account.merge_cart(text, uuid, uuid), account.adopt_visitor(text), account.attach_order(bytea)
  from public;
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
create policy select_eraser on checkouts for select to orchard_eraser using (true);
create policy update_eraser on checkouts for update to orchard_eraser using (true) with check (true);
create policy delete_eraser on checkouts for delete to orchard_eraser using (true);
create policy select_eraser on returns for select to orchard_eraser using (true);
create policy update_eraser on returns for update to orchard_eraser using (true) with check (true);
create policy select_eraser on carts for select to orchard_eraser using (true);
create policy delete_eraser on carts for delete to orchard_eraser using (true);
create policy select_eraser on saved_items for select to orchard_eraser using (true);
create policy delete_eraser on saved_items for delete to orchard_eraser using (true);
create policy select_eraser on product_views for select to orchard_eraser using (true);
create policy delete_eraser on product_views for delete to orchard_eraser using (true);
create policy select_eraser on stock_alerts for select to orchard_eraser using (true);
create policy delete_eraser on stock_alerts for delete to orchard_eraser using (true);
create policy select_eraser on reviews for select to orchard_eraser using (true);
create policy select_eraser on products for select to orchard_eraser using (true);
create policy update_eraser on products for update to orchard_eraser using (true) with check (true);
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
grant select (tenant_id, user_id), update (user_id, chat_id, message_id, approval_id, row_ids) on tool_calls to orchard_eraser;
grant select (tenant_id, user_id, order_id, email), update (email), delete on checkouts to orchard_eraser;
grant select (tenant_id, user_id, order_id), update (note, answer) on returns to orchard_eraser;
grant select (tenant_id, user_id), delete on purchase_vectors, chats, carts, saved_items, product_views to orchard_eraser;
grant select (tenant_id, user_id, email), delete on stock_alerts to orchard_eraser;
grant select (tenant_id, user_id, product_id, rating, status) on reviews to orchard_eraser;
grant select (tenant_id, id), update (ratings) on products to orchard_eraser;
grant select (tenant_id, user_id, recipient), delete on mails to orchard_eraser;
grant select (tenant_id, user_id, email), delete on single_use_links to orchard_eraser;
grant select (tenant_id, subject), delete on sign_in_attempts to orchard_eraser;
grant select (tenant_id, user_id), insert (tenant_id, user_id, id, kind, detail), delete on account_events to orchard_eraser;
set local role orchard_eraser;

-- Erases the caller. What the store must keep, orders with their payments and returns and the audit of the assistant,
-- stays without its person: every row gets a random owner of its own, so not even one person's orders can be put
-- together again. Says how many orders stayed.
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
  -- What somebody wrote at a checkout or with a return goes. A guest's order that was confirmed to this address is this
  -- person's too; another shopper's that names the address only forgets it.
  update public.checkouts k set email = ''
    where k.tenant_id = me.tenant_id and k.email = address and k.user_id <> me.user_id
      and exists (select from public.users u where u.tenant_id = k.tenant_id and u.id = k.user_id);
  update public.returns r set note = '', answer = ''
    where r.tenant_id = me.tenant_id
      and (r.user_id = me.user_id
           or exists (select from public.checkouts k
                      where (k.tenant_id, k.user_id, k.order_id) = (r.tenant_id, r.user_id, r.order_id) and k.email = address));
  delete from public.checkouts k where k.tenant_id = me.tenant_id and (k.user_id = me.user_id or k.email = address);
  delete from public.carts c where c.tenant_id = me.tenant_id and c.user_id = me.user_id;
  delete from public.saved_items s where s.tenant_id = me.tenant_id and s.user_id = me.user_id;
  delete from public.product_views v where v.tenant_id = me.tenant_id and v.user_id = me.user_id;
  delete from public.stock_alerts a where a.tenant_id = me.tenant_id and (a.user_id = me.user_id or a.email = address);
  delete from public.purchase_vectors v where v.tenant_id = me.tenant_id and v.user_id = me.user_id;
  update public.orders o set user_id = gen_random_uuid() where o.tenant_id = me.tenant_id and o.user_id = me.user_id;
  get diagnostics kept = row_count;
  update public.tool_calls t set user_id = gen_random_uuid(), chat_id = null, message_id = null, approval_id = null, row_ids = '{}'
    where t.tenant_id = me.tenant_id and t.user_id = me.user_id;
  delete from public.chats c where c.tenant_id = me.tenant_id and c.user_id = me.user_id;
  delete from public.mails m where m.tenant_id = me.tenant_id and (m.user_id = me.user_id or m.recipient = address);
  delete from public.single_use_links l
    where l.tenant_id = me.tenant_id and (l.user_id = me.user_id or l.email = address);
  delete from public.sign_in_attempts a
    where a.tenant_id = me.tenant_id and a.subject = encode(sha256(convert_to(address, 'UTF8')), 'hex');
  delete from public.account_events e where e.tenant_id = me.tenant_id and e.user_id = me.user_id;
  -- What they reviewed is counted without them, one after the other with whoever reviews it now.
  perform from public.products p
    where p.tenant_id = me.tenant_id
      and p.id in (select r.product_id from public.reviews r where r.tenant_id = me.tenant_id and r.user_id = me.user_id)
    order by p.id for update;
  update public.products p
    set ratings = (select array[count(*) filter (where r.rating = 1), count(*) filter (where r.rating = 2),
                                count(*) filter (where r.rating = 3), count(*) filter (where r.rating = 4),
                                count(*) filter (where r.rating = 5)]::int[]
                   from public.reviews r
                   where r.tenant_id = p.tenant_id and r.product_id = p.id and r.user_id <> me.user_id
                     and r.status = 'published')
    where p.tenant_id = me.tenant_id
      and p.id in (select r.product_id from public.reviews r where r.tenant_id = me.tenant_id and r.user_id = me.user_id);
  -- Password, sessions, provider, preferences, addresses, reviews and what was spent go with the person they hang on.
  delete from public.users u where u.tenant_id = me.tenant_id and u.id = me.user_id;
  insert into public.account_events (tenant_id, user_id, id, kind, detail)
    values (me.tenant_id, gen_random_uuid(), gen_random_uuid(), 'erased', jsonb_build_object('orders', kept));
  return kept;
end $$;

revoke all on function account.erase() from public;
grant execute on function account.erase() to orchard_shopper;
reset role;
revoke create on schema account from orchard_mover, orchard_eraser;
