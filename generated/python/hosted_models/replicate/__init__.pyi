"""Replicate, one module a model.

Models of many makers behind one API, each with versions of its own.

https://replicate.com
"""

from . import black_forest_labs_flux_1_1_pro as black_forest_labs_flux_1_1_pro
from . import black_forest_labs_flux_2_flex as black_forest_labs_flux_2_flex
from . import black_forest_labs_flux_2_pro as black_forest_labs_flux_2_pro
from . import black_forest_labs_flux_dev as black_forest_labs_flux_dev
from . import black_forest_labs_flux_kontext_pro as black_forest_labs_flux_kontext_pro
from . import black_forest_labs_flux_schnell as black_forest_labs_flux_schnell
from . import lucataco_xtts_v2 as lucataco_xtts_v2
from . import recraft_ai_recraft_v3 as recraft_ai_recraft_v3
from . import responses as responses
from . import suno_ai_bark as suno_ai_bark

MODULES: tuple[str, ...]
"""One for each model."""
