// The directory: what the search and the chosen values leave, and an address that says so.

const PAGE = 40; // so many entries are put on the page at a time
const FEW = 8; // values of a facet that are shown before the rest is asked for

const facets = new Facets();
const search = part("search");
const results = part("results");
let shown = 0;

function cross() {
  const space = "http://www.w3.org/2000/svg";
  const drawn = document.createElementNS(space, "svg");
  const path = document.createElementNS(space, "path");
  drawn.setAttribute("viewBox", "0 0 24 24");
  drawn.setAttribute("aria-hidden", "true");
  path.setAttribute("d", "M6 6l12 12M18 6L6 18");
  drawn.append(path);
  return drawn;
}

// The address: what was asked, as #q=words&field=value&field=value

function written() {
  const asked = new URLSearchParams();
  if (search.value.trim()) asked.set("q", search.value.trim());
  for (const facet of facets.all) {
    for (const value of facet.chosen) asked.append(facet.key, value === NONE ? "" : facet.values[value]);
  }
  return asked.toString();
}

function remember() {
  const asked = written();
  const address = location.pathname + location.search + (asked ? `#${asked}` : "");
  try {
    history.replaceState({ shown }, "", address);
  } catch {
    location.replace(`#${asked}`); // some browsers let files change no more than that
  }
}

function read() {
  const asked = new URLSearchParams(location.hash.slice(1));
  search.value = asked.get("q") || "";
  facets.search(search.value);
  for (const facet of facets.all) {
    facet.chosen.clear();
    for (const text of asked.getAll(facet.key)) {
      const value = text === "" ? NONE : facet.values.indexOf(text);
      if (value !== NONE ? value >= 0 : facet.counts.has(NONE)) facet.chosen.add(value);
    }
  }
}

// What is found

function entryOf(entry) {
  const image = atlas.pictures[entry.image] || atlas.pictures[entry.logo];
  const drawn = image && make("img", {
    class: atlas.pictures[entry.image] ? "picture" : "picture logo", src: image, alt: "", loading: "lazy",
  });
  drawn?.addEventListener("error", () => drawn.remove());
  const facts = [entry.location, ...(entry.sectors || [])].filter(Boolean).join(" · ");
  const onMap = entry.map
    ? make("a", { class: "on-map", href: entry.map, "aria-label": WORDS.showOnMap(entry.title) }, WORDS.onMap)
    : null;
  const line = facts || onMap
    ? make("p", { class: "facts" }, make("bdi", {}, facts), facts && onMap ? " · " : null, onMap)
    : null;
  return make(
    "li", { class: "entry" },
    drawn || null,
    entry.territory ? make("p", { class: "territory", dir: "auto" }, entry.territory) : null,
    make("h2", { dir: "auto" }, make("a", { href: entry.page }, entry.title)),
    entry.text ? make("p", { class: "text", dir: "auto" }, entry.text) : null,
    line,
  );
}

function more(upTo) {
  const next = facets.found.slice(shown, upTo);
  results.append(...next.map(entryOf));
  shown += next.length;
  end.hidden = shown >= facets.found.length;
}

const end = make("div", { "aria-hidden": "true" });
results.after(end);
new IntersectionObserver(
  (seen) => {
    if (seen.some(({ isIntersecting }) => isIntersecting) && shown < facets.found.length) {
      more(shown + PAGE);
      remember();
    }
  },
  { rootMargin: "800px" },
).observe(end);

function show(least = PAGE) {
  const { found, narrowed } = facets;
  const all = atlas.entries.length;
  part("count").textContent = narrowed ? WORDS.some(found.length, all) : WORDS.all(all);
  part("nothing").hidden = found.length > 0;
  results.replaceChildren();
  shown = 0;
  more(least);
  showChosen();
  for (const section of sections) fill(section);
}

function narrow(change) {
  change();
  facets.count();
  show();
  remember();
}

// The facets

