import { answers, ask, expect, signIn, test } from "./fixtures.ts";

/** A conversation as one uses it: again, otherwise, stopped, found, renamed, deleted. */
test("a question is edited in its place, and the answer asked for again", async ({ page }) => {
  await signIn(page, "aperture", "ada@example.com");
  await ask(page, "aperture", "Which lenses do you have?");
  await page.getByRole("button", { name: "Edit this question" }).click();
  const edit = page.getByRole("textbox", { name: "Edit your question" });
  await edit.fill("Which tripods do you have?");
  await edit.press("Enter");
  await expect(page.getByRole("log")).toContainText("Which tripods do you have?");
  await expect(page.getByRole("log")).not.toContainText("Which lenses do you have?");
  await expect(page.getByRole("button", { name: "Answer again" })).toBeVisible();
  await page.getByRole("button", { name: "Answer again" }).click();
  await expect(page.getByRole("button", { name: "Answer again" })).toBeVisible();
  await page.reload();
  await expect(answers(page)).toHaveCount(1);
  await expect(page.getByRole("log")).toContainText("Which tripods do you have?");
});

test("conversations are found by their words, renamed and deleted", async ({ page }) => {
  await signIn(page, "northtrail", "ada@example.com");
  await ask(page, "northtrail", "Do you have rucksacks?");
  await ask(page, "northtrail", "Do you have stoves?");
  const list = page.getByRole("complementary");
  await list.getByRole("searchbox").fill("rucksack");
  await expect(list.getByRole("link", { name: /stoves/ })).toHaveCount(0);
  await expect(list.getByRole("link", { name: /rucksacks/ })).toBeVisible();
  await list.getByRole("searchbox").fill("");
  await list.getByRole("button", { name: "Options for “Do you have rucksacks?”" }).click();
  await page.getByRole("menuitem", { name: "Rename" }).click();
  await list.getByRole("textbox", { name: "Title of the conversation" }).fill("Packs");
  await list.getByRole("textbox", { name: "Title of the conversation" }).press("Enter");
  await expect(list.getByRole("link", { name: /Packs/ })).toBeVisible();
  await page.reload();
  await expect(list.getByRole("link", { name: /Packs/ })).toBeVisible();
  await list.getByRole("button", { name: "Delete all conversations" }).click();
  await list.getByRole("button", { name: "Delete all", exact: true }).click();
  await expect(list).toContainText("Conversations you have here are kept for you");
  await expect(page).toHaveURL(/\/northtrail\/assistant$/);
  await page.reload();
  await expect(list).toContainText("Conversations you have here are kept for you");
  await expect(list.getByRole("link", { name: /Packs/ })).toHaveCount(0);
});

test("a visitor who signs in from the chat gets the question answered as themselves", async ({ page }) => {
  await ask(page, "aperture", "Where is my latest order?");
  await expect(answers(page)).toContainText(/sign in/i);
  await page.getByRole("link", { name: "sign in and ask this again" }).click();
  await page.getByRole("button", { name: "ada@example.com" }).click();
  await expect(answers(page)).toContainText(/AP-\d{5}/);
  await expect(answers(page)).toHaveCount(1);
  await expect(page).toHaveURL(/\/assistant\/[0-9a-f-]{36}$/);
});

test("an answer is rated, given to the store only as shown, and taken back", async ({ page }) => {
  await signIn(page, "aperture", "ada@example.com");
  await ask(page, "aperture", "Where is my latest order?");
  await page.getByRole("button", { name: "Good answer" }).click();
  await expect(page.getByRole("button", { name: "Good answer" })).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: /Give this answer to the store/ }).click();
  const preview = page.getByRole("region", { name: "What would be given" });
  await expect(preview).toContainText("Where is my latest order?");
  await expect(preview).not.toContainText(/AP-\d{5}/);
  await preview.getByRole("button", { name: "Give it" }).click();
  await expect(page.getByText("You gave this answer")).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("You gave this answer")).toHaveCount(0);
});
