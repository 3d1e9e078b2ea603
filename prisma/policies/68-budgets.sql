-- Why: a question costs money, and whoever asks without end uses up what others have. Every question is counted before
-- the model sees it and every answer after, by one function that takes who it is from the verified token; nobody can
-- write a count. Without a budget there is no answer. Visitors can be anybody as often as they like, so they are counted
-- by the network they come from, as its hash, and all together, apart from the shoppers.

alter table budgets enable row level security;
alter table budgets force row level security;
alter table spending enable row level security;
alter table spending force row level security;
alter table pool_spending enable row level security;
alter table pool_spending force row level security;

-- The platform says how much a store may spend at most, the store how much of that it does; the table refuses more.
create policy select_store on budgets for select to orchard_staff
  using (tenant_id = (select w.tenant_id from identity.me('tenants:write') w));
create policy update_store on budgets for update to orchard_staff
  using (tenant_id = (select w.tenant_id from identity.me('tenants:write') w))
  with check (tenant_id = (select w.tenant_id from identity.me('tenants:write') w));
create policy select_operator on budgets for select to orchard_operator
  using (exists (select from identity.me('stores:limit')));
create policy update_operator on budgets for update to orchard_operator
  using (exists (select from identity.me('stores:limit'))) with check (exists (select from identity.me('stores:limit')));
grant select (tenant_id, pool, messages, tokens, cost_micros, max_messages, max_tokens, max_cost_micros),
      update (messages, tokens, cost_micros)
  on budgets to orchard_staff, orchard_operator;
grant update (max_messages, max_tokens, max_cost_micros) on budgets to orchard_operator;

create policy select_own on spending for select to orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('profile:read') w));
grant select (tenant_id, user_id, day, messages, tokens, cost_micros) on spending to orchard_shopper;

create policy select_recorder on budgets for select to orchard_recorder
  using (tenant_id = (select c.tenant_id from identity.claims() c));
create policy select_recorder on tenants for select to orchard_recorder
  using (id = (select c.tenant_id from identity.claims() c));
create policy select_recorder on spending for select to orchard_recorder
  using ((tenant_id, user_id) = (select c.tenant_id, c.user_id from identity.claims() c));
create policy insert_recorder on spending for insert to orchard_recorder
  with check ((tenant_id, user_id) = (select c.tenant_id, c.user_id from identity.claims() c));
create policy update_recorder on spending for update to orchard_recorder
  using ((tenant_id, user_id) = (select c.tenant_id, c.user_id from identity.claims() c))
  with check ((tenant_id, user_id) = (select c.tenant_id, c.user_id from identity.claims() c));
create policy delete_recorder on spending for delete to orchard_recorder
  using ((tenant_id, user_id) = (select c.tenant_id, c.user_id from identity.claims() c));
create policy select_recorder on pool_spending for select to orchard_recorder
  using (tenant_id = (select c.tenant_id from identity.claims() c));
create policy insert_recorder on pool_spending for insert to orchard_recorder
  with check (tenant_id = (select c.tenant_id from identity.claims() c));
create policy update_recorder on pool_spending for update to orchard_recorder
  using (tenant_id = (select c.tenant_id from identity.claims() c))
  with check (tenant_id = (select c.tenant_id from identity.claims() c));
create policy delete_recorder on pool_spending for delete to orchard_recorder
  using (tenant_id = (select c.tenant_id from identity.claims() c));
grant select (tenant_id, pool, messages, tokens, cost_micros, answers_at_once, steps, input_characters, output_tokens)
  on budgets to orchard_recorder;
grant select (id, time_zone, status, assistant_halted) on tenants to orchard_recorder;
grant select (tenant_id, user_id, day, messages, tokens, cost_micros),
      insert (tenant_id, user_id, day, messages, tokens, cost_micros), update (messages, tokens, cost_micros), delete
  on spending to orchard_recorder;
grant select (tenant_id, day, pool, messages, tokens, cost_micros),
      insert (tenant_id, day, pool, messages, tokens, cost_micros), update (messages, tokens, cost_micros), delete
  on pool_spending to orchard_recorder;

grant usage, create on schema assistant to orchard_recorder;
set local role orchard_recorder;

-- Counts a question (one message, before the model sees it) or what a step of its answer came to (tokens and cost), for
-- the caller and for everybody like them. Says 'granted', or 'spent' with the pool in which nothing is left and when the
-- next day begins; and what one turn may be. A question that is refused has to be rolled back by whoever asked. What a
-- step came to is counted in any case: it was spent.
create function assistant.spend(network text, new_messages int, new_tokens bigint, new_cost bigint)
returns table (outcome text, pool text, resets_at timestamptz, answers_at_once int, all_at_once int,
               steps int, input_characters int, output_tokens int)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  me record;
  zone text;
  today date;
  one record;
  everybody record;
  budget record;
  all_pool text;
