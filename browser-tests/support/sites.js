import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

const SITES = fileURLToPath(new URL("../target/sites/", import.meta.url));

/** The demo in both languages and both themes; ONLY=en-candour takes one. */
export const sites = named("en-candour", "en-plain", "fr-candour", "fr-plain");

/** A newsletter with everything long, much or empty. */
export const extremes = named("extreme-candour", "extreme-plain");

export const widths = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } };

/** One page of each kind; more of a kind where pages of it differ much. Each page of a site is of one kind. */
export const kinds = [
  { kind: "home", is: /^$/, pages: [""] },
  { kind: "editions", is: /^editions\/$/, pages: ["editions/"] },
  { kind: "edition", is: /^editions\/(\d{4}-\d\d|latest)\/$/, pages: ["editions/2026-10/", "editions/2025-10/"] },
  { kind: "one-page sheet", is: /^editions\/.*\/one-page\/$/, pages: ["editions/2026-10/one-page/"] },
  { kind: "failures", is: /^failures\/$/, pages: ["failures/"] },
  { kind: "failures of a year", is: /^failures\/\d{4}\/$/, pages: ["failures/2026/"] },
  { kind: "failure", is: /^failures\/f-/, pages: ["failures/f-2026-002/", "failures/f-2026-007/", "failures/f-2025-003/"] },
  { kind: "requests", is: /^requests\/$/, pages: ["requests/"] },
  { kind: "how we choose", is: /^requests\/how-we-choose\/$/, pages: ["requests/how-we-choose/"] },
  { kind: "request", is: /^requests\/r-/, pages: ["requests/r-2026-001/", "requests/r-2026-005/"] },
  { kind: "wins", is: /^wins\/$/, pages: ["wins/"] },
  { kind: "wins of a year", is: /^wins\/\d{4}\/$/, pages: ["wins/2026/"] },
  { kind: "win", is: /^wins\/w-/, pages: ["wins/w-2026-010/", "wins/w-2026-009/"] },
  { kind: "benchmarks", is: /^benchmarks\/$/, pages: ["benchmarks/"] },
  { kind: "benchmark", is: /^benchmarks\/./, pages: ["benchmarks/desk-wait/", "benchmarks/network-available/", "benchmarks/people-satisfied/", "benchmarks/rely-on-it/"] },
  { kind: "promises", is: /^promises\/$/, pages: ["promises/"] },
  { kind: "goals", is: /^goals\/$/, pages: ["goals/"] },
  { kind: "goal", is: /^goals\/./, pages: ["goals/settle-the-first-call/"] },
  { kind: "services", is: /^services\/$/, pages: ["services/"] },
  { kind: "service", is: /^services\/./, pages: ["services/network/"] },
  { kind: "units", is: /^for\/$/, pages: ["for/"] },
  { kind: "unit", is: /^for\/./, pages: ["for/field-crews/"] },
  { kind: "glossary", is: /^glossary\/$/, pages: ["glossary/"] },
  { kind: "how to read our charts", is: /^how-to-read-our-charts\/$/, pages: ["how-to-read-our-charts/"] },
  { kind: "how we measure", is: /^how-we-measure\/$/, pages: ["how-we-measure/"] },
  { kind: "contact", is: /^contact\/$/, pages: ["contact/"] },
  { kind: "not found", is: /^404\.html$/, pages: ["404.html"] },
];

/** The addresses of all pages of a site. */
export function allPages(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(".html"))
    .map((file) => file.replace(/(^|\/)index\.html$/, "$1"))
    .sort();
}

function named(...names) {
  return names.filter((name) => !process.env.ONLY || process.env.ONLY === name).map(site);
}

function site(name) {
  const folder = join(SITES, name);
  if (!existsSync(folder)) throw new Error(`"${folder}" is not there: run build-demo`);
  return { name, folder, theme: name.split("-")[1], language: name.startsWith("fr") ? "fr" : "en" };
}
