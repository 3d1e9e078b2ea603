import type { FunctionLine, TableLine } from "./expectations.ts";

/** The lines of expectations.ts about reviews of tenants: an operator's to open and decide, the staff's to read and answer. */
export const CASE_TABLES: Record<string, readonly TableLine[]> = {
  review_cases: ["select store with cases:read: staff", "select all with cases:read: operator"],
  review_findings: ["select store with cases:read: staff", "select all with cases:read: operator"],
  review_notes: ["select store with cases:read: staff", "select all with cases:read: operator"],
};

export const CASE_FUNCTIONS: Record<string, readonly FunctionLine[]> = {
  "reporting.case_author(boolean)": [],
  "reporting.find_in(text)": [],
  "reporting.open_case(text,uuid)": [
    "all with cases:write: operator",
    "called with review_cases.tenant_id, gen_random_uuid()",
    "proven in packages/core/src/cases/mutations.db.test.ts",
  ],
  "reporting.answer_case(text,uuid,text)": [
    "store with cases:write: staff",
    "all with cases:write: operator",
    "called with review_cases.tenant_id, review_cases.id, 'sample'",
    "proven in packages/core/src/cases/mutations.db.test.ts",
  ],
  "reporting.take_case(text,uuid)": [
    "all with cases:write: operator",
    "called with review_cases.tenant_id, review_cases.id",
    "proven in packages/core/src/cases/mutations.db.test.ts",
  ],
  "reporting.settle_finding(text,uuid,text,text)": [
    "all with cases:write: operator",
    "called with review_cases.tenant_id, review_cases.id, 'sample', 'mended'",
    "proven in packages/core/src/cases/mutations.db.test.ts",
  ],
  "reporting.decide_case(text,uuid,text)": [
    "all with cases:write: operator",
    "called with review_cases.tenant_id, review_cases.id, 'approved'",
    "proven in packages/core/src/cases/mutations.db.test.ts",
  ],
};
