"""ODIRouter, one module a model.

Image, video and language models behind one address; images and videos are made in a queue.

https://odirouter.ai
"""

from . import flux_2_pro as flux_2_pro
from . import flux_kontext_max as flux_kontext_max
from . import flux_kontext_pro as flux_kontext_pro
from . import gpt_image_1_edit as gpt_image_1_edit
from . import nano_banana_2 as nano_banana_2
from . import responses as responses
from . import wan25_i2i_preview as wan25_i2i_preview
from . import wan25_i2i_preview_intl as wan25_i2i_preview_intl

MODULES: tuple[str, ...]
"""One for each model."""
