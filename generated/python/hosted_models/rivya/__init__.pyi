"""Rivya, one module a model.

Image, video, audio and chat models behind one API, all paid from one balance of credits.

https://rivya.ai
"""

from . import flux_2_pro as flux_2_pro
from . import flux_kontext_pro as flux_kontext_pro
from . import responses as responses

MODULES: tuple[str, ...]
"""One for each model."""
