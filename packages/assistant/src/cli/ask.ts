import { parseArgs } from "node:util";
import { findShopper } from "@orchard/db/auth-accounts";
import { closeAuthFunctions, listDemoPeople } from "@orchard/db/auth-functions";
import { findRunningDatabase, startDemoDatabase } from "@orchard/db/demo-database";
import { dataDirectory } from "@orchard/db/paths";
import { parseDedicated } from "@orchard/db/prepare";
import { closeDoors } from "@orchard/db/with-identity";
import { addMessage, deleteChat } from "@orchard/core/chats/mutations";
import { getStore, visitorOf } from "@orchard/core/tenants/data";
import { AppError } from "@orchard/domain/errors";
import { type Identity, mintIdentity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { createAssistant } from "../agent.ts";
import { assistantEnv } from "../env.ts";
import { linesOf } from "../command-lines.ts";

const USAGE = `Ask a store's assistant from the command line (demo mode only).

  npm run ask -- --store aperture --as ada@example.com "What digital camera is compatible with the memory card I bought last year?"

  --store NAME     the store: aperture, northtrail or dailygrind
  --as E-MAIL      a demo person of that store, or an imported customer
  --visitor        nobody signed in
  --json           the answer, tool calls and rows used as JSON`;

class UsageError extends Error {}

/** Reads the command line, or explains it. */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        store: { type: "string" },
        as: { type: "string" },
        visitor: { type: "boolean" },
        json: { type: "boolean" },
      },
    });
    const question = positionals.join(" ").trim();
    if (!values.store || !question || Boolean(values.as) === Boolean(values.visitor))
      throw new UsageError(USAGE);
    return { ...values, store: values.store, question };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${(error as Error).message}\n\n${USAGE}`);
  }
}

async function identify(store: string, email: string | undefined): Promise<Identity> {
  const visitor = visitorOf(store);
  await getStore(visitor).catch((error: unknown) => {
    if (!(error instanceof AppError) || error.code !== "not_found") throw error;
    throw new UsageError(`There is no store "${store}". Try aperture, northtrail or dailygrind.`);
  });
  if (!email) return { ...visitor, actors: ["cli"] };
  const people = (await listDemoPeople(store)).filter((person) => person.role === "shopper");
  const person = people.find((each) => each.email === email.toLowerCase());
  // Imported customers are no demo people, and nobody has their password; here it is the operator of the demo who asks.
  const imported = person ? undefined : await findShopper(store, email);
  if (imported && !imported.hasPassword)
    return mintIdentity({ tenantId: store, userId: imported.userId, role: "shopper", actors: ["cli"] });
  if (!person) {
    const some = people
      .slice(0, 4)
      .map((each) => each.email)
      .join(", ");
    throw new UsageError(`${email} is no demo person of ${store}. Try ${some}.`);
  }
  return mintIdentity({ tenantId: store, userId: person.userId, role: "shopper", actors: ["cli"] });
}

async function main() {
  const { store, as: email, json, question } = readArguments();
  if (assistantEnv().ORCHARD_MODE !== "demo")
    throw new UsageError("ask works in demo mode only: use npm run ask.");
  const folder = dataDirectory();
  const running = process.env["ORCHARD_STOREFRONT_DATABASE_URL"]
    ? { storefront: {} }
    : await findRunningDatabase(folder);
  const dedicated = parseDedicated(process.env["ORCHARD_DEDICATED"]);
  const database = running ? undefined : await startDemoDatabase(folder, { dedicated });
  Object.assign(process.env, (running ?? database!.env).storefront);
  try {
    const identity = await identify(store, email);
    // What changes something is done in a chat, where it can be agreed to. Without such a thing the chat goes again.
    const chatId = newId();
    const opening = { id: newId(), role: "user" as const, parts: [{ type: "text", text: question }] };
    await addMessage(identity, chatId, opening, question);
    const agent = await createAssistant(identity, { chatId, question });
    const result = await agent.generate({ prompt: question });
    const calls = result.steps.flatMap((step) =>
      step.toolCalls.map((call) => {
        const output = step.toolResults.find((each) => each.toolCallId === call.toolCallId)?.output;
        return { tool: call.toolName, input: call.input, output: output };
      }),
    );
    const waits = calls.some(({ output }) => (output as { approval?: unknown } | undefined)?.approval);
    if (!waits) await deleteChat(identity, chatId);
    if (json) {
      console.log(JSON.stringify({ answer: result.text, calls }, null, 2));
      return;
    }
    console.log(`${result.text}\n`);
    for (const { tool, input, output } of calls) {
      console.log(`  ${tool} ${JSON.stringify(input)}`);
      for (const line of linesOf(output)) console.log(`    ${line}`);
    }
  } finally {
    await closeDoors();
    await closeAuthFunctions();
    await database?.close();
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof AppError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
