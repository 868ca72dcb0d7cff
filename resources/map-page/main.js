// Puts the parts together.

const map = part("map");
const canvas = part("canvas");
const context = canvas.getContext("2d");
const narrow = matchMedia("(max-width: 900px)");
let tones = readTones();
let ratio = 1;
let hovered = null;
let selected = null;
let resting = 0;

const draw = oncePerFrame(paint);
const camera = new Camera(atlas.bounds, () => {
  draw();
  popup.place();
  // Titles are laid out for another scale once the view rests.
  clearTimeout(resting);
  resting = setTimeout(rest, 110);
});
const ground = new Ground(camera.bounds);
const pins = new Pins(camera.bounds);
const facets = new Facets();
const popup = new Popup(camera, {
  tones: () => tones,
  room: () => ({ isNarrow: narrow.matches }),
  closed() {
    selected = null;
    camera.cover = 0;
    panel.select(null);
    remember("");
    draw();
  },
});
const panel = new Panel(facets, {
  tones: () => tones,
  pointed: point,
  opened: (entry) => {
    if (narrow.matches) fold(true);
    open(entry, true);
  },
  changed() {
    pins.filter(new Set(facets.found));
    markTerritories();
    if (selected && !selected.shown) popup.close();
    showLegend();
    rest();
  },
});
new Gestures(map, camera, {
  tapped(x, y, reach) {
    const near = pins.near(...camera.toMap(x, y), reach / camera.scale);
    const [first] = near;
    if (!first) {
      popup.close();
      return;
    }
    // Of pins that lie on each other, every tap opens the next one.
    const heap = near.filter(({ x, y }) => Math.hypot(x - first.x, y - first.y) * camera.scale < 3);
    open(heap[(heap.indexOf(selected) + 1) % heap.length], false);
  },
  hovered(x, y, reach) {
    point(pins.near(...camera.toMap(x, y), reach / camera.scale)[0] || null);
    map.classList.toggle("pointing", Boolean(hovered));
  },
  left: () => point(null),
});

function point(entry) {
  if (entry === hovered) return;
  hovered = entry;
  draw();
}

function open(entry, bring) {
  selected = entry;
  panel.select(entry);
  popup.open(entry);
  if (bring || narrow.matches) camera.show(entry.x, entry.y, bring ? 2.2 : 1);
  remember(entry.id);
  draw();
}

/** The address leads back to the entry that is open. */
function remember(id) {
  try {
    history.replaceState(null, "", location.pathname + location.search + (id ? `#${encodeURIComponent(id)}` : ""));
  } catch {
    // Some browsers keep files from changing their own address.
  }
}

function markTerritories() {
  const facet = facets.all.find(({ territory }) => territory);
  ground.marked = new Set(facet ? [...facet.chosen].map((value) => facet.values[value]) : []);
}

function rest() {
  pins.layOut(context, camera.scale, ground, tones);
  placePicture(true);
  draw();
}

function paint() {
  ground.paint(context, camera, ratio, tones);
  ground.paintNames(context, camera, ratio, tones);
  pins.paint(context, camera, ratio, tones, { hovered, selected });
  placePicture(false);
}

// The picture is stretched over the map's bounds: moved at once, drawn sharp when the view rests.
let sharp = 0;

function placePicture(anew) {
  if (!atlas.picture) return;
  const picture = part("picture");
  const { left, top, right, bottom } = camera.bounds;
  const [x, y] = camera.toView(left, top);
  if (anew || !sharp) {
    // A picture of too many pixels would take all memory: beyond that it is enlarged.
    const most = 9000 / Math.max(right - left, top - bottom);
    sharp = Math.min(camera.scale, most);
    picture.style.width = `${(right - left) * sharp}px`;
    picture.style.height = `${(top - bottom) * sharp}px`;
  }
  picture.style.transform = `translate(${x}px, ${y}px) scale(${camera.scale / sharp})`;
}

function resize() {
  const { width, height } = map.getBoundingClientRect();
  ratio = Math.max(devicePixelRatio || 1, 1);
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  pins.forget();
  camera.resize(width, height);
  rest();
  paint();
}

