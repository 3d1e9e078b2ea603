-- What the platform allows a store to spend a day, beside what the store allows itself. The store's own is never more: by
-- this check, whoever writes it and however.
alter table budgets
  add column max_messages int check (max_messages >= 0),
  add column max_tokens bigint check (max_tokens >= 0),
  add column max_cost_micros bigint check (max_cost_micros >= 0);
update budgets set max_messages = messages, max_tokens = tokens, max_cost_micros = cost_micros;
alter table budgets
  alter column max_messages set not null,
  alter column max_tokens set not null,
  alter column max_cost_micros set not null,
  add constraint budgets_within_limit
    check (messages <= max_messages and tokens <= max_tokens and cost_micros <= max_cost_micros);
