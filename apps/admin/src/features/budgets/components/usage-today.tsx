import { Progress } from "@orchard/ui/primitives/progress";
import type { UsedPool } from "../loaders.ts";

const NAMES = { messages: "Questions", tokens: "Tokens", cost: "US dollars" } as const;

/** What all shoppers and all visitors together have used of what the store allows itself, today in its time zone. */
export function UsageToday({ used }: { used: readonly UsedPool[] }) {
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      {used.map(({ pool, measures }) => (
        <div key={pool} className="flex flex-col gap-3">
          <h3 className="text-sm font-medium">{pool === "shoppers" ? "All shoppers" : "All visitors"}</h3>
          {measures.map(({ measure, used: spent, of }) => (
            <Progress
              key={measure}
              label={NAMES[measure]}
              value={Number(spent)}
              max={Number(of)}
              text={`${spent} of ${of}`}
              tone={Number(spent) >= Number(of) ? "critical" : "accent"}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
