"""Black Forest Labs, one module a model.

The FLUX image models, by the company that made them.

https://bfl.ai
"""

from . import flux_2_flex as flux_2_flex
from . import flux_2_klein_4b as flux_2_klein_4b
from . import flux_2_klein_9b as flux_2_klein_9b
from . import flux_2_klein_9b_preview as flux_2_klein_9b_preview
from . import flux_2_max as flux_2_max
from . import flux_2_pro as flux_2_pro
from . import flux_2_pro_preview as flux_2_pro_preview
from . import flux_dev as flux_dev
from . import flux_kontext_max as flux_kontext_max
from . import flux_kontext_pro as flux_kontext_pro
from . import flux_pro_1_0_expand as flux_pro_1_0_expand
from . import flux_pro_1_0_fill as flux_pro_1_0_fill
from . import flux_pro_1_0_fill_finetuned as flux_pro_1_0_fill_finetuned
from . import flux_pro_1_1 as flux_pro_1_1
from . import flux_pro_1_1_ultra as flux_pro_1_1_ultra
from . import flux_pro_1_1_ultra_finetuned as flux_pro_1_1_ultra_finetuned
from . import responses as responses

MODULES: tuple[str, ...]
"""One for each model."""
