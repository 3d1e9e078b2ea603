import { Stat, StatRow } from "@orchard/ui/primitives/stat";
import type { Count } from "../loaders.ts";

const NUMBER = new Intl.NumberFormat("en-GB");
export const formatCount = (count: number) => NUMBER.format(count);

const LABELS: Record<Count, string> = {
  products: "Products",
  shoppers: "Shoppers",
  orders: "Orders",
  ordersLast30Days: "Orders, last 30 days",
  chats: "Chats",
  toolCalls: "Tool calls",
  denials: "Denials",
};

type TenantStatsProps = { counts: Record<Count, number>; show: readonly Count[]; stores?: number };

/** The figures of one tenant, or of several with their number first. */
export function TenantStats({ counts, show, stores }: TenantStatsProps) {
  return (
    <StatRow className="[&>:last-child:nth-child(odd)]:col-span-2 sm:[&>:last-child:nth-child(odd)]:col-span-1">
      {stores !== undefined && <Stat label="Stores" value={formatCount(stores)} />}
      {show.map((count) => (
        <Stat key={count} label={LABELS[count]} value={formatCount(counts[count])} />
      ))}
    </StatRow>
  );
}
