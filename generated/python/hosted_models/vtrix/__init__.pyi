"""Vtrix, one module a model.

Image, video and language models of many makers behind one address, billed in US dollars.

https://cloud.vtrix.ai
"""

from . import flux_kontext_pro as flux_kontext_pro
from . import responses as responses

MODULES: tuple[str, ...]
"""One for each model."""
