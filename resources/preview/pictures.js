// Shows why a picture cannot be shown in its place. Runs in a world apart from the page.
(() => {
  "use strict";

  const FILE = "vault://file/";
  // What pictures with a stand-in were to show, for comparing a page with its next version.
  globalThis.replacedSource = new WeakMap();

  function standIn(source) {
    if (source.startsWith(FILE)) {
      return `vault://broken/${source.slice(FILE.length)}`;
    }
    if (source.startsWith("https:")) {
      return `vault://unreachable/${encodeURIComponent(new URL(source).hostname)}`;
    }
    return null;
  }

  document.addEventListener(
    "error",
    ({ target }) => {
      if (target instanceof HTMLImageElement && !globalThis.replacedSource.has(target)) {
        const written = target.getAttribute("src") ?? "";
        const other = standIn(written);
        if (other !== null) {
          globalThis.replacedSource.set(target, written);
          target.removeAttribute("srcset");
          target.setAttribute("src", other);
        }
      }
    },
    true,
  );
})();
