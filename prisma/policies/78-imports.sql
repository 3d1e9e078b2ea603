-- Why: a store that comes with a catalogue and customers of its own brings them in by one narrow way. The functions below
-- take the store from the verified token and from nowhere else, need a scope that no session has, and write what a
-- catalogue, an order list and a manual consist of. They make no password, no session and no staff: an imported customer
-- is somebody whom nobody can be until the mailbox is proven.

create policy select_importer on tenants for select to orchard_importer
  using (id = (select w.tenant_id from identity.me('imports:write') w));
create policy select_importer on store_terms for select to orchard_importer
  using (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy select_importer on categories for select to orchard_importer
  using (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy insert_importer on categories for insert to orchard_importer
  with check (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy select_importer on attribute_definitions for select to orchard_importer
  using (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy insert_importer on attribute_definitions for insert to orchard_importer
  with check (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy select_importer on interface_kinds for select to orchard_importer
  using (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy select_importer on variant_groups for select to orchard_importer
  using (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy insert_importer on variant_groups for insert to orchard_importer
  with check (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy select_importer on products for select to orchard_importer
  using (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy insert_importer on products for insert to orchard_importer
  with check (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy update_importer on products for update to orchard_importer
  using (tenant_id = (select w.tenant_id from identity.me('imports:write') w))
  with check (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy select_importer on product_attributes for select to orchard_importer
  using (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy insert_importer on product_attributes for insert to orchard_importer
  with check (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy delete_importer on product_attributes for delete to orchard_importer
  using (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy select_importer on product_interfaces for select to orchard_importer
  using (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy insert_importer on product_interfaces for insert to orchard_importer
  with check (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy delete_importer on product_interfaces for delete to orchard_importer
  using (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy select_importer on catalog_index for select to orchard_importer
  using (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy insert_importer on catalog_index for insert to orchard_importer
  with check (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy update_importer on catalog_index for update to orchard_importer
  using (tenant_id = (select w.tenant_id from identity.me('imports:write') w))
  with check (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy select_importer on documents for select to orchard_importer
  using (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy insert_importer on documents for insert to orchard_importer
  with check (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy update_importer on documents for update to orchard_importer
  using (tenant_id = (select w.tenant_id from identity.me('imports:write') w))
  with check (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy select_importer on document_chunks for select to orchard_importer
  using (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy insert_importer on document_chunks for insert to orchard_importer
  with check (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy delete_importer on document_chunks for delete to orchard_importer
  using (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy select_importer on users for select to orchard_importer
  using (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy insert_importer on users for insert to orchard_importer
  with check (role = 'shopper' and tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy select_importer on orders for select to orchard_importer
  using (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy insert_importer on orders for insert to orchard_importer
  with check (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy update_importer on orders for update to orchard_importer
  using (tenant_id = (select w.tenant_id from identity.me('imports:write') w))
  with check (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy select_importer on order_items for select to orchard_importer
  using (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy insert_importer on order_items for insert to orchard_importer
  with check (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy insert_importer on shipment_events for insert to orchard_importer
  with check (tenant_id = (select w.tenant_id from identity.me('imports:write') w));
create policy insert_importer on purchase_vectors for insert to orchard_importer
  with check (tenant_id = (select w.tenant_id from identity.me('imports:write') w));

grant select (id, order_prefix) on tenants to orchard_importer;
grant select (tenant_id, tax_percent) on store_terms to orchard_importer;
grant select (tenant_id, slug, name, singular, synonyms), insert (tenant_id, slug, name, singular)
  on categories to orchard_importer;
grant select (tenant_id, name, type), insert (tenant_id, name, label, type) on attribute_definitions to orchard_importer;
grant select (tenant_id, kind) on interface_kinds to orchard_importer;
grant select (tenant_id, slug), insert (tenant_id, slug, options) on variant_groups to orchard_importer;
grant select (tenant_id, id, slug, sku, title, brand, model, category_slug, price_cents, stock, status, summary, description,
              variant_group),
      insert (tenant_id, id, slug, sku, title, brand, model, category_slug, price_cents, stock, status, released_on, summary,
              description, colour, variant_group),
      update (sku, title, brand, model, category_slug, price_cents, stock, status, summary, description, variant_group)
  on products to orchard_importer;
grant select (tenant_id, product_id, name, number_value, text_value, boolean_value),
      insert (tenant_id, product_id, name, number_value, text_value, boolean_value), delete
  on product_attributes to orchard_importer;
grant select (tenant_id, product_id, kind, role, form, grades, count),
      insert (tenant_id, product_id, id, kind, role, form, grades, count), delete
  on product_interfaces to orchard_importer;
grant select (tenant_id, product_id, words, embedding, embedding_model),
      insert (tenant_id, product_id, words, embedding, embedding_model), update (words, embedding, embedding_model)
  on catalog_index to orchard_importer;
grant select (tenant_id, slug, kind, product_id, title, body),
      insert (tenant_id, slug, kind, product_id, title, body), update (kind, product_id, title, body)
  on documents to orchard_importer;
grant select (tenant_id, document_slug),
      insert (tenant_id, document_slug, position, headings, body, words, embedding, embedding_model), delete
  on document_chunks to orchard_importer;
grant select (tenant_id, id, email, role), insert (tenant_id, id, email, name, role, joined_at) on users to orchard_importer;
grant select (tenant_id, user_id, id, number, status),
      insert (tenant_id, user_id, id, number, placed_at, status, items_cents, tax_cents), update (status)
  on orders to orchard_importer;
grant select (tenant_id, user_id, id, order_id, product_id, quantity, unit_price_cents),
      insert (tenant_id, user_id, id, order_id, product_id, placed_at, title, quantity, unit_price_cents, tax_cents)
  on order_items to orchard_importer;
grant insert (tenant_id, user_id, id, order_id, kind, occurred_at) on shipment_events to orchard_importer;
grant insert (tenant_id, user_id, order_item_id, embedding, embedding_model) on purchase_vectors to orchard_importer;

grant usage, create on schema catalog, shop to orchard_importer;
grant usage on schema catalog, shop to orchard_staff;
set local role orchard_importer;

-- Writes products of the caller's store: for each `created`, `updated` or `unchanged`, or why not: `sku_taken`,
-- `attribute_type`, `unknown_interface`. A product without `attributes` or `interfaces` keeps those it has. In the order of
-- their names, so that two imports at once wait for each other and never both.
create function catalog.import_products(products jsonb) returns table (place text, outcome text)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  store constant text := (select w.tenant_id from identity.me('imports:write') w);
  item jsonb;
  product uuid;
  changed boolean;
  wanted jsonb;
  kept jsonb;
begin
  if store is null then
    raise exception using errcode = '42501', message = 'importing needs imports:write';
  end if;
  for item in select e.value from jsonb_array_elements(products) e order by e.value ->> 'slug' loop
    place := item ->> 'slug';
    insert into public.attribute_definitions (tenant_id, name, label, type)
      select store, d.name, d.label, d.type
      from jsonb_to_recordset(item -> 'definitions') d(name text, label text, type text) order by d.name
      on conflict do nothing;
    outcome := case
      when exists (select from public.products p
                   where p.tenant_id = store and p.sku = item ->> 'sku' and p.slug <> place) then 'sku_taken'
      when exists (select from jsonb_each(item -> 'attributes') a
                   join public.attribute_definitions d on d.tenant_id = store and d.name = a.key
                   where d.type <> 'text' and jsonb_typeof(a.value) <> d.type) then 'attribute_type'
      when exists (select from jsonb_array_elements(item -> 'interfaces') f
                   where not exists (select from public.interface_kinds k
                                     where k.tenant_id = store and k.kind = f.value ->> 'kind')) then 'unknown_interface'
    end;
    if outcome is not null then
      return next;
      continue;
    end if;
    insert into public.categories (tenant_id, slug, name, singular)
      values (store, item ->> 'category', item ->> 'category_name', lower(item ->> 'category_name'))
      on conflict do nothing;
    if item ->> 'variant_group' is not null then
      insert into public.variant_groups (tenant_id, slug, options)
        values (store, item ->> 'variant_group', array(select jsonb_array_elements_text(item -> 'options')))
        on conflict do nothing;
    end if;
    product := null;
    insert into public.products (tenant_id, id, slug, sku, title, brand, model, category_slug, price_cents, stock, status,
                                 released_on, summary, description, colour, variant_group)
      values (store, gen_random_uuid(), place, item ->> 'sku', item ->> 'title', item ->> 'brand', item ->> 'model',
              item ->> 'category', (item ->> 'price_cents')::int, (item ->> 'stock')::int, item ->> 'status',
              current_date, item ->> 'summary', item ->> 'description', '#8a8f98', item ->> 'variant_group')
      on conflict do nothing returning id into product;
    outcome := case when product is null then 'unchanged' else 'created' end;
    if product is null then
      select p.id into product from public.products p where p.tenant_id = store and p.slug = place for update;
      if not found then
        outcome := 'sku_taken';
        return next;
        continue;
      end if;
      update public.products p
        set sku = item ->> 'sku', title = item ->> 'title', brand = item ->> 'brand', model = item ->> 'model',
            category_slug = item ->> 'category', price_cents = (item ->> 'price_cents')::int,
            stock = (item ->> 'stock')::int, status = item ->> 'status', summary = item ->> 'summary',
            description = item ->> 'description', variant_group = item ->> 'variant_group'
        where p.tenant_id = store and p.id = product
          and (p.sku, p.title, p.brand, p.model, p.category_slug, p.price_cents, p.stock, p.status, p.summary,
               p.description, p.variant_group)
            is distinct from
              (item ->> 'sku', item ->> 'title', item ->> 'brand', item ->> 'model', item ->> 'category',
               (item ->> 'price_cents')::int, (item ->> 'stock')::int, item ->> 'status', item ->> 'summary',
               item ->> 'description', item ->> 'variant_group');
      if found then
        outcome := 'updated';
      end if;
    end if;
    changed := false;
    if item ? 'attributes' then
      select coalesce(jsonb_object_agg(a.key, case d.type when 'text' then to_jsonb(a.value #>> '{}') else a.value end), '{}')
        into wanted
        from jsonb_each(item -> 'attributes') a
        join public.attribute_definitions d on d.tenant_id = store and d.name = a.key;
      select coalesce(jsonb_object_agg(a.name, coalesce(to_jsonb(a.number_value), to_jsonb(a.text_value),
                                                        to_jsonb(a.boolean_value))), '{}')
        into kept from public.product_attributes a where a.tenant_id = store and a.product_id = product;
      if wanted <> kept then
        changed := true;
        delete from public.product_attributes a where a.tenant_id = store and a.product_id = product;
        insert into public.product_attributes (tenant_id, product_id, name, number_value, text_value, boolean_value)
          select store, product, a.key,
            case jsonb_typeof(a.value) when 'number' then (a.value #>> '{}')::float8 end,
            case jsonb_typeof(a.value) when 'string' then a.value #>> '{}' end,
            case jsonb_typeof(a.value) when 'boolean' then (a.value #>> '{}')::boolean end
          from jsonb_each(wanted) a;
      end if;
    end if;
    if item ? 'interfaces' then
      select coalesce(jsonb_agg(to_jsonb(f) order by to_jsonb(f)::text), '[]') into wanted
        from jsonb_to_recordset(item -> 'interfaces') f(kind text, role text, form text, grades jsonb, count int);
      select coalesce(jsonb_agg(to_jsonb(f) order by to_jsonb(f)::text), '[]') into kept
        from (select i.kind, i.role, i.form, i.grades, i.count from public.product_interfaces i
              where i.tenant_id = store and i.product_id = product) f;
      if wanted <> kept then
        changed := true;
        delete from public.product_interfaces i where i.tenant_id = store and i.product_id = product;
        insert into public.product_interfaces (tenant_id, product_id, id, kind, role, form, grades, count)
          select store, product, gen_random_uuid(), f.kind, f.role, f.form, f.grades, f.count
          from jsonb_to_recordset(wanted) f(kind text, role text, form text, grades jsonb, count int);
      end if;
    end if;
    if changed and outcome = 'unchanged' then
      outcome := 'updated';
    end if;
    if outcome <> 'unchanged' then
      insert into public.catalog_index as x (tenant_id, product_id, words, embedding, embedding_model)
        select store, product,
          setweight(to_tsvector('pg_catalog.english', concat_ws(' ', item ->> 'title', item ->> 'brand', item ->> 'model',
                                                                item ->> 'sku')), 'A')
          || setweight(to_tsvector('pg_catalog.english', concat_ws(' ', c.name, c.singular,
                                                                   array_to_string(c.synonyms, ' '))), 'B')
          || setweight(to_tsvector('pg_catalog.english', coalesce((
               select string_agg(a.text_value, ' ') from public.product_attributes a
               where a.tenant_id = store and a.product_id = product), '')), 'C')
          || setweight(to_tsvector('pg_catalog.english', concat_ws(' ', item ->> 'summary', item ->> 'description')), 'D'),
          (item ->> 'embedding')::public.halfvec(512), item ->> 'embedding_model'
        from public.categories c where c.tenant_id = store and c.slug = item ->> 'category'
        on conflict (tenant_id, product_id)
          do update set words = excluded.words, embedding = excluded.embedding, embedding_model = excluded.embedding_model;
    end if;
    return next;
  end loop;
end $$;

-- Takes what a full catalogue no longer names off the shelves of the caller's store. Nothing is deleted: it was bought.
create function catalog.retire_products(kept text[]) returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  store constant text := (select w.tenant_id from identity.me('imports:write') w);
  retired int;
begin
  if store is null then
    raise exception using errcode = '42501', message = 'importing needs imports:write';
  end if;
  update public.products p set status = 'draft'
    where p.tenant_id = store and p.status = 'published' and p.slug <> all (kept);
  get diagnostics retired = row_count;
  return retired;
end $$;

-- Writes documents of the caller's store with their pieces: `created`, `updated`, `unchanged` or `no_product`.
create function catalog.import_documents(documents jsonb) returns table (place text, outcome text)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  store constant text := (select w.tenant_id from identity.me('imports:write') w);
  item jsonb;
  product uuid;
begin
  if store is null then
    raise exception using errcode = '42501', message = 'importing needs imports:write';
  end if;
  for item in select e.value from jsonb_array_elements(documents) e order by e.value ->> 'slug' loop
    place := item ->> 'slug';
    product := null;
    if item ->> 'product' is not null then
      select p.id into product from public.products p where p.tenant_id = store and p.slug = item ->> 'product';
      if not found then
        outcome := 'no_product';
        return next;
        continue;
      end if;
    end if;
    outcome := case when exists (select from public.documents d where d.tenant_id = store and d.slug = place)
                    then 'updated' else 'created' end;
    insert into public.documents as d (tenant_id, slug, kind, product_id, title, body)
      values (store, place, item ->> 'kind', product, item ->> 'title', item ->> 'body')
      on conflict (tenant_id, slug) do update
        set kind = excluded.kind, product_id = excluded.product_id, title = excluded.title, body = excluded.body
        where (d.kind, d.product_id, d.title, d.body)
          is distinct from (excluded.kind, excluded.product_id, excluded.title, excluded.body);
    if not found then
      outcome := 'unchanged';
      return next;
      continue;
    end if;
    delete from public.document_chunks c where c.tenant_id = store and c.document_slug = place;
    insert into public.document_chunks (tenant_id, document_slug, position, headings, body, words, embedding, embedding_model)
      select store, place, c.position, c.headings, c.body,
        setweight(to_tsvector('pg_catalog.english', array_to_string(c.headings, ' ')), 'A')
          || setweight(to_tsvector('pg_catalog.english', c.body), 'B')
          || setweight(to_tsvector('pg_catalog.english', item ->> 'title'), 'C'),
        c.embedding::public.halfvec(512), c.embedding_model
      from jsonb_to_recordset(item -> 'chunks')
        c(position int, headings text[], body text, embedding text, embedding_model text);
    return next;
  end loop;
end $$;

-- Writes orders of the caller's store with the customers they name: `created`, `updated` (its status), `unchanged`, or why
-- not: `reserved_number` (the cashier gives those out), `number_taken`, `not_a_customer`, `no_product`, `different_lines`.
-- Looks for the order first: whoever erased their account does not come back with the same file.
create function shop.import_orders(orders jsonb) returns table (place text, outcome text)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  store constant text := (select w.tenant_id from identity.me('imports:write') w);
  percent numeric;
  prefix text;
  item jsonb;
  person record;
  known record;
  made uuid;
begin
  if store is null then
    raise exception using errcode = '42501', message = 'importing needs imports:write';
  end if;
  select t.order_prefix into prefix from public.tenants t where t.id = store;
  percent := coalesce((select s.tax_percent from public.store_terms s where s.tenant_id = store), 0);
  for item in select e.value from jsonb_array_elements(orders) e order by e.value ->> 'email', e.value ->> 'number' loop
    place := item ->> 'number';
    outcome := null;
    if starts_with(upper(place), upper(prefix) || '-') then
      outcome := 'reserved_number';
      return next;
      continue;
    end if;
    if exists (select from jsonb_array_elements(item -> 'lines') l
               where not exists (select from public.products p
                                 where p.tenant_id = store and l.value ->> 'product' in (p.slug, p.sku))) then
      outcome := 'no_product';
      return next;
      continue;
    end if;
    select u.id, u.role into person from public.users u where u.tenant_id = store and lower(u.email) = item ->> 'email';
    select o.user_id, o.id, o.status into known from public.orders o
      where o.tenant_id = store and upper(o.number) = upper(place);
    if found then
      if known.user_id is distinct from person.id then
        outcome := 'number_taken';
      elsif exists (
        (select p.id, (l.value ->> 'quantity')::int, (l.value ->> 'unit_price_cents')::int
         from jsonb_array_elements(item -> 'lines') l
         join public.products p on p.tenant_id = store and l.value ->> 'product' in (p.slug, p.sku)
         except all
         select i.product_id, i.quantity, i.unit_price_cents from public.order_items i
         where i.tenant_id = store and i.user_id = known.user_id and i.order_id = known.id)
      ) or jsonb_array_length(item -> 'lines') <> (
        select count(*) from public.order_items i
        where i.tenant_id = store and i.user_id = known.user_id and i.order_id = known.id) then
        outcome := 'different_lines';
      else
        update public.orders o set status = item ->> 'status'
          where o.tenant_id = store and o.user_id = known.user_id and o.id = known.id and o.status <> item ->> 'status';
        outcome := case when found then 'updated' else 'unchanged' end;
      end if;
      return next;
      continue;
    end if;
    if person.id is null then
      insert into public.users (tenant_id, id, email, name, role, joined_at)
        values (store, gen_random_uuid(), item ->> 'email', item ->> 'name', 'shopper', (item ->> 'placed_at')::timestamptz)
        on conflict do nothing;
      select u.id, u.role into person from public.users u where u.tenant_id = store and lower(u.email) = item ->> 'email';
    end if;
    if person.role <> 'shopper' then
      outcome := 'not_a_customer';
      return next;
      continue;
    end if;
    made := gen_random_uuid();
    insert into public.orders (tenant_id, user_id, id, number, placed_at, status, items_cents, tax_cents)
      select store, person.id, made, place, (item ->> 'placed_at')::timestamptz, item ->> 'status', s.total,
        round(s.total * percent / (100 + percent))
      from (select sum((l.value ->> 'quantity')::int * (l.value ->> 'unit_price_cents')::int) as total
            from jsonb_array_elements(item -> 'lines') l) s
      on conflict do nothing;
    if not found then
      -- Another import was a moment earlier with the same order.
      outcome := 'unchanged';
      return next;
      continue;
    end if;
    insert into public.order_items (tenant_id, user_id, id, order_id, product_id, placed_at, title, quantity,
                                    unit_price_cents, tax_cents)
      select store, person.id, gen_random_uuid(), made, p.id, (item ->> 'placed_at')::timestamptz, p.title,
        (l.value ->> 'quantity')::int, (l.value ->> 'unit_price_cents')::int,
        round((l.value ->> 'quantity')::int * (l.value ->> 'unit_price_cents')::int * percent / (100 + percent))
      from jsonb_array_elements(item -> 'lines') l
      join public.products p on p.tenant_id = store and l.value ->> 'product' in (p.slug, p.sku);
    insert into public.purchase_vectors (tenant_id, user_id, order_item_id, embedding, embedding_model)
      select store, person.id, i.id, x.embedding, x.embedding_model
      from public.order_items i
      join public.catalog_index x on x.tenant_id = store and x.product_id = i.product_id and x.embedding is not null
      where i.tenant_id = store and i.user_id = person.id and i.order_id = made;
    insert into public.shipment_events (tenant_id, user_id, id, order_id, kind, occurred_at)
      values (store, person.id, gen_random_uuid(), made, 'placed', (item ->> 'placed_at')::timestamptz);
    outcome := 'created';
    return next;
  end loop;
  return;
end $$;

revoke all on function catalog.import_products(jsonb), catalog.retire_products(text[]), catalog.import_documents(jsonb),
  shop.import_orders(jsonb) from public;
grant execute on function catalog.import_products(jsonb), catalog.retire_products(text[]),
  catalog.import_documents(jsonb), shop.import_orders(jsonb) to orchard_staff;
reset role;
revoke create on schema catalog, shop from orchard_importer;
