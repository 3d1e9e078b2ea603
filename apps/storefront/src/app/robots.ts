import type { MetadataRoute } from "next";
import { loadOrigin } from "../features/tenants/loaders.ts";

/** What belongs to one person, and addresses that only order or narrow what stands elsewhere, are not for machines. */
const PRIVATE = ["account", "api", "assistant", "cart", "checkout", "orders", "saved", "search", "sign-in"];

export default async function robots(): Promise<MetadataRoute.Robots> {
  return {
    rules: { userAgent: "*", allow: "/", disallow: PRIVATE.map((each) => `/*/${each}`) },
    sitemap: `${await loadOrigin()}/sitemap.xml`,
  };
}
