import { after, before, describe, test } from "node:test";
import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import { launch } from "../support/browser.js";
import { serve } from "../support/server.js";
import { sites } from "../support/sites.js";

const LIMIT = 60 * 1024;

describe("the first page over the wire", () => {
  let browser;

  before(async () => {
    browser = await launch();
  });

  after(() => browser?.close());

  for (const site of sites) {
    test(`${site.name} weighs less than 60 KB without pictures`, async (t) => {
      const server = await serve(site.folder);
      const page = await browser.newPage();
      const parts = [];
      page.on("response", (response) => {
        if (response.request().resourceType() !== "image") parts.push(response);
      });
      await page.goto(server.address, { waitUntil: "networkidle" });
      let total = 0;
      for (const part of parts) {
        const weight = gzipSync(await part.body()).length;
        total += weight;
        t.diagnostic(`${part.url().slice(server.address.length) || "index.html"}: ${weight} bytes`);
      }
      t.diagnostic(`in all ${(total / 1024).toFixed(1)} KB`);
      await page.close();
      await server.close();
      assert.ok(total < LIMIT, `${total} bytes`);
    });
  }
});
