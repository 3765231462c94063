// What this browser keeps for the one who is signed in, and shows to nobody else: drafts, and mornings of the diary that
// wait until the server has them. Loaded by every page of somebody who is signed in, and by the service worker.
(() => {
  const whose = "repose.person";
  const read = (key) => {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  };
  const write = (key, value) => {
    try {
      // In the time since this page was opened another tab may have signed somebody else in.
      if (key === whose || read(whose) === own) {
        localStorage.setItem(key, JSON.stringify(value));
      }
    } catch {
      // A browser that keeps nothing keeps no drafts.
    }
  };
  const forget = (prefix) => {
    try {
      Object.keys(localStorage)
        .filter((key) => key.startsWith(prefix))
        .forEach((key) => localStorage.removeItem(key));
    } catch {}
  };

  const open = () =>
    new Promise((done, fail) => {
      const request = indexedDB.open("repose", 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore("mornings", { keyPath: "id" });
        request.result.createObjectStore("person");
      };
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  /** One transaction, on the disk when it is done. */
  const work = async (mode, what) => {
    const db = await open();
    try {
      return await new Promise((done, fail) => {
        let result;
        const all = db.transaction(["mornings", "person"], mode, { durability: "strict" });
        all.oncomplete = () => done(result);
        all.onabort = () => fail(all.error);
        what(all.objectStore("mornings"), all.objectStore("person"), (value) => (result = value));
      });
    } finally {
      db.close();
    }
  };
  const then = (request, next) => (request.onsuccess = () => next(request.result));

  /** The mornings that wait, of the one who is signed in. Those of others stay where they are. */
  const mine = () =>
    work("readonly", (mornings, person, done) =>
      then(person.get("now"), (now) =>
        then(mornings.getAll(), (all) => done(all.filter((one) => now && one.person === now))),
      ),
    );
  /** Keeps a morning, or the ticks of one, in the place of what waits of the same. */
  const put = (entry) =>
    work("readwrite", (mornings) =>
      then(mornings.getAll(), (all) => {
        all
          .filter((one) => one.person === entry.person && one.date === entry.date && !one.ticks === !entry.ticks)
          .forEach((one) => mornings.delete(one.id));
        mornings.put(entry);
      }),
    );
  const drop = (id) => work("readwrite", (mornings) => mornings.delete(id));
  const refuse = (id, refusal) =>
    work("readwrite", (mornings) => then(mornings.get(id), (one) => one && mornings.put({ ...one, refusal })));

  const post = (entry) =>
    fetch(entry.ticks ? "/api/v1/plan/ticks" : "/api/v1/diary", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ ...entry, sentAt: Date.now() }),
      redirect: "manual",
      signal: AbortSignal.timeout(15000),
    }).catch(() => null);
  /** Sends what waits. Whatever the server did not surely take, stays. */
  const sendAll = async () => {
    const sent = [];
    for (const entry of await mine()) {
      const answer = entry.refusal ? null : await post(entry);
      if (answer?.ok) {
        await drop(entry.id);
        sent.push(entry);
      } else if ([400, 409, 422].includes(answer?.status)) {
        await refuse(entry.id, (await answer.json().catch(() => null))?.detail ?? "?");
      } else if (!entry.refusal) {
        return { sent, left: true };
      }
    }

    return { sent, left: false };
  };
  const send = () => (navigator.locks ? navigator.locks.request("repose.send", sendAll) : sendAll());

  // Pages of somebody say who that is, the page after signing out that it is nobody, copies without a connection nothing.
  const said = self.document?.currentScript.dataset.person;
  const own = said ?? read(whose) ?? "";
  if (said !== undefined) {
    if (read(whose) !== own) {
      forget("repose.");
      write(whose, own);
    }

    work("readwrite", (_, person) => person.put(own, "now")).catch(() => {});
  }

  // Before signing out there is a last chance to send.
  self.document?.addEventListener("submit", (event) => {
    if (event.target.getAttribute("action") === "/sign-out") {
      event.preventDefault();
      Promise.race([send(), new Promise((done) => setTimeout(done, 5000))])
        .catch(() => {})
        .then(() => event.target.submit());
    }
  });
  self.repose = { own, whose, read, write, forget, mine, put, drop, send };
})();
