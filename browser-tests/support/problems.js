import assert from "node:assert/strict";

/** What was found on a page: each problem once, with the states it was found in. */
export class Problems {
  #states = new Map();

  add(state, problems) {
    for (const problem of problems) {
      if (!this.#states.has(problem)) this.#states.set(problem, new Set());
      this.#states.get(problem).add(state);
    }
  }

  /** Fails with all that was found. */
  mustBeNone() {
    const lines = [...this.#states].map(([problem, states]) => `${problem} (${[...states].join("; ")})`);
    assert.ok(lines.length === 0, lines.slice(0, 20).join("\n"));
  }
}
