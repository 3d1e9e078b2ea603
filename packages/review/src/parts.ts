import type { GapName } from "./gaps.ts";
import type { Boundary, Factor, ReviewedInterface } from "./review.ts";

/** `needsLogins`: it rests on logins that the database keeps apart. */
export type PartBoundary = Boundary & { needsLogins?: true };

/** What the interfaces of one part have in common: who shares it, what bounds it and what speaks for that. */
type Part = {
  title: string;
  sharing: ReviewedInterface["sharing"];
  boundary: PartBoundary;
  factors: Record<Factor, { evidence: readonly string[]; gaps: readonly GapName[] }>;
};

const ROWS = [
  "rls_disabled",
  "rls_not_forced",
  "policy_always_true",
  "policy_without_identity",
  "row_without_identity",
];
const LOGINS = ["login_superuser", "login_bypassrls", "login_owner", "login_inherits"];
const TRUSTED = [
  "definer_mutable_search_path",
  "definer_public_execute",
  "definer_owner_overprivileged",
  "policy_always_true",
];
const WRITES = ["direct_write_grant", "write_policy_without_check", "dangerous_grant"];
const KEYS = ["key_without_tenant", "owned_foreign_key_without_user"];
const KEPT = ["personal_column_statistics", "activity_visible", "named_prepared_statement"];

const AT_REST: Part["factors"]["encryption"] = {
  evidence: [],
  gaps: ["no_tenant_keys_at_rest", "connection_unencrypted"],
};
const BY_TOKEN: Part["factors"]["authentication"] = {
  evidence: ["forged_token_accepted", "policy_without_identity"],
  gaps: ["tokens_in_process", "key_per_app", "demo_sign_in"],
};
const NO_WAY_OUT: Part["factors"]["connectivity"] = {
  evidence: ["outbound_connection", "outbound_extension"],
  gaps: ["egress_by_source", "shared_process"],
};

/** Rows of the pooled database, told apart by the verified identity. */
const VERIFIED_ROWS: Part["boundary"] = {
  kind: "data segmentation by verified identity",
  strength: "low",
  because:
    "One database holds every tenant, which alone is a weak boundary. It is lifted by identity segmentation: each statement runs in a role without rights of its own, under a token that the database verifies.",
};

