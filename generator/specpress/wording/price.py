"""Prices in words, in plain English unless a `Translator` says otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from specpress.catalog.types import ObjectType, array_paths
from specpress.runtime.conditions import Measure
from specpress.runtime.price import Case, Charge, Factor, Price, Tier
from specpress.wording.constraints import Subjects
from specpress.wording.phrases import bounds, money, ranges, row
from specpress.wording.translator import PLAIN, Translator, gettext_noop

_ONCE = gettext_noop("per request")
"""What a charge is per where a spec does not say."""
_ROUNDED = {
    "up": gettext_noop("{quantity}, rounded up"),
    "down": gettext_noop("{quantity}, rounded down"),
    "nearest": gettext_noop("{quantity}, rounded to the nearest"),
}


def price_text(price: Price, request: ObjectType, translator: Translator = PLAIN) -> str:
    """What a request costs, as a phrase without a full stop: `6.5 credits per image × num_images`."""
    cases = [case for charge in price.charges for case in (*charge.amounts, *charge.times)]
    conditions = (*(charge.when for charge in price.charges), *(case.when for case in cases))
    subjects = (factor.subject for charge in price.charges for factor in charge.quantity)
    tests = (test for condition in conditions for test in condition)
    paths = (subject.path for subject in subjects if not isinstance(subject, Measure))
    names = Subjects.of(translator, (test.subject for test in tests), paths, array_paths(request))
    return PriceWriter(translator, names, price.unit).price(price)


@dataclass(frozen=True, slots=True)
class PriceWriter:
    """Writes the text of one price in one unit."""

    translator: Translator
    subjects: Subjects
    unit: str

    def price(self, price: Price) -> str:
        """The whole price, without a full stop."""
        gettext = self.translator.gettext
        if price.kind == "free":
            return gettext("free")
        text = ""
        for charge in price.charges:
            more = self._charge(charge)
            text = gettext("{price}; plus {more}", price=text, more=more) if text else more
        if text and price.kind == "metered" and not price.told_by_bill:
            text = gettext("{price}, plus a part known only after billing", price=text)
        text = (
            text
            or bounds(self.translator, price.min, price.max, self.unit)
            or gettext("known only after billing")
        )
        if price.depends_on:
            text = gettext(
                "{price}, depending on {what}", price=text, what=self.translator.text(price.depends_on)
            )
        return gettext("{price}, metered", price=text) if price.kind == "metered" else text

    def _charge(self, charge: Charge) -> str:
        gettext = self.translator.gettext
        per = self.translator.text(f"per {charge.per}")
        if units := self._quantity(charge):
            per = gettext("{per} × {quantity}", per=per, quantity=units)
        if charge.amounts and not charge.amounts[0].when:
            amount = money(self.translator, charge.amounts[0].amount, self.unit)
            text = gettext("{amount} {per}", amount=amount, per=per)
        else:
            amounts = [money(self.translator, case.amount, self.unit) for case in charge.amounts]
            listed = self._tiers(charge.tiers) if charge.tiers else self._cases(amounts, charge.amounts)
            text = gettext("{per}: {amounts}", per=per, amounts=listed)
        if charge.times:
            factors = [
                gettext("× {factor}", factor=self.translator.number(case.amount)) for case in charge.times
            ]
            text = gettext("{charge}, {factors}", charge=text, factors=self._cases(factors, charge.times))
        if charge.when:
            text = gettext(
                "when {condition}, {charge}", condition=self.subjects.stated(charge.when), charge=text
            )
        return text

    def _cases(self, amounts: Sequence[str], cases: Sequence[Case]) -> str:
        """Amounts with when they are taken: `2 USD when mode is pro, 1 USD otherwise`."""
        alone = len(cases) == 1
        pairs = zip(amounts, cases, strict=True)
        return row(self.translator, (self._case(amount, case, alone) for amount, case in pairs))

    def _case(self, amount: str, case: Case, alone: bool) -> str:
        if case.when:
            condition = self.subjects.stated(case.when)
            return self.translator.gettext("{amount} when {condition}", amount=amount, condition=condition)
        return amount if alone else self.translator.gettext("{amount} otherwise", amount=amount)

    def _tiers(self, tiers: Sequence[Tier]) -> str:
        """Tiers in a row: `2 USD each up to 10, 1 USD each beyond`."""
        return row(self.translator, map(self._tier, tiers))

    def _tier(self, tier: Tier) -> str:
        amount = money(self.translator, tier.amount, self.unit)
        if tier.up_to is None:
            return self.translator.gettext("{amount} each beyond", amount=amount)
        return self.translator.gettext(
            "{amount} each up to {end}", amount=amount, end=self.translator.number(tier.up_to)
        )

    def _quantity(self, charge: Charge) -> str:
        gettext, number = self.translator.gettext, self.translator.number
        product = " × ".join(self._factor(factor) for factor in charge.quantity)
        if charge.divide == 1 and charge.round is None:
            return product
        changed = product or number(1)
        if charge.divide != 1:
            changed = gettext("{quantity} ÷ {number}", quantity=changed, number=number(charge.divide))
        if charge.round is not None:
            changed = gettext(_ROUNDED[charge.round], quantity=changed)
        return f"({changed})"

    def _factor(self, factor: Factor) -> str:
        gettext, name = self.translator.gettext, self.subjects.name(factor.subject)
        if factor.by == "count":
            name = gettext("the number of elements of {key}", key=name)
        elif factor.by == "length":
            name = gettext("the number of characters of {key}", key=name)
        notes = row(self.translator, self._notes(factor))
        return gettext("{factor} ({notes})", factor=name, notes=notes) if notes else name

    def _notes(self, factor: Factor) -> Iterator[str]:
        gettext = self.translator.gettext
        for option, size in factor.values:
            yield gettext(
                "{option} counts {number}",
                option=self.translator.code(option),
                number=self.translator.number(size),
            )
        if factor.min is not None or factor.max is not None:
            yield ranges(self.translator, factor.min, factor.max)
        if factor.known == "after":
            yield gettext("known once billed")
