import { createHash, randomBytes, randomInt } from "node:crypto";
import { delegateToAssistant, type Identity, mintIdentity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { makeAccount, openLink } from "@orchard/db/auth-accounts";
import { beginSignIn, openSession } from "@orchard/db/auth-functions";
import { actor } from "@orchard/db/testing";
import { withIdentity } from "@orchard/db/with-identity";
import { setPreferences } from "@orchard/core/account/mutations";
import { saveAddress } from "@orchard/core/addresses/mutations";
import { askApproval } from "@orchard/core/approvals/mutations";
import { addToCart, setPromoCode } from "@orchard/core/cart/mutations";
import { addMessage, addQuestion } from "@orchard/core/chats/mutations";
import { previewShare } from "@orchard/core/feedback/data";
import { giveFeedback, shareAnswer } from "@orchard/core/feedback/mutations";
import { askForHelp, takeHelp } from "@orchard/core/help/mutations";
import { sendMail } from "@orchard/core/mail/mutations";
import { remember } from "@orchard/core/memories/mutations";
import { writeReview } from "@orchard/core/reviews/mutations";
import { setSaved, setStockAlert } from "@orchard/core/saved/mutations";
import { recordView } from "@orchard/core/views/mutations";
import { asAdministrator, sharedDatabase } from "../administrator.ts";

/** Somebody with something in every table that can hold something of a person, and words nobody else uses. */
export async function makePerson(tenantId: string) {
  const id = newId();
  const word = `zyx${randomBytes(6).toString("hex")}`;
  const [email, name] = [`${word}@example.com`, `Quilla ${word}`];
  const tokenHash = randomBytes(32);
  const link = { tenantId, email, lifetimeSeconds: 3600 };
  await openLink({ ...link, tokenHash, purpose: "confirm_email" });
  await makeAccount({ tenantId, tokenHash, userId: id, name, passwordHash: "x" });
  await openLink({ ...link, tokenHash: randomBytes(32), purpose: "reset_password", userId: id });
  const subjectHash = createHash("sha256").update(email).digest("hex");
  const idHash = randomBytes(32);
  const session = { tenantId, userId: id, idHash, app: "storefront" as const, lifetimeSeconds: 3600 };
  await openSession({ ...session, subjectHash, device: `Browser ${word}`, network: "203.0.113.x" });
  await beginSignIn(tenantId, subjectHash, undefined);

  const person = mintIdentity({ tenantId, userId: id, role: "shopper" });
  await setPreferences(person, {
    units: "metric",
    clothingSize: "M",
    shoeSizeEu: 42,
    budgetCents: 15_000,
    diet: "vegan",
  });
  const chatId = newId();
  const message = { id: newId(), role: "user" as const, parts: [{ type: "text", text: `I am ${word}` }] };
  await addQuestion(person, chatId, { ...message, text: `Chat of ${word}` }, () => undefined);
  await withIdentity(
    person,
    (
      tx,
    ) => tx.$executeRaw`select audit.record_tool_call(${newId()}::uuid, ${chatId}::uuid, ${message.id}::uuid,
      'purchases_search', 'read', 'succeeded', ${[`AP-${word}`]}::text[], 3)`,
  );
  const answer = { id: newId(), role: "assistant" as const, parts: [{ type: "text", text: "Tea." }] };
  await addMessage(person, chatId, answer, word);
  await giveFeedback(person, { messageId: answer.id, vote: "up", note: `Thanks from ${word}` });
  await shareAnswer(person, answer.id, await previewShare(person, answer.id));
  await remember(person, { text: `${word} likes tea` });
  const assistant = delegateToAssistant(person, chatId);
  await askApproval(
    assistant,
    { tool: "memories_remember", effect: "write", chatId, rowIds: () => [] },
    {
      arguments: { text: word },
      text: { title: "Remember this", lines: [word], confirmLabel: "Remember" },
    },
  );
  const { requestId } = await askForHelp(person, { chatId, note: `Help ${word}` });
  await takeHelp(
    actor(tenantId, `staff@${tenantId}.example.com`, { role: "staff" }),
    requestId,
    `For ${word}`,
  );
  const mail = { kind: "sign_in_notice" as const, recipient: email, subject: "Hello", body: `Dear ${name}` };
  await sendMail(person, mail);
  // A mail to this person that somebody else caused.
  await sendMail(mintIdentity({ tenantId, userId: newId(), role: "visitor" }), mail);
  await keepThings(person, { email, name, word });
  await asAdministrator(sharedDatabase(), (client) =>
    client.query("insert into oidc_accounts (tenant_id, issuer, subject, user_id) values ($1, $2, $3, $4)", [
      tenantId,
      "https://id.example",
      word,
      id,
    ]),
  );
  const numbers = [
    await makeOrder(person, { email, name, words: word }),
    await makeOrder(person, { email, name, words: word }),
  ];
  const { productId } = await withIdentity(person, (tx) => tx.orderItem.findFirstOrThrow());
  await writeReview(person, { productId, rating: 4, title: `Like ${word}`, body: `As ${word} as can be.` });
  return { person, id, email, name, word, numbers, reviewed: productId, idHash };
}

/** Something in the cart, saved, waited for and in the address book. */
async function keepThings(
  person: Identity,
  { email, name, word }: Record<"email" | "name" | "word", string>,
) {
  const product = await withIdentity(person, (tx) =>
    tx.product.findFirstOrThrow({ where: { stock: { gt: 0 } } }),
  );
  await recordView(person, product.id);
  await addToCart(person, { productId: product.id, quantity: 1 });
  await setPromoCode(person, word.toUpperCase());
  await setSaved(person, product.id, true);
  const soldOut = await withIdentity(person, (tx) => tx.product.findFirstOrThrow({ where: { stock: 0 } }));
  await setStockAlert(person, soldOut.id, email);
  await saveAddress(person, {
    name,
    line1: `1 ${word} street`,
    line2: null,
    city: "Rockport",
    region: "MA",
    postcode: "01966",
    country: "US",
    phone: null,
  });
}

/** A delivered order of one line for 1000, with all that hangs on it, a return among it; answers its number. */
export async function makeOrder(
  { tenantId, userId }: Identity,
  said: { email: string; name: string; words: string },
): Promise<string> {
  const [order, item, returned] = [newId(), newId(), newId()];
  const number = `ZZ-${randomInt(1e9, 1e11)}`;
  await asAdministrator(sharedDatabase(), async (client) => {
    await client.query(
      `insert into orders (tenant_id, user_id, id, number, placed_at, status, items_cents, tax_cents)
       values ($1, $2, $3, $4, now(), 'delivered', 1000, 74)`,
      [tenantId, userId, order, number],
    );
    await client.query(
      `insert into order_items (tenant_id, user_id, id, order_id, product_id, placed_at, title, quantity,
         unit_price_cents, tax_cents)
       select $1, $2, $3, $4, id, now(), title, 1, 1000, 74 from products where tenant_id = $1 limit 1`,
      [tenantId, userId, item, order],
    );
    await client.query(
      `insert into shipment_events (tenant_id, user_id, id, order_id, kind, occurred_at)
       values ($1, $2, $3, $5, 'placed', now()), ($1, $2, $4, $5, 'delivered', now())`,
      [tenantId, userId, newId(), newId(), order],
    );
    await client.query(
      `insert into purchase_vectors select $1, $2, $3, embedding, embedding_model from catalog_index
       where tenant_id = $1 and embedding is not null limit 1`,
      [tenantId, userId, item],
    );
    await client.query(
      `insert into checkouts (tenant_id, user_id, order_id, form_key, email, delivery_name, name, line1, city, postcode, country)
       values ($1, $2, $3, $4, $5, 'Standard', $6, $7, 'Rockport', '01966', 'US')`,
      [tenantId, userId, order, newId(), said.email, said.name, `2 ${said.words}`],
    );
    await client.query(
      `insert into payments (tenant_id, user_id, id, order_id, kind, method, amount_cents)
       values ($1, $2, $3, $4, 'charge', 'demo_accepted', 1000)`,
      [tenantId, userId, newId(), order],
    );
    await client.query(
      `insert into returns (tenant_id, user_id, id, order_id, reason, note, refund_cents)
       values ($1, $2, $3, $4, 'other', $5, 1000)`,
      [tenantId, userId, returned, order, said.words],
    );
    await client.query(
      `insert into return_items (tenant_id, user_id, return_id, order_item_id, quantity, refund_cents)
       values ($1, $2, $3, $4, 1, 1000)`,
      [tenantId, userId, returned, item],
    );
  });
  return number;
}
