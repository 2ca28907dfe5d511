import { after, before, describe, test } from "node:test";
import assert from "node:assert/strict";
import { launch } from "../support/browser.js";
import { serve } from "../support/server.js";
import { allPages, kinds, sites } from "../support/sites.js";
import { Problems } from "../support/problems.js";
import * as inPage from "../support/in-page.js";

/** What A4 leaves between the margins that the themes set, at 96 pixels an inch. */
const A4 = { width: Math.floor((180 / 25.4) * 96), height: Math.floor((263 / 25.4) * 96) };

for (const site of sites) {
  describe(`${site.name}, printed`, () => {
    let browser, server, page;

    before(async () => {
      browser = await launch();
      server = await serve(site.folder);
      page = await browser.newPage({ viewport: A4 });
    });

    after(async () => {
      await browser?.close();
      await server?.close();
    });

    test("each one-page sheet is one page of A4", async () => {
      const problems = new Problems();
      for (const address of allPages(site.folder).filter((address) => address.endsWith("/one-page/"))) {
        await page.goto(server.address + address);
        const { pages, sizes } = await printed(page);
        if (pages !== 1) problems.add(`/${address}`, [`${pages} pages`]);
        if (sizes.some((size) => size !== "595x842")) problems.add(`/${address}`, [`on ${sizes.join(", ")}`]);
      }
      problems.mustBeNone();
    });

    test("nothing is cut at the side of the paper", async () => {
      const problems = new Problems();
      await page.emulateMedia({ media: "print" });
      for (const address of kinds.flatMap((kind) => kind.pages)) {
        await page.goto(server.address + address);
        await page.evaluate(inPage.settled);
        problems.add(`/${address}`, await page.evaluate(inPage.beyondPaper));
        problems.add(`/${address}`, await page.evaluate(inPage.cut));
        problems.add(`/${address}`, await page.evaluate(inPage.squeezed));
        problems.add(`/${address}`, await page.evaluate(inPage.overlapping));
      }
      await page.emulateMedia({ media: null });
      problems.mustBeNone();
    });

    test("an edition keeps its rows whole and explains its terms", async () => {
      await page.emulateMedia({ media: "print" });
      await page.goto(server.address + "editions/2026-10/");
      const { rows, terms } = await page.evaluate(() => ({
        rows: [...document.querySelectorAll("tr")].filter((row) => getComputedStyle(row).breakInside !== "avoid").length,
        terms: [...document.querySelectorAll(".term-explained")].filter((term) => !term.getClientRects().length).length,
      }));
      await page.emulateMedia({ media: null });
      assert.equal(rows, 0, "rows that may be cut");
      assert.equal(terms, 0, "terms whose explanation is not printed");
      const { pages } = await printed(page);
      assert.ok(pages >= 2 && pages <= 12, `${pages} pages`);
    });
  });
}

/** How many pages a PDF of the page has, and of which size in points. */
async function printed(page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => `${Math.round(width)}x${Math.round(height)}`);
  return { pages: [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length, sizes: [...new Set(sizes)] };
}
