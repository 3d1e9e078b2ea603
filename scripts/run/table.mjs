/** Rows of cells as aligned text; numbers stand right. The first row is the heading. */
export function table(rows) {
  const texts = rows.map((row) => row.map(String));
  const widths = texts[0].map((_, column) => Math.max(...texts.map((row) => row[column].length)));
  const isNumber = (cell) => /^[\d.,]+( ?(ms|kB|MB|s|x|×|%|\/s))?$/.test(cell);
  const line = (row, heading) =>
    row
      .map((cell, column) =>
        isNumber(cell) || (heading && isNumber(texts[1]?.[column] ?? ""))
          ? cell.padStart(widths[column])
          : cell.padEnd(widths[column]),
      )
      .join("  ")
      .trimEnd();
  return texts.map((row, index) => line(row, index === 0)).join("\n");
}
