"""Conditions, rules and prices in words.

Given the data that requests are checked and priced with; gives phrases, with keys and values as they travel, so
that docs, docstrings and messages say what the data says: in plain English, unless a `Translator` says otherwise.
"""

from __future__ import annotations

from collections.abc import Collection

from specpress.catalog.constraints import ParameterRule
from specpress.runtime.conditions import Condition, Measure
from specpress.runtime.price import Price
from specpress.runtime.values import Path
from specpress.wording.constraints import Subjects
from specpress.wording.phrases import bounds, money
from specpress.wording.price import PriceWriter
from specpress.wording.translator import PLAIN, Translator

__all__ = ["bounds", "condition_in_words", "money", "price_in_words", "rule_in_words"]


def condition_in_words(
    condition: Condition, lists: Collection[Path] = (), translator: Translator = PLAIN
) -> str:
    """A condition as a clause: `mode is pro and duration is at most 10`. An empty one is `always`.

    `lists` are the paths of arrays: limits are about their elements.
    """
    return Subjects.of(translator, condition, (), lists).told(condition) or translator.gettext("always")


def rule_in_words(rule: ParameterRule, lists: Collection[Path] = (), translator: Translator = PLAIN) -> str:
    """A rule as one or two sentences: `When mode is pro, duration must be at most 10.` `lists` as above."""
    data = rule.rule
    tests = (*data.when, *data.then, *data.otherwise, *(data.total.of if data.total else ()))
    groups = (*data.at_least_one, *data.exactly_one, *data.at_most_one)
    paths = (*groups, *rule.ignored, *(path for path, _ in rule.normalised))
    return Subjects.of(translator, tests, paths, lists).rule(rule)


def price_in_words(price: Price, lists: Collection[Path] = (), translator: Translator = PLAIN) -> str:
    """A price as a phrase without a full stop: `6.5 credits per image × num_images`. `lists` as above."""
    cases = [case for charge in price.charges for case in (*charge.amounts, *charge.times)]
    conditions = (*(charge.when for charge in price.charges), *(case.when for case in cases))
    factors = (factor.subject for charge in price.charges for factor in charge.quantity)
    tests = (test for condition in conditions for test in condition)
    paths = (one.path for one in factors if not isinstance(one, Measure))
    return PriceWriter(translator, Subjects.of(translator, tests, paths, lists), price.unit).price(price)
