// Makes the calendar quicker: a visit can be dragged to another time or column, and the arrow keys walk over it.
// Everything works without this: each visit is a link to a page that moves it.
const calendar = document.querySelector("table.calendar");
const dialog = document.getElementById("move");

if (calendar && dialog) {
  const step = 5;
  let lifted = null;
  let ghost = null;

  const two = (number) => String(number).padStart(2, "0");
  const minutesOf = (visit) =>
    [...visit.classList].reduce((sum, name) => {
      const [kind, count] = name.split("-");
      return sum + (kind === "hours" ? 60 * count : kind === "minutes" ? Number(count) : 0);
    }, 0);

  /** Where a pointer is: the hour under it, and how many minutes into it. */
  const placeOf = (event) => {
    const cell = event.target.closest?.("td[data-from]");
    if (!cell) {
      return null;
    }

    const box = cell.getBoundingClientRect();
    const from = Number(cell.dataset.from);
    const length = (Number(cell.dataset.until) - from) / 60;
    const top = event.clientY - lifted.grip - box.top;
    const minutes = Math.round(((top / box.height) * 60) / step) * step;
    const row = cell.parentElement;
    if (minutes < 0) {
      // The upper edge of what is held lies in the hour above.
      const above = row.previousElementSibling?.children[cell.cellIndex];
      if (!above?.dataset.from) {
        return { cell, minutes: 0, start: from };
      }

      const into = Math.max(0, (Number(above.dataset.until) - Number(above.dataset.from)) / 60 + minutes);
      return { cell: above, minutes: into, start: Number(above.dataset.from) + 60 * into };
    }

    const into = Math.min(minutes, length - step);
    return { cell, minutes: into, start: from + 60 * into };
  };

  const wall = (place) => {
    const [hour, minute] = place.cell.dataset.wall.split(":").map(Number);
    const all = 60 * hour + minute + place.minutes;
    return `${two(Math.floor(all / 60) % 24)}:${two(all % 60)}`;
  };

  const clear = () => {
    ghost?.remove();
    ghost = null;
    lifted?.visit.classList.remove("lifted");
  };

  calendar.addEventListener("dragstart", (event) => {
    const visit = event.target.closest?.("a.visit");
    if (!visit?.dataset.open) {
      event.preventDefault();
      return;
    }

    lifted = { visit, grip: event.clientY - visit.getBoundingClientRect().top };
    visit.classList.add("lifted");
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", "visit");
  });

  calendar.addEventListener("dragover", (event) => {
    const place = lifted && placeOf(event);
    if (!place) {
      return;
    }

    event.preventDefault();
    ghost ??= document.createElement("span");
    const minutes = minutesOf(lifted.visit);
    ghost.className = `visit ghost at-${place.minutes} hours-${Math.floor(minutes / 60)} minutes-${minutes % 60}`;
    ghost.textContent = wall(place);
    if (ghost.parentElement !== place.cell) {
      place.cell.append(ghost);
    }
  });

  calendar.addEventListener("drop", (event) => {
    const place = lifted && placeOf(event);
    if (!place) {
      return;
    }

    event.preventDefault();
    ask(lifted.visit, place);
  });

  calendar.addEventListener("dragend", () => {
    clear();
    lifted = null;
  });

  /** Asks before anything is moved: a slip of the hand tells nobody a wrong time. */
  const ask = (visit, place) => {
    const form = dialog.querySelector("form");
    const { therapist, room, name } = place.cell.dataset;
    form.action = new URL(visit.href).pathname;
    form.elements["Form.Start"].value = new Date(place.start * 1000).toISOString().replace(".000Z", "Z");
    form.elements["Form.Therapist"].value = therapist ?? "";
    form.elements["Form.Room"].value = room ?? "";
    form.elements["Form.AsOf"].value = visit.dataset.asof;
    dialog.querySelector("#move-what").textContent = `Move ${visit.dataset.who} to ${wall(place)}, ${name}?`;
    dialog.showModal();
  };

  dialog.querySelector("[data-leave]").addEventListener("click", () => dialog.close());

  // Arrow keys: up and down in a column, left and right to the same time in the next one.
  const stops = (cell) =>
    [...calendar.querySelectorAll(`tbody tr > :nth-child(${cell.cellIndex + 1}) :is(a.visit, a.free)`)].sort(
      (one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top,
    );
  const nearest = (all, top) =>
    all.reduce(
      (best, one) => {
        const distance = Math.abs(one.getBoundingClientRect().top - top);
        return distance < best.distance ? { one, distance } : best;
      },
      { one: null, distance: Infinity },
    ).one;

  calendar.addEventListener("keydown", (event) => {
    const here = event.target.closest?.("a.visit, a.free");
    const cell = here?.closest("td");
    if (!cell || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }

    const top = here.getBoundingClientRect().top;
    const own = stops(cell);
    const beside = (side) => {
      for (let next = side(cell); next; next = side(next)) {
        const found = next.matches("td") && next.offsetWidth > 0 ? nearest(stops(next), top) : null;
        if (found) {
          return found;
        }
      }

      return null;
    };
    const to = {
      ArrowDown: () => own[own.indexOf(here) + 1],
      ArrowUp: () => own[own.indexOf(here) - 1],
      ArrowLeft: () => beside((one) => one.previousElementSibling),
      ArrowRight: () => beside((one) => one.nextElementSibling),
    }[event.key]?.();
    if (to) {
      event.preventDefault();
      to.focus();
    }
  });
}
