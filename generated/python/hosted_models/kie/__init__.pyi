"""Kie, one module a model.

Image, video and audio models of many makers behind one address, paid in credits.

https://kie.ai
"""

from . import elevenlabs_text_to_speech_turbo_2_5 as elevenlabs_text_to_speech_turbo_2_5
from . import nano_banana_2 as nano_banana_2
from . import nano_banana_2_lite as nano_banana_2_lite
from . import responses as responses

MODULES: tuple[str, ...]
"""One for each model."""
