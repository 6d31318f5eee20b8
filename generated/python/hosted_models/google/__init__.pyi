"""Google, one module a model.

Veo and Gemini on Vertex AI, where a project pays.

https://cloud.google.com
"""

from . import gemini_3_1_flash_image as gemini_3_1_flash_image
from . import responses as responses
from . import veo_3_1_fast_generate_001 as veo_3_1_fast_generate_001
from . import veo_3_1_generate_001 as veo_3_1_generate_001

MODULES: tuple[str, ...]
"""One for each model."""
