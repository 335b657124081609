// What scripts add to a page that is complete without them.
const root = document.documentElement;
const all = (selector, within = document) => [...within.querySelectorAll(selector)];

// Display settings: each button names a setting and a value; "" is the default.
const showChoices = () => {
  for (const button of all("[data-set]")) {
    const { set, value } = button.dataset;
    button.setAttribute("aria-pressed", String((root.dataset[set] ?? "") === value));
  }
};
const choose = ({ set, value }) => {
  if (value) root.dataset[set] = value;
  else delete root.dataset[set];
  try {
    if (value) localStorage.setItem(`display-${set}`, value);
    else localStorage.removeItem(`display-${set}`);
  } catch {
    // Not kept, but still applied to this page.
  }
  showChoices();
};
showChoices();

// The two sheets of the masthead: one open at a time, closed by Escape or a click elsewhere.
const sheets = all(".top details");
const close = (except) => {
  for (const sheet of sheets) if (sheet !== except) sheet.open = false;
};
for (const sheet of sheets) {
  sheet.addEventListener("toggle", () => sheet.open && close(sheet));
}
document.addEventListener("keydown", (event) => {
  const open = sheets.find((sheet) => sheet.open);
  if (event.key !== "Escape" || !open) return;
  close();
  open.querySelector("summary").focus();
});

// A quotation may run over several marks: all that the address names are shaded.
const shade = () => {
  const [, from, to] = (/^#p-(\d+)-(\d+)$/.exec(location.hash) ?? []).map(Number);
  for (const mark of all("mark.cited")) {
    const at = Number(mark.id.split("-")[1]);
    mark.classList.toggle("quoted", at >= from && at < to);
  }
  // And claims that rest on one sentence: the address names the first, whose seal says the same.
  const target = document.getElementById(location.hash.slice(1));
  const named = target?.matches(".cite") && target.getAttribute("aria-label");
  for (const seal of all(".cite")) seal.classList.toggle("quoted", seal.getAttribute("aria-label") === named);
};
addEventListener("hashchange", shade);
shade();

// The other language shows the same place, and the same question.
for (const link of all("a.lang")) {
  link.addEventListener("click", () => {
    link.search = location.search;
    link.hash = location.hash;
  });
}

// Copy: the text of the element that data-copy names.
const copy = async (button) => {
  const from = document.getElementById(button.dataset.copy);
  try {
    await navigator.clipboard.writeText(from.textContent.trim());
  } catch {
    // No clipboard (plain http, old browsers, those within other programs): the old way, and where
    // there is none, it is selected, so that one key copies.
    getSelection().selectAllChildren(from);
    if (!document.execCommand("copy")) return;
  }
  const before = button.textContent;
  button.textContent = button.dataset.done;
  setTimeout(() => { button.textContent = before; }, 2000);
};

document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target : root;
  const setting = target.closest("[data-set]");
  const copier = target.closest("[data-copy]");
  if (setting) choose(setting.dataset);
  if (copier) copy(copier);
  if (target.closest("[data-print]")) print();
  if (!target.closest(".top details")) close();
});

// The program of a list's filter comes with the lists that have one.
if (document.querySelector("[data-filter]")) {
  // The second file is the first one's: asked for at the same time, it is there as soon.
  Promise.all([import("./filter.js"), import("./folding.js")]).then(([filter]) => filter.start());
}

// Where a filter finds nothing, the search may: it knows more ways to write a name. What is typed by
// then goes along, however the link is opened.
for (const act of ["pointerdown", "focusin"]) {
  document.addEventListener(act, ({ target }) => {
    if (target.matches("[data-ask]")) {
      target.search = `q=${encodeURIComponent(document.querySelector("main [type=search]").value.trim())}`;
    }
  });
}

// On paper a link shows where it leads: its public address, wherever the page is read from.
const publicAddress = document.querySelector("link[rel=canonical]")?.href ?? location.href;
const [printed] = all(".printed");
const printedFrom = printed?.textContent;
addEventListener("beforeprint", () => {
  // A list that was narrowed says on paper by what.
  for (const form of all(".filter")) form.classList.toggle("typed", Boolean(form.querySelector("[type=search]")?.value.trim()));
  for (const link of all(".page a[href]:not(.cite)")) {
    // What a browser marks on the page says nothing on paper.
    link.dataset.address = new URL(link.getAttribute("href"), publicAddress).href.replace(/#?:~:.*/, "");
  }
  // What was asked or chosen belongs to the address, as one can read and type it.
  const asked = [...new URLSearchParams(location.search)].map((pair) => pair.join("=")).join("&");
  if (printed) printed.textContent = printedFrom + (asked && document.querySelector("[data-program], [data-filter]") ? `?${asked}` : "");
});

// Reading aloud, where the browser has a voice: each line in its own language.
const LINES = "h1, h2, h3, p, li, dt, dd, blockquote, th, td";
const readAloud = (button) => {
  const state = (reading) => {
    button.textContent = reading ? button.dataset.stop : button.dataset.read;
    button.setAttribute("aria-pressed", String(reading));
  };
  const running = button.getAttribute("aria-pressed") === "true";
  speechSynthesis.cancel();
  state(!running);
  if (running) return;
  const lines = all(LINES, document.querySelector("main"))
    .filter((line) => line.offsetParent && !line.querySelector(LINES) && line.innerText.trim());
  lines.forEach((line, at) => {
    const said = new SpeechSynthesisUtterance(line.innerText);
    said.lang = line.closest("[lang]").lang;
    if (at === lines.length - 1) said.addEventListener("end", () => state(false));
    speechSynthesis.speak(said);
  });
};
if ("speechSynthesis" in window) {
  for (const button of all("[data-read]")) {
    button.closest("fieldset").hidden = false;
    button.addEventListener("click", () => readAloud(button));
  }
  addEventListener("pagehide", () => speechSynthesis.cancel());
}
