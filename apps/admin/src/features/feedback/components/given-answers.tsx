import { Badge } from "@orchard/ui/primitives/badge";
import { EmptyState } from "@orchard/ui/primitives/empty-state";
import { Day } from "@orchard/ui/store/day";

type GivenAnswersProps = {
  answers: readonly {
    key: string;
    question: string;
    answer: string;
    vote: string | null;
    sharedOn: string;
  }[];
};

/** What shoppers gave to the store: one question and its answer each, without names and numbers. Text, never markup. */
export function GivenAnswers({ answers }: GivenAnswersProps) {
  if (answers.length === 0)
    return (
      <EmptyState title="Nothing was given to you yet">
        A shopper can give you one answer at a time, after reading exactly what you would see. Nothing else of
        a conversation ever comes here.
      </EmptyState>
    );
  return (
    <ul className="flex flex-col divide-y divide-line">
      {answers.map(({ key, question, answer, vote, sharedOn }) => (
        <li key={key} className="flex flex-col gap-2 py-4 first:pt-0 last:pb-0">
          <p className="flex flex-wrap items-baseline gap-x-3 text-sm text-muted">
            <Day day={sharedOn} locale="en-GB" />
            {vote && (
              <Badge tone={vote === "up" ? "positive" : "caution"}>
                {vote === "up" ? "Helpful" : "Not helpful"}
              </Badge>
            )}
          </p>
          <p className="font-semibold break-words whitespace-pre-wrap">{question}</p>
          <p className="max-w-prose text-sm break-words whitespace-pre-wrap">{answer}</p>
        </li>
      ))}
    </ul>
  );
}
