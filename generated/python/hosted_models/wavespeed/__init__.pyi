"""WaveSpeed, one module a model.

Image, video and audio models of many makers behind one address.

https://wavespeed.ai
"""

from . import elevenlabs_eleven_v4_turbo as elevenlabs_eleven_v4_turbo
from . import responses as responses
from . import wavespeed_ai_flux_dev as wavespeed_ai_flux_dev
from . import wavespeed_ai_wan_2_2_image_to_video_lora as wavespeed_ai_wan_2_2_image_to_video_lora

MODULES: tuple[str, ...]
"""One for each model."""
