-- Why: a review is worth something when its findings are the database's own, and when whoever is reviewed can read and
-- answer it. Operators read every case and staff those of their store. Nobody writes one: the functions below compute who
-- acts, when, and what the rules find, from settings and counts. What shoppers bought, wrote or said they cannot read.

alter table review_cases enable row level security;
alter table review_cases force row level security;
alter table review_findings enable row level security;
alter table review_findings force row level security;
alter table review_notes enable row level security;
alter table review_notes force row level security;

create policy select_store on review_cases for select to orchard_staff
  using (tenant_id = (select w.tenant_id from identity.me('cases:read') w));
create policy select_store on review_findings for select to orchard_staff
  using (tenant_id = (select w.tenant_id from identity.me('cases:read') w));
create policy select_store on review_notes for select to orchard_staff
  using (tenant_id = (select w.tenant_id from identity.me('cases:read') w));
create policy select_all on review_cases for select to orchard_operator
  using (exists (select from identity.me('cases:read')));
create policy select_all on review_findings for select to orchard_operator
  using (exists (select from identity.me('cases:read')));
create policy select_all on review_notes for select to orchard_operator
  using (exists (select from identity.me('cases:read')));
grant select (tenant_id, id, opened_at, opened_by, assigned_to, decision, decided_by, decided_at)
  on review_cases to orchard_staff, orchard_operator;
grant select (tenant_id, case_id, rule, severity, evidence, owner, due_on, state)
  on review_findings to orchard_staff, orchard_operator;
grant select (tenant_id, case_id, id, kind, role, author, words, written_at)
  on review_notes to orchard_staff, orchard_operator;

-- The tenants the caller may review or be reviewed as; everything else below follows from them.
create policy select_examiner on tenants for select to orchard_examiner
  using (served_here and ((select c.role from identity.claims() c) = 'operator'
                          or id = (select c.tenant_id from identity.claims() c)));
create policy select_examiner on users for select to orchard_examiner
  using (role <> 'shopper' and tenant_id in (select t.id from tenants t));
create policy select_examiner on budgets for select to orchard_examiner using (tenant_id in (select t.id from tenants t));
create policy select_examiner on denials for select to orchard_examiner using (tenant_id in (select t.id from tenants t));
create policy select_examiner on documents for select to orchard_examiner using (tenant_id in (select t.id from tenants t));
create policy select_examiner on help_requests for select to orchard_examiner
  using (tenant_id in (select t.id from tenants t));
create policy select_examiner on memories for select to orchard_examiner using (tenant_id in (select t.id from tenants t));
create policy select_examiner on review_cases for select to orchard_examiner
  using (tenant_id in (select t.id from tenants t));
create policy insert_examiner on review_cases for insert to orchard_examiner
  with check (tenant_id in (select t.id from tenants t));
create policy update_examiner on review_cases for update to orchard_examiner
  using (tenant_id in (select t.id from tenants t)) with check (tenant_id in (select t.id from tenants t));
create policy select_examiner on review_findings for select to orchard_examiner
  using (tenant_id in (select t.id from tenants t));
create policy insert_examiner on review_findings for insert to orchard_examiner
  with check (tenant_id in (select t.id from tenants t));
create policy update_examiner on review_findings for update to orchard_examiner
  using (tenant_id in (select t.id from tenants t)) with check (tenant_id in (select t.id from tenants t));
create policy insert_examiner on review_notes for insert to orchard_examiner
  with check (tenant_id in (select t.id from tenants t));
grant select (id, kind, assistant_mode) on tenants to orchard_examiner;
grant select (tenant_id, id, name, role, status) on users to orchard_examiner;
grant select (tenant_id) on budgets to orchard_examiner;
grant select (tenant_id, hour, times) on denials to orchard_examiner;
grant select (tenant_id, status) on documents to orchard_examiner;
grant select (tenant_id, consent_until, answered_at, withdrawn_at) on help_requests to orchard_examiner;
grant select (tenant_id) on memories to orchard_examiner;
grant select (tenant_id, id, decision), insert (tenant_id, id, opened_by, assigned_to),
      update (assigned_to, decision, decided_by, decided_at)
  on review_cases to orchard_examiner;
