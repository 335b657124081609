document.addEventListener("click", ({ target }) => {
  const { copy, print, set, value, done } = target.dataset;
  if (copy) {
    navigator.clipboard.writeText(document.getElementById(copy).textContent);
    target.textContent = done;
  } else if (print !== undefined) {
    window.print();
  } else if (set) {
    localStorage.setItem(set, value);
    document.documentElement.dataset[set] = value;
  }
});
