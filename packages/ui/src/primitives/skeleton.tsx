import { classNames } from "../class-names.ts";

/** The shape of something on its way; size it with `className`. Announce the wait once, outside. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span aria-hidden className={classNames("block h-4 animate-pulse rounded-tag bg-ink/6", className)} />
  );
}

/** Several lines of text on their way, the last one shorter. */
export function SkeletonText({ lines = 3 }: { lines?: number }) {
  return (
    <span className="flex flex-col gap-2">
      {Array.from({ length: lines }, (_, at) => (
        <Skeleton key={at} className={at === lines - 1 ? "w-3/5" : "w-full"} />
      ))}
    </span>
  );
}
