import { form, STORE } from "./callers.ts";
import { everybodyHere, FOREIGN_ACTION, signedInHere, type Trial } from "./trial.ts";

const addressForm = {
  name: "Ada",
  line1: "1 Long Road",
  city: "Rockport",
  region: "MA",
  postcode: "01966",
  country: "US",
};

/** The doors of carts, orders and what people keep: each is the caller's own, whatever id a form names. */
export const PURCHASE_DOORS: Record<string, Trial[]> = {
  "storefront POST /[store]/api/views": [
    {
      call: ({ held, people }) => ({
        path: `/${STORE}/api/views`,
        json: { productId: held.product, userId: people.owner },
      }),
      expect: everybodyHere("204", "403"),
    },
  ],
  "storefront cart/addToCartAction": [
    {
      call: ({ held, people }) => ({
        path: `/${STORE}`,
        args: [STORE, {}, form({ productId: held.product, userId: people.owner })],
      }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
  ],
  "storefront cart/setQuantityAction": [
    {
      call: ({ held }) => ({
        path: `/${STORE}/cart`,
        args: [STORE, form({ productId: held.product, quantity: "0" })],
      }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
  ],
  "storefront cart/saveForLaterAction": [
    {
      call: ({ held }) => ({ path: `/${STORE}/cart`, args: [STORE, form({ productId: held.product })] }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
  ],
  "storefront cart/setPromoCodeAction": [
    {
      call: () => ({ path: `/${STORE}/cart`, args: [STORE, form({ code: "NONSENSE" })] }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
  ],
  "storefront cart/reorderAction": [
    {
      what: "with the owner's order",
      call: ({ held }) => ({ path: `/${STORE}/orders`, args: [STORE, form({ number: held.order })] }),
      expect: everybodyHere("303", FOREIGN_ACTION),
    },
  ],
  "storefront saved/setSavedAction": [
    {
      call: ({ held }) => ({
        path: `/${STORE}/saved`,
        args: [STORE, form({ productId: held.product, saved: "no" })],
      }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
  ],
  "storefront saved/setStockAlertAction": [
    {
      call: ({ held }) => ({
        path: `/${STORE}/saved`,
        args: [STORE, {}, form({ productId: held.product, stop: "yes" })],
      }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
  ],
  "storefront addresses/saveAddressAction": [
    {
      what: "over the owner's address",
      call: ({ held }) => ({
        path: `/${STORE}/account/addresses`,
        args: [STORE, {}, form({ ...addressForm, id: held.address })],
      }),
      expect: { ...everybodyHere("200", FOREIGN_ACTION), "the owner": "303" },
      fresh: true,
    },
  ],
  "storefront addresses/deleteAddressAction": [
    {
      what: "with the owner's address",
      call: ({ held }) => ({
        path: `/${STORE}/account/addresses`,
        args: [STORE, form({ id: held.address })],
      }),
      expect: signedInHere("200"),
      fresh: true,
    },
  ],
  "storefront checkout/placeOrderAction": [
    {
      what: "with an address of the owner's book and without an e-mail address",
      call: ({ held }) => ({
        path: `/${STORE}/checkout`,
        args: [STORE, {}, form({ addressId: held.address, delivery: "standard:0", payBy: "demo_accepted" })],
      }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
  ],
  "storefront orders/cancelOrderAction": [
    {
      what: "with the owner's order",
      call: ({ held }) => ({
        path: `/${STORE}/orders/${held.order}`,
        args: [STORE, {}, form({ number: held.order })],
      }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
  ],
  "admin products/setOfferAction": [
    {
      // Nothing typed: the store's own people are told what to write.
      call: () => ({ path: "/products", args: ["halvorn-havra-6", {}, form({})] }),
      expect: { ...signedInHere("200"), "another store's person": "200" },
    },
  ],
  "admin orders/advanceOrderAction": [
    {
      call: ({ held }) => ({ path: "/orders", args: [held.order, {}, form({ step: "packed" })] }),
      // It is delivered already: the store's staff are told so, everybody else that there is none.
      expect: { ...signedInHere("200"), "another store's person": "200" },
    },
  ],
  "admin orders/decideReturnAction": [
    {
      call: () => ({
        path: "/orders",
        args: ["00000000-0000-4000-8000-000000000000", {}, form({ decision: "approved", answer: "" })],
      }),
      expect: { ...signedInHere("200"), "another store's person": "200" },
    },
  ],
  "storefront returns/requestReturnAction": [
    {
      what: "of the owner's order",
      call: ({ held }) => ({
        path: `/${STORE}/orders/${held.order}/return`,
        args: [
          STORE,
          {},
          form({
            number: held.order,
            returnId: crypto.randomUUID(),
            reason: "other",
            note: "",
            [`item:${held.orderItem}`]: "1",
          }),
        ],
      }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
  ],
};
