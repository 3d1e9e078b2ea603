import { loadStores } from "../features/tenants/loaders.ts";

export default async function FrontPage() {
  const stores = await loadStores();
  return <ul>{stores.map((store) => <li key={store.id}>{store.name}</li>)}</ul>;
}
