// The card of one entry, beside its pin or, where there is little room, at the lower edge.

class Popup {
  constructor(camera, { closed, tones, room }) {
    Object.assign(this, { camera, closed, tones, room });
    this.element = part("popup");
    this.entry = null;
    this.element.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        event.stopPropagation();
        this.close();
      } else if (event.key === "Tab") this.goRound(event);
    });
  }

  /** Opens the card of an entry; it takes the focus, which goes back to where it was. */
  open(entry, focus = true) {
    if (!this.entry && focus) this.before = document.activeElement;
    this.entry = entry;
    this.element.replaceChildren(...this.content(entry));
    this.element.hidden = false;
    this.element.scrollTop = 0;
    this.place();
    if (focus) this.element.focus({ preventScroll: true });
  }

  close() {
    if (!this.entry) return;
    const held = this.element.contains(document.activeElement);
    this.entry = null;
    this.element.hidden = true;
    if (held) (this.before?.isConnected ? this.before : part("map")).focus({ preventScroll: true });
    this.before = null;
    this.closed();
  }

  content(entry) {
    const close = make("button", { type: "button", class: "close", "aria-label": WORDS.close }, icon("close"));
    close.addEventListener("click", () => this.close());
    const image = atlas.pictures[entry.image];
    const links = [];
    const link = (url, text, name) =>
      make("a", { href: url, class: name, target: "_blank", rel: "noopener noreferrer" }, text);
    if (entry.page) {
      links.push(
        // A page of the same site opens in the place of this one.
        atlas.site
          ? make("a", { href: entry.page, class: "profile" }, WORDS.profile)
          : link(entry.page, WORDS.profile, "profile"),
      );
    }
    if (entry.homepage) links.push(link(entry.homepage[0], entry.homepage[1], "homepage"));
    return [
      image ? make("div", { class: "image" }, make("img", { src: image, alt: "" })) : null,
      close,
      make(
        "header", {},
        emblem(entry, this.tones()),
        make(
          "div", {},
          entry.territory ? make("p", { class: "territory", dir: "auto" }, entry.territory) : null,
          make("h2", { id: "popup-title", dir: "auto" }, entry.title),
        ),
      ),
      entry.text ? make("p", { class: "text", dir: "auto" }, entry.text) : null,
      entry.facts ? make(
        "dl", {},
        ...entry.facts.flatMap(([label, text]) => [
          make("dt", {}, label), make("dd", { dir: "auto" }, text),
        ]),
      ) : null,
      links.length ? make("p", { class: "links" }, ...links) : null,
    ].filter(Boolean);
  }

  /** Puts the card beside its pin: to the right, else to the left, within the map. */
  place() {
    if (!this.entry) return;
    const { element, camera } = this;
    if (this.room().isNarrow) {
      element.style.transform = "";
      camera.cover = element.offsetHeight;
      return;
    }
    camera.cover = 0;
    const map = part("map").getBoundingClientRect();
    const [x, y] = camera.toView(this.entry.x, this.entry.y);
    const [width, height] = [element.offsetWidth, element.offsetHeight];
    const right = x + 26 + width <= map.width - 8;
    const left = right ? x + 26 : Math.max(x - 26 - width, 8);
    const top = limited(y - height * 0.4, 8, Math.max(map.height - height - 8, 8));
    const [across, down] = [map.left + limited(left, -width, map.width), map.top + top];
    element.style.transform = `translate(${Math.round(across)}px, ${Math.round(down)}px)`;
  }

  /** Tab stays within the card. */
  goRound(event) {
    const stops = [...this.element.querySelectorAll("a, button")];
    const [first, last] = [stops[0], stops[stops.length - 1]];
    const at = document.activeElement;
    if (event.shiftKey ? at === first || at === this.element : at === last) {
      event.preventDefault();
      (event.shiftKey ? last : first).focus();
    }
  }
}
