"""ODIRouter, one module a model.

Image, video and language models behind one address; images and videos are made in a queue.

https://odirouter.ai
"""

from . import flux_kontext_pro as flux_kontext_pro
from . import responses as responses

MODULES: tuple[str, ...]
"""One for each model."""
