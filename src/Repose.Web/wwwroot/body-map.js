// Pointing at the body with a script: a tap on a region ticks its box in the list, and a finger that is drawn over several
// ticks each of them. Without this the list works alone.
class BodyMap extends HTMLElement {
  connectedCallback() {
    this.boxes = new Map([...this.querySelectorAll("[type=checkbox]")].map((box) => [box.value, box]));
    this.paths = [...this.querySelectorAll("[data-region]")];
    if (this.boxes.size === 0) {
      return;
    }

    this.classList.add("live");
    this.addEventListener("change", () => this.show());
    for (const drawing of this.querySelectorAll("svg")) {
      drawing.addEventListener("pointerdown", (event) => this.begin(event));
      drawing.addEventListener("pointermove", (event) => this.draw(event));
      for (const end of ["pointerup", "pointercancel", "pointerleave"]) {
        drawing.addEventListener(end, () => (this.ticks = undefined));
      }
    }

    this.show();
  }

  at(event) {
    const path = document.elementFromPoint(event.clientX, event.clientY)?.closest("[data-region]");
    return path && this.contains(path) ? this.boxes.get(path.dataset.region) : undefined;
  }

  begin(event) {
    const box = this.at(event);
    if (box) {
      event.preventDefault();
      event.target.releasePointerCapture?.(event.pointerId);
      // The first region says whether the finger ticks or takes away.
      this.ticks = !box.checked;
      this.set(box);
    }
  }

  draw(event) {
    const box = this.ticks === undefined ? undefined : this.at(event);
    if (box) {
      this.set(box);
    }
  }

  set(box) {
    if (box.checked !== this.ticks) {
      box.checked = this.ticks;
      box.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }

  show() {
    for (const path of this.paths) {
      path.classList.toggle("on", this.boxes.get(path.dataset.region)?.checked ?? false);
    }

    const chosen = [...this.boxes.values()].filter((box) => box.checked);
    this.querySelector("[data-chosen]").textContent = chosen
      .map((box) => box.closest("label").textContent.trim())
      .join(", ");
  }
}

customElements.define("body-map", BodyMap);
