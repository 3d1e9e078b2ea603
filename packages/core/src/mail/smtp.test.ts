import { createServer, type Server } from "node:net";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { mintIdentity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { readMailRoute, readPublicUrl } from "../env.ts";
import { sendMail } from "./mutations.ts";
import { buildOrderMail, buildSignInMail } from "./rules.ts";

const visitor = mintIdentity({ tenantId: "aperture", userId: newId(), role: "visitor" });
const store = { name: "Aperture", url: "https://shop.example/aperture" };

/** A mail server that takes everything and keeps what it was told. */
const received: string[] = [];
let server: Server;

beforeAll(async () => {
  server = createServer((socket) => {
    let inData = false;
    socket.write("220 stub\r\n");
    socket.on("data", (chunk) => {
      const text = chunk.toString();
      received.push(text);
      if (inData) {
        if (!text.endsWith("\r\n.\r\n")) return;
        inData = false;
        socket.write("250 kept\r\n");
      } else if (/^EHLO/i.test(text)) socket.write("250 stub\r\n");
      else if (/^DATA/i.test(text)) {
        inData = true;
        socket.write("354 go on\r\n");
      } else if (/^QUIT/i.test(text)) socket.end("221 bye\r\n");
      else socket.write("250 ok\r\n");
    });
    socket.on("error", () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  process.env["ORCHARD_SMTP_URL"] = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.env["ORCHARD_MAIL_FROM"] = "shop@aperture.example";
});
afterEach(() => received.splice(0));
afterAll(() => {
  delete process.env["ORCHARD_SMTP_URL"];
  delete process.env["ORCHARD_MAIL_FROM"];
  server.close();
});

/** What the server was told, with quoted-printable's soft line ends taken out. */
const arrived = () => received.join("").replaceAll("=\r\n", "");

test("mail goes to the mail server that is set up", async () => {
  const session = { device: "Firefox on Linux", network: "203.0.113.x", when: "today at noon" };
  await sendMail(visitor, buildSignInMail(store, "ada@example.com", session));
  const told = arrived();
  expect(told).toMatch(/MAIL FROM:<shop@aperture\.example>/);
  expect(told).toMatch(/RCPT TO:<ada@example\.com>/);
  expect(told).toMatch(/Subject: New sign-in to your account at Aperture/);
  expect(told).toContain("https://shop.example/aperture/account/security");
});

test("what others wrote begins no header, no further recipient and no line of its own", async () => {
  const line = "1 × Lens\r\nBcc: mallory@example.com\r\n\r\nPay here";
  await sendMail(
    visitor,
    buildOrderMail(store, "ada@example.com", {
      number: "AP-1\r\nBcc: mallory@example.com",
      lines: [line],
      total: "$1",
    }),
  );
  const told = arrived();
  expect(told.match(/RCPT TO/g)).toHaveLength(1);
  const headers = told.slice(told.indexOf("From:")).split("\r\n\r\n")[0]!;
  expect(headers).not.toMatch(/^Bcc/im);
  expect(told).not.toMatch(/^Pay here/m);
  expect(told).toContain("Lens Bcc");
});

test("a real installation without a mail server or an address of its own says what is missing", () => {
  const production = { ORCHARD_MODE: "production" };
  expect(() => readMailRoute(production)).toThrow(/ORCHARD_SMTP_URL/);
  expect(() => readMailRoute({ ...production, ORCHARD_SMTP_URL: "smtps://host" })).toThrow(
    /ORCHARD_MAIL_FROM/,
  );
  expect(() => readMailRoute({ ...production, ORCHARD_SMTP_URL: "http://host" })).toThrow(/ORCHARD_SMTP_URL/);
  expect(() => readPublicUrl(production)).toThrow(/ORCHARD_PUBLIC_URL/);
  expect(readPublicUrl({ ...production, ORCHARD_PUBLIC_URL: "https://shop.example/" })).toBe(
    "https://shop.example",
  );
  expect(readMailRoute({ ORCHARD_MODE: "demo" })).toEqual({ outbox: true });
  expect(readPublicUrl({ ORCHARD_MODE: "demo", PORT: "4000" })).toBe("http://localhost:4000");
});
