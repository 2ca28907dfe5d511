import { sites } from "../support/sites.js";
import { walk } from "../support/walk.js";

sites.filter((site) => site.theme === "candour").forEach((site) => walk(site));
