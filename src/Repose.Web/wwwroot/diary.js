// The pages of the diary with a script: what waits on this phone is shown and sent, and what the phone needs without a
// connection is kept. Without this the pages work too, where there is a connection.
const { own, whose, read, write, forget, mine, put, drop, send } = self.repose;
const at = (id) => document.getElementById(id);
const [notice, form] = [at("waiting"), document.querySelector("form[data-morning]")];
const fresh = at("diary") && JSON.parse(at("diary").text);
const known = { ...read("repose.diary"), ...fresh };
if (fresh) {
  write("repose.diary", { ...known, ahead: fresh.now - Date.now() });
}

let here;
/** By which clocks this phone goes. The first time a slow phone needs a tenth of a second to say it. */
const zone = () => (here ??= Intl.DateTimeFormat().resolvedOptions().timeZone);
const fill = (words, ...values) => words.replace(/\{(\d)\}/g, (_, number) => values[number]);
const language = document.documentElement.lang.replace("en", "en-GB");
const long = (date) =>
  new Date(`${date}T12:00Z`)
    .toLocaleDateString(language, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" })
    .replace(",", "");
const make = (tag, text, more) => Object.assign(document.createElement(tag), { textContent: text }, more);

// Another tab signed somebody else in or this one out: what is shown here is not theirs.
addEventListener("storage", (event) => event.key === whose && read(whose) !== own && location.reload());

// A phone that travels tells the server by which clocks it goes, and the page is asked for once more if they show another
// time. Where they show the same, their name can wait until the page is there.
const tellZone = () => {
  const cookie = `repose-zone=${zone()}`;
  if (zone() === fresh.phone || document.cookie.includes(cookie)) {
    return false;
  }

  document.cookie = `${cookie};path=/me;max-age=31536000;samesite=lax`;
  return document.cookie.includes(cookie);
};
if (fresh && new Date(fresh.now).getTimezoneOffset() !== fresh.west && tellZone()) {
  location.reload();
}

fresh &&
  addEventListener("load", () => {
    tellZone();
    navigator.serviceWorker?.register("/service-worker.js", { scope: "/me" }).catch(() => {});
  });

/* What waits. */
const draw = async () => {
  const all = await mine().catch(() => []);
  const waits = all.filter((one) => !one.refusal);
  const lines = [];
  if (waits.length > 0) {
    const { size } = new Set(waits.map((one) => one.date));
    lines.push(make("span", size === 1 ? notice.dataset.one : fill(notice.dataset.many, size)));
  }

  for (const one of all.filter((entry) => entry.refusal)) {
    const line = make("span", fill(notice.dataset.refused, long(one.date), one.refusal) + " ");
    const away = make("button", notice.dataset.drop, { type: "button", className: "quiet" });
    away.addEventListener("click", () => drop(one.id).then(draw));
    line.append(make("a", notice.dataset.look, { href: `/me/diary/${one.date}` }), " ", away);
    lines.push(line);
  }

  notice.replaceChildren(...lines.flatMap((line) => [line, document.createElement("br")]).slice(0, -1));
  notice.hidden = lines.length === 0;
  for (const one of waits.filter((entry) => !entry.ticks)) {
    const badge = document.querySelector(`nav a[href="/me/diary/${one.date}"] .badge`);
    badge?.replaceChildren(notice.dataset.waits);
  }
};

let [timer, pause] = [0, 2000];
const busy = () => form?.dataset.morning && !form.hidden;
const goOn = (date, what = "saved") =>
  location.pathname === "/me" ? location.reload() : location.replace(`/me/diary?${what}=${date}`);
const deliver = async () => {
  clearTimeout(timer);
  const { sent, left } = await send().catch(() => ({ sent: [], left: true }));
  pause = left ? Math.min(2 * pause, 60000) : 2000;
  timer = left ? setTimeout(deliver, pause) : 0;
  await draw();
  if (sent.length > 0 && !busy()) {
    goOn(sent.at(-1).date, sent.at(-1).ticks ? "ticked" : "saved");
  } else if (sent.length > 0) {
    notice.prepend(make("span", fill(notice.dataset.sent, sent.map((one) => long(one.date)).join(", ")) + " "));
    notice.hidden = false;
  }

  return sent;
};

new BroadcastChannel("repose").onmessage = ({ data }) => (busy() ? draw() : goOn(data));
addEventListener("online", deliver);
document.addEventListener("visibilitychange", () => document.hidden || deliver());

Object.assign(self.repose, { at, deliver, fill, known, make, zone });
if (!form?.dataset.morning) {
  deliver();
}
