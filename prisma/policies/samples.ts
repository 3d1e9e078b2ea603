/**
 * A sample row of every table is made for everybody from types, keys and listed values. Here is only what those do not
 * say: formats and checks over several columns.
 */
export const SAMPLES: Record<string, Record<string, unknown>> = {
  tenants: { currency: "EUR", time_zone: "Europe/Dublin", theme: {} },
  users: { demo: true },
  admin_actions: { role: "staff", area: "tenants" },
  denials: { subject: "sample" },
  help_requests: { consent_until: "2999-12-31", withdrawn_at: null },
  review_cases: { decision: null, decided_by: null, decided_at: null },
  review_findings: { rule: "sample" },
  budgets: { pool: "shoppers" }, // one of a person says what a turn may be, too
  sessions: { expires_at: "2999-12-31" },
  single_use_links: { expires_at: "2999-12-31", order_id: null },
  variant_groups: { options: ["sample"] },
  products: { colour: "#336699", status: "published" },
  store_terms: { countries: ["US"] },
  delivery_options: { slug: "standard" },
  promo_codes: { code: "SAMPLE10" },
  checkouts: { country: "US", postcode: "01966" },
  payments: { method: "demo_accepted" },
  addresses: { country: "US", postcode: "01966" },
  product_attributes: { number_value: 1 },
  shipment_events: { kind: "delivered" }, // what was never delivered cannot be reviewed
  documents: { kind: "page", product_id: null, status: "published" },
  document_chunks: { words: "'sampl':1" },
  catalog_index: { words: "'sampl':1" }, // the stem of "sample"
};

/** A further row of each tenant that nobody may see, though its table is theirs. */
export const UNSEEN: Record<string, Record<string, unknown>> = {
  products: { status: "draft" },
  documents: { status: "draft" },
};
