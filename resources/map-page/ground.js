// What lies under the pins: the sea, the coast and the territories with their names; or the picture.

const NAME_SIZES = [12, 17]; // pixels
const LINE = 0.98; // of a line of a name, in sizes of its letters
const SHIFTS = [0, -0.35, 0.35, -0.7, 0.7, -1.05, 1.05];

/** The tones of the style sheet, as they hold now, light or dark. */
function readTones() {
  const style = getComputedStyle(document.documentElement);
  const tone = (name) => style.getPropertyValue(`--${name}`).trim();
  const many = (name, n) => Array.from({ length: n }, (_, i) => tone(`${name}-${i}`));
  return {
    sea: tone("sea"), coast: tone("coast"), paper: tone("paper"), ink: tone("ink"),
    name: tone("name"), accent: tone("accent"), halo: tone("halo"), edge: tone("edge"),
    outline: tone("outline"), shade: tone("shade"),
    regionShare: Number(tone("region-share")), regions: many("region", 10),
    data: many("data", 9), scale: many("scale", 7), none: tone("data-none"), serif: tone("serif"), sans: tone("sans"),
  };
}

const channels = (tone) => [1, 3, 5].map((at) => parseInt(tone.slice(at, at + 2), 16));

/** So much of one tone on the ground of another. */
function mixed(one, other, share) {
  const under = channels(other);
  const parts = channels(one).map((c, i) => Math.round(c * share + under[i] * (1 - share)));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

function area(rings) {
  const path = new Path2D();
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) path[i ? "lineTo" : "moveTo"](ring[i], -ring[i + 1]);
    path.closePath();
  }
  return path;
}

/** The lines of all rings, each stretch that two of them share drawn once. */
function borders(rings) {
  const path = new Path2D();
  const drawn = new Set();
  for (const ring of rings) {
    let open = false;
    for (let i = 0; i < ring.length; i += 2) {
      const j = (i + 2) % ring.length;
      const [one, other] = [`${ring[i]},${ring[i + 1]}`, `${ring[j]},${ring[j + 1]}`];
      const key = one < other ? `${one} ${other}` : `${other} ${one}`;
      if (drawn.has(key)) {
        open = false;
        continue;
      }
      drawn.add(key);
      if (!open) path.moveTo(ring[i], -ring[i + 1]);
      path.lineTo(ring[j], -ring[j + 1]);
      open = true;
    }
  }
  return path;
}

function island({ left, bottom, right, top }) {
  const round = 0.03 * Math.max(right - left, top - bottom);
  const path = new Path2D();
  path.roundRect(left, -top, right - left, top - bottom, round);
  return path;
}

class Ground {
  constructor(bounds) {
    this.pictured = Boolean(atlas.picture);
    this.regions = atlas.regions.map((region) => ({ ...region, path: area(region.rings) }));
    this.borders = borders(atlas.regions.flatMap((region) => region.rings));
    this.coast = atlas.coast.map(area);
    if (!this.regions.length && !this.pictured) this.island = island(bounds);
    this.marked = new Set(); // names of territories that are chosen
    this.layouts = new Map();
    this.names = { scale: 0, placed: [] };
  }

