"""The clients of Replicate."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, ClassVar, Final, Literal, Unpack, overload, type_check_only

from .._client.clients import (
    AsyncCancelingClient,
    CancelingClient,
)
from .._client.job import AsyncJob, Job
from .._client.models import (
    AnyAsyncTaskModel,
    AnyTaskModel,
    CheckOptions,
    ClientModels,
    CreateOptions,
    PriceOptions,
    RunOptions,
    Told,
)
from .._client.prepare import CheckedRequest
from .._client.task import Task
from .._runtime.api import Api
from .._runtime.cost import Cost
from . import (
    black_forest_labs_flux_1_1_pro,
    black_forest_labs_flux_2_flex,
    black_forest_labs_flux_2_pro,
    black_forest_labs_flux_dev,
    black_forest_labs_flux_kontext_pro,
    black_forest_labs_flux_schnell,
    lucataco_xtts_v2,
    recraft_ai_recraft_v3,
    responses,
    suno_ai_bark,
)

API: Final[Api]

@type_check_only
class _BlackForestLabsFlux11ProRunOptions(
    black_forest_labs_flux_1_1_pro.Arguments, RunOptions, total=False
):
    """FLUX 1.1 [pro]"""

@type_check_only
class _BlackForestLabsFlux11ProCreateOptions(
    black_forest_labs_flux_1_1_pro.Arguments, CreateOptions, total=False
):
    """FLUX 1.1 [pro]"""

@type_check_only
class _BlackForestLabsFlux11ProCheckOptions(
    black_forest_labs_flux_1_1_pro.Arguments, CheckOptions, total=False
):
    """FLUX 1.1 [pro]"""

@type_check_only
class _BlackForestLabsFlux11ProPriceOptions(
    black_forest_labs_flux_1_1_pro.Arguments, PriceOptions, total=False
):
    """FLUX 1.1 [pro]"""

@type_check_only
class _BlackForestLabsFlux11Pro(AnyTaskModel):
    """FLUX 1.1 [pro]"""

    @overload
    def run(
        self,
        request: black_forest_labs_flux_1_1_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_BlackForestLabsFlux11ProRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: black_forest_labs_flux_1_1_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_BlackForestLabsFlux11ProCreateOptions]) -> Task: ...
    def wait(
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: black_forest_labs_flux_1_1_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BlackForestLabsFlux11ProCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: black_forest_labs_flux_1_1_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BlackForestLabsFlux11ProPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncBlackForestLabsFlux11Pro(AnyAsyncTaskModel):
    """FLUX 1.1 [pro]"""

    @overload
    async def run(
        self,
        request: black_forest_labs_flux_1_1_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_BlackForestLabsFlux11ProRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: black_forest_labs_flux_1_1_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_BlackForestLabsFlux11ProCreateOptions]) -> Task: ...
    async def wait(
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: black_forest_labs_flux_1_1_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BlackForestLabsFlux11ProCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: black_forest_labs_flux_1_1_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BlackForestLabsFlux11ProPriceOptions]) -> Cost: ...

@type_check_only
class _BlackForestLabsFlux2FlexRunOptions(
    black_forest_labs_flux_2_flex.Arguments, RunOptions, total=False
):
    """FLUX.2 [flex]"""

@type_check_only
class _BlackForestLabsFlux2FlexCreateOptions(
    black_forest_labs_flux_2_flex.Arguments, CreateOptions, total=False
):
    """FLUX.2 [flex]"""

@type_check_only
class _BlackForestLabsFlux2FlexCheckOptions(
    black_forest_labs_flux_2_flex.Arguments, CheckOptions, total=False
):
    """FLUX.2 [flex]"""

@type_check_only
class _BlackForestLabsFlux2FlexPriceOptions(
    black_forest_labs_flux_2_flex.Arguments, PriceOptions, total=False
):
    """FLUX.2 [flex]"""

@type_check_only
class _BlackForestLabsFlux2Flex(AnyTaskModel):
    """FLUX.2 [flex]"""

    @overload
    def run(
        self,
        request: black_forest_labs_flux_2_flex.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_BlackForestLabsFlux2FlexRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: black_forest_labs_flux_2_flex.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_BlackForestLabsFlux2FlexCreateOptions]) -> Task: ...
    def wait(
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: black_forest_labs_flux_2_flex.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BlackForestLabsFlux2FlexCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: black_forest_labs_flux_2_flex.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BlackForestLabsFlux2FlexPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncBlackForestLabsFlux2Flex(AnyAsyncTaskModel):
    """FLUX.2 [flex]"""

    @overload
    async def run(
        self,
        request: black_forest_labs_flux_2_flex.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_BlackForestLabsFlux2FlexRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: black_forest_labs_flux_2_flex.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_BlackForestLabsFlux2FlexCreateOptions]) -> Task: ...
    async def wait(
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: black_forest_labs_flux_2_flex.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BlackForestLabsFlux2FlexCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: black_forest_labs_flux_2_flex.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BlackForestLabsFlux2FlexPriceOptions]) -> Cost: ...

@type_check_only
class _BlackForestLabsFlux2ProRunOptions(
    black_forest_labs_flux_2_pro.Arguments, RunOptions, total=False
):
    """FLUX.2 [pro]"""

@type_check_only
class _BlackForestLabsFlux2ProCreateOptions(
    black_forest_labs_flux_2_pro.Arguments, CreateOptions, total=False
):
    """FLUX.2 [pro]"""

@type_check_only
class _BlackForestLabsFlux2ProCheckOptions(
    black_forest_labs_flux_2_pro.Arguments, CheckOptions, total=False
):
    """FLUX.2 [pro]"""

@type_check_only
class _BlackForestLabsFlux2ProPriceOptions(
    black_forest_labs_flux_2_pro.Arguments, PriceOptions, total=False
):
    """FLUX.2 [pro]"""

@type_check_only
class _BlackForestLabsFlux2Pro(AnyTaskModel):
    """FLUX.2 [pro]"""

    @overload
    def run(
        self,
        request: black_forest_labs_flux_2_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_BlackForestLabsFlux2ProRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: black_forest_labs_flux_2_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_BlackForestLabsFlux2ProCreateOptions]) -> Task: ...
    def wait(
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: black_forest_labs_flux_2_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BlackForestLabsFlux2ProCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: black_forest_labs_flux_2_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BlackForestLabsFlux2ProPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncBlackForestLabsFlux2Pro(AnyAsyncTaskModel):
    """FLUX.2 [pro]"""

    @overload
    async def run(
        self,
        request: black_forest_labs_flux_2_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_BlackForestLabsFlux2ProRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: black_forest_labs_flux_2_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_BlackForestLabsFlux2ProCreateOptions]) -> Task: ...
    async def wait(
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: black_forest_labs_flux_2_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BlackForestLabsFlux2ProCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: black_forest_labs_flux_2_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BlackForestLabsFlux2ProPriceOptions]) -> Cost: ...

@type_check_only
class _BlackForestLabsFluxDevRunOptions(
    black_forest_labs_flux_dev.Arguments, RunOptions, total=False
):
    """FLUX.1 [dev]"""

@type_check_only
class _BlackForestLabsFluxDevCreateOptions(
    black_forest_labs_flux_dev.Arguments, CreateOptions, total=False
):
    """FLUX.1 [dev]"""

@type_check_only
class _BlackForestLabsFluxDevCheckOptions(
    black_forest_labs_flux_dev.Arguments, CheckOptions, total=False
):
    """FLUX.1 [dev]"""

@type_check_only
class _BlackForestLabsFluxDevPriceOptions(
    black_forest_labs_flux_dev.Arguments, PriceOptions, total=False
):
    """FLUX.1 [dev]"""

@type_check_only
class _BlackForestLabsFluxDev(AnyTaskModel):
    """FLUX.1 [dev]"""

    @overload
    def run(
        self,
        request: black_forest_labs_flux_dev.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_BlackForestLabsFluxDevRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: black_forest_labs_flux_dev.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_BlackForestLabsFluxDevCreateOptions]) -> Task: ...
    def wait(
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: black_forest_labs_flux_dev.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BlackForestLabsFluxDevCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: black_forest_labs_flux_dev.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BlackForestLabsFluxDevPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncBlackForestLabsFluxDev(AnyAsyncTaskModel):
    """FLUX.1 [dev]"""

    @overload
    async def run(
        self,
        request: black_forest_labs_flux_dev.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_BlackForestLabsFluxDevRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: black_forest_labs_flux_dev.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_BlackForestLabsFluxDevCreateOptions]) -> Task: ...
    async def wait(
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: black_forest_labs_flux_dev.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BlackForestLabsFluxDevCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: black_forest_labs_flux_dev.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BlackForestLabsFluxDevPriceOptions]) -> Cost: ...

@type_check_only
class _BlackForestLabsFluxKontextProRunOptions(
    black_forest_labs_flux_kontext_pro.Arguments, RunOptions, total=False
):
    """FLUX.1 Kontext [pro]"""

@type_check_only
class _BlackForestLabsFluxKontextProCreateOptions(
    black_forest_labs_flux_kontext_pro.Arguments, CreateOptions, total=False
):
    """FLUX.1 Kontext [pro]"""

@type_check_only
class _BlackForestLabsFluxKontextProCheckOptions(
    black_forest_labs_flux_kontext_pro.Arguments, CheckOptions, total=False
):
    """FLUX.1 Kontext [pro]"""

@type_check_only
class _BlackForestLabsFluxKontextProPriceOptions(
    black_forest_labs_flux_kontext_pro.Arguments, PriceOptions, total=False
):
    """FLUX.1 Kontext [pro]"""

@type_check_only
class _BlackForestLabsFluxKontextPro(AnyTaskModel):
    """FLUX.1 Kontext [pro]"""

    @overload
    def run(
        self,
        request: black_forest_labs_flux_kontext_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_BlackForestLabsFluxKontextProRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: black_forest_labs_flux_kontext_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_BlackForestLabsFluxKontextProCreateOptions]) -> Task: ...
    def wait(
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: black_forest_labs_flux_kontext_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BlackForestLabsFluxKontextProCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: black_forest_labs_flux_kontext_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BlackForestLabsFluxKontextProPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncBlackForestLabsFluxKontextPro(AnyAsyncTaskModel):
    """FLUX.1 Kontext [pro]"""

    @overload
    async def run(
        self,
        request: black_forest_labs_flux_kontext_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_BlackForestLabsFluxKontextProRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: black_forest_labs_flux_kontext_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(
        self, **arguments: Unpack[_BlackForestLabsFluxKontextProCreateOptions]
    ) -> Task: ...
    async def wait(
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: black_forest_labs_flux_kontext_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BlackForestLabsFluxKontextProCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: black_forest_labs_flux_kontext_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BlackForestLabsFluxKontextProPriceOptions]) -> Cost: ...

@type_check_only
class _BlackForestLabsFluxSchnellRunOptions(
    black_forest_labs_flux_schnell.Arguments, RunOptions, total=False
):
    """FLUX.1 [schnell]"""

@type_check_only
class _BlackForestLabsFluxSchnellCreateOptions(
    black_forest_labs_flux_schnell.Arguments, CreateOptions, total=False
):
    """FLUX.1 [schnell]"""

@type_check_only
class _BlackForestLabsFluxSchnellCheckOptions(
    black_forest_labs_flux_schnell.Arguments, CheckOptions, total=False
):
    """FLUX.1 [schnell]"""

@type_check_only
class _BlackForestLabsFluxSchnellPriceOptions(
    black_forest_labs_flux_schnell.Arguments, PriceOptions, total=False
):
    """FLUX.1 [schnell]"""

@type_check_only
class _BlackForestLabsFluxSchnell(AnyTaskModel):
    """FLUX.1 [schnell]"""

    @overload
    def run(
        self,
        request: black_forest_labs_flux_schnell.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_BlackForestLabsFluxSchnellRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: black_forest_labs_flux_schnell.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_BlackForestLabsFluxSchnellCreateOptions]) -> Task: ...
    def wait(
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: black_forest_labs_flux_schnell.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BlackForestLabsFluxSchnellCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: black_forest_labs_flux_schnell.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BlackForestLabsFluxSchnellPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncBlackForestLabsFluxSchnell(AnyAsyncTaskModel):
    """FLUX.1 [schnell]"""

    @overload
    async def run(
        self,
        request: black_forest_labs_flux_schnell.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_BlackForestLabsFluxSchnellRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: black_forest_labs_flux_schnell.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(
        self, **arguments: Unpack[_BlackForestLabsFluxSchnellCreateOptions]
    ) -> Task: ...
    async def wait(
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: black_forest_labs_flux_schnell.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BlackForestLabsFluxSchnellCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: black_forest_labs_flux_schnell.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BlackForestLabsFluxSchnellPriceOptions]) -> Cost: ...

@type_check_only
class _LucatacoXttsV2RunOptions(lucataco_xtts_v2.Arguments, RunOptions, total=False):
    """XTTS v2"""

@type_check_only
class _LucatacoXttsV2CreateOptions(lucataco_xtts_v2.Arguments, CreateOptions, total=False):
    """XTTS v2"""

@type_check_only
class _LucatacoXttsV2CheckOptions(lucataco_xtts_v2.Arguments, CheckOptions, total=False):
    """XTTS v2"""

@type_check_only
class _LucatacoXttsV2PriceOptions(lucataco_xtts_v2.Arguments, PriceOptions, total=False):
    """XTTS v2"""

@type_check_only
class _LucatacoXttsV2(AnyTaskModel):
    """XTTS v2"""

    @overload
    def run(
        self,
        request: lucataco_xtts_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_LucatacoXttsV2RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: lucataco_xtts_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_LucatacoXttsV2CreateOptions]) -> Task: ...
    def wait(
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: lucataco_xtts_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_LucatacoXttsV2CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: lucataco_xtts_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_LucatacoXttsV2PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncLucatacoXttsV2(AnyAsyncTaskModel):
    """XTTS v2"""

    @overload
    async def run(
        self,
        request: lucataco_xtts_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_LucatacoXttsV2RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: lucataco_xtts_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_LucatacoXttsV2CreateOptions]) -> Task: ...
    async def wait(
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: lucataco_xtts_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_LucatacoXttsV2CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: lucataco_xtts_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_LucatacoXttsV2PriceOptions]) -> Cost: ...

@type_check_only
class _RecraftAiRecraftV3RunOptions(recraft_ai_recraft_v3.Arguments, RunOptions, total=False):
    """Recraft V3"""

@type_check_only
class _RecraftAiRecraftV3CreateOptions(recraft_ai_recraft_v3.Arguments, CreateOptions, total=False):
    """Recraft V3"""

@type_check_only
class _RecraftAiRecraftV3CheckOptions(recraft_ai_recraft_v3.Arguments, CheckOptions, total=False):
    """Recraft V3"""

@type_check_only
class _RecraftAiRecraftV3PriceOptions(recraft_ai_recraft_v3.Arguments, PriceOptions, total=False):
    """Recraft V3"""

@type_check_only
class _RecraftAiRecraftV3(AnyTaskModel):
    """Recraft V3"""

    @overload
    def run(
        self,
        request: recraft_ai_recraft_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_RecraftAiRecraftV3RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: recraft_ai_recraft_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_RecraftAiRecraftV3CreateOptions]) -> Task: ...
    def wait(
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: recraft_ai_recraft_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_RecraftAiRecraftV3CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: recraft_ai_recraft_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_RecraftAiRecraftV3PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncRecraftAiRecraftV3(AnyAsyncTaskModel):
    """Recraft V3"""

    @overload
    async def run(
        self,
        request: recraft_ai_recraft_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_RecraftAiRecraftV3RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: recraft_ai_recraft_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_RecraftAiRecraftV3CreateOptions]) -> Task: ...
    async def wait(
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: recraft_ai_recraft_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_RecraftAiRecraftV3CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: recraft_ai_recraft_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_RecraftAiRecraftV3PriceOptions]) -> Cost: ...

@type_check_only
class _SunoAiBarkRunOptions(suno_ai_bark.Arguments, RunOptions, total=False):
    """Bark"""

@type_check_only
class _SunoAiBarkCreateOptions(suno_ai_bark.Arguments, CreateOptions, total=False):
    """Bark"""

@type_check_only
class _SunoAiBarkCheckOptions(suno_ai_bark.Arguments, CheckOptions, total=False):
    """Bark"""

@type_check_only
class _SunoAiBarkPriceOptions(suno_ai_bark.Arguments, PriceOptions, total=False):
    """Bark"""

@type_check_only
class _SunoAiBark(AnyTaskModel):
    """Bark"""

    @overload
    def run(
        self, request: suno_ai_bark.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_SunoAiBarkRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self, request: suno_ai_bark.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_SunoAiBarkCreateOptions]) -> Task: ...
    def wait(
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: suno_ai_bark.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_SunoAiBarkCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: suno_ai_bark.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_SunoAiBarkPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncSunoAiBark(AnyAsyncTaskModel):
    """Bark"""

    @overload
    async def run(
        self, request: suno_ai_bark.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_SunoAiBarkRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self, request: suno_ai_bark.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_SunoAiBarkCreateOptions]) -> Task: ...
    async def wait(
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: suno_ai_bark.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_SunoAiBarkCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: suno_ai_bark.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_SunoAiBarkPriceOptions]) -> Cost: ...

@type_check_only
class _Models(ClientModels[AnyTaskModel]):
    @property
    def black_forest_labs_flux_1_1_pro(self) -> _BlackForestLabsFlux11Pro:
        """FLUX 1.1 [pro]"""
    @property
    def black_forest_labs_flux_2_flex(self) -> _BlackForestLabsFlux2Flex:
        """FLUX.2 [flex]"""
    @property
    def black_forest_labs_flux_2_pro(self) -> _BlackForestLabsFlux2Pro:
        """FLUX.2 [pro]"""
    @property
    def black_forest_labs_flux_dev(self) -> _BlackForestLabsFluxDev:
        """FLUX.1 [dev]"""
    @property
    def black_forest_labs_flux_kontext_pro(self) -> _BlackForestLabsFluxKontextPro:
        """FLUX.1 Kontext [pro]"""
    @property
    def black_forest_labs_flux_schnell(self) -> _BlackForestLabsFluxSchnell:
        """FLUX.1 [schnell]"""
    @property
    def lucataco_xtts_v2(self) -> _LucatacoXttsV2:
        """XTTS v2"""
    @property
    def recraft_ai_recraft_v3(self) -> _RecraftAiRecraftV3:
        """Recraft V3"""
    @property
    def suno_ai_bark(self) -> _SunoAiBark:
        """Bark"""
    @overload
    def __getitem__(
        self, id: Literal["black-forest-labs/flux-1.1-pro"], /
    ) -> _BlackForestLabsFlux11Pro: ...
    @overload
    def __getitem__(
        self, id: Literal["black-forest-labs/flux-2-flex"], /
    ) -> _BlackForestLabsFlux2Flex: ...
    @overload
    def __getitem__(
        self, id: Literal["black-forest-labs/flux-2-pro"], /
    ) -> _BlackForestLabsFlux2Pro: ...
    @overload
    def __getitem__(
        self, id: Literal["black-forest-labs/flux-dev"], /
    ) -> _BlackForestLabsFluxDev: ...
    @overload
    def __getitem__(
        self, id: Literal["black-forest-labs/flux-kontext-pro"], /
    ) -> _BlackForestLabsFluxKontextPro: ...
    @overload
    def __getitem__(
        self, id: Literal["black-forest-labs/flux-schnell"], /
    ) -> _BlackForestLabsFluxSchnell: ...
    @overload
    def __getitem__(self, id: Literal["lucataco/xtts-v2"], /) -> _LucatacoXttsV2: ...
    @overload
    def __getitem__(self, id: Literal["recraft-ai/recraft-v3"], /) -> _RecraftAiRecraftV3: ...
    @overload
    def __getitem__(self, id: Literal["suno-ai/bark"], /) -> _SunoAiBark: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyTaskModel: ...

@type_check_only
class _AsyncModels(ClientModels[AnyAsyncTaskModel]):
    @property
    def black_forest_labs_flux_1_1_pro(self) -> _AsyncBlackForestLabsFlux11Pro:
        """FLUX 1.1 [pro]"""
    @property
    def black_forest_labs_flux_2_flex(self) -> _AsyncBlackForestLabsFlux2Flex:
        """FLUX.2 [flex]"""
    @property
    def black_forest_labs_flux_2_pro(self) -> _AsyncBlackForestLabsFlux2Pro:
        """FLUX.2 [pro]"""
    @property
    def black_forest_labs_flux_dev(self) -> _AsyncBlackForestLabsFluxDev:
        """FLUX.1 [dev]"""
    @property
    def black_forest_labs_flux_kontext_pro(self) -> _AsyncBlackForestLabsFluxKontextPro:
        """FLUX.1 Kontext [pro]"""
    @property
    def black_forest_labs_flux_schnell(self) -> _AsyncBlackForestLabsFluxSchnell:
        """FLUX.1 [schnell]"""
    @property
    def lucataco_xtts_v2(self) -> _AsyncLucatacoXttsV2:
        """XTTS v2"""
    @property
    def recraft_ai_recraft_v3(self) -> _AsyncRecraftAiRecraftV3:
        """Recraft V3"""
    @property
    def suno_ai_bark(self) -> _AsyncSunoAiBark:
        """Bark"""
    @overload
    def __getitem__(
        self, id: Literal["black-forest-labs/flux-1.1-pro"], /
    ) -> _AsyncBlackForestLabsFlux11Pro: ...
    @overload
    def __getitem__(
        self, id: Literal["black-forest-labs/flux-2-flex"], /
    ) -> _AsyncBlackForestLabsFlux2Flex: ...
    @overload
    def __getitem__(
        self, id: Literal["black-forest-labs/flux-2-pro"], /
    ) -> _AsyncBlackForestLabsFlux2Pro: ...
    @overload
    def __getitem__(
        self, id: Literal["black-forest-labs/flux-dev"], /
    ) -> _AsyncBlackForestLabsFluxDev: ...
    @overload
    def __getitem__(
        self, id: Literal["black-forest-labs/flux-kontext-pro"], /
    ) -> _AsyncBlackForestLabsFluxKontextPro: ...
    @overload
    def __getitem__(
        self, id: Literal["black-forest-labs/flux-schnell"], /
    ) -> _AsyncBlackForestLabsFluxSchnell: ...
    @overload
    def __getitem__(self, id: Literal["lucataco/xtts-v2"], /) -> _AsyncLucatacoXttsV2: ...
    @overload
    def __getitem__(self, id: Literal["recraft-ai/recraft-v3"], /) -> _AsyncRecraftAiRecraftV3: ...
    @overload
    def __getitem__(self, id: Literal["suno-ai/bark"], /) -> _AsyncSunoAiBark: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyAsyncTaskModel: ...

class Replicate(CancelingClient):
    """A client of Replicate.

    Models of many makers behind one API, each with versions of its own.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _Models:
        """The models of the provider."""

class AsyncReplicate(AsyncCancelingClient):
    """A client of Replicate for an event loop.

    Models of many makers behind one API, each with versions of its own.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _AsyncModels:
        """The models of the provider."""
