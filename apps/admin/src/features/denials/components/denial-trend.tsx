import { Day } from "@orchard/ui/store/day";

/** How many there were on each day, as bars that are a list to whoever cannot see them. */
export function DenialTrend({ trend }: { trend: readonly { day: string; times: number }[] }) {
  const most = Math.max(1, ...trend.map(({ times }) => times));
  return (
    <ol aria-label="Denials by day" className="flex h-28 items-end gap-px sm:gap-0.5">
      {trend.map(({ day, times }) => (
        <li key={day} title={`${day}: ${times}`} className="flex h-full min-w-0 flex-1 flex-col justify-end">
          <span className="sr-only">
            <Day day={day} locale="en-GB" />: {times}
          </span>
          {/* An attribute of SVG, since the page allows no inline style. */}
          <svg aria-hidden viewBox="0 0 1 100" preserveAspectRatio="none" className="h-full w-full">
            <rect
              x="0"
              y={99 - (times / most) * 99}
              width="1"
              height={1 + (times / most) * 99}
              className="fill-accent"
            />
          </svg>
        </li>
      ))}
    </ol>
  );
}
