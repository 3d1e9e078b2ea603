import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { TOOLS } from "@orchard/assistant/tools/all-tools";
import type { Inspection } from "@orchard/db/inspection";

/** One thing that a visitor, shopper, member of staff or operator can touch, found in the code or the database. */
export type Interface = {
  /** `kind name`, the key under which it is described. */
  id: string;
  kind: "prompt" | "tool" | "route" | "action" | "page" | "command" | "table" | "function";
  /** Who reaches it in the database: roles. Left out where the code, not a grant, decides. */
  reachedBy?: string[];
};

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Everything there is, from the repository's sources and the live database; nothing is listed by hand. */
export async function listInterfaces(
  repository: string,
  database: Pick<Inspection, "tables" | "functions">,
): Promise<Interface[]> {
  return [
    { id: "prompt", kind: "prompt" },
    ...Object.keys(TOOLS).map((name) => ({ id: `tool ${name}`, kind: "tool" as const })),
    ...(await listEntryPoints(repository)),
    ...database.tables.map(({ name, reachedBy }) => ({
      id: `table ${name}`,
      kind: "table" as const,
      reachedBy,
    })),
    ...database.functions.map(({ name, reachedBy }) => ({
      id: `function ${name}`,
      kind: "function" as const,
      reachedBy,
    })),
  ];
}

/** Routes by method, server actions, pages and command lines, as the sources declare them. */
export async function listEntryPoints(repository: string): Promise<Interface[]> {
  const files = (
    await Promise.all(
      ["apps", "packages"].map(async (part) =>
        (await readdir(path.join(repository, part), { recursive: true })).map(
          (name) => `${part}/${name.split(path.sep).join("/")}`,
        ),
      ),
    )
  )
    .flat()
    .filter((file) => /^(apps|packages)\/[^/]+\/src\/.*\.(ts|tsx)$/.test(file) && !/\.test\.\w+$/.test(file))
    .toSorted();
  const found: Interface[] = [];
  for (const file of files) {
    const [, where, owner, rest] = file.match(/^(apps|packages)\/([^/]+)\/src\/(.*)\.\w+$/)!;
    if (where === "packages") {
      if (rest!.startsWith("cli/")) found.push({ id: `command ${owner}/${rest!.slice(4)}`, kind: "command" });
      continue;
    }
    const text = await readFile(path.join(repository, file), "utf8");
    if (/^app\/(.*\/)?route$/.test(rest!)) {
      const methods = METHODS.filter((method) => exportsName(text, method));
      // A handler written in a way this does not read is listed all the same, and described by nobody.
      for (const method of methods.length > 0 ? methods : ["?"])
        found.push({ id: `route ${owner} ${method} ${addressOf(rest!)}`, kind: "route" });
    } else if (/^app\/(.*\/)?page$/.test(rest!)) {
      found.push({ id: `page ${owner} ${addressOf(rest!)}`, kind: "page" });
    } else if (/^(\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*["']use server["']/.test(text)) {
      const feature = rest!.replace(/^features\//, "").replace(/\/actions$/, "");
      for (const name of exportedNames(text))
        found.push({ id: `action ${owner} ${feature}/${name}`, kind: "action" });
    }
  }
  return found;
}

const exportsName = (text: string, name: string) => exportedNames(text).includes(name);

/** The names of exported values, however they are exported; types are none. */
function exportedNames(text: string): string[] {
  const declared = [...text.matchAll(/^export\s+(?:async\s+)?(?:function\*?|const|let)\s+(\w+)/gm)].map(
    ([, name]) => name!,
  );
  const listed = [...text.matchAll(/^export\s+(?:const\s+)?\{([^}]*)\}/gm)].flatMap(([, list]) =>
    list!
      .split(",")
      .map((each) =>
        each
          .split(/\s+as\s+|:/)
          .at(-1)!
          .trim(),
      )
      .filter((each) => each !== "" && !each.startsWith("type ")),
  );
  return [...declared, ...listed];
}

/** The address of a file of the app router: groups in parentheses are not part of it. */
function addressOf(file: string): string {
  const parts = file
    .split("/")
    .slice(1, -1)
    .filter((part) => !/^\(.*\)$/.test(part));
  return `/${parts.join("/")}`;
}
