"""WaveSpeed, one module a model.

Image, video and audio models of many makers behind one address.

https://wavespeed.ai
"""

from . import bytedance_seedream_v4_5 as bytedance_seedream_v4_5
from . import bytedance_seedream_v4_edit as bytedance_seedream_v4_edit
from . import bytedance_seedream_v5_0_lite_edit as bytedance_seedream_v5_0_lite_edit
from . import bytedance_seedream_v5_0_pro_edit as bytedance_seedream_v5_0_pro_edit
from . import elevenlabs_eleven_v4_turbo as elevenlabs_eleven_v4_turbo
from . import google_nano_banana_2_1_edit as google_nano_banana_2_1_edit
from . import google_veo3 as google_veo3
from . import (
    kwaivgi_kling_v2_5_turbo_pro_text_to_video as kwaivgi_kling_v2_5_turbo_pro_text_to_video,
)
from . import kwaivgi_kling_v3_0_std_motion_control as kwaivgi_kling_v3_0_std_motion_control
from . import responses as responses
from . import wavespeed_ai_flux_dev as wavespeed_ai_flux_dev
from . import wavespeed_ai_wan_2_2_image_to_video_lora as wavespeed_ai_wan_2_2_image_to_video_lora

MODULES: tuple[str, ...]
"""One for each model."""
