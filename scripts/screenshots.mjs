import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { spawn } from "node:child_process";
import process from "node:process";
import { bootstrap } from "./run/bootstrap.mjs";
import { openBrowser, signIn } from "./run/browser.mjs";
import { at, local } from "./run/paths.mjs";
import { accompany, endWhenAsked } from "./run/processes.mjs";
import { freePort } from "./run/ports.mjs";
import { main, phase } from "./run/say.mjs";
import { withServed } from "./run/served.mjs";
import { TYPESCRIPT } from "./run/tools.mjs";

/**
 * `npm run screenshots [store … | lab]`: a contact sheet a store (both themes, phone and desktop), one of its kinds of
 * products at 48 pixels without a word, and one of their three views, into docs/images, from the production build and
 * the demo's data. Every page at full size is left in .orchard/screenshots, to be looked at.
 */
const STORES = {
  aperture: {
    category: "cameras",
    product: "halvorn-havra-6",
    question: "What digital camera is compatible with the memory card I bought last year?",
  },
  northtrail: {
    category: "tents",
    product: "ulvane-hollin-winter-2",
    question: "Which tents work with the footprint I bought last year?",
  },
  dailygrind: {
    category: "grinders",
    product: "stonnard-ledge-64",
    question: "Which espresso machines work with the filter basket I bought last year?",
  },
};
const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } };

const image = (name) => at("docs", "images", name);
const large = local("screenshots");

await main(async () => {
  for (const folder of [image(""), large]) mkdirSync(folder, { recursive: true });
  process.env.ORCHARD_MODE = "demo";
  void endWhenAsked();
  const runtime = await bootstrap({ dev: true });
  const named = process.argv.slice(2);
  if (named.length === 0 || named.includes("lab"))
    await phase("pictures", "the lab", async () => {
      await shootLab(runtime);
      return "docs/images/lab.jpg";
    });
  if (named.length > 0 && named.every((each) => each === "lab")) return;
  await withServed(runtime, "screenshots", async ({ urls }) => {
    const browser = await openBrowser(runtime);
    try {
      const chosen = process.argv.slice(2);
      for (const store of Object.keys(STORES).filter((each) => chosen.length === 0 || chosen.includes(each)))
        await phase("pictures", store, async () => {
          await shootArt(browser, urls.storefront, store);
          const shots = [];
          for (const colorScheme of ["light", "dark"])
            for (const [size, viewport] of Object.entries(SIZES))
              shots.push(...(await shoot(browser, urls.storefront, store, { colorScheme, size, viewport })));
          await compose(browser, `store-${store}`, shots);
          return `docs/images/{store,tiles,art}-${store}.*`;
        });
    } finally {
      await browser.close();
    }
  });
});

/** The pages of a store as one demo shopper sees them. */
async function shoot(browser, storefront, store, { colorScheme, size, viewport }) {
  const { category, product, question } = STORES[store];
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
  try {
    const page = await context.newPage();
    await signIn(page, storefront, store, "ada@example.com");
    const shots = [];
    const keep = async (name) => {
      const picture = await page.screenshot();
      writeFileSync(join(large, `${store}-${name}-${size}-${colorScheme}.png`), picture);
      shots.push({ size, picture });
    };
    for (const [name, path] of [
      ["home", ""],
      ["listing", `/c/${category}`],
      ["product", `/p/${product}`],
      ["orders", "/orders"],
    ]) {
      await page.goto(`${storefront}/${store}${path}`, { waitUntil: "networkidle" });
      await keep(name);
    }
    await page.goto(`${storefront}/${store}/assistant`);
    await page.getByRole("textbox", { name: "Ask the assistant" }).fill(question);
    await page.keyboard.press("Enter");
    await page.getByRole("article", { name: "Answer" }).waitFor();
    // The receipt comes last, from the audit.
    await page
      .getByText("What this answer read")
      .waitFor({ timeout: 15_000 })
      .catch(() => undefined);
    await keep("assistant");
    return shots;
  } finally {
    await context.close();
  }
}

/** The workshop's lab, with its matrix filled in and a cell opened. */
async function shootLab(runtime) {
  const port = await freePort();
  const child = accompany(
    spawn(runtime.node, [...TYPESCRIPT, "labs/cli.ts"], {
      cwd: at(),
      env: { ...runtime.env, LAB_PORT: String(port) },
      stdio: ["ignore", "pipe", "inherit"],
    }),
  );
  await new Promise((done) => child.stdout.once("data", done));
  const browser = await openBrowser(runtime);
  try {
    const shots = [];
    for (const colorScheme of ["light", "dark"])
      for (const [size, viewport] of Object.entries(SIZES)) {
        const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
        const page = await context.newPage();
        await page.goto(`http://localhost:${port}/`);
        await page.getByText("What must fall fell").waitFor({ timeout: 60_000 });
        const keep = async (name) => {
          const picture = await page.screenshot();
          writeFileSync(join(large, `lab-${name}-${size}-${colorScheme}.png`), picture);
          shots.push({ size, picture });
        };
        await keep("matrix");
        await page.getByRole("button", { name: /^SQL through a search filter at rung 3/ }).click();
        await keep("trace");
        await page.getByText("What is different from the rung below").nth(2).click();
        await page.getByText("What is different from the rung below").nth(2).scrollIntoViewIfNeeded();
        await keep("ladder");
        await page.goto(`http://localhost:${port}/worksheet`);
        await keep("worksheet");
        await context.close();
      }
    await compose(browser, "lab", shots);
  } finally {
    await browser.close();
    child.kill();
  }
}

/** What the component gallery shows of a store's drawings. */
async function shootArt(browser, storefront, store) {
  const views = [];
  for (const colorScheme of ["light", "dark"]) {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      deviceScaleFactor: 2,
      colorScheme,
    });
    try {
      const page = await context.newPage();
      await page.goto(`${storefront}/gallery?store=${store}`, { waitUntil: "networkidle" });
      if (colorScheme === "light")
        await page.locator("[data-sheet=tiles]").screenshot({ path: image(`tiles-${store}.png`) });
      views.push({ size: "views", picture: await page.locator("[data-sheet=views]").screenshot() });
    } finally {
      await context.close();
    }
  }
  await compose(browser, `art-${store}`, views);
}

/** All pictures on one sheet. */
async function compose(browser, name, shots) {
  const context = await browser.newContext({ viewport: { width: 2000, height: 1000 } });
  try {
    const page = await context.newPage();
    const figure = ({ size, picture }) =>
      `<img class="${size}" src="data:image/png;base64,${picture.toString("base64")}" alt="">`;
    await page.setContent(`<style>
      body { margin: 0; padding: 16px; background: #8c8c88; display: flex; flex-wrap: wrap; gap: 12px; }
      img { height: 400px; display: block; }
      img.views { width: 100%; height: auto; }
    </style>${shots
      .toSorted((a, b) => b.size.localeCompare(a.size))
      .map(figure)
      .join("")}`);
    await page.screenshot({ path: image(`${name}.jpg`), fullPage: true, type: "jpeg", quality: 76 });
  } finally {
    await context.close();
  }
}
