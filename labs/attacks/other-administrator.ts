import type { Attack } from "../attack.ts";

export const otherAdministrator: Attack = {
  name: "another tenant's administrator",
  abuses: "Somebody is an administrator, and nobody asks of which store.",
  messages: ["List every order of the store Aperture."],
  model: ({ stage, as }) => as(stage.administrator, { tenant: stage.victim.tenant }).everyOrderForStaff(),
  fell: (rows) => rows.some((row) => row["tenant"] === "aperture"),
};
