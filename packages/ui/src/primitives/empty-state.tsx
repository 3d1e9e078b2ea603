import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";

type EmptyStateProps = {
  title: ReactNode;
  icon?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  className?: string;
};

/** What stands where there is nothing: what is missing, why, and the one thing to do about it. */
export function EmptyState({ title, icon, children, action, className }: EmptyStateProps) {
  return (
    <div
      className={classNames(
        "flex flex-col items-start gap-3 py-12 sm:items-center sm:text-center",
        className,
      )}
    >
      {icon && <span className="text-muted [&_svg]:size-8 [&_svg]:stroke-[1.25]">{icon}</span>}
      <p className="heading text-xl">{title}</p>
      {children && <div className="max-w-prose text-muted">{children}</div>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
}
