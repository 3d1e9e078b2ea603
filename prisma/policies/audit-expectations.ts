import type { FunctionLine, TableLine } from "./expectations.ts";

/** The lines of expectations.ts about the audit: what assistants did, what was denied, and what administrators changed. */
export const AUDIT_TABLES: Record<string, readonly TableLine[]> = {
  denials: [],
  admin_actions: ["select store with tenants:read: staff", "select all with tenants:read: operator"],
};

export const AUDIT_FUNCTIONS: Record<string, readonly FunctionLine[]> = {
  "audit.record_tool_call(uuid,uuid,uuid,text,text,text,text[],integer,boolean)": [
    "own: visitor, shopper, assistant",
    "called with gen_random_uuid(), chats.id, null, 'orders_list', 'read', 'succeeded', '{}', 1",
  ],
  "audit.record_denial(text,text)": [
    "store: visitor, shopper, assistant, staff, operator",
    "called with 'sample', 'not_found'",
  ],

  // Called by the tables of settings and catalogue alone.
  "audit.note_change()": [],
  "reporting.list_tool_calls(text,text,text,timestamp with time zone,timestamp with time zone,integer)": [
    "store with tenants:read: staff",
    "all with tenants:read: operator",
    "called with tool_calls.tenant_id, null, null, null, null, 50",
    "proven in packages/core/src/audit/tool-calls.db.test.ts",
  ],
  "reporting.tenant_usage()": ["store with tenants:read: staff", "all with tenants:read: operator"],
  "reporting.list_denials()": ["store with tenants:read: staff", "all with tenants:read: operator"],
};
