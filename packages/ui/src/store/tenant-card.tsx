import type { ReactNode } from "react";
import { ArrowRight } from "lucide-react";
import type { Tenant } from "@orchard/domain/tenant";
import { Link } from "../link.tsx";
import { BackgroundArt } from "./background-art.tsx";
import { StoreMark } from "./store-mark.tsx";

type TenantCardProps = {
  tenant: Pick<Tenant, "id" | "name" | "tagline" | "theme">;
  href: string;
  /** What it sells, in a few words: the names of its first categories. */
  categories?: readonly string[];
  /** A drawing that stands on the lower edge. */
  scene?: ReactNode;
};

/**
 * A store on a page that shows several, in its own colours, face and corners. The page's style element must
 * hold `themeStyle(tenant.theme, storeScope(tenant.id))` for each. The whole card is one link.
 */
export function TenantCard({ tenant, href, categories = [], scene }: TenantCardProps) {
  const { theme } = tenant;
  return (
    <article
      data-store={tenant.id}
      className="group relative flex h-full flex-col overflow-clip rounded-card border border-line bg-wash font-body text-ink has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-offset-4 has-[a:focus-visible]:outline-ink"
    >
      <BackgroundArt background={theme.background} />
      <div className="relative flex flex-1 flex-col p-6 sm:p-8">
        <StoreMark mark={theme.mark} className="size-10" />
        <h2 className="heading mt-6 text-2xl">
          <Link href={href} className="outline-none after:absolute after:inset-0">
            {tenant.name}
          </Link>
        </h2>
        <p className="mt-2">{tenant.tagline}</p>
        {categories.length > 0 && <p className="mt-4 text-sm">{categories.join(", ")}</p>}
        <p
          aria-hidden
          className="mt-8 inline-flex items-center gap-2 text-sm font-semibold underline decoration-accent decoration-2 underline-offset-4"
        >
          Visit the store
          <ArrowRight className="size-4 transition-transform duration-150 group-hover:translate-x-1" />
        </p>
      </div>
      {scene && <div className="relative mt-auto [&>svg]:h-auto [&>svg]:w-full">{scene}</div>}
    </article>
  );
}
