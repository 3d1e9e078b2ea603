import { ACCOUNT_DESCRIPTIONS } from "./account-descriptions.ts";
import { ADMINISTRATION_DESCRIPTIONS } from "./administration-descriptions.ts";
import { CASE_DESCRIPTIONS } from "./case-descriptions.ts";
import { CHAT_DESCRIPTIONS } from "./chat-descriptions.ts";
import { type Description, high, low, medium } from "./description.ts";

/** Every interface with its description, held against what the sources and the live database really have, in both directions. */
export const DESCRIPTIONS: Readonly<Record<string, Description>> = {
  // The assistant
  prompt: high("conversation", "Free text that a model interprets; what it makes of it cannot be foreseen."),
  "tool products_search": medium("conversation", "Words and typed conditions, which become a query."),
  "tool products_get": medium(
    "conversation",
    "One id in; prose that a store wrote comes out, into the model.",
  ),
  "tool purchases_search": medium(
    "conversation",
    "Words and days, which become a query over one's own rows.",
  ),
  "tool orders_get": low("conversation", "An order number or a count."),
  "tool compatibility_find": low("conversation", "Ids and a category; a pure function decides."),
  "tool compatibility_check": low("conversation", "Ids on two sides; a pure function decides."),
  "tool products_compare": low("conversation", "Two to five ids; typed fields come out."),
  "tool documents_search": medium(
    "conversation",
    "Words, which become a query; prose that a store published comes out, into the model.",
  ),
  "tool pages_get": low("conversation", "A choice from a list; the store's published figures come out."),
  "tool orders_track": low(
    "conversation",
    "An order number, or none; the steps of one's own order come out.",
  ),
  "tool cart_get": low("conversation", "Takes nothing; one's own cart comes out."),
  "tool cart_add": medium(
    "conversation",
    "A product and a quantity; done at once only in an untainted chat.",
  ),
  "tool cart_update": medium(
    "conversation",
    "A product and a quantity; done at once only in an untainted chat.",
  ),
  "tool orders_cancel": medium("conversation", "An order number; a person must agree to it first."),
  "tool returns_request": medium(
    "conversation",
    "An order number, products, a reason and a note; a person must agree to it first.",
  ),
  "tool orders_reorder": medium("conversation", "An order number; a person must agree to it first."),
  "table approvals": medium(
    "conversation",
    "What the assistant wants to do and what a person said to it; written by functions only.",
  ),
  "function assistant.tainted": low("conversation", "Takes nothing; says whether a chat holds foreign text."),
  "function assistant.ask": medium("conversation", "A tool's name, its exact arguments and the card's text."),
  "function assistant.decide_approval": low("conversation", "An id, and yes or no; from the person alone."),
  "tool memories_remember": medium(
    "conversation",
    "Up to 300 characters that are kept; at once only in an untainted chat.",
  ),
  "tool memories_forget": low("conversation", "An id or words; a person must agree to it first."),
  "tool preferences_get": low("conversation", "Takes nothing; one's own preferences and memories come out."),
  "table feedback": medium("conversation", "A vote and up to 500 characters about one's own answer."),
  "table shared_answers": medium("conversation", "Copies of one's own answers that one gave away."),
  "function reporting.shared_answers": medium(
    "conversation",
    "A count; words that people gave away come out, without whose they are.",
  ),
  "table memories": medium("conversation", "One's own words, which the model is given with every answer."),
  "function assistant.remember": medium("conversation", "Up to 300 characters and their vector."),
  "function assistant.forget": low("conversation", "An id of one's own."),
  "tool catalog_describe": low("conversation", "A choice from a list; the store's vocabulary comes out."),
  "route storefront POST /[store]/api/chat": high(
    "conversation",
    "The prompt's way in: one message of at most 2,000 characters, answered by a model.",
  ),
  "page storefront /[store]/assistant": low("conversation", "Shows the place to ask; takes nothing."),

  // Catalogue
  "page storefront /[store]": low("catalogue", "Takes nothing but its address."),
  "page storefront /[store]/isolation": low("catalogue", "Says how the store is isolated; takes nothing."),
  "page storefront /[store]/c/[category]": low("catalogue", "A category's name and filters from a list."),
  "page storefront /[store]/p/[slug]": low("catalogue", "A product's name in the address."),
  "route storefront GET /[store]/opengraph-image": low("catalogue", "A picture of a store; takes nothing."),
  "route storefront GET /[store]/c/[category]/opengraph-image": low(
    "catalogue",
    "A category's name in the address; a picture comes out.",
  ),
  "route storefront GET /[store]/p/[slug]/opengraph-image": low(
    "catalogue",
    "A product's name in the address; a picture comes out.",
  ),
  "page storefront /[store]/search": medium("catalogue", "Words that become a full-text and a vector query."),
  "page storefront /[store]/[...rest]": low(
    "catalogue",
    "Any other address; answers that there is no such page.",
  ),
  "route storefront GET /[store]/api/suggestions": low("catalogue", "Up to 60 letters, compared with names."),
  "table tenants": low("catalogue", "A store's own public record, by columns."),
  "table categories": low("catalogue", "Published rows, read only."),
  "table attribute_definitions": low("catalogue", "Published rows, read only."),
  "table interface_kinds": low("catalogue", "Published rows, read only."),
  "table variant_groups": low("catalogue", "Published rows, read only."),
  "table products": low(
    "catalogue",
    "Published rows; staff see their drafts, too, and set price, stock and whether one is shown.",
  ),
  "table product_attributes": low("catalogue", "Published rows, read only."),
  "table product_interfaces": low("catalogue", "Published rows, read only."),
  "table catalog_index": medium(
    "catalogue",
    "Text and vectors parsed from what a store wrote; read by one function.",
  ),
  "table documents": low("catalogue", "Published rows, read only."),
  "table document_chunks": medium(
    "catalogue",
    "Text and vectors parsed from what a store wrote; read by one function.",
  ),
  "function catalog.search_documents": medium("catalogue", "Words and a vector, which become a query."),
  "page storefront /[store]/documents/[slug]": medium(
    "catalogue",
    "A document's name in the address; Markdown that a store wrote becomes a page.",
  ),
  "table reviews": low("catalogue", "One's own rows, read only; the public reads them through a function."),
  "function shop.list_reviews": low(
    "catalogue",
    "A product's id and a range; what shoppers published comes out.",
  ),
  "function shop.write_review": medium("catalogue", "Stars and free text, which the whole store reads."),
  "action storefront reviews/writeReviewAction": low("catalogue", "A form with stars, a title and a text."),
  "function catalog.search": medium("catalogue", "Words and a vector, which become a query."),

  // Purchases
  "page storefront /[store]/orders": low("purchases", "Takes a page number."),
  "page storefront /[store]/orders/[number]": low(
    "purchases",
    "An order number in the address, which may be somebody else's.",
  ),
  "table orders": low("purchases", "One's own rows, read only."),
  "table order_items": low("purchases", "One's own rows, read only."),
  "table shipment_events": low("purchases", "One's own rows, read only."),
  "page storefront /[store]/cart": low("purchases", "Takes nothing but its address."),
  "page storefront /[store]/checkout": low("purchases", "Takes nothing but its address."),
  "page storefront /[store]/saved": low("purchases", "Takes nothing but its address."),
  "page storefront /[store]/account/addresses": low(
    "purchases",
    "An id in the address, which may be somebody else's.",
  ),
  "page storefront /[store]/orders/[number]/receipt": low(
    "purchases",
    "An order number in the address, which may be somebody else's.",
  ),
  "page storefront /[store]/orders/[number]/return": low(
    "purchases",
    "An order number in the address, which may be somebody else's.",
  ),
  "action storefront cart/addToCartAction": low("purchases", "A product's id and a quantity."),
  "function shop.add_to_cart": low("purchases", "A product's id and a quantity."),
  "function shop.set_in_cart": low("purchases", "A product's id and a quantity."),
  "function shop.reorder": low("purchases", "An order number; its products go into one's own cart."),
  "action storefront cart/setQuantityAction": low("purchases", "A product's id and a quantity."),
  "action storefront cart/saveForLaterAction": low("purchases", "A product's id."),
  "action storefront cart/setPromoCodeAction": low("purchases", "A code of at most 40 characters."),
  "action storefront cart/reorderAction": low("purchases", "An order number, which may be somebody else's."),
  "action storefront saved/setSavedAction": low("purchases", "A product's id."),
  "action storefront saved/setStockAlertAction": low("purchases", "A product's id and an address."),
  "action storefront addresses/saveAddressAction": low("purchases", "Lines of an address, each bounded."),
  "action storefront addresses/deleteAddressAction": low(
    "purchases",
    "An id, which may be somebody else's address.",
  ),
  "action storefront checkout/placeOrderAction": low(
    "purchases",
    "A form with an address and choices from lists; prices and products are not among it.",
  ),
  "action storefront orders/cancelOrderAction": low(
    "purchases",
    "An order number, which may be somebody else's.",
  ),
  "action storefront returns/requestReturnAction": low(
    "purchases",
    "An order number, which may be somebody else's, quantities, a reason from a list and a note.",
  ),
  "table store_terms": low("purchases", "A store's public terms, read only."),
  "table delivery_options": low("purchases", "A store's public options, read only."),
  "table promo_codes": low("purchases", "Reached by the cashier's functions only."),
  "table order_numbers": low("purchases", "Reached by the cashier's functions only."),
  "table carts": low("purchases", "One's own row, written directly under its policies; decides nothing."),
  "table cart_items": low(
    "purchases",
    "One's own rows, written directly under their policies; no price in them counts.",
  ),
  "table product_views": low("purchases", "One's own rows, written directly under their policies."),
  "route storefront POST /[store]/api/views": low(
    "purchases",
    "A product's id; at most twelve of one's own rows are kept.",
  ),
  "table saved_items": low("purchases", "One's own rows, written directly under their policies."),
  "table stock_alerts": low("purchases", "One's own rows, written directly under their policies."),
  "table addresses": low("purchases", "One's own rows, written directly under their policies."),
  "table checkouts": low("purchases", "One's own rows without the form's id, read only."),
  "table payments": low("purchases", "One's own rows, read only."),
  "table returns": low("purchases", "One's own rows, read only."),
  "table return_items": low("purchases", "One's own rows, read only."),
  "function shop.quote": low("purchases", "Takes nothing; prices one's own cart."),
  "function shop.checkout": medium(
    "purchases",
    "Typed fields and an address; computes price, stock, number and payment itself.",
  ),
  "function shop.cancel_order": low("purchases", "An order number, which may be somebody else's."),
  "function shop.request_return": medium(
    "purchases",
    "An order number, which may be somebody else's, and a list of lines, which it parses.",
  ),
  "table purchase_vectors": medium(
    "purchases",
    "The shopper index: vectors, compared exactly within one's own rows.",
  ),

  // Chat history
  "route storefront GET /[store]/api/chats": low("chats", "Takes nothing but its address."),
  "route storefront GET /[store]/api/chats/[chatId]": low(
    "chats",
    "An id in the address, which may be somebody else's.",
  ),
  "route storefront DELETE /[store]/api/chats/[chatId]": low(
    "chats",
    "An id in the address, which may be somebody else's.",
  ),
  "page storefront /[store]/assistant/[chatId]": low(
    "chats",
    "An id in the address, which may be somebody else's.",
  ),
  "table chats": low("chats", "One's own rows, written directly under their policies."),
  "table messages": medium("chats", "One's own rows; they hold free text that goes back into the model."),

  // Audit
  "table tool_calls": low("audit", "One's own rows, read only: the receipt under an answer."),
  "table denials": low("audit", "Counts by kind and hour; reached by functions only."),
  "function audit.record_denial": low(
    "audit",
    "Two names from short lists; who and when are not among them.",
  ),
  "function audit.record_tool_call": low("audit", "Typed fields; who and when are not among them."),

  ...ACCOUNT_DESCRIPTIONS,
  ...CHAT_DESCRIPTIONS,

  ...ADMINISTRATION_DESCRIPTIONS,
  ...CASE_DESCRIPTIONS,

  // Public
  "page storefront /": low("publicPages", "Names the stores."),
  "route storefront GET /art/[view]/[category]": low(
    "publicPages",
    "What a drawing shows, from a closed list of names; reads nothing and asks for nobody.",
  ),
  "page storefront /gallery": low("publicPages", "Samples of components, no data."),
  "route admin GET /stores.css": low("publicPages", "Takes nothing; colours."),
  "route admin GET /theme.css": low("publicPages", "Takes nothing; colours."),
  "action storefront tenants/setThemeAction": low("publicPages", "One choice of three, kept in a cookie."),
  "action admin account/chooseThemeAction": low("publicPages", "One choice of three, kept in a cookie."),
  "function reporting.list_stores": low("publicPages", "Takes nothing; public records of active stores."),

  // The machine
  "command assistant/import": medium(
    "administration",
    "A file of whoever runs the demo: products, orders with addresses, texts; each row is checked before the database sees it.",
  ),
  "command assistant/ask": high("machine", "The prompt on a command line, as any demo person."),
  "command testing/bench-audit": low("machine", "Measures on a database of its own, which it drops."),
  "command db/bench-identity": low("machine", "Measures on a database of its own, which it drops."),
  "command db/generate": low("machine", "Writes source files."),
  "command db/migrate": high("machine", "Runs SQL as the administrator and the schema's owner."),
  "command db/serve": medium("machine", "Serves the embedded database on this machine only."),
  "command review/review": low("machine", "Reads; prints what this file describes."),
  "table _prisma_migrations": low("machine", "The migrator's ledger; no login has a right on it."),
};
