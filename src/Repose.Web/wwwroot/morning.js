// The form of a morning with a script: it checks while one types, keeps what was typed, and keeps a morning on the phone
// until the server has it. Words and limits are the server's. Without this the form works too, where there is a connection.
const { own, read, write, forget, mine, put, at, deliver, fill, known, make, zone } = self.repose;
const form = document.querySelector("form[data-morning]");
const date = form.dataset.morning;
const words = JSON.parse(at("words").text);
const draft = `repose.draft.${date}`;
const trouble = at("trouble");
const inputs = [...form.elements].filter((one) => one.name.startsWith("Form."));
const isTick = (one) => one.type === "checkbox" || one.type === "radio";
const fields = () => {
  const told = {};
  for (const one of inputs.filter((input) => (isTick(input) ? input.checked : input.value !== ""))) {
    const name = one.name.slice(5);
    told[name] = name === "Forgot" ? [...(told.Forgot ?? []), one.value] : one.value;
  }

  return told;
};
const addZone = (one) => {
  const pick = at("form-zone");
  if (one && ![...pick.options].some((option) => option.value === one)) {
    pick.append(make("option", one.split("/").at(-1).replaceAll("_", " "), { value: one }));
  }

  at("zone").hidden = pick.options.length < 2;
};
const show = (told) => {
  addZone(told.Zone);
  for (const one of inputs) {
    const value = told[one.name.slice(5)];
    if (isTick(one)) {
      one.checked = Array.isArray(value) ? value.includes(one.value) : value === one.value;
    } else {
      one.value = value ?? "";
    }
  }

  form.elements["Form.Key"].value ||= crypto.randomUUID();
  match();
};

const questions = [...form.querySelectorAll("[data-quick]")].map((place) => {
  const [input, forgot] = place.querySelectorAll("input");
  const error = place.querySelector(".error") ?? make("p", "", { className: "error", id: `${input.id}-error`, hidden: true });
  input.parentElement.before(error);
  input.setAttribute("aria-describedby", `${input.id}-hint ${error.id}`);
  return { place, input, forgot, error, field: forgot.value };
});
/** What follows from the answers: fields that are not asked for, and answers that look chosen. */
const match = () => {
  for (const { place, input, forgot } of questions) {
    input.disabled = forgot.checked;
    for (const one of place.querySelectorAll("[aria-pressed]")) {
      one.ariaPressed = !forgot.checked && input.value === one.value;
    }
  }
};
for (const { place, input, forgot } of questions) {
  const group = make("div", "", { role: "group", ariaLabel: place.querySelector("label").textContent });
  for (const answer of place.dataset.quick.split(" ")) {
    const isStep = /^[+-]/.test(answer);
    const button = make("button", answer.replace("-", "−"), { type: "button", className: "slot", value: answer });
    if (isStep) {
      button.ariaLabel = `${button.textContent} min`;
    } else {
      button.ariaPressed = "false";
    }

    button.addEventListener("click", () => {
      if (isStep && input.value) {
        const [hour, minute] = input.value.split(":").map(Number);
        input.value = new Date(((hour * 60 + minute + Number(answer) + 1440) % 1440) * 60000).toISOString().slice(11, 16);
      } else if (!isStep) {
        input.value = answer;
      }

      forgot.checked = false;
      typed();
    });
    group.append(button);
  }

  place.append(group);
}

