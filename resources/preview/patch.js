// Brings the shown page up to a new version of itself, changing only what differs, so that
// nothing flickers and the reader's place stays. Runs in a world apart from the page.
(() => {
  "use strict";

  // Lines shift with every line typed above, and a reader may have unfolded a callout: neither
  // makes a node another one.
  const PASSING = / data-source-line="\d+"|(?<=<details\b[^>]*) open=""/g;
  // Below this depth nodes are replaced whole.
  const DEEPEST = 12;
  const LINE = "data-source-line";

  let shown = null;

  function key(node) {
    return node.nodeType === Node.ELEMENT_NODE
      ? node.outerHTML.replace(PASSING, "")
      : `${node.nodeType} ${node.nodeValue}`;
  }

  function copyLine(old, fresh) {
    const line = fresh.getAttribute(LINE);
    if (line !== null && old.getAttribute(LINE) !== line) {
      old.setAttribute(LINE, line);
    }
  }

  function copyLines(old, fresh) {
    if (old.nodeType !== Node.ELEMENT_NODE) {
      return;
    }
    copyLine(old, fresh);
    const from = fresh.querySelectorAll(`[${LINE}]`);
    old.querySelectorAll(`[${LINE}]`).forEach((node, index) => copyLine(node, from[index]));
  }

  function patchAttributes(old, fresh) {
    for (const { name } of [...old.attributes]) {
      if (!fresh.hasAttribute(name)) {
        old.removeAttribute(name);
      }
    }
    for (const { name, value } of [...fresh.attributes]) {
      if (old.getAttribute(name) !== value) {
        old.setAttribute(name, value);
      }
    }
  }

  function patchNode(old, fresh, depth) {
    if (old.nodeName !== fresh.nodeName || depth > DEEPEST) {
      old.replaceWith(fresh);
    } else if (old.nodeType === Node.ELEMENT_NODE) {
      patchAttributes(old, fresh);
      patchChildren(old, fresh, depth + 1);
    } else {
      old.nodeValue = fresh.nodeValue;
    }
  }

  function patchChildren(old, fresh, depth) {
    const was = [...old.childNodes];
    const now = [...fresh.childNodes];
    const wasKeys = was.map(key);
    const nowKeys = now.map(key);
    const shorter = Math.min(was.length, now.length);
    let head = 0;
    while (head < shorter && wasKeys[head] === nowKeys[head]) {
      copyLines(was[head], now[head]);
      head += 1;
    }
    let tail = 0;
    while (
      tail < shorter - head &&
      wasKeys[was.length - 1 - tail] === nowKeys[now.length - 1 - tail]
    ) {
      copyLines(was[was.length - 1 - tail], now[now.length - 1 - tail]);
      tail += 1;
    }
    patchBetween(
      old,
      was.slice(head, was.length - tail),
      now.slice(head, now.length - tail),
      was[was.length - tail] ?? null,
      depth,
    );
  }

  // Keeps the elements that are in both lists in the same order, and patches what lies between.
  function patchBetween(parent, gone, come, after, depth) {
    const places = new Map();
    gone.forEach((node, index) => {
      if (node.nodeType === Node.ELEMENT_NODE) {
        const same = key(node);
        if (!places.has(same)) {
          places.set(same, []);
        }
        places.get(same).push(index);
      }
    });
    let reached = 0;
    let run = [];
    for (const node of come) {
      const place = places.get(key(node))?.find((index) => index >= reached);
      if (place === undefined) {
        run.push(node);
      } else {
        patchRun(parent, gone.slice(reached, place), run, gone[place], depth);
        copyLines(gone[place], node);
        reached = place + 1;
        run = [];
      }
    }
    patchRun(parent, gone.slice(reached), run, after, depth);
  }

  function patchRun(parent, gone, come, after, depth) {
    if (gone.length === come.length) {
      gone.forEach((node, index) => patchNode(node, come[index], depth));
      return;
    }
    gone.forEach((node) => node.remove());
    come.forEach((node) => parent.insertBefore(node, after));
  }

  globalThis.showPage = (html, entry) => {
    const fresh = new DOMParser().parseFromString(html, "text/html");
    // Hints such as "preconnect" reach out past everything that blocks requests.
    fresh
      .querySelectorAll("link:not([rel='stylesheet' i]), meta[http-equiv], base, script")
      .forEach((node) => node.remove());
    patchNode(document.documentElement, fresh.documentElement, 0);
    if (entry !== shown) {
      shown = entry;
      window.scrollTo(0, 0);
    }
  };
})();
