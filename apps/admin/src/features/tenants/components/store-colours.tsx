/** The stores' own colours, for the marks and names beneath. Without them a name stands in the page's ink. */
export function StoreColours() {
  return <link rel="stylesheet" href="/stores.css" precedence="stores" />;
}
