import type { DatabaseCheck } from "./check.ts";

// Oldest releases without a known way around row-level security or into the vector index.
const SAFE_SERVER: Record<number, number> = { 15: 150019, 16: 160015, 17: 170011, 18: 180005 };
const SAFE_PGVECTOR = [0, 8, 2];

export const postgresqlOutdated: DatabaseCheck = {
  name: "postgresql_outdated",
  why: "Older minor releases have published vulnerabilities, among them ways around row-level security.",
  find: async (database) => {
    const { rows } = await database.query("select current_setting('server_version_num')::int as version");
    const version = rows[0]!["version"] as number;
    const safe = SAFE_SERVER[Math.floor(version / 10_000)];
    if (version >= 150_000 && (safe === undefined || version >= safe)) return [];
    return [
      {
        subject: `PostgreSQL ${version}`,
        message: `PostgreSQL ${version} is older than the safe releases 15.19, 16.15, 17.11, 18.5. Upgrade it.`,
      },
    ];
  },
};

const EXTENSION = "select extversion::text as version from pg_catalog.pg_extension where extname = 'vector'";

export const pgvectorMissing: DatabaseCheck = {
  name: "pgvector_missing",
  why: "Without the extension there is no index to search.",
  find: async (database) => {
    if ((await database.query(EXTENSION)).rows.length > 0) return [];
    return [
      {
        subject: "pgvector",
        message: "The extension vector is missing. Run the bootstrap as an administrator.",
      },
    ];
  },
};

export const pgvectorOutdated: DatabaseCheck = {
  name: "pgvector_outdated",
  why: "Older releases have a published vulnerability (CVE-2026-3172).",
  find: async (database) =>
    (await database.query(EXTENSION)).rows
      .map((row) => row["version"] as string)
      .filter((version) => compareVersions(version.split(".").map(Number), SAFE_PGVECTOR) < 0)
      .map((version) => ({
        subject: `pgvector ${version}`,
        message: `pgvector ${version} is older than 0.8.2 (CVE-2026-3172). Upgrade it.`,
      })),
};

function compareVersions(left: number[], right: readonly number[]): number {
  for (let index = 0; index < 3; index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
