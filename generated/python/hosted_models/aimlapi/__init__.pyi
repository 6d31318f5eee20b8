"""AI/ML API, one module a model.

Models of many makers behind one address, paid in credits.

https://aimlapi.com
"""

from . import alibaba_qwen_image_edit as alibaba_qwen_image_edit
from . import alibaba_wan_2_6_t2v as alibaba_wan_2_6_t2v
from . import blackforestlabs_flux_2_pro as blackforestlabs_flux_2_pro
from . import bytedance_seedance_1_5_pro as bytedance_seedance_1_5_pro
from . import bytedance_seedream_4_5 as bytedance_seedream_4_5
from . import elevenlabs_eleven_music as elevenlabs_eleven_music
from . import flux_pro_v1_1 as flux_pro_v1_1
from . import google_imagen_4_0_generate_001 as google_imagen_4_0_generate_001
from . import google_veo_3_1_i2v as google_veo_3_1_i2v
from . import google_veo_3_1_t2v as google_veo_3_1_t2v
from . import klingai_v2_5_turbo_pro_image_to_video as klingai_v2_5_turbo_pro_image_to_video
from . import klingai_v2_5_turbo_pro_text_to_video as klingai_v2_5_turbo_pro_text_to_video
from . import minimax_hailuo_2_3 as minimax_hailuo_2_3
from . import minimax_music_2_6 as minimax_music_2_6
from . import responses as responses

MODULES: tuple[str, ...]
"""One for each model."""
