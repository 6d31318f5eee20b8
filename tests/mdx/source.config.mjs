// How fumadocs is told of the pages, which lie in `content` with names that end in `.mdx`.
import { defineConfig, defineDocs } from "fumadocs-mdx/config";
import { visit } from "unist-util-visit";

// Links lead to names that end in `.md`; the title is written by the layout, from what stands before the page.
function specpress() {
  return (tree) => {
    visit(tree, "link", (link) => {
      link.url = link.url.replace(/^([^:#?]*)\.md(?=#|$)/u, "$1.mdx");
    });
    tree.children = tree.children.filter((node) => node.type !== "heading" || node.depth > 1);
  };
}

export const docs = defineDocs({ dir: "content" });
export default defineConfig({ mdxOptions: { remarkPlugins: [specpress] } });
