import { FINDING_STATES } from "@orchard/domain/cases";
import { Badge } from "@orchard/ui/primitives/badge";
import type { Finding } from "@orchard/core/cases/data";
import { settleFindingAction } from "../actions.ts";
import type { NoteDto } from "../loaders.ts";
import { ChoiceForm } from "./case-forms.tsx";

const TONES = { high: "critical", medium: "caution", low: "neutral" } as const;
const SEVERITIES = { high: "High", medium: "Medium", low: "Low" } as const;
const STATES = { open: "Open", mended: "Mended", accepted: "Accepted" } as const;

type CaseFindingsProps = {
  tenantId: string;
  caseId: string;
  findings: readonly Finding[];
  /** Whether the caller may say what became of them. */
  settles: boolean;
};

/** What the rules found, the gravest first. */
export function CaseFindings({ tenantId, caseId, findings, settles }: CaseFindingsProps) {
  if (findings.length === 0) return <p>The rules found nothing.</p>;
  return (
    <ul className="divide-y divide-line">
      {findings.map(({ rule, severity, words, owner, dueOn, state }) => (
        <li key={rule} className="flex flex-wrap items-start gap-x-6 gap-y-2 py-3">
          <div className="min-w-0 flex-1 basis-64">
            <p>{words}</p>
            <p className="text-sm text-muted">
              For {owner === "staff" ? "the store’s staff" : "an operator"}, due {dueOn}
            </p>
          </div>
          <Badge tone={TONES[severity]}>{SEVERITIES[severity]}</Badge>
          {settles ? (
            <ChoiceForm
              action={settleFindingAction.bind(null, tenantId, caseId, rule)}
              name="state"
              label={`State of ${rule.replaceAll("_", " ")}`}
              button="Keep"
              value={state}
              options={FINDING_STATES.map((each) => ({ value: each, label: STATES[each] }))}
            />
          ) : (
            <span className="text-sm">{STATES[state]}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

const DEEDS: Record<Exclude<NoteDto["kind"], "said">, (words: string) => string> = {
  opened: () => "opened the review",
  taken: () => "took the review",
  finding: (words) => `noted: ${words.replaceAll("_", " ")}`,
  decided: (words) => `decided: ${words.replaceAll("_", " ")}`,
};

/** What was said and done, in order. */
export function CaseHistory({ notes }: { notes: readonly NoteDto[] }) {
  return (
    <ol className="flex flex-col gap-3">
      {notes.map(({ id, kind, role, author, words, written }) => (
        <li key={id}>
          <p className="text-sm text-muted">
            {author} ({role}), {written} UTC
          </p>
          <p className="wrap-anywhere whitespace-pre-wrap">{kind === "said" ? words : DEEDS[kind](words)}</p>
        </li>
      ))}
    </ol>
  );
}
