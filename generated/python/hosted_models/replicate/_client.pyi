"""The clients of Replicate."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, ClassVar, Final, Literal, Unpack, overload, type_check_only

from .._client.clients import (
    AsyncCancelingClient,
    CancelingClient,
)
from .._client.job import AsyncJob, Job
from .._client.models import AnyAsyncTaskModel, AnyTaskModel, ClientModels
from .._client.options import (
    CheckOptions,
    CreateOptions,
    PriceOptions,
    ProgressCallback,
    RunOptions,
)
from .._client.prepare import CheckedRequest
from .._client.task import Task
from .._runtime.api import Api
from .._runtime.cost import Cost
from . import (
    black_forest_labs_flux_1_1_pro,
    black_forest_labs_flux_1_1_pro_ultra,
    black_forest_labs_flux_2_flex,
    black_forest_labs_flux_2_pro,
    black_forest_labs_flux_dev,
    black_forest_labs_flux_kontext_pro,
    black_forest_labs_flux_schnell,
    bytedance_seedance_2_0,
    bytedance_seedream_4_5,
    google_imagen_4_fast,
    google_lyria_2,
    google_nano_banana,
    google_nano_banana_2,
    google_veo_3_1,
    google_veo_3_1_fast,
    inworld_tts_1_5_max,
    kwaivgi_kling_v2_1,
    lucataco_xtts_v2,
    minimax_hailuo_02,
    qwen_qwen_image_edit,
    recraft_ai_recraft_v3,
    responses,
    stability_ai_stable_diffusion_3_5_large,
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
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
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
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
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
class _BlackForestLabsFlux11ProUltraRunOptions(
    black_forest_labs_flux_1_1_pro_ultra.Arguments, RunOptions, total=False
):
    """FLUX 1.1 [pro] Ultra"""

@type_check_only
class _BlackForestLabsFlux11ProUltraCreateOptions(
    black_forest_labs_flux_1_1_pro_ultra.Arguments, CreateOptions, total=False
):
    """FLUX 1.1 [pro] Ultra"""

@type_check_only
class _BlackForestLabsFlux11ProUltraCheckOptions(
    black_forest_labs_flux_1_1_pro_ultra.Arguments, CheckOptions, total=False
):
    """FLUX 1.1 [pro] Ultra"""

@type_check_only
class _BlackForestLabsFlux11ProUltraPriceOptions(
    black_forest_labs_flux_1_1_pro_ultra.Arguments, PriceOptions, total=False
):
    """FLUX 1.1 [pro] Ultra"""

@type_check_only
class _BlackForestLabsFlux11ProUltra(AnyTaskModel):
    """FLUX 1.1 [pro] Ultra"""

    @overload
    def run(
        self,
        request: black_forest_labs_flux_1_1_pro_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_BlackForestLabsFlux11ProUltraRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: black_forest_labs_flux_1_1_pro_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_BlackForestLabsFlux11ProUltraCreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: black_forest_labs_flux_1_1_pro_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BlackForestLabsFlux11ProUltraCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: black_forest_labs_flux_1_1_pro_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BlackForestLabsFlux11ProUltraPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncBlackForestLabsFlux11ProUltra(AnyAsyncTaskModel):
    """FLUX 1.1 [pro] Ultra"""

    @overload
    async def run(
        self,
        request: black_forest_labs_flux_1_1_pro_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_BlackForestLabsFlux11ProUltraRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: black_forest_labs_flux_1_1_pro_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(
        self, **arguments: Unpack[_BlackForestLabsFlux11ProUltraCreateOptions]
    ) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: black_forest_labs_flux_1_1_pro_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BlackForestLabsFlux11ProUltraCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: black_forest_labs_flux_1_1_pro_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BlackForestLabsFlux11ProUltraPriceOptions]) -> Cost: ...

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
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
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
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
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
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
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
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
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
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
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
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
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
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
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
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
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
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
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
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
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
class _BytedanceSeedance20RunOptions(bytedance_seedance_2_0.Arguments, RunOptions, total=False):
    """Seedance 2.0"""

@type_check_only
class _BytedanceSeedance20CreateOptions(
    bytedance_seedance_2_0.Arguments, CreateOptions, total=False
):
    """Seedance 2.0"""

@type_check_only
class _BytedanceSeedance20CheckOptions(bytedance_seedance_2_0.Arguments, CheckOptions, total=False):
    """Seedance 2.0"""

@type_check_only
class _BytedanceSeedance20PriceOptions(bytedance_seedance_2_0.Arguments, PriceOptions, total=False):
    """Seedance 2.0"""

@type_check_only
class _BytedanceSeedance20(AnyTaskModel):
    """Seedance 2.0"""

    @overload
    def run(
        self,
        request: bytedance_seedance_2_0.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_BytedanceSeedance20RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: bytedance_seedance_2_0.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_BytedanceSeedance20CreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: bytedance_seedance_2_0.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BytedanceSeedance20CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: bytedance_seedance_2_0.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BytedanceSeedance20PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncBytedanceSeedance20(AnyAsyncTaskModel):
    """Seedance 2.0"""

    @overload
    async def run(
        self,
        request: bytedance_seedance_2_0.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_BytedanceSeedance20RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: bytedance_seedance_2_0.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_BytedanceSeedance20CreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: bytedance_seedance_2_0.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BytedanceSeedance20CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: bytedance_seedance_2_0.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BytedanceSeedance20PriceOptions]) -> Cost: ...

@type_check_only
class _BytedanceSeedream45RunOptions(bytedance_seedream_4_5.Arguments, RunOptions, total=False):
    """Seedream 4.5"""

@type_check_only
class _BytedanceSeedream45CreateOptions(
    bytedance_seedream_4_5.Arguments, CreateOptions, total=False
):
    """Seedream 4.5"""

@type_check_only
class _BytedanceSeedream45CheckOptions(bytedance_seedream_4_5.Arguments, CheckOptions, total=False):
    """Seedream 4.5"""

@type_check_only
class _BytedanceSeedream45PriceOptions(bytedance_seedream_4_5.Arguments, PriceOptions, total=False):
    """Seedream 4.5"""

@type_check_only
class _BytedanceSeedream45(AnyTaskModel):
    """Seedream 4.5"""

    @overload
    def run(
        self,
        request: bytedance_seedream_4_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_BytedanceSeedream45RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: bytedance_seedream_4_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_BytedanceSeedream45CreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: bytedance_seedream_4_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BytedanceSeedream45CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: bytedance_seedream_4_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BytedanceSeedream45PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncBytedanceSeedream45(AnyAsyncTaskModel):
    """Seedream 4.5"""

    @overload
    async def run(
        self,
        request: bytedance_seedream_4_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_BytedanceSeedream45RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: bytedance_seedream_4_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_BytedanceSeedream45CreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: bytedance_seedream_4_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BytedanceSeedream45CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: bytedance_seedream_4_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BytedanceSeedream45PriceOptions]) -> Cost: ...

@type_check_only
class _GoogleImagen4FastRunOptions(google_imagen_4_fast.Arguments, RunOptions, total=False):
    """Imagen 4 Fast"""

@type_check_only
class _GoogleImagen4FastCreateOptions(google_imagen_4_fast.Arguments, CreateOptions, total=False):
    """Imagen 4 Fast"""

@type_check_only
class _GoogleImagen4FastCheckOptions(google_imagen_4_fast.Arguments, CheckOptions, total=False):
    """Imagen 4 Fast"""

@type_check_only
class _GoogleImagen4FastPriceOptions(google_imagen_4_fast.Arguments, PriceOptions, total=False):
    """Imagen 4 Fast"""

@type_check_only
class _GoogleImagen4Fast(AnyTaskModel):
    """Imagen 4 Fast"""

    @overload
    def run(
        self,
        request: google_imagen_4_fast.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_GoogleImagen4FastRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: google_imagen_4_fast.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_GoogleImagen4FastCreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: google_imagen_4_fast.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_GoogleImagen4FastCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: google_imagen_4_fast.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GoogleImagen4FastPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncGoogleImagen4Fast(AnyAsyncTaskModel):
    """Imagen 4 Fast"""

    @overload
    async def run(
        self,
        request: google_imagen_4_fast.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_GoogleImagen4FastRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: google_imagen_4_fast.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_GoogleImagen4FastCreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: google_imagen_4_fast.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_GoogleImagen4FastCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: google_imagen_4_fast.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GoogleImagen4FastPriceOptions]) -> Cost: ...

@type_check_only
class _GoogleLyria2RunOptions(google_lyria_2.Arguments, RunOptions, total=False):
    """Lyria 2"""

@type_check_only
class _GoogleLyria2CreateOptions(google_lyria_2.Arguments, CreateOptions, total=False):
    """Lyria 2"""

@type_check_only
class _GoogleLyria2CheckOptions(google_lyria_2.Arguments, CheckOptions, total=False):
    """Lyria 2"""

@type_check_only
class _GoogleLyria2PriceOptions(google_lyria_2.Arguments, PriceOptions, total=False):
    """Lyria 2"""

@type_check_only
class _GoogleLyria2(AnyTaskModel):
    """Lyria 2"""

    @overload
    def run(
        self, request: google_lyria_2.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_GoogleLyria2RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: google_lyria_2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_GoogleLyria2CreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: google_lyria_2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_GoogleLyria2CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: google_lyria_2.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GoogleLyria2PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncGoogleLyria2(AnyAsyncTaskModel):
    """Lyria 2"""

    @overload
    async def run(
        self, request: google_lyria_2.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_GoogleLyria2RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: google_lyria_2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_GoogleLyria2CreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: google_lyria_2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_GoogleLyria2CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: google_lyria_2.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GoogleLyria2PriceOptions]) -> Cost: ...

@type_check_only
class _GoogleNanoBananaRunOptions(google_nano_banana.Arguments, RunOptions, total=False):
    """Nano Banana"""

@type_check_only
class _GoogleNanoBananaCreateOptions(google_nano_banana.Arguments, CreateOptions, total=False):
    """Nano Banana"""

@type_check_only
class _GoogleNanoBananaCheckOptions(google_nano_banana.Arguments, CheckOptions, total=False):
    """Nano Banana"""

@type_check_only
class _GoogleNanoBananaPriceOptions(google_nano_banana.Arguments, PriceOptions, total=False):
    """Nano Banana"""

@type_check_only
class _GoogleNanoBanana(AnyTaskModel):
    """Nano Banana"""

    @overload
    def run(
        self,
        request: google_nano_banana.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_GoogleNanoBananaRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: google_nano_banana.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_GoogleNanoBananaCreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: google_nano_banana.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_GoogleNanoBananaCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: google_nano_banana.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GoogleNanoBananaPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncGoogleNanoBanana(AnyAsyncTaskModel):
    """Nano Banana"""

    @overload
    async def run(
        self,
        request: google_nano_banana.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_GoogleNanoBananaRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: google_nano_banana.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_GoogleNanoBananaCreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: google_nano_banana.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_GoogleNanoBananaCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: google_nano_banana.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GoogleNanoBananaPriceOptions]) -> Cost: ...

@type_check_only
class _GoogleNanoBanana2RunOptions(google_nano_banana_2.Arguments, RunOptions, total=False):
    """Nano Banana 2"""

@type_check_only
class _GoogleNanoBanana2CreateOptions(google_nano_banana_2.Arguments, CreateOptions, total=False):
    """Nano Banana 2"""

@type_check_only
class _GoogleNanoBanana2CheckOptions(google_nano_banana_2.Arguments, CheckOptions, total=False):
    """Nano Banana 2"""

@type_check_only
class _GoogleNanoBanana2PriceOptions(google_nano_banana_2.Arguments, PriceOptions, total=False):
    """Nano Banana 2"""

@type_check_only
class _GoogleNanoBanana2(AnyTaskModel):
    """Nano Banana 2"""

    @overload
    def run(
        self,
        request: google_nano_banana_2.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_GoogleNanoBanana2RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: google_nano_banana_2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_GoogleNanoBanana2CreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: google_nano_banana_2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_GoogleNanoBanana2CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: google_nano_banana_2.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GoogleNanoBanana2PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncGoogleNanoBanana2(AnyAsyncTaskModel):
    """Nano Banana 2"""

    @overload
    async def run(
        self,
        request: google_nano_banana_2.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_GoogleNanoBanana2RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: google_nano_banana_2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_GoogleNanoBanana2CreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: google_nano_banana_2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_GoogleNanoBanana2CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: google_nano_banana_2.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GoogleNanoBanana2PriceOptions]) -> Cost: ...

@type_check_only
class _GoogleVeo31RunOptions(google_veo_3_1.Arguments, RunOptions, total=False):
    """Veo 3.1"""

@type_check_only
class _GoogleVeo31CreateOptions(google_veo_3_1.Arguments, CreateOptions, total=False):
    """Veo 3.1"""

@type_check_only
class _GoogleVeo31CheckOptions(google_veo_3_1.Arguments, CheckOptions, total=False):
    """Veo 3.1"""

@type_check_only
class _GoogleVeo31PriceOptions(google_veo_3_1.Arguments, PriceOptions, total=False):
    """Veo 3.1"""

@type_check_only
class _GoogleVeo31(AnyTaskModel):
    """Veo 3.1"""

    @overload
    def run(
        self, request: google_veo_3_1.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_GoogleVeo31RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: google_veo_3_1.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_GoogleVeo31CreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: google_veo_3_1.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_GoogleVeo31CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: google_veo_3_1.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GoogleVeo31PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncGoogleVeo31(AnyAsyncTaskModel):
    """Veo 3.1"""

    @overload
    async def run(
        self, request: google_veo_3_1.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_GoogleVeo31RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: google_veo_3_1.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_GoogleVeo31CreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: google_veo_3_1.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_GoogleVeo31CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: google_veo_3_1.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GoogleVeo31PriceOptions]) -> Cost: ...

@type_check_only
class _GoogleVeo31FastRunOptions(google_veo_3_1_fast.Arguments, RunOptions, total=False):
    """Veo 3.1 Fast"""

@type_check_only
class _GoogleVeo31FastCreateOptions(google_veo_3_1_fast.Arguments, CreateOptions, total=False):
    """Veo 3.1 Fast"""

@type_check_only
class _GoogleVeo31FastCheckOptions(google_veo_3_1_fast.Arguments, CheckOptions, total=False):
    """Veo 3.1 Fast"""

@type_check_only
class _GoogleVeo31FastPriceOptions(google_veo_3_1_fast.Arguments, PriceOptions, total=False):
    """Veo 3.1 Fast"""

@type_check_only
class _GoogleVeo31Fast(AnyTaskModel):
    """Veo 3.1 Fast"""

    @overload
    def run(
        self,
        request: google_veo_3_1_fast.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_GoogleVeo31FastRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: google_veo_3_1_fast.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_GoogleVeo31FastCreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: google_veo_3_1_fast.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_GoogleVeo31FastCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: google_veo_3_1_fast.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GoogleVeo31FastPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncGoogleVeo31Fast(AnyAsyncTaskModel):
    """Veo 3.1 Fast"""

    @overload
    async def run(
        self,
        request: google_veo_3_1_fast.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_GoogleVeo31FastRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: google_veo_3_1_fast.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_GoogleVeo31FastCreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: google_veo_3_1_fast.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_GoogleVeo31FastCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: google_veo_3_1_fast.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GoogleVeo31FastPriceOptions]) -> Cost: ...

@type_check_only
class _InworldTts15MaxRunOptions(inworld_tts_1_5_max.Arguments, RunOptions, total=False):
    """Inworld TTS 1.5 Max"""

@type_check_only
class _InworldTts15MaxCreateOptions(inworld_tts_1_5_max.Arguments, CreateOptions, total=False):
    """Inworld TTS 1.5 Max"""

@type_check_only
class _InworldTts15MaxCheckOptions(inworld_tts_1_5_max.Arguments, CheckOptions, total=False):
    """Inworld TTS 1.5 Max"""

@type_check_only
class _InworldTts15MaxPriceOptions(inworld_tts_1_5_max.Arguments, PriceOptions, total=False):
    """Inworld TTS 1.5 Max"""

@type_check_only
class _InworldTts15Max(AnyTaskModel):
    """Inworld TTS 1.5 Max"""

    @overload
    def run(
        self,
        request: inworld_tts_1_5_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_InworldTts15MaxRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: inworld_tts_1_5_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_InworldTts15MaxCreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: inworld_tts_1_5_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_InworldTts15MaxCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: inworld_tts_1_5_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_InworldTts15MaxPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncInworldTts15Max(AnyAsyncTaskModel):
    """Inworld TTS 1.5 Max"""

    @overload
    async def run(
        self,
        request: inworld_tts_1_5_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_InworldTts15MaxRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: inworld_tts_1_5_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_InworldTts15MaxCreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: inworld_tts_1_5_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_InworldTts15MaxCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: inworld_tts_1_5_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_InworldTts15MaxPriceOptions]) -> Cost: ...

@type_check_only
class _KwaivgiKlingV21RunOptions(kwaivgi_kling_v2_1.Arguments, RunOptions, total=False):
    """Kling 2.1"""

@type_check_only
class _KwaivgiKlingV21CreateOptions(kwaivgi_kling_v2_1.Arguments, CreateOptions, total=False):
    """Kling 2.1"""

@type_check_only
class _KwaivgiKlingV21CheckOptions(kwaivgi_kling_v2_1.Arguments, CheckOptions, total=False):
    """Kling 2.1"""

@type_check_only
class _KwaivgiKlingV21PriceOptions(kwaivgi_kling_v2_1.Arguments, PriceOptions, total=False):
    """Kling 2.1"""

@type_check_only
class _KwaivgiKlingV21(AnyTaskModel):
    """Kling 2.1"""

    @overload
    def run(
        self,
        request: kwaivgi_kling_v2_1.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_KwaivgiKlingV21RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: kwaivgi_kling_v2_1.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_KwaivgiKlingV21CreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: kwaivgi_kling_v2_1.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_KwaivgiKlingV21CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: kwaivgi_kling_v2_1.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_KwaivgiKlingV21PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncKwaivgiKlingV21(AnyAsyncTaskModel):
    """Kling 2.1"""

    @overload
    async def run(
        self,
        request: kwaivgi_kling_v2_1.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_KwaivgiKlingV21RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: kwaivgi_kling_v2_1.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_KwaivgiKlingV21CreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: kwaivgi_kling_v2_1.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_KwaivgiKlingV21CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: kwaivgi_kling_v2_1.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_KwaivgiKlingV21PriceOptions]) -> Cost: ...

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
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
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
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
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
class _MinimaxHailuo02RunOptions(minimax_hailuo_02.Arguments, RunOptions, total=False):
    """Hailuo 02"""

@type_check_only
class _MinimaxHailuo02CreateOptions(minimax_hailuo_02.Arguments, CreateOptions, total=False):
    """Hailuo 02"""

@type_check_only
class _MinimaxHailuo02CheckOptions(minimax_hailuo_02.Arguments, CheckOptions, total=False):
    """Hailuo 02"""

@type_check_only
class _MinimaxHailuo02PriceOptions(minimax_hailuo_02.Arguments, PriceOptions, total=False):
    """Hailuo 02"""

@type_check_only
class _MinimaxHailuo02(AnyTaskModel):
    """Hailuo 02"""

    @overload
    def run(
        self,
        request: minimax_hailuo_02.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_MinimaxHailuo02RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: minimax_hailuo_02.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_MinimaxHailuo02CreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: minimax_hailuo_02.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_MinimaxHailuo02CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: minimax_hailuo_02.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_MinimaxHailuo02PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncMinimaxHailuo02(AnyAsyncTaskModel):
    """Hailuo 02"""

    @overload
    async def run(
        self,
        request: minimax_hailuo_02.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_MinimaxHailuo02RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: minimax_hailuo_02.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_MinimaxHailuo02CreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: minimax_hailuo_02.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_MinimaxHailuo02CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: minimax_hailuo_02.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_MinimaxHailuo02PriceOptions]) -> Cost: ...

@type_check_only
class _QwenQwenImageEditRunOptions(qwen_qwen_image_edit.Arguments, RunOptions, total=False):
    """Qwen Image Edit"""

@type_check_only
class _QwenQwenImageEditCreateOptions(qwen_qwen_image_edit.Arguments, CreateOptions, total=False):
    """Qwen Image Edit"""

@type_check_only
class _QwenQwenImageEditCheckOptions(qwen_qwen_image_edit.Arguments, CheckOptions, total=False):
    """Qwen Image Edit"""

@type_check_only
class _QwenQwenImageEditPriceOptions(qwen_qwen_image_edit.Arguments, PriceOptions, total=False):
    """Qwen Image Edit"""

@type_check_only
class _QwenQwenImageEdit(AnyTaskModel):
    """Qwen Image Edit"""

    @overload
    def run(
        self,
        request: qwen_qwen_image_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_QwenQwenImageEditRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: qwen_qwen_image_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_QwenQwenImageEditCreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: qwen_qwen_image_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_QwenQwenImageEditCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: qwen_qwen_image_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_QwenQwenImageEditPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncQwenQwenImageEdit(AnyAsyncTaskModel):
    """Qwen Image Edit"""

    @overload
    async def run(
        self,
        request: qwen_qwen_image_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_QwenQwenImageEditRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: qwen_qwen_image_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_QwenQwenImageEditCreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: qwen_qwen_image_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_QwenQwenImageEditCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: qwen_qwen_image_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_QwenQwenImageEditPriceOptions]) -> Cost: ...

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
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
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
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
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
class _StabilityAiStableDiffusion35LargeRunOptions(
    stability_ai_stable_diffusion_3_5_large.Arguments, RunOptions, total=False
):
    """Stable Diffusion 3.5 Large"""

@type_check_only
class _StabilityAiStableDiffusion35LargeCreateOptions(
    stability_ai_stable_diffusion_3_5_large.Arguments, CreateOptions, total=False
):
    """Stable Diffusion 3.5 Large"""

@type_check_only
class _StabilityAiStableDiffusion35LargeCheckOptions(
    stability_ai_stable_diffusion_3_5_large.Arguments, CheckOptions, total=False
):
    """Stable Diffusion 3.5 Large"""

@type_check_only
class _StabilityAiStableDiffusion35LargePriceOptions(
    stability_ai_stable_diffusion_3_5_large.Arguments, PriceOptions, total=False
):
    """Stable Diffusion 3.5 Large"""

@type_check_only
class _StabilityAiStableDiffusion35Large(AnyTaskModel):
    """Stable Diffusion 3.5 Large"""

    @overload
    def run(
        self,
        request: stability_ai_stable_diffusion_3_5_large.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_StabilityAiStableDiffusion35LargeRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: stability_ai_stable_diffusion_3_5_large.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(
        self, **arguments: Unpack[_StabilityAiStableDiffusion35LargeCreateOptions]
    ) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: stability_ai_stable_diffusion_3_5_large.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_StabilityAiStableDiffusion35LargeCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: stability_ai_stable_diffusion_3_5_large.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(
        self, **arguments: Unpack[_StabilityAiStableDiffusion35LargePriceOptions]
    ) -> Cost: ...

@type_check_only
class _AsyncStabilityAiStableDiffusion35Large(AnyAsyncTaskModel):
    """Stable Diffusion 3.5 Large"""

    @overload
    async def run(
        self,
        request: stability_ai_stable_diffusion_3_5_large.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_StabilityAiStableDiffusion35LargeRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: stability_ai_stable_diffusion_3_5_large.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(
        self, **arguments: Unpack[_StabilityAiStableDiffusion35LargeCreateOptions]
    ) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: stability_ai_stable_diffusion_3_5_large.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_StabilityAiStableDiffusion35LargeCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: stability_ai_stable_diffusion_3_5_large.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(
        self, **arguments: Unpack[_StabilityAiStableDiffusion35LargePriceOptions]
    ) -> Cost: ...

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
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
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
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
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
    def black_forest_labs_flux_1_1_pro_ultra(self) -> _BlackForestLabsFlux11ProUltra:
        """FLUX 1.1 [pro] Ultra"""
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
    def bytedance_seedance_2_0(self) -> _BytedanceSeedance20:
        """Seedance 2.0"""
    @property
    def bytedance_seedream_4_5(self) -> _BytedanceSeedream45:
        """Seedream 4.5"""
    @property
    def google_imagen_4_fast(self) -> _GoogleImagen4Fast:
        """Imagen 4 Fast"""
    @property
    def google_lyria_2(self) -> _GoogleLyria2:
        """Lyria 2"""
    @property
    def google_nano_banana(self) -> _GoogleNanoBanana:
        """Nano Banana"""
    @property
    def google_nano_banana_2(self) -> _GoogleNanoBanana2:
        """Nano Banana 2"""
    @property
    def google_veo_3_1(self) -> _GoogleVeo31:
        """Veo 3.1"""
    @property
    def google_veo_3_1_fast(self) -> _GoogleVeo31Fast:
        """Veo 3.1 Fast"""
    @property
    def inworld_tts_1_5_max(self) -> _InworldTts15Max:
        """Inworld TTS 1.5 Max"""
    @property
    def kwaivgi_kling_v2_1(self) -> _KwaivgiKlingV21:
        """Kling 2.1"""
    @property
    def lucataco_xtts_v2(self) -> _LucatacoXttsV2:
        """XTTS v2"""
    @property
    def minimax_hailuo_02(self) -> _MinimaxHailuo02:
        """Hailuo 02"""
    @property
    def qwen_qwen_image_edit(self) -> _QwenQwenImageEdit:
        """Qwen Image Edit"""
    @property
    def recraft_ai_recraft_v3(self) -> _RecraftAiRecraftV3:
        """Recraft V3"""
    @property
    def stability_ai_stable_diffusion_3_5_large(self) -> _StabilityAiStableDiffusion35Large:
        """Stable Diffusion 3.5 Large"""
    @property
    def suno_ai_bark(self) -> _SunoAiBark:
        """Bark"""
    @overload
    def __getitem__(
        self, id: Literal["black-forest-labs/flux-1.1-pro"], /
    ) -> _BlackForestLabsFlux11Pro: ...
    @overload
    def __getitem__(
        self, id: Literal["black-forest-labs/flux-1.1-pro-ultra"], /
    ) -> _BlackForestLabsFlux11ProUltra: ...
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
    def __getitem__(self, id: Literal["bytedance/seedance-2.0"], /) -> _BytedanceSeedance20: ...
    @overload
    def __getitem__(self, id: Literal["bytedance/seedream-4.5"], /) -> _BytedanceSeedream45: ...
    @overload
    def __getitem__(self, id: Literal["google/imagen-4-fast"], /) -> _GoogleImagen4Fast: ...
    @overload
    def __getitem__(self, id: Literal["google/lyria-2"], /) -> _GoogleLyria2: ...
    @overload
    def __getitem__(self, id: Literal["google/nano-banana"], /) -> _GoogleNanoBanana: ...
    @overload
    def __getitem__(self, id: Literal["google/nano-banana-2"], /) -> _GoogleNanoBanana2: ...
    @overload
    def __getitem__(self, id: Literal["google/veo-3.1"], /) -> _GoogleVeo31: ...
    @overload
    def __getitem__(self, id: Literal["google/veo-3.1-fast"], /) -> _GoogleVeo31Fast: ...
    @overload
    def __getitem__(self, id: Literal["inworld/tts-1.5-max"], /) -> _InworldTts15Max: ...
    @overload
    def __getitem__(self, id: Literal["kwaivgi/kling-v2.1"], /) -> _KwaivgiKlingV21: ...
    @overload
    def __getitem__(self, id: Literal["lucataco/xtts-v2"], /) -> _LucatacoXttsV2: ...
    @overload
    def __getitem__(self, id: Literal["minimax/hailuo-02"], /) -> _MinimaxHailuo02: ...
    @overload
    def __getitem__(self, id: Literal["qwen/qwen-image-edit"], /) -> _QwenQwenImageEdit: ...
    @overload
    def __getitem__(self, id: Literal["recraft-ai/recraft-v3"], /) -> _RecraftAiRecraftV3: ...
    @overload
    def __getitem__(
        self, id: Literal["stability-ai/stable-diffusion-3.5-large"], /
    ) -> _StabilityAiStableDiffusion35Large: ...
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
    def black_forest_labs_flux_1_1_pro_ultra(self) -> _AsyncBlackForestLabsFlux11ProUltra:
        """FLUX 1.1 [pro] Ultra"""
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
    def bytedance_seedance_2_0(self) -> _AsyncBytedanceSeedance20:
        """Seedance 2.0"""
    @property
    def bytedance_seedream_4_5(self) -> _AsyncBytedanceSeedream45:
        """Seedream 4.5"""
    @property
    def google_imagen_4_fast(self) -> _AsyncGoogleImagen4Fast:
        """Imagen 4 Fast"""
    @property
    def google_lyria_2(self) -> _AsyncGoogleLyria2:
        """Lyria 2"""
    @property
    def google_nano_banana(self) -> _AsyncGoogleNanoBanana:
        """Nano Banana"""
    @property
    def google_nano_banana_2(self) -> _AsyncGoogleNanoBanana2:
        """Nano Banana 2"""
    @property
    def google_veo_3_1(self) -> _AsyncGoogleVeo31:
        """Veo 3.1"""
    @property
    def google_veo_3_1_fast(self) -> _AsyncGoogleVeo31Fast:
        """Veo 3.1 Fast"""
    @property
    def inworld_tts_1_5_max(self) -> _AsyncInworldTts15Max:
        """Inworld TTS 1.5 Max"""
    @property
    def kwaivgi_kling_v2_1(self) -> _AsyncKwaivgiKlingV21:
        """Kling 2.1"""
    @property
    def lucataco_xtts_v2(self) -> _AsyncLucatacoXttsV2:
        """XTTS v2"""
    @property
    def minimax_hailuo_02(self) -> _AsyncMinimaxHailuo02:
        """Hailuo 02"""
    @property
    def qwen_qwen_image_edit(self) -> _AsyncQwenQwenImageEdit:
        """Qwen Image Edit"""
    @property
    def recraft_ai_recraft_v3(self) -> _AsyncRecraftAiRecraftV3:
        """Recraft V3"""
    @property
    def stability_ai_stable_diffusion_3_5_large(self) -> _AsyncStabilityAiStableDiffusion35Large:
        """Stable Diffusion 3.5 Large"""
    @property
    def suno_ai_bark(self) -> _AsyncSunoAiBark:
        """Bark"""
    @overload
    def __getitem__(
        self, id: Literal["black-forest-labs/flux-1.1-pro"], /
    ) -> _AsyncBlackForestLabsFlux11Pro: ...
    @overload
    def __getitem__(
        self, id: Literal["black-forest-labs/flux-1.1-pro-ultra"], /
    ) -> _AsyncBlackForestLabsFlux11ProUltra: ...
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
    def __getitem__(
        self, id: Literal["bytedance/seedance-2.0"], /
    ) -> _AsyncBytedanceSeedance20: ...
    @overload
    def __getitem__(
        self, id: Literal["bytedance/seedream-4.5"], /
    ) -> _AsyncBytedanceSeedream45: ...
    @overload
    def __getitem__(self, id: Literal["google/imagen-4-fast"], /) -> _AsyncGoogleImagen4Fast: ...
    @overload
    def __getitem__(self, id: Literal["google/lyria-2"], /) -> _AsyncGoogleLyria2: ...
    @overload
    def __getitem__(self, id: Literal["google/nano-banana"], /) -> _AsyncGoogleNanoBanana: ...
    @overload
    def __getitem__(self, id: Literal["google/nano-banana-2"], /) -> _AsyncGoogleNanoBanana2: ...
    @overload
    def __getitem__(self, id: Literal["google/veo-3.1"], /) -> _AsyncGoogleVeo31: ...
    @overload
    def __getitem__(self, id: Literal["google/veo-3.1-fast"], /) -> _AsyncGoogleVeo31Fast: ...
    @overload
    def __getitem__(self, id: Literal["inworld/tts-1.5-max"], /) -> _AsyncInworldTts15Max: ...
    @overload
    def __getitem__(self, id: Literal["kwaivgi/kling-v2.1"], /) -> _AsyncKwaivgiKlingV21: ...
    @overload
    def __getitem__(self, id: Literal["lucataco/xtts-v2"], /) -> _AsyncLucatacoXttsV2: ...
    @overload
    def __getitem__(self, id: Literal["minimax/hailuo-02"], /) -> _AsyncMinimaxHailuo02: ...
    @overload
    def __getitem__(self, id: Literal["qwen/qwen-image-edit"], /) -> _AsyncQwenQwenImageEdit: ...
    @overload
    def __getitem__(self, id: Literal["recraft-ai/recraft-v3"], /) -> _AsyncRecraftAiRecraftV3: ...
    @overload
    def __getitem__(
        self, id: Literal["stability-ai/stable-diffusion-3.5-large"], /
    ) -> _AsyncStabilityAiStableDiffusion35Large: ...
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
