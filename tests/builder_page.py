"""A page with request builders and nothing else on it, as HTML: what the tests of the builder open in a browser."""

from __future__ import annotations

from collections.abc import Sequence

PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A model</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="{assets}/builder.css"><script type="module" src="{assets}/main.js"></script>
<script>{before}</script>
<style>body {{ background: var(--md-default-bg-color, #fff); color: var(--md-default-fg-color, #000);
font: 16px sans-serif; }}
[data-md-color-scheme="slate"] {{ --md-default-fg-color: #e2e4e9; --md-default-bg-color: #1e2129;
--md-typeset-a-color: #8ab4f8; }}</style></head>
<body><main><h1>A model</h1>{places}</main></body></html>
"""
PLACE = """<div class="request-builder" data-model="{model}.json"
data-texts="{texts}">This needs JavaScript.</div>
"""


def html(path: str, models: Sequence[str], before: str = "") -> str:
    """A page with a place for each of some models; all are named by their paths below the docs of a language.

    `before` is a script that runs before the builder's own.
    """
    depth = "../" * path.count("/")
    assets, texts = f"{depth}../assets/builder", f"{depth}assets/builder-texts.json"
    places = "".join(PLACE.format(model=f"{depth}{model}", texts=texts) for model in models)
    return PAGE.format(assets=assets, before=before, places=places)
