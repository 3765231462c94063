// What was tapped in the room, kept in this browser until the server surely has it, with a connection or without. Loaded by
// the room, by today's list and by the service worker.
(() => {
  const open = () =>
    new Promise((done, fail) => {
      const request = indexedDB.open("repose-room", 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore("taps", { keyPath: "id" }).createIndex("visit", "visit");
        request.result.createObjectStore("rooms", { keyPath: "visit" });
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
        const all = db.transaction(["taps", "rooms"], mode, { durability: "strict" });
        all.oncomplete = () => done(result);
        all.onabort = () => fail(all.error);
        what(all.objectStore("taps"), all.objectStore("rooms"), (value) => (result = value));
      });
    } finally {
      db.close();
    }
  };
  const then = (request, next) => (request.onsuccess = () => next(request.result));

  /* The database takes its time, and a page may be closed in it. So a tap is jotted down first, in the moment in which it is
     made, and struck out when the database has it. */
  const jotted = "repose-tap.";
  const onPaper = (what) => {
    try {
      return what(self.localStorage);
    } catch {
      // A browser that keeps nothing: the room says so when the database refuses too.
      return undefined;
    }
  };
  const keep = (tap) => work("readwrite", (taps) => taps.put({ ...tap, waits: true }));
  /** Keeps a tap. It waits to be sent. */
  const put = async (tap) => {
    onPaper((paper) => paper.setItem(jotted + tap.id, JSON.stringify(tap)));
    await keep(tap);
    onPaper((paper) => paper.removeItem(jotted + tap.id));
  };
  /** Gives the database what was jotted down by a page that was closed before it had it. */
  const takeUp = async () => {
    const left = onPaper((paper) => Object.keys(paper).filter((key) => key.startsWith(jotted))) ?? [];
    for (const key of left) {
      const tap = onPaper((paper) => JSON.parse(paper.getItem(key)));
      if (tap) {
        await keep(tap);
        onPaper((paper) => paper.removeItem(key));
      }
    }
  };
  /** All taps of a visit that this browser knows, those that were sent too. */
  const ofVisit = async (visit) => {
    await takeUp();
    return work("readonly", (taps, _, done) => then(taps.index("visit").getAll(visit), (all) => done(all)));
  };
  const waiting = () =>
    work("readonly", (taps, _, done) => then(taps.getAll(), (all) => done(all.filter((one) => one.waits))));
  /** Keeps what the screen of a visit needs without a connection. */
  const keepRoom = (room) => work("readwrite", (_, rooms) => rooms.put(room));
  const room = (visit) => work("readonly", (_, rooms, done) => then(rooms.get(visit), (one) => done(one)));
  const sentAll = (ids) =>
    work("readwrite", (taps) =>
      ids.forEach((id) => then(taps.get(id), (one) => one && taps.put({ ...one, waits: false }))),
    );
  /** A session that is long over leaves nothing behind in this browser. */
  const tidy = (before) =>
    work("readwrite", (taps, rooms) =>
      then(taps.getAll(), (all) => {
        const busy = new Set(all.filter((one) => one.waits || one.at > before).map((one) => one.visit));
        all.filter((one) => !busy.has(one.visit)).forEach((one) => taps.delete(one.id));
        then(rooms.getAll(), (kept) =>
          kept.filter((one) => !busy.has(one.visit) && one.keptAt < before).forEach((one) => rooms.delete(one.visit)),
        );
      }),
    );

  const post = (visit, plan, person, taps) =>
    fetch(`/api/v1/room/${visit}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({
        person,
        sentAt: Math.round(Date.now() + (taps.at(-1).ahead ?? 0)),
        plan,
        taps: taps.map(({ id, kind, at, order, seconds, words }) => ({ id, kind, at, order, seconds, words })),
      }),
      redirect: "manual",
      signal: AbortSignal.timeout(15000),
    }).catch(() => null);
  /** Sends what waits, visit by visit. Whatever the server did not surely take, stays. */
  const sendAll = async () => {
    const all = await waiting();
    let left = false;
    let refusal = null;
    for (const visit of new Set(all.map((one) => one.visit))) {
      const taps = all.filter((one) => one.visit === visit).sort((one, two) => one.at - two.at || one.order - two.order);
      const kept = await room(visit);
      const answer = await post(visit, kept?.plan ?? null, taps[0].person, taps);
      if (answer?.ok) {
        await sentAll(taps.map((one) => one.id));
      } else {
        left = true;
        refusal = (await answer?.json?.().catch(() => null))?.detail ?? refusal;
      }
    }

    return { left, refusal };
  };
  const send = () =>
    self.navigator.locks ? self.navigator.locks.request("repose.room.send", sendAll) : sendAll();

  self.reposeTaps = { put, ofVisit, waiting, keepRoom, room, send, tidy };
  // On another page than the room itself: what waits from before is sent.
  if (self.document && !document.getElementById("room")) {
    addEventListener("online", () => send().catch(() => {}));
    takeUp()
      .then(send)
      .catch(() => {});
  }
})();
