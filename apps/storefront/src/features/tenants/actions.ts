"use server";
import { cookies } from "next/headers";
import { parseThemeChoice } from "@orchard/ui/theme";

/** Keeps the chosen colour theme for a year; "system" forgets it. The same for every store of this address. */
export async function setThemeAction(form: FormData): Promise<void> {
  const theme = form.get("theme");
  const choice = parseThemeChoice(typeof theme === "string" ? theme : undefined);
  const jar = await cookies();
  if (choice === "system") jar.delete("theme");
  else jar.set("theme", choice, { path: "/", sameSite: "lax", httpOnly: true, maxAge: 365 * 24 * 60 * 60 });
}
