import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const APPS = ["storefront", "admin"] as const;
export type App = (typeof APPS)[number];

const METHOD = /^export (?:async )?(?:function|const) (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/gm;
// Whatever a "use server" file exports can be called from outside, an action by name or not.
const EXPORTED = /^export (?:async )?(?:function|const) (\w+)/gm;

/**
 * Every door of both apps, from their source: `storefront GET /[store]/api/chats` for a method of a route,
 * `storefront account/signInAction` for a server action.
 */
export function findDoors(): string[] {
  return APPS.flatMap((app) => {
    const routes = globSync(`apps/${app}/src/app/**/route.{ts,tsx}`, { cwd: root }).flatMap((file) =>
      named(file, METHOD).map((method) => `${app} ${method} ${addressOf(app, file)}`),
    );
    const actions = globSync(`apps/${app}/src/features/*/actions.ts`, { cwd: root }).flatMap((file) =>
      named(file, EXPORTED).map((name) => `${app} ${featureOf(file)}/${name}`),
    );
    return [...routes, ...actions];
  }).toSorted();
}

const named = (file: string, pattern: RegExp) =>
  [...readFileSync(path.join(root, file), "utf8").matchAll(pattern)].map((match) => match[1]!);

const slashes = (file: string) => file.split(path.sep).join("/");
const featureOf = (file: string) => slashes(file).split("/").at(-2)!;

/** The address that Next gives a route's file: groups in parentheses are no part of it. */
function addressOf(app: App, file: string): string {
  const parts = slashes(file).slice(`apps/${app}/src/app/`.length).split("/").slice(0, -1);
  return `/${parts.filter((part) => !part.startsWith("(")).join("/")}`;
}

type Manifest = { node: Record<string, { filename: string; exportedName: string }> };

/** The server actions of the build by their doors' names: the ids under which a browser, or anybody, calls them. */
export function readActionIds(app: App): Map<string, string> {
  const file = path.join(root, "apps", app, ".next/server/server-reference-manifest.json");
  if (!existsSync(file)) throw new Error(`${app} has not been built.`);
  const { node } = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  return new Map(
    Object.entries(node).map(([id, { filename, exportedName }]) => [
      `${app} ${filename.endsWith("/actions.ts") ? featureOf(filename) : filename}/${exportedName}`,
      id,
    ]),
  );
}
