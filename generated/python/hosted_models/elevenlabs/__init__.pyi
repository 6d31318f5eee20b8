"""ElevenLabs, one module a model.

Speech, sounds and other work with voices, by models of its own.

https://elevenlabs.io
"""

from . import audio_isolation as audio_isolation
from . import eleven_english_sts_v2 as eleven_english_sts_v2
from . import eleven_flash_v2 as eleven_flash_v2
from . import eleven_flash_v2_5 as eleven_flash_v2_5
from . import eleven_multilingual_sts_v2 as eleven_multilingual_sts_v2
from . import eleven_multilingual_ttv_v2 as eleven_multilingual_ttv_v2
from . import eleven_multilingual_v2 as eleven_multilingual_v2
from . import eleven_text_to_sound_v2 as eleven_text_to_sound_v2
from . import eleven_ttv_v3 as eleven_ttv_v3
from . import eleven_v3 as eleven_v3
from . import eleven_v3_dialogue as eleven_v3_dialogue
from . import forced_alignment as forced_alignment
from . import music_v1 as music_v1
from . import music_v1_video as music_v1_video
from . import music_v2 as music_v2
from . import responses as responses
from . import scribe_v2 as scribe_v2
from . import voice_remix as voice_remix

MODULES: tuple[str, ...]
"""One for each model."""
