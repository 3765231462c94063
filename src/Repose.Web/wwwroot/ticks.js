// The ticks of a plan with a script: they are kept on the phone until the server has them, with a connection or without.
// Without this the form works too, where there is a connection.
const { own, put, at, deliver, known, make } = self.repose;
const form = at("ticks");
const date = form.dataset.date ?? document.querySelector("form[data-morning]").dataset.morning;
const items = (known.plan ?? []).filter((one) => one.since < date);
if (at("copy") && date && items.length > 0) {
  for (const { id, words } of items) {
    const label = make("label", "", { className: "choice" });
    const checked = known.ticked?.[date]?.includes(id) ?? false;
    label.append(make("input", "", { type: "checkbox", value: id, checked }), " ", make("span", words));
    form.querySelector("button").before(label);
  }

  form.hidden = false;
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const boxes = [...form.querySelectorAll("[type=checkbox]")];
  const [shown, done] = [boxes, boxes.filter((one) => one.checked)].map((some) => some.map((one) => one.value));
  try {
    await put({ id: crypto.randomUUID(), person: own, date, writtenAt: Date.now(), ticks: { shown, done } });
  } catch {
    // A browser that keeps nothing: the form goes the way that it goes without a script.
    at("copy") || form.submit();
    return;
  }

  await deliver();
  scrollTo(0, 0);
});
