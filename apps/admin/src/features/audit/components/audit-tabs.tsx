import { TabLinks } from "@orchard/ui/primitives/tab-links";

/** The two halves of the audit: what assistants did, and what the people did who run stores and platform. */
export function AuditTabs({ current }: { current: "calls" | "actions" }) {
  return (
    <div className="mb-6">
      <TabLinks
        label="Audit"
        items={[
          { label: "Tool calls", href: "/audit", current: current === "calls" },
          { label: "Admin actions", href: "/audit/actions", current: current === "actions" },
        ]}
      />
    </div>
  );
}
