import type { LineDto } from "../loaders.ts";

const WHO = { shopper: "Shopper", assistant: "Assistant", person: "Person" };

/** A conversation as plain text: nothing in it is rendered, followed or fetched. */
export function Transcript({ lines }: { lines: readonly LineDto[] }) {
  return (
    <ol className="flex flex-col gap-4 rounded-card border border-line bg-surface p-4">
      {lines.map(({ id, who, name, text, looked }) => (
        <li key={id} className={who === "shopper" ? "border-l-2 border-edge pl-3" : "pl-3.5"}>
          <p className="text-xs font-semibold text-muted">{name ? `${name} (a person)` : WHO[who]}</p>
          {text && <p className="whitespace-pre-wrap">{text}</p>}
          {looked.length > 0 && <p className="mt-1 text-xs text-muted">Looked up with {looked.join(", ")}</p>}
        </li>
      ))}
    </ol>
  );
}
