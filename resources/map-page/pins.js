// The entries as pins: drawn from kept sprites, found under the pointer, titled where there is room.

const CELLS = 64; // the map is looked up in so many cells each way
const LONGEST_TITLE = 190; // pixels
const CROWD = 2000; // names do not evade more pins than this
const LEVELS = 8; // titles are laid out anew for each eighth of a doubling of the scale
const BEYOND = 18; // pixels that titles may go beyond the map's edge

class Pins {
  constructor(bounds) {
    this.all = atlas.entries;
    this.bounds = bounds;
    this.size = Math.max(bounds.right - bounds.left, bounds.top - bounds.bottom) / CELLS;
    this.cells = new Map();
    this.all.forEach((pin, number) => {
      pin.number = number;
      pin.shown = true;
      const key = this.cell(pin.x, pin.y);
      if (this.cells.has(key)) this.cells.get(key).push(pin);
      else this.cells.set(key, [pin]);
    });
    this.layouts = new Map();
    this.forget();
  }

  cell(x, y) {
    return Math.floor(x / this.size) * 1048576 + Math.floor(y / this.size);
  }

  /** Fonts, tones or the pixel ratio are others now. */
  forget() {
    this.sprites = new Map();
    this.widths = new Map();
    this.layouts.clear();
  }

  /** Other entries are shown now. */
  filter(shown) {
    for (const pin of this.all) pin.shown = shown.has(pin);
    this.layouts.clear();
  }

  /** Gives each pin the tone of its first value in a facet; without one all have the accent. */
  colour(facet) {
    this.colouring = facet;
  }

  tone(pin) {
    return this.colouring ? this.colouring.tones.get(pin.values[this.colouring.number][0]) : ACCENT;
  }

  radius(scale) {
    const { left, bottom, right, top } = this.bounds;
    const room = Math.sqrt(((right - left) * (top - bottom)) / Math.max(this.all.length, 1));
    return Math.round(limited(0.1 * room * scale, 2.5, 6) * 4) / 4;
  }

  /** The pins near a point of the map, the nearest first; of two on one spot the later is on top. */
  near(x, y, reach) {
    const found = [];
    for (let across = x - reach; across <= x + reach + this.size; across += this.size) {
      for (let up = y - reach; up <= y + reach + this.size; up += this.size) {
        for (const pin of this.cells.get(this.cell(across, up)) || []) {
          const away = Math.hypot(pin.x - x, pin.y - y);
          if (away <= reach && pin.shown) found.push([away, pin]);
        }
      }
    }
    found.sort((one, other) => one[0] - other[0] || other[1].number - one[1].number);
    return [...new Set(found.map(([, pin]) => pin))];
  }

  /** Lays titles out for the level that a scale belongs to, or does nothing if that is done. */
  layOut(context, scale, ground, tones) {
    const level = Math.floor(Math.log2(scale) * LEVELS);
    this.level = level;
    if (this.layouts.has(level)) {
      ground.names = this.layouts.get(level).names;
      return;
    }
    const at = 2 ** (level / LEVELS);
    const shown = this.all.filter((pin) => pin.shown);
    const taken = ground.placeNames(context, at, shown.length < CROWD ? shown : [], tones);
    context.font = titleFont(tones);
    const { left, bottom, right, top } = this.bounds;
    const labels = placeLabels(shown, at, {
      radius: this.radius(scale) + 2,
      height: 15,
      widthOf: (pin) => this.widthOf(context, pin),
      taken,
      within: [
        left * at - BEYOND, -top * at - BEYOND,
        (right - left) * at + 2 * BEYOND, (top - bottom) * at + 2 * BEYOND,
      ],
    });
    if (this.layouts.size > 32) this.layouts.clear();
    this.layouts.set(level, { labels, names: ground.names });
  }

  get labels() {
    return this.layouts.get(this.level)?.labels || new Map();
  }

  widthOf(context, pin) {
    let width = this.widths.get(pin);
    if (width === undefined) {
      width = Math.min(context.measureText(pin.title).width, LONGEST_TITLE);
      this.widths.set(pin, width);
    }
    return width;
  }

