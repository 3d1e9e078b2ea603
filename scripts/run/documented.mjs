import { readFileSync } from "node:fs";
import { filesBelow } from "./fingerprint.mjs";
import { at, root } from "./paths.mjs";

/** Every command in a block of shell of the README and of docs/, without what stands behind it as a comment. */
export function documentedCommands() {
  const files = [at("README.md"), ...filesBelow(at("docs")).filter((file) => file.endsWith(".md"))];
  return files.flatMap((file) =>
    commandsOf(readFileSync(file, "utf8")).map((command) => ({ file: file.slice(root.length), command })),
  );
}

/** The commands of a text. A line that ends in a backslash goes on in the next. */
export const commandsOf = (text) =>
  [...text.matchAll(/^ *```sh\n([^]*?)^ *```$/gm)]
    .flatMap(([, block]) => block.replaceAll(/\\\n\s*/g, "").split("\n"))
    .map((line) => line.replace(/\s+#.*$/, "").trim())
    .filter(Boolean);

/** Whether a command holds something that only its reader has: an account's key, a server's address. */
export const isPersonal = (command) => command.includes("…");

/**
 * How each command that needs nothing is tried: `suite` by another suite, under that name; else by
 * `npm run verify commands`, which runs it in the order written here.
 */
export const TRIED = {
  "npm start": { suite: "verify clone" },
  "npm test": { suite: "continuous integration" },
  'npm run ask -- --store aperture --as ada@example.com "What digital camera is compatible with the memory card I bought last year?"':
    { prints: /Halvorn|Veldane|Ondrel|Taddlow/ },
  "npm run import -- --store aperture --catalogue docs/examples/catalogue.csv": { prints: /2 created/ },
  "npm run import -- --store aperture --orders docs/examples/orders.csv": { prints: /1 created/ },
  "npm run import -- --store aperture --documents docs/examples/manuals": { prints: /1 created/ },
  'npm run ask -- --store aperture --as kim@example.com "Which cameras work with the Wren card I bought?"': {
    prints: /Wren 64 GB SD Card[^]*W-1001/,
  },
  'npm run ask -- --store aperture --as kim@example.com "How do I clean my Wren strap?"': {
    prints: /wax it once a year/,
  },
  "npm run lab": { serves: true },
  "npm run lab -- --report": { prints: /As taught\./ },
  "npm run lab -- --report --trace": { prints: /direct injection, rung 0: fell[^]*As taught\./ },
  "npm run lab:start 1": { prints: /lab:check 1/ },
  // What an exercise begins with does not hold yet.
  "npm run lab:check 1": { prints: /Not yet\./, code: 1 },
  "npm run lab:solve 1": { prints: /1\.solution\.ts/ },
  "npm run lab:reset": { prints: /empty/ },
  "npm run check": { suite: "continuous integration" },
  "npm run typecheck": { suite: "continuous integration" },
  "npm run deps": { suite: "continuous integration" },
  "npm run review": { suite: "continuous integration" },
  "npm run test:db": { suite: "continuous integration" },
  "npm run eval": { suite: "verify evals" },
  "npm run eval -- --set outside": { prints: /outside[^]*right/i },
};
