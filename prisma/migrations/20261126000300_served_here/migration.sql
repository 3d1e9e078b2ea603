-- A tenant may have a database of its own. Each database then knows which tenants it serves and refuses the others,
-- so that an app with a wrong or outdated map of databases finds a closed door and not a stale copy.
alter table tenants add column served_here boolean not null default true;
