-- How a store's assistant takes questions: as people write them, as choices alone, or not at all.
alter table tenants
  add column assistant_mode text not null default 'open' check (assistant_mode in ('open', 'guided', 'off'));
