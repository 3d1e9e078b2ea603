import { CircleCheck, CircleQuestionMark, OctagonX, TriangleAlert } from "lucide-react";
import type { Verdict } from "@orchard/domain/compatibility";
import { classNames } from "../class-names.ts";

const VERDICTS = {
  fits: { words: "Fits", Icon: CircleCheck, look: "text-positive" },
  "fits with limits": { words: "Fits with limits", Icon: TriangleAlert, look: "text-caution" },
  "cannot tell": { words: "Cannot tell", Icon: CircleQuestionMark, look: "text-muted" },
  "does not fit": { words: "Does not fit", Icon: OctagonX, look: "text-critical" },
} as const satisfies Record<Verdict, unknown>;

/** Whether two products work together. Told apart by word and by the icon's outline; colour only repeats it. */
export function VerdictLabel({ verdict, className }: { verdict: Verdict; className?: string }) {
  const { words, Icon, look } = VERDICTS[verdict];
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1.5 text-sm font-medium whitespace-nowrap",
        look,
        className,
      )}
    >
      <Icon aria-hidden className="size-4" />
      {words}
    </span>
  );
}
