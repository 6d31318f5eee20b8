"""Replicate, one module a model.

Models of many makers behind one API, each with versions of its own.

https://replicate.com
"""

from . import black_forest_labs_flux_schnell as black_forest_labs_flux_schnell
from . import lucataco_xtts_v2 as lucataco_xtts_v2
from . import responses as responses
from . import suno_ai_bark as suno_ai_bark

MODULES: tuple[str, ...]
"""One for each model."""
