"""Sounds: one tone, in the format that is wanted."""

from __future__ import annotations

import array
import io
import math
import sys

import av

from specpress.mock.requested_files import Wanted

RATE = 24000
_CODECS = {
    "mp3": ("mp3", "libmp3lame"),
    "flac": ("flac", "flac"),
    "opus": ("ogg", "libopus"),
    "wav": ("wav", "pcm_s16le"),
}
"""The container and the codec of each format."""


def sound(wanted: Wanted, drawn: bytes) -> bytes:
    """The bytes of a tone of the length that is wanted."""
    container_format, codec = _CODECS[wanted.format]
    samples = _tone(220 + drawn[0] * 2, round(wanted.seconds * RATE))
    frame = av.AudioFrame(format="s16", layout="mono", samples=len(samples))
    frame.planes[0].update(samples.tobytes())
    frame.sample_rate = RATE
    out = io.BytesIO()
    with av.open(out, "w", format=container_format, options={"fflags": "+bitexact"}) as container:
        stream = container.add_stream(codec, rate=RATE, layout="mono")
        assert isinstance(stream, av.AudioStream)
        resampler = av.AudioResampler(stream.format, "mono", RATE, frame_size=stream.frame_size or None)
        for part in (*resampler.resample(frame), *resampler.resample(None)):
            container.mux(stream.encode(part))
        container.mux(stream.encode(None))
    return out.getvalue()


def _tone(hertz: int, count: int) -> array.array[int]:
    """Samples of 16 bits, in the order of bytes that all these formats have."""
    # One second is made and repeated: a whole number of waves fits into it.
    second = [round(8000 * math.sin(2 * math.pi * hertz * at / RATE)) for at in range(RATE)]
    samples = array.array("h", (second * (count // RATE + 1))[:count])
    if sys.byteorder == "big":
        samples.byteswap()
    return samples
