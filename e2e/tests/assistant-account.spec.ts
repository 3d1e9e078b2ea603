import { ask, expect, signIn, test } from "./fixtures.ts";

/** What the assistant keeps of somebody, on the page of their account where they decide over it. */
type Page = Parameters<typeof signIn>[0];
const openPage = async (page: Page) => {
  await page.goto("/northtrail/account/assistant");
  await expect(page.getByRole("heading", { name: "What it remembers" })).toBeVisible();
};
const remembered = (page: Page) => page.getByRole("main").getByRole("listitem").getByRole("textbox");
const remember = (page: Page, text: string) => ask(page, "northtrail", `Remember that I ${text}.`);

test("what is remembered is listed, rewritten and forgotten by its owner, and seen by nobody else", async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, "northtrail", "ines@example.com");
  await remember(page, "prefer blue jackets");
  await remember(page, "camp in winter");
  await openPage(page);
  await expect(remembered(page)).toHaveCount(2);
  const values = () =>
    remembered(page).evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
  expect((await values()).toSorted().join(" ")).toMatch(/camp in winter.*prefer blue jackets/);

  const blue = page.getByRole("listitem").filter({ has: page.getByRole("button", { name: /Forget.*blue/ }) });
  await blue.getByRole("textbox").fill("I prefer green jackets");
  await blue.getByRole("button", { name: /^Keep/ }).click();
  const green = page.getByRole("button", { name: "Forget “I prefer green jackets”" });
  await expect(green).toBeVisible();
  await page.reload();
  expect((await values()).join(" ")).toContain("I prefer green jackets");
  expect((await values()).join(" ")).not.toContain("blue");

  const other = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage();
  await signIn(other, "northtrail", "jiro@example.com");
  await openPage(other);
  await expect(other.getByText("Nothing yet. Tell the assistant")).toBeVisible();
  await expect(remembered(other)).toHaveCount(0);
  await other.context().close();

  await green.click();
  await expect(remembered(page)).toHaveCount(1);
  await page.reload();
  await expect(remembered(page)).toHaveCount(1);
  expect((await values()).join(" ")).toContain("camp in winter");
});

test("with remembering switched off nothing new is kept, and switched on again it is", async ({ page }) => {
  await signIn(page, "northtrail", "lukas@example.com");
  await openPage(page);
  await page.getByRole("button", { name: "Switch remembering off" }).click();
  await expect(page.getByText("Remembering is off")).toBeVisible();
  await remember(page, "wear size 44");
  await openPage(page);
  await expect(page.getByText("Remembering is off")).toBeVisible();
  await expect(remembered(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Switch remembering on" }).click();
  await expect(page.getByText("Remembering is off")).toHaveCount(0);
  await remember(page, "wear size 44");
  await remember(page, "cook on gas");
  await openPage(page);
  await expect(remembered(page)).toHaveCount(2);
  await page.getByRole("button", { name: "Forget everything" }).click();
  await expect(remembered(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByText("Nothing yet. Tell the assistant")).toBeVisible();
});

test("an answer that was given to the store is listed, and taken back there", async ({ page }) => {
  const question = "Do you have rucksacks?";
  await signIn(page, "northtrail", "noor@example.com");
  await openPage(page);
  const section = page.getByRole("listitem").filter({ hasText: question });
  await expect(section).toHaveCount(0);
  const { path } = await ask(page, "northtrail", question);
  await page.getByRole("button", { name: "Good answer" }).click();
  await page.getByRole("button", { name: /Give this answer to the store/ }).click();
  const preview = page.getByRole("region", { name: "What would be given" });
  await preview.getByRole("button", { name: "Give it" }).click();
  await expect(page.getByText("You gave this answer")).toBeVisible();

  await openPage(page);
  await expect(section).toContainText("Given on");
  await section.getByRole("button", { name: /^Take it back/ }).click();
  await expect(section).toHaveCount(0);
  await page.goto(path);
  await expect(page.getByRole("button", { name: "Good answer" })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByText("You gave this answer")).toHaveCount(0);
});
