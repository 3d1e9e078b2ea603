import { StoreFooter } from "@orchard/ui/store/store-footer";
import { ThemeSwitch } from "@orchard/ui/primitives/theme-switch";
import { setThemeAction } from "../actions.ts";
import { isDemo, loadFrame, loadThemeChoice } from "../loaders.ts";

/** The foot of a store's pages. */
export async function StoreFoot({ store }: { store: string }) {
  const { tenant, categories, person, pages } = await loadFrame(store);
  const home = `/${tenant.id}`;
  return (
    <StoreFooter
      name={tenant.name}
      mark={tenant.theme.mark}
      background={tenant.theme.background}
      description={tenant.description}
      groups={[
        {
          label: "Shop",
          links: [
            ...categories.slice(0, 5).map(({ slug, name }) => ({ label: name, href: `${home}/c/${slug}` })),
            { label: "All products", href: `${home}/search` },
          ],
        },
        {
          label: "Yours",
          links: [
            { label: "Orders", href: `${home}/orders` },
            { label: "Saved", href: `${home}/saved` },
            { label: "Cart", href: `${home}/cart` },
            person
              ? { label: "Account", href: `${home}/account` }
              : { label: "Sign in", href: `${home}/sign-in` },
            { label: "Assistant", href: `${home}/assistant` },
          ],
        },
        {
          label: "Help",
          links: [
            // Isolation has a live page, which links to the store's own words.
            ...pages
              .filter(({ slug }) => slug !== "isolation")
              .map(({ slug, title }) => ({ label: title, href: `${home}/documents/${slug}` })),
            { label: "How your data is isolated", href: `${home}/isolation` },
          ],
        },
        {
          label: "Orchard",
          links: [
            { label: "All stores", href: "/" },
            ...(isDemo() ? [{ label: "Outbox", href: `${home}/outbox` }] : []),
          ],
        },
      ]}
      note="A demonstration. Nothing here is sold, and no payment is taken."
      settings={<ThemeSwitch current={await loadThemeChoice()} action={setThemeAction} />}
    />
  );
}
