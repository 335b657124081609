// The reader's display settings, applied before the first paint, so that nothing jumps.
// A classic script on purpose: a module would run too late.
(function (root) {
  root.classList.add("js");
  ["text", "theme", "contrast"].forEach(function (name) {
    try {
      var value = localStorage.getItem("display-" + name);
      if (value && /^[a-z]+$/.test(value)) root.dataset[name] = value;
    } catch (closed) {
      // Storage may be closed to us; the page is then shown as it comes.
    }
  });
})(document.documentElement);
