"""Prices in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from specpress.runtime.price import Case, Charge, Factor, Price, Tier
from specpress.wording.prose import Prose, marked
from specpress.wording.rules_and_prices.phrases import bounds, money, ranges, row
from specpress.wording.rules_and_prices.rules import Subjects

_ONCE = marked("per request")
"""What a charge is per where a spec does not say."""
_ROUNDED = {
    "up": marked("{quantity}, rounded up"),
    "down": marked("{quantity}, rounded down"),
    "nearest": marked("{quantity}, rounded to the nearest"),
}


@dataclass(frozen=True, slots=True)
class PriceWriter:
    """Writes the text of one price in one unit."""

    prose: Prose
    subjects: Subjects
    unit: str

    def price(self, price: Price) -> str:
        """The whole price, without a full stop."""
        say = self.prose.say
        if price.kind == "free":
            return say("free")
        text = ""
        for charge in price.charges:
            one = self._charge(charge)
            text = say("{price}; plus {more}", price=text, more=one) if text else one
        if text and price.kind == "metered" and not price.told_by_bill:
            text = say("{price}; plus what only the bill tells", price=text)
        text = text or bounds(self.prose, price.min, price.max, self.unit) or say("known from the bill alone")
        if price.depends_on:
            text = say("{price}, depending on {what}", price=text, what=self.prose.text(price.depends_on))
        return say("{price}, metered", price=text) if price.kind == "metered" else text

    def _charge(self, charge: Charge) -> str:
        say = self.prose.say
        per = self.prose.text(f"per {charge.per}")
        if units := self._quantity(charge):
            per = say("{per} × {quantity}", per=per, quantity=units)
        if charge.amounts and not charge.amounts[0].when:
            amount = money(self.prose, charge.amounts[0].amount, self.unit)
            text = say("{amount} {per}", amount=amount, per=per)
        else:
            amounts = [money(self.prose, case.amount, self.unit) for case in charge.amounts]
            listed = self._tiers(charge.tiers) if charge.tiers else self._cases(amounts, charge.amounts)
            text = say("{per}: {amounts}", per=per, amounts=listed)
        if charge.times:
            factors = [say("× {factor}", factor=self.prose.number(case.amount)) for case in charge.times]
            text = say("{charge}, {factors}", charge=text, factors=self._cases(factors, charge.times))
        if charge.when:
            text = say("when {condition}, {charge}", condition=self.subjects.told(charge.when), charge=text)
        return text

    def _cases(self, amounts: Sequence[str], cases: Sequence[Case]) -> str:
        """Amounts with when they are taken: `2 USD when mode is pro, 1 USD otherwise`."""
        alone = len(cases) == 1
        pairs = zip(amounts, cases, strict=True)
        return row(self.prose, (self._case(amount, case, alone) for amount, case in pairs))

    def _case(self, amount: str, case: Case, alone: bool) -> str:
        if case.when:
            condition = self.subjects.told(case.when)
            return self.prose.say("{amount} when {condition}", amount=amount, condition=condition)
        return amount if alone else self.prose.say("{amount} otherwise", amount=amount)

    def _tiers(self, tiers: Sequence[Tier]) -> str:
        """Tiers in a row: `2 USD each up to 10, 1 USD each beyond`."""
        return row(self.prose, map(self._tier, tiers))

    def _tier(self, tier: Tier) -> str:
        amount = money(self.prose, tier.amount, self.unit)
        if tier.up_to is None:
            return self.prose.say("{amount} each beyond", amount=amount)
        return self.prose.say("{amount} each up to {end}", amount=amount, end=self.prose.number(tier.up_to))

    def _quantity(self, charge: Charge) -> str:
        say, number = self.prose.say, self.prose.number
        product = " × ".join(self._factor(factor) for factor in charge.quantity)
        if charge.divide == 1 and charge.round is None:
            return product
        changed = product or number(1)
        if charge.divide != 1:
            changed = say("{quantity} ÷ {number}", quantity=changed, number=number(charge.divide))
        if charge.round is not None:
            changed = say(_ROUNDED[charge.round], quantity=changed)
        return f"({changed})"

    def _factor(self, factor: Factor) -> str:
        say, name = self.prose.say, self.subjects.name(factor.subject)
        if factor.by == "count":
            name = say("the number of elements of {key}", key=name)
        elif factor.by == "length":
            name = say("the number of characters of {key}", key=name)
        notes = row(self.prose, self._notes(factor))
        return say("{factor} ({notes})", factor=name, notes=notes) if notes else name

    def _notes(self, factor: Factor) -> Iterator[str]:
        say = self.prose.say
        for option, size in factor.values:
            yield say(
                "{option} counts {number}", option=self.prose.code(option), number=self.prose.number(size)
            )
        if factor.min is not None or factor.max is not None:
            yield ranges(self.prose, factor.min, factor.max)
        if factor.known == "after":
            yield say("known from the bill")
