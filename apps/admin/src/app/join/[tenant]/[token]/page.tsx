import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Link } from "@orchard/ui/link";
import { Notice } from "@orchard/ui/primitives/notice";
import { StoreMark } from "@orchard/ui/store/store-mark";
import { joinAction } from "../../../../features/people/actions.ts";
import { JoinForm } from "../../../../features/people/components/join-form.tsx";
import { loadInvitation } from "../../../../features/people/loaders.ts";

export const metadata: Metadata = { title: "Join", robots: { index: false }, referrer: "no-referrer" };

export default async function Page({ params }: PageProps<"/join/[tenant]/[token]">) {
  const { tenant, token } = await params;
  const invitation = await loadInvitation(tenant, token);
  if (!invitation) notFound();
  const { place, email, state } = invitation;
  return (
    <main id="content" className="mx-auto flex w-full max-w-md flex-col gap-6 px-4 py-10 sm:py-20">
      <p className="flex items-center gap-2 font-semibold tracking-tight">
        <StoreMark mark="plain" className="size-6" />
        Orchard <span className="font-normal text-muted">admin</span>
      </p>
      <section className="rounded-card border border-line bg-surface p-4 sm:p-6">
        <h1 className="heading text-xl">Help run {place}</h1>
        {state === "open" ? (
          <>
            <p className="mt-1 mb-6 text-sm text-muted">Choose a password for {email}.</p>
            <JoinForm action={joinAction.bind(null, tenant, token)} email={email} />
          </>
        ) : (
          <Notice className="mt-4">
            {state === "used"
              ? "This invitation was followed already, or there is a newer one."
              : "This invitation has expired. Ask whoever invited you for a new one."}{" "}
            <Link href="/sign-in" className="linked">
              Sign in
            </Link>
          </Notice>
        )}
      </section>
    </main>
  );
}
