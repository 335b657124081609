// The filter of a list: any text in any width, case or script of Chinese, typed or pasted.
import { again, plain, wordsOf } from "./folding.js";

const all = (selector, within) => [...within.querySelectorAll(selector)];

const listen = (field) => {
  const index = document.getElementById(field.dataset.filter);
  const fold = () => all("[data-names]", index).map((item) => [item, plain(item.dataset.names)]);
  let items = fold();
  let knows = false;
  const groups = all("[data-group]", index);
  const count = document.getElementById(field.dataset.count);
  const none = document.getElementById(field.dataset.none);
  const narrow = async () => {
    const typed = field.value;
    const words = wordsOf(typed);
    let shown = 0;
    for (const [item, names] of items) {
      item.hidden = !words.every((word) => names.includes(word));
      shown += item.hidden ? 0 : 1;
    }
    for (const group of groups) group.hidden = !group.querySelector("[data-names]:not([hidden])");
    if (count) count.textContent = words.length ? String(shown) : "";
    if (none) none.hidden = shown > 0;
    if (knows || !(await again(typed, items.map(([, names]) => names)))) return;
    knows = true;
    items = fold();
    narrow();
  };
  field.value = new URLSearchParams(location.search).get("q") ?? field.value;
  field.addEventListener("input", narrow);
  field.form?.addEventListener("submit", (event) => event.preventDefault());
  narrow();
};

export const start = () => all("[data-filter]", document).forEach(listen);
