/**
 * The small part of Markdown an answer may use: paragraphs, lists, bold, italics, inline code, and links of two
 * schemes. It builds a tree of known nodes and nothing else, so what a model was talked into writing (images,
 * HTML, addresses) has no node to become; it stays text.
 */

export type Inline =
  | { kind: "text"; text: string }
  | { kind: "break" }
  | { kind: "code"; text: string }
  | { kind: "strong" | "emphasis"; children: Inline[] }
  | { kind: "link"; to: "product" | "order"; name: string; children: Inline[] };

export type Block =
  | { kind: "paragraph"; children: Inline[] }
  | { kind: "list"; ordered: boolean; start: number; items: Block[][] };

const LONGEST_TEXT = 20_000; // characters; the rest is cut off
const DEEPEST = 6;
const LONGEST_LABEL = 300;

const ITEM = /^( *)([-*+]|\d{1,3}[.)]) +(.*)$/;
const RULE = /^ {0,3}([-*_])( *\1){2,} *$/;
const LINK_TARGET = /^(?:(product):([a-z0-9]+(?:-[a-z0-9]+)*)|(order):([A-Z0-9]+(?:-[A-Z0-9]+)*))$/;
/** Direction overrides and tag characters: they make text read other than it is written. */
const DECEPTIVE = /[\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]/gu;

/** Parses an answer. Never throws; half-written marks, as while streaming, stay text. */
export function parseMarkdown(text: string): Block[] {
  const clean = text
    .slice(0, LONGEST_TEXT)
    .replace(/\r\n?/g, "\n")
    .replace(/\t/g, "    ")
    .replace(DECEPTIVE, "");
  return parseBlocks(clean.split("\n"), 0);
}

function parseBlocks(lines: readonly string[], depth: number): Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const flush = () => {
    if (paragraph.length > 0)
      blocks.push({ kind: "paragraph", children: parseInline(paragraph.join("\n"), 0, true) });
    paragraph = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const item = depth < DEEPEST ? ITEM.exec(line) : null;
    if (line.trim() === "" || RULE.test(line)) flush();
    else if (item) {
      flush();
      at = takeItem(lines, at, item, blocks, depth) - 1;
    } else {
      const heading = /^ {0,3}#{1,6} +(.*)$/.exec(line);
      if (heading) {
        flush();
        const children: Inline[] = [{ kind: "strong", children: parseInline(heading[1]!, 0, true) }];
        blocks.push({ kind: "paragraph", children });
      } else paragraph.push(line.trim());
    }
  }
  flush();
  return blocks;
}

/** Adds the list item at `at` to the list before it, or starts one. Returns the line after the item. */
function takeItem(
  lines: readonly string[],
  at: number,
  item: RegExpExecArray,
  blocks: Block[],
  depth: number,
): number {
  const [, margin = "", marker = "", first = ""] = item;
  const own = [first];
  let next = at + 1;
  for (; next < lines.length; next++) {
    const line = lines[next]!;
    if (line.trim() === "") {
      let after = next + 1;
      while (lines[after]?.trim() === "") after++;
      if (after >= lines.length || indentOf(lines[after]!) <= margin.length) break;
      own.push("");
      next = after - 1;
    } else if (indentOf(line) <= margin.length) break;
    else own.push(line);
  }
  const inner = Math.min(
    ...own
      .slice(1)
      .filter((line) => line.trim())
      .map(indentOf),
    Number.MAX_SAFE_INTEGER,
  );
  const content = parseBlocks([first, ...own.slice(1).map((line) => line.slice(inner))], depth + 1);
  const ordered = /\d/.test(marker);
  const last = blocks.at(-1);
  if (last?.kind === "list" && last.ordered === ordered) last.items.push(content);
  else
    blocks.push({
      kind: "list",
      ordered,
      start: ordered ? Number.parseInt(marker, 10) : 1,
      items: [content],
    });
  return next;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function parseInline(text: string, depth: number, links: boolean): Inline[] {
  if (depth > DEEPEST) return [{ kind: "text", text }];
  const nodes: Inline[] = [];
  const hopeless = new Set<string>(); // marks that are never closed from here on: keeps the scan linear
  let plain = "";
  const push = (node: Inline) => {
    if (plain) nodes.push({ kind: "text", text: plain });
    plain = "";
    nodes.push(node);
  };
  for (let at = 0; at < text.length;) {
    const rest = text[at]!;
    if (rest === "\\" && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? "")) {
      plain += text[at + 1];
      at += 2;
    } else if (rest === "\n") {
      push({ kind: "break" });
      at++;
    } else if (rest === "`") {
      const run = /^`+/.exec(text.slice(at, at + 8))![0];
      const end = hopeless.has(run) ? -1 : text.indexOf(run, at + run.length);
      if (end < 0) {
        hopeless.add(run);
        plain += run;
        at += run.length;
      } else {
        push({ kind: "code", text: text.slice(at + run.length, end).trim() });
        at = end + run.length;
      }
    } else if (rest === "[" || (rest === "!" && text[at + 1] === "[")) {
      const link = readLink(text, rest === "!" ? at + 1 : at);
      if (!link) {
        plain += rest;
        at++;
        continue;
      }
      const children = parseInline(link.label, depth + 1, false);
      const target = links && rest === "[" ? LINK_TARGET.exec(link.target) : null;
      if (target) {
        const to = target[1] ? "product" : "order";
        push({ kind: "link", to, name: (target[2] ?? target[4])!, children });
      } else children.forEach(push);
      at = link.end;
    } else if (rest === "*" || rest === "_") {
      const mark = text[at + 1] === rest ? rest + rest : rest;
      const opens =
        /\S/.test(text[at + mark.length] ?? "") && !(rest === "_" && /\w/.test(text[at - 1] ?? ""));
      const end = opens && !hopeless.has(mark) ? findClosing(text, at + mark.length, mark) : -1;
      if (end < 0) {
        if (opens) hopeless.add(mark);
        plain += mark;
        at += mark.length;
      } else {
        const children = parseInline(text.slice(at + mark.length, end), depth + 1, links);
        push({ kind: mark.length === 2 ? "strong" : "emphasis", children });
        at = end + mark.length;
      }
    } else {
      plain += rest;
      at++;
    }
  }
  if (plain) nodes.push({ kind: "text", text: plain });
  return nodes;
}

function findClosing(text: string, from: number, mark: string): number {
  const sign = mark[0]!;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === sign) {
      let run = 1;
      while (text[at + run] === sign) run++;
      const closes = /\S/.test(text[at - 1] ?? "") && !(sign === "_" && /\w/.test(text[at + run] ?? ""));
      // A run of three closes an inner mark first.
      if (closes && at > from && (run === mark.length || run === 3)) return at + run - mark.length;
      at += run - 1;
    }
  }
  return -1;
}

/** The label and target of `[label](target)` that begins at `at`, or nothing. */
function readLink(text: string, at: number): { label: string; target: string; end: number } | undefined {
  let open = 0;
  for (let end = at; end < Math.min(text.length, at + LONGEST_LABEL); end++) {
    if (text[end] === "\\") end++;
    else if (text[end] === "[") open++;
    else if (text[end] === "]" && --open === 0) {
      const target = /^\(([^()\n]{0,2000})\)/.exec(text.slice(end + 1, end + 2003));
      if (!target) return undefined;
      return { label: text.slice(at + 1, end), target: target[1]!.trim(), end: end + 1 + target[0].length };
    }
  }
  return undefined;
}
