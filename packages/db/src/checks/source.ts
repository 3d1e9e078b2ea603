import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Finding, SourceCheck } from "./check.ts";

/**
 * Where connections may be opened to anybody but our own server and database: models, sign-in with another provider,
 * and the port that hands mail over.
 */
const MAY_CONNECT = [
  /^packages\/models\//,
  /^packages\/auth\//,
  /^packages\/core\/src\/mail\/mutations\.ts$/,
];

/** Modules that exist to connect. */
const MODULES =
  /(?:from|import|require)\s*\(?\s*["'](?:node:)?(https?|http2|net|tls|dgram|undici|axios|got|ky|node-fetch|ws|nodemailer|@ai-sdk\/(?!react|provider["'/])[\w-]+)["'/]/g;
const CONSTRUCTORS = /\bnew\s+(WebSocket|EventSource|XMLHttpRequest|WebTransport)\b|\b(sendBeacon)\s*\(/g;
/** A call of fetch whose address is not seen to begin with a slash, which is our own server. */
const FETCH = /(?<![\w$])(?:globalThis\.|window\.)?fetch\s*\(\s*(?!["'`]\/(?!\/))/g;

export const outboundConnection: SourceCheck = {
  name: "outbound_connection",
  why: "Code that may call anywhere can be made to carry one tenant's data there.",
  find: async (folder) => {
    const findings: Finding[] = [];
    for (const file of await sourcesBelow(folder)) {
      if (MAY_CONNECT.some((place) => place.test(file))) continue;
      const text = withoutComments(await readFile(path.join(folder, file), "utf8"));
      for (const pattern of [MODULES, CONSTRUCTORS, FETCH]) {
        for (const [found, ...names] of text.matchAll(pattern)) {
          const what = names.find(Boolean) ?? found.replace(/\s*\($/, "");
          findings.push({
            subject: file,
            message: `${file} opens a connection (${what}). Only models, auth and the mail port may; an address of ours begins with "/".`,
          });
        }
      }
    }
    return findings;
  },
};

export const secretFileReadable: SourceCheck = {
  name: "secret_file_readable",
  why: "Keys that other accounts of the machine can read are everybody's keys.",
  find: async (folder) => {
    if (process.platform === "win32") return [];
    const data = path.resolve(folder, process.env["ORCHARD_DATA_DIR"] || ".orchard/data");
    const files = ["secrets.json", "running.json"].map((name) => path.join(data, name));
    files.push(path.join(folder, ".env"));
    const found = await Promise.all(
      files.map(async (file): Promise<Finding[]> => {
        const mode = await stat(file).then(
          (each) => each.mode,
          () => 0,
        );
        if ((mode & 0o077) === 0) return [];
        const subject = path.relative(folder, file);
        return [
          {
            subject,
            message: `Other accounts of this machine may read ${subject}. Run: chmod 600 ${subject}`,
          },
        ];
      }),
    );
    return found.flat();
  },
};

/** What runs in production: sources of apps and packages, without tests, evaluations and generated code. */
async function sourcesBelow(folder: string): Promise<string[]> {
  const files = await Promise.all(
    ["apps", "packages"].map(async (part) => {
      const names = await readdir(path.join(folder, part), { recursive: true }).catch(() => []);
      return names.map((name) => `${part}/${name.split(path.sep).join("/")}`);
    }),
  );
  return files
    .flat()
    .filter((file) => /\/src\/.*\.(ts|tsx|mjs|js)$/.test(file))
    .filter(
      (file) => !/\.test\.\w+$|\/(node_modules|generated|testing)\/|^packages\/testing\/|\.d\.ts$/.test(file),
    )
    .toSorted();
}

/** Text without comments, as far as a pattern can tell: an address within quotes keeps its slashes. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'`\\])\/\/[^\n]*/g, "$1");
}
