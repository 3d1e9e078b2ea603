-- Why: a store's published catalogue is public at that store and invisible at every other. One policy per table,
-- all the same sentence: rows of the tenant in the verified token.

alter table categories enable row level security;
alter table categories force row level security;
alter table attribute_definitions enable row level security;
alter table attribute_definitions force row level security;
alter table interface_kinds enable row level security;
alter table interface_kinds force row level security;
alter table variant_groups enable row level security;
alter table variant_groups force row level security;
alter table products enable row level security;
alter table products force row level security;
alter table product_attributes enable row level security;
alter table product_attributes force row level security;
alter table product_interfaces enable row level security;
alter table product_interfaces force row level security;

create policy select_own_store on categories for select to orchard_visitor, orchard_shopper, orchard_assistant
  using (tenant_id = (select w.tenant_id from identity.me('catalog:read') w));
create policy select_own_store on attribute_definitions for select to orchard_visitor, orchard_shopper, orchard_assistant
  using (tenant_id = (select w.tenant_id from identity.me('catalog:read') w));
create policy select_own_store on interface_kinds for select to orchard_visitor, orchard_shopper, orchard_assistant
  using (tenant_id = (select w.tenant_id from identity.me('catalog:read') w));
create policy select_own_store on variant_groups for select to orchard_visitor, orchard_shopper, orchard_assistant
  using (tenant_id = (select w.tenant_id from identity.me('catalog:read') w));
create policy select_own_store on products for select to orchard_visitor, orchard_shopper, orchard_assistant
  using (tenant_id = (select w.tenant_id from identity.me('catalog:read') w) and status = 'published');
create policy select_own_store on product_attributes for select to orchard_visitor, orchard_shopper, orchard_assistant
  using (tenant_id = (select w.tenant_id from identity.me('catalog:read') w));
create policy select_own_store on product_interfaces for select to orchard_visitor, orchard_shopper, orchard_assistant
  using (tenant_id = (select w.tenant_id from identity.me('catalog:read') w));

grant select (tenant_id, slug, name, singular, synonyms, description, parent_slug, position)
  on categories to orchard_visitor, orchard_shopper, orchard_assistant;
grant select (tenant_id, name, label, type, unit, synonyms, better, position)
  on attribute_definitions to orchard_visitor, orchard_shopper, orchard_assistant;
grant select (tenant_id, kind, rule) on interface_kinds to orchard_visitor, orchard_shopper, orchard_assistant;
grant select (tenant_id, slug, options) on variant_groups to orchard_visitor, orchard_shopper, orchard_assistant;
grant select (tenant_id, id, slug, sku, title, brand, model, category_slug, price_cents, stock, status, released_on,
              summary, description, colour, ratings, variant_group)
  on products to orchard_visitor, orchard_shopper, orchard_assistant;
grant select (tenant_id, product_id, name, number_value, text_value, boolean_value)
  on product_attributes to orchard_visitor, orchard_shopper, orchard_assistant;
grant select (tenant_id, product_id, id, kind, role, form, grades, count)
  on product_interfaces to orchard_visitor, orchard_shopper, orchard_assistant;
