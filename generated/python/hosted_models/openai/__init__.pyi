"""OpenAI, one module a model.

Images, made and edited, by models of its own.

https://openai.com
"""

from . import gpt_image_1_5 as gpt_image_1_5
from . import gpt_image_1_5_edit as gpt_image_1_5_edit
from . import gpt_image_2 as gpt_image_2
from . import gpt_image_2_5_flare as gpt_image_2_5_flare
from . import gpt_image_2_edit as gpt_image_2_edit
from . import responses as responses

MODULES: tuple[str, ...]
"""One for each model."""
