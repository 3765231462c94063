// Where a session stands, from its plan, what was tapped, and the time: the same sums as SessionRun on the server, which a
// test holds beside these. Times are milliseconds.
self.reposeRun = (seconds, taps, now) => {
  const steps = seconds.map((one) => ({ target: one * 1000, elapsed: 0, state: one > 0 ? "Planned" : "LeftOut" }));
  const run = { startedAt: null, endedAt: null, isPaused: false, current: null, steps, left: 0 };
  let last = 0;

  const goTo = (at) => {
    const next = steps.findIndex((step, place) => place >= at && step.state !== "LeftOut");
    [run.current, run.endedAt] = next < 0 ? [null, last] : [next, null];
    run.isPaused &&= next >= 0;
  };
  const leave = (state) => {
    steps[run.current].state = state;
    goTo(run.current + 1);
  };
  const goOnUntil = (moment) => {
    if (!run.isPaused) {
      for (let left = moment - last; left > 0 && run.current !== null; ) {
        const step = steps[run.current];
        const part = Math.min(left, step.target - step.elapsed);
        step.elapsed += part;
        last += part;
        left -= part;
        if (step.elapsed >= step.target) {
          leave("Done");
        }
      }
    }

    last = Math.max(last, moment);
  };
  const back = () => {
    const until = run.current ?? steps.length;
    const before = steps.findLastIndex((step, place) => place < until && step.state !== "LeftOut");
    if (run.startedAt === null || before < 0) {
      return;
    }

    steps.slice(before).forEach((step) => (step.state = step.state === "LeftOut" ? step.state : "Planned"));
    steps[before].target = Math.max(steps[before].target, steps[before].elapsed + 60000);
    [run.current, run.endedAt] = [before, null];
  };
  const end = () => {
    steps.slice(run.current).forEach((step, place) => {
      if (step.state === "Planned") {
        step.state = place === 0 && step.elapsed > 0 ? "Done" : "Skipped";
      }
    });
    [run.current, run.endedAt, run.isPaused] = [null, last, false];
  };
  const steer = (kind, length) => {
    const step = steps[run.current];
    if (kind === "Pause" || kind === "Resume") {
      run.isPaused = kind === "Pause";
    } else if (kind === "Longer") {
      step.target += length;
    } else if (kind === "Shorter") {
      step.target = Math.max(step.elapsed, step.target - length);
      if (step.elapsed >= step.target) {
        leave("Done");
      }
    } else if (kind === "Skip") {
      leave("Skipped");
    } else if (kind === "End") {
      end();
    }
  };

  const once = [...new Map([...taps].reverse().map((tap) => [tap.id, tap])).values()];
  once.sort((one, two) => one.at - two.at || one.order - two.order || (one.id < two.id ? -1 : 1));
  for (const { kind, at, seconds: by = 0 } of once) {
    goOnUntil(at);
    if (kind === "Start" && run.startedAt === null) {
      [run.startedAt, last] = [at, at];
      goTo(0);
    } else if (kind === "Back") {
      back();
    } else if (run.current !== null) {
      steer(kind, by * 1000);
    }
  }

  goOnUntil(now);
  run.left =
    run.endedAt === null
      ? steps.slice(run.current ?? 0).reduce((sum, step) => sum + step.target - step.elapsed, 0)
      : 0;
  return run;
};
