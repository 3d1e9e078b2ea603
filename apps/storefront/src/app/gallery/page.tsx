import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Gallery } from "@orchard/ui/gallery/gallery";
import { storeScope } from "@orchard/ui/theme";
import { loadGallery } from "../../features/catalog/loaders.ts";
import { setThemeAction } from "../../features/tenants/actions.ts";
import { ThemeStyle } from "../../features/tenants/components/theme-style.tsx";
import { isDemo, loadStores, loadThemeChoice } from "../../features/tenants/loaders.ts";

export const metadata: Metadata = { title: "Components", robots: { index: false } };

/** Every shared component with its states, in the colours of one store: `/gallery?store=northtrail`. Demo only. */
export default async function GalleryPage({ searchParams }: PageProps<"/gallery">) {
  if (!isDemo()) notFound();
  const { store } = await searchParams;
  const known = await loadStores();
  const gallery = await loadGallery(typeof store === "string" ? store : (known[0]?.id ?? ""));
  return (
    <>
      <ThemeStyle theme={gallery.tenant.theme} />
      {gallery.tenants.map(({ id, theme }) => (
        <ThemeStyle key={id} theme={theme} selector={storeScope(id)} />
      ))}
      <Gallery {...gallery} themeChoice={await loadThemeChoice()} themeAction={setThemeAction} />
    </>
  );
}
