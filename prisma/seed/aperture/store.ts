import type { StoreSeed } from "../format.ts";
import { attributeDefinitions } from "./attributes.ts";
import { categories } from "./categories.ts";
import { interfaceKinds } from "./interface-kinds.ts";
import { terms } from "./terms.ts";
import { variantGroups } from "./variants.ts";

export const store = {
  tenant: {
    id: "aperture",
    name: "Aperture",
    tagline: "Cameras and what belongs to them",
    description:
      "Aperture sells cameras, lenses and the small things that make them useful, and says plainly what " +
      "works with what. Card slots, mounts and batteries are listed with their types, and where a maker " +
      "does not state one, the catalogue says so.",
    currency: "USD",
    locale: "en-US",
    timeZone: "America/New_York",
    orderPrefix: "AP",
    theme: {
      light: {
        paper: "#faf9f6",
        surface: "#ffffff",
        ink: "#14130f",
        muted: "#5f5c54",
        line: "#dedbd3",
        accent: "#ffb000",
        onAccent: "#14130f",
        wash: "#efece4",
      },
      dark: {
        paper: "#121210",
        surface: "#1c1b18",
        ink: "#f3f1ea",
        muted: "#a9a59a",
        line: "#35332d",
        accent: "#ffb224",
        onAccent: "#1a1304",
        wash: "#24221d",
      },
      displayFont: "geist",
      bodyFont: "geist",
      radius: 0,
      mark: "aperture",
      background: "none",
    },
    suggestions: [
      "What digital camera is compatible with the memory card I bought last year?",
      "Which lenses fit my camera?",
      "Do you have a waterproof camera under $400?",
      "Where is my latest order?",
    ],
  },
  terms,
  launchedOn: { yearsAgo: 4, month: 3, day: 1 },
  categories,
  attributeDefinitions,
  interfaceKinds,
  variantGroups,
} satisfies StoreSeed;
