import { mkdirSync, writeFileSync } from "node:fs";
import process from "node:process";
import { bootstrap } from "./run/bootstrap.mjs";
import { openBrowser, signIn } from "./run/browser.mjs";
import { at } from "./run/paths.mjs";
import { endWhenAsked } from "./run/processes.mjs";
import { main, phase } from "./run/say.mjs";
import { withServed } from "./run/served.mjs";

/**
 * `npm run screenshots`: one contact sheet a store (both themes, phone and desktop) into docs/images, from the
 * production build and the demo's data.
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

await main(async () => {
  process.env.ORCHARD_MODE = "demo";
  void endWhenAsked();
  const runtime = await bootstrap({ dev: true });
  await withServed(runtime, "screenshots", async ({ urls }) => {
    const browser = await openBrowser(runtime);
    try {
      for (const store of Object.keys(STORES))
        await phase("pictures", store, async () => {
          const shots = [];
          for (const colorScheme of ["light", "dark"])
            for (const [size, viewport] of Object.entries(SIZES))
              shots.push(...(await shoot(browser, urls.storefront, store, { colorScheme, size, viewport })));
          await compose(browser, store, shots);
          return `docs/images/store-${store}.jpg`;
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
    for (const path of ["", `/c/${category}`, `/p/${product}`, "/orders"]) {
      await page.goto(`${storefront}/${store}${path}`, { waitUntil: "networkidle" });
      shots.push({ size, picture: await page.screenshot() });
    }
    await page.goto(`${storefront}/${store}/assistant`);
    await page.getByRole("textbox", { name: "Ask a question" }).fill(question);
    await page.keyboard.press("Enter");
    await page.getByRole("article", { name: "Answer" }).waitFor();
    // The receipt comes last, from the audit.
    await page
      .getByText("What this answer read")
      .waitFor({ timeout: 15_000 })
      .catch(() => undefined);
    shots.push({ size, picture: await page.screenshot() });
    return shots;
  } finally {
    await context.close();
  }
}

/** All pictures on one sheet. */
async function compose(browser, store, shots) {
  const context = await browser.newContext({ viewport: { width: 1800, height: 1000 } });
  try {
    const page = await context.newPage();
    const figure = ({ size, picture }) =>
      `<img class="${size}" src="data:image/png;base64,${picture.toString("base64")}" alt="">`;
    await page.setContent(`<style>
      body { margin: 0; padding: 16px; background: #8c8c88; display: flex; flex-wrap: wrap; gap: 12px; }
      img { height: 300px; display: block; }
    </style>${shots.map(figure).join("")}`);
    const sheet = await page.screenshot({ fullPage: true, type: "jpeg", quality: 78 });
    mkdirSync(at("docs", "images"), { recursive: true });
    writeFileSync(at("docs", "images", `store-${store}.jpg`), sheet);
  } finally {
    await context.close();
  }
}