function showChosen() {
  const chips = facets.all.flatMap((facet) =>
    [...facet.chosen].map((value) => {
      const label = value === NONE ? WORDS.named(facet.label, WORDS.without) : facets.label(facet, value);
      const chip = make(
        "button", { type: "button", class: "chip", "aria-label": WORDS.remove(label) },
        make("span", { dir: "auto" }, label), cross(),
      );
      chip.addEventListener("click", () => {
        narrow(() => facets.toggle(facet, value, false));
        (part("chosen").querySelector("button") || search).focus();
      });
      return chip;
    }),
  );
  part("chosen").replaceChildren(...chips);
  part("chosen").hidden = !chips.length;
  part("used").textContent = chips.length || "";
}

function sectionOf(facet, number) {
  const values = make("div", { class: "values", role: "group", "aria-label": facet.label });
  const element = make("details", { class: "facet" }, make("summary", {}, facet.label), values);
  element.dataset.facet = facet.key;
  element.open = number < 3 || facet.chosen.size > 0;
  return { facet, element, values, whole: false };
}

function fill(section) {
  const { facet, values } = section;
  const held = values.contains(document.activeElement) ? document.activeElement.value : null;
  const ranked = facets.ranked(facet);
  const cut = !section.whole && ranked.length > FEW + 2;
  const rows = cut ? ranked.filter((value, at) => at < FEW || facet.chosen.has(value)) : ranked;
  values.replaceChildren(
    ...rows.map((value) => {
      const box = make("input", { type: "checkbox", value });
      box.checked = facet.chosen.has(value);
      box.addEventListener("change", () => narrow(() => facets.toggle(facet, value)));
      const count = facet.counts.get(value) || 0;
      return make(
        "label", { class: count || box.checked ? "" : "idle" }, box,
        make("span", { class: "value", dir: "auto" }, facets.label(facet, value)),
        make("span", { class: "number" }, counted(count)),
      );
    }),
  );
  if (cut) {
    const rest = make("button", { type: "button", class: "link" }, WORDS.more(ranked.length - rows.length));
    rest.addEventListener("click", () => {
      section.whole = true;
      fill(section);
      values.querySelectorAll("input")[rows.length]?.focus();
    });
    values.append(rest);
  }
  if (held !== null) values.querySelector(`input[value="${held}"]`)?.focus();
}

// Keys: / searches, arrows go from entry to entry, Escape empties the search

function step(by) {
  const links = [...results.querySelectorAll("h2 a")];
  const at = links.indexOf(document.activeElement);
  if (at === 0 && by < 0) search.focus();
  else (links[at + by] || links[at])?.focus();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = event.target.closest("input[type='search']");
  if (event.key === "/" && !typing) {
    event.preventDefault();
    search.focus();
    search.select();
  } else if (event.key === "Escape" && typing && search.value) {
    event.preventDefault();
    search.value = "";
    narrow(() => facets.search(""));
  } else if (typing && (event.key === "ArrowDown" || event.key === "Enter")) {
    event.preventDefault();
    results.querySelector("h2 a")?.focus();
  } else if (event.target.closest(".results") && event.key.startsWith("Arrow")) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
    }
  }
});

search.addEventListener("input", () => narrow(() => facets.search(search.value)));
part("clear").addEventListener("click", () => {
  search.value = "";
  narrow(() => facets.clear());
  search.focus();
});
addEventListener("hashchange", () => {
  if (location.hash.slice(1) === written()) return;
  read();
  facets.count();
  show();
});

read();
const sections = facets.all.map(sectionOf);
part("facets").append(...sections.map(({ element }) => element));
part("filters").hidden = !sections.length;
const wide = matchMedia("(min-width: 901px)");
const unfold = () => (part("filters").open = wide.matches);
wide.addEventListener("change", unfold);
unfold();
facets.count();
show(Math.max(PAGE, history.state?.shown || 0));
document.documentElement.dataset.ready = "yes";
