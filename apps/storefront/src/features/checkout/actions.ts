"use server";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { keepCaller, readCaller } from "@orchard/auth/gate";
import { makeOrderLink } from "@orchard/auth/links";
import { listAddresses } from "@orchard/core/addresses/data";
import { saveAddress } from "@orchard/core/addresses/mutations";
import { buildOrderMail } from "@orchard/core/mail/rules";
import { getOrderDetails } from "@orchard/core/order-details/data";
import { placeOrder } from "@orchard/core/orders/mutations";
import { type Address, addressSchema } from "@orchard/domain/address";
import { checkoutSchema } from "@orchard/domain/checkout";
import { AppError } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { formatMoney } from "@orchard/domain/money";
import type { Tenant } from "@orchard/domain/tenant";
import { fieldErrors, textIn } from "../../forms.ts";
import { mailLater, senderOf } from "../../mail.ts";
import { readStoreAt } from "../tenants/loaders.ts";

const FIELDS = [
  "email",
  "addressId",
  ...(["name", "line1", "line2", "city", "region", "postcode", "country", "phone"] as const),
  "keep",
  "delivery",
  "payBy",
] as const;
export type CheckoutValues = Partial<Record<(typeof FIELDS)[number], string>>;

/** What the checkout shows next: what was filled in, and what is wrong with it or has happened meanwhile. */
export type CheckoutState = {
  /** Counts the tries, so that the form is filled in anew with its values. */
  tries?: number;
  values?: CheckoutValues;
  errors?: Record<string, string>;
  problem?: "check" | "signed_out" | "changed" | "empty" | "declined" | "no_delivery" | "too_many" | "busy";
};

/** Orders the cart. Everything typed comes back with any refusal; a form sent twice leads to its one order. */
export async function placeOrderAction(
  store: string,
  state: CheckoutState,
  form: FormData,
): Promise<CheckoutState> {
  const values: CheckoutValues = Object.fromEntries(FIELDS.map((name) => [name, textIn(form, name)]));
  const answer = (more: Omit<CheckoutState, "tries" | "values">): CheckoutState => ({
    tries: (state.tries ?? 0) + 1,
    values,
    ...more,
  });
  const tenant = await readStoreAt(store);
  // Before a visitor's cookie is set: that would draw the page anew, as a stranger's with an empty cart.
  if (textIn(form, "as") === "shopper" && !(await readCaller(store)).person)
    return answer({ problem: "signed_out" });
  const { identity, person } = await keepCaller(store);

  const { address, errors } = await chosenAddress(person ? identity : undefined, values);
  // The way of delivery comes with the price it was shown at.
  const [delivery = "", shown = "0"] = (values.delivery ?? "").split(":");
  const input = checkoutSchema.safeParse({
    formKey: textIn(form, "formKey"),
    seen: textIn(form, "seen"),
    seenTotalCents: Number(textIn(form, "goodsCents")) + Number(shown),
    email: values.email,
    delivery,
    payBy: values.payBy,
    address: address ?? {},
  });
  if (!input.success || errors) {
    const ofForm = input.success
      ? {}
      : fieldErrors(input.error.issues.filter(({ path }) => path[0] !== "address"));
    return answer({ problem: "check", errors: { ...errors, ...ofForm } });
  }

  let number: string;
  try {
    const result = await placeOrder(identity, input.data);
    if (!("number" in result)) {
      refresh();
      return answer({ problem: result.outcome });
    }
    number = result.number;
    if (result.outcome === "placed") confirmOrder(tenant, identity, { ...result, email: input.data.email });
  } catch (error) {
    if (error instanceof AppError)
      return answer({ problem: error.code === "store_unavailable" ? "busy" : "check" });
    throw error;
  }
  if (person && values.keep && values.addressId === "new") await keepAddress(identity, input.data.address);
  refresh();
  redirect(`/${store}/orders/${number}?placed=1`);
}

/** Confirms an order by mail. A guest's comes with the link that attaches it to an account; a form sent again sends none. */
function confirmOrder(
  tenant: Tenant,
  identity: Identity,
  { orderId, number, email }: { orderId: string; number: string; email: string },
): void {
  mailLater(identity, async () => {
    const order = await getOrderDetails(identity, number);
    const link = identity.role === "visitor" ? await makeOrderLink(identity, orderId, email) : undefined;
    return buildOrderMail(senderOf(tenant), email, {
      number,
      lines: order.lines.map(({ quantity, title }) => `${quantity} × ${title}`),
      total: formatMoney(order.totalCents, order.currency, tenant.locale),
      token: link?.token,
    });
  });
}

/** The order stands, whether or not the book has room for its address. */
async function keepAddress(identity: Identity, address: Address): Promise<void> {
  try {
    await saveAddress(identity, address);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

/** The address of the book that was chosen, or the one that was written. */
async function chosenAddress(shopper: Identity | undefined, values: CheckoutValues) {
  if (shopper && values.addressId && values.addressId !== "new") {
    const known = (await listAddresses(shopper)).find((each) => each.id === values.addressId);
    return known ? { address: known } : { errors: { addressId: "That address is gone. Choose another." } };
  }
  const written = addressSchema.safeParse(values);
  return written.success ? { address: written.data } : { errors: fieldErrors(written.error.issues) };
}
