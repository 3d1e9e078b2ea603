import { StoreScene } from "@orchard/ui/art/scene";
import { TenantCard } from "@orchard/ui/store/tenant-card";
import { storeScope } from "@orchard/ui/theme";
import { PlatformFrame } from "../features/tenants/components/platform-frame.tsx";
import { ThemeStyle } from "../features/tenants/components/theme-style.tsx";
import { loadStores } from "../features/tenants/loaders.ts";

export default async function FrontPage() {
  const stores = await loadStores();
  return (
    <PlatformFrame>
      <div className="page-width pt-8 sm:pt-16">
        <h1 className="heading max-w-3xl text-3xl">
          Three stores, and an assistant in each that knows only you
        </h1>
        <p className="mt-5 max-w-prose text-lg text-muted">
          Orchard is a demonstration of stores whose shopping assistant reads your own orders under your own
          rights, and can read nobody else’s, whatever it is told.
        </p>
        <ul className="mt-12 grid gap-6 md:grid-cols-3">
          {stores.map((store) => (
            <li key={store.id}>
              <ThemeStyle theme={store.theme} selector={storeScope(store.id)} />
              <TenantCard tenant={store} href={`/${store.id}`} scene={<StoreScene tenant={store.id} />} />
            </li>
          ))}
        </ul>
      </div>
    </PlatformFrame>
  );
}
