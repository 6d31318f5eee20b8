"""Stability AI, one module a model.

Images, made and enlarged, by models of its own.

https://stability.ai
"""

from . import control_sketch as control_sketch
from . import control_structure as control_structure
from . import control_style as control_style
from . import edit_erase as edit_erase
from . import edit_inpaint as edit_inpaint
from . import edit_outpaint as edit_outpaint
from . import edit_remove_background as edit_remove_background
from . import edit_search_and_recolor as edit_search_and_recolor
from . import edit_search_and_replace as edit_search_and_replace
from . import responses as responses
from . import sd3_5_flash as sd3_5_flash
from . import sd3_5_large as sd3_5_large
from . import sd3_5_large_turbo as sd3_5_large_turbo
from . import sd3_5_medium as sd3_5_medium
from . import stable_image_core as stable_image_core
from . import stable_image_ultra as stable_image_ultra
from . import upscale_conservative as upscale_conservative
from . import upscale_creative as upscale_creative
from . import upscale_fast as upscale_fast

MODULES: tuple[str, ...]
"""One for each model."""
