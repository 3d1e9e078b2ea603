import { form, STORE } from "./callers.ts";
import { everybody, everybodyHere, FOREIGN_ACTION, signedInHere, type Trial } from "./trial.ts";

const password = "orchard-demo";

/** The doors of an account and of the links that lead into one. */
export const ACCOUNT_DOORS: Record<string, Trial[]> = {
  "storefront POST /[store]/api/export": [
    {
      call: () => ({ path: `/${STORE}/api/export` }),
      expect: {
        ...everybody("401"),
        "another person": "200",
        "a foreign origin": "403",
        "the owner": "200 with it",
      },
    },
  ],
  "storefront GET /[store]/api/sign-in/provider": [
    {
      what: "at a store that has none",
      call: () => ({ path: `/${STORE}/api/sign-in/provider?next=https://elsewhere.example` }),
      expect: everybody("404"),
    },
  ],
  "storefront GET /[store]/api/auth/callback/oidc": [
    {
      what: "at a store that has no provider",
      call: () => ({ path: `/${STORE}/api/auth/callback/oidc?code=made-up&state=made-up` }),
      expect: everybody("404"),
    },
  ],

  // Nobody but its owner changes an account, also when a form names the owner; wrong fields end before any harm.
  "storefront account/renameAction": [
    {
      call: ({ people }) => ({
        path: `/${STORE}/account`,
        args: [STORE, {}, form({ name: "", userId: people.owner })],
      }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
  ],
  "storefront account/changeAddressAction": [
    {
      call: ({ people }) => ({
        path: `/${STORE}/account`,
        args: [STORE, {}, form({ email: "nowhere", password, userId: people.owner })],
      }),
      expect: signedInHere("200"),
    },
  ],
  "storefront account/setPreferencesAction": [
    {
      call: ({ people }) => ({
        path: `/${STORE}/account/preferences`,
        args: [STORE, {}, form({ shoeSizeEu: "3", userId: people.owner })],
      }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
  ],
  "storefront account/changePasswordAction": [
    {
      call: ({ people }) => ({
        path: `/${STORE}/account/security`,
        args: [STORE, {}, form({ password, newPassword: "short", userId: people.owner })],
      }),
      expect: signedInHere("200"),
    },
  ],
  "storefront account/closeSessionsAction": [
    {
      what: "with the owner's session",
      call: ({ held }) => ({
        path: `/${STORE}/account/security`,
        args: [STORE, {}, form({ sessionId: held.session })],
      }),
      expect: signedInHere("200"),
      fresh: true,
    },
  ],
  "storefront account/eraseAccountAction": [
    {
      what: "with the owner's address and a wrong password",
      call: ({ owner }) => ({
        path: `/${STORE}/account/data`,
        args: [STORE, {}, form({ email: owner, password: "wrong" })],
      }),
      expect: signedInHere("200"),
    },
  ],

  // Ids of another's memories and answers find nothing: the fields here name the owner's chat and person.
  "storefront memories/editMemoryAction": [
    {
      call: ({ chatId, people }) => ({
        path: `/${STORE}/account/assistant`,
        args: [STORE, {}, form({ memoryId: chatId, text: "Mine now", userId: people.owner })],
      }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
  ],
  "storefront memories/forgetMemoryAction": [
    {
      call: ({ chatId }) => ({
        path: `/${STORE}/account/assistant`,
        args: [STORE, {}, form({ memoryId: chatId })],
      }),
      expect: signedInHere("200"),
    },
  ],
  "storefront memories/forgetAllAction": [
    {
      call: () => ({ path: `/${STORE}/account/assistant`, args: [STORE] }),
      expect: signedInHere("200"),
    },
  ],
  "storefront memories/setRememberingAction": [
    {
      call: ({ people }) => ({
        path: `/${STORE}/account/assistant`,
        args: [STORE, form({ remembers: "yes", userId: people.owner })],
      }),
      expect: signedInHere("200"),
    },
  ],
  "storefront memories/takeBackAction": [
    {
      call: ({ chatId }) => ({
        path: `/${STORE}/account/assistant`,
        args: [STORE, {}, form({ messageId: chatId })],
      }),
      expect: signedInHere("200"),
    },
  ],

  "storefront links/signUpAction": [
    {
      call: () => ({
        path: `/${STORE}/sign-up`,
        args: [STORE, {}, form({ email: `door-${crypto.randomUUID()}@example.com` })],
      }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
  ],
  "storefront links/resetPasswordAction": [
    {
      call: () => ({
        path: `/${STORE}/reset-password`,
        args: [STORE, {}, form({ email: `door-${crypto.randomUUID()}@example.com` })],
      }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
  ],
  "storefront links/followLinkAction": [
    {
      what: "with a guess",
      call: () => ({
        path: `/${STORE}/links/guess`,
        args: [STORE, "guess", {}, form({ name: "Mallory", password: "correct horse battery" })],
      }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
  ],
};
