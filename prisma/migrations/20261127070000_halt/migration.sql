-- The platform's switches over a store: its assistant alone, or by `status` the store as a whole. Who turned one says why.
alter table tenants
  add column assistant_halted boolean not null default false,
  add column halt_reason text not null default '' check (length(halt_reason) <= 300),
  add column halted_by text not null default '' check (length(halted_by) <= 120),
  add column halted_at timestamptz;