  paint(context, camera, ratio, tones, { hovered, selected }) {
    context.setTransform(1, 0, 0, 1, 0, 0);
    const radius = this.radius(camera.scale);
    const [width, height] = [camera.width * ratio + 20, camera.height * ratio + 20];
    const [left, top] = camera.toView(0, 0);
    const scale = camera.scale * ratio;
    const shift = [left * ratio, top * ratio];
    const drawn = [];
    for (const faint of [true, false]) {
      for (const pin of this.all) {
        if (pin.shown === faint) continue;
        const x = pin.x * scale + shift[0];
        const y = shift[1] - pin.y * scale;
        if (x < -20 || y < -20 || x > width || y > height) continue;
        const sprite = this.sprite(this.tone(pin), radius, faint, ratio, tones);
        context.drawImage(sprite, Math.round(x - sprite.width / 2), Math.round(y - sprite.height / 2));
        if (!faint) drawn.push(pin);
      }
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.font = titleFont(tones);
    context.textAlign = "left";
    context.textBaseline = "middle";
    const labels = this.labels;
    for (const pin of labels.size < drawn.length ? labels.keys() : drawn) {
      const offset = labels.get(pin);
      if (!offset || pin === hovered || pin === selected) continue;
      const [x, y] = camera.toView(pin.x, pin.y);
      if (x > -LONGEST_TITLE - 20 && y > -30 && x < camera.width + LONGEST_TITLE && y < camera.height + 30) {
        this.title(context, pin, x + offset[0], y + offset[1], tones);
      }
    }
    for (const pin of new Set([hovered, selected])) {
      if (pin) this.paintRaised(context, pin, camera, radius, pin === selected, tones);
    }
  }

  /** A selected pin as a marker; one that is pointed at with its title on a plate. */
  paintRaised(context, pin, camera, radius, isSelected, tones) {
    const [x, y] = camera.toView(pin.x, pin.y);
    context.beginPath();
    if (isSelected) {
      const size = radius + 8;
      context.moveTo(x, y + 1);
      context.bezierCurveTo(x - size * 0.3, y - size * 0.5, x - size, y - size * 0.9, x - size, y - size * 1.6);
      context.arc(x, y - size * 1.6, size, Math.PI, 0);
      context.bezierCurveTo(x + size, y - size * 0.9, x + size * 0.3, y - size * 0.5, x, y + 1);
      context.fillStyle = tones.accent;
      context.strokeStyle = tones.paper;
      context.lineWidth = 2;
      context.fill();
      context.stroke();
      context.beginPath();
      context.arc(x, y - size * 1.6, size * 0.34, 0, 7);
      context.fillStyle = tones.paper;
      context.fill();
    } else {
      context.arc(x, y, radius + 3.5, 0, 7);
      context.strokeStyle = tones.accent;
      context.lineWidth = 2;
      context.stroke();
    }
    if (isSelected) return; // the card says the title
    const offset = this.labels.get(pin) || [radius + 7, 0];
    const width = this.widthOf(context, pin);
    context.beginPath();
    context.roundRect(x + offset[0] - 6, y + offset[1] - 11, width + 12, 22, 6);
    context.fillStyle = tones.ink;
    context.fill();
    context.fillStyle = tones.paper;
    context.fillText(shortened(context, pin.title), x + offset[0], y + offset[1] + 0.5);
  }

  title(context, pin, x, y, tones) {
    const text = shortened(context, pin.title);
    context.lineWidth = 3;
    context.lineJoin = "round";
    context.strokeStyle = tones.halo;
    context.strokeText(text, x, y);
    context.fillStyle = tones.ink;
    context.fillText(text, x, y);
  }

  sprite(tone, radius, faint, ratio, tones) {
    const key = `${tone} ${radius} ${faint}`;
    let made = this.sprites.get(key);
    if (!made) {
      made = document.createElement("canvas");
      made.width = made.height = 2 * Math.round((radius * 1.25 + 3) * ratio) + 1;
      const context = made.getContext("2d");
      context.setTransform(ratio, 0, 0, ratio, made.width / 2, made.height / 2);
      context.globalAlpha = faint ? 0.26 : 1;
      paintPin(context, radius, tone, tones);
      this.sprites.set(key, made);
    }
    return made;
  }
}

const titleFont = (tones) => `500 11.5px ${tones.sans}`;

const cut = new Map();

/** A title cut to the longest that is drawn. */
function shortened(context, title) {
  if (title.length < 24) return title;
  let short = cut.get(title);
  if (short === undefined) {
    short = title;
    const letters = [...title];
    while (letters.length && context.measureText(short).width > LONGEST_TITLE) {
      letters.pop();
      short = `${letters.join("").trimEnd()}…`;
    }
    cut.set(title, short);
  }
  return short;
}

const ACCENT = -2; // the tone of pins that no facet colours

/** A tone as a colour. Beyond the data tones, shapes tell tones apart. */
function toneOf(tone, tones) {
  if (tone === ACCENT) return tones.accent;
  if (tone < FIRST_STEP) return tone < 0 ? tones.none : tones.data[tone % tones.data.length];
  const place = ((tone - FIRST_STEP) / DEEPEST) * (tones.scale.length - 1);
  const below = Math.min(Math.floor(place), tones.scale.length - 2);
  return mixed(tones.scale[below + 1], tones.scale[below], place - below);
}

/** Which of four shapes a tone has. */
const turnOf = (tone, tones) =>
  tone < 0 || tone >= FIRST_STEP ? 0 : Math.floor(tone / tones.data.length) % 4;

function pinShape(context, radius, turn) {
  context.beginPath();
  if (turn === 0) context.arc(0, 0, radius, 0, 7);
  else if (turn === 1) context.roundRect(-0.9 * radius, -0.9 * radius, 1.8 * radius, 1.8 * radius, 1.5);
  else {
    const corners = turn === 2
      ? [[0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]]
      : [[0, -1.2], [1.2, 0.95], [-1.2, 0.95]];
    corners.forEach(([x, y], i) => context[i ? "lineTo" : "moveTo"](x * radius, y * radius));
    context.closePath();
  }
}

/** A pin around the origin, with an outline that stands out from light and dark grounds. */
function paintPin(context, radius, tone, tones) {
  const fill = toneOf(tone, tones);
  context.lineJoin = "round";
  pinShape(context, radius, turnOf(tone, tones));
  context.lineWidth = radius > 3 ? 4.2 : 2.6;
  context.strokeStyle = tones.outline;
  context.stroke();
  context.fillStyle = fill;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = mixed(fill, tones.shade, 0.62);
  context.stroke();
}