export const PARTS = {
  conversation: {
    title: "Prompt, model and tools",
    sharing: {
      kind: "shared",
      because:
        "A model may be shared while it keeps nothing between calls and is not trained on what tenants say: each turn is given this caller's history and nothing else, and storage at the provider is switched off.",
    },
    boundary: {
      kind: "identity of the tools",
      strength: "high",
      because:
        "The model chooses words and tools, never a person. Each tool acts with the caller's identity and fewer scopes, so a hijacked model reaches what its shopper may.",
    },
    factors: {
      privilege: { evidence: [...ROWS, "direct_write_grant"], gaps: ["instructions_are_no_boundary"] },
      encryption: {
        evidence: [],
        gaps: ["no_tenant_keys_at_rest", "connection_unencrypted", "model_provider"],
      },
      authentication: BY_TOKEN,
      connectivity: { ...NO_WAY_OUT, gaps: ["egress_by_source", "shared_process", "model_provider"] },
      hygiene: { evidence: ["secret_file_readable"], gaps: ["shared_log"] },
    },
  },
  catalogue: {
    title: "Catalogue and search",
    sharing: {
      kind: "dedicated",
      because:
        "An index may be shared when it holds only what may be published to everybody. A store's range is its own business until it shows it, so each store has a partition with an index of its own. The product tables beside it are shared and told apart by row.",
    },
    boundary: {
      ...VERIFIED_ROWS,
      because: `${VERIFIED_ROWS.because} Search runs in one trusted function, which takes the store from that token; nobody else reads the index.`,
    },
    factors: {
      privilege: {
        evidence: [...ROWS, ...TRUSTED, "partition_granted", "partition_without_rls", "direct_write_grant"],
        gaps: ["data_segmentation", "embedded_engine"],
      },
      encryption: AT_REST,
      authentication: BY_TOKEN,
      connectivity: NO_WAY_OUT,
      hygiene: { evidence: ["view_without_security_invoker", "named_prepared_statement"], gaps: [] },
    },
  },
  purchases: {
    title: "Orders and the shopper index",
    sharing: {
      kind: "shared",
      because:
        "What a person bought must never be shared between people; the tables are, the rows are not. The index has no structure across people: a shopper's few vectors are found by owner and compared exactly.",
    },
    boundary: VERIFIED_ROWS,
    factors: {
      privilege: {
        evidence: [...ROWS, ...WRITES, ...KEYS, ...LOGINS],
        gaps: ["data_segmentation", "embedded_engine"],
      },
      encryption: AT_REST,
      authentication: BY_TOKEN,
      connectivity: NO_WAY_OUT,
      hygiene: { evidence: KEPT, gaps: ["shared_log"] },
    },
  },
  chats: {
    title: "Chat history",
    sharing: {
      kind: "shared",
      because:
        "A conversation is its owner's and goes into nobody else's context. The tables are shared, the rows are not, and history is loaded from there under the owner's identity, never from the browser.",
    },
    boundary: VERIFIED_ROWS,
    factors: {
      privilege: {
        evidence: [...ROWS, ...WRITES, ...KEYS, ...LOGINS],
        gaps: ["data_segmentation", "embedded_engine"],
      },
      encryption: AT_REST,
      authentication: { ...BY_TOKEN, gaps: [...BY_TOKEN.gaps, "stores_share_origin"] },
      connectivity: NO_WAY_OUT,
      hygiene: { evidence: KEPT, gaps: ["shared_log"] },
    },
  },
  audit: {
    title: "Audit",
    sharing: {
      kind: "shared",
      because: "One table for all, since operators compare tenants by it. People read their own rows only.",
    },
    boundary: {
      ...VERIFIED_ROWS,
      because: `${VERIFIED_ROWS.because} Rows are written by one trusted function, which takes who and on whose behalf from that token.`,
    },
    factors: {
      privilege: {
        evidence: [...ROWS, ...TRUSTED, "direct_write_grant"],
        gaps: ["data_segmentation", "embedded_engine"],
      },
      encryption: AT_REST,
      authentication: BY_TOKEN,
      connectivity: NO_WAY_OUT,
      hygiene: { evidence: KEPT, gaps: [] },
    },
  },
  identity: {
    title: "Accounts, sign-in and identity",
    sharing: {
      kind: "shared",
      because:
        "One sign-in serves all stores, but no account does: a person at two stores has two accounts, two sessions and two cookies.",
    },
    boundary: {
      kind: "identity segmentation by login",
      strength: "high",
      needsLogins: true,
      because:
        "Before there is an identity nothing can run under one. A login of its own executes a handful of trusted functions and reads no table; no other login may execute them.",
    },
    factors: {
      privilege: { evidence: [...TRUSTED, ...LOGINS, "dangerous_grant"], gaps: ["embedded_engine"] },
      encryption: AT_REST,
      authentication: {
        evidence: ["forged_token_accepted"],
        gaps: ["passwords_only", "demo_sign_in", "stores_share_origin", "tokens_in_process"],
      },
      connectivity: NO_WAY_OUT,
      hygiene: { evidence: [...KEPT, "secret_file_readable"], gaps: ["shared_log"] },
    },
  },
  administration: {
    title: "Administration",
    sharing: {
      kind: "shared",
      because:
        "A second app with a login and a signing key of its own, shared by the tenants' staff and the platform's operators. Its key cannot name a shopper, the storefront's cannot name staff.",
    },
    boundary: {
      ...VERIFIED_ROWS,
      because: `${VERIFIED_ROWS.because} Numbers come from trusted functions; an operator can read no order, line, chat or message, and staff no chat but one whose shopper has asked for a person.`,
    },
    factors: {
      privilege: {
        evidence: [...ROWS, ...TRUSTED, ...LOGINS],
        gaps: ["data_segmentation", "embedded_engine"],
      },
      encryption: AT_REST,
      authentication: { ...BY_TOKEN, gaps: [...BY_TOKEN.gaps, "passwords_only"] },
      connectivity: NO_WAY_OUT,
      hygiene: { evidence: KEPT, gaps: ["shared_log"] },
    },
  },
  publicPages: {
    title: "Public pages and preferences of the browser",
    sharing: {
      kind: "shared",
      because: "The same for everybody: style sheets, the list of stores, a colour theme kept in a cookie.",
    },
    boundary: {
      kind: "nothing personal within",
      strength: "high",
      because: "They read what is public at every store and write one cookie of the caller's own browser.",
    },
    factors: {
      privilege: { evidence: ["row_without_identity", "policy_without_identity"], gaps: [] },
      encryption: { evidence: [], gaps: ["connection_unencrypted", "no_tenant_keys_at_rest"] },
      authentication: { evidence: ["forged_token_accepted"], gaps: ["stores_share_origin"] },
      connectivity: NO_WAY_OUT,
      hygiene: { evidence: ["secret_file_readable"], gaps: [] },
    },
  },
  machine: {
    title: "Command lines and the owner's tables",
    sharing: {
      kind: "shared",
      because: "They belong to whoever runs the installation. No tenant reaches them over the network.",
    },
    boundary: {
      kind: "account of the machine",
      strength: "high",
      because: "One must be able to start programs as the installation's user, who has all of it anyway.",
    },
    factors: {
      privilege: { evidence: [...LOGINS, "rls_disabled"], gaps: ["embedded_engine"] },
      encryption: AT_REST,
      authentication: { evidence: [], gaps: ["demo_sign_in", "tokens_in_process"] },
      connectivity: NO_WAY_OUT,
      hygiene: { evidence: ["secret_file_readable"], gaps: [] },
    },
  },
} as const satisfies Record<string, Part>;

export type PartName = keyof typeof PARTS;
