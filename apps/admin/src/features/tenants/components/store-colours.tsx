/** The stores' own colours, for the marks and names beneath. Without them a name stands in the page's ink. */
export function StoreColours() {
  // oxlint-disable-next-line nextjs/no-css-tags -- made from the tenants' themes at each request, not bundled
  return <link rel="stylesheet" href="/stores.css" precedence="stores" />;
}
