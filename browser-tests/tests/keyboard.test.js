import { after, before, describe, test } from "node:test";
import { launch } from "../support/browser.js";
import { serve } from "../support/server.js";
import { kinds, sites, widths } from "../support/sites.js";
import { Problems } from "../support/problems.js";
import * as inPage from "../support/in-page.js";

for (const site of sites.filter((site) => site.language === "en")) {
  describe(`${site.name}, by keys alone`, () => {
    let browser, server, page;

    before(async () => {
      browser = await launch();
      server = await serve(site.folder);
      page = await browser.newPage({ reducedMotion: "reduce", viewport: widths.desk });
    });

    after(async () => {
      await browser?.close();
      await server?.close();
    });

    for (const { pages: [address] } of kinds) {
      test(`all of /${address} is reached, and the focus is seen`, async () => {
        const problems = new Problems();
        await page.goto(server.address + address);
        await page.evaluate(inPage.opened);
        const names = await page.evaluate(inPage.workable);
        const reached = new Set();
        let last = -1;
        for (let presses = 0; presses < names.length * 2 + 5; presses++) {
          await page.keyboard.press("Tab");
          const focus = await page.evaluate(inPage.focused);
          if (focus === null || reached.has(focus.at)) break;
          if (!focus.ring) problems.add("focus", [`cannot be seen: ${names[focus.at] ?? focus.name}`]);
          if (!focus.inWindow) problems.add("focus", [`out of sight: ${names[focus.at] ?? focus.name}`]);
          if (focus.at < 0) continue;
          if (focus.at < last) problems.add("order", [`goes back to ${names[focus.at]}`]);
          last = focus.at;
          reached.add(focus.at);
        }
        problems.add("Tab", names.filter((_, at) => !reached.has(at)).map((name) => `never reaches ${name}`));
        problems.mustBeNone();
      });
    }

    test("the first key leads past the masthead", async () => {
      const problems = new Problems();
      await page.goto(server.address);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      const there = await page.evaluate(() => document.activeElement?.id);
      if (there !== "page_content") problems.add("skip link", [`leads to "${there}"`]);
      problems.mustBeNone();
    });

    test("arrow keys tell the values of a chart", async () => {
      const problems = new Problems();
      await page.goto(server.address + "benchmarks/desk-wait/");
      await page.locator(".chart-picture[tabindex='0']").first().focus();
      await page.keyboard.press("End");
      const last = await page.locator(".chart-readout").first().textContent();
      await page.keyboard.press("ArrowLeft");
      const before = await page.locator(".chart-readout").first().textContent();
      if (!last || !before || last === before) problems.add("chart", [`says "${last}", then "${before}"`]);
      problems.mustBeNone();
    });
  });
}
