// A note with a script: it is saved as one types, phrases go in without leaving the page, the browser takes dictation where
// it can, and lines that stand in the note before are counted. Without this the form does the same by its buttons.
const Recognition = self.SpeechRecognition ?? self.webkitSpeechRecognition;
const plain = (text) => text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, "").trim();
const bare = (line) => line.trim().split(/\s+/).join(" ").toUpperCase();

class NotePad extends HTMLElement {
  #form = this.querySelector("form");
  #status = this.querySelector("[data-status]");
  #parts = [...this.querySelectorAll("[data-part]")].map((place) => ({
    place,
    name: place.dataset.part,
    area: place.querySelector("textarea"),
    from: place.querySelector("input[name^='Form.From']"),
    same: place.querySelector("[data-same]"),
    before: new Set(place.dataset.before.split("\n").map(bare).filter((line) => line !== "")),
  }));
  #timer = 0;
  #sent = null;
  #sending = null;
  #isStopped = false;

  connectedCallback() {
    this.addEventListener("input", () => this.#typed());
    this.addEventListener("click", (event) => this.#tapped(event));
    this.#form.addEventListener("submit", (event) => this.#submits(event));
    addEventListener("beforeunload", (event) => this.#isDirty && event.preventDefault());
    document.addEventListener("visibilitychange", () => document.hidden && this.#isDirty && this.#save());
    if (Recognition) {
      this.querySelector("[data-listening]").hidden = false;
      this.#parts.forEach((part) => this.#listens(part));
    }
  }

  get #isDirty() {
    return !this.#isStopped && this.#parts.some(({ area, from }) => plain(area.value) !== plain(from.value));
  }

  #typed() {
    for (const { area, same, before } of this.#parts) {
      const lines = area.value.split("\n").map(bare).filter((line) => line !== "");
      const count = lines.filter((line) => before.has(line)).length;
      same.textContent = count === 0 ? "" : `${count} of ${lines.length} ${lines.length === 1 ? "line is" : "lines are"} word for word as last time.`;
    }

    if (this.#isDirty) {
      this.#say("Not saved yet");
    }

    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(), 700);
  }

  #say(words, isBad = false) {
    this.#status.textContent = words;
    this.#status.classList.toggle("error", isBad);
    this.#status.classList.toggle("muted", !isBad);
  }

  #add({ area }, words) {
    if (!area.value.split("\n").includes(words)) {
      area.value = area.value.trim() === "" ? words : `${area.value.trimEnd()}\n${words}`;
      this.#typed();
    }
  }

  #tapped(event) {
    const button = event.target.closest("button[name='Form.Phrase']");
    if (button) {
      event.preventDefault();
      this.#add(this.#parts.find(({ place }) => place.contains(button)), button.textContent);
    }
  }

  /** What is signed is what the server has been asked last: a save that is on its way comes home first. */
  async #submits(event) {
    if (this.#sending) {
      event.preventDefault();
      const button = event.submitter;
      await this.#sending;
      this.#form.requestSubmit(button);
      return;
    }

    clearTimeout(this.#timer);
    this.#isStopped = true;
  }

  #save() {
    clearTimeout(this.#timer);
    this.#sending ??= this.#send().finally(() => {
      this.#sending = null;
      if (this.#isDirty && !this.#timer) {
        this.#timer = setTimeout(() => this.#save(), 700);
      }
    });
    return this.#sending;
  }

  async #send() {
    this.#timer = 0;
    if (!this.#sent && !this.#isDirty) {
      return;
    }

    // What may have arrived without an answer is sent again as it was: the server takes the same twice for once.
    this.#sent ??= {
      version: Number(this.dataset.version),
      from: Object.fromEntries(this.#parts.map(({ name, from }) => [name, from.value])),
      typed: Object.fromEntries(this.#parts.map(({ name, area }) => [name, area.value])),
    };
    let answer;
    try {
      answer = await fetch(this.dataset.api, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(this.#sent),
        keepalive: document.hidden,
      });
    } catch {
      this.#say("Not saved: no connection. Keep this page open, it is tried again.", true);
      this.#timer = setTimeout(() => this.#save(), 4000);
      return;
    }

    const sent = this.#sent;
    if (answer.status === 503) {
      this.#timer = setTimeout(() => this.#save(), 1000);
      return;
    }

    this.#sent = null;
    if (!answer.ok || answer.redirected) {
      const problem = await answer.json().catch(() => ({}));
      this.#say(`Not saved. ${problem.detail ?? "Please copy what you wrote, and sign in again."}`, true);
      this.#isStopped = true;
      return;
    }

    this.#came(await answer.json(), sent.typed);
  }

  #came({ parts, other, at }, typed) {
    for (const { name, area, from } of this.#parts) {
      const [kept, sent, now] = [parts[name], typed[name], area.value];
      from.value = kept;
      if (kept !== plain(sent)) {
        area.value = now === sent ? kept : now.startsWith(sent) ? kept + now.slice(sent.length) : `${kept}\n${now}`;
      }
    }

    const time = new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
    this.#say(other ? `${other} writes in this note too. Nothing is lost: both stand here. Saved ${time}` : `Saved ${time}`, Boolean(other));
  }

  #listens(part) {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "quiet", textContent: "Dictate", ariaPressed: "false" });
    part.place.append(button);
    let hears = null;
    button.addEventListener("click", () => {
      if (hears) {
        hears.stop();
        return;
      }

      hears = Object.assign(new Recognition(), { continuous: true, interimResults: false, lang: "en" });
      hears.addEventListener("result", ({ results, resultIndex }) => {
        for (const result of [...results].slice(resultIndex).filter((one) => one.isFinal)) {
          this.#add(part, result[0].transcript.trim());
        }
      });
      hears.addEventListener("error", ({ error }) => this.#say(`The browser cannot listen (${error}).`, true));
      hears.addEventListener("end", () => {
        hears = null;
        Object.assign(button, { textContent: "Dictate", ariaPressed: "false" });
        button.classList.remove("listens");
      });
      hears.start();
      Object.assign(button, { textContent: "Stop dictating", ariaPressed: "true" });
      button.classList.add("listens");
    });
  }
}

customElements.define("note-pad", NotePad);
