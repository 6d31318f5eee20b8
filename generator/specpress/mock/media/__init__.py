"""Files that a mock makes itself: small, real, and the same whenever they are made again.

Given what a request asks for and words to draw from; gives the bytes. Pillow and PyAV are imported when the first
file of their kind is made.
"""

from __future__ import annotations

from specpress.mock.requested_files import Wanted
from specpress.mock.seeded_random import digest

__all__ = ["make"]


def make(wanted: Wanted, *words: object) -> bytes:
    """The bytes of a file. Words that differ give files that differ."""
    drawn = digest(*words)
    # Neither library is needed to start a mock, and each takes a tenth of a second to import.
    match wanted.kind:
        case "image":
            from specpress.mock.media.picture import image  # noqa: PLC0415

            return image(wanted, drawn)
        case "video":
            from specpress.mock.media.video import video  # noqa: PLC0415

            return video(wanted, drawn)
        case "audio":
            from specpress.mock.media.sound import sound  # noqa: PLC0415

            return sound(wanted, drawn)
        case "3d":
            from specpress.mock.media.glb import solid  # noqa: PLC0415

            return solid(drawn)
        case _:
            return f"A text made by the mock ({drawn.hex()}).\n".encode()
