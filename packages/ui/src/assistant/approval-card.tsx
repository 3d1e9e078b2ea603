import type { ReactNode } from "react";

type ApprovalCardProps = {
  /** The question, with everything it is about: "Return the Halden M4 from order AP-10432?" */
  title: string;
  /** What exactly would be done, from the arguments themselves and not from the model's words. */
  facts: readonly { label: string; value: ReactNode }[];
  /** What it rests on and until when: "Asked for by the assistant. Valid for 10 minutes." */
  note?: ReactNode;
  /** The two buttons, or what was decided. */
  actions: ReactNode;
};

/** A write the assistant proposes and only the shopper can decide. */
export function ApprovalCard({ title, facts, note, actions }: ApprovalCardProps) {
  return (
    <section aria-label="Needs your decision" className="rounded-card border border-ink bg-surface p-4">
      <h3 className="font-semibold">{title}</h3>
      <dl className="mt-3 text-sm">
        {facts.map((fact) => (
          <div key={fact.label} className="grid grid-cols-[1fr_2fr] gap-3 border-t border-line py-1.5">
            <dt className="text-muted">{fact.label}</dt>
            <dd className="tabular-nums">{fact.value}</dd>
          </div>
        ))}
      </dl>
      {note && <p className="border-t border-line pt-2 text-xs text-muted">{note}</p>}
      <div className="mt-4 flex flex-wrap gap-2">{actions}</div>
    </section>
  );
}
