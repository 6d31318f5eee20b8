// Compiles every page below a folder as MDX, and follows its links as code hosts would: `node pages.mjs FOLDER`.
//
// Code hosts give headings ids that follow from their texts, keep the names of anchors, and drop ids in HTML or put
// something before them. What is printed is JSON: how many pages and links there are, and what is wrong.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { compile } from "@mdx-js/mdx";
import GithubSlugger from "github-slugger";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import { visit } from "unist-util-visit";

const [folder] = process.argv.slice(2);
const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".md"));
const anchors = new Map();
const links = [];
const problems = [];

for (const name of names) {
  anchors.set(name, new Set());
  const read = () => (tree) => look(tree, name);
  try {
    await compile(readFileSync(join(folder, name)), { remarkPlugins: [remarkFrontmatter, remarkGfm, read] });
  } catch (error) {
    problems.push(`${name}: ${error}`);
  }
}
let followed = 0;
for (const [name, address] of links) {
  if (/^[a-z]+:/u.test(address)) continue;
  const [path, anchor] = address
    .replace(/\?[^#]*/u, "")
    .split("#")
    .map(decodeURIComponent);
  const known = anchors.get(path ? normalize(join(dirname(name), path)) : name);
  followed += 1;
  if (!known || (anchor && !known.has(anchor))) problems.push(`${name}: ${address} leads nowhere`);
}
console.log(JSON.stringify({ pages: names.length, links: followed, problems }));

/** The anchors and links of a page. */
function look(tree, name) {
  const slugger = new GithubSlugger();
  visit(tree, (node) => {
    if (node.type === "heading") anchors.get(name).add(slugger.slug(text(node)));
    else if (node.type === "link") links.push([name, node.url]);
    else if (node.name === "a") {
      for (const attribute of node.attributes) {
        if (attribute.name === "name") anchors.get(name).add(attribute.value);
        if (attribute.name === "href") links.push([name, attribute.value]);
      }
    }
  });
}

function text(node) {
  return node.value ?? (node.children ?? []).map(text).join("");
}
