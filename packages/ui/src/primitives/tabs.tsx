"use client";
import type { ReactNode } from "react";
import { Tabs as BaseTabs } from "@base-ui/react/tabs";

export type Tab = { value: string; label: ReactNode; content: ReactNode };

/** Views of one thing, one at a time; the arrow keys move between them. For separate pages use {@link TabLinks}. */
export function Tabs({
  tabs,
  defaultValue,
  label,
}: {
  tabs: readonly Tab[];
  defaultValue?: string;
  label: string;
}) {
  return (
    <BaseTabs.Root defaultValue={defaultValue ?? tabs[0]?.value ?? null}>
      <div className="border-b border-line">
        <BaseTabs.List aria-label={label} className="scroll-row relative -mb-px gap-6">
          {tabs.map((tab) => (
            <BaseTabs.Tab
              key={tab.value}
              value={tab.value}
              className="h-11 shrink-0 border-b-2 border-transparent text-sm font-medium whitespace-nowrap text-muted transition-colors duration-150 hover:text-ink focus-visible:-outline-offset-2 data-active:border-accent data-active:text-ink"
            >
              {tab.label}
            </BaseTabs.Tab>
          ))}
        </BaseTabs.List>
      </div>
      {tabs.map((tab) => (
        <BaseTabs.Panel key={tab.value} value={tab.value} className="pt-6 outline-offset-4">
          {tab.content}
        </BaseTabs.Panel>
      ))}
    </BaseTabs.Root>
  );
}
