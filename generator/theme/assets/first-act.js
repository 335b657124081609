// Loads a page's program when a reader first touches what it is for, or at once where the address
// asks for something. What was typed and chosen before, the program finds in the fields.
const part = document.querySelector("[data-program]");
const programs = {
  explore: () => import("./explore.js"),
  // Its other files are asked for at the same time.
  search: () => Promise.all(["./search.js", "./search-shards.js", "./folding.js"].map((name) => import(name))).then(([page]) => page),
};
const ACTS = ["pointerdown", "focusin", "click", "input", "submit"];
let loading, pressed;

const noticed = (event) => {
  const control = event.target.closest("button, input, select, summary, label, form[data-program]");
  if (event.type === "submit") event.preventDefault();
  if (event.type === "click" && control?.matches("button")) pressed = control;
  if (control) begin();
};
const begin = async () => {
  if (loading) return;
  loading = true;
  try {
    await (await programs[part.dataset.program]()).start(part);
    for (const act of ACTS) part.removeEventListener(act, noticed, true);
    pressed?.click();
  } catch (problem) {
    part.classList.add("failed");
    const status = document.getElementById(part.dataset.status);
    if (status) status.textContent = part.dataset.failed;
    throw problem;
  }
};

if (part) {
  for (const act of ACTS) part.addEventListener(act, noticed, true);
  part.classList.add("alive");
  if (location.search || history.state || "embedded" in part.dataset) begin();
}
