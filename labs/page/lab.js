// Fills the matrix in while the attacks are carried out, and shows the trace of the cell that is chosen.
const cells = new Map();
const progress = document.querySelector("#progress");
const again = document.querySelector("#again");
const trace = document.querySelector("#trace");
const total = document.querySelectorAll("[data-cell]").length;

function start() {
  cells.clear();
  again.disabled = true;
  for (const button of document.querySelectorAll("[data-cell]")) {
    button.disabled = true;
    button.className = "";
    button.textContent = "…";
  }
  const source = new EventSource("/matrix");
  source.addEventListener("cell", ({ data }) => {
    const cell = JSON.parse(data);
    cells.set(cell.key, cell);
    const button = document.querySelector(`[data-cell="${cell.key}"]`);
    button.disabled = false;
    button.className = cell.verdict;
    button.textContent = cell.verdict === "fell" ? "✕ fell" : "✓ held";
    button.setAttribute(
      "aria-label",
      `${cell.attack} at rung ${cell.rung}, ${cell.title}: ${cell.verdict} on ${cell.engine}`,
    );
    progress.textContent = `${cells.size} of ${total} tried …`;
  });
  const end = (text) => {
    source.close();
    again.disabled = false;
    progress.textContent = text;
  };
  source.addEventListener("end", ({ data }) => end(data));
  source.addEventListener("error", () => end("The lab has stopped. Start it again: npm run lab"));
}

const element = (name, text, className) => {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
};

function line(list, term, ...content) {
  const definition = element("dd");
  definition.append(...content);
  list.append(element("dt", term), definition);
}

function show(cell) {
  const list = element("dl");
  line(list, "Sent", cell.message ? `“${cell.message}”` : "Nothing was let through.");
  if (cell.calls.length > 0) line(list, "The model called", element("pre", cell.calls.join("\n")));
  for (const { text, values, owners, count, refused } of cell.sql) {
    const came = refused
      ? `Refused by the database: ${refused}`
      : `${count} rows${owners ? `, of ${owners}` : ""}`;
    line(list, "SQL", element("pre", `${text}\n${JSON.stringify(values)}`), element("p", came));
  }
  if (cell.answer) line(list, "Answered", element("pre", cell.answer));
  line(list, cell.verdict === "held" ? "Stopped by" : "Outcome", cell.stoppedBy ?? "Nothing stopped it.");
  trace.replaceChildren(
    element("h3", `${cell.attack}, rung ${cell.rung} (${cell.title})`),
    element("p", `It ${cell.verdict} on ${cell.engine}.`, `verdict ${cell.verdict}`),
    list,
  );
  const title = document.querySelector("#trace-title");
  title.focus({ preventScroll: true });
  title.scrollIntoView({ block: "start" });
}

document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-cell]");
  if (!button || !cells.has(button.dataset.cell)) return;
  for (const other of document.querySelectorAll("[aria-pressed]")) other.removeAttribute("aria-pressed");
  button.setAttribute("aria-pressed", "true");
  show(cells.get(button.dataset.cell));
});
again.addEventListener("click", start);
start();
