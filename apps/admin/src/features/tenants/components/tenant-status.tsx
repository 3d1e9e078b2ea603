import { Badge } from "@orchard/ui/primitives/badge";

/** Whether a store is open. */
export function TenantStatus({ status }: { status: string }) {
  const word = status.charAt(0).toUpperCase() + status.slice(1);
  return <Badge tone={status === "active" ? "positive" : "caution"}>{word}</Badge>;
}
