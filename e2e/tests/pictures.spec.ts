import type { APIRequestContext, Page } from "@playwright/test";
import { expect, signIn, STORES, test } from "./fixtures.ts";

const PAGES = {
  aperture: ["/aperture", "/aperture/c/cameras", "/aperture/p/halvorn-havra-6"],
  northtrail: ["/northtrail", "/northtrail/c/tents", "/northtrail/p/ulvane-hollin-winter-2"],
  dailygrind: ["/dailygrind", "/dailygrind/c/grinders", "/dailygrind/p/stonnard-ledge-64"],
};

const preview = (page: Page) => page.locator("meta[property='og:image']");

/** A preview's bytes, once it is seen to be a PNG of the size that link previews are made for. */
async function readPreview(request: APIRequestContext, url: string): Promise<string> {
  const answer = await request.get(url);
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toBe("image/png");
  expect(answer.headers()["cache-control"]).toBe("private, no-store");
  const bytes = await answer.body();
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  return bytes.toString("base64");
}

for (const { id, name } of STORES) {
  test(`pages of ${name} name a preview of their own, and it is drawn`, async ({ page, request }) => {
    const drawn = new Set<string>();
    for (const path of PAGES[id]) {
      await page.goto(path);
      const url = (await preview(page).getAttribute("content"))!;
      expect(new URL(url).pathname).toBe(`${path}/opengraph-image`);
      await expect(page.locator("meta[property='og:title']")).toHaveAttribute("content", /\w/);
      drawn.add(await readPreview(request, url));
    }
    expect(drawn.size).toBe(PAGES[id].length);
  });
}

test("a preview is the same whoever asks, and a person's own pages have none", async ({ page, request }) => {
  await signIn(page, "aperture", "ada@example.com");
  const path = "/aperture/p/halvorn-havra-6/opengraph-image";
  expect(await readPreview(page.request, path)).toBe(await readPreview(request, path));
  for (const own of ["/aperture/orders", "/aperture/account", "/aperture/cart", "/aperture/assistant"]) {
    await page.goto(own);
    await expect(preview(page)).toHaveCount(0);
  }
  await page.goto("/aperture");
  await expect(preview(page)).toHaveCount(1);
});

test("there is no preview of what a store does not have", async ({ request }) => {
  const status = async (path: string) => (await request.get(`${path}/opengraph-image`)).status();
  expect(await status("/nowhere")).toBe(404);
  expect(await status("/northtrail/c/cameras")).toBe(404);
  expect(await status("/northtrail/p/halvorn-havra-6")).toBe(404);
  expect(await status("/aperture/p/halvorn-havra-6")).toBe(200);
});

test("a product shows three pictures, chosen with the arrow keys, and nothing moves", async ({ page }) => {
  await page.goto("/aperture/p/halvorn-havra-6");
  const picture = (view: string) => page.getByRole("img", { name: view });
  // From the top of the page: what gets the focus is scrolled to.
  const place = () =>
    page
      .getByRole("heading", { name: "About it" })
      .evaluate((heading) => heading.getBoundingClientRect().top + scrollY);
  const before = await place();
  const pictures = page.getByRole("group", { name: "Pictures" });
  await expect(pictures.getByRole("img")).toHaveCount(1);
  await pictures.getByRole("radio", { name: "Front" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(picture(", close up")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(picture(": weighs ")).toBeVisible();
  await expect(pictures.getByRole("img")).toHaveCount(1);
  expect(await place()).toBe(before);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the pictures of a product are chosen all the same", async ({ page }) => {
    await page.goto("/dailygrind/p/stonnard-ledge-64");
    await page.getByText("Measurements", { exact: true }).click();
    await expect(page.getByRole("img", { name: /: weighs [\d.,]+ g$/ })).toBeVisible();
    await page.getByText("Close up", { exact: true }).click();
    await expect(page.getByRole("img", { name: /, close up$/ })).toBeVisible();
    await expect(page.getByRole("img", { name: /: weighs / })).toBeHidden();
  });
});
