/*
 * Functions that run inside a page. Each stands alone, for it travels as text.
 * All but the first two give a list of problems in words, empty when all is well.
 */

/** Waits until the fonts are there and the pictures have their size. */
export async function settled() {
  await document.fonts.ready;
  for (const image of document.images) image.loading = "eager";
  await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
}

/** Opens all that can be opened, for a reader may do so. */
export function opened() {
  document.querySelectorAll("details").forEach((details) => { details.open = true; });
}

/** What makes the page scroll sideways. */
export function sideways() {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  const wide = [...document.querySelectorAll("body *")]
    .filter((element) => element.getBoundingClientRect().right > room + 0.5)
    .filter((element) => !element.parentElement.closest(".scroll"))
    .slice(0, 5)
    .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`);
  return [`scrolls sideways by ${document.documentElement.scrollWidth - room} px: ${wide.join(", ")}`];
}

/** Text that is cut off by its box, or by the left edge of the page. */
export function cut() {
  const problems = [];
  for (const element of document.querySelectorAll("body *")) {
    if (element.closest("svg, .hidden, .term-explained, .chart-readout") || !element.textContent.trim()) continue;
    // On a phone the heads of some tables are for ears only.
    const heads = element.closest("thead");
    if (heads && getComputedStyle(heads).clipPath !== "none") continue;
    const style = getComputedStyle(element);
    if (style.display === "none" || style.visibility === "hidden") continue;
    const clips = (value) => value === "hidden" || value === "clip";
    const name = `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} "${element.textContent.trim().slice(0, 30)}"`;
    const isTold = element.matches(".told");
    if (clips(style.overflowX) && !isTold && element.scrollWidth > element.clientWidth + 1) problems.push(`cut at the side: ${name}`);
    if (clips(style.overflowY) && !isTold && element.scrollHeight > element.clientHeight + 1) problems.push(`cut at the foot: ${name}`);
  }
  return problems.slice(0, 8);
}

/** Text in a column too narrow for it, a letter or two on each line; text left of the page. */
export function squeezed() {
  const problems = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.data.trim();
    if (!text || node.parentElement.closest("svg, .hidden, .skip, .term-explained") || !node.parentElement.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter((line) => line.width > 0);
    // A first letter with a style of its own is a rectangle of its own in its line.
    const count = new Set(lines.map((line) => Math.round(line.bottom))).size;
    if (count > 3 && text.length / count < 4) problems.push(`squeezed: "${text.slice(0, 30)}"`);
    if (lines.some((line) => line.left < -0.5)) problems.push(`left of the page: "${text.slice(0, 30)}"`);
  }
  return problems.slice(0, 8);
}

/** Lines of text that stand on one another; in a chart, letters too. */
export function overlapping() {
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest("title, desc, .hidden, .skip, .term-explained, option, script, style")) continue;
    if (!parent.checkVisibility({ visibilityProperty: true })) continue;
    const heads = parent.closest("thead");
    if (heads && getComputedStyle(heads).clipPath !== "none") continue;
    const svg = parent.closest("svg");
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = svg ? [parent.closest("text").getBoundingClientRect()] : [...range.getClientRects()];
    // A line's box is higher than its letters: only the middle of it is ink.
    for (const box of boxes) {
      if (box.width < 2 || box.height < 2) continue;
      const slack = box.height * 0.28;
      lines.push({ left: box.left + 1, right: box.right - 1, top: box.top + slack, bottom: box.bottom - slack, node, text: node.data.trim().slice(0, 30), owner: svg ? parent.closest("text") : node });
    }
  }
  lines.sort((a, b) => a.top - b.top);
  const problems = [];
  for (let i = 0; i < lines.length; i++) {
    for (let j = i + 1; j < lines.length && lines[j].top < lines[i].bottom; j++) {
      const [a, b] = [lines[i], lines[j]];
      if (a.owner !== b.owner && a.left < b.right && b.left < a.right) problems.push(`"${a.text}" stands on "${b.text}"`);
    }
  }
  return problems.slice(0, 8);
}

/** Text whose colour is too near to what is behind it, by the formula of WCAG 2.2. */
export function faint() {
  const parse = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const channel = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const ratio = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return parse(getComputedStyle(document.body).backgroundColor).slice(0, 3);
  };
  const problems = new Set();
  for (const element of document.querySelectorAll("body *")) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!own || element.closest("title, desc, .hidden, script") || !element.getClientRects().length) continue;
    const style = getComputedStyle(element);
    const colour = parse(element.closest("svg") ? style.fill : style.color);
    const contrast = ratio(colour, behind(element));
    if (contrast < 4.5) problems.add(`${contrast.toFixed(1)}:1 "${element.textContent.trim().slice(0, 30)}"`);
  }
  return [...problems].slice(0, 8);
}

/** Marks of verdicts whose shape does not show. */
export function shapeless() {
  return [...document.querySelectorAll(".mark")]
    .filter((mark) => mark.getClientRects().length)
    .filter((mark) => {
      const shape = getComputedStyle(mark, "::before");
      const colour = shape.borderBottomColor;
      return shape.borderBottomStyle === "none" || colour === "transparent" || colour === getComputedStyle(document.body).backgroundColor;
    })
    .map((mark) => `no shape: ${mark.textContent.trim()}`)
    .slice(0, 8);
}

/** What moves by itself or on the way to something. */
export function moving() {
  const problems = document.getAnimations().map((animation) => `moves: ${animation.constructor.name}`);
  for (const element of document.querySelectorAll("*")) {
    const style = getComputedStyle(element);
    if (style.transitionDuration.split(", ").some((time) => parseFloat(time) > 0.01)) problems.push(`glides: ${element.tagName}`);
    if (style.scrollBehavior === "smooth") problems.push(`scrolls smoothly: ${element.tagName}`);
  }
  return problems.slice(0, 8);
}

/** All that a reader can work with by keys, numbered; in the order of the page. */
export function workable() {
  const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
    .filter((element) => element.getClientRects().length && getComputedStyle(element).visibility !== "hidden");
  all.forEach((element, at) => element.setAttribute("data-workable", at));
  return all.map((element) => `${element.tagName.toLowerCase()} "${(element.textContent.trim() || element.getAttribute("href") || "").slice(0, 40)}"`);
}

/** What has the focus now: its number, whether that can be seen, and whether it lies within the window. */
export function focused() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return {
    at: Number(element.getAttribute("data-workable") ?? -1),
    name: `${element.tagName.toLowerCase()}.${element.className}`,
    ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    inWindow: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
}

/** What is wider than the paper; on paper nothing scrolls. */
export function beyondPaper() {
  const room = document.documentElement.clientWidth;
  return [...document.querySelectorAll("body *")]
    .filter((element) => element.getClientRects().length && !element.closest(".hidden, svg"))
    .filter((element) => element.getBoundingClientRect().right > room + 1)
    .slice(0, 5)
    .map((element) => `beyond the paper by ${Math.round(element.getBoundingClientRect().right - room)} px: ${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`);
}
