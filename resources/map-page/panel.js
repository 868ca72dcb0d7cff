// The search, the facets and the list of what is found; the list draws only the rows in view.

const ROW_HEIGHT = 54;

const ICONS = {
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  home: "M3 11l9-8 9 8v9a1 1 0 0 1-1 1h-5v-7H9v7H4a1 1 0 0 1-1-1z",
  close: "M6 6l12 12M18 6L6 18",
  list: "M4 6h16M4 12h16M4 18h10",
  map: "M4 9l8 8 8-8",
};

function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const drawn = document.createElementNS(space, "svg");
  const path = document.createElementNS(space, "path");
  drawn.setAttribute("viewBox", "0 0 24 24");
  drawn.setAttribute("aria-hidden", "true");
  path.setAttribute("d", ICONS[name]);
  drawn.append(path);
  return drawn;
}

/** A small sample of a tone and shape, as pins have them. */
function swatch(tone, tones) {
  const ratio = Math.max(devicePixelRatio, 1);
  const drawn = make("canvas", { class: "swatch", "aria-hidden": "true" });
  drawn.width = drawn.height = 16 * ratio;
  const context = drawn.getContext("2d");
  context.setTransform(ratio, 0, 0, ratio, 8 * ratio, 8 * ratio);
  paintPin(context, 5, tone, tones);
  return drawn;
}

/** What stands for an entry in lists: its logo, or its title's first letters. */
function emblem(entry, tones) {
  const [number] = entry.values[0] || [0];
  const address = atlas.pictures[entry.logo];
  if (address) {
    return make("span", { class: "emblem" }, make("img", { src: address, alt: "", draggable: "false" }));
  }
  const made = make("span", { class: "emblem letters", "aria-hidden": "true" }, initials(entry.title));
  made.style.setProperty("--own", tones.regions[limited(number, 0, 1e6) % 10]);
  return made;
}

class Panel {
  /** changed: what is shown changed. pointed(entry | null): a row. opened(entry). */
  constructor(facets, { changed, pointed, opened, tones }) {
    Object.assign(this, { facets, changed, pointed, opened, tones });
    this.active = -1;
    this.search = part("search");
    this.list = part("list");
    this.rows = make("div", { class: "rows", role: "presentation" });
    this.list.append(this.rows);
    this.sections = facets.all.map((facet) => this.section(facet));
    part("facets").append(...this.sections.map(({ element }) => element));
    this.search.addEventListener("input", () => this.narrow(() => facets.search(this.search.value)));
    this.search.addEventListener("keydown", (event) => this.searchKey(event));
    this.list.addEventListener("keydown", (event) => this.listKey(event));
    this.list.addEventListener("scroll", oncePerFrame(() => this.draw()));
    this.list.addEventListener("focus", () => {
      // A click says itself which row it means.
      if (this.list.matches(":focus-visible")) this.activate(Math.max(this.active, 0));
    });
    this.list.addEventListener("pointermove", (event) => this.pointed(this.entryAt(event)));
    this.list.addEventListener("pointerleave", () => this.pointed(null));
    this.list.addEventListener("click", (event) => {
      const entry = this.entryAt(event);
      if (entry) {
        this.activate(this.facets.found.indexOf(entry));
        this.opened(entry);
      }
    });
    part("clear").addEventListener("click", () => this.clear());
    document.addEventListener("pointerdown", (event) => {
      for (const { element } of this.sections) {
        if (element.open && !element.contains(event.target)) element.open = false;
      }
    });
    new ResizeObserver(() => this.draw()).observe(this.list);
    this.show();
  }

  narrow(change) {
    change();
    this.facets.count();
    this.active = -1;
    this.list.scrollTop = 0;
    this.show();
    this.changed();
  }

  clear() {
    this.search.value = "";
    this.narrow(() => this.facets.clear());
    this.search.focus();
  }

  toggle(facet, value) {
    this.narrow(() => this.facets.toggle(facet, value));
  }

  // The facets

