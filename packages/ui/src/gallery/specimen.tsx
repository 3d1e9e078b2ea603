import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";

/** One component in the gallery, under its name. */
export function Specimen({
  name,
  wide = false,
  children,
}: {
  name: string;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={classNames("min-w-0", wide && "lg:col-span-2")}>
      <p className="mb-3 font-mono text-xs text-muted">{name}</p>
      {children}
    </div>
  );
}

/** Specimens side by side. */
export function Specimens({ children }: { children: ReactNode }) {
  return <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">{children}</div>;
}

/** Small things in a row. */
export function Row({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3">{children}</div>;
}
