// Which line of the article's text the page shows, and how it goes to one. Lines are those of the
// file, with fractions. Runs in a world apart from the page.
(() => {
  "use strict";

  const STEPS = 24; // halvings of the page's height when a place is looked for
  const USED = "a[href], summary, input, button, audio, video";

  let anchors = null; // [line, element], both from top to bottom; made when needed
  let end = 1;
  // The line that the page was brought to, while the reader has not moved it since.
  let followed = null;
  let readerMoved = false;

  function gather() {
    if (anchors === null) {
      const lines = globalThis.sourceLines();
      end = lines.end;
      anchors = [];
      let reached = -Infinity;
      for (const anchor of lines.found) {
        // Notes stand below the text.
        if (anchor[0] > reached && anchor[0] < end) {
          anchors.push(anchor);
          reached = anchor[0];
        }
      }
    }
    return anchors;
  }

  function height() {
    return document.documentElement.scrollHeight;
  }

  function furthest() {
    return Math.max(0, height() - window.innerHeight);
  }

  // Where an anchor is on the page: all above the article belongs to its first line, and what is
  // folded away lies where it would unfold.
  function place(index) {
    for (let n = index; n > 0; n -= 1) {
      if (n >= anchors.length) {
        return height();
      }
      const node = anchors[n][1];
      const holder = node.closest("details:not([open])");
      const box = (holder ?? node).getBoundingClientRect();
      if (box.width > 0 || box.height > 0) {
        return (holder !== null && holder !== node ? box.bottom : box.top) + window.scrollY;
      }
    }
    return 0;
  }

  function lineAt(y) {
    const known = gather();
    if (known.length === 0) {
      return 1 + (end - 1) * (y / Math.max(1, height()));
    }
    let low = 0;
    let high = known.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (place(middle) <= y) {
        low = middle;
      } else {
        high = middle;
      }
    }
    const top = place(low);
    const room = place(low + 1) - top;
    const line = known[low][0];
    const next = low + 1 < known.length ? known[low + 1][0] : end;
    return line + (room > 0 ? Math.min(1, (y - top) / room) : 0) * (next - line);
  }

  // The line at the top; towards the end more and more the last one, so that text and page end
  // together.
  function shownLine(y) {
    const top = lineAt(y);
    const most = furthest();
    const page = window.innerHeight;
    const rest = most - y;
    if (most <= 0 || rest >= page) {
      return top;
    }
    const share = most >= page ? 1 - rest / page : y / most;
    return top + share * (end - top);
  }

  function placeOf(line) {
    let low = 0;
    let high = furthest();
    if (shownLine(low) >= line) {
      return low;
    }
    for (let n = 0; n < STEPS && high - low > 0.5; n += 1) {
      const middle = (low + high) / 2;
      if (shownLine(middle) < line) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  function goTo(line) {
    const top = placeOf(line);
    if (Math.abs(top - window.scrollY) >= 1) {
      window.scrollTo({ top, behavior: "instant" });
    }
  }

  // --- Keeping the place

  // shift: what a line of the page before is now.
  globalThis.pageChanged = (shift, another) => {
    anchors = null;
    if (another) {
      followed = null;
      readerMoved = false;
    } else if (followed !== null) {
      followed = shift(followed);
    }
  };

  // Pictures come late and push the rest away: what was gone to comes back.
  new ResizeObserver(() => {
    if (followed !== null) {
      goTo(followed);
    }
  }).observe(document.documentElement);
  for (const gesture of ["wheel", "pointerdown", "touchstart", "keydown"]) {
    window.addEventListener(
      gesture,
      () => {
        followed = null;
        readerMoved = true;
      },
      { capture: true, passive: true },
    );
  }

  // --- What is called from outside

  globalThis.followLine = (line) => {
    readerMoved = false;
    followed = line;
    goTo(line);
  };

  // The line that is shown, and whether it was the reader who moved the page there.
  globalThis.shownPlace = () => ({ line: shownLine(window.scrollY), byReader: readerMoved });

  // The line of the text at a point of the view, as {line, code}; null where there is none, or
  // where a click does something else. code: whether the line lies in a block of code.
  globalThis.lineAtPoint = (x, y) => {
    const target = document.elementFromPoint(x, y);
    if (target === null || target.closest(USED) || !window.getSelection().isCollapsed) {
      return null;
    }
    const starts = new Map(globalThis.sourceLines().found.map(([line, node]) => [node, line]));
    let holder = target;
    while (holder !== null && !starts.has(holder)) {
      holder = holder.parentElement;
    }
    if (holder === null) {
      // Between two paragraphs, or beside them.
      const lines = gather();
      const within = lines.length > 0 && y >= lines[0][1].getBoundingClientRect().top;
      return within ? { line: Math.floor(lineAt(y + window.scrollY)), code: false } : null;
    }
    const before = document.createRange();
    before.setStart(holder, 0);
    const caret = document.caretRangeFromPoint(x, y);
    if (caret !== null && holder.contains(caret.startContainer)) {
      before.setEnd(caret.startContainer, caret.startOffset);
    }
    // The text's line breaks are the article's own.
    const further = before.toString().split("\n").length - 1;
    const code = holder.nodeName === "PRE" || target.closest("pre") !== null;
    return { line: starts.get(holder) + further, code };
  };
})();
