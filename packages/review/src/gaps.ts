/** What of this installation decides whether a gap is open. */
export type Setting = {
  embedded: boolean;
  encrypted: boolean;
  demo: boolean;
  offlineModel: boolean;
};

type Gap = { name: string; says: string; lifts: string; isOpen: (setting: Setting) => boolean };

const always = () => true;

/**
 * What the isolation of this installation does not have, said plainly. Each names what would lift it; one whose
 * condition does not hold is not printed.
 */
export const GAPS = [
  {
    name: "data_segmentation",
    says: "Tenants without a database of their own share one and are told apart by rows. The framework counts that as a weak boundary, as strong as its implementation.",
    lifts: "A database of its own for a tenant: TENANT_DATABASE_URLS.",
    isOpen: always,
  },
  {
    name: "embedded_engine",
    says: "The database is the embedded engine. All connections share one superuser session there: injected SQL is not contained and logins separate nothing.",
    lifts: "A PostgreSQL server, named by DATABASE_URL.",
    isOpen: ({ embedded }) => embedded,
  },
  {
    name: "no_tenant_keys_at_rest",
    says: "Data at rest is not encrypted with a key of its tenant. Whoever has the files has every tenant's.",
    lifts:
      "A key for each tenant, around the texts of chats at least; the disk's own encryption lifts part of it.",
    isOpen: always,
  },
  {
    name: "connection_unencrypted",
    says: "The connection between the apps and the database is not encrypted.",
    lifts: "TLS with verify-full, which a database on another machine needs.",
    isOpen: ({ encrypted }) => !encrypted,
  },
  {
    name: "tokens_in_process",
    says: "Identity tokens are signed inside the app's process: code running there can sign one for any tenant that the app serves.",
    lifts: "A separate issuer that hands out tokens for a session it has checked itself.",
    isOpen: always,
  },
  {
    name: "key_per_app",
    says: "Signing keys belong to an app, not to a tenant.",
    lifts: "A key for each tenant, whose row in the database names that tenant.",
    isOpen: always,
  },
  {
    name: "passwords_only",
    says: "People sign in with a password and no second factor.",
    lifts: "A second factor or an identity provider of the tenant's.",
    isOpen: always,
  },
  {
    name: "demo_sign_in",
    says: "Demo mode signs anybody in as a demo person with one click, and the command line needs no password.",
    lifts: "ORCHARD_MODE=production.",
    isOpen: ({ demo }) => demo,
  },
  {
    name: "stores_share_origin",
    says: "Stores share one web origin. A browser keeps their cookies apart by path only, and script injected into one store acts in the other.",
    lifts: "A host of its own for each store, by an installation for each tenant.",
    isOpen: always,
  },
  {
    name: "shared_process",
    says: "All tenants are served by the same processes: one tenant's load slows the others, and a fault in memory would be shared.",
    lifts: "An installation for each tenant.",
    isOpen: always,
  },
  {
    name: "egress_by_source",
    says: "That nothing connects outward is checked in the sources, not enforced by the network.",
    lifts: "A network policy that lets the apps reach the database and the model's address only.",
    isOpen: always,
  },
  {
    name: "model_provider",
    says: "Questions, and the rows that answer them, go to the configured model's provider, with one key for all tenants.",
    lifts: "A model on one's own machine, or none: the offline model sends nothing.",
    isOpen: ({ offlineModel }) => !offlineModel,
  },
  {
    name: "instructions_are_no_boundary",
    says: "What a model is told can be talked away, by a shopper or by a text it reads. Instructions and filters bound nothing; only the identity of its tools does.",
    lifts: "Nothing known. It is why the boundary is elsewhere.",
    isOpen: always,
  },
  {
    name: "shared_log",
    says: "The processes write one log for all tenants.",
    lifts: "A log for each tenant, encrypted with its key.",
    isOpen: always,
  },
] as const satisfies readonly Gap[];

export type GapName = (typeof GAPS)[number]["name"];
