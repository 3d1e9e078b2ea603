import type { ReactNode } from "react";
import type { Theme } from "@orchard/domain/tenant";
import { BackgroundArt } from "./background-art.tsx";

type HeroProps = {
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  /** A drawing that stands on the lower edge: an SVG, wider than high. */
  scene?: ReactNode;
  background?: Theme["background"];
};

/** The opening of a store's first page: a few words, and what it sells. Holds the page's `<h1>`. */
export function Hero({ title, lead, actions, scene, background = "none" }: HeroProps) {
  return (
    <section className="relative overflow-clip bg-wash">
      <BackgroundArt background={background} />
      <div className="page-width relative grid items-end gap-x-8 lg:grid-cols-12">
        <div className="pt-10 pb-8 sm:pt-16 lg:col-span-6 lg:self-center lg:py-24 xl:col-span-5">
          <h1 className="heading text-4xl">{title}</h1>
          {lead && <p className="mt-5 max-w-md text-base sm:text-lg">{lead}</p>}
          {actions && <div className="mt-8 flex flex-wrap gap-3">{actions}</div>}
        </div>
        {scene && <div className="lg:col-span-6 xl:col-span-7 [&>svg]:h-auto [&>svg]:w-full">{scene}</div>}
      </div>
    </section>
  );
}
