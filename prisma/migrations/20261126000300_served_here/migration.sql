-- A tenant may have a database of its own. Each database then knows which tenants it serves and refuses the others,
-- so that an app with a wrong or outdated map of databases finds a closed door and not a stale copy.
alter table tenants add column served_here boolean not null default true;

-- The operators' own tenant is no store and belongs to every database: whoever reviews tenants asks them all.
insert into tenants (id, kind, name, currency, locale, time_zone, order_prefix, theme, launched_on)
values ('platform', 'platform', 'Orchard', 'USD', 'en-US', 'UTC', 'OR', '{}', '2020-01-01')
on conflict (id) do nothing;
