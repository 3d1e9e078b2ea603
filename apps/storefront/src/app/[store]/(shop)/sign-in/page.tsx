import type { Metadata } from "next";
import { ButtonLink } from "@orchard/ui/primitives/button";
import { Notice } from "@orchard/ui/primitives/notice";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { signInAction, signInAsDemoPersonAction } from "../../../../features/account/actions.ts";
import { DemoPeople, SignInForm } from "../../../../features/account/client.tsx";
import { loadSignIn, readNext } from "../../../../features/account/loaders.ts";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

export default async function SignInPage({ params, searchParams }: PageProps<"/[store]/sign-in">) {
  const { store } = await params;
  const { tenant, person, people } = await loadSignIn(store);
  const next = readNext(store, (await searchParams)["next"]);
  return (
    <div className="page-width">
      <PageHeader
        title={`Sign in to ${tenant.name}`}
        lead="An account belongs to one store. At another, you are somebody else."
      />
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
        <SignInForm action={signInAction.bind(null, store)} next={next} />
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
