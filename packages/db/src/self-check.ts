import { AppError } from "@orchard/domain/errors";
import type { Finding, Queryable } from "./checks/check.ts";
import { SERVING_CHECKS } from "./checks/serving.ts";

/** Something that makes isolation untrue on the connected database, with what to do about it. */
export type Problem = Finding & { check: string };

/**
 * Looks at the live database through the login the app itself uses. An app that finds a problem refuses to
 * serve: a policy that looks on but does nothing is worse than none.
 */
export async function findProblems(client: Queryable): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { name, find } of SERVING_CHECKS) {
    problems.push(...(await find(client)).map((finding) => ({ check: name, ...finding })));
  }
  return problems;
}

/** @throws AppError `misconfigured` naming every problem, when there is one. */
export async function requireSoundDatabase(client: Queryable): Promise<void> {
  const problems = await findProblems(client);
  if (problems.length === 0) return;
  const list = problems.map(({ check, message }) => `${check}: ${message}`).join(" ");
  throw new AppError("misconfigured", `The database does not isolate tenants, so nothing is served. ${list}`);
}
