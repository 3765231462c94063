// The copy of the diary without a connection: whose it is, which mornings there are, and which of them was asked for.
// What the page would have said is taken from what the phone keeps; diary.js does the rest, as on the page itself.
(() => {
  const { own, read } = self.repose;
  const [copy, known] = [document.getElementById("copy"), read("repose.diary")];
  const form = copy.querySelector("form");
  if (!own || !known) {
    document.getElementById("nobody").hidden = false;
    return;
  }

  const language = document.documentElement.lang.replace("en", "en-GB");
  const say = (date, how) =>
    new Date(`${date}T12:00Z`).toLocaleDateString(language, { day: "numeric", timeZone: "UTC", ...how }).replace(",", "");
  const make = (tag, text, more) => Object.assign(document.createElement(tag), { textContent: text }, more);
  const dateOf = (time) => {
    const of = Object.fromEntries(new Intl.DateTimeFormat("en", { year: "numeric", month: "2-digit", day: "2-digit" })
      .formatToParts(time).map(({ type, value }) => [type, value]));
    return `${of.year}-${of.month}-${of.day}`;
  };

  // The phone's clock may be wrong: by how much was seen when the server was last heard.
  const today = dateOf(Date.now() + known.ahead);
  const days = Array.from({ length: 7 }, (_, back) =>
    new Date(Date.parse(`${today}T12:00Z`) - back * 86400000).toISOString().slice(0, 10),
  );
  const asked = location.pathname.split("/")[3];
  if (days.includes(asked)) {
    form.dataset.morning = asked;
    form.hidden = false;
    const lead = copy.querySelector(".lead");
    const date = say(asked, { weekday: "long", month: "long", year: "numeric" });
    lead.textContent = copy.dataset.lead.replace("{0}", date);
    lead.hidden = false;
  }

  const list = copy.querySelector("nav ol");
  for (const [back, day] of days.entries()) {
    const told = day in (known.mornings ?? {});
    const short = say(day, { weekday: "short", month: "short" });
    const link = make("a", "", { href: `/me/diary/${day}`, className: "cluster apart" });
    const badge = make("span", told ? copy.dataset.written : copy.dataset.not);
    badge.className = `badge ${told ? "good" : "calm"}`;
    link.append(make("span", back === 0 ? copy.dataset.this : short), badge);
    const item = make("li");
    item.append(link);
    list.append(item);
  }

  list.parentElement.hidden = false;
})();
