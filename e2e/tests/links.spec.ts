import { freshEmail, linkIn, PASSWORD, signInWith, signUp } from "./accounts.ts";
import { account, expect, signOut, STORES, test } from "./fixtures.ts";

for (const { id, name } of STORES) {
  test(
    `somebody makes an account at ${name} by the link sent to their address, which works once`,
    { tag: id === "aperture" ? [] : "@verify" },
    async ({ page }) => {
      test.slow(); // seven pages
      const email = freshEmail();
      await page.goto(`/${id}/sign-up`);
      await page.getByLabel("E-mail address").fill("no address");
      await page.getByRole("button", { name: "Send the link" }).click();
      await expect(page.getByText("Write an e-mail address such as")).toBeVisible();
      await expect(page.getByLabel("E-mail address")).toHaveValue("no address");
      await page.getByLabel("E-mail address").fill(email);
      await page.getByRole("button", { name: "Send the link" }).click();
      await expect(page.getByRole("main").getByRole("status")).toContainText("We have sent a mail");
      const link = await linkIn(page, id, /Confirm your address/);

      await page.goto(link);
      await page.getByLabel("Your name").fill("Zoë 🌱 O’Neil");
      await page.getByLabel("New password").fill("short");
      await page.getByRole("button", { name: "Make the account" }).click();
      await expect(page.getByText("Choose at least 10 characters.")).toBeVisible();
      await expect(page.getByLabel("Your name")).toHaveValue("Zoë 🌱 O’Neil");
      await page.getByLabel("New password").fill(PASSWORD);
      await page.getByRole("button", { name: "Make the account" }).click();
      await expect(page).toHaveURL(new RegExp(`/${id}/account$`));
      await expect(account(page)).toHaveAttribute("aria-label", /Zoë 🌱 O’Neil/);

      await page.goto(link);
      await expect(page.getByText("This link was used already").first()).toBeVisible();
      await signOut(page);
      await signInWith(page, id, email, PASSWORD);
      await expect(account(page)).toBeVisible();
    },
  );
}

test("signing up says the same whether or not the address is known, and the mail tells its reader", async ({
  page,
}) => {
  const answers: string[] = [];
  for (const email of ["ada@example.com", freshEmail()]) {
    await page.goto("/aperture/sign-up");
    await page.getByLabel("E-mail address").fill(email);
    await page.getByRole("button", { name: "Send the link" }).click();
    answers.push((await page.getByRole("main").getByRole("status").innerText()).replace(email, "…"));
  }
  expect(answers[0]).toBe(answers[1]);
  await linkIn(page, "aperture", /You have an account at Aperture already/);
  await linkIn(page, "aperture", /Confirm your address/);
});

test("asking for a new password says the same for an unknown address, and sends it nothing", async ({
  page,
}) => {
  const unknown = freshEmail();
  await page.goto("/aperture/reset-password");
  await page.getByLabel("E-mail address").fill(unknown);
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(page.getByRole("main").getByRole("status")).toContainText(`If ${unknown} has an account here`);
  await page.goto("/aperture/reset-password");
  await page.getByLabel("E-mail address").fill("ben@example.com");
  await page.getByRole("button", { name: "Send the link" }).click();
  await linkIn(page, "aperture", /A new password/);
  await expect(page.getByText(unknown)).toHaveCount(0);
});

test("a forgotten password is replaced by mail: other sessions end, the link ends, the new one works", async ({
  page,
  browser,
}) => {
  test.slow();
  const email = await signUp(page, "northtrail");
  const other = await (await browser.newContext()).newPage();
  await other.goto("/northtrail/reset-password");
  await other.getByLabel("E-mail address").fill(email);
  await other.getByRole("button", { name: "Send the link" }).click();
  await expect(other.getByRole("main").getByRole("status")).toBeVisible();
  const link = await linkIn(other, "northtrail", /A new password/);
  // What one browser caused, another does not see, the owner of the address included.
  await page.goto("/northtrail/outbox");
  await expect(page.getByText("A new password for Northtrail")).toHaveCount(0);

  await other.goto(link);
  await other.getByLabel("New password").fill("another long phrase");
  await other.getByRole("button", { name: "Set the password" }).click();
  await expect(other).toHaveURL(/\/northtrail\/account$/);
  await page.goto("/northtrail/account");
  await expect(page).toHaveURL(/\/northtrail\/sign-in/);
  await signInWith(page, "northtrail", email, PASSWORD);
  await expect(page.getByText("do not match")).toBeVisible();
  await signInWith(page, "northtrail", email, "another long phrase");
  await expect(account(page)).toBeVisible();
  await page.goto(link);
  await expect(page.getByText("This link was used already").first()).toBeVisible();
  await other.context().close();
});

test("the address changes by a link sent to the new one", async ({ page }) => {
  test.slow();
  const email = await signUp(page, "aperture");
  const next = freshEmail();
  await page.goto("/aperture/account");
  await page.getByLabel("New e-mail address").fill(next);
  await page.getByLabel("Your password").fill(PASSWORD);
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(page.getByRole("main").getByRole("status")).toContainText(next);
  await page.goto(await linkIn(page, "aperture", /Confirm your new address/));
  await page.getByRole("button", { name: "Use this address" }).click();
  await expect(page).toHaveURL(/\/aperture\/account$/);
  await signOut(page);
  await signInWith(page, "aperture", email, PASSWORD);
  await expect(page.getByText("do not match")).toBeVisible();
  await signInWith(page, "aperture", next, PASSWORD);
  await expect(account(page)).toBeVisible();
});
