// The form of a questionnaire with a script: every answer is kept in this browser as it is given, and until the server has
// it; what is sent stays on the page where it does not get through. Without this the form works too.
const { read, write, forget } = self.repose;
const at = (id) => document.getElementById(id);

const begin = (isFresh) => {
  const form = document.querySelector("form[data-answers]");
  if (!form) {
    return;
  }

  const key = `repose.answers.${form.dataset.answers}.`;
  const asking = form.elements["Form.Asking"].value;
  const inputs = [...form.elements].filter((one) => one.name.startsWith("Form.Points"));
  const isRadio = (one) => one.type === "radio";
  const points = () =>
    Object.fromEntries(
      inputs
        .filter((one) => (isRadio(one) ? one.checked : one.value !== ""))
        .map((one) => [one.name, one.value]),
    );
  const show = (told) => {
    for (const one of inputs) {
      if (isRadio(one)) {
        one.checked = told[one.name] === one.value;
      } else {
        one.value = told[one.name] ?? "";
      }
    }
  };
  const isSame = (one, other) => JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
  const say = (words) => {
    at("trouble").textContent = words;
    at("trouble").hidden = !words;
  };

  let isSent = false;
  form.addEventListener("input", () => {
    if (isSent) {
      // What was sent may have come through: a change after that is a version of its own.
      form.elements["Form.Key"].value = crypto.randomUUID();
      isSent = false;
    }

    write(key, { asking, points: points() });
  });
  at("draft").querySelector("button").addEventListener("click", () => {
    forget(key);
    location.reload();
  });

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form));
    body.append(event.submitter?.name || "Form.Do", event.submitter?.value || "send");
    const buttons = [...form.querySelectorAll("button")];
    const ready = (isReady) => buttons.forEach((one) => (one.disabled = !isReady));
    ready(false);
    isSent = true;
    say("");
    try {
      const answer = await fetch(location.href, { method: "POST", body, signal: AbortSignal.timeout(20000) });
      const { pathname } = new URL(answer.url);
      if (answer.redirected && /^\/me\/(questions|help|doctor)(\/|$)/.test(pathname)) {
        forget(key);
        location.assign(answer.url);
        return;
      }

      if (answer.redirected) {
        say(form.dataset.signedOut);
      } else if (answer.ok) {
        // The same page again, which says what is missing.
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        document.querySelector("main").replaceWith(page.querySelector("main"));
        scrollTo(0, 0);
        begin(false);
        return;
      } else {
        say(form.dataset.serverCannot);
      }
    } catch {
      say(form.dataset.noConnection);
    }

    ready(true);
  });

  const draft = read(key);
  if (!isFresh || !draft) {
    return;
  }

  if (draft.asking !== asking || isSame(draft.points, points())) {
    // Of another time, or the server has it all.
    forget(key);
    return;
  }

  show(draft.points);
  at("draft").hidden = false;
  document.querySelector("[data-begun]")?.remove();
};
begin(true);
