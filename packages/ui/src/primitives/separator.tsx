import { classNames } from "../class-names.ts";

/** A hairline between matters. */
export function Separator({ className }: { className?: string }) {
  return <hr className={classNames("border-t border-line", className)} />;
}
