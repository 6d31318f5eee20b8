"""ElevenLabs, one module a model.

Speech, sounds and other work with voices, by models of its own.

https://elevenlabs.io
"""

from . import audio_isolation as audio_isolation
from . import eleven_flash_v2_5 as eleven_flash_v2_5
from . import eleven_multilingual_v2 as eleven_multilingual_v2
from . import eleven_text_to_sound_v2 as eleven_text_to_sound_v2
from . import responses as responses

MODULES: tuple[str, ...]
"""One for each model."""
