-- Why: full-text and vector operators are not leakproof, so under a row policy their indexes go unused. The
-- catalogue is therefore searched inside one trusted function, which takes the tenant from the verified token and
-- from nowhere else; nobody else reads the index. The shopper index stays under its owner's policy and is
-- scanned exactly.

alter table catalog_index enable row level security;
alter table catalog_index force row level security;
alter table purchase_vectors enable row level security;
alter table purchase_vectors force row level security;

-- True for every row, on purpose: the function below names the tenant; no person can take this role.
create policy select_search on catalog_index for select to orchard_catalogue_search using (true);
grant select (tenant_id, product_id, words, embedding, embedding_model) on catalog_index to orchard_catalogue_search;

create policy select_own on purchase_vectors for select to orchard_shopper, orchard_assistant
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:read') w));
grant select (tenant_id, user_id, order_item_id, embedding, embedding_model)
  on purchase_vectors to orchard_shopper, orchard_assistant;

-- A new tenant's partition, made by the owner. It can be named directly, so it carries row-level security of its
-- own and no grant at all.
create or replace function catalog.add_tenant_partition(tenant text) returns void language plpgsql as $$
declare
  name text := 'catalog_index_' || replace(tenant, '-', '_');
begin
  execute format('create table if not exists public.%I partition of public.catalog_index for values in (%L)', name, tenant);
  execute format('create index if not exists %I on public.%I using gin (words)', name || '_words', name);
  execute format('alter table public.%I enable row level security', name);
  execute format('alter table public.%I force row level security', name);
end $$;
revoke all on function catalog.add_tenant_partition(text) from public;

grant usage, create on schema catalog to orchard_catalogue_search;
grant usage on schema catalog to orchard_visitor, orchard_shopper, orchard_assistant;
set local role orchard_catalogue_search;

-- Searches the caller's store. `terms` are plain words; `meaning` is their embedding, or null. One row per
-- product that shares a word (matched: all of them, rank: how well) or is near in meaning (similarity: cosine).
create function catalog.search(terms text, meaning halfvec(512), model text, maximum int)
returns table (product_id uuid, matched boolean, rank real, similarity real)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  tenant constant text := (select w.tenant_id from identity.me('catalog:read') w);
  every_word constant tsquery := plainto_tsquery('pg_catalog.english', terms);
  any_word constant tsquery := replace(every_word::text, ' & ', ' | ')::tsquery;
begin
  if tenant is null then
    return;
  end if;
  return query
    with hit as (
      select i.product_id, i.words @@ every_word as matched,
        ts_rank(i.words, any_word) as rank,
        case when meaning is null or i.embedding is null or i.embedding_model is distinct from model then null
             else (1 - (i.embedding operator(public.<=>) meaning))::real end as similarity
      from public.catalog_index i
      where i.tenant_id = tenant
        and (i.words @@ any_word or (meaning is not null and i.embedding_model = model))
    )
    select h.product_id, h.matched, h.rank, h.similarity from hit h
    order by h.matched desc, h.rank desc, h.similarity desc nulls last, h.product_id
    limit least(greatest(maximum, 1), 500);
end $$;

revoke all on function catalog.search(text, halfvec, text, int) from public;
grant execute on function catalog.search(text, halfvec, text, int) to orchard_visitor, orchard_shopper, orchard_assistant;
reset role;
revoke create on schema catalog from orchard_catalogue_search;
