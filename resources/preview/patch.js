// Brings the shown page up to a new version of itself, changing only what differs, so that
// nothing flickers and the reader's place stays. Runs in a world apart from the page.
//
// A page is a frame with blocks of HTML in it. Which blocks come and go is worked out outside;
// within the frame, and within a block that came for another, nodes are compared here.
(() => {
  "use strict";

  // Which callouts are unfolded is the reader's affair.
  const PASSING = /(?<=<details\b[^>]*) open=""/g;
  // Below this depth nodes are replaced whole.
  const DEEPEST = 12;
  const LINE = "data-source-line";
  const MARK = "territory-editor: article";
  // What they showed would stay until the new is loaded.
  const LOADING = new Set(["IMG", "VIDEO", "AUDIO", "SOURCE"]);

  let shown = null;
  let marks = null; // the comments around the blocks; null where the page has no blocks
  let blocks = []; // {key, line, nodes}
  let end = 1; // the line after the article's last
  const unfolded = new WeakMap(); // of <details>: whether the article has it so

  // --- Nodes

  function key(node) {
    return node.nodeType === Node.ELEMENT_NODE
      ? node.outerHTML.replace(PASSING, "")
      : `${node.nodeType} ${node.nodeValue}`;
  }

  function patchAttributes(old, fresh) {
    for (const { name } of [...old.attributes]) {
      if (!fresh.hasAttribute(name) && name !== "open") {
        old.removeAttribute(name);
      }
    }
    for (const { name, value } of [...fresh.attributes]) {
      if (old.getAttribute(name) !== value && name !== "open") {
        old.setAttribute(name, value);
      }
    }
    if (old.nodeName === "DETAILS" && unfolded.get(old) !== fresh.open) {
      old.open = fresh.open;
      unfolded.set(old, fresh.open);
    }
  }

  function differs(old, fresh) {
    return (
      old.nodeName !== fresh.nodeName ||
      (LOADING.has(old.nodeName) && writtenSource(old) !== fresh.getAttribute("src"))
    );
  }

  // Returns the node that stands there now.
  function patchNode(old, fresh, depth) {
    if (key(old) === key(fresh)) {
      return old;
    }
    if (differs(old, fresh) || depth > DEEPEST) {
      old.replaceWith(fresh);
      return fresh;
    }
    if (old.nodeType === Node.ELEMENT_NODE) {
      if (!LOADING.has(old.nodeName)) {
        patchAttributes(old, fresh);
      }
      patchList(old, [...old.childNodes], [...fresh.childNodes], null, depth + 1);
    } else {
      old.nodeValue = fresh.nodeValue;
    }
    return old;
  }

  function patchList(parent, was, now, after, depth) {
    const wasKeys = was.map(key);
    const nowKeys = now.map(key);
    const shorter = Math.min(was.length, now.length);
    let head = 0;
    while (head < shorter && wasKeys[head] === nowKeys[head]) {
      head += 1;
    }
    let tail = 0;
    while (
      tail < shorter - head &&
      wasKeys[was.length - 1 - tail] === nowKeys[now.length - 1 - tail]
    ) {
      tail += 1;
    }
    patchBetween(
      parent,
      was.slice(head, was.length - tail),
      now.slice(head, now.length - tail),
      was[was.length - tail] ?? after,
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

  // The address a picture was given, also when a stand-in is shown for it.
  function writtenSource(node) {
    return globalThis.replacedSource?.get(node) ?? node.getAttribute("src");
  }

  // --- The frame

  function comments(root, text) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
    const found = [];
    while (walker.nextNode()) {
      if (walker.currentNode.data === text) {
        found.push(walker.currentNode);
      }
    }
    return found;
  }

  // Two comments in place of the one: what is put before and after the article stays outside.
  function markTwice(fresh) {
    const [mark] = comments(fresh, MARK);
    if (mark === undefined) {
      return null;
    }
    const pair = [mark, fresh.createComment(`/${MARK}`)];
    mark.after(pair[1]);
    return pair;
  }

  // As patchNode, for elements around the marks: what lies between those is left alone.
  function patchAround(old, fresh, pair) {
    patchAttributes(old, fresh);
    const was = childrenWithoutBlocks(old);
    const now = [...fresh.childNodes];
    const i = was.findIndex((node) => node.contains(marks[0]));
    const j = now.findIndex((node) => node.contains(pair[0]));
    if (was[i].nodeName !== now[j].nodeName) {
      patchList(old, was, now, null, 0);
      return;
    }
    // Of text and comments an element has no end: what follows the article follows its last mark.
    const last = was[i] === marks[0] ? was.indexOf(marks[1]) : i;
    const freshLast = now[j] === pair[0] ? now.indexOf(pair[1]) : j;
    patchList(old, was.slice(0, i), now.slice(0, j), was[i], 0);
    patchList(old, was.slice(last + 1), now.slice(freshLast + 1), null, 0);
    if (was[i].nodeType === Node.ELEMENT_NODE) {
      patchAround(was[i], now[j], pair);
    }
  }

  function childrenWithoutBlocks(parent) {
    const nodes = [...parent.childNodes];
    const i = nodes.indexOf(marks[0]);
    return i < 0 ? nodes : [...nodes.slice(0, i + 1), ...nodes.slice(nodes.indexOf(marks[1]))];
  }

  function patchFrame(html) {
    const fresh = new DOMParser().parseFromString(html, "text/html");
    // Hints such as "preconnect" reach out past everything that blocks requests.
    fresh
      .querySelectorAll("link:not([rel='stylesheet' i]), meta[http-equiv], base, script")
      .forEach((node) => node.remove());
    const pair = markTwice(fresh);
    if (marks !== null && pair !== null) {
      patchAround(document.documentElement, fresh.documentElement, pair);
    } else {
      blocks.forEach((block) => block.nodes.forEach((node) => node.remove()));
      blocks = [];
      patchNode(document.documentElement, fresh.documentElement, 0);
    }
    const [first] = comments(document, MARK);
    const [second] = comments(document, `/${MARK}`);
    marks = first !== undefined && second !== undefined ? [first, second] : null;
  }

  // --- The blocks

  function parsed(html) {
    const template = document.createElement("template");
    template.innerHTML = `${html}\n`;
    template.content.querySelectorAll("details").forEach((node) => unfolded.set(node, node.open));
    return [...template.content.childNodes];
  }

  function patchBlock(old, block) {
    if (old.nodes.length === block.nodes.length) {
      block.nodes = old.nodes.map((node, index) => patchNode(node, block.nodes[index], 0));
    } else {
      old.nodes.forEach((node) => node.remove());
    }
  }

  // Those of `old` that come in again, by key. They stay as they are.
  function stayingBlocks(old, come) {
    const left = new Map();
    for (const [same, html] of come) {
      if (html === null) {
        left.set(same, (left.get(same) ?? 0) + 1);
      }
    }
    const staying = new Map();
    for (const block of old) {
      const n = left.get(block.key) ?? 0;
      if (n > 0) {
        left.set(block.key, n - 1);
        staying.set(block.key, [...(staying.get(block.key) ?? []), block]);
      }
    }
    return staying;
  }

  // Between two that stay, the first that comes is made of the first that goes, and so on.
  function replaceBlocks(gone, come, another) {
    const pairs = another ? 0 : Math.min(gone.length, come.length);
    come.slice(0, pairs).forEach((block, index) => patchBlock(gone[index], block));
    gone.slice(pairs).forEach((block) => block.nodes.forEach((node) => node.remove()));
  }

  // come: [key, HTML], or [key, null] for one of those that go, which then stays.
  function changeBlocks(start, gone, come, another) {
    const old = blocks.slice(start, start + gone);
    const staying = stayingBlocks(old, come);
    const stays = new Set([...staying.values()].flat());
    const next = [];
    let reached = 0;
    let run = [];
    const replaceUpTo = (index) => {
      replaceBlocks(old.slice(reached, index).filter((block) => !stays.has(block)), run, another);
      reached = Math.max(reached, index);
      run = [];
    };
    for (const [same, html] of come) {
      const block =
        html === null
          ? staying.get(same).shift()
          : { key: same, line: 0, nodes: parsed(html) };
      if (html === null) {
        replaceUpTo(old.indexOf(block));
      } else {
        run.push(block);
      }
      next.push(block);
    }
    replaceUpTo(old.length);
    blocks.splice(start, gone, ...next);
  }

  // Puts every block in its place; those that are there already are not touched.
  function arrangeBlocks() {
    let after = marks[1];
    for (let n = blocks.length - 1; n >= 0; n -= 1) {
      for (let m = blocks[n].nodes.length - 1; m >= 0; m -= 1) {
        const node = blocks[n].nodes[m];
        if (node.nextSibling !== after || node.parentNode !== after.parentNode) {
          after.parentNode.insertBefore(node, after);
        }
        after = node;
      }
    }
  }

  // What lines became when blocks came for others: those below moved with their blocks.
  function shiftOf(before, start, gone, come) {
    return (line) => {
      const index = before.findLastIndex((known) => known <= line);
      if (index < start + gone) {
        return line;
      }
      const now = blocks[index + come.length - gone];
      return now === undefined ? line : line + now.line - before[index];
    };
  }

  // Elements with the lines at which they begin, counted from their block's.
  function anchorsIn(nodes) {
    const found = [];
    for (const node of nodes) {
      if (node.nodeType === Node.ELEMENT_NODE) {
        for (const holder of [node, ...node.querySelectorAll(`[${LINE}]`)]) {
          if (holder.hasAttribute(LINE)) {
            found.push([Number(holder.getAttribute(LINE)), holder]);
          }
        }
      }
    }
    return found;
  }

  // --- What is called from outside

  // entry: whose page it is; frame: null when it stays; start, gone, come: of the blocks, `gone`
  // from `start` on make way for those that come; lines: of all blocks, where each begins in the
  // file; last: the line after the article's last.
  globalThis.showPage = ({ entry, frame, start, gone, come, lines, last }) => {
    const another = entry !== shown;
    const before = blocks.map((block) => block.line);
    if (frame !== null) {
      patchFrame(frame);
    }
    if (marks !== null) {
      changeBlocks(start, gone, come, another);
      arrangeBlocks();
    }
    blocks.forEach((block, index) => {
      block.line = lines[index];
    });
    end = last;
    shown = entry;
    if (another) {
      window.scrollTo(0, 0);
    }
    globalThis.pageChanged(shiftOf(before, start, gone, come), another);
  };

  // Each element that begins at a known line of the file, as [line, element], and the last line.
  globalThis.sourceLines = () => {
    if (marks === null) {
      const nodes = [...document.querySelectorAll(`[${LINE}]`)];
      return { found: nodes.map((node) => [Number(node.getAttribute(LINE)), node]), end };
    }
    const found = [];
    for (const block of blocks) {
      // Kept with the block: long articles have thousands.
      block.anchors ??= anchorsIn(block.nodes);
      block.anchors.forEach(([line, node]) => found.push([block.line + line, node]));
    }
    return { found, end };
  };
})();
