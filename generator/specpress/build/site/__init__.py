"""The site: what `specpress site` makes of the generated docs, with Zensical as the builder.

Given the folder of docs; gives the files of the site, or every problem that stands against publishing it.
"""

from specpress.build.site.build import MISSING, Built, build
from specpress.build.site.codes import CODES, NOT_OURS
from specpress.build.site.zensical import installed

__all__ = ["CODES", "MISSING", "NOT_OURS", "Built", "build", "installed"]
