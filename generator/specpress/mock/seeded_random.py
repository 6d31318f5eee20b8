"""Chance that can be repeated: numbers and tokens that follow from words alone.

Given a seed and words; gives the same on every machine and in every run, so that a task's course and its files
can be made again after a restart.
"""

from __future__ import annotations

from hashlib import blake2b


def digest(*words: object, size: int = 16) -> bytes:
    """So many bytes."""
    text = "\0".join(map(str, words)).encode("utf-8", "surrogatepass")
    return blake2b(text, digest_size=size).digest()


def draw(*words: object) -> float:
    """A number from 0 up to, and without, 1."""
    return int.from_bytes(digest(*words, size=7)) / 2**56


def between(low: float, high: float, *words: object) -> float:
    """A number between two others."""
    return low + (high - low) * draw(*words)


def token(*words: object, size: int = 12) -> str:
    """A token of small letters and digits."""
    return digest(*words, size=size).hex()
