"""Black Forest Labs, one module a model.

The FLUX image models, by the company that made them.

https://bfl.ai
"""

from . import flux_2_flex as flux_2_flex
from . import flux_2_pro as flux_2_pro
from . import flux_kontext_pro as flux_kontext_pro
from . import flux_pro_1_0_fill as flux_pro_1_0_fill
from . import responses as responses

MODULES: tuple[str, ...]
"""One for each model."""
