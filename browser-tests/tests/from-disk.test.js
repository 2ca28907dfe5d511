import { after, before, describe, test } from "node:test";
import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { join } from "node:path";
import { launch, listen } from "../support/browser.js";
import { serve } from "../support/server.js";
import { allPages, kinds, sites, widths } from "../support/sites.js";
import { Problems } from "../support/problems.js";
import * as inPage from "../support/in-page.js";

for (const site of sites) {
  const root = pathToFileURL(site.folder + "/").href;

  describe(`${site.name}, without a server or without script`, () => {
    let browser, server;

    before(async () => {
      browser = await launch();
      server = await serve(site.folder);
    });

    after(async () => {
      await browser?.close();
      await server?.close();
    });

    test("opens from disk, and every link of every page leads to a file and a place in it", async () => {
      const page = await browser.newPage({ viewport: widths.desk });
      const said = listen(page, root);
      const problems = new Problems();
      const names = new Map();
      const asked = [];
      for (const address of allPages(site.folder)) {
        await page.goto(fileAddress(site, address));
        const { ids, links } = await page.evaluate(() => ({
          ids: [...document.querySelectorAll("[id]")].map((element) => element.id),
          links: [...document.querySelectorAll("a[href], link[href]")].map((link) => link.href),
        }));
        names.set(page.url(), new Set(ids));
        links.forEach((link) => problems.add(`/${address}`, leadsNowhere(link, root)));
        links.filter((link) => link.includes("#")).forEach((link) => asked.push({ address, link }));
      }
      for (const { address, link } of asked) {
        const [file, id] = link.split("#");
        if (names.has(file) && !names.get(file).has(decodeURIComponent(id))) problems.add(`/${address}`, [`no such place: ${link.slice(root.length)}`]);
      }
      problems.add("browser", said);
      await page.close();
      problems.mustBeNone();
    });

    test("says the same without script", async () => {
      const withScript = await browser.newPage({ viewport: widths.desk });
      const without = await browser.newPage({ viewport: widths.desk, javaScriptEnabled: false });
      const problems = new Problems();
      for (const { pages: [address] } of kinds) {
        const [full, bare] = await Promise.all([withScript, without].map(async (page) => {
          await page.goto(server.address + address);
          await page.evaluate(inPage.settled);
          return page.evaluate(() => ({ text: document.body.innerText.replace(/\s+/g, " "), height: document.documentElement.scrollHeight }));
        }));
        if (full.text !== bare.text) problems.add(`/${address}`, ["other words without script"]);
        if (full.height !== bare.height) problems.add(`/${address}`, [`jumps by ${full.height - bare.height} px when the script arrives`]);
      }
      await Promise.all([withScript.close(), without.close()]);
      problems.mustBeNone();
    });

    test("the page for what is not there is whole under any address", async () => {
      const page = await browser.newPage({ viewport: widths.desk });
      const problems = new Problems();
      const html = readFileSync(join(site.folder, "404.html"), "utf8");
      if (/<script(?![^>]*src=)|style=/.test(html)) problems.add("404.html", ["script or style in the page itself"]);
      await page.goto(server.address + "404.html");
      problems.add("404.html", await page.evaluate(inPage.sideways));
      await page.close();
      problems.mustBeNone();
    });
  });
}

function fileAddress(site, address) {
  return pathToFileURL(join(site.folder, address === "" || address.endsWith("/") ? `${address}index.html` : address)).href;
}

function leadsNowhere(link, root) {
  if (/^(https?|mailto|tel):/.test(link)) return [];
  if (!link.startsWith(root)) return [`leads out of the site: ${link}`];
  const file = fileURLToPath(link.split("#")[0]);
  return existsSync(file) && statSync(file).isFile() ? [] : [`leads to no file: ${link.slice(root.length)}`];
}
