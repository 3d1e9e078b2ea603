import type pg from "pg";
import type { Day } from "@orchard/domain/clock";
import { resolveDay, seedId } from "./calendar.ts";
import { decodeVector, type StoreData, type Vectors } from "./load.ts";

/** Inserts one array of rows with one statement; columns and their types come from the table itself. */
export async function insertRows(client: pg.Client, table: string, rows: object[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!).join(", ");
  await client.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}

export const productId = (tenant: string, slug: string) => seedId(tenant, "product", slug);

/** Writes a store and its catalogue: tenant, categories, definitions, products, index. */
export async function seedCatalogue(
  client: pg.Client,
  data: StoreData,
  vectors: Vectors,
  today: Day,
): Promise<void> {
  const { tenant, launchedOn, categories, attributeDefinitions, interfaceKinds, variantGroups } = data.store;
  const tenant_id = tenant.id;
  await insertRows(client, "tenants", [
    {
      id: tenant.id,
      kind: "store",
      name: tenant.name,
      tagline: tenant.tagline,
      description: tenant.description,
      currency: tenant.currency,
      locale: tenant.locale,
      time_zone: tenant.timeZone,
      order_prefix: tenant.orderPrefix,
      theme: tenant.theme,
      suggestions: tenant.suggestions,
      status: "active",
      launched_on: resolveDay(launchedOn, today),
    },
  ]);
  await client.query("select catalog.add_tenant_partition($1)", [tenant_id]);

  // Parents before children, so that each row's foreign key finds its parent.
  const byDepth = [...categories].toSorted((a, b) => Number(Boolean(a.parent)) - Number(Boolean(b.parent)));
  await insertRows(
    client,
    "categories",
    byDepth.map((each) => ({
      tenant_id,
      slug: each.slug,
      name: each.name,
      singular: each.singular,
      synonyms: each.synonyms,
      description: each.description,
      parent_slug: each.parent ?? null,
      position: categories.indexOf(each),
    })),
  );
  await insertRows(
    client,
    "attribute_definitions",
    attributeDefinitions.map((each, position) => ({
      tenant_id,
      name: each.name,
      label: each.label,
      type: each.type,
      unit: each.unit ?? null,
      synonyms: each.synonyms,
      better: each.better ?? null,
      position,
    })),
  );
  await insertRows(
    client,
    "interface_kinds",
    interfaceKinds.map((rule) => ({ tenant_id, kind: rule.kind, rule })),
  );

  await insertRows(
    client,
    "variant_groups",
    variantGroups.map(({ slug, options }) => ({ tenant_id, slug, options })),
  );
  await insertRows(
    client,
    "products",
    data.products.map((each) => ({
      tenant_id,
      id: productId(tenant_id, each.slug),
      slug: each.slug,
      sku: each.sku,
      title: each.title,
      brand: each.brand,
      model: each.model,
      category_slug: each.category,
      price_cents: each.priceCents,
      stock: each.stock,
      status: "published",
      released_on: resolveDay(each.releasedOn, today),
      summary: each.summary,
      description: each.description,
      colour: each.colour,
      variant_group: variantGroups.find(({ products }) => products.includes(each.slug))?.slug ?? null,
    })),
  );
  await insertRows(
    client,
    "product_attributes",
    data.products.flatMap((each) =>
      Object.entries(each.attributes).map(([name, value]) => ({
        tenant_id,
        product_id: productId(tenant_id, each.slug),
        name,
        number_value: typeof value === "number" ? value : null,
        text_value: typeof value === "string" ? value : null,
        boolean_value: typeof value === "boolean" ? value : null,
      })),
    ),
  );
  await insertRows(
    client,
    "product_interfaces",
    data.products.flatMap((each) =>
      each.interfaces.map((face, index) => ({
        tenant_id,
        product_id: productId(tenant_id, each.slug),
        id: seedId(tenant_id, "interface", each.slug, String(index)),
        kind: face.kind,
        role: face.role,
        form: face.form ?? null,
        grades: face.grades,
        count: face.count ?? 1,
      })),
    ),
  );
  await indexCatalogue(client, data, vectors);
}

async function indexCatalogue(client: pg.Client, data: StoreData, vectors: Vectors): Promise<void> {
  const tenant_id = data.store.tenant.id;
  const rows = data.products.map((product) => {
    const category = data.store.categories.find((each) => each.slug === product.category)!;
    const vector = vectors.vectors[product.slug];
    return {
      tenant_id,
      product_id: productId(tenant_id, product.slug),
      title: product.title,
      brand: product.brand,
      model: product.model,
      sku: product.sku,
      kind: [category.name, category.singular, ...category.synonyms].join(" "),
      traits: Object.entries(product.attributes).flatMap(([name, value]) => {
        const label = data.store.attributeDefinitions.find((each) => each.name === name)?.label ?? name;
        return value === true ? [label] : typeof value === "string" ? [value] : [];
      }),
      prose: `${product.summary} ${product.description}`,
      embedding: vector ? decodeVector(vector[1]) : null,
      embedding_model: vector ? vectors.model : null,
    };
  });
  await client.query(
    `insert into catalog_index (tenant_id, product_id, words, title_words, embedding, embedding_model)
     select tenant_id, product_id, catalog.index_words(title, brand, model, sku, kind, traits, prose),
       catalog.title_words(title), embedding::halfvec(512), embedding_model
     from jsonb_to_recordset($1::jsonb) as r(tenant_id text, product_id uuid, title text, brand text, model text,
       sku text, kind text, traits text[], prose text, embedding text, embedding_model text)`,
    [JSON.stringify(rows)],
  );
}
