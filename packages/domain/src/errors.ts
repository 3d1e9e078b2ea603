/**
 * The three kinds of failure: *expected* ones are an {@link AppError} with a code from the table below;
 * *denied* ones become `not_found` for the caller and a recorded denial; everything else is a bug and is
 * thrown as it is. No database text ever becomes the message of an `AppError`.
 */

/** code → HTTP status and the sentence a person may read. */
export const ERRORS = {
  not_found: { status: 404, message: "We could not find that, or it is not yours." },
  sign_in_required: { status: 401, message: "Please sign in first." },
  sign_in_failed: { status: 401, message: "That e-mail address and password do not match." },
  address_in_use: {
    status: 409,
    message: "An account here has that e-mail address already. Sign in to it with its password.",
  },
  too_many_attempts: { status: 429, message: "Too many attempts. Please wait a few minutes." },
  invalid_input: { status: 400, message: "Something in that request was not understood." },
  conflict: { status: 409, message: "That changed meanwhile. Reload and try again." },
  sold_out: { status: 409, message: "That is out of stock." },
  cart_full: { status: 409, message: "A cart holds twenty different things. Order these first." },
  store_unavailable: { status: 503, message: "The store is very busy. Please try again in a moment." },
  assistant_unavailable: { status: 503, message: "The assistant cannot answer right now. Please try again." },
  over_budget: {
    status: 429,
    message: "The assistant has answered all that it can today. It answers again after midnight.",
  },
  assistant_off: { status: 404, message: "This store has no assistant at the moment." },
  misconfigured: { status: 500, message: "This installation is not set up correctly." },
} as const;
export type ErrorCode = keyof typeof ERRORS;

/** An expected failure. `detail` is for people and must hold nothing from the database or a provider. */
export class AppError extends Error {
  readonly code: ErrorCode;
  /** Of a look-up by id that found nothing: the kind of thing it looked for, for the record of denials. Never an id. */
  readonly subject: string | undefined;
  constructor(code: ErrorCode, detail?: string, subject?: string) {
    super(detail ?? ERRORS[code].message);
    this.name = "AppError";
    this.code = code;
    this.subject = subject;
  }
  get status(): number {
    return ERRORS[this.code].status;
  }
}

/** What a look-up by id throws when it finds nothing: `subject` is the table it looked in, such as "orders". */
export const notFound = (subject: string) => new AppError("not_found", undefined, subject);
