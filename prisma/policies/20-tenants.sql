-- Why: a store's own record is public at that store; a person's record is that person's. Nobody lists people:
-- sign-in goes through auth.*, counts through reporting.*.

alter table tenants enable row level security;
alter table tenants force row level security;
alter table users enable row level security;
alter table users force row level security;

create policy select_own_store on tenants for select to orchard_visitor, orchard_shopper, orchard_assistant, orchard_staff
  using (id = (select w.tenant_id from identity.me('catalog:read') w));
grant select (id, kind, name, tagline, description, currency, locale, time_zone, order_prefix, theme, suggestions,
              status, launched_on, served_here, assistant_mode, assistant_halted)
  on tenants to orchard_visitor, orchard_shopper, orchard_assistant, orchard_staff;
-- Why it is halted is between the platform and the store.
grant select (halt_reason, halted_by, halted_at) on tenants to orchard_staff;

-- Of a store's record its staff sets one thing: how its assistant takes questions.
create policy update_own_store on tenants for update to orchard_staff
  using (id = (select w.tenant_id from identity.me('tenants:write') w))
  with check (id = (select w.tenant_id from identity.me('tenants:write') w));
grant update (assistant_mode) on tenants to orchard_staff;

-- An operator halts a store, or only its assistant, and lets it go on. What they see of it is public but for the reason.
create policy select_operator on tenants for select to orchard_operator
  using (served_here and kind = 'store' and exists (select from identity.me('stores:halt')));
create policy update_operator on tenants for update to orchard_operator
  using (served_here and kind = 'store' and exists (select from identity.me('stores:halt')))
  with check (kind = 'store' and exists (select from identity.me('stores:halt')));
grant select (id, kind, name, status, served_here, assistant_halted, halt_reason, halted_by, halted_at),
      update (status, assistant_halted, halt_reason, halted_by, halted_at)
  on tenants to orchard_operator;

create policy select_own on users for select to orchard_shopper, orchard_staff, orchard_operator
  using ((tenant_id, id) = (select w.tenant_id, w.user_id from identity.me('profile:read') w));
grant select (tenant_id, id, email, name, role, joined_at) on users to orchard_shopper, orchard_staff, orchard_operator;
