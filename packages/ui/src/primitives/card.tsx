import type { ComponentProps, ReactNode } from "react";
import { classNames } from "../class-names.ts";

type CardProps = Omit<ComponentProps<"section">, "title"> & {
  title?: ReactNode;
  /** Right of the title: a link or a button. */
  action?: ReactNode;
  /** Without inner padding, for tables and lists that bring their own. */
  flush?: boolean;
};

/** A bordered ground for one matter, with an optional heading. */
export function Card({ title, action, flush = false, className, children, ...props }: CardProps) {
  return (
    <section
      {...props}
      className={classNames("overflow-clip rounded-card border border-line bg-surface", className)}
    >
      {(title || action) && (
        <div className="flex items-center justify-between gap-4 border-b border-line px-4 py-3 sm:px-6">
          <h2 className="text-base font-semibold">{title}</h2>
          {action}
        </div>
      )}
      <div className={flush ? "" : "p-4 sm:p-6"}>{children}</div>
    </section>
  );
}
