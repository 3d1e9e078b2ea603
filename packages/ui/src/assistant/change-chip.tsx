import type { ReactNode } from "react";
import { Check, Undo2 } from "lucide-react";

type ChangeChipProps = {
  /** What was done: "Added 2 × Oslo mug to your cart". */
  children: ReactNode;
  undo?: ReactNode;
  /** It was taken back. */
  undone?: boolean;
};

/** Something the assistant did at once, and the way to take it back. */
export function ChangeChip({ children, undo, undone = false }: ChangeChipProps) {
  const Icon = undone ? Undo2 : Check;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-control border border-line bg-surface py-1.5 pr-1.5 pl-3 text-sm">
      <Icon aria-hidden className={`size-4 shrink-0 ${undone ? "text-muted" : "text-positive"}`} />
      <output className={`min-w-0 flex-1 py-1 ${undone ? "text-muted" : ""}`}>{children}</output>
      {!undone && undo}
    </div>
  );
}
