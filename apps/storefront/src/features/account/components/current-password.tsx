import type { FormField } from "./fields-form.tsx";

/** Asked for by everything that could take an account from its owner: an open browser is not its owner. */
export const CURRENT_PASSWORD: FormField = {
  name: "password",
  label: "Your password",
  type: "password",
  autoComplete: "current-password",
  required: true,
};
