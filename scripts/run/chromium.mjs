import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";
import { at } from "./paths.mjs";
import { phase, Stop } from "./say.mjs";
import { binary, run } from "./tools.mjs";

/** The places of Chromium and Chrome on this platform, in the order they are tried. */
function places(platform = process.platform, env = process.env) {
  if (platform === "darwin")
    return [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      join(env.HOME ?? "", "Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
    ];
  if (platform === "win32")
    return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]
      .filter(Boolean)
      .map((folder) => join(folder, "Google", "Chrome", "Application", "chrome.exe"));
  return [
    // Debian's build of what Playwright itself starts by default: without windows, it takes half the processor.
    "/usr/bin/chromium-headless-shell",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
  ];
}

/** The browser for the tests: CHROMIUM_PATH, an installed one, Playwright's own, or a fresh download of that. */
export async function findChromium(runtime, env = process.env) {
  const own = () => createRequire(at("e2e", "package.json"))("@playwright/test").chromium.executablePath();
  const found = [env.CHROMIUM_PATH, ...places(), own()].find((path) => path && existsSync(path));
  if (found) return found;
  try {
    await phase("browser", "no Chromium found; fetching Playwright's (about 180 MB)", () =>
      run(runtime, [binary("@playwright/test", "playwright"), "install", "chromium"], {
        what: "Fetching Chromium",
      }),
    );
  } catch {
    // Said below, with the remedy.
  }
  if (existsSync(own())) return own();
  throw new Stop(
    "No Chromium was found and none could be fetched. Install Chromium or Chrome, or name one in CHROMIUM_PATH.",
  );
}
