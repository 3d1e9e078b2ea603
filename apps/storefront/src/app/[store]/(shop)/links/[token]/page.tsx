import type { Metadata } from "next";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { LinkForm } from "../../../../../features/links/components/link-form.tsx";
import { loadLink } from "../../../../../features/links/loaders.ts";

export const metadata: Metadata = { title: "Your link", robots: { index: false } };

const TITLES = {
  make_account: "Make your account",
  set_password: "Choose a new password",
  change_address: "Confirm your new address",
  attach_order: "Your order",
  used: "Your link",
  expired: "Your link",
  unknown: "Your link",
} as const;

export default async function LinkPage({ params }: PageProps<"/[store]/links/[token]">) {
  const { store, token } = await params;
  const { link } = await loadLink(store, token);
  return (
    <div className="page-width">
      <PageHeader title={TITLES[link.kind]} />
      <LinkForm store={store} token={token} link={link} />
    </div>
  );
}
