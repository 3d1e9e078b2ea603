import type { Metadata } from "next";
import { KeyRound } from "lucide-react";
import { ERRORS } from "@orchard/domain/errors";
import { buttonClasses, ButtonLink } from "@orchard/ui/primitives/button";
import { Notice } from "@orchard/ui/primitives/notice";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { Link } from "@orchard/ui/link";
import { signInAction, signInAsDemoPersonAction } from "../../../../features/account/actions.ts";
import { DemoPeople, SignInForm } from "../../../../features/account/client.tsx";
import { loadSignIn, readNext } from "../../../../features/account/loaders.ts";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

export default async function SignInPage({ params, searchParams }: PageProps<"/[store]/sign-in">) {
  const { store } = await params;
  const { tenant, person, people, provider } = await loadSignIn(store);
  const query = await searchParams;
  const next = readNext(store, query["next"]);
  const onward = `next=${encodeURIComponent(next)}`;
  return (
    <div className="page-width">
      <PageHeader
        title={`Sign in to ${tenant.name}`}
        lead="An account belongs to one store. At another, you are somebody else."
      />
      {query["notice"] === "erased" && (
        <Notice className="mb-8 max-w-xl" kind="positive" title="Your account is erased">
          {tenant.name} holds nothing any more that leads to you.
        </Notice>
      )}
      {(query["refused"] || query["error"]) && (
        <Notice className="mb-8 max-w-xl" kind="critical" title="You are not signed in">
          {query["refused"] === "address_in_use"
            ? ERRORS.address_in_use.message
            : "Signing in there did not work. Try again, or use your password."}
        </Notice>
      )}
      {person && (
        <Notice
          className="mb-8 max-w-xl"
          title={`You are signed in as ${person.name}`}
          action={
            <ButtonLink href={next} size="small">
              Go on
            </ButtonLink>
          }
        />
      )}
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[22rem_1fr]">
        <div className="flex flex-col gap-6">
          <SignInForm action={signInAction.bind(null, store)} next={next} />
          {provider && (
            // A plain anchor: it leaves the site, and must not be fetched ahead.
            <a href={`/${store}/api/sign-in/provider?${onward}`} className={buttonClasses({ size: "large" })}>
              <KeyRound aria-hidden />
              Sign in with {provider}
            </a>
          )}
          <ul className="flex flex-col gap-1 text-sm">
            <li>
              <Link href={`/${store}/sign-up`} className="inline-flex min-h-8 items-center linked">
                Make an account
              </Link>
            </li>
            <li>
              <Link href={`/${store}/reset-password`} className="inline-flex min-h-8 items-center linked">
                Forgot your password?
              </Link>
            </li>
          </ul>
        </div>
        {people.length > 0 && (
          <section aria-labelledby="people">
            <h2 id="people" className="heading text-lg">
              Or sign in as a shopper of the demonstration
            </h2>
            <p className="mt-1 mb-4 text-sm text-muted">
              Choose one and see the store as they do. They and their orders are made up.
            </p>
            <DemoPeople action={signInAsDemoPersonAction.bind(null, store)} people={people} next={next} />
          </section>
        )}
      </div>
    </div>
  );
}
