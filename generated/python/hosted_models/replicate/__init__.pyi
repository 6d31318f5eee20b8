"""Replicate, one module a model.

Models of many makers behind one API, each with versions of its own.

https://replicate.com
"""

from . import black_forest_labs_flux_1_1_pro as black_forest_labs_flux_1_1_pro
from . import black_forest_labs_flux_1_1_pro_ultra as black_forest_labs_flux_1_1_pro_ultra
from . import black_forest_labs_flux_2_flex as black_forest_labs_flux_2_flex
from . import black_forest_labs_flux_2_pro as black_forest_labs_flux_2_pro
from . import black_forest_labs_flux_dev as black_forest_labs_flux_dev
from . import black_forest_labs_flux_kontext_pro as black_forest_labs_flux_kontext_pro
from . import black_forest_labs_flux_schnell as black_forest_labs_flux_schnell
from . import bytedance_seedance_2_0 as bytedance_seedance_2_0
from . import bytedance_seedream_4_5 as bytedance_seedream_4_5
from . import google_imagen_4_fast as google_imagen_4_fast
from . import google_lyria_2 as google_lyria_2
from . import google_nano_banana as google_nano_banana
from . import google_nano_banana_2 as google_nano_banana_2
from . import google_veo_3_1 as google_veo_3_1
from . import google_veo_3_1_fast as google_veo_3_1_fast
from . import inworld_tts_1_5_max as inworld_tts_1_5_max
from . import kwaivgi_kling_v2_1 as kwaivgi_kling_v2_1
from . import lucataco_xtts_v2 as lucataco_xtts_v2
from . import minimax_hailuo_02 as minimax_hailuo_02
from . import qwen_qwen_image_edit as qwen_qwen_image_edit
from . import recraft_ai_recraft_v3 as recraft_ai_recraft_v3
from . import responses as responses
from . import stability_ai_stable_diffusion_3_5_large as stability_ai_stable_diffusion_3_5_large
from . import suno_ai_bark as suno_ai_bark

MODULES: tuple[str, ...]
"""One for each model."""
