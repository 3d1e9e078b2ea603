import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
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
  // The same model as the store's, straight from the SDK: no person, no history, no tools.
  "app/api/chat/route.js": `import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { createUIMessageStreamResponse, streamText, toUIMessageStream } from "ai";
export async function POST(request) {
  const { text } = await request.json();
  const provider = createOpenAICompatible({ name: "compatible", baseURL: process.env.ASSISTANT_BASE_URL, includeUsage: true });
  const { stream } = streamText({ model: provider("scripted"), prompt: text });
  return createUIMessageStreamResponse({ stream: toUIMessageStream({ stream }) });
}
`,
};

/**
 * Builds and starts the smallest Next.js app there is, a page and a chat route: what ours are measured beside. The route
 * asks the model at ASSISTANT_BASE_URL. Resolves with the page's address.
 */
export async function startBareNext(runtime) {
  const folder = local("bare-next");
  const built = join(folder, ".next", "BUILD_ID");
  const changed = Object.entries(FILES).filter(([file, text]) => writeIfOther(join(folder, file), text));
  // A build of other files is none, also when the next one fails.
  if (changed.length > 0) rmSync(built, { force: true });
  if (!existsSync(built))
    await phase("bare next", "building the app to compare with", async () => {
      const what = "Building the bare Next.js app";
      await run(runtime, [binary("next"), "build", folder], { what, cwd: folder });
      return "built";
    });
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

/** Writes a file unless it says just that already; whether it did. */
function writeIfOther(file, text) {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return true;
}
