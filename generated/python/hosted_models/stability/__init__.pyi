"""Stability AI, one module a model.

Images, made and enlarged, by models of its own.

https://stability.ai
"""

from . import responses as responses
from . import stable_image_core as stable_image_core
from . import stable_image_ultra as stable_image_ultra
from . import upscale_creative as upscale_creative
from . import upscale_fast as upscale_fast

MODULES: tuple[str, ...]
"""One for each model."""
