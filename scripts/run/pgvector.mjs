import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { program } from "./postgres-binaries.mjs";
import { Stop } from "./say.mjs";

/** Before 0.8.2 a parallel HNSW build may read past its memory (CVE-2026-3172). */
const MINIMUM = "0.8.2";
const SOURCE = {
  version: "0.8.6",
  path: "pool/main/p/pgvector/pgvector_0.8.6.orig.tar.gz",
  sha256: "25c9b78cfdaa43c66788d7490246ac24e4fe1c86f19c4b60c089b723f84a4a0d",
};

/** Whether an offered version (or null) is new enough. */
export function isNewEnough(version) {
  const [major = 0, minor = 0, patch = 0] = (version ?? "").split(".").map(Number);
  const [, needMinor, needPatch] = MINIMUM.split(".").map(Number);
  return major > 0 || minor > needMinor || (minor === needMinor && patch >= needPatch);
}

/**
 * Builds pgvector from Debian's own source and installs it into this PostgreSQL. Only as root on a Debian system;
 * elsewhere one line says what to install. `offered` is what the server has now.
 */
export function buildPgvector({ bin, version }, offered) {
  const has = offered ? `has pgvector ${offered}` : "has no pgvector";
  const major = version.split(".")[0];
  const remedy = `PostgreSQL ${version} in ${bin} ${has}; ${MINIMUM} or newer is needed.`;
  if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0)
    throw new Stop(
      `${remedy} Install it (Debian: postgresql-${major}-pgvector, Homebrew: pgvector), or name a server that has it in TEST_DATABASE_URL.`,
    );
  const config = program(bin, "pg_config");
  if (!existsSync(config) || spawnSync("make", ["--version"]).status !== 0)
    throw new Stop(
      `${remedy} To let this script build it: apt-get install postgresql-server-dev-${major} build-essential`,
    );

  const folder = mkdtempSync(join(tmpdir(), "orchard-pgvector-"));
  try {
    download(folder);
    const step = (command, args, cwd) => {
      const { status, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 1e8 });
      if (status !== 0) throw new Stop(`${stderr}\nBuilding pgvector failed at: ${command} ${args[0]}`);
    };
    step("tar", ["-xzf", "pgvector.tar.gz"], folder);
    const source = join(
      folder,
      readdirSync(folder).find((name) => name.startsWith("pgvector-")),
    );
    // Without CPU-specific instructions and without LLVM: it must build wherever a C compiler is.
    const options = ["OPTFLAGS=", "with_llvm=no", `PG_CONFIG=${config}`];
    step("make", ["all", ...options], source);
    step("make", ["install", ...options], source);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return `pgvector ${SOURCE.version} built and installed`;
}

/** Fetches the source with apt's own client from the mirrors this machine already uses, checking its hash. */
function download(folder) {
  const { stdout } = spawnSync("apt-get", ["indextargets", "--format", "$(REPO_URI)"], { encoding: "utf8" });
  const mirrors = [...new Set((stdout ?? "").split("\n").filter((line) => line && !/security/.test(line)))];
  for (const mirror of mirrors) {
    const args = [
      "download-file",
      `${mirror}${SOURCE.path}`,
      join(folder, "pgvector.tar.gz"),
      `SHA256:${SOURCE.sha256}`,
    ];
    if (spawnSync("/usr/lib/apt/apt-helper", args).status === 0) return;
  }
  throw new Stop(
    `The source of pgvector ${SOURCE.version} is not on this machine's Debian mirror. Install pgvector ${MINIMUM} or newer by hand, or set TEST_DATABASE_URL.`,
  );
}
