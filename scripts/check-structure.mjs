import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, posix, relative, sep } from "node:path";
import process from "node:process";
import { filesBelow } from "./run/fingerprint.mjs";
import { isMain, root } from "./run/paths.mjs";

/**
 * The rules of the code base that no linter knows: which package may import which, which files a feature may have,
 * where server and client begin, how long a file may be. Prints one line per breach.
 */

/** What each package may import of ours. Whatever is not listed may not. */
const MAY_IMPORT = {
  domain: [],
  // Seeding reads the seed data; nothing else of the database does.
  db: ["domain", "prisma"],
  auth: ["db", "domain"],
  models: ["domain"],
  ui: ["domain"],
  core: ["db", "domain", "models"],
  assistant: ["core", "db", "domain", "models"],
  // Looks at everything; only the admin app may show what it finds.
  review: ["assistant", "db", "domain", "models"],
  prisma: ["domain", "models"],
  storefront: ["assistant", "auth", "core", "domain", "models", "ui"],
  admin: ["assistant", "auth", "core", "domain", "models", "review", "ui"],
  e2e: ["domain", "testing"],
  // Tests reach everything they test.
  testing: ["assistant", "core", "db", "domain", "models", "prisma", "ui"],
};

const MAX_LINES = 300;
const VAGUE = /(^|[/.-])(utils?|helpers?|misc|common)([/.-]|$)/;
const TEST_SUPPORT = /^@orchard\/(db\/)?testing/;
const FRAMEWORK = /^(next|react|react-dom)(\/|$)/;
const IMPORT =
  /(?:^|[^.\w])(?:import|export)\s*(?:type\s)?(?:[\w*{}\s,$]+\sfrom\s*)?["']([^"']+)["']|import\(\s*["']([^"']+)["']/g;
// Evaluations are tests of another kind.
const isTest = (file) => /\.test\.\w+$|^packages\/\w+\/evals\/|^packages\/testing\/|^e2e\//.test(file);

/** Every breach in a repository's folder, as `file: what is wrong`. */
export function findBreaches(folder) {
  const files = ["apps", "packages", "prisma", "e2e", "scripts"]
    .flatMap((part) => filesBelow(join(folder, part)))
    .map((file) => relative(folder, file).split(sep).join("/"))
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.endsWith(".d.ts"));
  const breaches = files.flatMap((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    return [...imports(file, text), ...vocabulary(file), ...sides(file, text), ...size(file, text)].map(
      (problem) => `${file}: ${problem}`,
    );
  });
  return [...breaches, ...exportsOfDb(folder)];
}

const packageOf = (file) => file.match(/^(?:apps|packages)\/([^/]+)\//)?.[1] ?? file.split("/")[0];

function imports(file, text) {
  const own = packageOf(file);
  if (own === "scripts") return [];
  const found = [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2]);
  return found.flatMap((target) => {
    const other = target.match(/^@orchard\/([^/]+)/)?.[1];
    if (target.startsWith(".") && packageOf(posix.join(dirname(file), target)) !== own)
      return [`reaches into another package by path (${target}); import @orchard/… instead`];
    // It opens databases and mints identities for anybody: nothing that runs for a shopper may reach it.
    if (TEST_SUPPORT.test(target) && !isTest(file)) return [`only tests may import ${target}`];
    if (
      other &&
      other !== own &&
      !MAY_IMPORT[own]?.includes(other) &&
      !(isTest(file) && TEST_SUPPORT.test(target))
    )
      return [`${own} may not import ${other}`];
    if (own === "core" && FRAMEWORK.test(target))
      return [`core may not import ${target}: no request, no React`];
    return [];
  });
}

const FEATURE_FILES = [
  [
    /^packages\/core\/src\/[^/]+\/(.+)$/,
    /^(data|mutations|rules)(\.db)?(\.test)?\.ts$|^[a-z0-9-]+(\.db)?\.test\.ts$/,
    "data.ts, mutations.ts, rules.ts and tests",
  ],
  [
    /^apps\/[^/]+\/src\/features\/[^/]+\/(.+)$/,
    /^(loaders|actions)\.ts$|^client\.tsx$|^components\/[a-z0-9-]+\.tsx$|\.test\.tsx?$/,
    "loaders.ts, actions.ts, client.tsx, components/",
  ],
];

function vocabulary(file) {
  const problems = [];
  for (const [place, allowed, words] of FEATURE_FILES) {
    const name = file.match(place)?.[1];
    if (name && !allowed.test(name)) problems.push(`a feature has only ${words}`);
  }
  if (VAGUE.test(file)) problems.push("a name that says nothing (utils, helpers, misc, common)");
  // Next's own names carry brackets, parentheses and underscores.
  if (!/^[a-z0-9.-]+$/.test(basename(file)) && !file.includes("/app/"))
    problems.push("file names are kebab-case");
  return problems;
}

function sides(file, text) {
  const code = text.replace(/^(\s*(\/\/[^\n]*\n|\/\*[\s\S]*?\*\/))*\s*/, "");
  const problems = [];
  const serverHalf =
    /^packages\/core\/src\/[^/]+\/(data|mutations)\.ts$/.test(file) ||
    /^apps\/.*\/features\/[^/]+\/loaders\.ts$/.test(file);
  if (serverHalf && !/^import ["']server-only["']/.test(code))
    problems.push('the first import must be "server-only"');
  const directive = /^["']use (client|server)["']/.exec(code)?.[1];
  if (directive === "server" && basename(file) !== "actions.ts")
    problems.push('"use server" belongs in actions.ts');
  if (basename(file) === "actions.ts" && /\/features\//.test(file) && directive !== "server")
    problems.push('actions.ts must begin with "use server"');
  if (directive !== "server" && /^\s+["']use server["']/m.test(text))
    problems.push('"use server" belongs in actions.ts');
  if (directive === "client" && !mayBeClient(file))
    problems.push('"use client" belongs in client.tsx or a component');
  if (basename(file) === "client.tsx" && directive !== "client")
    problems.push('client.tsx must begin with "use client"');
  return problems;
}

// Next itself demands "use client" in error boundaries.
const mayBeClient = (file) =>
  basename(file) === "client.tsx" ||
  /\/components\//.test(file) ||
  file.startsWith("packages/ui/") ||
  /\/(global-)?error\.tsx$/.test(file);

function size(file, text) {
  const lines = text.split("\n").length - 1;
  // Seed data is a list, not logic: cutting it up would not make it easier to read.
  if (lines <= MAX_LINES || /^prisma\/seed\/[^/]+\/[\w-]+\.ts$/.test(file)) return [];
  return [`${lines} lines; from ${MAX_LINES} on, split the feature`];
}

/** The bare clients of packages/db must be out of everybody's reach: its exports are a list without a pattern. */
function exportsOfDb(folder) {
  if (!readdirSync(join(folder, "packages")).includes("db")) return [];
  const file = "packages/db/package.json";
  const entries = Object.keys(JSON.parse(readFileSync(join(folder, file), "utf8")).exports ?? { "./*": "" });
  return entries
    .filter((entry) => entry.includes("*"))
    .map((entry) => `${file}: exports ${entry}; list each file by name`);
}

if (isMain(import.meta.url)) {
  const breaches = findBreaches(root);
  for (const breach of breaches) process.stdout.write(`${breach}\n`);
  process.stdout.write(
    breaches.length > 0 ? `${breaches.length} breaches of the structure.\n` : "The structure holds.\n",
  );
  process.exitCode = breaches.length > 0 ? 1 : 0;
}
