"""Output in a form of your own, from a folder of templates.

specpress makes what most teams need. Where yours needs the catalogue in another form (constants for a language, a
table for a gateway, a page for a portal), write templates in Jinja2's language and put `target.yaml` beside them. No
code of specpress is touched, and the files are made, cached, checked and cleared away like all others:

```console
$ specpress generate --templates templates/go
$ specpress generate --templates templates/go --check
$ specpress generate --templates templates/go --target go --watch
$ specpress targets --templates templates/go
```

`--templates` may be given several times, once for each folder. For a project, name the folders in its configuration
file instead, where every run of every person and of CI finds them:

```toml
templates = ["templates/go"]
```

The output folder holds what the last whole run was asked for. A run that is not told of a folder whose target made a
part of it writes nothing and says so, with exit code 1; with `--force` it deletes those files. A run with `--target`
touches the files of that target only.

What is wrong is told at its place, in one run and together with what is wrong in the specs: a misspelt key of
`target.yaml`, a path that leaves the output folder, a template that is not well-formed, a key of the view that is not
there. Then nothing is written at all.

Templates run in a sandbox. They see plain data and can neither read files nor run code. For one file a template may
take 10 seconds of CPU and 1 GB of memory; a file may have 5 MB, one about several models 100 MB. Texts in the view are
whatever a spec holds, quotes and line breaks included, and are printed as they are: send each through the filter of
the language that it goes into. Lists, mappings and booleans cannot be printed without one.

The docs pages need no template to go into an engine of yours: what lies in `docs/` is Markdown that code hosts and
MDX take, and the README says how Docusaurus, fumadocs and Mintlify are given it. In pages that you make yourself the
filters `markdown` and `markdown_code` write texts that none of these takes for markup.

A key that would say nothing is left out of the view, as it is in `catalog.json`. To use one that is not there is an
error, so that a slip is never taken for an empty text. Ask first, with `{% if model.price is defined %}`, or give
what shall stand in its place, with `model.summary | default("")`. A mapping has no methods: loop over it with
`mapping | items`. A block tag takes its line with it, the line's indentation and end included.
"""
