-- Why: what somebody thinks of an answer is theirs, as the answer is. The store reads of it only what they gave away: a
-- copy without names and numbers, through a function that says no more than the words and the vote, and nothing of it
-- any more once they take it back.

alter table feedback enable row level security;
alter table feedback force row level security;
alter table shared_answers enable row level security;
alter table shared_answers force row level security;

create policy select_own on feedback for select to orchard_visitor, orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('chats:read') w));
create policy insert_own on feedback for insert to orchard_visitor, orchard_shopper
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('chats:write') w));
create policy update_own on feedback for update to orchard_visitor, orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('chats:write') w))
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('chats:write') w));
create policy delete_own on feedback for delete to orchard_visitor, orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('chats:write') w));
grant select (tenant_id, user_id, message_id, vote, reason, note, given_at),
      insert (tenant_id, user_id, message_id, vote, reason, note, given_at), update (vote, reason, note, given_at), delete
  on feedback to orchard_visitor, orchard_shopper;

create policy select_own on shared_answers for select to orchard_visitor, orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('chats:read') w));
create policy insert_own on shared_answers for insert to orchard_visitor, orchard_shopper
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('chats:write') w));
create policy delete_own on shared_answers for delete to orchard_visitor, orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('chats:write') w));
grant select (tenant_id, user_id, message_id, question, answer, shared_at),
      insert (tenant_id, user_id, message_id, question, answer, shared_at), delete
  on shared_answers to orchard_visitor, orchard_shopper;

create policy select_reporting on shared_answers for select to orchard_reporting
  using (tenant_id = (select w.tenant_id from identity.me('tenants:read') w));
create policy select_reporting on feedback for select to orchard_reporting
  using (tenant_id = (select w.tenant_id from identity.me('tenants:read') w));
grant select (tenant_id, user_id, message_id, question, answer, shared_at) on shared_answers to orchard_reporting;
grant select (tenant_id, user_id, message_id, vote, reason, given_at) on feedback to orchard_reporting;
grant usage, create on schema reporting to orchard_reporting;
set local role orchard_reporting;

-- What people of the caller's store gave away, newest first, by the day and by no id.
create function reporting.shared_answers(maximum int)
returns table (question text, answer text, vote text, reason text, shared_on date)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select s.question, s.answer, f.vote, f.reason, s.shared_at::date
  from identity.claims() who
  join public.shared_answers s on who.role = 'staff' and s.tenant_id = who.tenant_id
  left join public.feedback f on (f.tenant_id, f.user_id, f.message_id) = (s.tenant_id, s.user_id, s.message_id)
  where 'tenants:read' = any (who.scopes)
  order by s.shared_at desc, s.message_id
  limit least(greatest(maximum, 0), 200)
$$;

-- How people of the caller's store rated answers since a day, by day and reason: counts, and nothing of whose.
create function reporting.list_votes(since date)
returns table (day date, vote text, reason text, times bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select f.given_at::date, f.vote, f.reason, count(*)
  from identity.claims() who
  join public.feedback f on who.role = 'staff' and f.tenant_id = who.tenant_id
  where 'tenants:read' = any (who.scopes) and f.given_at >= since
  group by f.given_at::date, f.vote, f.reason
  order by f.given_at::date desc, f.vote, f.reason
$$;

revoke all on function reporting.shared_answers(int), reporting.list_votes(date) from public;
grant execute on function reporting.shared_answers(int), reporting.list_votes(date) to orchard_staff;
reset role;
revoke create on schema reporting from orchard_reporting;
