"""Answers that are remembered for the very objects that they were given for.

What the catalogue is made of is frozen and may be large: to compare or to hash it would cost more than to compute anew
what is asked of it, while the same object is asked about again and again.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def by_identity(most: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """A decorator: the function remembers its answers for up to `most` lists of arguments, by their identity.

    Arguments are given by position and must never change, nor may what is returned.
    """

    def decorate(function: Callable[P, T]) -> Callable[P, T]:
        # The arguments are held, since what is no more could have its identity taken by another object.
        answers: dict[tuple[int, ...], tuple[Any, T]] = {}

        @wraps(function)
        def ask(*arguments: P.args, **named: P.kwargs) -> T:
            assert not named
            key = tuple(map(id, arguments))
            if (known := answers.get(key)) is not None:
                return known[1]
            answer = function(*arguments, **named)
            if len(answers) >= most:
                answers.clear()
            answers[key] = arguments, answer
            return answer

        return ask

    return decorate
