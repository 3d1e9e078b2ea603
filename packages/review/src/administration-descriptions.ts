import { type Description, low, medium } from "./description.ts";

/** What {@link DESCRIPTIONS} says of what those who run a store or the platform see and do. */
export const ADMINISTRATION_DESCRIPTIONS: Record<string, Description> = {
  "page admin /": low("administration", "Leads to the list of tenants."),
  "page admin /assistant": low("administration", "Takes nothing; one setting of one's own store comes out."),
  "action admin assistant/setAssistantModeAction": low(
    "administration",
    "One choice of three, for one's own store.",
  ),
  "page admin /denials": low("administration", "Choices in the address; counts without persons come out."),
  "page admin /products": low(
    "administration",
    "Words and a filter in the address; one's own store's products come out, drafts too.",
  ),
  "page admin /products/[slug]": low(
    "administration",
    "A product's name in the address, which may be another store's.",
  ),
  "action admin products/setOfferAction": low(
    "administration",
    "A product's name, which may be another store's, a price, a number and a choice of two.",
  ),
  "page admin /orders": low(
    "administration",
    "Words and a filter in the address; one's own store's orders come out.",
  ),
  "page admin /orders/[number]": low(
    "administration",
    "An order number in the address, which may be another store's.",
  ),
  "action admin orders/advanceOrderAction": low(
    "administration",
    "An order number, which may be another store's, and one step of a list.",
  ),
  "action admin orders/decideReturnAction": medium(
    "administration",
    "An id, which may be another store's, one decision of a list, and up to 500 characters.",
  ),
  "function shop.advance_order": low(
    "administration",
    "An order number, which may be another store's; knows the next step itself.",
  ),
  "function shop.decide_return": medium(
    "administration",
    "An id, which may be another store's, a decision and a text; what is paid back is what was noted.",
  ),
  "function catalog.import_products": medium(
    "administration",
    "A store's catalogue as JSON: free text that the whole store reads; the store is the token's.",
  ),
  "function catalog.retire_products": low(
    "administration",
    "Names of products that stay; all others of the token's store become drafts.",
  ),
  "function catalog.import_documents": medium(
    "administration",
    "Documents as JSON: long free text that the whole store, and its assistant, reads.",
  ),
  "function shop.import_orders": medium(
    "administration",
    "Orders and customers as JSON: addresses, names, dates and prices; it makes no password and no staff.",
  ),
  "page admin /audit": low("administration", "Choices in the address; tools, outcomes and times come out."),
  "route admin GET /audit.csv": low(
    "administration",
    "The same choices; the same as a file, at most ten thousand rows.",
  ),
  "page admin /audit/actions": low(
    "administration",
    "Choices in the address; settings and catalogue come out, before and after.",
  ),
  "route admin GET /audit-actions.csv": low(
    "administration",
    "The same choices; what was changed by whom as a file, without its values.",
  ),
  "table admin_actions": low(
    "administration",
    "What those who run stores changed of settings and catalogue; written by those tables' own trigger.",
  ),
  "function reporting.list_tool_calls": low(
    "administration",
    "A store's name, which may be another's, a tool, an outcome and times; no person and no content comes out.",
  ),
  "page admin /feedback": medium(
    "administration",
    "Days in the address; words come out that shoppers gave away, which may be anything.",
  ),
  "function reporting.list_votes": low("administration", "A day; counts without persons come out."),
  "page admin /people": low(
    "administration",
    "Takes nothing; who runs one's own store, or every store, comes out.",
  ),
  "page admin /join/[tenant]/[token]": medium(
    "identity",
    "A single-use token in the address, before anybody is signed in; says for which address it was made.",
  ),
  "action admin people/invitePersonAction": medium(
    "administration",
    "A name and an address, which a mail goes to; a store's name, which may be another's.",
  ),
  "action admin people/setPersonStatusAction": medium(
    "administration",
    "A tenant and a person, who may be another's; may lock people out.",
  ),
  "action admin people/signOutPersonAction": low(
    "administration",
    "A tenant and a person, who may be another's; ends sessions.",
  ),
  "action admin people/joinAction": medium(
    "identity",
    "A single-use token and a password, before anybody is signed in.",
  ),
  "function account.list_administrators": low("administration", "Takes nothing; no shopper comes out."),
  "function account.list_administration": low("administration", "Takes nothing; no shopper comes out."),
  "function account.invite_administrator": medium(
    "administration",
    "A tenant, which may be another's, an address and a name; the role follows from the tenant.",
  ),
  "function account.set_administrator_status": medium(
    "administration",
    "A tenant and a person, who may be another's or a shopper; refuses oneself and the last one.",
  ),
  "function account.sign_out_administrator": low(
    "administration",
    "A tenant and a person, who may be another's or a shopper.",
  ),
  "page admin /tenants": low("administration", "Counts by store; takes words to filter by in the browser."),
  "action admin tenants/setHaltAction": medium(
    "administration",
    "A store's name, one choice of three and a reason, from an operator; closes a store.",
  ),
  "page admin /tenants/[id]": low("administration", "A store's name in the address, which may be another's."),
  "page admin /tenants/[id]/budgets": low(
    "administration",
    "A store's name in the address, which may be another's; what its assistant may cost comes out.",
  ),
  "action admin budgets/setBudgetsAction": medium(
    "administration",
    "A store's name, which may be another's, and twelve numbers; decides what may be spent.",
  ),
  "function reporting.tenant_usage": low("administration", "Takes nothing; sums, by the token's role."),
  "function reporting.list_denials": low("administration", "Takes nothing; counts without persons."),
  "function reporting.tenant_overview": low("administration", "Takes nothing; counts, by the token's role."),
};
