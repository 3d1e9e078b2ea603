import { CompatibilityResults } from "@orchard/ui/assistant/results";
import type { Tenant } from "@orchard/domain/tenant";
import type { Fit } from "../loaders.ts";
import { productImage } from "./product-image.tsx";

/** Products with their verdict and its reason, as the assistant shows them too. */
export function FitList({ fits, tenant }: { fits: readonly Fit[]; tenant: Tenant }) {
  const links = { product: (slug: string) => `/${tenant.id}/p/${slug}`, order: () => undefined };
  return (
    <CompatibilityResults
      anchors={[]}
      results={[...fits]}
      links={links}
      locale={tenant.locale}
      art={productImage}
    />
  );
}
