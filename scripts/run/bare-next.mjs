import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { local, root } from "./paths.mjs";
import { freePort } from "./ports.mjs";
import { startServer } from "./processes.mjs";
import { phase, Stop } from "./say.mjs";
import { binary, run } from "./tools.mjs";

const FILES = {
  "package.json": JSON.stringify({ name: "bare-next", private: true, type: "module" }),
  "next.config.mjs": `export default { poweredByHeader: false, agentRules: false, turbopack: { root: ${JSON.stringify(root)} } };\n`,
  "app/layout.jsx":
    'export default function Layout({ children }) {\n  return <html lang="en"><body>{children}</body></html>;\n}\n',
  // Rendered for every request, as our pages are.
  "app/page.jsx":
    'export const dynamic = "force-dynamic";\nexport default function Page() {\n  return <main><h1>Nothing but Next</h1></main>;\n}\n',
};

/** Builds and starts the smallest Next.js app there is: what our pages are measured beside. Resolves with its address. */
export async function startBareNext(runtime) {
  const folder = local("bare-next");
  mkdirSync(join(folder, "app"), { recursive: true });
  for (const [file, text] of Object.entries(FILES)) writeFileSync(join(folder, file), text);
  if (!existsSync(join(folder, ".next", "BUILD_ID")))
    await phase("bare next", "building the page to compare with", () =>
      run(runtime, [binary("next"), "build", folder], {
        what: "Building the bare Next.js page",
        cwd: folder,
      }),
    );
  const port = await freePort();
  const server = startServer(
    "bare-next",
    runtime.node,
    [binary("next"), "start", folder, "-p", String(port), "-H", "127.0.0.1"],
    { cwd: folder, env: runtime.env },
  );
  const url = `http://127.0.0.1:${port}/`;
  for (let attempt = 0; attempt < 200; attempt++) {
    const status = await fetch(url).then(
      (response) => response.status,
      () => undefined,
    );
    if (status === 200) return url;
    await sleep(100);
  }
  throw new Stop(`${server.tail.join("\n")}\nThe bare Next.js page did not answer.`);
}
