"""Vtrix, one module a model.

Image, video and language models of many makers behind one address, billed in US dollars.

https://cloud.vtrix.ai
"""

from . import flux_2_pro as flux_2_pro
from . import flux_kontext_max as flux_kontext_max
from . import flux_kontext_pro as flux_kontext_pro
from . import flux_pro_11 as flux_pro_11
from . import minimax_i2v_01 as minimax_i2v_01
from . import responses as responses
from . import vidu_q1_i2v as vidu_q1_i2v
from . import viduq1_text2video as viduq1_text2video
from . import vtrix_3d as vtrix_3d
from . import vtrix_edit_style as vtrix_edit_style
from . import vtrix_gemini_2_0_flash as vtrix_gemini_2_0_flash
from . import vtrix_image_4_5_blend as vtrix_image_4_5_blend
from . import vtrix_motion_1_5_pro as vtrix_motion_1_5_pro
from . import vtrix_motion_base as vtrix_motion_base
from . import vtrix_motion_pro as vtrix_motion_pro
from . import vtrix_veo_3_1_generate_preview as vtrix_veo_3_1_generate_preview
from . import wan25_i2i_preview_intl as wan25_i2i_preview_intl

MODULES: tuple[str, ...]
"""One for each model."""
