import type { ReactNode } from "react";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { TabLinks } from "@orchard/ui/primitives/tab-links";

const PAGES = [
  { path: "", label: "Profile" },
  { path: "/preferences", label: "Preferences" },
  { path: "/assistant", label: "Assistant" },
  { path: "/security", label: "Sign-in and security" },
  { path: "/data", label: "Your data" },
] as const;

type AccountFrameProps = {
  store: string;
  current: (typeof PAGES)[number]["path"];
  lead?: ReactNode;
  children: ReactNode;
};

/** What stands around every page of an account. */
export function AccountFrame({ store, current, lead, children }: AccountFrameProps) {
  return (
    <div className="page-width">
      <PageHeader title="Your account" lead={lead} className="pb-4" />
      <TabLinks
        label="Account"
        items={PAGES.map(({ path, label }) => ({
          label,
          href: `/${store}/account${path}`,
          current: path === current,
        }))}
      />
      <div className="flex flex-col gap-12 pt-8">{children}</div>
    </div>
  );
}

/** A matter of an account page: what it is about beside what one does there. */
export function AccountSection({
  title,
  about,
  children,
}: {
  title: string;
  about?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="grid gap-x-16 gap-y-4 lg:grid-cols-[18rem_1fr]">
      <div>
        <h2 className="heading text-lg">{title}</h2>
        {about && <div className="mt-2 text-sm text-muted">{about}</div>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