begin
  select c.tenant_id, c.user_id, c.role into me from identity.claims() c
    where c.role in ('visitor', 'shopper') and 'chats:write' = any (c.scopes);
  if not found or least(new_messages, new_tokens, new_cost) < 0 then
    raise exception using errcode = '42501', message = 'a question is counted under an identity';
  end if;
  select t.time_zone into zone from public.tenants t
    where t.id = me.tenant_id and t.status = 'active' and not t.assistant_halted;
  -- Whatever an app has not noticed yet: a halted assistant takes no question and no further step.
  if not found then
    raise exception using errcode = '42501', message = 'the assistant of this store is halted';
  end if;
  today := (now() at time zone zone)::date;
  resets_at := (today + 1)::timestamp at time zone zone;

  if me.role = 'shopper' then
    insert into public.spending as s (tenant_id, user_id, day, messages, tokens, cost_micros)
      values (me.tenant_id, me.user_id, today, new_messages, new_tokens, new_cost)
      on conflict (tenant_id, user_id, day) do update
        set messages = s.messages + new_messages, tokens = s.tokens + new_tokens, cost_micros = s.cost_micros + new_cost
      returning s.messages, s.tokens, s.cost_micros into one;
    pool := 'shopper';
    all_pool := 'shoppers';
  else
    insert into public.pool_spending as s (tenant_id, day, pool, messages, tokens, cost_micros)
      values (me.tenant_id, today, encode(sha256(convert_to(coalesce(network, ''), 'UTF8')), 'hex'),
              new_messages, new_tokens, new_cost)
      on conflict on constraint pool_spending_pkey do update
        set messages = s.messages + new_messages, tokens = s.tokens + new_tokens, cost_micros = s.cost_micros + new_cost
      returning s.messages, s.tokens, s.cost_micros into one;
    pool := 'network';
    all_pool := 'visitors';
  end if;
  -- Last, so that the row that all of them wait for is held the shortest.
  insert into public.pool_spending as s (tenant_id, day, pool, messages, tokens, cost_micros)
    values (me.tenant_id, today, all_pool, new_messages, new_tokens, new_cost)
    on conflict on constraint pool_spending_pkey do update
      set messages = s.messages + new_messages, tokens = s.tokens + new_tokens, cost_micros = s.cost_micros + new_cost
    returning s.messages, s.tokens, s.cost_micros into everybody;
  -- The first question of a day forgets the days before: persons after a month, sums after a year.
  if everybody.messages = 1 and new_messages = 1 then
    delete from public.pool_spending s
      where s.tenant_id = me.tenant_id and s.day < today - case when s.pool in ('shoppers', 'visitors') then 366 else 31 end;
  end if;
  if me.role = 'shopper' and one.messages = 1 and new_messages = 1 then
    delete from public.spending s
      where (s.tenant_id, s.user_id) = (me.tenant_id, me.user_id) and s.day < today - 31;
  end if;

  select b.messages, b.tokens, b.cost_micros, b.answers_at_once, b.steps, b.input_characters, b.output_tokens into budget
    from public.budgets b where b.tenant_id = me.tenant_id and b.pool = spend.pool;
  answers_at_once := coalesce(budget.answers_at_once, 0);
  steps := budget.steps;
  input_characters := budget.input_characters;
  output_tokens := budget.output_tokens;
  -- With no budget the comparison is unknown, and that is refused too.
  outcome := case when (one.messages <= budget.messages and one.tokens < budget.tokens and one.cost_micros < budget.cost_micros)
                  is true then 'granted' else 'spent' end;
  select b.messages, b.tokens, b.cost_micros, b.answers_at_once into budget
    from public.budgets b where b.tenant_id = me.tenant_id and b.pool = all_pool;
  all_at_once := coalesce(budget.answers_at_once, 0);
  if outcome = 'granted'
     and (everybody.messages <= budget.messages and everybody.tokens < budget.tokens
          and everybody.cost_micros < budget.cost_micros) is not true then
    outcome := 'spent';
    pool := all_pool;
  end if;
  return next;
end $$;

revoke all on function assistant.spend(text, int, bigint, bigint) from public;
grant execute on function assistant.spend(text, int, bigint, bigint) to orchard_visitor, orchard_shopper;
reset role;
revoke create on schema assistant from orchard_recorder;
