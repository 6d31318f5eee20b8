"""Kie, one module a model.

Image, video and audio models of many makers behind one address, paid in credits.

https://kie.ai
"""

from . import bytedance_seedance_1_5_pro as bytedance_seedance_1_5_pro
from . import elevenlabs_text_to_speech_turbo_2_5 as elevenlabs_text_to_speech_turbo_2_5
from . import google_imagen4 as google_imagen4
from . import google_nano_banana as google_nano_banana
from . import hailuo_2_3_image_to_video_pro as hailuo_2_3_image_to_video_pro
from . import kling_2_6_text_to_video as kling_2_6_text_to_video
from . import kling_v2_5_turbo_image_to_video_pro as kling_v2_5_turbo_image_to_video_pro
from . import kling_v2_5_turbo_text_to_video_pro as kling_v2_5_turbo_text_to_video_pro
from . import nano_banana_2 as nano_banana_2
from . import nano_banana_2_lite as nano_banana_2_lite
from . import nano_banana_pro as nano_banana_pro
from . import qwen_text_to_image as qwen_text_to_image
from . import responses as responses
from . import seedream_4_5_edit as seedream_4_5_edit
from . import seedream_4_5_text_to_image as seedream_4_5_text_to_image
from . import wan_2_6_image_to_video as wan_2_6_image_to_video
from . import wan_2_6_text_to_video as wan_2_6_text_to_video

MODULES: tuple[str, ...]
"""One for each model."""