  paint(context, camera, ratio, tones) {
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, camera.width, camera.height);
    const [left, top] = camera.toView(0, 0);
    const scale = camera.scale * ratio;
    context.setTransform(scale, 0, 0, scale, left * ratio, top * ratio);
    context.lineJoin = "round";
    const width = 1 / camera.scale;
    if (!this.pictured) this.paintLand(context, width, tones);
    context.lineWidth = 0.9 * width;
    context.strokeStyle = tones.edge;
    context.stroke(this.borders);
    for (const region of this.regions) {
      if (this.marked.has(region.name)) {
        context.globalAlpha = 0.16;
        context.fillStyle = tones.accent;
        context.fill(region.path, "evenodd");
        context.globalAlpha = 1;
        context.lineWidth = 1.8 * width;
        context.strokeStyle = tones.accent;
        context.stroke(region.path);
      }
    }
  }

  paintLand(context, width, tones) {
    this.coast.forEach((lines, number) => {
      context.globalAlpha = 0.8 / (number + 1);
      context.lineWidth = (2 - 0.6 * number) * width;
      context.strokeStyle = tones.coast;
      context.stroke(lines);
    });
    context.globalAlpha = 1;
    for (const region of this.regions) {
      const own = region.colour || tones.regions[region.tone % 10];
      context.fillStyle = tones.regionShare < 1 ? mixed(own, tones.paper, tones.regionShare) : own;
      context.fill(region.path, "evenodd");
    }
    if (this.island) {
      context.fillStyle = tones.regions[0];
      context.fill(this.island);
      context.lineWidth = width;
      context.strokeStyle = tones.edge;
      context.stroke(this.island);
    }
  }

  paintNames(context, camera, ratio, tones) {
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.textAlign = "center";
    context.textBaseline = "middle";
    for (const name of this.names.placed) {
      const [x, y] = camera.toView(name.x, name.y);
      context.font = `italic ${name.size}px ${tones.serif}`;
      context.letterSpacing = `${name.size * 0.025}px`;
      name.lines.forEach((line, row) => {
        const down = y + (row - (name.lines.length - 1) / 2) * name.size * LINE;
        if (this.pictured) {
          context.lineWidth = 3;
          context.strokeStyle = tones.halo;
          context.strokeText(line, x, down);
        }
        context.fillStyle = tones.name;
        context.fillText(line, x, down);
      });
    }
    context.letterSpacing = "0px";
  }

  /** Lays the names out for a scale; few pins are evaded. Gives the boxes that they take. */
  placeNames(context, scale, pins, tones) {
    const placed = [];
    for (const region of this.regions) {
      const [x, y, room] = region.spot;
      const free = room * scale * 1.25;
      const layouts = this.layoutsOf(context, region.name, tones);
      const best = layouts.reduce((one, other) => (other.needed < one.needed ? other : one));
      const size = Math.min(Math.floor(free / best.needed), NAME_SIZES[1]);
      if (size >= NAME_SIZES[0]) {
        const block = [best.width * size, best.height * size];
        placed.push({ ...evading(x, y, block, free, scale, pins), lines: best.lines, size, block });
      }
    }
    this.names = { scale, placed };
    return placed.map(({ x, y, block: [width, height] }) => [
      x * scale - width / 2, -y * scale - height / 2, width, height,
    ]);
  }

  /** Ways to break a name into lines, for letters of one pixel. */
  layoutsOf(context, name, tones) {
    let known = this.layouts.get(name);
    if (!known) {
      context.font = `italic 16px ${tones.serif}`;
      known = breaks(name.split(/\s+/u)).map((lines) => {
        const widths = lines.map((line) => context.measureText(line).width / 16 + line.length * 0.025);
        const width = Math.max(...widths);
        const height = lines.length * LINE;
        return { lines, width, height, needed: Math.hypot(width / 4, height / 2) };
      });
      this.layouts.set(name, known);
    }
    return known;
  }
}

/** All ways to put words into at most four lines; of many words, four on each line. */
function breaks(words, most = 4) {
  if (words.length > 9) {
    const rows = Math.ceil(words.length / 4);
    return [Array.from({ length: rows }, (_, i) => words.slice(4 * i, 4 * i + 4).join(" "))];
  }
  const found = [[words.join(" ")]];
  for (let first = 1; most > 1 && first < words.length; first++) {
    const line = words.slice(0, first).join(" ");
    for (const rest of breaks(words.slice(first), most - 1)) found.push([line, ...rest]);
  }
  return found;
}

/** A name shifted within its room to where the fewest pins lie on it. */
function evading(x, y, [width, height], room, scale, pins) {
  const near = pins
    .map((pin) => [(pin.x - x) * scale, (pin.y - y) * scale])
    .filter(([dx, dy]) => Math.abs(dx) < 2 * room + width && Math.abs(dy) < room + height);
  let best = { burden: Infinity, dx: 0, dy: 0 };
  for (const across of [0, -0.2, 0.2, -0.4, 0.4]) {
    for (const up of SHIFTS) {
      const wide = ((1 + 2 * Math.abs(across)) * width) / 4;
      const high = ((1 + 2 * Math.abs(up)) * height) / 2;
      const [dx, dy] = [across * width, up * height];
      if ((across || up) && Math.hypot(wide, high) > room) continue;
      const covered = near.filter(
        ([px, py]) => Math.abs(px - dx) < width / 2 + 6 && Math.abs(py - dy) < height / 2 + 6,
      ).length;
      const burden = covered + (Math.abs(across) + Math.abs(up)) / 100;
      if (burden < best.burden) best = { burden, dx, dy };
    }
  }
  return { x: x + best.dx / scale, y: y + best.dy / scale };
}
