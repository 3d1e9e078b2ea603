import type { ReactNode } from "react";
import { CircleCheck, Info, OctagonAlert, TriangleAlert } from "lucide-react";
import { classNames } from "../class-names.ts";

const KINDS = {
  info: { Icon: Info, ground: "border-line bg-surface", icon: "text-ink" },
  positive: { Icon: CircleCheck, ground: "border-positive/35 bg-positive/6", icon: "text-positive" },
  caution: { Icon: TriangleAlert, ground: "border-caution/35 bg-caution/6", icon: "text-caution" },
  critical: { Icon: OctagonAlert, ground: "border-critical/35 bg-critical/6", icon: "text-critical" },
} as const;
export type NoticeKind = keyof typeof KINDS;

type NoticeProps = {
  kind?: NoticeKind;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** Read out at once when it appears: for the outcome of what the person just did. */
  live?: boolean;
  className?: string;
};

/** A message that belongs to the page. Its kind shows in icon and tint, and its words must say it too. */
export function Notice({ kind = "info", title, children, action, live = false, className }: NoticeProps) {
  const { Icon, ground, icon } = KINDS[kind];
  return (
    <div
      {...(live ? { role: kind === "critical" ? "alert" : "status" } : {})}
      className={classNames(
        "flex gap-3 rounded-control border px-4 py-3 text-sm text-ink",
        ground,
        className,
      )}
    >
      <Icon aria-hidden className={classNames("mt-0.5 size-4 shrink-0", icon)} />
      <div className="min-w-0 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div>{children}</div>}
        {action && <div className="mt-2">{action}</div>}
      </div>
    </div>
  );
}