grant select (tenant_id, case_id, rule, state), insert (tenant_id, case_id, rule, severity, evidence, owner, due_on),
      update (state)
  on review_findings to orchard_examiner;
grant insert (tenant_id, case_id, id, kind, role, author, words) on review_notes to orchard_examiner;

grant usage, create on schema reporting to orchard_examiner;
set local role orchard_examiner;

-- Who asks, by role and name; refuses whoever may not write, and staff where only an operator decides.
create function reporting.case_author(by_operator boolean) returns table (role text, name text)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select c.role, u.name from identity.claims() c
    join identity.me('cases:write') w on w.user_id = c.user_id
    join public.users u on (u.tenant_id, u.id) = (c.tenant_id, c.user_id)
    where c.role = 'operator' or (c.role = 'staff' and not by_operator);
  if not found then
    raise exception using errcode = '42501', message = 'a case is not theirs to write in';
  end if;
end $$;

-- What the rules find of one store now. A rule that finds nothing gives no row.
create function reporting.find_in(tenant text)
returns table (rule text, severity text, evidence jsonb, owner text, days int)
language sql stable set search_path = pg_catalog, pg_temp
as $$
  with counted as (
    select t.assistant_mode as mode,
      (select count(*) from public.budgets b where b.tenant_id = t.id) as budgets,
      (select count(*) from public.help_requests h where h.tenant_id = t.id and h.answered_at is null
         and h.withdrawn_at is null and h.consent_until > now()) as waiting,
      (select coalesce(sum(d.times), 0)::bigint from public.denials d
         where d.tenant_id = t.id and d.hour > now() - interval '30 days') as denials,
      (select count(*) from public.users u where u.tenant_id = t.id and u.role = 'staff' and u.status = 'active') as staff,
      (select count(*) from public.documents d where d.tenant_id = t.id and d.status = 'published') as documents,
      (select count(*) from public.memories m where m.tenant_id = t.id) as memories
    from public.tenants t where t.id = tenant and t.kind = 'store'
  )
  select 'assistant_mode', case mode when 'open' then 'medium' else 'low' end,
    jsonb_build_object('mode', mode), 'staff', 30 from counted where mode <> 'off'
  union all select 'budget_missing', 'high', jsonb_build_object('budgets', budgets), 'operator', 7
    from counted where budgets < 4 and mode <> 'off'
  union all select 'help_unanswered', 'medium', jsonb_build_object('waiting', waiting), 'staff', 7
    from counted where waiting > 0
  union all select 'denials', case when denials >= 100 then 'high' when denials >= 10 then 'medium' else 'low' end,
    jsonb_build_object('denials', denials, 'days', 30), 'operator', 14 from counted where denials > 0
  union all select 'few_staff', 'medium', jsonb_build_object('staff', staff), 'staff', 30 from counted where staff < 2
  union all select 'documents_given', 'low', jsonb_build_object('documents', documents), 'staff', 90
    from counted where documents > 0 and mode <> 'off'
  union all select 'memories_kept', 'low', jsonb_build_object('memories', memories), 'operator', 90
    from counted where memories > 0
$$;

-- Opens a case about a store, with what the rules find and the caller to see to it: opened, open_already, or elsewhere when
-- this database does not serve that store.
create function reporting.open_case(tenant text, new_id uuid) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  me record;
begin
  select * into me from reporting.case_author(true);
  if not exists (select from public.tenants t where t.id = tenant and t.kind = 'store') then
    return 'elsewhere';
  end if;
  insert into public.review_cases (tenant_id, id, opened_by, assigned_to) values (tenant, new_id, me.name, me.name)
    on conflict do nothing;
  if not found then
    return 'open_already';
  end if;
  insert into public.review_findings (tenant_id, case_id, rule, severity, evidence, owner, due_on)
    select tenant, new_id, f.rule, f.severity, f.evidence, f.owner, current_date + f.days from reporting.find_in(tenant) f;
  insert into public.review_notes (tenant_id, case_id, id, kind, role, author, words)
    values (tenant, new_id, gen_random_uuid(), 'opened', me.role, me.name, 'opened');
  return 'opened';
