import { after, before, describe, test } from "node:test";
import { launch } from "../support/browser.js";
import { serve } from "../support/server.js";
import { kinds, sites } from "../support/sites.js";
import { Problems } from "../support/problems.js";
import * as inPage from "../support/in-page.js";

/** As a reader's own setting, which the widths of the style sheet follow; and as an add-on forces it, which they don't. */
const WAYS = {
  "set in the browser": async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  },
  "forced on the page": (page) => page.evaluate(() => { document.documentElement.style.fontSize = "200%"; }),
};

for (const site of sites.filter((site) => site.theme === "candour" || site.language === "en")) {
  describe(`${site.name}, text at 200 %`, () => {
    let browser, server;

    before(async () => {
      browser = await launch();
      server = await serve(site.folder);
    });

    after(async () => {
      await browser?.close();
      await server?.close();
    });

    for (const [way, enlarge] of Object.entries(WAYS)) {
      test(`${way}, no page loses any of it`, async () => {
        const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
        const problems = new Problems();
        for (const { pages: [address] } of kinds) {
          await page.goto(server.address + address);
          await page.evaluate(inPage.opened);
          await enlarge(page);
          await page.evaluate(inPage.settled);
          problems.add(`/${address}`, await page.evaluate(inPage.sideways));
          problems.add(`/${address}`, await page.evaluate(inPage.cut));
          problems.add(`/${address}`, await page.evaluate(inPage.squeezed));
          problems.add(`/${address}`, await page.evaluate(inPage.overlapping));
        }
        await page.close();
        problems.mustBeNone();
      });
    }
  });
}
