"""OpenAI, one module a model.

Images, speech and transcripts, by models of its own.

https://openai.com
"""

from . import gpt_4o_mini_transcribe as gpt_4o_mini_transcribe
from . import gpt_4o_mini_tts as gpt_4o_mini_tts
from . import gpt_4o_transcribe as gpt_4o_transcribe
from . import gpt_4o_transcribe_diarize as gpt_4o_transcribe_diarize
from . import gpt_image_1_5 as gpt_image_1_5
from . import gpt_image_1_5_edit as gpt_image_1_5_edit
from . import gpt_image_2 as gpt_image_2
from . import gpt_image_2_5_flare as gpt_image_2_5_flare
from . import gpt_image_2_edit as gpt_image_2_edit
from . import gpt_transcribe as gpt_transcribe
from . import responses as responses
from . import tts_1 as tts_1
from . import tts_1_hd as tts_1_hd
from . import whisper_1 as whisper_1
from . import whisper_1_translation as whisper_1_translation

MODULES: tuple[str, ...]
"""One for each model."""
