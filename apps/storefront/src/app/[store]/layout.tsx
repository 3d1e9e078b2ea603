import type { Metadata, Viewport } from "next";
import { fontFiles } from "@orchard/ui/fonts";
import { SkipLink } from "@orchard/ui/primitives/visually-hidden";
import { AccountMenu } from "../../features/account/components/account-menu.tsx";
import { addToCartAction } from "../../features/cart/actions.ts";
import { AddForm } from "../../features/cart/components/add-form.tsx";
import { CartLink } from "../../features/cart/components/cart-link.tsx";
import { AssistantButton, AssistantProvider } from "../../features/chats/client.tsx";
import { ReloadWhenRestored, StoreHead } from "../../features/tenants/client.tsx";
import { ThemeStyle } from "../../features/tenants/components/theme-style.tsx";
import { loadFrame, loadStore } from "../../features/tenants/loaders.ts";

type Props = LayoutProps<"/[store]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, tagline, description } = await loadStore((await params).store);
  return { title: { default: `${name}: ${tagline}`, template: `%s | ${name}` }, description };
}

export async function generateViewport({ params }: Props): Promise<Viewport> {
  const { theme } = await loadStore((await params).store);
  return {
    themeColor: [
      { media: "(prefers-color-scheme: light)", color: theme.light.paper },
      { media: "(prefers-color-scheme: dark)", color: theme.dark.paper },
    ],
  };
}

export default async function StoreLayout({ children, params }: Props) {
  const { tenant, categories, person, assistant } = await loadFrame((await params).store);
  return (
    <>
      {fontFiles(tenant.theme).map((file) => (
        <link key={file} rel="preload" href={file} as="font" type="font/woff2" crossOrigin="anonymous" />
      ))}
      <ThemeStyle theme={tenant.theme} />
      <SkipLink />
      <AssistantProvider store={assistant}>
        <StoreHead
          store={{ id: tenant.id, name: tenant.name, mark: tenant.theme.mark, categories }}
          account={
            <>
              <AccountMenu store={tenant.id} {...(person ? { person } : {})} />
              <CartLink store={tenant.id} />
            </>
          }
          assistant={<AssistantButton />}
        />
        {children}
        <AddForm action={addToCartAction.bind(null, tenant.id)} cartHref={`/${tenant.id}/cart`} />
      </AssistantProvider>
      {person && <ReloadWhenRestored />}
    </>
  );
}
