import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { SOURCE_CHECKS } from "@orchard/db/checks";
import { findRunningDatabase, startDemoDatabase } from "@orchard/db/demo-database";
import { inspectDatabase } from "@orchard/db/inspection";
import { dataDirectory } from "@orchard/db/paths";
import { parseDedicated } from "@orchard/db/prepare";
import { closeDoors } from "@orchard/db/with-identity";
import { mintIdentity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/new-id";
import { describeModel } from "@orchard/models/registry";
import { listInterfaces } from "../interfaces.ts";
import { printReview } from "../report.ts";
import { buildReview } from "../review.ts";

/**
 * `npm run review [-- --json]`: reviews the database that the environment names, that of a running Orchard, or the
 * embedded one of the data folder. The exit code is 1 when a check finds something or an interface is undescribed.
 */
const repository = fileURLToPath(new URL("../../../..", import.meta.url));
const { values } = parseArgs({ options: { json: { type: "boolean" } } });

const named = process.env["ORCHARD_STOREFRONT_DATABASE_URL"];
const folder = dataDirectory();
const running = named ? undefined : await findRunningDatabase(folder);
const database =
  named || running
    ? undefined
    : await startDemoDatabase(folder, { dedicated: parseDedicated(process.env["ORCHARD_DEDICATED"]) });
const env = running ?? database?.env;
if (env) Object.assign(process.env, env.admin, env.storefront);
try {
  // A visitor of the platform, whom every database knows; it is enough to see what a connection keeps.
  const visitor = mintIdentity({ tenantId: "platform", userId: newId(), role: "visitor", actors: ["cli"] });
  const inspection = await inspectDatabase(visitor);
  const review = buildReview({
    database: inspection,
    interfaces: await listInterfaces(repository, inspection),
    sourceChecks: await Promise.all(
      SOURCE_CHECKS.map(async ({ name, why, find }) => ({ name, why, findings: await find(repository) })),
    ),
    setting: {
      embedded: inspection.embedded,
      encrypted: inspection.encrypted,
      demo: process.env["ORCHARD_MODE"] === "demo",
      offlineModel: describeModel().offline,
    },
  });
  process.stdout.write(values.json ? `${JSON.stringify(review, null, 2)}\n` : printReview(review));
  process.exitCode = review.failures.length > 0 ? 1 : 0;
} finally {
  await closeDoors();
  await database?.close();
}
