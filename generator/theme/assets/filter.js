// The filter of a list: any text in any width, case or script of Chinese, typed or pasted.
import { again, finder, plain, wordsOf } from "./folding.js";

const all = (selector, within) => [...within.querySelectorAll(selector)];

const listen = (field) => {
  const index = document.getElementById(field.dataset.filter);
  const fold = () => all("[data-names]", index).map((item) => [item, plain(item.dataset.names)]);
  let items = fold();
  const groups = all("[data-group]", index);
  const count = document.getElementById(field.dataset.count);
  const none = document.getElementById(field.dataset.none);
  const narrow = async (first = true) => {
    const typed = field.value;
    const texts = items.map(([, names]) => names);
    const fits = finder(typed, texts);
    let shown = 0;
    for (const [item, names] of items) {
      item.hidden = !fits(names);
      shown += item.hidden ? 0 : 1;
    }
    for (const group of groups) group.hidden = !group.querySelector("[data-names]:not([hidden])");
    if (count) count.textContent = wordsOf(typed).length ? String(shown) : "";
    if (none) none.hidden = shown > 0;
    if (!first || !(await again(typed, texts))) return;
    items = fold();
    narrow(false);
  };
  field.value = new URLSearchParams(location.search).get("q") ?? field.value;
  field.addEventListener("input", () => narrow());
  field.form?.addEventListener("submit", (event) => event.preventDefault());
  narrow();
};

export const start = () => all("[data-filter]", document).forEach(listen);
