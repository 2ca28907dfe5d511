import { after, before, describe, test } from "node:test";
import assert from "node:assert/strict";
import { launch } from "../support/browser.js";
import { serve } from "../support/server.js";
import { sites, widths } from "../support/sites.js";

/** Pages whose tables become blocks on a phone. */
const PAGES = ["", "editions/2026-10/", "failures/2026/", "promises/"];
const PARTS = ["table", "row", "columnheader", "rowheader", "cell"];

for (const site of sites) {
  describe(`${site.name}, tables on a phone`, () => {
    let browser, server, page, tree;

    before(async () => {
      browser = await launch();
      server = await serve(site.folder);
      page = await browser.newPage();
      tree = await page.context().newCDPSession(page);
      await tree.send("Accessibility.enable");
    });

    after(async () => {
      await browser?.close();
      await server?.close();
    });

    for (const address of PAGES) {
      test(`/${address} has the same tables for those who hear it as on a desk`, async () => {
        await page.setViewportSize(widths.desk);
        await page.goto(server.address + address);
        const onDesk = await heard();
        await page.setViewportSize(widths.phone);
        const onPhone = await heard();
        assert.ok(onDesk.table > 0, "there is a table");
        assert.deepEqual(onPhone, onDesk);
      });
    }

    /** How many of each part of a table the browser tells of. */
    async function heard() {
      const { nodes } = await tree.send("Accessibility.getFullAXTree");
      const roles = nodes.filter(({ ignored }) => !ignored).map(({ role }) => role.value);
      return Object.fromEntries(PARTS.map((part) => [part, roles.filter((role) => role === part).length]));
    }
  });
}
