import { after, before, describe, test } from "node:test";
import { launch, listen } from "./browser.js";
import { serve } from "./server.js";
import { allPages, kinds, widths } from "./sites.js";
import { axe } from "./axe.js";
import { Problems } from "./problems.js";
import * as inPage from "./in-page.js";

/** Each scheme meets axe at one width in all sites, at both in the first. */
const STATES = [
  { scheme: "light", width: "desk", judged: () => true },
  { scheme: "dark", width: "desk", judged: (site) => site.name === "en-candour" },
  { scheme: "dark", width: "phone", judged: () => true },
  { scheme: "light", width: "phone", judged: (site) => site.name === "en-candour" },
];

/** Tests one page of each kind of a site under the strict policy, in all states that a reader may set. */
export function walk(site, addresses = kinds.flatMap((kind) => kind.pages)) {
  describe(`${site.name}, under the strict policy`, () => {
    let browser, server, page, said;

    before(async () => {
      browser = await launch();
      server = await serve(site.folder);
      page = await browser.newPage({ reducedMotion: "reduce" });
      said = listen(page, server.address);
    });

    after(async () => {
      await browser?.close();
      await server?.close();
    });

    test("every page is of a kind that is looked at", () => {
      const problems = new Problems();
      const strange = allPages(site.folder).filter((address) => !kinds.some((kind) => kind.is.test(address)));
      problems.add("of no kind", strange);
      problems.mustBeNone();
    });

    for (const address of addresses) {
      test(`/${address} is right in both schemes, on a phone and on a desk`, async () => {
        said.length = 0;
        const problems = new Problems();
        await page.setViewportSize(widths.desk);
        await page.goto(server.address + address);
        await page.evaluate(inPage.settled);
        await page.evaluate(inPage.opened);
        for (const { scheme, width, judged } of STATES) {
          const where = `${scheme}, ${width}`;
          await page.emulateMedia({ colorScheme: scheme });
          await page.setViewportSize(widths[width]);
          problems.add(where, await page.evaluate(inPage.sideways));
          problems.add(where, await page.evaluate(inPage.cut));
          problems.add(where, await page.evaluate(inPage.squeezed));
          problems.add(where, await page.evaluate(inPage.overlapping));
          if (judged(site)) problems.add(where, await axe(page));
        }
        problems.add("reduced motion", await page.evaluate(inPage.moving));
        for (const scheme of ["light", "dark"]) {
          await page.emulateMedia({ colorScheme: scheme, forcedColors: "active" });
          problems.add(`forced colours, ${scheme}`, await page.evaluate(inPage.faint));
          problems.add(`forced colours, ${scheme}`, await page.evaluate(inPage.shapeless));
        }
        await page.emulateMedia({ colorScheme: null, forcedColors: null });
        problems.add("browser", said);
        problems.mustBeNone();
      });
    }
  });
}
