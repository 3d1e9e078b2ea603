/** Every role with a right in the database, what it is, and whom it may become. */
export const ROLES: Record<string, "job" | "definer" | `login of ${string}` | "owner"> = {
  orchard_visitor: "job",
  orchard_shopper: "job",
  orchard_assistant: "job",
  orchard_staff: "job",
  orchard_operator: "job",

  orchard_storefront: "login of visitor, shopper, assistant",
  orchard_admin: "login of staff, operator",
  orchard_auth: "login of nobody",
  // The one identity of the embedded engine, where it stands in for the three logins above.
  orchard_embedded: "login of visitor, shopper, assistant, staff, operator",

  orchard_verifier: "definer",
  orchard_catalogue_search: "definer",
  orchard_authenticator: "definer",
  orchard_recorder: "definer",
  orchard_reporting: "definer",
  orchard_cashier: "definer",
  orchard_mover: "definer",
  orchard_eraser: "definer",
  orchard_reviewer: "definer",
  orchard_approver: "definer",
  orchard_helpdesk: "definer",
  orchard_fulfilment: "definer",
  orchard_registrar: "definer",
  orchard_examiner: "definer",
  orchard_importer: "definer",

  // Runs migrations, serves nobody, and is not tried.
  orchard_owner: "owner",
};
