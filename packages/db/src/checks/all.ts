import type { DatabaseCheck, SourceCheck } from "./check.ts";
import { outboundExtension } from "./extensions.ts";
import { definerOwnerOverprivileged } from "./functions.ts";
import { dangerousGrant, directWriteGrant } from "./grants.ts";
import { keyWithoutTenant, ownedForeignKeyWithoutUser } from "./keys.ts";
import { activityVisible, namedPreparedStatement } from "./logins.ts";
import { policyAlwaysTrue, policyIdentityUnwrapped } from "./policies.ts";
import { forgedTokenAccepted, rowWithoutIdentity } from "./probes.ts";
import { columnUnclassified, tableUnclassified } from "./row-security.ts";
import { SERVING_CHECKS } from "./serving.ts";
import { outboundConnection, secretFileReadable } from "./source.ts";
import { personalColumnStatistics } from "./statistics.ts";

export type { DatabaseCheck, Finding, Queryable, SourceCheck } from "./check.ts";

/** Every check of a live database. Each needs the rights of an app's own login and one connection. */
export const DATABASE_CHECKS: readonly DatabaseCheck[] = [
  ...SERVING_CHECKS,
  tableUnclassified,
  columnUnclassified,
  policyAlwaysTrue,
  policyIdentityUnwrapped,
  definerOwnerOverprivileged,
  ownedForeignKeyWithoutUser,
  keyWithoutTenant,
  directWriteGrant,
  dangerousGrant,
  activityVisible,
  namedPreparedStatement,
  personalColumnStatistics,
  outboundExtension,
  rowWithoutIdentity,
  forgedTokenAccepted,
];

/** Every check of the source text and of what lies beside it. */
export const SOURCE_CHECKS: readonly SourceCheck[] = [outboundConnection, secretFileReadable];
