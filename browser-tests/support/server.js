import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { extname, join, normalize } from "node:path";

/** The strictest policy under which every page has to be whole. */
export const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; font-src 'self'; connect-src 'self'";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/atom+xml; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".woff2": "font/woff2",
  ".pdf": "application/pdf",
  ".txt": "text/plain; charset=utf-8",
};

/** Serves a folder below a path of its own, as a newsletter stands on a shared web server. */
export async function serve(folder, { path = "/it/record/" } = {}) {
  const server = createServer((request, response) => answer(folder, path, request, response));
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    address: `http://127.0.0.1:${server.address().port}${path}`,
    close: () => new Promise((closed) => { server.closeAllConnections(); server.close(closed); }),
  };
}

async function answer(folder, path, request, response) {
  const asked = decodeURIComponent(new URL(request.url, "http://127.0.0.1").pathname);
  const file = asked.startsWith(path) ? await fileFor(folder, asked.slice(path.length)) : null;
  if (file === null) {
    response.writeHead(404, { "content-type": "text/plain" }).end("not found");
    return;
  }
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  const bytes = await readFile(file);
  // Text travels packed, as from any web server.
  const packed = /^text|json|xml/.test(type) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  response.writeHead(200, {
    "content-type": type,
    "content-security-policy": POLICY,
    "cache-control": "max-age=3600",
    ...(packed ? { "content-encoding": "gzip" } : {}),
  });
  response.end(packed ? gzipSync(bytes) : bytes);
}

async function fileFor(folder, asked) {
  const named = join(folder, normalize("/" + asked));
  for (const file of asked === "" || asked.endsWith("/") ? [join(named, "index.html")] : [named]) {
    if (await stat(file).then((found) => found.isFile(), () => false)) return file;
  }
  return null;
}
