// Says the steps of a relaxation one after the other. All of them stand on the page as well, so nothing is lost without this.
const two = (number) => String(number).padStart(2, "0");

for (const section of document.querySelectorAll("[data-relax]")) {
  const part = (name) => section.querySelector(`[data-${name}]`);
  const button = (what) => section.querySelector(`[data-do=${what}]`);
  const [guide, now, ball, words, left, tone] = ["guide", "now", "ball", "say", "left", "tone"].map(part);
  const once = [...section.querySelectorAll("li[data-seconds]")];
  const steps = Array.from({ length: Number(section.dataset.rounds) }, () => once).flat();
  const lengthOf = (step) => Number(step.dataset.seconds);
  let sound = null;
  let timer = null;
  let at = 0;
  let gone = 0;

  /** A low, short tone that fades in and out. It is made only when somebody asked for it. */
  const ring = (step) => {
    if (!tone.checked || !globalThis.AudioContext) {
      return;
    }

    sound ??= new AudioContext();
    sound.resume();
    const [source, volume, from] = [sound.createOscillator(), sound.createGain(), sound.currentTime];
    source.frequency.value = step.dataset.breath === "in" ? 264 : 198;
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(0.08, from + 0.3);
    volume.gain.linearRampToValueAtTime(0, from + 1.8);
    source.connect(volume).connect(sound.destination);
    source.start(from);
    source.stop(from + 2);
  };

  const show = () => {
    const step = steps[at];
    const rest = steps.slice(at).reduce((sum, one) => sum + lengthOf(one), 0) - gone;
    left.textContent = section.dataset.toGo.replace("{0}", `${Math.floor(rest / 60)}:${two(rest % 60)}`);
    if (gone > 0) {
      return;
    }

    once.forEach((one) => one.removeAttribute("aria-current"));
    step.setAttribute("aria-current", "step");
    words.textContent = step.firstElementChild.textContent;
    if (ball) {
      ball.className = `ball ${step.dataset.breath}-${step.dataset.seconds}`;
    }

    ring(step);
  };

  const tick = () => {
    gone += 1;
    if (gone >= lengthOf(steps[at])) {
      [at, gone] = [at + 1, 0];
    }

    if (at < steps.length) {
      show();
    } else {
      end(section.dataset.over);
    }
  };

  const go = () => {
    timer = setInterval(tick, 1000);
    now.classList.remove("still");
    button("pause").textContent = button("pause").dataset.pause;
  };

  const halt = () => {
    clearInterval(timer);
    timer = null;
    now.classList.add("still");
    button("pause").textContent = button("pause").dataset.goOn;
  };

  const end = (last) => {
    halt();
    once.forEach((one) => one.removeAttribute("aria-current"));
    words.textContent = last;
    left.textContent = "";
    button("pause").hidden = button("stop").hidden = true;
    button("start").hidden = false;
    button("start").focus();
  };

  button("start").addEventListener("click", () => {
    [at, gone] = [0, 0];
    now.hidden = false;
    button("start").hidden = true;
    button("pause").hidden = button("stop").hidden = false;
    button("pause").focus();
    show();
    go();
  });
  button("pause").addEventListener("click", () => (timer === null ? go() : halt()));
  button("stop").addEventListener("click", () => end(section.dataset.stopped));
  guide.hidden = false;
}
