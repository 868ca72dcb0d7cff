// For a rehearsal: what readers see of the map at the size that the page has now.

// How near readers come who look closely: until the map is so many pixels long, however small their
// screen is; and so many times nearer than where all of it is seen, at least.
const NEAR_LENGTH = 4000;
const NEAR_LEAST = 4;

function nearness() {
  const { left, bottom, right, top } = camera.bounds;
  const length = Math.max(right - left, top - bottom) * camera.fitting;
  return limited(NEAR_LENGTH / length, NEAR_LEAST, CLOSEST);
}

function seenAt(factor) {
  const scale = camera.fitting * factor;
  pins.layOut(context, scale, ground, tones);
  const named = new Set(ground.names.placed.map(({ lines }) => lines.join(" ")));
  const { labels } = pins;
  return {
    titles: atlas.entries.filter((entry) => !labels.has(entry)).map(({ id }) => id),
    names: atlas.regions
      .map(({ name }) => name)
      .filter((name) => name && !named.has(name.split(/\s+/u).join(" "))),
  };
}

/** Pins of which readers see one, even from near: each with those that lie on it. */
function stacks() {
  const scale = camera.fitting * nearness();
  const reach = pins.radius(scale) / scale;
  const left = new Set(atlas.entries);
  const found = [];
  for (const entry of atlas.entries) {
    if (!left.delete(entry)) continue;
    const stack = [entry];
    for (const member of stack) {
      for (const other of pins.near(member.x, member.y, reach)) {
        if (left.delete(other)) stack.push(other);
      }
    }
    if (stack.length > 1) found.push(stack.map(({ id }) => id));
  }
  return found;
}

/** Entries whose titles do not fit into a line so wide, in this font. */
function cutIn(width, font) {
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.font = font;
  const cut = atlas.entries.filter(({ title }) => context.measureText(title).width > width);
  context.restore();
  return cut.map(({ id }) => id);
}

function rowsCut() {
  const folded = part("panel").classList.contains("folded");
  if (folded) fold(false);
  const title = part("list").querySelector(".row .title");
  const style = title && getComputedStyle(title);
  const found = title ? cutIn(title.clientWidth, `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`) : [];
  if (folded) fold(true);
  return found;
}

/** Where entries and territories are in the page while all of the map is seen: [x, y] by name. */
function spots() {
  const frame = map.getBoundingClientRect();
  const at = (x, y) => camera.toView(x, y).map((n, i) => Math.round(n + (i ? frame.top : frame.left)));
  return {
    entries: Object.fromEntries(atlas.entries.map(({ id, x, y }) => [id, at(x, y)])),
    names: Object.fromEntries(atlas.regions.map(({ name, spot }) => [name, at(spot[0], spot[1])])),
  };
}

globalThis.measured = () => {
  const name = document.querySelector(".site-bar .site-name");
  const result = {
    entries: atlas.entries.length,
    far: seenAt(1),
    near: seenAt(nearness()),
    stacks: stacks(),
    spots: spots(),
    cut: cutIn(LONGEST_TITLE + 0.5, titleFont(tones)),
    rows: rowsCut(),
    name: Boolean(name) && name.scrollWidth > name.clientWidth,
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  };
  rest();
  return result;
};
