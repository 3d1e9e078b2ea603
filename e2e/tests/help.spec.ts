import { adminUrl, answers, ask, expect, signIn, test } from "./fixtures.ts";

/** A shopper asks a person about one conversation; somebody of the staff reads it, answers, and is shut out again. */
test.use({ allowConsole: [/404/] });

test("ask a person: the shopper allows it, staff read and answer, and it is taken back", async ({
  page,
  browser,
}) => {
  await signIn(page, "aperture", "chloe@example.com");
  await ask(page, "aperture", "Where is my latest order?");
  await page.getByRole("button", { name: "Ask a person" }).click();
  const form = page.getByRole("form", { name: "Ask a person" });
  await expect(form).toContainText("read this conversation");
  await form.getByLabel("What should they look at?").fill("It says delivered, but <b>nothing</b> came.");
  await form.getByRole("button", { name: "Let a person read this" }).click();
  await expect(page.getByRole("region", { name: "A person was asked" })).toContainText("You asked a person");

  const staff = await (await browser.newContext({ baseURL: adminUrl })).newPage();
  await staff.goto(`${adminUrl}/sign-in`);
  await staff.getByRole("button", { name: "staff@aperture.example.com" }).click();
  await staff.getByRole("link", { name: "Help requests" }).click();
  await expect(staff.getByText("It says delivered, but <b>nothing</b> came.")).toBeVisible();
  await staff
    .getByRole("link", { name: /Chloe asks a person/ })
    .first()
    .click();
  await expect(staff.getByText("Where is my latest order?")).toHaveCount(0);
  await staff.getByRole("button", { name: /Read the conversation/ }).click();
  await expect(staff.getByRole("textbox", { name: "Why do you open it?" })).toBeVisible();
  await staff.getByRole("textbox", { name: "Why do you open it?" }).fill("To find the parcel.");
  await staff.getByRole("button", { name: /Read the conversation/ }).click();
  await expect(staff.getByText("Where is my latest order?")).toBeVisible();
  await staff.getByLabel("Your answer").fill("We are looking for it. Ivo");
  await staff.getByRole("button", { name: "Send" }).click();
  await expect(staff.getByText("Sent. The shopper sees it")).toBeVisible();

  await page.reload();
  await expect(page.getByRole("article", { name: /^Written by/ })).toContainText(
    "We are looking for it. Ivo",
  );
  await expect(page.getByRole("region", { name: "A person was asked" })).toContainText("To find the parcel.");
  await page.goto("/aperture/account/assistant");
  await expect(page.getByText("“To find the parcel.”")).toBeVisible();
  await page
    .getByRole("button", { name: /^Take it back.*Where is my latest order/ })
    .first()
    .click();
  await expect(page.getByText(/Asked on .*, over/).first()).toBeVisible();

  // The open tab is refused at its next click, and the page is gone.
  await staff.getByLabel("Your answer").fill("One more thing.");
  await staff.getByRole("button", { name: "Send" }).click();
  await expect(staff.getByText(/No such request|may not read this any more/)).toBeVisible();
  await staff.reload();
  await expect(staff.getByRole("heading", { name: "No such request" })).toBeVisible();
  await staff.context().close();
});

test("visitors are not offered a person, and operators have no part in it", async ({ page, browser }) => {
  await ask(page, "aperture", "Which tripods do you have?");
  await expect(answers(page)).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Ask a person" })).toHaveCount(0);
  const operator = await (await browser.newContext({ baseURL: adminUrl })).newPage();
  await operator.goto(`${adminUrl}/sign-in`);
  await operator.getByRole("button", { name: "olive@orchard.example.com" }).click();
  await expect(operator).toHaveURL(/tenants/);
  await expect(operator.getByRole("link", { name: "Help requests" })).toHaveCount(0);
  expect((await operator.goto("/help"))!.status()).toBe(404);
  await operator.context().close();
});
