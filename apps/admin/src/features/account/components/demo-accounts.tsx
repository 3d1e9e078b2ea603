import { ChevronRight } from "lucide-react";
import { signInAsDemoPersonAction } from "../actions.ts";
import { PLATFORM, type Workspace } from "../loaders.ts";

/** One click for each demo account. Nothing at all where there are none, which is everywhere but in demo mode. */
export function DemoAccounts({ workspaces }: { workspaces: readonly Workspace[] }) {
  const people = workspaces.flatMap((workspace) => workspace.people.map((person) => ({ workspace, person })));
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="demo-accounts" className="rounded-card border border-line bg-surface">
      <div className="border-b border-line px-4 py-3 sm:px-6">
        <h2 id="demo-accounts" className="text-sm font-semibold">
          Demo accounts
        </h2>
        <p className="text-sm text-muted">This is a demo: one click signs in.</p>
      </div>
      <ul className="divide-y divide-line">
        {people.map(({ workspace, person }) => (
          <li key={person.userId}>
            <form action={signInAsDemoPersonAction}>
              <input type="hidden" name="tenantId" value={workspace.tenantId} />
              <input type="hidden" name="userId" value={person.userId} />
              <button
                type="submit"
                className="flex w-full items-center gap-4 px-4 py-2.5 text-left text-sm transition-colors duration-150 hover:bg-ink/4 focus-visible:-outline-offset-2 sm:px-6"
              >
                <span className="min-w-0 flex-1">
                  <span className="flex flex-wrap justify-between gap-x-4">
                    <span className="font-medium">{person.name}</span>
                    <span className="text-muted">
                      {workspace.tenantId === PLATFORM.tenantId ? "Operator" : `Staff of ${workspace.name}`}
                    </span>
                  </span>
                  <span className="block truncate text-muted">{person.email}</span>
                </span>
                <ChevronRight aria-hidden className="size-4 shrink-0 text-muted" />
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
