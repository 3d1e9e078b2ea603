import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { Link } from "../link.tsx";

type PageHeaderProps = {
  title: ReactNode;
  lead?: ReactNode;
  /** Above the title: usually a Breadcrumb. */
  above?: ReactNode;
  actions?: ReactNode;
  className?: string;
};

/** The head of a page: its only `<h1>`. */
export function PageHeader({ title, lead, above, actions, className }: PageHeaderProps) {
  return (
    <header className={classNames("flex flex-col gap-4 pt-6 pb-8", className)}>
      {above}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-0">
          <h1 className="heading text-2xl">{title}</h1>
          {lead && <div className="mt-2 max-w-prose text-muted">{lead}</div>}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
    </header>
  );
}

type SectionProps = {
  title: ReactNode;
  id?: string;
  more?: { href: string; label: string };
  className?: string;
  children: ReactNode;
};

/** A part of a page under an `<h2>`, with an optional link to all of it. */
export function Section({ title, id, more, className, children }: SectionProps) {
  return (
    <section id={id} className={classNames("border-t border-line pt-4 pb-12", className)}>
      <div className="mb-6 flex items-baseline justify-between gap-4">
        <h2 className="heading text-xl">{title}</h2>
        {more && (
          <Link href={more.href} className="shrink-0 text-sm font-medium linked">
            {more.label}
          </Link>
        )}
      </div>
      {children}
    </section>
  );
}
