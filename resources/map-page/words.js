// The data that the page came with, its words, and small helpers for all other parts.

const atlas = JSON.parse(document.getElementById("data").textContent);

/** A text in the language of the page, which came with it unless that is English. */
function say(text, values = {}) {
  const told = atlas.words?.[text] ?? text;
  return told.replace(/\{(\w+)\}/g, (name, key) => values[key] ?? name);
}

const LANGUAGE = document.documentElement.lang;
const plural = new Intl.PluralRules(LANGUAGE);
const counted = (n) => n.toLocaleString(LANGUAGE);

const WORDS = {
  all: (n) =>
    plural.select(n) === "one"
      ? say("1 entry").replace("1", counted(n))
      : say("{n} entries", { n: counted(n) }),
  some: (n, all) => say("{n} of {all} entries", { n: counted(n), all: counted(all) }),
  without: say("Without"),
  clear: say("Clear"),
  remove: (value) => say("Remove {value}", { value }),
  close: say("Close"),
  nothing: say("no colours"),
  showList: say("Show the list"),
  hideList: say("Hide the list"),
  profile: say("Read the profile"),
  onMap: say("On the map"),
  showOnMap: (title) => say("Show {title} on the map", { title }),
  more: (n) => say("{n} more", { n: counted(n) }),
  named: (name, value) => say("{name}: {value}", { name, value }),
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
  return letters.join("").toLocaleUpperCase(LANGUAGE);
}

/** Calls `act` once for any number of requests before the next frame. */
function oncePerFrame(act) {
  let asked = 0;
  return () => {
    if (!asked) asked = requestAnimationFrame(() => ((asked = 0), act()));
  };
}

const limited = (value, low, high) => Math.min(Math.max(value, low), high);