function fold(hide) {
  part("panel").classList.toggle("folded", hide);
  const button = part("fold");
  button.setAttribute("aria-expanded", String(!hide));
  button.setAttribute("aria-label", hide ? WORDS.showList : WORDS.hideList);
  button.replaceChildren(icon(hide ? "list" : "map"));
}

// The legend: which tone stands for which value; a click narrows the map down to it.

const LEGEND_ROWS = narrow.matches ? 12 : 6;
let unfolded = false;

function moreRows(number) {
  const button = make("button", { type: "button", class: "rest" }, WORDS.more(number));
  button.addEventListener("click", () => {
    unfolded = true;
    showLegend();
    part("legend-rows").querySelectorAll("button")[LEGEND_ROWS].focus();
  });
  return button;
}

function showLegend() {
  const facet = pins.colouring;
  part("legend").hidden = !facets.all.length;
  const all = facet ? facets.ranked(facet) : [];
  const rows = all.length > LEGEND_ROWS + 1 && !unfolded ? all.slice(0, LEGEND_ROWS) : all;
  part("legend-rows").replaceChildren(
    ...rows.map((value) => {
      const button = make(
        "button",
        { type: "button", "aria-pressed": String(facet.chosen.has(value)) },
        swatch(facet.tones.get(value), tones),
        make("span", { dir: "auto" }, facets.label(facet, value)),
        make("span", { class: "number" }, counted(facet.counts.get(value) || 0)),
      );
      button.addEventListener("click", () => {
        panel.toggle(facet, value);
        part("legend-rows").querySelectorAll("button")[rows.indexOf(value)]?.focus();
      });
      return make("li", {}, button);
    }),
    ...(all.length > rows.length ? [make("li", {}, moreRows(all.length - rows.length))] : []),
  );
}

/** Whether the legend can lie open without hiding much of the map. */
const hasRoom = () => map.clientWidth > 900 && map.clientHeight > 600;

function colourBy(number) {
  pins.colour(facets.all[number]);
  panel.colouring = number;
  pins.sprites.clear();
  showLegend();
  draw();
}

function retone() {
  tones = readTones();
  pins.forget();
  panel.draw();
  showLegend();
  rest();
}

const chooser = part("colouring");
chooser.append(
  ...facets.all.map((facet, number) => make("option", { value: number }, facet.label)),
  make("option", { value: -1 }, WORDS.nothing),
);
chooser.value = String(atlas.colouring);
chooser.addEventListener("change", () => colourBy(Number(chooser.value)));

for (const [id, drawn, act] of [
  ["zoom-in", "plus", () => camera.zoom(STEP)],
  ["zoom-out", "minus", () => camera.zoom(1 / STEP)],
  ["zoom-all", "home", () => camera.showAll()],
]) {
  part(id).append(icon(drawn));
  part(id).addEventListener("click", act);
}
part("fold").addEventListener("click", () => fold(!part("panel").classList.contains("folded")));
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, select, textarea");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    popup.close();
    part("search").focus();
    part("search").select();
  } else if (event.key === "Escape") popup.close();
});

if (atlas.picture) {
  const picture = part("picture");
  picture.classList.toggle("paper", atlas.picture.onPaper);
  picture.hidden = false;
  picture.src = atlas.picture.address;
  map.classList.add("pictured");
}
part("legend").open = hasRoom();
fold(narrow.matches);
narrow.addEventListener("change", () => {
  fold(narrow.matches);
  part("legend").open = hasRoom();
  popup.element.style.transform = "";
  popup.place();
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", retone);
new MutationObserver(retone).observe(document.documentElement, { attributeFilter: ["data-scheme"] });
colourBy(atlas.colouring);
resize();
new ResizeObserver(resize).observe(map);
document.fonts?.ready.then(() => (pins.forget(), rest()));
const asked = decodeURIComponent(location.hash.slice(1));
const wanted = asked && atlas.entries.find(({ id }) => id === asked);
if (wanted) open(wanted, true);
document.documentElement.dataset.ready = "yes";
