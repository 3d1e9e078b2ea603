import type { Metadata } from "next";
import { CLOTHING_SIZES } from "@orchard/domain/account";
import { setPreferencesAction } from "../../../../../features/account/actions.ts";
import { AccountFrame, AccountSection } from "../../../../../features/account/components/account-frame.tsx";
import { FieldsForm, type FormField } from "../../../../../features/account/components/fields-form.tsx";
import { loadPreferences } from "../../../../../features/account/loaders.ts";

export const metadata: Metadata = { title: "Preferences", robots: { index: false } };

const NO_ANSWER = { value: "", label: "No answer" };

export default async function PreferencesPage({ params }: PageProps<"/[store]/account/preferences">) {
  const { store } = await params;
  const { tenant, values, questions } = await loadPreferences(store);
  const fields: (FormField & { name: (typeof questions)[number] })[] = [
    {
      name: "units",
      label: "Units",
      value: values.units,
      options: [
        NO_ANSWER,
        { value: "metric", label: "Metric: grams, litres, millimetres" },
        { value: "imperial", label: "Imperial: ounces, gallons, inches" },
      ],
    },
    {
      name: "clothingSize",
      label: "Clothing size",
      value: values.clothingSize,
      options: [NO_ANSWER, ...CLOTHING_SIZES.map((size) => ({ value: size, label: size }))],
    },
    { name: "shoeSizeEu", label: "Shoe size, European", type: "number", value: values.shoeSizeEu },
    {
      name: "budgetCents",
      label: `What one thing may usually cost, in ${currencyName(tenant)}`,
      type: "number",
      value: values.budgetCents,
    },
    {
      name: "diet",
      label: "What you eat and drink",
      value: values.diet,
      options: [
        NO_ANSWER,
        { value: "vegetarian", label: "Vegetarian" },
        { value: "vegan", label: "Vegan" },
        { value: "lactose_free", label: "No lactose" },
        { value: "gluten_free", label: "No gluten" },
        { value: "decaffeinated", label: "No caffeine" },
      ],
    },
  ];
  return (
    <AccountFrame store={store} current="/preferences">
      <AccountSection
        title="About you"
        about="What you tell us here is kept with your account, used for you alone, and erased with it. Every answer is optional."
      >
        <FieldsForm
          action={setPreferencesAction.bind(null, store)}
          submit="Keep"
          fields={fields.filter(({ name }) => questions.includes(name))}
        />
      </AccountSection>
    </AccountFrame>
  );
}

const currencyName = ({ locale, currency }: { locale: string; currency: string }) =>
  new Intl.DisplayNames(locale, { type: "currency" }).of(currency);
