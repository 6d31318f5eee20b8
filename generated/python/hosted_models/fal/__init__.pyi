"""fal, one module a model.

Image, video and audio models of many makers behind one queue.

https://fal.ai
"""

from . import (
    fal_ai_bytedance_seedance_v1_5_pro_text_to_video as fal_ai_bytedance_seedance_v1_5_pro_text_to_video,
)
from . import fal_ai_bytedance_seedream_v4_5_edit as fal_ai_bytedance_seedream_v4_5_edit
from . import (
    fal_ai_bytedance_seedream_v4_text_to_image as fal_ai_bytedance_seedream_v4_text_to_image,
)
from . import fal_ai_elevenlabs_sound_effects_v2 as fal_ai_elevenlabs_sound_effects_v2
from . import fal_ai_elevenlabs_tts_eleven_v3 as fal_ai_elevenlabs_tts_eleven_v3
from . import fal_ai_flux_dev as fal_ai_flux_dev
from . import fal_ai_flux_pro_kontext as fal_ai_flux_pro_kontext
from . import fal_ai_flux_pro_kontext_max as fal_ai_flux_pro_kontext_max
from . import fal_ai_flux_pro_v1_1_ultra as fal_ai_flux_pro_v1_1_ultra
from . import fal_ai_flux_schnell as fal_ai_flux_schnell
from . import fal_ai_ideogram_v3_remix as fal_ai_ideogram_v3_remix
from . import (
    fal_ai_kling_video_v2_1_master_text_to_video as fal_ai_kling_video_v2_1_master_text_to_video,
)
from . import (
    fal_ai_kling_video_v2_5_turbo_pro_image_to_video as fal_ai_kling_video_v2_5_turbo_pro_image_to_video,
)
from . import fal_ai_kling_video_v2_6_pro_text_to_video as fal_ai_kling_video_v2_6_pro_text_to_video
from . import (
    fal_ai_minimax_hailuo_02_pro_image_to_video as fal_ai_minimax_hailuo_02_pro_image_to_video,
)
from . import (
    fal_ai_minimax_hailuo_02_pro_text_to_video as fal_ai_minimax_hailuo_02_pro_text_to_video,
)
from . import (
    fal_ai_minimax_hailuo_02_standard_image_to_video as fal_ai_minimax_hailuo_02_standard_image_to_video,
)
from . import (
    fal_ai_minimax_hailuo_2_3_pro_image_to_video as fal_ai_minimax_hailuo_2_3_pro_image_to_video,
)
from . import fal_ai_mmaudio_v2 as fal_ai_mmaudio_v2
from . import fal_ai_nano_banana as fal_ai_nano_banana
from . import fal_ai_nano_banana_pro as fal_ai_nano_banana_pro
from . import fal_ai_nano_banana_pro_edit as fal_ai_nano_banana_pro_edit
from . import fal_ai_qwen_image as fal_ai_qwen_image
from . import fal_ai_qwen_image_edit_2511 as fal_ai_qwen_image_edit_2511
from . import fal_ai_recraft_v3 as fal_ai_recraft_v3
from . import fal_ai_veo3_1 as fal_ai_veo3_1
from . import fal_ai_wan_25_preview_text_to_video as fal_ai_wan_25_preview_text_to_video
from . import responses as responses

MODULES: tuple[str, ...]
"""One for each model."""
