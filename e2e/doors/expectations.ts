import { ACCOUNT_DOORS } from "./account.ts";
import { form, OTHER_STORE, STORE } from "./callers.ts";
import { CHAT_DOORS } from "./chats.ts";
import { PURCHASE_DOORS } from "./purchases.ts";
import { everybody, everybodyHere, FOREIGN_ACTION, type Trial } from "./trial.ts";

const password = "orchard-demo";
const shopperForm = { email: "ada@example.com", password };

/**
 * Who gets what at every route and server action of both apps. The list of doors comes from the source: a new one
 * fails until it is described here. Each is tried as everybody below; nobody but its owner ever gets to see *it*, the
 * text that only the owner's chat holds, or changes anything the owner sees.
 */
export const DOORS: Record<string, Trial[]> = {
  ...ACCOUNT_DOORS,
  ...PURCHASE_DOORS,
  ...CHAT_DOORS,

  // Previews are drawn for a visitor made for the purpose: nobody's own things can be on them.
  "storefront GET /[store]/opengraph-image": [
    { call: () => ({ path: `/${STORE}/opengraph-image` }), expect: everybody("200") },
    { what: "of no store", call: () => ({ path: "/nowhere/opengraph-image" }), expect: everybody("404") },
  ],
  "storefront GET /[store]/c/[category]/opengraph-image": [
    { call: () => ({ path: `/${STORE}/c/lenses/opengraph-image` }), expect: everybody("200") },
    {
      what: "of another store's category",
      call: () => ({ path: `/${OTHER_STORE}/c/lenses/opengraph-image` }),
      expect: everybody("404"),
    },
  ],
  "storefront GET /[store]/p/[slug]/opengraph-image": [
    { call: () => ({ path: `/${STORE}/p/halvorn-havra-6/opengraph-image` }), expect: everybody("200") },
    {
      what: "of another store's product",
      call: () => ({ path: `/${OTHER_STORE}/p/halvorn-havra-6/opengraph-image` }),
      expect: everybody("404"),
    },
  ],
  "storefront GET /art/[view]/[category]": [
    { call: () => ({ path: "/art/front/lenses?colour=8a5a3a&seed=a" }), expect: everybody("200") },
    { what: "of what is none", call: () => ({ path: "/art/front/lenses" }), expect: everybody("404") },
  ],
  "storefront GET /[store]/api/suggestions": [
    { call: () => ({ path: `/${STORE}/api/suggestions?q=hal` }), expect: everybody("200") },
  ],
  "storefront POST /[store]/api/sign-out": [
    {
      call: () => ({ path: `/${STORE}/api/sign-out` }),
      // Who has no session has none to end.
      expect: { ...everybodyHere("303 signs out", "403"), nobody: "303" },
      fresh: true,
    },
  ],

  "storefront account/signInAction": [
    {
      what: "with the right password",
      call: () => ({ path: `/${STORE}/sign-in`, args: [STORE, {}, form(shopperForm)] }),
      expect: everybodyHere("200 signs in", FOREIGN_ACTION),
    },
    {
      what: "with a wrong password",
      call: () => ({
        path: `/${STORE}/sign-in`,
        args: [STORE, {}, form({ ...shopperForm, password: "wrong" })],
      }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
    {
      what: "as staff, who are nobody here",
      call: () => ({
        path: `/${STORE}/sign-in`,
        args: [STORE, {}, form({ email: `staff@${STORE}.example.com`, password })],
      }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
  ],
  "storefront account/signInAsDemoPersonAction": [
    {
      what: "as a person of the store",
      call: ({ people }) => ({
        path: `/${STORE}/sign-in`,
        args: [STORE, {}, form({ userId: people.owner })],
      }),
      expect: everybodyHere("200 signs in", FOREIGN_ACTION),
    },
    {
      what: "as a person of another store",
      call: ({ people }) => ({
        path: `/${STORE}/sign-in`,
        args: [STORE, {}, form({ userId: people["other store's"] })],
      }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
  ],
  "storefront reviews/writeReviewAction": [
    {
      what: "of what the store does not sell",
      call: () => ({
        path: `/${STORE}/p/halvorn-havra-3`,
        args: [STORE, {}, form({ productId: crypto.randomUUID(), rating: "5", title: "", body: "" })],
      }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
  ],
  "storefront tenants/setThemeAction": [
    {
      call: () => ({ path: `/${STORE}`, args: [form({ theme: "dark" })] }),
      expect: everybodyHere("200 sets theme", FOREIGN_ACTION),
    },
  ],

  "admin GET /stores.css": [{ call: () => ({ path: "/stores.css" }), expect: everybody("200") }],
  "admin GET /theme.css": [{ call: () => ({ path: "/theme.css" }), expect: everybody("200") }],
  "admin account/signInAction": [
    {
      what: "with the right password",
      call: ({ owner }) => ({
        path: "/sign-in",
        args: [{ tenantId: STORE, email: "", errors: {} }, form({ tenantId: STORE, email: owner, password })],
      }),
      expect: everybodyHere("303 signs in", FOREIGN_ACTION),
    },
    {
      what: "at another workspace",
      call: ({ owner }) => ({
        path: "/sign-in",
        args: [
          { tenantId: OTHER_STORE, email: "", errors: {} },
          form({ tenantId: OTHER_STORE, email: owner, password }),
        ],
      }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
    {
      what: "as a shopper, who is nobody here",
      call: () => ({
        path: "/sign-in",
        args: [{ tenantId: STORE, email: "", errors: {} }, form({ tenantId: STORE, ...shopperForm })],
      }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
  ],
  "admin account/signInAsDemoPersonAction": [
    {
      what: "as a shopper, who is nobody here",
      call: ({ people }) => ({ path: "/sign-in", args: [form({ tenantId: STORE, userId: people.owner })] }),
      expect: everybodyHere("303", FOREIGN_ACTION),
    },
  ],
  "admin account/signOutAction": [
    {
      call: () => ({ path: "/tenants", args: [] }),
      expect: { ...everybodyHere("303 signs out", FOREIGN_ACTION), nobody: "303" },
      fresh: true,
    },
  ],
  "admin account/chooseThemeAction": [
    {
      call: () => ({ path: "/sign-in", args: [form({ theme: "dark" })] }),
      expect: everybodyHere("200 sets theme", FOREIGN_ACTION),
    },
  ],
};
