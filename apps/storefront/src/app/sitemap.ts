import type { MetadataRoute } from "next";
import { loadSitemap } from "../features/catalog/loaders.ts";
import { loadOrigin } from "../features/tenants/loaders.ts";

/** Every store, category, product and document that anybody may see. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [origin, paths] = await Promise.all([loadOrigin(), loadSitemap()]);
  return paths.map((path) => ({ url: `${origin}${path}` }));
}
