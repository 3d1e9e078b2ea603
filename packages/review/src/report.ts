import { PARTS, type PartName } from "./parts.ts";
import { FACTORS, type Review, type ReviewedInterface } from "./review.ts";

const WIDTH = 110;

/** The review as text for people: the parts with their interfaces, the gaps, the checks, and what fails. */
export function printReview(review: Review): string {
  const { database, interfaces, gaps, checks, failures } = review;
  const parts = (Object.keys(PARTS) as PartName[]).map((part) => ({
    part,
    own: interfaces.filter((each) => each.part === part),
  }));
  const lines = [
    "Isolation review",
    "",
    ...wrap(
      `PostgreSQL ${database.server}${database.embedded ? ", embedded" : ""}, pgvector ${database.pgvector}, seen as ${database.logins.join(" and ")}. ${interfaces.length} interfaces, found in the sources and the live database. After the PEACH framework, https://github.com/wiz-sec-public/peach-framework; it has no number to sum this up, and none is made up here. What may be shared is our own argument on the question that https://www.wiz.io/blog/genai-tenant-isolation asks.`,
      "",
    ),
    ...parts.filter(({ own }) => own.length > 0).flatMap(({ part, own }) => printPart(part, own)),
    "",
    "GAPS: what this installation does not have",
    ...gaps.flatMap(({ name, says, lifts }) => wrap(`${name}. ${says} Lifted by: ${lifts}`, "  ", "    ")),
    "",
    `CHECKS: ${checks.length} ran, ${checks.filter(({ findings }) => findings.length > 0).length} found something`,
    ...columns(checks.map(({ name, findings }) => `${findings.length > 0 ? "FAILS" : "ok   "} ${name}`)),
    "",
    ...(failures.length > 0
      ? ["FAILURES", ...failures.flatMap(({ name, message }) => wrap(`${name}: ${message}`, "  ", "    "))]
      : []),
    failures.length > 0
      ? `The review fails: ${failures.length} to mend.`
      : `The review passes: every interface is described, ${checks.length} checks found nothing, ${gaps.length} gaps are open.`,
  ];
  return `${lines.join("\n")}\n`;
}

function printPart(part: PartName, own: ReviewedInterface[]): string[] {
  const { title } = PARTS[part];
  const { sharing, boundary, factors } = own[0]!;
  const names = Math.max(...own.map(({ id }) => id.length));
  return [
    "",
    title.toUpperCase(),
    ...wrap(`${sharing.kind}. ${sharing.because}`, "  sharing         ", " ".repeat(18)),
    ...wrap(
      `${boundary.kind}, ${boundary.strength} by itself. ${boundary.because}`,
      "  boundary        ",
      " ".repeat(18),
    ),
    ...FACTORS.flatMap((factor) => {
      const { evidence, gaps } = factors[factor];
      const checked = evidence.map(({ check, sound }) => (sound ? check : `${check} FAILS`)).join(", ");
      const text = [checked && `checked: ${checked}.`, gaps.length > 0 && `gaps: ${gaps.join(", ")}.`];
      return wrap(text.filter(Boolean).join(" "), `  ${factor.padEnd(16)}`, " ".repeat(18));
    }),
    ...own.flatMap(({ id, complexity }) =>
      wrap(
        `${complexity.level.padEnd(6)}  ${complexity.because}`,
        `  ${id.padEnd(names)}  `,
        " ".repeat(names + 12),
      ),
    ),
  ];
}

/** Breaks a text at spaces; runs of spaces inside it stay as they are. */
function wrap(text: string, first: string, rest = first): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(" ")) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line.trimEnd());
      line = rest + word;
    } else line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line.trimEnd()];
}

function columns(entries: string[]): string[] {
  const width = Math.max(...entries.map((entry) => entry.length)) + 3;
  const across = Math.max(1, Math.floor(WIDTH / width));
  return Array.from({ length: Math.ceil(entries.length / across) }, (_, row) =>
    `  ${entries
      .slice(row * across, (row + 1) * across)
      .map((entry) => entry.padEnd(width))
      .join("")}`.trimEnd(),
  );
}
