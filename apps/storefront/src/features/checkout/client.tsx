"use client";
import { useActionState, useState } from "react";
import { useFocusAfter } from "../../focus.ts";
import type { ReactNode } from "react";
import { Day } from "@orchard/ui/store/day";
import { Card } from "@orchard/ui/primitives/card";
import { Checkbox } from "@orchard/ui/primitives/checkbox";
import { Field } from "@orchard/ui/primitives/field";
import { Input } from "@orchard/ui/primitives/input";
import { ChoiceGroup, RadioCard } from "@orchard/ui/primitives/radio-card";
import { SubmitButton } from "@orchard/ui/primitives/submit-button";
import { AddressLines } from "@orchard/ui/store/address-lines";
import { OrderTotals } from "@orchard/ui/store/order-totals";
import { Price } from "@orchard/ui/store/price";
import type { CheckoutState, CheckoutValues } from "./actions.ts";
import { AddressFields } from "./components/address-fields.tsx";
import { CheckoutProblem } from "./components/checkout-problem.tsx";
import type { CheckoutDto } from "./loaders.ts";

type CheckoutFormProps = {
  form: CheckoutDto;
  /** `placeOrderAction`, bound to the store. */
  action: (state: CheckoutState, form: FormData) => Promise<CheckoutState>;
  /** What is ordered, above the totals. */
  children: ReactNode;
};

/** The checkout on one page: who, where to, how, paid with what. What was filled in stays; works without JavaScript. */
export function CheckoutForm({ form, action, children }: CheckoutFormProps) {
  const [{ tries = 0, values = {}, errors = {}, problem }, submit] = useActionState(action, {});
  const whole = useFocusAfter(tries);
  return (
    <form
      ref={whole}
      action={submit}
      noValidate
      className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[1fr_24rem]"
    >
      <CheckoutProblem problem={problem} store={form.store} className="lg:col-span-2" />
      <Sections key={tries} form={form} values={values} errors={errors}>
        {children}
      </Sections>
    </form>
  );
}

type SectionsProps = {
  form: CheckoutDto;
  values: CheckoutValues;
  errors: Record<string, string>;
  children: ReactNode;
};

function Sections({ form, values, errors, children }: SectionsProps) {
  const { locale, currency, deliveries, goodsCents } = form;
  const asValue = ({ slug, priceCents }: CheckoutDto["deliveries"][number]) => `${slug}:${priceCents}`;
  const before = deliveries.find((each) => each.slug === values.delivery?.split(":")[0]) ?? deliveries[0];
  const [delivery, choose] = useState(before);
  const money = (cents: number) => <Price cents={cents} currency={currency} locale={locale} />;
  const free = (cents: number) => (cents === 0 ? "Free" : money(cents));
  return (
    <>
      <div className="flex flex-col gap-6">
        {(["formKey", "as", "seen", "goodsCents"] as const).map((name) => (
          <input key={name} type="hidden" name={name} value={form[name]} />
        ))}
        <Card title="Contact">
          <Field
            label="E-mail address"
            hint="The confirmation goes here."
            required
            {...(errors["email"] ? { error: errors["email"] } : {})}
          >
            {(control) => (
              <Input
                {...control}
                type="email"
                name="email"
                autoComplete="email"
                maxLength={254}
                defaultValue={values.email ?? form.email}
              />
            )}
          </Field>
        </Card>
        <Card title="Where to">
          <Destination form={form} values={values} errors={errors} />
        </Card>
        <Card title="How">
          <ChoiceGroup legend="Delivery" quiet {...(errors["delivery"] ? { error: errors["delivery"] } : {})}>
            {deliveries.map((each) => (
              <RadioCard
                key={each.slug}
                name="delivery"
                value={asValue(each)}
                defaultChecked={each.slug === before?.slug}
                onChange={() => choose(each)}
                label={each.name}
                hint={
                  <>
                    {each.note}{" "}
                    <span className="block">
                      {each.earliestOn === each.latestOn ? (
                        <Day day={each.latestOn} locale={locale} length="long" />
                      ) : (
                        <>
                          <Day day={each.earliestOn} locale={locale} /> to{" "}
                          <Day day={each.latestOn} locale={locale} />
                        </>
                      )}
                    </span>
                  </>
                }
                aside={free(each.priceCents)}
              />
            ))}
          </ChoiceGroup>
        </Card>
        <Card title="Payment">
          <p className="mb-4 text-sm text-muted">
            This is a demonstration: no payment is taken and no card number is asked for. Choose how the
            made-up bank should answer.
          </p>
          <ChoiceGroup legend="Payment" quiet {...(errors["payBy"] ? { error: errors["payBy"] } : {})}>
            {CARDS.map(([value, label, hint]) => (
              <RadioCard
                key={value}
                name="payBy"
                value={value}
                label={label}
                hint={hint}
                defaultChecked={value === (values.payBy || "demo_accepted")}
              />
            ))}
          </ChoiceGroup>
        </Card>
      </div>
      <Card title="Your order" className="lg:sticky lg:top-6">
        <div className="flex flex-col gap-5">
          {children}
          <OrderTotals
            {...form.totals}
            shippingCents={delivery?.priceCents ?? 0}
            totalCents={goodsCents + (delivery?.priceCents ?? 0)}
            taxLabel={form.taxLabel}
            locale={locale}
          />
          <noscript>
            <ul className="text-sm text-muted">
              {deliveries.slice(1).map((each) => (
                <li key={each.slug}>
                  With {each.name}: {money(goodsCents + each.priceCents)}
                </li>
              ))}
            </ul>
          </noscript>
          <SubmitButton size="large">Place the order</SubmitButton>
          <p className="text-sm text-muted">Nothing is sold here, and nothing will arrive.</p>
        </div>
      </Card>
    </>
  );
}

const CARDS = [
  ["demo_accepted", "Demonstration card", "The bank accepts it."],
  ["demo_declined", "Demonstration card without funds", "The bank declines it."],
  ["demo_expired", "Demonstration card past its date", "The bank declines it."],
] as const;

/** An address of the book or a new one; the fields show only for a new one, by style alone. */
function Destination({ form, values, errors }: Omit<SectionsProps, "children">) {
  const { addresses, countries, locale } = form;
  const fields = (
    <AddressFields
      values={{ name: null, ...values }}
      errors={errors}
      countries={countries}
      section="shipping"
    />
  );
  if (addresses.length === 0) {
    return (
      <div className="flex flex-col gap-4">
        <input type="hidden" name="addressId" value="new" />
        {fields}
        {form.as === "shopper" && <Keep values={values} />}
      </div>
    );
  }
  const chosen = values.addressId || addresses[0]!.id;
  return (
    <div className="group/where flex flex-col gap-4">
      <ChoiceGroup legend="Address" quiet {...(errors["addressId"] ? { error: errors["addressId"] } : {})}>
        {addresses.map((address) => (
          <RadioCard
            key={address.id}
            name="addressId"
            value={address.id}
            defaultChecked={address.id === chosen}
            label={<AddressLines address={address} locale={locale} />}
          />
        ))}
        <RadioCard name="addressId" value="new" defaultChecked={chosen === "new"} label="Another address" />
      </ChoiceGroup>
      <div className="hidden flex-col gap-4 group-has-[input[value=new]:checked]/where:flex">
        {fields}
        <Keep values={values} />
      </div>
    </div>
  );
}

const Keep = ({ values }: { values: CheckoutValues }) => (
  <Checkbox
    name="keep"
    value="yes"
    defaultChecked={values.keep === undefined || values.keep === "yes"}
    label="Keep this address in my book"
  />
);
