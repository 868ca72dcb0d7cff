// For a rehearsal: what is wrong with a page at the size that it has now. Runs apart from the page.
(() => {
  "use strict";

  const SLACK = 1; // pixels
  const root = document.documentElement;
  const wide = root.clientWidth;

  const lines = [...document.querySelectorAll("[data-source-line]")];

  /** The line of an article's source that an element is of, or that comes before it; null in the head. */
  const lineOf = (element) => {
    const before = (one) => one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    const holder = element.closest("[data-source-line]") || element.querySelector("[data-source-line]")
      || (element.closest(".head") ? null : lines.findLast(before));
    return holder ? Number(holder.dataset.sourceLine) : null;
  };

  const boxOf = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + scrollX, top + scrollY, width, height];
  };

  const told = (element, more) => ({ line: lineOf(element), box: boxOf(element), ...more });

  function pictures() {
    return [...document.images]
      .filter((image) => image.complete && image.naturalWidth === 0 && image.currentSrc)
      .map((image) => told(image, { source: decodeURI(image.getAttribute("src")) }));
  }

  function standIns() {
    return [...document.images]
      .filter((image) => image.src.startsWith("data:image/svg+xml;base64,"))
      .map((image) => told(image, {}));
  }

  // What is there for screen readers alone is a pixel wide.
  const isSeen = (element) => element.clientWidth > 1;

  const scrolls = (element) => ["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(element).overflowX);

  // What sticks out of the page, by itself: not because of what it stands in, nor inside of what
  // readers can scroll.
  function tooWide(element, found) {
    const box = element.getBoundingClientRect();
    if (box.width > 0 && box.right > wide + SLACK) {
      found.push(told(element, { by: Math.round(box.right - wide), scrolls: false }));
      return found;
    }
    if (scrolls(element)) {
      const by = element.scrollWidth - element.clientWidth;
      if (by > SLACK && isSeen(element)) found.push(told(element, { by, scrolls: true }));
      return found;
    }
    for (const child of element.children) tooWide(child, found);
    return found;
  }

  // Titles that end in dots, or below the edge of what holds them.
  function cut() {
    return [...document.querySelectorAll("h1, h2, h3, .site-name")]
      .filter((title) => scrolls(title) && isSeen(title) && title.scrollWidth > title.clientWidth + SLACK)
      .map((title) => told(title, { name: title.matches(".site-name"), text: title.innerText }));
  }

  const main = document.querySelector("main") || document.body;
  return JSON.stringify({
    height: root.scrollHeight,
    pictures: pictures(),
    standIns: standIns(),
    wide: [...main.children].flatMap((child) => tooWide(child, [])),
    cut: cut(),
  });
})();
