// Keeps what is written in this browser, and writes it back into the worksheet's own Markdown.
const KEY = "orchard-worksheet";
const state = document.querySelector("#state");
const fields = [...document.querySelectorAll("textarea")];

function read() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "{}");
  } catch {
    return {};
  }
}

function tell(text) {
  const open = fields.filter(({ value }) => value.trim() === "").length;
  const left =
    open === 0 ? "Every question has an answer." : `${open} of ${fields.length} questions are open.`;
  state.textContent = text ? `${text} ${left}` : left;
}

// A bar would end the cell, and a line break the row.
const asCell = (value) =>
  value
    .trim()
    .replaceAll("|", "\\|")
    .replaceAll(/\s*\n\s*/g, " ");

async function exportAll() {
  const answer = await fetch("/worksheet.md");
  const lines = (await answer.text()).split("\n");
  for (const { dataset, value } of fields) {
    const at = Number(dataset.line);
    if (value.trim()) lines[at] = lines[at].replace(/\|\s*\|\s*$/, () => `| ${asCell(value)} |`);
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([lines.join("\n")], { type: "text/markdown" }));
  link.download = "review.md";
  link.click();
  URL.revokeObjectURL(link.href);
  tell("Exported.");
}

const kept = read();
for (const field of fields) field.value = kept[field.id] ?? "";
document.addEventListener("input", () => {
  localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(fields.map(({ id, value }) => [id, value]))));
  tell("Kept in this browser.");
});
document.querySelector("#export").addEventListener("click", () => {
  exportAll().catch(() => tell("The lab has stopped, so nothing was exported. What you wrote is kept."));
});
document.querySelector("#clear").addEventListener("click", () => {
  if (!confirm("Empty every answer of this worksheet?")) return;
  for (const field of fields) field.value = "";
  localStorage.removeItem(KEY);
  tell("Emptied.");
});
tell("");