end $$;

-- Says something about an open case, as an operator or as the store's staff: done, or elsewhere.
create function reporting.answer_case(tenant text, wanted uuid, said text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  me record;
begin
  select * into me from reporting.case_author(false);
  perform from public.review_cases r where (r.tenant_id, r.id) = (tenant, wanted);
  if not found then
    return 'elsewhere';
  end if;
  insert into public.review_notes (tenant_id, case_id, id, kind, role, author, words)
    values (tenant, wanted, gen_random_uuid(), 'said', me.role, me.name, said);
  return 'done';
end $$;

-- The caller sees to an open case from now on: done, decided when nobody has to any more, or elsewhere.
create function reporting.take_case(tenant text, wanted uuid) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  me record;
  known record;
begin
  select * into me from reporting.case_author(true);
  select r.decision into known from public.review_cases r where (r.tenant_id, r.id) = (tenant, wanted) for update;
  if not found then
    return 'elsewhere';
  elsif known.decision is not null then
    return 'decided';
  end if;
  update public.review_cases r set assigned_to = me.name where (r.tenant_id, r.id) = (tenant, wanted);
  insert into public.review_notes (tenant_id, case_id, id, kind, role, author, words)
    values (tenant, wanted, gen_random_uuid(), 'taken', me.role, me.name, 'taken');
  return 'done';
end $$;

-- Notes what became of a finding of an open case: done, decided, or elsewhere.
create function reporting.settle_finding(tenant text, wanted uuid, of_rule text, wanted_state text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  me record;
  known record;
begin
  select * into me from reporting.case_author(true);
  select r.decision into known from public.review_cases r where (r.tenant_id, r.id) = (tenant, wanted) for update;
  if not found then
    return 'elsewhere';
  elsif known.decision is not null then
    return 'decided';
  end if;
  update public.review_findings f set state = wanted_state
    where (f.tenant_id, f.case_id, f.rule) = (tenant, wanted, of_rule);
  if not found then
    return 'elsewhere';
  end if;
  insert into public.review_notes (tenant_id, case_id, id, kind, role, author, words)
    values (tenant, wanted, gen_random_uuid(), 'finding', me.role, me.name, of_rule || ' ' || wanted_state);
  return 'done';
end $$;

-- Decides a case and signs it: done, decided when somebody has, or elsewhere. It records what was decided and does no more.
create function reporting.decide_case(tenant text, wanted uuid, verdict text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  me record;
  known record;
begin
  select * into me from reporting.case_author(true);
  select r.decision into known from public.review_cases r where (r.tenant_id, r.id) = (tenant, wanted) for update;
  if not found then
    return 'elsewhere';
  elsif known.decision is not null then
    return 'decided';
  end if;
  update public.review_cases r set decision = verdict, decided_by = me.name, decided_at = now()
    where (r.tenant_id, r.id) = (tenant, wanted);
  insert into public.review_notes (tenant_id, case_id, id, kind, role, author, words)
    values (tenant, wanted, gen_random_uuid(), 'decided', me.role, me.name, verdict);
  return 'done';
end $$;

revoke all on function reporting.case_author(boolean), reporting.find_in(text), reporting.open_case(text, uuid),
  reporting.answer_case(text, uuid, text), reporting.take_case(text, uuid),
  reporting.settle_finding(text, uuid, text, text), reporting.decide_case(text, uuid, text) from public;
grant execute on function reporting.answer_case(text, uuid, text) to orchard_staff, orchard_operator;
grant execute on function reporting.open_case(text, uuid), reporting.take_case(text, uuid),
  reporting.settle_finding(text, uuid, text, text), reporting.decide_case(text, uuid, text) to orchard_operator;
reset role;
revoke create on schema reporting from orchard_examiner;
