import { form, STORE } from "./callers.ts";
import { everybodyHere, FOREIGN_ACTION, type Trial } from "./trial.ts";

/**
 * Everybody may fill a cart of their own, so nobody is refused; what is whose, the answers' cookies and the
 * owner's own rows tell. A new visitor is given an id, which is no session.
 */
export const BUYING: Record<string, Trial[]> = {
  "storefront cart/addToCartAction": [
    {
      what: "of what is no product",
      call: () => ({
        path: `/${STORE}/cart`,
        args: [
          STORE,
          {},
          form({
            productId: "00000000-0000-4000-8000-000000000000",
            quantity: "1",
            saved: "yes",
            email: "a@example.com",
          }),
        ],
      }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
  ],
  "storefront cart/setQuantityAction": [
    {
      what: "of what is not in the cart",
      call: () => ({
        path: `/${STORE}/cart`,
        args: [
          STORE,
          form({
            productId: "00000000-0000-4000-8000-000000000000",
            quantity: "1",
            saved: "yes",
            email: "a@example.com",
          }),
        ],
      }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
  ],
  "storefront cart/saveForLaterAction": [
    {
      what: "of what is no product",
      call: () => ({
        path: `/${STORE}/cart`,
        args: [
          STORE,
          form({
            productId: "00000000-0000-4000-8000-000000000000",
            quantity: "1",
            saved: "yes",
            email: "a@example.com",
          }),
        ],
      }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
  ],
  "storefront cart/setPromoCodeAction": [
    {
      call: () => ({ path: `/${STORE}/cart`, args: [STORE, form({ code: "NOSUCH" })] }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
  ],
  "storefront cart/reorderAction": [
    {
      what: "of an order that is nobody's",
      call: () => ({ path: `/${STORE}/orders`, args: [STORE, form({ number: "XX-1" })] }),
      expect: everybodyHere("303", FOREIGN_ACTION),
    },
  ],
  "storefront checkout/placeOrderAction": [
    {
      what: "with nothing filled in",
      call: () => ({ path: `/${STORE}/checkout`, args: [STORE, {}, form({ formKey: "x" })] }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
  ],
  "storefront orders/cancelOrderAction": [
    {
      what: "of an order that is nobody's",
      call: () => ({ path: `/${STORE}/orders`, args: [STORE, {}, form({ number: "XX-1" })] }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
  ],
  "storefront returns/requestReturnAction": [
    {
      what: "with nothing filled in",
      call: () => ({ path: `/${STORE}/orders`, args: [STORE, {}, form({ number: "XX-1", returnId: "x" })] }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
  ],
  "storefront saved/setSavedAction": [
    {
      what: "of what is no product",
      call: () => ({
        path: `/${STORE}/saved`,
        args: [
          STORE,
          form({
            productId: "00000000-0000-4000-8000-000000000000",
            quantity: "1",
            saved: "yes",
            email: "a@example.com",
          }),
        ],
      }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
  ],
  "storefront saved/setStockAlertAction": [
    {
      what: "of what is no product",
      call: () => ({
        path: `/${STORE}/saved`,
        args: [
          STORE,
          {},
          form({
            productId: "00000000-0000-4000-8000-000000000000",
            quantity: "1",
            saved: "yes",
            email: "a@example.com",
          }),
        ],
      }),
      expect: everybodyHere("200", FOREIGN_ACTION),
    },
  ],
  "storefront addresses/saveAddressAction": [
    {
      what: "with nothing filled in",
      call: () => ({ path: `/${STORE}/account/addresses`, args: [STORE, {}, form({ name: "" })] }),
      expect: { ...everybodyHere("303", FOREIGN_ACTION), "another person": "200", "the owner": "200" },
    },
  ],
  "storefront addresses/deleteAddressAction": [
    {
      what: "of what is no address of theirs",
      call: () => ({ path: `/${STORE}/account/addresses`, args: [STORE, form({ id: "nothing" })] }),
      expect: { ...everybodyHere("303", FOREIGN_ACTION), "another person": "200", "the owner": "200" },
    },
  ],
};
