// Titles beside pins, placed so that none lies on another, on a pin or on a territory's name.
// The answer depends on pins and scale alone, so that titles keep still while the map is moved.

const COLUMN = 96; // ground is looked up in boxes of this size, in pixels
const ROW = 32;

class TakenGround {
  constructor() {
    this.cells = new Map();
  }

  * around(box) {
    const right = Math.floor((box[0] + box[2]) / COLUMN);
    const bottom = Math.floor((box[1] + box[3]) / ROW);
    for (let column = Math.floor(box[0] / COLUMN); column <= right; column++) {
      for (let row = Math.floor(box[1] / ROW); row <= bottom; row++) {
        yield column * 2097152 + row;
      }
    }
  }

  take(box) {
    for (const key of this.around(box)) {
      const cell = this.cells.get(key);
      if (cell) cell.push(box);
      else this.cells.set(key, [box]);
    }
  }

  isFree(box) {
    const [x, y, width, height] = box;
    for (const key of this.around(box)) {
      for (const other of this.cells.get(key) || []) {
        if (x < other[0] + other[2] && other[0] < x + width
          && y < other[1] + other[3] && other[1] < y + height) return false;
      }
    }
    return true;
  }
}

/**
 * Where titles go: for each pin that has room for one, the left edge and the middle of its text,
 * seen from the pin. Boxes are [left, top, width, height] in pixels from the map's origin; titles of
 * pins in the box `within` stay in it.
 */
function placeLabels(pins, scale, { radius, height, widthOf, taken, within }) {
  const ground = new TakenGround();
  const around = radius - 1;
  for (const pin of pins) {
    ground.take([pin.x * scale - around, -pin.y * scale - around, 2 * around, 2 * around]);
  }
  for (const box of taken) ground.take(box);
  const found = new Map();
  const away = radius + 5;
  const [left, top, right, bottom] = [within[0], within[1], within[0] + within[2], within[1] + within[3]];
  for (const pin of pins) {
    const width = widthOf(pin);
    const x = pin.x * scale;
    const y = -pin.y * scale;
    const below = radius + 2 + height / 2;
    const framed = x >= left && x <= right && y >= top && y <= bottom;
    for (const [dx, dy] of [[away, 0], [-away - width, 0], [-width / 2, below], [-width / 2, -below]]) {
      const box = [x + dx, y + dy - height / 2, width, height];
      if (framed && (box[0] < left || box[0] + width > right
        || box[1] < top || box[1] + height > bottom)) continue;
      if (ground.isFree(box)) {
        ground.take(box);
        found.set(pin, [dx, dy]);
        break;
      }
    }
  }
  return found;
}
