// A button that asks the browser for a passkey, puts the answer into its form and sends it. Its words are the page's.
class PasskeyButton extends HTMLElement {
  connectedCallback() {
    if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) return;
    this.hidden = false;
    const button = this.querySelector("button");
    button.addEventListener("click", async () => {
      button.disabled = true;
      this.#say("");
      try {
        this.querySelector("input").value = JSON.stringify(await this.#ask());
        this.closest("form").requestSubmit();
      } catch (trouble) {
        this.#say(this.#words(trouble));
      } finally {
        button.disabled = false;
      }
    });
  }

  async #ask() {
    const form = this.closest("form");
    const token = form.querySelector("input[name=__RequestVerificationToken]").value;
    const answer = await fetch(this.dataset.options, {
      method: "POST",
      headers: { RequestVerificationToken: token },
    });
    if (!answer.ok) throw new Error(answer.status === 429 ? "wait" : "server");
    const options = await answer.json();
    const credential =
      this.dataset.purpose === "create"
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
    return credential.toJSON();
  }

  #say(words) {
    const place = this.querySelector("[role=alert]");
    place.textContent = words;
    place.hidden = words === "";
  }

  #words(trouble) {
    const { wait, there, nothing, failed } = this.dataset;
    if (trouble.message === "wait") return wait;
    if (trouble.name === "InvalidStateError") return there;
    if (trouble.name === "NotAllowedError") return nothing;
    return failed;
  }
}

customElements.define("passkey-button", PasskeyButton);
