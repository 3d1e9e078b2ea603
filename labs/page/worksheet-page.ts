import { type Part, partsOf } from "../worksheet.ts";
import { escape } from "./shell.ts";

/** The worksheet as a form: what is written stays in the browser, and is exported as the Markdown it began as. */
export function renderWorksheet(worksheet: string): string {
  const [title, ...parts] = partsOf(worksheet);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Review your own application</title>
<link rel="stylesheet" href="/colours.css">
<link rel="stylesheet" href="/lab.css">
<script src="/worksheet.js" defer></script>
</head>
<body>
<header>
  <nav aria-label="Lab"><a href="/">Attacks</a> <a href="/worksheet" aria-current="page">Review your own application</a></nav>
  <h1>${inline(title?.kind === "title" ? title.text : "")}</h1>
</header>
<main class="worksheet">
  ${parts.map(renderPart).join("\n")}
  <div class="head bar">
    <button type="button" id="export" class="action">Export as Markdown</button>
    <button type="button" id="clear">Empty it</button>
    <output id="state" aria-live="polite"></output>
  </div>
</main>
</body>
</html>`;
}

function renderPart(part: Part): string {
  switch (part.kind) {
    case "title":
    case "heading":
      return `<h2>${inline(part.text)}</h2>`;
    case "item":
      return `<p class="item">${inline(part.text)}</p>`;
    case "text":
      return `<p>${inline(part.text)}</p>`;
    case "question":
      return `<div class="question"><label for="line-${part.line}">${inline(part.question)}</label>
        <p class="faint" id="example-${part.line}">Orchard: ${inline(part.example)}</p>
        <textarea id="line-${part.line}" data-line="${part.line}" rows="2" maxlength="2000" aria-describedby="example-${part.line}"></textarea></div>`;
  }
}

/** Bold, code and links of our own text. */
const inline = (text: string): string =>
  escape(text)
    .replaceAll(/\*\*(.+?)\*\*/g, "<strong>$1</strong>")
    .replaceAll(/`(.+?)`/g, "<code>$1</code>")
    .replaceAll(/\[(.+?)\]\((https:[^)]+)\)/g, '<a href="$2" rel="noreferrer">$1</a>');
