// The reaction test. It measures and sends; what it comes to is reckoned by the server, from every single trial.
const form = document.querySelector("form[data-reaction]");

if (form) {
  const part = (name) => form.querySelector(`[data-${name}]`);
  const button = (what) => form.querySelector(`[data-do=${what}]`);
  const [stage, light, count, word, status] = ["stage", "light", "count", "word", "say"].map(part);
  const rule = Object.fromEntries(Object.entries(form.dataset).map(([name, value]) => [name, Number(value)]));
  const words = stage.dataset;
  const practiceLights = 5;
  const held = 500;
  let run = null;
  let unsent = false;

  const say = (text) => {
    status.textContent = text;
  };
  const middle = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
  const nextWait = () => rule.shortest + Math.random() * (rule.longest - rule.shortest);

  const begin = (isPractice) => {
    run = {
      isPractice,
      began: null,
      last: null,
      trials: [],
      frames: [],
      handling: [],
      inputs: new Set(),
      state: "waiting",
      from: 0,
      wait: nextWait(),
      shown: null,
    };
    word.textContent = words.waitForLight;
    count.textContent = "";
    light.classList.remove("on");
    stage.hidden = false;
    button("stop").blur();
    requestAnimationFrame(draw);
  };

  /** Called for each picture of the screen, with the moment at which it began. */
  const draw = (moment) => {
    if (!run) {
      return;
    }

    run.began ??= moment;
    if (run.last !== null) {
      run.frames.push(moment - run.last);
      if (moment - run.last > held) {
        stop(words.heldUp);
        return;
      }
    }

    run.last = moment;
    const at = moment - run.began;
    if (run.state === "drawn") {
      // The light was drawn for the picture before: that one is on the screen from now on.
      run.state = "shown";
      run.shown = at;
    }

    if (run.state === "shown") {
      count.textContent = String(Math.round(at - run.shown));
      if (at - run.shown >= rule.givenUp) {
        end([run.shown, null], run.shown + rule.givenUp, words.wentBy);
      }
    } else if (run.state === "waiting" && !run.isPractice && at >= rule.length) {
      finish();
      return;
    } else if (run.state === "waiting" && at >= run.from + run.wait) {
      run.state = "drawn";
      word.textContent = "";
      count.textContent = "0";
      light.classList.add("on");
    }

    if (run) {
      requestAnimationFrame(draw);
    }
  };

  const press = (event, input) => {
    if (run?.began == null) {
      return;
    }

    // The moment of the press itself, where the browser tells it; it comes to the page a little later.
    const now = performance.now();
    const moment = event.timeStamp > 0 && event.timeStamp <= now ? event.timeStamp : now;
    run.inputs.add(input);
    run.handling.push(now - moment);
    const at = Math.max(moment - run.began, run.from);
    if (run.state === "shown" && at >= run.shown) {
      const time = at - run.shown;
      end([run.shown, at], at, time < rule.tooSoon ? words.early : `${Math.round(time)} ms`);
    } else {
      end([null, at], at, words.earlyWait);
    }
  };

  const end = (trial, from, text) => {
    run.trials.push(trial);
    Object.assign(run, { state: "waiting", from, wait: nextWait(), shown: null });
    light.classList.remove("on");
    count.textContent = "";
    word.textContent = text;
    if (run.isPractice && run.trials.filter(([shown]) => shown !== null).length >= practiceLights) {
      run = null;
      stage.hidden = true;
      button("start").disabled = false;
      button("start").focus();
      say(words.practiceOver);
    }
  };

  const stop = (text) => {
    run = null;
    stage.hidden = true;
    say(text);
    (button("start").disabled ? button("practise") : button("start")).focus();
  };

  const leave = () => {
    if (run) {
      stop(words.left);
    }
  };

  /** The smallest step of the page's clock; some browsers make it coarse on purpose. */
  const tick = () => {
    let least = Infinity;
    for (let tries = 0, before = performance.now(); tries < 20000; tries++) {
      const now = performance.now();
      if (now > before) {
        least = Math.min(least, now - before);
        before = now;
      }
    }

    return Number.isFinite(least) ? least : "";
  };

  /** What kind of device it is; never which one. */
  const device = () => {
    const coarse = matchMedia("(pointer: coarse)").matches;
    const kind = !coarse ? "computer" : Math.min(screen.width, screen.height) < 600 ? "phone" : "tablet";
    const system = /Android|iPhone|iPad|Windows|Mac|CrOS|Linux/.exec(navigator.userAgent)?.[0] ?? "other";
    return `${kind} (${system})`;
  };

  const finish = () => {
    const { trials, frames, handling, inputs } = run;
    run = null;
    stage.hidden = true;
    const round = (number) => (number === null ? null : Math.round(number * 100) / 100);
    const told = {
      Trials: JSON.stringify(trials.map((trial) => trial.map(round))),
      Device: device(),
      Input: inputs.size === 1 ? [...inputs][0] : "mixed",
      Frame: round(middle(frames)),
      LongestFrame: round(Math.max(...frames)),
      Handling: handling.length > 0 ? round(middle(handling)) : "",
      Tick: tick(),
    };
    for (const [name, value] of Object.entries(told)) {
      form.elements[`Form.${name}`].value = String(value);
    }

    unsent = true;
    send();
  };

  const send = async () => {
    say(words.saving);
    button("practise").disabled = button("start").disabled = true;
    button("send").hidden = true;
    try {
      const answer = await fetch(location.pathname, { method: "POST", body: new URLSearchParams(new FormData(form)) });
      const came = new URL(answer.url);
      if (came.searchParams.has("done")) {
        unsent = false;
        location.assign(answer.url);
      } else if (answer.redirected) {
        again(words.signedOut);
      } else if (answer.ok) {
        unsent = false;
        button("practise").disabled = false;
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        say(page.querySelector("[role=alert]")?.textContent ?? words.notKept);
      } else {
        again(words.serverCannot);
      }
    } catch {
      again(words.noConnection);
    }
  };

  const again = (text) => {
    say(text);
    button("send").hidden = false;
    button("send").focus();
  };

  button("practise").addEventListener("click", () => begin(true));
  button("start").addEventListener("click", () => begin(false));
  button("send").addEventListener("click", send);
  button("stop").addEventListener("click", () => stop(words.stopped));
  stage.addEventListener("pointerdown", (event) => {
    if (run && event.isPrimary && event.button === 0 && !event.target.closest("button")) {
      event.preventDefault();
      press(event, event.pointerType || "mouse");
    }
  });
  stage.addEventListener("contextmenu", (event) => event.preventDefault());
  document.addEventListener("keydown", (event) => {
    if (!run) {
      return;
    }

    if (event.key === "Escape") {
      stop(words.stopped);
    } else if (event.key === " " || event.key === "Enter") {
      event.preventDefault();
      if (!event.repeat) {
        press(event, "key");
      }
    }
  });
  document.addEventListener("visibilitychange", () => document.hidden && leave());
  addEventListener("blur", leave);
  addEventListener("pagehide", leave);
  addEventListener("beforeunload", (event) => unsent && event.preventDefault());
  document.querySelector("[data-without-script]").hidden = true;
  form.hidden = false;
}
