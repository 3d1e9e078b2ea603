import process from "node:process";
import { checkBrands } from "./check/brands.ts";
import {
  checkAttributes,
  checkCategories,
  checkInterfaces,
  checkNames,
  checkSizes,
} from "./check/catalogue.ts";
import { checkDocuments } from "./check/documents.ts";
import { checkHeadline } from "./check/headline.ts";
import { checkBelongings, checkDates, checkPeople } from "./check/people.ts";
import { checkLines, checkPhysics, checkPrices } from "./check/physics.ts";
import { checkProse } from "./check/prose.ts";
import { checkReviews } from "./check/reviews.ts";
import { type Finding, loadStores, type Store } from "./check/stores.ts";
import { checkContrast } from "./check/theme.ts";
import { checkVectors } from "./check/vectors.ts";

/**
 * `npm run seed:check`: the seed data is complete, consistent and believable. One line per check with what it
 * counted; every offending entry below it. Needs no database.
 */

const schemas = ({ seed, products, people, problems }: Store): Finding => ({
  check: "schemas",
  counted: `${products.length} products, ${people.length} people, ${seed?.categories.length ?? 0} categories`,
  problems,
});

const OF_A_STORE: ((store: Store) => Finding | Promise<Finding>)[] = [
  checkSizes,
  checkNames,
  checkCategories,
  checkAttributes,
  checkInterfaces,
  checkPhysics,
  checkLines,
  checkPrices,
  checkContrast,
  checkPeople,
  checkDates,
  checkBelongings,
  checkVectors,
  checkDocuments,
  checkReviews,
];

let failed = 0;

function say(about: string, { check, counted, problems }: Finding): void {
  console.log(
    `${problems.length === 0 ? "ok  " : "FAIL"} ${about.padEnd(11)} ${check.padEnd(11)} ${counted}`,
  );
  for (const problem of problems) console.log(`       - ${problem}`);
  if (problems.length > 0) failed++;
}

const stores = await loadStores();
for (const store of stores) {
  const parsed = schemas(store);
  say(store.name, parsed);
  // The other checks read what the schemas vouch for.
  if (parsed.problems.length > 0) continue;
  for (const check of OF_A_STORE) say(store.name, await check(store));
  const { table, ...headline } = checkHeadline(store);
  say(store.name, headline);
  for (const line of table) console.log(`       ${line}`);
}
const sound = stores.filter((store) => store.problems.length === 0);
say("all stores", checkProse(sound));
say("all stores", checkBrands(sound));

if (failed > 0) {
  console.log(`${failed} checks failed.`);
  process.exitCode = 1;
}
