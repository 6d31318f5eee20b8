"""Rivya, one module a model.

Image, video, audio and chat models behind one API, all paid from one balance of credits.

https://rivya.ai
"""

from . import elevenlabs_dialogue_v3 as elevenlabs_dialogue_v3
from . import elevenlabs_multilingual_v2 as elevenlabs_multilingual_v2
from . import elevenlabs_sound_effect_v2 as elevenlabs_sound_effect_v2
from . import flux_2_pro as flux_2_pro
from . import flux_kontext_pro as flux_kontext_pro
from . import google_imagen4 as google_imagen4
from . import google_imagen4_fast as google_imagen4_fast
from . import gpt_image_1_5 as gpt_image_1_5
from . import gpt_image_2 as gpt_image_2
from . import grok_imagine as grok_imagine
from . import hailuo_pro as hailuo_pro
from . import kling_2_6 as kling_2_6
from . import kling_3_0 as kling_3_0
from . import kling_v2_1_master as kling_v2_1_master
from . import nano_banana as nano_banana
from . import nano_banana_pro as nano_banana_pro
from . import qwen2_image as qwen2_image
from . import qwen_image as qwen_image
from . import responses as responses
from . import seedance_1_0_lite as seedance_1_0_lite
from . import seedance_1_0_pro as seedance_1_0_pro
from . import seedance_1_5_pro as seedance_1_5_pro
from . import seedance_2 as seedance_2
from . import seedream_4_0 as seedream_4_0
from . import seedream_4_5 as seedream_4_5
from . import seedream_5_lite as seedream_5_lite
from . import sora_2 as sora_2
from . import suno_music as suno_music
from . import veo3_1_fast as veo3_1_fast
from . import wan_2_2_animate_replace as wan_2_2_animate_replace
from . import wan_2_5_video as wan_2_5_video
from . import wan_2_6 as wan_2_6
from . import z_image as z_image

MODULES: tuple[str, ...]
"""One for each model."""
