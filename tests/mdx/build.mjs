// Builds the pages below `content` with fumadocs, and writes the HTML of each to `out`, at the address that it has there.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { loader } from "fumadocs-core/source";
import { register } from "fumadocs-mdx/node";
import { server } from "fumadocs-mdx/runtime/server";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

register({ configPath: "source.config.mjs" });
const files = readdirSync("content", { recursive: true }).filter((name) => name.endsWith(".mdx"));
const modules = await Promise.all(
  files.map((name) => import(`${pathToFileURL(join("content", name))}?collection=docs`)),
);
const pages = Object.fromEntries(files.map((name, at) => [name.replaceAll(sep, "/"), modules[at]]));
const collection = await server().docs("docs", "content", {}, pages);
const source = loader({ baseUrl: "/", source: collection.toFumadocsSource() });
for (const page of source.getPages()) {
  const { body, title, description, toc } = page.data;
  const link = ({ href, ...others }) =>
    createElement("a", { ...others, href: href && source.resolveHref(href, page) });
  const html = renderToStaticMarkup(
    createElement("html", null, [
      createElement("title", { key: 1 }, title),
      createElement("meta", { key: 2, name: "description", content: description }),
      createElement(
        "nav",
        { key: 3 },
        toc.map((item) => createElement("a", { key: item.url, href: item.url }, item.title)),
      ),
      createElement("main", { key: 4 }, [
        createElement("h1", { key: 1 }, title),
        createElement(body, { key: 2, components: { a: link } }),
      ]),
    ]),
  );
  const file = join("out", `${page.url.slice(1) || "index"}.html`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}
