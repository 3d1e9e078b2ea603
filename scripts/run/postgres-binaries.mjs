import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";

/** The oldest accepted minor of each major: before these, a planner or privilege flaw defeats row-level security. */
export const MINIMUM = { 15: 19, 16: 15, 17: 11, 18: 5 };

/** Why a version is refused, or undefined when it is good. */
export function refusal(version) {
  const [major, minor] = version.split(".").map(Number);
  if (!(major >= 15)) return `${version} is older than 15.${MINIMUM[15]}`;
  const needed = MINIMUM[major];
  return needed !== undefined && minor < needed ? `${version} is older than ${major}.${needed}` : undefined;
}

/** Every PostgreSQL server on this machine as `{ bin, version, refused? }`, the newest first. */
export function findServers(folders = candidateFolders()) {
  const servers = [];
  for (const bin of new Set(folders)) {
    if (!existsSync(program(bin, "postgres")) || !existsSync(program(bin, "initdb"))) continue;
    const output = spawnSync(program(bin, "postgres"), ["--version"], { encoding: "utf8" }).stdout ?? "";
    const version = /(\d+\.\d+)/.exec(output)?.[1];
    if (version) servers.push({ bin, version, refused: refusal(version) });
  }
  return servers.toSorted((a, b) => Number(b.version) - Number(a.version));
}

/** The path of one of PostgreSQL's programs. */
export const program = (bin, name) => join(bin, process.platform === "win32" ? `${name}.exe` : name);

function candidateFolders(env = process.env) {
  const under = (folder, ...rest) => {
    if (!folder || !existsSync(folder)) return [];
    return readdirSync(folder)
      .filter(
        (name) => /^(postgresql(@|-)?|pgsql-)?\d+/.test(name) || name === "postgresql" || name === "latest",
      )
      .map((name) => join(folder, name, ...rest));
  };
  return [
    ...(env.PG_BIN ? [env.PG_BIN] : []),
    ...under("/usr/lib/postgresql", "bin"),
    ...under("/opt/homebrew/opt", "bin"),
    ...under("/usr/local/opt", "bin"),
    ...under("/Applications/Postgres.app/Contents/Versions", "bin"),
    ...under(env.PROGRAMFILES && join(env.PROGRAMFILES, "PostgreSQL"), "bin"),
    ...(env.PATH ?? env.Path ?? "").split(delimiter).filter(Boolean),
  ];
}
