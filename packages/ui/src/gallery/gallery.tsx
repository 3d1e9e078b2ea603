import type { Tenant } from "@orchard/domain/tenant";
import type { ProductCard } from "@orchard/domain/tool-contracts";
import { PageHeader, Section } from "../primitives/page-header.tsx";
import { ThemeSwitch } from "../primitives/theme-switch.tsx";
import { SkipLink } from "../primitives/visually-hidden.tsx";
import type { AttributeWording } from "../store/attribute-text.ts";
import { StoreFooter } from "../store/store-footer.tsx";
import type { ThemeChoice } from "../theme.ts";
import { ArtGallery } from "./art-gallery.tsx";
import { AssistantGallery } from "./assistant-gallery.tsx";
import { BuyingGallery } from "./buying-gallery.tsx";
import { PrimitivesGallery } from "./primitives-gallery.tsx";
import { StoreGallery, StoreHero, StoreTop } from "./store-gallery.tsx";

export type GalleryProps = {
  /** The store whose theme the layout has set. */
  tenant: Tenant;
  /** All stores; the layout's style element holds their scoped themes too. */
  tenants: readonly Tenant[];
  /** At least five of its products. */
  products: readonly ProductCard[];
  /** One of every kind it sells. */
  kindSamples: readonly ProductCard[];
  wordings: readonly AttributeWording[];
  /** Names of its categories. */
  categories: readonly string[];
  themeChoice: ThemeChoice;
  themeAction: (form: FormData) => void | Promise<void>;
};

/** Every component of this package with its states, in one store's theme. */
export function Gallery(props: GalleryProps) {
  const { tenant, themeChoice, themeAction } = props;
  return (
    <>
      <SkipLink />
      <StoreTop {...props} />
      <main id="content">
        <StoreHero {...props} />
        <div className="page-width">
          <PageHeader
            title="Components"
            lead="Each in the states it can have, in the colours of this store."
          />
          <Section title="Store">
            <StoreGallery {...props} />
          </Section>
          <Section title="Buying">
            <BuyingGallery {...props} />
          </Section>
          <Section title="Product art">
            <ArtGallery {...props} />
          </Section>
          <Section title="Assistant">
            <AssistantGallery {...props} />
          </Section>
          <Section title="Primitives">
            <PrimitivesGallery />
          </Section>
        </div>
      </main>
      <StoreFooter
        name={tenant.name}
        mark={tenant.theme.mark}
        background={tenant.theme.background}
        description={tenant.description}
        groups={[
          {
            label: "Shop",
            links: props.categories.slice(0, 4).map((label) => ({ label, href: `#${label}` })),
          },
          {
            label: "Help",
            links: [
              { label: "Delivery", href: "#delivery" },
              { label: "Returns", href: "#returns" },
            ],
          },
        ]}
        note="A demonstration. Nothing here is sold, and no payment is taken."
        settings={<ThemeSwitch current={themeChoice} action={themeAction} />}
      />
    </>
  );
}
