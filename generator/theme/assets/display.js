// The reader's display settings, applied before the first paint, so that nothing jumps.
// A classic script on purpose: a module would run too late.
(function (root) {
  root.classList.add("js");
  // A page that waits for what its address asks for does not show first what nobody asked for.
  if (location.search) root.classList.add("awaited");
  ["text", "theme", "contrast"].forEach(function (name) {
    try {
      var value = localStorage.getItem("display-" + name);
      if (value && /^[a-z]+$/.test(value)) root.dataset[name] = value;
    } catch (closed) {
      // Storage may be closed to us; the page is then shown as it comes.
    }
  });
})(document.documentElement);
