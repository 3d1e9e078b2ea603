/** The questions of a worksheet whose answer is still the dash it began with: a table row that ends in an empty cell. */
export function openLines(worksheet: string): string[] {
  return worksheet
    .split("\n")
    .filter((line) => /^\|.*\|\s*(–|-|…)?\s*\|\s*$/.test(line) && !/^\|[\s:|-]+\|$/.test(line))
    .map((line) => line.split("|")[1]!.trim());
}
