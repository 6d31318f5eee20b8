"""Videos: a picture whose colours move, as MP4."""

from __future__ import annotations

import io
from fractions import Fraction

import av

from specpress.mock.media.picture import paint
from specpress.mock.requested_files import Wanted

RATE = 8
"""Pictures in a second."""
LONG_SIDE = 128


def video(wanted: Wanted, drawn: bytes) -> bytes:
    """The bytes of a video of the ratio and length that is wanted."""
    width, height = _sides(wanted)
    out = io.BytesIO()
    with av.open(out, "w", format="mp4", options={"fflags": "+bitexact"}) as container:
        # One thread: with several, the bytes would depend on which is faster.
        stream = container.add_stream(
            "libx264", RATE, options={"threads": "1", "preset": "ultrafast", "crf": "30"}
        )
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        stream.time_base = Fraction(1, RATE)
        for at in range(max(1, round(wanted.seconds * RATE))):
            frame = av.VideoFrame.from_image(paint(width, height, drawn, shift=at * 4))  # type: ignore[no-untyped-call]  # PyAV leaves it open
            frame.pts, frame.time_base = at, Fraction(1, RATE)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return out.getvalue()


def _sides(wanted: Wanted) -> tuple[int, int]:
    """Small, even sides of the same ratio."""
    longer = max(wanted.width, wanted.height)
    return tuple(max(2, round(LONG_SIDE * side / longer / 2) * 2) for side in (wanted.width, wanted.height))  # type: ignore[return-value]  # two sides in, two sides out
