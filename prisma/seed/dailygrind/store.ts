import type { StoreSeed } from "../format.ts";
import { attributeDefinitions } from "./attributes.ts";
import { categories } from "./categories.ts";
import { interfaceKinds } from "./interfaces.ts";
import { terms } from "./terms.ts";
import { variantGroups } from "./variants.ts";

/** Daily Grind: coffee gear, in Melbourne. */
export const store = {
  tenant: {
    id: "dailygrind",
    name: "Daily Grind",
    tagline: "Espresso, filter and everything that wears out",
    description:
      "A Melbourne shop for people who make coffee at home or for a small office: machines and grinders that " +
      "can be repaired, the baskets, papers and cartridges that go with them, and beans from two roasters we " +
      "know well.",
    currency: "AUD",
    locale: "en-AU",
    timeZone: "Australia/Melbourne",
    orderPrefix: "DG",
    theme: {
      light: {
        paper: "#f7f0e4",
        surface: "#fffaf1",
        ink: "#2c1d15",
        muted: "#6a5444",
        line: "#e1d4c0",
        accent: "#a1432a",
        onAccent: "#fff9f0",
        wash: "#efe0cc",
      },
      dark: {
        paper: "#1b1310",
        surface: "#261b16",
        ink: "#f4e8d9",
        muted: "#c2ab96",
        line: "#403127",
        accent: "#e3906c",
        onAccent: "#1f120c",
        wash: "#33251d",
      },
      displayFont: "fraunces",
      bodyFont: "manrope",
      radius: 16,
      mark: "bean",
      background: "paper",
    },
    suggestions: [
      "Which espresso machines work with the filter basket I bought last year?",
      "Which paper filters fit my dripper?",
      "Show me a gooseneck kettle under $120",
      "When did I last buy beans?",
    ],
  },
  terms,
  launchedOn: { yearsAgo: 4, month: 3, day: 1 },
  categories,
  attributeDefinitions,
  interfaceKinds,
  variantGroups,
} satisfies StoreSeed;
