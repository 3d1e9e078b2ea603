import type { Metadata } from "next";
import { StoreScene } from "@orchard/ui/art/scene";
import { ButtonLink } from "@orchard/ui/primitives/button";
import { Section } from "@orchard/ui/primitives/page-header";
import { Hero } from "@orchard/ui/store/hero";
import { CategoryTiles } from "../../../features/catalog/components/category-tiles.tsx";
import { ProductCards } from "../../../features/catalog/components/product-cards.tsx";
import { loadHome } from "../../../features/catalog/loaders.ts";
import { AskButton } from "../../../features/chats/client.tsx";
import { pictureOf } from "../../../features/pictures/components/picture-answer.tsx";
import { loadStore } from "../../../features/tenants/loaders.ts";

export async function generateMetadata({ params }: PageProps<"/[store]">): Promise<Metadata> {
  const { id, name, tagline, description } = await loadStore((await params).store);
  const canonical = `/${id}`;
  return {
    alternates: { canonical },
    openGraph: {
      title: `${name}: ${tagline}`,
      description,
      url: canonical,
      type: "website",
      siteName: name,
      images: pictureOf(canonical, `What ${name} sells, drawn`),
    },
  };
}

export default async function HomePage({ params }: PageProps<"/[store]">) {
  const { tenant, wordings, categories, again, viewed, featured, newest } = await loadHome(
    (await params).store,
  );
  const home = `/${tenant.id}`;
  return (
    <>
      <Hero
        title={tenant.tagline}
        lead={tenant.description.split(/(?<=\.) /)[0]}
        background={tenant.theme.background}
        scene={
          <>
            <StoreScene tenant={tenant.id} parts={featured} className="max-sm:hidden" />
            <StoreScene
              tenant={tenant.id}
              parts={featured}
              crop="phone"
              className="overflow-visible sm:hidden"
            />
          </>
        }
        actions={
          <>
            <ButtonLink href={`${home}/search?sort=newest`} variant="primary" size="large">
              See what is new
            </ButtonLink>
            <AskButton size="large">Ask the assistant</AskButton>
          </>
        }
      />
      <div className="page-width flex flex-col pt-12">
        <Section title="Categories" className="border-t-0 pt-0">
          <CategoryTiles store={tenant.id} categories={categories} />
        </Section>
        {again.length > 0 && (
          <Section title="Buy again" more={{ href: `${home}/orders`, label: "All orders" }}>
            <ProductCards tenant={tenant} products={again} wordings={wordings} />
          </Section>
        )}
        {viewed.length > 0 && (
          <Section title="Recently viewed">
            <ProductCards tenant={tenant} products={viewed} wordings={wordings} />
          </Section>
        )}
        <Section title="Featured" className="drawn-when-near">
          <ProductCards tenant={tenant} products={featured} wordings={wordings} />
        </Section>
        <Section title="Newest" className="drawn-when-near">
          <ProductCards tenant={tenant} products={newest} wordings={wordings} />
        </Section>
      </div>
    </>
  );
}
