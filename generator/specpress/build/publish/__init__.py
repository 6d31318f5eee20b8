"""Schemas at stable addresses: what a folder that a static server serves shall hold.

Given the schemas as generated and the folder as it is; gives a plan, or carries it out. In the folder, which is
served at the base address that `catalog.yaml` names:

    v1/<path>         each schema as it is now, at the address that its `$id` has; moves along
    v1.<n>/<path>     each schema as it was when it was published for the n-th time, from 0; never changes
    catalog.json      the list of all of them in SchemaStore's form, with every exact version
    manifest.json     the writer's list of its files and their digests

`specpress.build.output` writes, so that the folder changes as a whole or not at all.
"""

from specpress.build.publish.publication import plan, publish

__all__ = ["plan", "publish"]
