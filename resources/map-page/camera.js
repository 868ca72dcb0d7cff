// Where the view stands on the map. Map units have y upward, pixels of the view have y downward.

const CLOSEST = 40; // times the scale at which all of the map is seen
const MARGIN = 24; // pixels around the map when all of it is seen
const STEP = 1.5; // a key or a button zooms by so much

class Camera {
  constructor([left, bottom, right, top], changed) {
    this.bounds = { left, bottom, right, top };
    this.changed = changed;
    this.width = this.height = 1;
    this.scale = 1; // pixels for a map unit
    this.x = (left + right) / 2; // the map's point in the middle of the view
    this.y = (bottom + top) / 2;
    this.cover = 0; // pixels at the view's lower edge that something else lies on
    this.whole = true; // all of the map is to be seen, whatever the view's size
  }

  get fitting() {
    const { left, bottom, right, top } = this.bounds;
    const across = (this.width - 2 * MARGIN) / (right - left);
    const up = (this.height - 2 * MARGIN) / (top - bottom);
    return Math.max(Math.min(across, up), 1e-9);
  }

  toView(x, y) {
    return [
      (x - this.x) * this.scale + this.width / 2,
      (this.y - y) * this.scale + this.height / 2,
    ];
  }

  toMap(across, down) {
    return [
      this.x + (across - this.width / 2) / this.scale,
      this.y - (down - this.height / 2) / this.scale,
    ];
  }

  resize(width, height) {
    this.width = Math.max(width, 1);
    this.height = Math.max(height, 1);
    if (this.whole) this.showAll(false);
    else this.set(this.x, this.y, this.scale);
  }

  /** The map's middle stays in the view, and the scale within its limits. */
  set(x, y, scale) {
    const { left, bottom, right, top } = this.bounds;
    this.scale = limited(scale, this.fitting * 0.75, this.fitting * CLOSEST);
    const around = 0.25 * (right - left);
    this.x = limited(x, left - around, right + around);
    this.y = limited(y, bottom - around, top + around);
    this.changed();
  }

  moveBy(across, down) {
    this.stop();
    this.whole = false;
    this.set(this.x - across / this.scale, this.y + down / this.scale, this.scale);
  }

  /** Zooms so that the point of the map below a point of the view stays there. */
  zoomAt(across, down, factor) {
    this.stop();
    this.whole = false;
    const [x, y] = this.toMap(across, down);
    const scale = limited(this.scale * factor, this.fitting * 0.75, this.fitting * CLOSEST);
    const rest = this.scale / scale;
    this.set(x + (this.x - x) * rest, y + (this.y - y) * rest, scale);
  }

  zoom(factor, smoothly = true) {
    this.whole = false;
    this.goTo(this.x, this.y, this.scale * factor, smoothly);
  }

  showAll(smoothly = true) {
    const { left, bottom, right, top } = this.bounds;
    this.whole = true;
    this.goTo((left + right) / 2, (bottom + top) / 2, this.fitting, smoothly);
  }

  /** Brings a point into the middle of what is free of the view, near enough to tell its place. */
  show(x, y, nearer = 2.2) {
    this.whole = false;
    const scale = Math.max(this.scale, this.fitting * nearer);
    this.goTo(x, y - this.cover / 2 / scale, scale);
  }

  /** Moves there smoothly, or at once where readers asked for less motion. */
  goTo(x, y, scale, smoothly = true) {
    this.stop();
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (!smoothly || still || document.hidden) {
      this.set(x, y, scale);
      return;
    }
    const from = { x: this.x, y: this.y, scale: Math.log(this.scale) };
    const to = Math.log(limited(scale, this.fitting * 0.75, this.fitting * CLOSEST));
    const begun = performance.now();
    const step = (now) => {
      const share = limited((now - begun) / 260, 0, 1);
      const done = 1 - (1 - share) ** 3;
      const between = Math.exp(from.scale + (to - from.scale) * done);
      this.set(from.x + (x - from.x) * done, from.y + (y - from.y) * done, between);
      this.moving = share < 1 ? requestAnimationFrame(step) : 0;
    };
    this.moving = requestAnimationFrame(step);
  }

  stop() {
    if (this.moving) cancelAnimationFrame(this.moving);
    this.moving = 0;
  }
}
