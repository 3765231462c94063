// The time of a session, in milliseconds. It is the wall's time, so that it goes on while a phone sleeps and after a browser
// was killed. But a clock can be set while a session goes on: then the time goes on as the other clock of the browser says,
// which nobody sets. That one stands still in some phones while they sleep; so after a sleep the wall is right.
self.reposeClock = (keep) => {
  /** Less than this is how two clocks are read one after the other. */
  const noise = 50;
  let ahead = keep.read() ?? 0;
  let [wall, steady, seen] = [Date.now(), performance.now(), !document.hidden];
  document.addEventListener("visibilitychange", () => (seen &&= !document.hidden));

  /** What the server's clock says beyond ours; null without a connection. */
  const server = async () => {
    const from = Date.now();
    const answer = await fetch("/api/v1/room/time", { cache: "no-store", signal: AbortSignal.timeout(5000) }).catch(() => null);
    const text = answer?.ok ? await answer.text() : "";
    return text ? Number(text) - (from + Date.now()) / 2 : null;
  };
  let known = null;
  const ask = () => server().then((told) => (known = told ?? known));

  const move = (by) => {
    ahead -= by;
    keep.write(ahead);
  };
  /** While nobody saw the page, a leap can be a sleep or a clock that was set. The server knows which. */
  const askWhich = async (leap) => {
    const before = known;
    const told = await server();
    if (before !== null && told !== null && Math.abs(before - told - leap) < 2000) {
      move(leap);
    }

    known = told ?? known;
  };
  const look = () => {
    const [nowWall, nowSteady] = [Date.now(), performance.now()];
    const leap = nowWall - wall - (nowSteady - steady);
    [wall, steady] = [nowWall, nowSteady];
    if (Math.abs(leap) > noise) {
      if (leap < 0 || seen) {
        move(leap);
      } else {
        askWhich(leap);
      }
    }

    seen = !document.hidden;
  };
  return {
    now: () => {
      look();
      return Date.now() + ahead;
    },
    ahead: () => ahead,
    ask,
  };
};
