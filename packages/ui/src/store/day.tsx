import { dateFormat } from "@orchard/domain/formats";

type DayProps = {
  /** A calendar day, "YYYY-MM-DD", already in the store's time zone. */
  day: string;
  locale: string;
  length?: "short" | "long";
};

const FORMATS = {
  short: { day: "numeric", month: "short", year: "numeric" },
  long: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
} as const;

/** A calendar day in the store's locale. No time zone is applied: a day is a day. */
export function Day({ day, locale, length = "short" }: DayProps) {
  const text = dateFormat(locale, { ...FORMATS[length], timeZone: "UTC" }).format(new Date(`${day}T00:00Z`));
  return <time dateTime={day}>{text}</time>;
}
