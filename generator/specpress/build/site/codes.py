"""The kinds of problem that making the site can meet, each with its page for `specpress explain`."""

from __future__ import annotations

from specpress.base.diagnostics import Code

NOT_GENERATED = Code(
    "site-not-generated",
    "The folder of docs holds no settings of a site: no file `mkdocs.<lang>.yml`.\n"
    "Run `specpress generate`, or name the folder of generated files with `--docs`.\n",
)
NO_FILE = Code(
    "site-file-unusable",
    "Something in the folder of docs is no file that a site can be made of: a link, a pipe or a device, a name that\n"
    "is no text, something very large or closed to you. `specpress generate` writes nothing of that kind. Remove it,\n"
    "or put a file there.\n",
)
IGNORED = Code(
    "site-setting-ignored",
    "A settings file of the site holds a plugin, an option, a feature or an extension that is not on the list of\n"
    "those that Zensical and mkdocs-material both honour. Zensical drops most of what it does not know without a\n"
    "word, so that the site would differ from what its settings say. Leave it out.\n",
)
PAGE_MISSING = Code(
    "site-page-missing",
    "One language has a page that another has not, so that the language switch would lead nowhere. Only the pages\n"
    "below `reference/` exist in English alone; there the switch leads to the home of the other language.\n"
    "Run `specpress generate`; if that does not help, a docs target forgets a language.\n",
)
NOT_IN_NAV = Code(
    "site-page-not-in-nav",
    "A page stands in no navigation, so that nobody finds it. Navigation is made in `targets/site/nav.py`: list the\n"
    "page there, or do not write it.\n",
)
NAV_LEADS_NOWHERE = Code(
    "site-nav-leads-nowhere",
    "The navigation names a page that does not exist. Run `specpress generate` without `--target` and `--only`;\n"
    "if that does not help, a docs target does not write a page that `targets/site/nav.py` lists.\n",
)
WARNED = Code(
    "site-builder-warning",
    "Zensical warned about a page. The site is only replaced by one that is made without a warning.\n",
)
FAILED = Code(
    "site-builder-failed",
    "Zensical stopped before it was done. What it said last is in the message.\n",
)
DEAD_LINK = Code(
    "site-link-dead",
    "A link of a built page leads to no file of the site. The place is the page's Markdown, with the line where the\n"
    "address stands if it stands there as it is; else the link comes from the theme or the navigation.\n",
)
DEAD_ANCHOR = Code(
    "site-anchor-dead",
    "A link leads to a page of the site, but to a part that the page does not have: no element has that id.\n"
    'Put `<a id="price" name="price"></a>` and an empty line before the heading, or mend the link.\n',
)
DOUBLED_ANCHOR = Code(
    "site-anchor-doubled",
    "Several parts of a page have one id, so that links to all of them lead to the first.\n"
    'Put an anchor with an id of its own before each heading: `<a id="price" name="price"></a>` and an empty line.\n',
)
ABSOLUTE = Code(
    "site-link-absolute",
    "A link begins with `/`, so that it only works where the site lies at the root of a server.\n"
    "Write it relative to the page.\n",
)
NOT_OURS = Code(
    "site-folder-not-ours",
    "The folder for the site holds files of another kind, such as what `specpress generate` writes. Replacing it\n"
    "would delete them. Name another folder with `--out`.\n",
)
CODES = tuple(value for value in vars().copy().values() if isinstance(value, Code))
