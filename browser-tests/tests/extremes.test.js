import { extremes } from "../support/sites.js";
import { walk } from "../support/walk.js";

const pages = [
  "", "editions/2026-10/", "failures/", "failures/2026/", "failures/f-2026-002/", "wins/w-2026-010/",
  "services/network/", "for/", "for/field-crews/", "for/unit-39/", "promises/", "how-we-measure/",
];

extremes.forEach((site) => walk(site, pages));
