"""A package is called otherwise in its index.

What is installed stays as it is; new versions come under the new name alone.
"""

from specpress.catalog.settings import Packages
from specpress.diff.comparisons import each
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import CHANGED, INSTALL
from specpress.wording.translator import gettext_noop

ABOUT = Packages
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("name of a package")
ACTION = INSTALL


def changes(pair: Pair) -> Changes:
    """A package is called otherwise in its index."""
    return each(pair, "python", "npm")
