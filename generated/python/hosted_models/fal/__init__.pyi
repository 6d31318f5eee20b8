"""fal, one module a model.

Image, video and audio models of many makers behind one queue.

https://fal.ai
"""

from . import fal_ai_ideogram_v3_remix as fal_ai_ideogram_v3_remix
from . import (
    fal_ai_minimax_hailuo_02_pro_image_to_video as fal_ai_minimax_hailuo_02_pro_image_to_video,
)
from . import fal_ai_recraft_v3 as fal_ai_recraft_v3
from . import responses as responses

MODULES: tuple[str, ...]
"""One for each model."""
