import type { DatabaseCheck } from "./check.ts";
import { definerMutableSearchPath, definerPublicExecute } from "./functions.ts";
import { loginBypassrls, loginInherits, loginOwner, loginSuperuser } from "./logins.ts";
import { policyWithoutIdentity, writePolicyWithoutCheck } from "./policies.ts";
import {
  partitionGranted,
  partitionWithoutRls,
  rlsDisabled,
  rlsNotForced,
  tablesMissing,
  viewWithoutSecurityInvoker,
} from "./row-security.ts";
import { pgvectorMissing, pgvectorOutdated, postgresqlOutdated } from "./versions.ts";

/**
 * What an app asks before it serves. Only defects that open the data, and only those that the database shows by
 * itself: an app that is older than its database must not refuse a table or policy it has never heard of, so what
 * compares with a list in the code is left to the review and to CI.
 */
export const SERVING_CHECKS: readonly DatabaseCheck[] = [
  postgresqlOutdated,
  pgvectorMissing,
  pgvectorOutdated,
  loginSuperuser,
  loginBypassrls,
  loginOwner,
  loginInherits,
  tablesMissing,
  rlsDisabled,
  rlsNotForced,
  partitionWithoutRls,
  partitionGranted,
  policyWithoutIdentity,
  writePolicyWithoutCheck,
  viewWithoutSecurityInvoker,
  definerMutableSearchPath,
  definerPublicExecute,
];
