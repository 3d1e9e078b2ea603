import { z } from "zod";
import { modeSchema, readEnv } from "@orchard/domain/env";
import { AppError } from "@orchard/domain/errors";

const schema = z.object({
  ORCHARD_MODE: modeSchema,
  ORCHARD_SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: "must be an SMTP address, smtps://login:password@host:465 or smtp://host:587",
    })
    .optional(),
  ORCHARD_MAIL_FROM: z.email("must be an e-mail address such as shop@example.com").optional(),
  ORCHARD_PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: "must be the storefront's address, such as https://shop.example" })
    .optional(),
  ORCHARD_ADMIN_URL: z
    .url({
      protocol: /^https?$/,
      error: "must be the admin app's address, such as https://admin.shop.example",
    })
    .optional(),
  PORT: z.string().optional(),
});

/** Where mail goes: over SMTP, or in the demo into the outbox. */
export type MailRoute = { smtp: { url: string; from: string } } | { outbox: true };

/** @throws AppError `misconfigured` when a real installation has no way to send mail. */
export function readMailRoute(variables: Record<string, string | undefined> = process.env): MailRoute {
  const env = readEnv(schema, variables);
  if (env.ORCHARD_SMTP_URL && env.ORCHARD_MAIL_FROM)
    return { smtp: { url: env.ORCHARD_SMTP_URL, from: env.ORCHARD_MAIL_FROM } };
  if (env.ORCHARD_SMTP_URL)
    throw new AppError("misconfigured", "ORCHARD_MAIL_FROM is not set; mail needs a sender.");
  if (env.ORCHARD_MODE === "demo") return { outbox: true };
  throw new AppError("misconfigured", "ORCHARD_SMTP_URL is not set; only the demo keeps mail in an outbox.");
}

/**
 * The storefront's own address, without a slash at its end. Never taken from a request: whoever sends one could have
 * the link in another person's mail lead to themselves.
 *
 * @throws AppError `misconfigured` when a real installation does not say it.
 */
export function readPublicUrl(variables: Record<string, string | undefined> = process.env): string {
  const env = readEnv(schema, variables);
  if (env.ORCHARD_PUBLIC_URL) return env.ORCHARD_PUBLIC_URL.replace(/\/+$/, "");
  if (env.ORCHARD_MODE === "demo") return `http://localhost:${env.PORT ?? 3000}`;
  throw new AppError("misconfigured", "ORCHARD_PUBLIC_URL is not set; links in mail need it.");
}

/** The admin app's own address, for links in its mail; see {@link readPublicUrl}. */
export function readAdminUrl(variables: Record<string, string | undefined> = process.env): string {
  const env = readEnv(schema, variables);
  if (env.ORCHARD_ADMIN_URL) return env.ORCHARD_ADMIN_URL.replace(/\/+$/, "");
  if (env.ORCHARD_MODE === "demo") return `http://localhost:${env.PORT ?? 3001}`;
  throw new AppError("misconfigured", "ORCHARD_ADMIN_URL is not set; links in invitations need it.");
}
