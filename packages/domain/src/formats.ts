/**
 * Formatters of numbers and dates, one for each locale and set of options: to make one takes far longer than to use
 * it, and a page writes hundreds of prices and days. Locales, currencies and time zones come from stores, so they are
 * few.
 */
const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

/** The formatter of numbers for a locale. @throws RangeError for a locale or currency that cannot be one */
export const numberFormat = (locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  remembered(numbers, locale, options, () => new Intl.NumberFormat(locale, options));

/** The formatter of instants for a locale. @throws RangeError for a locale or time zone that cannot be one */
export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions = {}): Intl.DateTimeFormat =>
  remembered(dates, locale, options, () => new Intl.DateTimeFormat(locale, options));

function remembered<Format>(
  formats: Map<string, Format>,
  locale: string,
  options: object,
  make: () => Format,
): Format {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? make();
  formats.set(key, known);
  return known;
}
