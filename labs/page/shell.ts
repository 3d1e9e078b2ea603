import { adminTheme, themeStyle } from "@orchard/ui/theme";
import { ATTACKS } from "../attacks/all.ts";
import { differencesOf } from "../differences.ts";
import type { Rung } from "../rung.ts";
import { RUNGS } from "../rungs/all.ts";

const REPLACED: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escape = (text: string) => text.replace(/[&<>"]/g, (mark) => REPLACED[mark]!);

const EMBEDDED = `<p class="faint">Underneath the embedded engine all connections share one session that began as the superuser, so
  SQL that gets in can become it again, at every rung. On PostgreSQL it ends at the last one:
  <code>npm run lab -- --database postgres://…</code></p>`;

/** What of a rung is not as it is on the rung below, each part as it was and as it is. */
function renderDifferences(below: Rung, rung: Rung): string {
  const parts = differencesOf(below, rung).map(({ name, before, after }) => {
    const lines = (mark: string, text: string) => text.split("\n").map((line) => `${mark} ${escape(line)}`);
    return `<figure><figcaption><code>${name}</code></figcaption><pre class="diff" tabindex="0"><del>${lines("−", before).join("\n")}</del>
<ins>${lines("+", after).join("\n")}</ins></pre></figure>`;
  });
  return parts.join("");
}

/** The colours of the admin app: what one studies should look like what one builds. */
export const colours = themeStyle(adminTheme);

/** The page before anything was tried: every rung, every attack, and an empty cell for each pair. */
export function renderShell(engine: string, sources: Record<number, string>): string {
  const heads = RUNGS.map(
    ({ level, title }) => `<th scope="col"><span class="level">${level}</span> ${escape(title)}</th>`,
  );
  const rows = ATTACKS.map(({ name, abuses }, at) => {
    const cells = RUNGS.map(
      ({ level, title }) =>
        `<td><button type="button" data-cell="${at}-${level}" disabled
          aria-label="${escape(name)} at rung ${level}, ${escape(title)}: not tried yet">…</button></td>`,
    );
    return `<tr><th scope="row">${escape(name)}<small>${escape(abuses)}</small></th>${cells.join("")}</tr>`;
  });
  const rungs = RUNGS.map(
    ({ level, title, idea, realCode, instructions }, at) => `<li>
      <h3><span class="level">${level}</span> ${escape(title)}</h3>
      <p>${escape(idea)}</p>
      <p class="faint">Told to the model: “${escape(instructions)}”</p>
      ${at === 0 ? "" : `<details><summary>What is different from the rung below</summary>${renderDifferences(RUNGS[at - 1]!, RUNGS[at]!)}</details>`}
      <details><summary>Its module</summary><pre tabindex="0">${escape(sources[level] ?? "")}</pre></details>
      <p class="faint">In the real code: <code>${escape(realCode)}</code></p></li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Orchard lab</title>
<link rel="stylesheet" href="/colours.css">
<link rel="stylesheet" href="/lab.css">
<script src="/lab.js" defer></script>
</head>
<body>
<header>
  <nav aria-label="Lab"><a href="/" aria-current="page">Attacks</a> <a href="/worksheet">Review your own application</a></nav>
  <h1>Orchard lab</h1>
  <p>The same small assistant over the same orders, built at six rungs, and what becomes of each under attack.
  Engine: <strong>${escape(engine)}</strong>.</p>
  ${engine === "embedded" ? EMBEDDED : ""}
</header>
<main>
  <section aria-labelledby="matrix-title">
    <div class="head"><h2 id="matrix-title">Rungs and attacks</h2>
      <output id="progress" aria-live="polite">Not tried yet.</output>
      <button type="button" id="again" class="action">Try all again</button></div>
    <div class="scroll" tabindex="0" role="region" aria-label="The matrix, which scrolls sideways">
    <table><thead><tr><th scope="col">Attack</th>${heads.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div>
  </section>
  <section aria-labelledby="trace-title">
    <h2 id="trace-title" tabindex="-1">What happened in a cell</h2>
    <div id="trace"><p class="faint">Choose a cell: what was sent, what the model did, the SQL with its values, whose rows came
    back, and what stopped it stand here.</p></div>
  </section>
  <section aria-labelledby="ladder-title">
    <h2 id="ladder-title">The ladder</h2>
    <ol class="ladder">${rungs.join("")}</ol>
  </section>
</main>
</body>
</html>`;
}
