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
grant select (tenant_id, product_id, words, title_words, embedding, embedding_model)
  on catalog_index to orchard_catalogue_search;

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

-- Gives a large store's vectors an index of their own. A smaller one is compared exactly in a few milliseconds.
create or replace function catalog.index_vectors(tenant text) returns void language plpgsql as $$
declare
  name text := 'catalog_index_' || replace(tenant, '-', '_');
  vectors bigint;
begin
  execute format('select count(*) from public.%I', name) into vectors;
  if vectors > 10000 then
    execute format('create index if not exists %I on public.%I using hnsw (embedding public.halfvec_cosine_ops)',
                   name || '_vectors', name);
  end if;
end $$;
revoke all on function catalog.index_vectors(text) from public;

grant usage, create on schema catalog to orchard_catalogue_search;
grant usage on schema catalog to orchard_visitor, orchard_shopper, orchard_assistant;
set local role orchard_catalogue_search;

-- What a few words ask for: each as it is stored, or written together with its neighbour ("head set", "tn 2110"). A
-- word that this store does not know may be the beginning of one.
create function catalog.search_terms(tenant text, terms text) returns tsquery[]
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
declare
  words constant text[] := string_to_array(btrim(catalog.plain_text(terms)), ' ');
  spellings text[];
  term tsquery;
  asked tsquery[] := '{}';
begin
  for at in 1 .. coalesce(cardinality(words), 0) loop
    spellings := tsvector_to_array(to_tsvector('english', words[at]));
    continue when cardinality(spellings) = 0;
    if at > 1 then
      spellings := spellings || tsvector_to_array(to_tsvector('english', words[at - 1] || words[at]));
    end if;
    if at < cardinality(words) then
      spellings := spellings || tsvector_to_array(to_tsvector('english', words[at] || words[at + 1]));
    end if;
    term := (select string_agg(quote_literal(each), ' | ')::tsquery from unnest(spellings) each);
    if length(words[at]) >= 3
       and not exists (select from public.catalog_index i where i.tenant_id = tenant and i.words @@ term) then
      term := (quote_literal(words[at]) || ':*')::tsquery;
    end if;
    if term <> all (asked) then
      asked := asked || term;
    end if;
    exit when cardinality(asked) = 12;
  end loop;
  return asked;
end $$;

-- Searches the caller's store by words, by meaning (their embedding, or null) or by both. A word counts by where it
-- stands (what the thing is, its name, what is typed about it, prose), by how rare it is, and less in a long title: BM25
-- over fields. Nearness in meaning settles what words leave open. It weighs more where they fail: when nothing this store
-- sells holds them all and is, by its title, the thing that the last of them names. The numbers are measured
-- (docs/search.md). `matched` holds every word,
-- `shared` says how well the words answer by themselves, at most about 1.
create function catalog.search(terms text, meaning halfvec(512), model text, maximum int)
returns table (product_id uuid, matched boolean, shared real, similarity real, score real)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set hnsw.ef_search = 200
as $$
declare
  tenant constant text := (select w.tenant_id from identity.me('catalog:read') w);
  asked tsquery[];
  thing tsquery;
  store_size int;
begin
  if tenant is null then
    return;
  end if;
  asked := catalog.search_terms(tenant, terms);
  -- The last word is the noun that the others describe. Weight A is what a title says a product is.
  thing := replace(regexp_replace(asked[cardinality(asked)]::text, '''(?= |$)', ''':A', 'g'), ':*', ':*A')::tsquery;
  store_size := (select count(*) from public.catalog_index i where i.tenant_id = tenant);
  return query
    with term as (
      -- ts_rank divides by the number of spellings and by a constant; both are taken back.
      select each as term, place, 1.6449341 * (numnode(each) + 1) / 2 as factor
      from unnest(asked) with ordinality as t(each, place)
    ), held as (
      select i.product_id, t.place, i.title_words,
        t.factor * ts_rank('{0.2, 0.05, 0.4, 1}', i.words, t.term) as weight, i.words @@ thing as is_thing,
        case when i.embedding_model = model then 1 - (i.embedding operator(public.<=>) meaning) end as nearness
      from term t join public.catalog_index i on i.tenant_id = tenant and i.words @@ t.term
    ), rarity as (
      select h.place, ln(1 + (store_size - count(*) + 0.5) / (count(*) + 0.5)) as value from held h group by h.place
    ), usual as (
      select avg(h.title_words) as title_words from held h
    ), near as (
      select i.product_id, 1 - (i.embedding operator(public.<=>) meaning) as nearness
      from public.catalog_index i
      where i.tenant_id = tenant and i.embedding_model = model and meaning is not null
      order by i.embedding operator(public.<=>) meaning
      limit 200
    ), hit as (
      select h.product_id, count(*) = cardinality(asked) as matched, bool_or(h.is_thing) as is_thing,
        sum(r.value * (1 - 0.5 / (0.5 + h.weight / (0.65 + 0.35 * h.title_words / u.title_words)))) as words,
        max(h.nearness) as nearness
      from held h join rarity r on r.place = h.place cross join usual u
      group by h.product_id
      union all
      select n.product_id, false, false, 0, n.nearness from near n
      where not exists (select from held h where h.product_id = n.product_id)
    ), trust as (
      select case when exists (select from hit h where h.matched and h.is_thing) then 0.1 else 0.5 end as in_meaning,
        greatest((select sum(r.value) from rarity r), 0.1) as most
    )
    select h.product_id, h.matched, (h.words / t.most)::real, h.nearness::real,
      (h.words / t.most + h.matched::int * 0.13 + t.in_meaning * coalesce(h.nearness, 0))::real
    from hit h cross join trust t
    order by 5 desc, h.product_id
    limit least(greatest(maximum, 1), 500);
end $$;

revoke all on function catalog.search_terms(text, text) from public;
revoke all on function catalog.search(text, halfvec, text, int) from public;
grant execute on function catalog.search(text, halfvec, text, int) to orchard_visitor, orchard_shopper, orchard_assistant;
reset role;
revoke create on schema catalog from orchard_catalogue_search;
