-- Why: a price that only a developer can change is no shop's price. The staff of a store see all of its products, drafts
-- too, and set what each costs, how many there are and whether shoppers see it. The table itself writes down who changed
-- what (82-admin-actions.sql). What a product is stays as it was imported.

create policy select_staff on products for select to orchard_staff
  using (tenant_id = (select w.tenant_id from identity.me('catalog:write') w));
create policy update_staff on products for update to orchard_staff
  using (tenant_id = (select w.tenant_id from identity.me('catalog:write') w))
  with check (tenant_id = (select w.tenant_id from identity.me('catalog:write') w));
create policy select_staff on categories for select to orchard_staff
  using (tenant_id = (select w.tenant_id from identity.me('catalog:write') w));
grant select (tenant_id, id, slug, sku, title, brand, model, category_slug, price_cents, stock, status, released_on,
              summary, description, colour, ratings, variant_group),
      update (price_cents, stock, status)
  on products to orchard_staff;
grant select (tenant_id, slug, name, singular, synonyms, description, parent_slug, position) on categories to orchard_staff;