/** The moment of a clock time, placed as the server places it: where a clock goes back, not before what came before. */
const moment = (told, name, before) => {
  if (!told[name] || told.Forgot?.includes(name)) {
    return null;
  }

  const [[year, month, day], [hour, minute]] = [date.split("-").map(Number), told[name].split(":").map(Number)];
  const isEvening = name === "BedTime" || name === "LightsOut";
  const parts = [year, month - 1, day - (isEvening && hour >= 12 ? 1 : 0), hour, minute];
  if (told.Zone && told.Zone !== zone()) {
    return Date.UTC(...parts);
  }

  const [first, again] = [new Date(...parts), new Date(+new Date(...parts) + 3600000)];
  return +(first < before && again.getHours() === hour && again.getMinutes() === minute ? again : first);
};
/** What is wrong first: its field, if it has one, and the words. */
const fault = (told) => {
  for (const { input, field } of questions.filter((one) => !one.forgot.checked)) {
    if (!input.validity.valid) {
      return [field, input.type === "time" ? words.NoTime : fill(words.NoNumber, input.min, input.max)];
    }
  }

  const names = Object.keys(words.moments);
  const times = [];
  for (const name of names) {
    const time = moment(told, name, times.at(-1)?.time ?? null);
    if (time !== null) {
      times.push({ name, time });
    }
  }

  for (const [number, { name, time }] of times.entries()) {
    const before = times[number - 1];
    if (time < before?.time) {
      return [name, fill(words.OutOfOrder, words.moments[name], words.moments[before.name])];
    }
  }

  const length = times.length < 2 ? 0 : (times.at(-1).time - times[0].time) / 60000;
  if (length > words.longest) {
    return ["", words.TooLong];
  }

  const of = (...some) => some.map((name) => times.find((one) => one.name === name)?.time).find((one) => one !== undefined);
  const night = (of("FinalAwakening", "OutOfBed") - of("LightsOut", "BedTime")) / 60000;
  const count = (name) => (told.Forgot?.includes(name) ? 0 : Number(told[name] ?? 0));
  const awake = count("FallingAsleep") + count("Awake");
  if (awake > night) {
    return ["Awake", fill(words.MoreAwake, awake, night)];
  }

  const toBed = told.Forgot?.includes("BedTime") || !told.BedTime ? "LightsOut" : "BedTime";
  const hour = of(toBed) === undefined ? null : Number(told[toBed].split(":")[0]);
  const isRare = (hour !== null && hour >= words.rareFrom && hour < words.rareUntil) || length > words.rarely;
  at("sure").hidden = !isRare;
  return isRare && !told.Sure ? ["", words.Rare] : null;
};
const check = () => {
  const wrong = fault(fields());
  for (const { input, error, field } of questions) {
    const isIt = wrong?.[0] === field;
    error.textContent = isIt ? wrong[1] : "";
    error.hidden = !isIt;
    isIt ? input.setAttribute("aria-invalid", "true") : input.removeAttribute("aria-invalid");
  }

  trouble.textContent = wrong && !wrong[0] ? wrong[1] : "";
  return wrong;
};
const typed = () => {
  write(draft, fields());
  match();
  check();
};

form.noValidate = true;
form.addEventListener("input", typed);
at("draft").querySelector("button").addEventListener("click", () => {
  forget(draft);
  location.reload();
});

const button = form.querySelector("button[data-saving]");
const label = button.textContent;
const ready = (isReady) => {
  button.disabled = !isReady;
  button.textContent = isReady ? label : button.dataset.saving;
};
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const told = fields();
  const wrong = check();
  if (wrong) {
    (questions.find((one) => one.field === wrong[0])?.input ?? at("sure").querySelector("input")).focus();
    return;
  }

  if (!["Quality", "Rested", ...questions.map((one) => one.field)].some((name) => told[name] && !told.Forgot?.includes(name))) {
    trouble.textContent = words.Nothing;
    return;
  }

  ready(false);
  try {
    await put({ id: told.Key, person: own, date, writtenAt: Date.now(), fields: told });
  } catch {
    // A browser that keeps nothing: the form goes the way that it goes without a script.
    ready(true);
    at("copy") ? (trouble.textContent = words.Unread) : form.submit();
    return;
  }

  forget(draft);
  form.hidden = true;
  const sent = await deliver();
  if (sent.length > 0) {
    return;
  }

  const refused = (await mine()).find((one) => one.id === told.Key && one.refusal);
  ready(true);
  form.hidden = !refused;
  if (refused) {
    form.elements["Form.Key"].value = crypto.randomUUID();
    trouble.textContent = refused.refusal;
    return;
  }

  at("draft").hidden = true;
  scrollTo(0, 0);
  navigator.storage?.persist?.();
  const worker = await navigator.serviceWorker?.getRegistration("/me");
  await worker?.sync?.register("mornings").catch(() => {});
});

const begin = async () => {
  const typedBefore = read(draft);
  const waits = (await mine().catch(() => [])).find((one) => one.date === date && !one.ticks);
  at("draft").hidden = !typedBefore;
  if (typedBefore ?? waits) {
    show(typedBefore ?? { ...waits.fields, Key: "" });
  } else if (at("copy")) {
    show({ Zone: zone(), ...(known.mornings?.[date] ?? known.usual) });
  }

  addZone(known.practice);
  match();
  deliver();
};
// The copy without a connection may have been opened for no morning in particular.
if (date) {
  begin();
}
