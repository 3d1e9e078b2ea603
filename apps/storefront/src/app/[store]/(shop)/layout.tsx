import { StoreFoot } from "../../../features/tenants/components/store-foot.tsx";

export default async function ShopLayout({ children, params }: LayoutProps<"/[store]">) {
  return (
    <>
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <StoreFoot store={(await params).store} />
    </>
  );
}
