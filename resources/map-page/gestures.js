// Pointer, wheel and keys on the map: one finger moves it, two zoom, a tap opens a pin.

const REACH = { mouse: 12, pen: 14, touch: 24 }; // pixels around a pin in which it is hit
const SLACK = 5; // a pointer that moved no further has tapped
const NUDGE = 80; // pixels that an arrow key moves the map by

class Gestures {
  /** tapped(x, y, reach), hovered(x, y, reach) with pixels of the view; left. */
  constructor(element, camera, { tapped, hovered, left }) {
    Object.assign(this, { element, camera, tapped, hovered });
    this.pointers = new Map();
    element.addEventListener("pointerdown", (event) => this.down(event));
    element.addEventListener("pointermove", (event) => this.move(event));
    element.addEventListener("pointerup", (event) => this.up(event));
    element.addEventListener("pointercancel", (event) => this.pointers.delete(event.pointerId));
    element.addEventListener("pointerleave", left);
    element.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    element.addEventListener("dblclick", (event) => {
      if (event.target.closest(".tools, .legend")) return;
      const [x, y] = this.place(event);
      camera.zoomAt(x, y, 2);
    });
    element.addEventListener("keydown", (event) => this.key(event));
  }

  place(event) {
    const frame = this.element.getBoundingClientRect();
    return [event.clientX - frame.left, event.clientY - frame.top];
  }

  down(event) {
    if (event.button > 1 || event.target.closest(".tools, .legend")) return;
    this.camera.stop();
    this.element.setPointerCapture(event.pointerId);
    const at = this.place(event);
    this.pointers.set(event.pointerId, { at, from: at });
    this.dragged = this.pointers.size > 1;
  }

  move(event) {
    const pointer = this.pointers.get(event.pointerId);
    const at = this.place(event);
    if (!pointer) {
      if (event.pointerType !== "touch") {
        const over = event.target.closest(".tools, .legend");
        this.hovered(...(over ? [-1e6, -1e6] : at), REACH[event.pointerType] || 14);
      }
      return;
    }
    const before = pointer.at;
    const far = Math.hypot(at[0] - pointer.from[0], at[1] - pointer.from[1]);
    if (!this.dragged && far <= SLACK) return;
    this.dragged = true;
    this.element.classList.add("dragged");
    if (this.pointers.size === 1) {
      this.camera.moveBy(at[0] - before[0], at[1] - before[1]);
    } else {
      const [, other] = [...this.pointers].find(([id]) => id !== event.pointerId);
      const spread = (one) => Math.hypot(one[0] - other.at[0], one[1] - other.at[1]);
      const middle = [(at[0] + other.at[0]) / 2, (at[1] + other.at[1]) / 2];
      this.camera.moveBy((at[0] - before[0]) / 2, (at[1] - before[1]) / 2);
      if (spread(before) > 8) this.camera.zoomAt(...middle, spread(at) / spread(before));
    }
    pointer.at = at;
  }

  up(event) {
    const pointer = this.pointers.get(event.pointerId);
    this.pointers.delete(event.pointerId);
    if (!this.pointers.size) this.element.classList.remove("dragged");
    if (pointer && !this.dragged && event.button === 0) {
      this.tapped(...this.place(event), REACH[event.pointerType] || 14);
    }
  }

  wheel(event) {
    event.preventDefault();
    const unit = [1, 24, 400][event.deltaMode];
    const amount = limited(event.deltaY * unit, -240, 240);
    // Two fingers on a touchpad that spread are told as a wheel with Ctrl, in small steps.
    const [x, y] = this.place(event);
    this.camera.zoomAt(x, y, Math.exp(-amount * (event.ctrlKey ? 0.01 : 0.0022)));
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== this.element) return;
    const { camera } = this;
    const far = event.shiftKey ? 3 * NUDGE : NUDGE;
    const acts = {
      ArrowLeft: () => camera.moveBy(far, 0),
      ArrowRight: () => camera.moveBy(-far, 0),
      ArrowUp: () => camera.moveBy(0, far),
      ArrowDown: () => camera.moveBy(0, -far),
      "+": () => camera.zoom(STEP),
      "=": () => camera.zoom(STEP),
      "-": () => camera.zoom(1 / STEP),
      _: () => camera.zoom(1 / STEP),
      0: () => camera.showAll(),
      Home: () => camera.showAll(),
    };
    if (!acts[event.key]) return;
    event.preventDefault();
    acts[event.key]();
  }
}
