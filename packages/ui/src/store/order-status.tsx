import { CircleSlash, Package, PackageCheck, ReceiptText, Truck, Undo2 } from "lucide-react";
import type { Order } from "@orchard/domain/tool-contracts";
import { Badge } from "../primitives/badge.tsx";

const STATUSES = {
  placed: { words: "Placed", Icon: ReceiptText, tone: "neutral" },
  packed: { words: "Packed", Icon: Package, tone: "neutral" },
  shipped: { words: "Shipped", Icon: Truck, tone: "neutral" },
  delivered: { words: "Delivered", Icon: PackageCheck, tone: "positive" },
  cancelled: { words: "Cancelled", Icon: CircleSlash, tone: "critical" },
  returned: { words: "Returned", Icon: Undo2, tone: "caution" },
} as const satisfies Record<Order["status"], unknown>;

/** Where an order stands, by icon and word. */
export function OrderStatus({ status }: { status: Order["status"] }) {
  const { words, Icon, tone } = STATUSES[status];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {words}
    </Badge>
  );
}
