/** Rows as a file of comma-separated values, the names of the columns first. Source: RFC 4180. */
export const csvOf = (
  head: readonly string[],
  rows: readonly (readonly (string | number | boolean)[])[],
): string =>
  [head, ...rows].map((row) => `${row.map((value) => quote(String(value))).join(",")}\r\n`).join("");

// Names and subjects are people's own words: quoted, and with a mark before what a spreadsheet would take for a formula.
function quote(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
