import { appendFileSync, cpSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/*
 * Makes a newsletter of everything long, much or empty out of the demo:
 * node extremes.js CONTENT COPY
 */

const LONG = "Interdepartmental reconciliation of Straßenverkehrsordnungswidrigkeitenverwaltung and identifiers-that-never-end";
const [from, to] = process.argv.slice(2);
cpSync(from, to, { recursive: true });

change("site.yml", (text) => text
  .replace(/^name: .*$/m, "name: The Interdepartmental Record of Information Technology Services")
  .replace(/^organisation: .*$/m, `organisation: ${LONG}`));

/* The longest title that is allowed, with a word that no line can hold. */
const TITLE = "Straßenverkehrsordnungswidrigkeitenverwaltungszusammenarbeitsstelle was out of order";
for (const file of readdirSync(join(to, "failures")).filter((name) => name.endsWith(".md"))) {
  change(`failures/${file}`, (text) => text.replace(/^title: .*$/m, `title: "${TITLE.slice(0, 80)}"`));
}

const columns = Array.from({ length: 14 }, (_, at) => `Column ${at + 1}`);
const rows = Array.from({ length: 60 }, (_, at) => columns.map((_, of) => `${at * 14 + of}`));
const table = [columns, columns.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
appendFileSync(join(to, "wins/W-2026-010-licence-form.md"), `\n## A long table\n\n${table}\n\n\`${"unbreakable".repeat(20)}\`\n`);

const units = Array.from({ length: 40 }, (_, at) => `- id: unit-${at}\n  name: Directorate ${at} for ${LONG.slice(0, 40 + at)}\n`);
appendFileSync(join(to, "registers/units.yml"), units.join(""));

function change(file, by) {
  const path = join(to, file);
  writeFileSync(path, by(readFileSync(path, "utf8")));
}
