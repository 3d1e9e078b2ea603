"use client";
import { adminTheme } from "@orchard/ui/theme";
import { Failure } from "../features/tenants/components/failure.tsx";
import { ThemeStyle } from "../features/tenants/components/theme-style.tsx";

/** A page that belongs to no store failed, or a store's own frame did: neither has brought a theme. */
export default function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <>
      <ThemeStyle theme={adminTheme} />
      <Failure error={error} retry={retry} />
    </>
  );
}
