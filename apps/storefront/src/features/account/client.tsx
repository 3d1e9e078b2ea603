"use client";
import { useActionState, useEffect } from "react";
import { ArrowRight } from "lucide-react";
import { Button } from "@orchard/ui/primitives/button";
import { Field } from "@orchard/ui/primitives/field";
import { Input } from "@orchard/ui/primitives/input";
import { Notice } from "@orchard/ui/primitives/notice";
import { SubmitButton } from "@orchard/ui/primitives/submit-button";
import type { SignInState } from "./actions.ts";
import type { DemoPersonDto } from "./loaders.ts";

type SignInAction = (state: SignInState, form: FormData) => Promise<SignInState>;

/** Loads the next page whole once signed in. */
function useArrival({ goTo }: SignInState): void {
  useEffect(() => {
    if (goTo) window.location.replace(goTo);
  }, [goTo]);
}

/** E-mail address and password. What was typed stays, but for the password; works without JavaScript. */
export function SignInForm({ action, next }: { action: SignInAction; next: string }) {
  const [state, submit] = useActionState(action, {});
  const { email, errors = {}, goTo } = state;
  useArrival(state);
  return (
    <form action={submit} noValidate className="flex flex-col gap-5">
      {errors.form && (
        <Notice kind="critical" live>
          {errors.form}
        </Notice>
      )}
      <input type="hidden" name="next" value={next} />
      <Field label="E-mail address" required error={errors.email}>
        {(control) => (
          <Input
            {...control}
            key={email}
            type="email"
            name="email"
            autoComplete="username"
            defaultValue={email}
          />
        )}
      </Field>
      <Field label="Password" required error={errors.password}>
        {(control) => <Input {...control} type="password" name="password" autoComplete="current-password" />}
      </Field>
      {goTo ? (
        <Button variant="primary" size="large" busy>
          Sign in
        </Button>
      ) : (
        <SubmitButton size="large">Sign in</SubmitButton>
      )}
    </form>
  );
}

/** The people of the demo, each a button that signs in as them. */
export function DemoPeople({
  action,
  people,
  next,
}: {
  action: SignInAction;
  people: DemoPersonDto[];
  next: string;
}) {
  const [state, submit, pending] = useActionState(action, {});
  useArrival(state);
  const busy = pending || Boolean(state.goTo);
  return (
    <form action={submit}>
      {state.errors?.form && (
        <Notice kind="critical" live className="mb-4">
          {state.errors.form}
        </Notice>
      )}
      <input type="hidden" name="next" value={next} />
      <ul className="relative divide-y divide-line overflow-clip rounded-card border border-line bg-surface lg:max-h-[38rem] lg:overflow-y-auto">
        {people.map(({ userId, name, email, story }) => (
          <li key={userId}>
            <button
              type="submit"
              name="userId"
              value={userId}
              disabled={busy}
              className="group flex w-full items-center gap-4 px-4 py-3.5 text-left transition-colors duration-150 hover:bg-wash focus-visible:-outline-offset-2 disabled:opacity-60 sm:px-5"
            >
              <span className="min-w-0 flex-1">
                <span className="block font-semibold">
                  <span className="sr-only">Sign in as </span>
                  {name}
                </span>
                <span className="block truncate text-sm text-muted">{email}</span>
                {story && <span className="mt-1 block text-sm">{story}</span>}
              </span>
              <ArrowRight
                aria-hidden
                className="size-4 shrink-0 transition-transform duration-150 group-hover:translate-x-0.5"
              />
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
