/** What the store writes to people. Plain text: every mail program shows it, and nothing in it can be followed unseen. */

/** The kinds of mail there are. */
export type MailKind =
  | "confirm_email"
  | "reset_password"
  | "claim_account"
  | "change_email"
  | "sign_in_notice"
  | "password_changed"
  | "order_confirmation"
  | "back_in_stock"
  | "invitation";

/** A mail, ready to be sent. Address and subject are one line each. */
export type MailDraft = { kind: MailKind; recipient: string; subject: string; body: string };

/** The store a mail comes from, and the address its pages begin with: `https://shop.example/aperture`. */
export type Sender = { name: string; url: string };

const paragraphs = (...parts: (string | undefined)[]) => parts.filter(Boolean).join("\n\n");

const IGNORE = "If you did not ask for this, you need not do anything.";

/** Text of others in one line: a name must not begin a paragraph, let alone a header. */
const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, " ").trim();

/** To an address without an account: how to make one. */
export function buildSignUpMail(store: Sender, recipient: string, token: string): MailDraft {
  return {
    kind: "confirm_email",
    recipient,
    subject: `Confirm your address at ${store.name}`,
    body: paragraphs(
      `Somebody, hopefully you, wants an account at ${store.name} with this address. Follow this link within a day to confirm it and choose a password:`,
      linkTo(store, token),
      IGNORE,
    ),
  };
}

/** To somebody who wants an account at a store where they have one. */
export function buildKnownAddressMail(store: Sender, recipient: string, token: string): MailDraft {
  return {
    kind: "reset_password",
    recipient,
    subject: `You have an account at ${store.name} already`,
    body: paragraphs(
      `Somebody, hopefully you, wanted a new account at ${store.name} with this address. There is one already. Sign in as usual, or follow this link within an hour to choose a new password:`,
      linkTo(store, token),
      IGNORE,
    ),
  };
}

/** To somebody who forgot their password. */
export function buildResetMail(store: Sender, recipient: string, token: string): MailDraft {
  return {
    kind: "reset_password",
    recipient,
    subject: `A new password for ${store.name}`,
    body: paragraphs(
      `Follow this link within an hour to choose a new password for your account at ${store.name}:`,
      linkTo(store, token),
      `It works once, and signs you out everywhere else. ${IGNORE}`,
    ),
  };
}

/** To somebody whose account has no password yet. */
export function buildClaimMail(store: Sender, recipient: string, token: string): MailDraft {
  return {
    kind: "claim_account",
    recipient,
    subject: `Your account at ${store.name}`,
    body: paragraphs(
      `${store.name} holds an account for this address that has no password yet. Follow this link within a week to choose one:`,
      linkTo(store, token),
      IGNORE,
    ),
  };
}

/** To the address an account is to have from now on. */
export function buildAddressMail(store: Sender, recipient: string, token: string): MailDraft {
  return {
    kind: "change_email",
    recipient,
    subject: `Confirm your new address at ${store.name}`,
    body: paragraphs(
      `Follow this link within a day to use this address for your account at ${store.name} from now on:`,
      linkTo(store, token),
      IGNORE,
    ),
  };
}

/** To somebody who was signed in on a device not seen before. */
export function buildSignInMail(
  store: Sender,
  recipient: string,
  session: { device: string; network: string; when: string },
): MailDraft {
  const from = session.network ? `${session.device}, network ${session.network}` : session.device;
  return {
    kind: "sign_in_notice",
    recipient,
    subject: `New sign-in to your account at ${store.name}`,
    body: paragraphs(
      `You signed in on a device we had not seen before: ${oneLine(from)}, ${session.when}.`,
      "If that was not you, choose a new password and end the other sessions here:",
      `${store.url}/account/security`,
    ),
  };
}

/** To the owner of an account whose password was just set. */
export function buildPasswordMail(store: Sender, recipient: string): MailDraft {
  return {
    kind: "password_changed",
    recipient,
    subject: `Your password at ${store.name} was changed`,
    body: paragraphs(
      `The password of your account at ${store.name} was just changed, and every other session was ended.`,
      "If that was not you, ask for a new password here:",
      `${store.url}/reset-password`,
    ),
  };
}

/** To somebody who is asked to help run a store or the platform. `link` leads to the admin app. */
export function buildInvitationMail(
  place: string,
  recipient: string,
  { inviter, link }: { inviter: string; link: string },
): MailDraft {
  return {
    kind: "invitation",
    recipient,
    subject: oneLine(`Help run ${place}`).slice(0, 200),
    body: paragraphs(
      `${oneLine(inviter)} invites you to help run ${oneLine(place)}. Follow this link within a week to choose a password:`,
      link,
      "It works once. If you do not know them, do nothing.",
    ),
  };
}

/** To whoever ordered. `token` is for a guest, who can attach the order to an account with it. */
export function buildOrderMail(
  store: Sender,
  recipient: string,
  order: { number: string; lines: readonly string[]; total: string; token?: string | undefined },
): MailDraft {
  return {
    kind: "order_confirmation",
    recipient,
    subject: `Order ${order.number} at ${store.name}`,
    body: paragraphs(
      "Thank you. This is a demonstration: nothing is sold, sent or charged.",
      `Order ${order.number}`,
      order.lines.map(oneLine).join("\n"),
      `Total ${order.total}`,
      order.token ? "To add it to your account, sign in or make one, and follow this link:" : "See it here:",
      order.token ? linkTo(store, order.token) : `${store.url}/orders/${encodeURIComponent(order.number)}`,
    ),
  };
}

/** To somebody who asked to be told. `path` begins at the store: `/p/north-12`. */
export function buildBackInStockMail(
  store: Sender,
  recipient: string,
  product: { title: string; path: string },
): MailDraft {
  return {
    kind: "back_in_stock",
    recipient,
    subject: oneLine(`${product.title} is back at ${store.name}`).slice(0, 200),
    body: paragraphs(
      `You asked us to tell you: ${oneLine(product.title)} is in stock again.`,
      store.url + product.path,
    ),
  };
}

const linkTo = (store: Sender, token: string) => `${store.url}/links/${token}`;
