// The screen of a session. Whatever is tapped is kept in this browser first and sent then; where the session stands is worked
// out from the taps and the time, so nothing is lost with a tab, a browser or a connection.
(async () => {
  const script = document.querySelector("script[data-tick]");
  const at = (id) => document.getElementById(id);
  const [screen, before, after] = ["room", "before", "after"].map(at);
  const visit = location.pathname.split("/").pop();
  const { own, read, write } = self.repose;
  const store = self.reposeTaps;
  const fresh = at("room-data") && JSON.parse(at("room-data").textContent);
  const room = fresh ?? (await store.room(visit).catch(() => null));
  if (!room || room.person !== own) {
    at("room-nothing")?.toggleAttribute("hidden", false);
    return;
  }

  const { steps } = room;
  const seconds = steps.map((step) => step.Seconds ?? step.seconds);
  const of = (step, name) => step?.[name[0].toUpperCase() + name.slice(1)] ?? step?.[name] ?? "";
  const known = new Map(room.taps.map((tap) => [tap.id, tap]));
  const local = await store.ofVisit(visit).catch(() => []);
  local.forEach((tap) => known.set(tap.id, tap));
  const taps = [...known.values()];
  const clock = self.reposeClock({
    read: () => read(`repose.room.ahead.${visit}`),
    write: (ahead) => write(`repose.room.ahead.${visit}`, ahead),
  });
  const cues = self.reposeCues(() => at("room-sound").checked);
  const clockOf = (milliseconds) => {
    const all = Math.ceil(Math.max(0, milliseconds) / 1000);
    return `${Math.floor(all / 60)}:${String(all % 60).padStart(2, "0")}`;
  };
  const isTimed = () => taps.some((tap) => tap.kind === "Start");
  const now = () => clock.now();
  const stand = () => self.reposeRun(seconds, taps, now());

  /* What is kept for the time without a connection. */
  if (fresh) {
    store.keepRoom({ ...fresh, visit, keptAt: Date.now() }).catch(() => {});
    store.tidy(Date.now() - 24 * 3600000).catch(() => {});
    navigator.serviceWorker?.register("/service-worker.js", { scope: "/desk/room" }).catch(() => {});
    clock.ask();
  } else {
    at("room-who").textContent = room.who;
    const make = (tag, text, more) => Object.assign(document.createElement(tag), { textContent: text }, more);
    const notToday = ({ label, blocked }) => (blocked ? `${label}: not today, ${blocked}` : label);
    for (const product of room.products.filter((one) => one.isOil)) {
      at("oil").append(make("option", notToday(product), { value: product.id, disabled: !!product.blocked }));
    }

    if (room.products.length > 0) {
      const all = make("fieldset", "", { className: "add-ons" });
      all.append(make("legend", "Add-ons, with the batch on the bottle"));
      for (const product of room.products) {
        const { id, name, isBooked, blocked } = product;
        const [row, label] = [make("div", "", { className: "cluster" }), make("label", "")];
        label.append(
          make("input", "", { type: "checkbox", name: "AddOns", value: id, checked: isBooked && !blocked, disabled: !!blocked }),
          ` ${notToday({ ...product, label: product.label + (isBooked ? ", booked" : "") })}`,
        );
        row.append(
          label,
          make("label", `Batch of ${name}`, { className: "visually-hidden", htmlFor: `batch-${id}` }),
          make("input", "", { id: `batch-${id}`, name: `Batch.${id}`, maxLength: 100, placeholder: "Batch" }),
        );
        all.append(row);
      }

      before.querySelector("button:last-of-type").before(all);
    }
  }

  /* Sending. */
  let [pause, later] = [2000, 0];
  const showWaiting = async () => {
    const count = (await store.waiting().catch(() => [])).length;
    at("room-waits").textContent =
      count === 0 ? "" : count === 1 ? "1 tap is kept here and sent later." : `${count} taps are kept here and sent later.`;
  };
  const deliver = async () => {
    clearTimeout(later);
    const { left } = await store.send().catch(() => ({ left: true }));
    pause = left ? Math.min(2 * pause, 30000) : 2000;
    later = left ? setTimeout(deliver, pause) : 0;
    await showWaiting();
    const registered = left && (await navigator.serviceWorker?.getRegistration("/desk/room").catch(() => null));
    registered?.sync?.register("repose-room").catch(() => {});
  };
  addEventListener("online", deliver);

  const channel = new BroadcastChannel("repose.room");
  const add = (tap) => {
    if (!known.has(tap.id)) {
      known.set(tap.id, tap);
      taps.push(tap);
    }
  };
  const tell = async (kind, more = {}) => {
    const tap = {
      id: crypto.randomUUID(),
      visit,
      person: own,
      kind,
      at: Math.round(now()),
      order: taps.length,
      seconds: 0,
      words: "",
      ahead: clock.ahead(),
      ...more,
    };
    add(tap);
    draw(true);
    try {
      await store.put(tap);
    } catch {
      at("room-waits").textContent = "This browser keeps nothing. Please keep this page open and the connection up.";
    }

    channel.postMessage(tap);
    deliver();
  };
  channel.onmessage = ({ data }) => {
    if (data.visit === visit) {
      add(data);
      draw(true);
    }
  };

  /* The screen stays awake while somebody is treated. */
  let lock = null;
  const awake = async (isOn) => {
    if (!navigator.wakeLock) {
      at("room-awake").textContent = "This browser cannot keep the screen awake: please set it in the device.";
    } else if (isOn && (lock === null || lock.released) && !document.hidden) {
      lock = await navigator.wakeLock.request("screen").catch(() => null);
    } else if (!isOn) {
      await lock?.release().catch(() => {});
      lock = null;
    }
  };

  /* Drawing. */
  const button = (kind) => screen.querySelector(`[data-tap=${kind}]`);
  const light = (step) => {
    const lit = new Set(step ? of(step, "regions") || [] : []);
    screen.querySelectorAll("path[data-region]").forEach((path) => path.classList.toggle("lit", lit.has(path.dataset.region)));
    screen
      .querySelectorAll("svg[data-view]")
      .forEach((map) => map.classList.toggle("away", lit.size > 0 && !map.querySelector(".lit")));
  };
  let shown;
  let changedAt = -Infinity;
  const nextOf = (run) => run.steps.findIndex((step, place) => place > (run.current ?? -1) && step.state !== "LeftOut");
  const showStep = (run) => {
    const step = steps[run.current ?? nextOf({ ...run, current: -1 })];
    const next = steps[nextOf(run)];
    at("room-position").textContent = of(step, "position");
    at("room-technique").textContent = of(step, "technique") + (of(step, "onlyGlides") ? ", gliding only" : "");
    at("room-area").textContent = of(step, "area") + (of(step, "bothSides") ? ", both sides" : "");
    at("room-how").textContent = [of(step, "cue"), of(step, "pressure") ? `pressure up to ${of(step, "pressure")} of 5` : ""]
      .filter(Boolean)
      .join(", ");
    const alone = of(step, "letAlone") || [];
    at("room-alone").textContent = alone.length > 0 ? `Let alone: ${alone.join(", ")}` : "";
    at("room-next").textContent = run.endedAt !== null ? "" : next ? `Next: ${of(next, "technique")}${of(next, "isTurn") ? "" : `, ${of(next, "position")}`}` : "Next: the end";
    light(step);
    document.querySelectorAll("tr[data-step]").forEach((row) =>
      row.toggleAttribute("aria-current", run.current !== null && row.dataset.step === String(run.current + 1)),
    );
  };
  const showButtons = (run) => {
    const isOn = run.current !== null;
    button("Start").hidden = run.startedAt !== null;
    button("Pause").hidden = !isOn || run.isPaused;
    button("Resume").hidden = !isOn || !run.isPaused;
    ["Longer", "Shorter", "Skip", "End"].forEach((kind) => (button(kind).hidden = !isOn));
    button("Back").hidden = run.startedAt === null;
    document.body.classList.toggle("in-room", isOn);
    at("follow")?.toggleAttribute("hidden", run.startedAt !== null);
    document.querySelector(".room-minutes")?.toggleAttribute("disabled", run.startedAt !== null);
    document.querySelector(".room-minutes")?.toggleAttribute("hidden", run.startedAt !== null);
    awake(isOn);
  };
  const left = (run) => (run.current === null ? 0 : run.steps[run.current].target - run.steps[run.current].elapsed);
  const isTurnNext = (run) => of(steps[nextOf(run)], "isTurn") === true;
  const showCue = (run) => {
    const isSoon = run.current !== null && !run.isPaused && left(run) <= 15000;
    const isTurn = isSoon && isTurnNext(run);
    const isChange = run.current !== null && now() - changedAt < 8000 && run.startedAt !== null;
    screen.classList.toggle("turn", isTurn || of(steps[run.current], "isTurn") === true);
    screen.classList.toggle("change", isChange && !isTurn);
    screen.classList.toggle("still", run.isPaused);
    screen.classList.toggle("over", run.endedAt !== null);
    const words =
      run.endedAt !== null ? "The session is over." :
      run.startedAt === null ? "" :
      run.isPaused ? "Paused." :
      isTurn ? "Soon: turn over." :
      isSoon ? "Soon: the next step." :
      isChange ? `Now: ${of(steps[run.current], "technique")}.` : "";
    if (at("room-cue").textContent !== words) {
      at("room-cue").textContent = words;
    }
  };
  /** The sounds of the next minutes: at each change, and before turning over. */
  const laySounds = (run) => {
    const all = [];
    if (run.current !== null && !run.isPaused) {
      let ahead = 0;
      for (let place = run.current; place < run.steps.length; place += 1) {
        const step = run.steps[place];
        if (step.state !== "LeftOut") {
          ahead += step.target - step.elapsed;
          const next = run.steps.findIndex((one, other) => other > place && one.state !== "LeftOut");
          all.push({ in: ahead, kind: next < 0 ? "end" : "change" });
          if (next >= 0 && of(steps[next], "isTurn") === true) {
            all.push({ in: ahead - 15000, kind: "turn" });
          }
        }
      }
    }

    cues.plan(all);
  };

  let laidAt = -Infinity;
  let timer = null;
  const wait = (run) => {
    const until = run.current === null || run.isPaused ? 1000 : left(run) % 1000 || 1000;
    timer.postMessage(until + 2);
  };
  let hasEnded = false;
  const draw = (isTold) => {
    const run = stand();
    const state = `${run.current} ${run.isPaused} ${run.startedAt} ${run.endedAt}`;
    const isNew = state !== shown;
    if (isNew || isTold) {
      const moved = shown?.split(" ")[0] !== String(run.current);
      changedAt = moved && shown !== undefined ? now() : changedAt;
      shown = state;
      showStep(run);
      showButtons(run);
    }

    if (isNew || isTold || now() - laidAt > 30000) {
      laidAt = now();
      laySounds(run);
    }

    if (skipped !== null && skipped.next !== run.current) {
      askWhy(null);
    }

    showCue(run);
    at("room-step-left").textContent = clockOf(run.startedAt === null ? 1000 * (seconds[nextOf({ ...run, current: -1 })] ?? 0) : left(run));
    at("room-all-left").textContent = clockOf(run.left);
    // So that a test, and whoever looks, sees to the millisecond where it stands.
    screen.dataset.left = Math.round(run.left);
    screen.dataset.step = run.current ?? "";
    if (run.endedAt === null) {
      hasEnded = false;
    } else if (!hasEnded) {
      hasEnded = true;
      if (!taps.some((tap) => tap.kind === "End" && tap.at >= run.endedAt)) {
        tell("End", { at: Math.round(run.endedAt) });
      }
    }

    wait(run);
  };
  const tick = () => {
    try {
      const worker = new Worker(script.dataset.tick);
      worker.onmessage = () => draw(false);
      worker.onerror = () => {
        timer = inPage();
        draw(false);
      };
      return worker;
    } catch {
      return inPage();
    }
  };
  const inPage = () => {
    let id = 0;
    return {
      postMessage: (milliseconds) => {
        clearTimeout(id);
        id = setTimeout(() => draw(false), milliseconds);
      },
    };
  };

  /* Why a step was skipped: asked until it was said, or until the next step is over too. */
  const why = at("room-why");
  let skipped = null;
  const askWhy = (place) => {
    skipped = place === null ? null : { number: place + 1, next: stand().current };
    why.hidden = skipped === null;
    at("room-why-of").textContent = skipped === null ? "" : `Skipped: ${of(steps[place], "technique")}. Why?`;
  };
  why.addEventListener("click", (event) => {
    const reason = event.target.closest("[data-why]")?.dataset.why;
    if (reason && skipped) {
      tell("Why", { words: JSON.stringify({ Step: [String(skipped.number)], Reason: [reason] }) });
      askWhy(null);
      button(stand().isPaused ? "Resume" : "Pause").focus();
    }
  });

  screen.addEventListener("click", (event) => {
    const pressed = event.target.closest("[data-tap]");
    if (pressed) {
      cues.wake();
      const kind = pressed.dataset.tap;
      if (kind !== "Start" || !isTimed()) {
        scrollTo(0, 0);
        const place = stand().current;
        tell(kind, { seconds: kind === "Longer" || kind === "Shorter" ? Number(screen.dataset.longer) : 0 });
        askWhy(kind === "Skip" ? place : null);
      }
    }
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) {
      draw(true);
      deliver();
    }
  });

  /* The forms before and after. */
  const wordsOf = (form) => {
    const words = {};
    for (const [name, value] of new FormData(form)) {
      if (!name.startsWith("_") && name !== "Tap" && name !== "Protocol") {
        (words[name] ??= []).push(value);
      }
    }

    return words;
  };
  const fill = (form, words) => {
    for (const field of form.elements) {
      const values = words[field.name];
      if (["radio", "checkbox"].includes(field.type)) {
        field.checked = values?.includes(field.value) ?? false;
      } else if (values && field.type !== "hidden") {
        field.value = values[0];
      }
    }
  };
  for (const [form, kind] of [
    [before, "Before"],
    [after, "After"],
  ]) {
    const draft = `repose.room.${visit}.${kind}`;
    const newest = taps.filter((tap) => tap.kind === kind).sort((one, two) => one.at - two.at).at(-1);
    const typed = read(draft) ?? (newest && JSON.parse(newest.words || "{}"));
    if (typed) {
      fill(form, typed);
    }

    const said = Object.assign(document.createElement("span"), { className: "muted" });
    said.setAttribute("role", "status");
    form.querySelector("button:last-of-type").after(" ", said);
    form.addEventListener("input", () => {
      said.textContent = "";
      write(draft, wordsOf(form));
    });
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      await tell(kind, { words: JSON.stringify(wordsOf(form)) });
      write(draft, null);
      said.textContent = "Kept.";
    });
    form.hidden = false;
  }

  // Written down afterwards, without the screen: there is nothing to start any more.
  screen.hidden = room.isOver && !isTimed();
  if (!screen.hidden) {
    timer = tick();
    draw(true);
  }

  self.reposeRoom = { stand, clock, tell };
  deliver();
})();
