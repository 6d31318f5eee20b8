"""Images: gradients in colours that are drawn."""

from __future__ import annotations

import io

from PIL import Image

from specpress.mock.requested_files import Wanted


def image(wanted: Wanted, drawn: bytes) -> bytes:
    """The bytes of an image in the format and size that is wanted."""
    out = io.BytesIO()
    options = {"compress_level": 1} if wanted.format == "png" else {"quality": 70}
    paint(wanted.width, wanted.height, drawn).save(out, wanted.format.upper(), **options)
    return out.getvalue()


def paint(width: int, height: int, drawn: bytes, shift: int = 0) -> Image.Image:
    """The picture itself; `shift` moves its colours on, for the next one of a film."""
    base = Image.linear_gradient("L")
    ways = (base, base.transpose(Image.Transpose.ROTATE_90), Image.radial_gradient("L"))
    bands = [way.point(_colours(drawn[at], drawn[at + 3], shift)) for at, way in enumerate(ways)]
    return Image.merge("RGB", bands).resize((width, height), Image.Resampling.BILINEAR)


def _colours(low: int, high: int, shift: int) -> list[int]:
    """For each shade of grey the shade that takes its place."""
    return [(low + (high - low) * shade // 255 + shift) % 256 for shade in range(256)]
