// The data that the page came with, its words, and small helpers for all other parts.

const atlas = JSON.parse(document.getElementById("data").textContent);

const WORDS = {
  all: (n) => (n === 1 ? "1 entry" : `${n.toLocaleString()} entries`),
  some: (n, all) => `${n.toLocaleString()} of ${all.toLocaleString()} entries`,
  without: "Without",
  clear: "Clear",
  remove: (value) => `Remove ${value}`,
  close: "Close",
  nothing: "no colours",
  showList: "Show the list",
  hideList: "Hide the list",
  profile: "Read the profile",
  onMap: "On the map",
  showOnMap: (title) => `Show ${title} on the map`,
  more: (n) => `${n} more`,
};

const part = (id) => document.getElementById(id);

/** An element with attributes and children; text is never read as HTML. */
function make(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, "");
    else if (value !== false && value != null) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child != null));
  return made;
}

/** Text as it is searched for: without accents and case. */
const folded = (text) =>
  text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/ß/g, "ss");

/** The first letters of a title's words, for an entry without a logo. */
function initials(title) {
  const words = title.match(/[\p{L}\p{N}]+/gu) || ["·"];
  const letters = words.slice(0, 2).map((word) => [...word][0]);
  return letters.join("").toLocaleUpperCase();
}

/** Calls `act` once for any number of requests before the next frame. */
function oncePerFrame(act) {
  let asked = 0;
  return () => {
    if (!asked) asked = requestAnimationFrame(() => ((asked = 0), act()));
  };
}

const limited = (value, low, high) => Math.min(Math.max(value, low), high);
