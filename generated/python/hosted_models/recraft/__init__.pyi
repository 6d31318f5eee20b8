"""Recraft, one module a model.

Images and vector images, made and edited, by models of its own.

https://www.recraft.ai
"""

from . import creative_upscale as creative_upscale
from . import crisp_upscale as crisp_upscale
from . import erase_region as erase_region
from . import recraftv2 as recraftv2
from . import recraftv2_vector as recraftv2_vector
from . import recraftv3 as recraftv3
from . import recraftv3_image_to_image as recraftv3_image_to_image
from . import recraftv3_inpaint as recraftv3_inpaint
from . import recraftv3_replace_background as recraftv3_replace_background
from . import recraftv3_vector as recraftv3_vector
from . import recraftv4_1 as recraftv4_1
from . import recraftv4_1_pro as recraftv4_1_pro
from . import remove_background as remove_background
from . import responses as responses
from . import vectorize as vectorize

MODULES: tuple[str, ...]
"""One for each model."""
