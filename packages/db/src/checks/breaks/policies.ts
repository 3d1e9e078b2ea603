import type { Break } from "./break.ts";

const OWN = "(select w.tenant_id from identity.me('catalog:read') w)";
const policy = (using: string) =>
  `create policy extra on products for select to orchard_visitor using (${using})`;
const NO_POLICY = "drop policy extra on products";

export const POLICIES_BROKEN: readonly Break[] = [
  {
    check: "policy_always_true",
    subject: "products.extra to orchard_visitor",
    breakIt: policy("true"),
    mendIt: NO_POLICY,
    nearMiss: policy("false"),
    undo: NO_POLICY,
  },
  {
    check: "policy_always_true",
    subject: "products.extra to orchard_visitor",
    breakIt: policy("1 = 1"),
    mendIt: NO_POLICY,
    nearMiss: policy(`tenant_id = ${OWN}`),
    undo: NO_POLICY,
  },
  {
    check: "policy_always_true",
    subject: "chats.select_reporting to orchard_reporting",
    breakIt: "drop policy select_reporting on chats",
    mendIt: "create policy select_reporting on chats for select to orchard_reporting using (true)",
    nearMiss: "create policy extra on products as restrictive for select to orchard_visitor using (true)",
    undo: NO_POLICY,
  },
  {
    check: "policy_without_identity",
    subject: "products.extra",
    breakIt: policy("status = 'published'"),
    mendIt: NO_POLICY,
    nearMiss: policy(`tenant_id = ${OWN} and (status = 'published' or stock > 0)`),
    undo: NO_POLICY,
  },
  {
    check: "policy_without_identity",
    subject: "products.extra",
    breakIt: policy(`tenant_id = ${OWN} or status = 'published'`),
    mendIt: NO_POLICY,
    nearMiss: policy(`tenant_id = ${OWN} or (stock > 0 and tenant_id = ${OWN})`),
    undo: NO_POLICY,
  },
  {
    check: "policy_without_identity",
    subject: "products.extra",
    breakIt: policy(`not (tenant_id = ${OWN})`),
    mendIt: NO_POLICY,
    nearMiss: "create policy extra on products for select to orchard_recorder using (status = 'published')",
    undo: NO_POLICY,
  },
  {
    check: "policy_without_identity",
    subject: "chats.extra",
    breakIt: `create policy extra on chats for update to orchard_shopper using (tenant_id = ${OWN}) with check (title <> '')`,
    mendIt: "drop policy extra on chats",
    nearMiss: `create policy extra on chats for update to orchard_shopper using (tenant_id = ${OWN}) with check (tenant_id = ${OWN})`,
    undo: "drop policy extra on chats",
  },
  {
    check: "policy_identity_unwrapped",
    subject: "products.extra",
    breakIt: policy("tenant_id = (select w.tenant_id from identity.me(status) w)"),
    mendIt: NO_POLICY,
    nearMiss: policy(`tenant_id = ${OWN}`),
    undo: NO_POLICY,
  },
  {
    check: "policy_identity_unwrapped",
    subject: "products.extra",
    breakIt: policy(
      "exists (select from identity.me('catalog:read') w where w.tenant_id = products.tenant_id)",
    ),
    mendIt: NO_POLICY,
    nearMiss: policy("tenant_id = (select c.tenant_id from identity.claims() c where c.role = 'visitor')"),
    undo: NO_POLICY,
  },
  {
    check: "write_policy_without_check",
    subject: "chats.extra",
    breakIt: `create policy extra on chats for update to orchard_shopper using (tenant_id = ${OWN})`,
    mendIt: "drop policy extra on chats",
    nearMiss: `create policy extra on chats for delete to orchard_shopper using (tenant_id = ${OWN})`,
    undo: "drop policy extra on chats",
  },
];
