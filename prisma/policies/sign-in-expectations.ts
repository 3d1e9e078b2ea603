import type { FunctionLine } from "./expectations.ts";

/** The lines of expectations.ts about the functions that sign people in. */
export const SIGN_IN_FUNCTIONS: Record<string, readonly FunctionLine[]> = {
  // Sign-in, before there is an identity. Its login has no other right.
  "auth.list_stores()": ["all: auth"],
  "auth.begin_sign_in(text,text,text)": [
    "named store: auth",
    "called with users.tenant_id, 'someone', 'somewhere'",
  ],
  "auth.find_credentials(text,text)": ["named: auth", "called with credentials.tenant_id, users.email"],
  "auth.open_session(text,uuid,bytea,text,interval,text,text,text)": [
    "named: auth",
    "called with users.tenant_id, users.id, sha256('new'), case users.role when 'shopper' then 'storefront' else 'admin' end, '1 hour', 'someone', 'device', 'network'",
  ],
  "auth.read_session(text,bytea,text)": [
    "named: auth",
    "called with sessions.tenant_id, sessions.id_hash, sessions.app",
  ],
  "auth.close_session(text,bytea)": ["named: auth", "called with sessions.tenant_id, sessions.id_hash"],
  "auth.list_demo_people(text)": ["named store: auth", "called with users.tenant_id"],
  "auth.close_sessions(text,uuid,uuid,bytea)": [
    "named: auth",
    "called with sessions.tenant_id, sessions.user_id, null, null",
  ],
  "auth.find_shopper(text,text)": [
    "named: auth",
    "called with users.tenant_id, users.email",
    "proven in packages/db/src/auth-accounts.db.test.ts",
  ],
  "auth.open_link(text,bytea,text,text,uuid,uuid,interval)": [
    "named: auth",
    "called with users.tenant_id, sha256('new'), 'reset_password', users.email, users.id, null, '1 hour'",
  ],
  "auth.read_link(text,bytea)": [
    "named: auth",
    "called with single_use_links.tenant_id, single_use_links.token_hash",
  ],
  "auth.take_link(text,bytea,text[],boolean)": [],
  "auth.make_account(text,bytea,uuid,text,text)": [
    "named: auth",
    "called with single_use_links.tenant_id, single_use_links.token_hash, gen_random_uuid(), 'sample', 'hash'",
  ],
  "auth.reset_password(text,bytea,text)": [
    "named: auth",
    "called with single_use_links.tenant_id, single_use_links.token_hash, 'hash'",
  ],
  "auth.accept_invitation(text,bytea,text)": [
    "named: auth",
    "called with single_use_links.tenant_id, single_use_links.token_hash, 'hash'",
    "proven in packages/core/src/people/mutations.db.test.ts",
  ],
  "auth.change_address(text,bytea)": [
    "named: auth",
    "called with single_use_links.tenant_id, single_use_links.token_hash",
  ],
  "auth.change_password(text,uuid,text,bytea)": [
    "named: auth",
    "called with users.tenant_id, users.id, 'hash', null",
  ],
  "auth.sign_in_by_provider(text,text,text,uuid,text,text)": [
    "named store: auth",
    "called with users.tenant_id, 'https://id.example', 'somebody', gen_random_uuid(), 'somebody@example.com', 'Somebody'",
  ],
};
