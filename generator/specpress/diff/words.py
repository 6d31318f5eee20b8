"""The sentences of changes and what to do about them: one table for all kinds, found by translators.

A sentence has places in braces: `key`, `what` (a noun of the kind's own), `old` and `new`. The noun is a name such as
"greatest value", so that one sentence serves many kinds in every language.
"""

from __future__ import annotations

from specpress.wording.translator import gettext_noop

CHANGED = gettext_noop("{key}, {what}: {new} instead of {old}.")
ADDED = gettext_noop("{key}, {what}: now {new}; there was none.")
DROPPED = gettext_noop("{key}, {what}: none any more; it was {old}.")
NEW_ONE = gettext_noop("{key}, new {what}: {new}.")
GONE_ONE = gettext_noop("{key}, {what} removed: {old}.")
NEW_PART = gettext_noop("{key}: new {what}.")
GONE_PART = gettext_noop("{key}: {what} removed.")
COSTS = gettext_noop("{key}, {what}: {new} instead of {old}; {percent} % over the requests of the vectors.")

SEND_ALLOWED = gettext_noop("Send only what is allowed now.")
NOTHING_TO_DO = gettext_noop("There is nothing to do.")
MAY_USE = gettext_noop("Use it where it helps.")
LOOK_AT_RESULTS = gettext_noop("Send the value yourself where the old result is wanted.")
LOOK_AT_PRICES = gettext_noop("Look at what your requests cost now.")
READ_ANSWERS = gettext_noop("Change what reads the answers.")
ADAPT_CLIENT = gettext_noop("Take the new client.")
MOVE_AWAY = gettext_noop("Use the replacement before the last day.")
INSTALL = gettext_noop("Install the package of the new name.")
READ_LICENSE = gettext_noop("Read whether the licence fits your use.")
USE_ANOTHER = gettext_noop("Use another model.")
RENAME = gettext_noop("Use the new name.")
