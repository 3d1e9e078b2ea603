import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { outboundConnection, secretFileReadable } from "./source.ts";

const repository = fileURLToPath(new URL("../../../..", import.meta.url));
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "orchard-source-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(file: string, text: string) {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), text);
}

test("outbound_connection finds nothing in this repository", async () => {
  expect(await outboundConnection.find(repository)).toEqual([]);
});

describe("outbound_connection", () => {
  test.each([
    'await fetch("https://collector.example/x");',
    "await fetch(`//collector.example/${id}`);",
    "await fetch(address);",
    "globalThis.fetch(new URL(address));",
    'import https from "node:https";',
    'import { connect } from "net";',
    'const { request } = await import("undici");',
    'const tls = require("node:tls");',
    'const socket = new WebSocket("wss://collector.example");',
    "navigator.sendBeacon(address, body);",
    'import { createOpenAI } from "@ai-sdk/openai";',
    'import nodemailer from "nodemailer";',
  ])("fires on %s", async (text) => {
    await write("packages/core/src/orders/data.ts", text);
    expect((await outboundConnection.find(folder)).map(({ subject }) => subject)).toEqual([
      "packages/core/src/orders/data.ts",
    ]);
  });

  test.each([
    ["apps/storefront/src/features/chats/components/chat.tsx", "await fetch(`/${store}/api/chats`);"],
    ["apps/storefront/src/features/chats/client.tsx", 'import { Chat } from "@ai-sdk/react";'],
    ["packages/core/src/orders/data.ts", "const rows = await prefetch(address);"],
    ["packages/core/src/orders/data.ts", "// fetch(address) would be wrong here"],
    ["packages/core/src/orders/data.ts", 'const link = "https://orchard.example"; // not opened'],
    ["packages/core/src/orders/data.test.ts", "await fetch(address);"],
    ["packages/models/src/registry.ts", 'import { createOpenAI } from "@ai-sdk/openai";'],
    ["packages/auth/src/oidc.ts", "await fetch(discovery);"],
  ])("does not fire in %s on %s", async (file, text) => {
    await write(file, text);
    expect(await outboundConnection.find(folder)).toEqual([]);
  });
});

test.skipIf(process.platform === "win32")(
  "secret_file_readable fires on a key file that others may read",
  async () => {
    const before = process.env["ORCHARD_DATA_DIR"];
    delete process.env["ORCHARD_DATA_DIR"];
    try {
      await write(".orchard/data/secrets.json", "{}");
      const file = path.join(folder, ".orchard/data/secrets.json");
      await chmod(file, 0o644);
      expect((await secretFileReadable.find(folder)).map(({ subject }) => subject)).toEqual([
        ".orchard/data/secrets.json",
      ]);
      await chmod(file, 0o600);
      expect(await secretFileReadable.find(folder)).toEqual([]);
      await write(".orchard/data/postgres/PG_VERSION", "18");
      expect(await secretFileReadable.find(folder)).toEqual([]);
    } finally {
      if (before !== undefined) process.env["ORCHARD_DATA_DIR"] = before;
    }
  },
);
