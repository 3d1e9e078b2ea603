import type { Metadata } from "next";
import { ThemeSwitch } from "@orchard/ui/primitives/theme-switch";
import { StoreMark } from "@orchard/ui/store/store-mark";
import { chooseThemeAction } from "../../features/account/actions.ts";
import { SignInForm } from "../../features/account/client.tsx";
import { DemoAccounts } from "../../features/account/components/demo-accounts.tsx";
import { loadThemeChoice, loadWorkspaces, redirectAdministrator } from "../../features/account/loaders.ts";

export const metadata: Metadata = { title: "Sign in" };

export default async function Page() {
  await redirectAdministrator();
  const [workspaces, theme] = await Promise.all([loadWorkspaces(), loadThemeChoice()]);
  return (
    <main id="content" className="mx-auto flex w-full max-w-md flex-col gap-6 px-4 py-10 sm:py-20">
      <div className="flex items-center justify-between gap-4">
        <p className="flex items-center gap-2 font-semibold tracking-tight">
          <StoreMark mark="plain" className="size-6" />
          Orchard <span className="font-normal text-muted">admin</span>
        </p>
        <ThemeSwitch current={theme} action={chooseThemeAction} />
      </div>
      <section className="rounded-card border border-line bg-surface p-4 sm:p-6">
        <h1 className="heading text-xl">Sign in</h1>
        <p className="mt-1 mb-6 text-sm text-muted">
          For the people who run the platform or one of its stores.
        </p>
        <SignInForm workspaces={workspaces.map(({ tenantId, name }) => ({ tenantId, name }))} />
      </section>
      <DemoAccounts workspaces={workspaces} />
    </main>
  );
}
