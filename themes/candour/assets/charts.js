/*
 * Shows the value of a point of a chart under the pointer, or under the arrow keys once the picture
 * has the focus. Everything it shows is also in the table of the chart and works without it.
 */
"use strict";

for (const picture of document.querySelectorAll(".chart-picture")) {
  const first = picture.querySelector("svg");
  if (!first || !picture.querySelector(".chart-point")) continue;

  const readout = document.createElement("output");
  readout.className = "chart-readout";
  picture.append(readout);
  picture.tabIndex = 0;
  picture.setAttribute("role", "group");
  picture.setAttribute("aria-labelledby", first.getAttribute("aria-labelledby").split(" ")[0]);

  let shown = null;
  const points = () =>
    [...picture.querySelectorAll(".chart-point:not(.chart-note)")]
      .filter((point) => point.getClientRects().length > 0)
      .sort((a, b) => middle(a) - middle(b));
  const box = (point) => (point.querySelector(".chart-shape, .chart-dot, rect") || point).getBoundingClientRect();
  const middle = (point) => { const b = box(point); return b.left + b.width / 2; };
  const height = (point) => { const b = box(point); return b.top + b.height / 2; };

  const show = (point) => {
    if (point === shown) return;
    if (shown) shown.classList.remove("chart-focus");
    shown = point;
    readout.textContent = point ? point.querySelector("title").textContent : "";
    if (point) point.classList.add("chart-focus");
  };

  picture.addEventListener("pointermove", (event) => {
    let nearest = null;
    let least = Infinity;
    for (const point of points()) {
      const away = Math.hypot(middle(point) - event.clientX, (height(point) - event.clientY) / 4);
      if (away < least) { least = away; nearest = point; }
    }
    show(nearest);
  });
  picture.addEventListener("pointerleave", () => show(null));
  picture.addEventListener("blur", () => show(null));
  picture.addEventListener("keydown", (event) => {
    const all = points();
    const at = all.indexOf(shown);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at < 0 ? all.length - 1 : at - 1,
      ArrowUp: at < 0 ? all.length - 1 : at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (event.key === "Escape") show(null);
    if (to === undefined) return;
    event.preventDefault();
    show(all[Math.max(0, Math.min(all.length - 1, to))]);
  });
}
