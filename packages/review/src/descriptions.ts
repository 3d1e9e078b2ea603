import type { PartName } from "./parts.ts";

/**
 * Every interface, described by somebody: the part it belongs to, and how complex it is and why. The list is held
 * against what the sources and the live database really have, in both directions.
 *
 * Complexity after the framework: taking code or SQL is high, parsing what others wrote is medium, a form with typed
 * fields is low. That a model which reads free text counts as high is our own judgement.
 */
type Description = { part: PartName; level: "low" | "medium" | "high"; because: string };

const low = (part: PartName, because: string): Description => ({ part, level: "low", because });
const medium = (part: PartName, because: string): Description => ({ part, level: "medium", because });
const high = (part: PartName, because: string): Description => ({ part, level: "high", because });

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
  "table products": low("catalogue", "Published rows, read only."),
  "table product_attributes": low("catalogue", "Published rows, read only."),
  "table product_interfaces": low("catalogue", "Published rows, read only."),
  "table catalog_index": medium(
    "catalogue",
    "Text and vectors parsed from what a store wrote; read by one function.",
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

  // Accounts, sign-in, identity
  "page storefront /[store]/sign-in": low(
    "identity",
    "Shows a form; takes the next address, of this store only.",
  ),
  "page admin /sign-in": low("identity", "Shows a form."),
  "action storefront account/signInAction": low("identity", "A form with an address and a password."),
  "action storefront account/signInAsDemoPersonAction": low(
    "identity",
    "An id from a list; refused outside demo mode.",
  ),
  "action admin account/signInAction": low("identity", "A form with a workspace, an address and a password."),
  "action admin account/signInAsDemoPersonAction": low(
    "identity",
    "An id from a list; refused outside demo mode.",
  ),
  "page storefront /[store]/sign-up": low("identity", "Shows a form."),
  "page storefront /[store]/reset-password": low("identity", "Shows a form."),
  "page storefront /[store]/links/[token]": low(
    "identity",
    "A secret in the address; looking does not use it up, and only its hash is looked up.",
  ),
  "page storefront /[store]/account": low("identity", "Takes nothing but its address."),
  "page storefront /[store]/account/preferences": low("identity", "Takes nothing but its address."),
  "page storefront /[store]/account/security": low("identity", "Takes nothing but its address."),
  "page storefront /[store]/account/data": low("identity", "Takes nothing but its address."),
  "page storefront /[store]/outbox": low("identity", "Shows one's own mails; not there outside demo mode."),
  "action storefront links/signUpAction": low("identity", "An address; answers alike whether it is known."),
  "action storefront links/resetPasswordAction": low(
    "identity",
    "An address; answers alike whether it is known.",
  ),
  "action storefront links/followLinkAction": low(
    "identity",
    "A secret, a name and a new password; what the secret is for the database says.",
  ),
  "action storefront account/renameAction": low("identity", "A name of at most 80 characters."),
  "action storefront account/changeAddressAction": low("identity", "An address and the password."),
  "action storefront account/setPreferencesAction": low("identity", "Choices from lists and two numbers."),
  "action storefront account/changePasswordAction": low("identity", "The password and a new one."),
  "action storefront account/closeSessionsAction": low(
    "identity",
    "An id, which may be somebody else's session.",
  ),
  "action storefront account/eraseAccountAction": low("identity", "The address and the password."),
  "route storefront POST /[store]/api/export": low("identity", "Takes nothing; one's own rows as a file."),
  "route storefront GET /[store]/api/sign-in/provider": low(
    "identity",
    "Takes the next address, of this store only; leads to the store's identity provider.",
  ),
  "route storefront GET /[store]/api/auth/callback/oidc": medium(
    "identity",
    "A provider's answer, tied to this browser by state, nonce and PKCE; a signed token is parsed.",
  ),
  "action admin account/signOutAction": low("identity", "Takes nothing."),
  "route storefront POST /[store]/api/sign-out": low("identity", "Takes nothing but its address."),
  "table users": low("identity", "One's own record; only the name is written directly."),
  "table credentials": low("identity", "Reached by the sign-in functions only."),
  "table sessions": low("identity", "One's own rows without their hash, read only."),
  "table single_use_links": low("identity", "One's own rows without their hash, read only."),
  "table oidc_accounts": low("identity", "One's own rows, read only."),
  "table preferences": low("identity", "One's own row, written directly under its policies."),
  "table mails": low("identity", "One's own rows, added directly under their policies."),
  "table account_events": low("identity", "One's own rows, read only."),
  "table sign_in_attempts": low("identity", "Reached by the sign-in functions only."),
  "table identity.keys": low("identity", "Read by the verifying function only."),
  "function identity.claims": medium(
    "identity",
    "Parses a token that anybody may send; recognises its header and verifies before it reads.",
  ),
  "function identity.me": low("identity", "A scope's name; the rest is identity.claims()."),
  "function auth.list_stores": low("identity", "Takes nothing; names of active stores."),
  "function auth.list_demo_people": low(
    "identity",
    "A store's name; nobody where the demo seed did not run.",
  ),
  "function auth.begin_sign_in": low("identity", "A store's name and two hashes."),
  "function auth.find_credentials": low("identity", "A store's name and an address."),
  "function auth.open_session": low("identity", "Typed fields; checks person, store and app itself."),
  "function auth.read_session": low("identity", "A store's name and a hash."),
  "function auth.close_sessions": low("identity", "Ids and a hash; only sessions of the person it names."),
  "function auth.find_shopper": low("identity", "A store's name and an address."),
  "function auth.open_link": low("identity", "Typed fields; five an address in a quarter of an hour."),
  "function auth.read_link": low("identity", "A store's name and a hash."),
  "function auth.make_account": low("identity", "A link's hash, a name and a password's hash."),
  "function auth.reset_password": low("identity", "A link's hash and a password's hash."),
  "function auth.change_address": low("identity", "A link's hash; the address is the link's own."),
  "function auth.change_password": low("identity", "Typed fields; the app has checked the old password."),
  "function auth.sign_in_by_provider": low(
    "identity",
    "Claims that next-auth has verified; issuer and subject say who it is.",
  ),
  "function account.adopt_visitor": medium(
    "identity",
    "Parses a second token; recognises its header and verifies before it reads.",
  ),
  "function account.attach_order": low("identity", "A link's hash; the order is the link's own."),
  "function account.erase": low("identity", "Takes nothing; erases whom the token names."),
  "function auth.close_session": low("identity", "A store's name and a hash."),

  // Administration
  "page admin /": low("administration", "Leads to the list of tenants."),
  "page admin /tenants": low("administration", "Counts by store; takes words to filter by in the browser."),
  "page admin /tenants/[id]": low("administration", "A store's name in the address, which may be another's."),
  "function reporting.list_denials": low("administration", "Takes nothing; counts without persons."),
  "function reporting.tenant_overview": low("administration", "Takes nothing; counts, by the token's role."),

  // Public
  "page storefront /": low("publicPages", "Names the stores."),
  "page storefront /[store]/delivery": low("publicPages", "Takes nothing; says what a store charges."),
  "page storefront /gallery": low("publicPages", "Samples of components, no data."),
  "route admin GET /stores.css": low("publicPages", "Takes nothing; colours."),
  "route admin GET /theme.css": low("publicPages", "Takes nothing; colours."),
  "action storefront tenants/setThemeAction": low("publicPages", "One choice of three, kept in a cookie."),
  "action admin account/chooseThemeAction": low("publicPages", "One choice of three, kept in a cookie."),
  "function reporting.list_stores": low("publicPages", "Takes nothing; public records of active stores."),

  // The machine
  "command assistant/ask": high("machine", "The prompt on a command line, as any demo person."),
  "command db/bench-identity": low("machine", "Measures on a database of its own, which it drops."),
  "command db/generate": low("machine", "Writes source files."),
  "command db/migrate": high("machine", "Runs SQL as the administrator and the schema's owner."),
  "command db/serve": medium("machine", "Serves the embedded database on this machine only."),
  "command review/review": low("machine", "Reads; prints what this file describes."),
  "table _prisma_migrations": low("machine", "The migrator's ledger; no login has a right on it."),
};