  section(facet) {
    const summary = make("summary", {}, make("span", {}, facet.label), make("b", {}));
    const values = make("div", { class: "values", role: "group", "aria-label": facet.label });
    const element = make("details", { class: "facet", name: "facet" }, summary, values);
    element.dataset.facet = facet.label;
    element.addEventListener("toggle", () => {
      this.fill(facet, values);
      if (element.open) this.keepInView(element, values);
    });
    element.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && element.open) {
        event.stopPropagation();
        element.open = false;
        summary.focus();
      } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        const boxes = [...values.querySelectorAll("input")];
        const at = boxes.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
        if (element.open && boxes[at]) boxes[at].focus();
        if (element.open) event.preventDefault();
      }
    });
    return { facet, element, summary, values };
  }

  keepInView(element, values) {
    values.style.setProperty("--shift", "0px");
    const over = values.getBoundingClientRect().right - document.documentElement.clientWidth + 8;
    if (over > 0) values.style.setProperty("--shift", `${-over}px`);
    for (const other of this.sections) if (other.element !== element) other.element.open = false;
  }

  fill(facet, values) {
    const focused = document.activeElement?.closest(".values") === values
      ? document.activeElement.value : null;
    const tones = this.tones();
    values.replaceChildren(
      ...this.facets.ranked(facet).map((value) => {
        const box = make("input", { type: "checkbox", value });
        box.checked = facet.chosen.has(value);
        box.addEventListener("change", () => this.toggle(facet, value));
        const count = facet.counts.get(value) || 0;
        return make(
          "label", { class: count ? "" : "idle" }, box,
          this.colouring === facet.number ? swatch(facet.tones.get(value), tones) : null,
          make("span", { class: "value", dir: "auto" }, this.facets.label(facet, value)),
          make("span", { class: "number" }, counted(count)),
        );
      }),
    );
    if (focused !== null) values.querySelector(`input[value="${focused}"]`)?.focus();
  }

  // What is found

  show() {
    const { found, narrowed } = this.facets;
    const all = atlas.entries.length;
    part("count").textContent = narrowed ? WORDS.some(found.length, all) : WORDS.all(all);
    part("nothing").hidden = found.length > 0 || !narrowed;
    this.list.hidden = !found.length;
    for (const { facet, element, summary, values } of this.sections) {
      summary.lastChild.textContent = facet.chosen.size || "";
      element.classList.toggle("used", facet.chosen.size > 0);
      if (element.open) this.fill(facet, values);
    }
    const chosen = this.facets.all.flatMap((facet) =>
      [...facet.chosen].map((value) => {
        const label = this.facets.label(facet, value);
        const chip = make(
          "button", { type: "button", class: "chip", "aria-label": WORDS.remove(label) },
          make("span", { dir: "auto" }, label), icon("close"),
        );
        chip.addEventListener("click", () => {
          this.toggle(facet, value);
          (part("chosen").querySelector("button") || this.search).focus();
        });
        return chip;
      }),
    );
    part("chosen").replaceChildren(...chosen);
    part("chosen").hidden = !chosen.length;
    this.draw();
  }

  draw() {
    const { found } = this.facets;
    const first = Math.max(Math.floor(this.list.scrollTop / ROW_HEIGHT) - 4, 0);
    const last = Math.min(first + Math.ceil(this.list.clientHeight / ROW_HEIGHT) + 9, found.length);
    const numbers = new Set();
    for (let number = first; number < last; number++) numbers.add(number);
    if (this.active >= 0 && this.active < found.length) numbers.add(this.active);
    this.rows.style.height = `${found.length * ROW_HEIGHT}px`;
    this.rows.replaceChildren(...[...numbers].map((number) => this.row(found[number], number)));
    const id = this.active >= 0 && found.length ? `row-${this.active}` : null;
    if (id) this.list.setAttribute("aria-activedescendant", id);
    else this.list.removeAttribute("aria-activedescendant");
  }

  row(entry, number) {
    const made = make(
      "div",
      {
        class: `row${number === this.active ? " active" : ""}`, role: "option", id: `row-${number}`,
        "aria-selected": String(entry === this.selected), "aria-posinset": number + 1,
        "aria-setsize": this.facets.found.length,
      },
      emblem(entry, this.tones()),
      make("span", { class: "title", dir: "auto" }, entry.title),
      make("span", { class: "under", dir: "auto" }, entry.territory || ""),
    );
    made.style.top = `${number * ROW_HEIGHT}px`;
    made.dataset.number = number;
    return made;
  }

  /** The entry in whose row the pointer is, also when the row was drawn anew below it. */
  entryAt(event) {
    const row = event.target.closest(".row");
    if (row) return this.facets.found[Number(row.dataset.number)];
    const down = event.clientY - this.list.getBoundingClientRect().top + this.list.scrollTop;
    return this.facets.found[Math.floor(down / ROW_HEIGHT)] || null;
  }

  /** Makes a row the active one and brings it into view. */
  activate(number) {
    const { found } = this.facets;
    if (!found.length) return;
    this.active = limited(number, 0, found.length - 1);
    const top = this.active * ROW_HEIGHT;
    const high = this.list.clientHeight;
    if (top < this.list.scrollTop) this.list.scrollTop = top;
    if (top + ROW_HEIGHT > this.list.scrollTop + high) this.list.scrollTop = top + ROW_HEIGHT - high;
    this.draw();
    this.pointed(found[this.active]);
  }

  select(entry) {
    this.selected = entry;
    const number = entry ? this.facets.found.indexOf(entry) : -1;
    if (number >= 0) {
      this.active = number;
      const top = number * ROW_HEIGHT;
      const high = this.list.clientHeight;
      if (top < this.list.scrollTop || top + ROW_HEIGHT > this.list.scrollTop + high) {
        this.list.scrollTop = top - high / 2 + ROW_HEIGHT / 2;
      }
    }
    this.draw();
  }

  searchKey(event) {
    if (event.key === "ArrowDown" || event.key === "Enter") {
      event.preventDefault();
      if (!this.facets.found.length) return;
      if (event.key === "Enter") {
        this.active = 0;
        this.opened(this.facets.found[0]);
      } else {
        this.active = 0;
        this.list.focus();
      }
    } else if (event.key === "Escape" && this.search.value) {
      event.preventDefault();
      event.stopPropagation();
      this.search.value = "";
      this.narrow(() => this.facets.search(""));
    }
  }

  listKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(Math.floor(this.list.clientHeight / ROW_HEIGHT) - 1, 1);
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -1e9, End: 1e9 };
    if (event.key === "ArrowUp" && this.active <= 0) {
      event.preventDefault();
      this.search.focus();
    } else if (event.key in steps) {
      event.preventDefault();
      this.activate(this.active + steps[event.key]);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      const entry = this.facets.found[this.active];
      if (entry) this.opened(entry);
    } else if (event.key.length === 1 && event.key !== "/") {
      this.search.focus(); // which then takes the letter
    }
  }
}
