// Sends a file in pieces, so that a broken connection or a closed page costs at most the last piece. The server says how
// much it has; we only ever send what comes after that. Without this script the form sends the file in one go. Its words
// are the page's, in the element's attributes.
const PIECE = 8 * 1024 * 1024;
const wait = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));

function size(bytes) {
  return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : bytes >= 1e6 ? `${Math.round(bytes / 1e6)} MB` : `${Math.ceil(bytes / 1e3)} kB`;
}

/** What the same file is known by after the page was closed: when it was changed, and its first and last bytes. */
async function markOf(file) {
  const ends = new Blob([file.slice(0, 65536), file.slice(-65536)]);
  const hash = crypto.subtle ? await crypto.subtle.digest("SHA-256", await ends.arrayBuffer()) : new ArrayBuffer(0);
  return `${file.lastModified} ${[...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** A "no" with words for the person; asking again would not help. */
class No extends Error {}

class BringNights extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.file = this.form.querySelector("[type=file]");
    this.progress = this.form.querySelector(".progress");
    this.pause = this.progress.querySelector("button");
    this.#proposeZone();
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.file.files.length > 0) this.#send(this.file.files[0]);
    });
    this.pause.addEventListener("click", () => (this.stop ? this.stop.abort() : this.#send(this.file.files[0])));
    for (const kind of ["dragenter", "dragover", "dragleave", "drop"]) {
      this.addEventListener(kind, (event) => {
        event.preventDefault();
        this.classList.toggle("over", kind === "dragenter" || kind === "dragover");
        if (kind === "drop" && !this.stop && event.dataTransfer.files.length > 0) this.file.files = event.dataTransfer.files;
      });
    }
  }

  /** The clock of this device, where it is in the list, instead of the practice's. */
  #proposeZone() {
    const list = this.form.querySelector("[name=Zone]");
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if ([...list.options].some((option) => option.value === zone)) list.value = zone;
  }

  async #send(file) {
    this.stop = new AbortController();
    this.#complain("");
    this.progress.hidden = false;
    this.pause.textContent = this.dataset.pause;
    const button = this.form.querySelector("button:not([type])");
    this.file.disabled = button.disabled = true;
    try {
      await this.#sendAll(file);
    } catch (trouble) {
      if (trouble instanceof No) {
        this.#complain(trouble.message);
        this.progress.hidden = true;
      } else if (trouble.name === "AbortError") {
        this.#say(this.dataset.paused);
        this.pause.textContent = this.dataset.goOn;
      } else {
        this.#complain(this.dataset.unreadable);
      }
    } finally {
      this.stop = null;
      this.file.disabled = button.disabled = false;
    }
  }

  async #sendAll(file) {
    const body = JSON.stringify({ name: file.name, size: file.size, mark: await markOf(file), zone: this.form.querySelector("[name=Zone]").value });
    let state = await this.#ask(this.dataset.begin, { method: "POST", body, headers: { "Content-Type": "application/json" } });
    const place = `${this.dataset.begin}/${state.id}`;
    while (state.state === "uploading") {
      this.#show(state.received, file.size);
      const piece = file.slice(state.received, state.received + PIECE);
      state = await this.#ask(`${place}/bytes?at=${state.received}`, { method: "PATCH", body: piece }, `${place}/state`);
    }

    this.#show(file.size, file.size);
    location.assign(place);
  }

  /** Asks until there is an answer. After a broken piece it first asks how much of it has arrived. */
  async #ask(address, request, lookFirst) {
    const token = this.form.querySelector("[name=__RequestVerificationToken]").value;
    const sent = { ...request, signal: this.stop.signal, headers: { ...request.headers, RequestVerificationToken: token } };
    for (let tries = 0; ; tries++) {
      try {
        const look = tries > 0 && lookFirst;
        const answer = look ? await fetch(lookFirst, { signal: this.stop.signal }) : await fetch(address, sent);
        if (answer.redirected || answer.status === 401 || answer.status === 404) throw new No(this.dataset.gone);
        if (answer.ok) return await answer.json();
        const trouble = await answer.json();
        if (answer.status !== 409 && answer.status < 500) throw new No(trouble.message);
        if (answer.status === 507) throw new No(trouble.message);
      } catch (trouble) {
        if (trouble instanceof No || trouble.name === "AbortError") throw trouble;
      }

      this.#say(this.dataset.broken);
      await wait(Math.min(15, 1 + tries));
      this.stop.signal.throwIfAborted();
    }
  }

  #show(sent, all) {
    const bar = this.progress.querySelector("progress");
    bar.max = all;
    bar.value = sent;
    this.#say(this.dataset.sent.replace("{0}", size(sent)).replace("{1}", size(all)));
  }

  #say(words) {
    this.progress.querySelector("[role=status]").textContent = words;
  }

  #complain(words) {
    const place = this.form.querySelector("[role=alert]");
    place.textContent = words;
    place.hidden = words === "";
  }
}

/** Looks how far the reading is, and shows the page anew when it is over. */
class WatchImport extends HTMLElement {
  async connectedCallback() {
    while (this.isConnected) {
      await wait(0.7);
      try {
        const answer = await fetch(this.dataset.state);
        if (!answer.ok || answer.redirected) return;
        const state = await answer.json();
        if (state.state !== this.dataset.now) return location.reload();
        if (state.share !== null) this.querySelector("progress").value = state.share;
      } catch {
        await wait(3);
      }
    }
  }
}

customElements.define("bring-nights", BringNights);
customElements.define("watch-import", WatchImport);
