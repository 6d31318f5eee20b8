"""The clients of Vtrix."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, ClassVar, Final, Literal, Unpack, overload, type_check_only

from .._client.clients import (
    AsyncTaskClient,
    TaskClient,
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
    flux_2_pro,
    flux_kontext_max,
    flux_kontext_pro,
    flux_pro_11,
    minimax_i2v_01,
    responses,
    vidu_q1_i2v,
    viduq1_text2video,
    vtrix_3d,
    vtrix_edit_style,
    vtrix_gemini_2_0_flash,
    vtrix_image_4_5_blend,
    vtrix_motion_1_5_pro,
    vtrix_motion_base,
    vtrix_motion_pro,
    vtrix_veo_3_1_generate_preview,
    wan25_i2i_preview_intl,
)

API: Final[Api]

@type_check_only
class _Flux2ProRunOptions(flux_2_pro.Arguments, RunOptions, total=False):
    """FLUX.2 [pro]"""

@type_check_only
class _Flux2ProCreateOptions(flux_2_pro.Arguments, CreateOptions, total=False):
    """FLUX.2 [pro]"""

@type_check_only
class _Flux2ProCheckOptions(flux_2_pro.Arguments, CheckOptions, total=False):
    """FLUX.2 [pro]"""

@type_check_only
class _Flux2ProPriceOptions(flux_2_pro.Arguments, PriceOptions, total=False):
    """FLUX.2 [pro]"""

@type_check_only
class _Flux2Pro(AnyTaskModel):
    """FLUX.2 [pro]"""

    @overload
    def run(
        self, request: flux_2_pro.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[flux_2_pro.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Flux2ProRunOptions]) -> Job[flux_2_pro.Result]: ...
    @overload
    def create(
        self, request: flux_2_pro.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Flux2ProCreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[flux_2_pro.Result]: ...
    @overload
    def validate_only(
        self, request: flux_2_pro.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Flux2ProCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: flux_2_pro.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Flux2ProPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFlux2Pro(AnyAsyncTaskModel):
    """FLUX.2 [pro]"""

    @overload
    async def run(
        self, request: flux_2_pro.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[flux_2_pro.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Flux2ProRunOptions]
    ) -> AsyncJob[flux_2_pro.Result]: ...
    @overload
    async def create(
        self, request: flux_2_pro.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Flux2ProCreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[flux_2_pro.Result]: ...
    @overload
    def validate_only(
        self, request: flux_2_pro.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Flux2ProCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: flux_2_pro.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Flux2ProPriceOptions]) -> Cost: ...

@type_check_only
class _FluxKontextMaxRunOptions(flux_kontext_max.Arguments, RunOptions, total=False):
    """FLUX.1 Kontext [max]"""

@type_check_only
class _FluxKontextMaxCreateOptions(flux_kontext_max.Arguments, CreateOptions, total=False):
    """FLUX.1 Kontext [max]"""

@type_check_only
class _FluxKontextMaxCheckOptions(flux_kontext_max.Arguments, CheckOptions, total=False):
    """FLUX.1 Kontext [max]"""

@type_check_only
class _FluxKontextMaxPriceOptions(flux_kontext_max.Arguments, PriceOptions, total=False):
    """FLUX.1 Kontext [max]"""

@type_check_only
class _FluxKontextMax(AnyTaskModel):
    """FLUX.1 Kontext [max]"""

    @overload
    def run(
        self,
        request: flux_kontext_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_FluxKontextMaxRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: flux_kontext_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FluxKontextMaxCreateOptions]) -> Task: ...
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
        request: flux_kontext_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_FluxKontextMaxCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: flux_kontext_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FluxKontextMaxPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFluxKontextMax(AnyAsyncTaskModel):
    """FLUX.1 Kontext [max]"""

    @overload
    async def run(
        self,
        request: flux_kontext_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FluxKontextMaxRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: flux_kontext_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_FluxKontextMaxCreateOptions]) -> Task: ...
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
        request: flux_kontext_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_FluxKontextMaxCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: flux_kontext_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FluxKontextMaxPriceOptions]) -> Cost: ...

@type_check_only
class _FluxKontextProRunOptions(flux_kontext_pro.Arguments, RunOptions, total=False):
    """FLUX.1 Kontext [pro]"""

@type_check_only
class _FluxKontextProCreateOptions(flux_kontext_pro.Arguments, CreateOptions, total=False):
    """FLUX.1 Kontext [pro]"""

@type_check_only
class _FluxKontextProCheckOptions(flux_kontext_pro.Arguments, CheckOptions, total=False):
    """FLUX.1 Kontext [pro]"""

@type_check_only
class _FluxKontextProPriceOptions(flux_kontext_pro.Arguments, PriceOptions, total=False):
    """FLUX.1 Kontext [pro]"""

@type_check_only
class _FluxKontextPro(AnyTaskModel):
    """FLUX.1 Kontext [pro]"""

    @overload
    def run(
        self,
        request: flux_kontext_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[flux_kontext_pro.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_FluxKontextProRunOptions]
    ) -> Job[flux_kontext_pro.Result]: ...
    @overload
    def create(
        self,
        request: flux_kontext_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FluxKontextProCreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[flux_kontext_pro.Result]: ...
    @overload
    def validate_only(
        self,
        request: flux_kontext_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_FluxKontextProCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: flux_kontext_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FluxKontextProPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFluxKontextPro(AnyAsyncTaskModel):
    """FLUX.1 Kontext [pro]"""

    @overload
    async def run(
        self,
        request: flux_kontext_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[flux_kontext_pro.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FluxKontextProRunOptions]
    ) -> AsyncJob[flux_kontext_pro.Result]: ...
    @overload
    async def create(
        self,
        request: flux_kontext_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_FluxKontextProCreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[flux_kontext_pro.Result]: ...
    @overload
    def validate_only(
        self,
        request: flux_kontext_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_FluxKontextProCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: flux_kontext_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FluxKontextProPriceOptions]) -> Cost: ...

@type_check_only
class _FluxPro11RunOptions(flux_pro_11.Arguments, RunOptions, total=False):
    """FLUX 1.1 [pro]"""

@type_check_only
class _FluxPro11CreateOptions(flux_pro_11.Arguments, CreateOptions, total=False):
    """FLUX 1.1 [pro]"""

@type_check_only
class _FluxPro11CheckOptions(flux_pro_11.Arguments, CheckOptions, total=False):
    """FLUX 1.1 [pro]"""

@type_check_only
class _FluxPro11PriceOptions(flux_pro_11.Arguments, PriceOptions, total=False):
    """FLUX 1.1 [pro]"""

@type_check_only
class _FluxPro11(AnyTaskModel):
    """FLUX 1.1 [pro]"""

    @overload
    def run(
        self, request: flux_pro_11.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[flux_pro_11.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_FluxPro11RunOptions]) -> Job[flux_pro_11.Result]: ...
    @overload
    def create(
        self, request: flux_pro_11.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FluxPro11CreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[flux_pro_11.Result]: ...
    @overload
    def validate_only(
        self, request: flux_pro_11.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_FluxPro11CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: flux_pro_11.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FluxPro11PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFluxPro11(AnyAsyncTaskModel):
    """FLUX 1.1 [pro]"""

    @overload
    async def run(
        self, request: flux_pro_11.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[flux_pro_11.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FluxPro11RunOptions]
    ) -> AsyncJob[flux_pro_11.Result]: ...
    @overload
    async def create(
        self, request: flux_pro_11.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_FluxPro11CreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[flux_pro_11.Result]: ...
    @overload
    def validate_only(
        self, request: flux_pro_11.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_FluxPro11CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: flux_pro_11.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FluxPro11PriceOptions]) -> Cost: ...

@type_check_only
class _MinimaxI2v01RunOptions(minimax_i2v_01.Arguments, RunOptions, total=False):
    """MiniMax I2V-01"""

@type_check_only
class _MinimaxI2v01CreateOptions(minimax_i2v_01.Arguments, CreateOptions, total=False):
    """MiniMax I2V-01"""

@type_check_only
class _MinimaxI2v01CheckOptions(minimax_i2v_01.Arguments, CheckOptions, total=False):
    """MiniMax I2V-01"""

@type_check_only
class _MinimaxI2v01PriceOptions(minimax_i2v_01.Arguments, PriceOptions, total=False):
    """MiniMax I2V-01"""

@type_check_only
class _MinimaxI2v01(AnyTaskModel):
    """MiniMax I2V-01"""

    @overload
    def run(
        self, request: minimax_i2v_01.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_MinimaxI2v01RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: minimax_i2v_01.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_MinimaxI2v01CreateOptions]) -> Task: ...
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
        request: minimax_i2v_01.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_MinimaxI2v01CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: minimax_i2v_01.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_MinimaxI2v01PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncMinimaxI2v01(AnyAsyncTaskModel):
    """MiniMax I2V-01"""

    @overload
    async def run(
        self, request: minimax_i2v_01.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_MinimaxI2v01RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: minimax_i2v_01.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_MinimaxI2v01CreateOptions]) -> Task: ...
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
        request: minimax_i2v_01.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_MinimaxI2v01CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: minimax_i2v_01.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_MinimaxI2v01PriceOptions]) -> Cost: ...

@type_check_only
class _ViduQ1I2vRunOptions(vidu_q1_i2v.Arguments, RunOptions, total=False):
    """Vidu Q1 I2V"""

@type_check_only
class _ViduQ1I2vCreateOptions(vidu_q1_i2v.Arguments, CreateOptions, total=False):
    """Vidu Q1 I2V"""

@type_check_only
class _ViduQ1I2vCheckOptions(vidu_q1_i2v.Arguments, CheckOptions, total=False):
    """Vidu Q1 I2V"""

@type_check_only
class _ViduQ1I2vPriceOptions(vidu_q1_i2v.Arguments, PriceOptions, total=False):
    """Vidu Q1 I2V"""

@type_check_only
class _ViduQ1I2v(AnyTaskModel):
    """Vidu Q1 I2V"""

    @overload
    def run(
        self, request: vidu_q1_i2v.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_ViduQ1I2vRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self, request: vidu_q1_i2v.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_ViduQ1I2vCreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: vidu_q1_i2v.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_ViduQ1I2vCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: vidu_q1_i2v.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ViduQ1I2vPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncViduQ1I2v(AnyAsyncTaskModel):
    """Vidu Q1 I2V"""

    @overload
    async def run(
        self, request: vidu_q1_i2v.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_ViduQ1I2vRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self, request: vidu_q1_i2v.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_ViduQ1I2vCreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: vidu_q1_i2v.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_ViduQ1I2vCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: vidu_q1_i2v.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ViduQ1I2vPriceOptions]) -> Cost: ...

@type_check_only
class _Viduq1Text2videoRunOptions(viduq1_text2video.Arguments, RunOptions, total=False):
    """Vidu Q1 Text to Video"""

@type_check_only
class _Viduq1Text2videoCreateOptions(viduq1_text2video.Arguments, CreateOptions, total=False):
    """Vidu Q1 Text to Video"""

@type_check_only
class _Viduq1Text2videoCheckOptions(viduq1_text2video.Arguments, CheckOptions, total=False):
    """Vidu Q1 Text to Video"""

@type_check_only
class _Viduq1Text2videoPriceOptions(viduq1_text2video.Arguments, PriceOptions, total=False):
    """Vidu Q1 Text to Video"""

@type_check_only
class _Viduq1Text2video(AnyTaskModel):
    """Vidu Q1 Text to Video"""

    @overload
    def run(
        self,
        request: viduq1_text2video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Viduq1Text2videoRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: viduq1_text2video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Viduq1Text2videoCreateOptions]) -> Task: ...
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
        request: viduq1_text2video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Viduq1Text2videoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: viduq1_text2video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Viduq1Text2videoPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncViduq1Text2video(AnyAsyncTaskModel):
    """Vidu Q1 Text to Video"""

    @overload
    async def run(
        self,
        request: viduq1_text2video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Viduq1Text2videoRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: viduq1_text2video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Viduq1Text2videoCreateOptions]) -> Task: ...
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
        request: viduq1_text2video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Viduq1Text2videoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: viduq1_text2video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Viduq1Text2videoPriceOptions]) -> Cost: ...

@type_check_only
class _VtrixGemini20FlashRunOptions(vtrix_gemini_2_0_flash.Arguments, RunOptions, total=False):
    """Gemini 2.0 Flash"""

@type_check_only
class _VtrixGemini20FlashCreateOptions(
    vtrix_gemini_2_0_flash.Arguments, CreateOptions, total=False
):
    """Gemini 2.0 Flash"""

@type_check_only
class _VtrixGemini20FlashCheckOptions(vtrix_gemini_2_0_flash.Arguments, CheckOptions, total=False):
    """Gemini 2.0 Flash"""

@type_check_only
class _VtrixGemini20FlashPriceOptions(vtrix_gemini_2_0_flash.Arguments, PriceOptions, total=False):
    """Gemini 2.0 Flash"""

@type_check_only
class _VtrixGemini20Flash(AnyTaskModel):
    """Gemini 2.0 Flash"""

    @overload
    def run(
        self,
        request: vtrix_gemini_2_0_flash.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_VtrixGemini20FlashRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: vtrix_gemini_2_0_flash.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_VtrixGemini20FlashCreateOptions]) -> Task: ...
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
        request: vtrix_gemini_2_0_flash.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_VtrixGemini20FlashCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: vtrix_gemini_2_0_flash.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_VtrixGemini20FlashPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncVtrixGemini20Flash(AnyAsyncTaskModel):
    """Gemini 2.0 Flash"""

    @overload
    async def run(
        self,
        request: vtrix_gemini_2_0_flash.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_VtrixGemini20FlashRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: vtrix_gemini_2_0_flash.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_VtrixGemini20FlashCreateOptions]) -> Task: ...
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
        request: vtrix_gemini_2_0_flash.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_VtrixGemini20FlashCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: vtrix_gemini_2_0_flash.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_VtrixGemini20FlashPriceOptions]) -> Cost: ...

@type_check_only
class _VtrixVeo31GeneratePreviewRunOptions(
    vtrix_veo_3_1_generate_preview.Arguments, RunOptions, total=False
):
    """Vtrix Veo 3.1 Generate Preview"""

@type_check_only
class _VtrixVeo31GeneratePreviewCreateOptions(
    vtrix_veo_3_1_generate_preview.Arguments, CreateOptions, total=False
):
    """Vtrix Veo 3.1 Generate Preview"""

@type_check_only
class _VtrixVeo31GeneratePreviewCheckOptions(
    vtrix_veo_3_1_generate_preview.Arguments, CheckOptions, total=False
):
    """Vtrix Veo 3.1 Generate Preview"""

@type_check_only
class _VtrixVeo31GeneratePreviewPriceOptions(
    vtrix_veo_3_1_generate_preview.Arguments, PriceOptions, total=False
):
    """Vtrix Veo 3.1 Generate Preview"""

@type_check_only
class _VtrixVeo31GeneratePreview(AnyTaskModel):
    """Vtrix Veo 3.1 Generate Preview"""

    @overload
    def run(
        self,
        request: vtrix_veo_3_1_generate_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[vtrix_veo_3_1_generate_preview.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_VtrixVeo31GeneratePreviewRunOptions]
    ) -> Job[vtrix_veo_3_1_generate_preview.Result]: ...
    @overload
    def create(
        self,
        request: vtrix_veo_3_1_generate_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_VtrixVeo31GeneratePreviewCreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[vtrix_veo_3_1_generate_preview.Result]: ...
    @overload
    def validate_only(
        self,
        request: vtrix_veo_3_1_generate_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_VtrixVeo31GeneratePreviewCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: vtrix_veo_3_1_generate_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_VtrixVeo31GeneratePreviewPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncVtrixVeo31GeneratePreview(AnyAsyncTaskModel):
    """Vtrix Veo 3.1 Generate Preview"""

    @overload
    async def run(
        self,
        request: vtrix_veo_3_1_generate_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[vtrix_veo_3_1_generate_preview.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_VtrixVeo31GeneratePreviewRunOptions]
    ) -> AsyncJob[vtrix_veo_3_1_generate_preview.Result]: ...
    @overload
    async def create(
        self,
        request: vtrix_veo_3_1_generate_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(
        self, **arguments: Unpack[_VtrixVeo31GeneratePreviewCreateOptions]
    ) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[vtrix_veo_3_1_generate_preview.Result]: ...
    @overload
    def validate_only(
        self,
        request: vtrix_veo_3_1_generate_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_VtrixVeo31GeneratePreviewCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: vtrix_veo_3_1_generate_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_VtrixVeo31GeneratePreviewPriceOptions]) -> Cost: ...

@type_check_only
class _Vtrix3dRunOptions(vtrix_3d.Arguments, RunOptions, total=False):
    """Vtrix 3D"""

@type_check_only
class _Vtrix3dCreateOptions(vtrix_3d.Arguments, CreateOptions, total=False):
    """Vtrix 3D"""

@type_check_only
class _Vtrix3dCheckOptions(vtrix_3d.Arguments, CheckOptions, total=False):
    """Vtrix 3D"""

@type_check_only
class _Vtrix3dPriceOptions(vtrix_3d.Arguments, PriceOptions, total=False):
    """Vtrix 3D"""

@type_check_only
class _Vtrix3d(AnyTaskModel):
    """Vtrix 3D"""

    @overload
    def run(
        self, request: vtrix_3d.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Vtrix3dRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self, request: vtrix_3d.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Vtrix3dCreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: vtrix_3d.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Vtrix3dCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: vtrix_3d.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Vtrix3dPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncVtrix3d(AnyAsyncTaskModel):
    """Vtrix 3D"""

    @overload
    async def run(
        self, request: vtrix_3d.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(self, **arguments: Unpack[_Vtrix3dRunOptions]) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self, request: vtrix_3d.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Vtrix3dCreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: vtrix_3d.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Vtrix3dCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: vtrix_3d.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Vtrix3dPriceOptions]) -> Cost: ...

@type_check_only
class _VtrixEditStyleRunOptions(vtrix_edit_style.Arguments, RunOptions, total=False):
    """Vtrix Edit Style"""

@type_check_only
class _VtrixEditStyleCreateOptions(vtrix_edit_style.Arguments, CreateOptions, total=False):
    """Vtrix Edit Style"""

@type_check_only
class _VtrixEditStyleCheckOptions(vtrix_edit_style.Arguments, CheckOptions, total=False):
    """Vtrix Edit Style"""

@type_check_only
class _VtrixEditStylePriceOptions(vtrix_edit_style.Arguments, PriceOptions, total=False):
    """Vtrix Edit Style"""

@type_check_only
class _VtrixEditStyle(AnyTaskModel):
    """Vtrix Edit Style"""

    @overload
    def run(
        self,
        request: vtrix_edit_style.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_VtrixEditStyleRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: vtrix_edit_style.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_VtrixEditStyleCreateOptions]) -> Task: ...
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
        request: vtrix_edit_style.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_VtrixEditStyleCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: vtrix_edit_style.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_VtrixEditStylePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncVtrixEditStyle(AnyAsyncTaskModel):
    """Vtrix Edit Style"""

    @overload
    async def run(
        self,
        request: vtrix_edit_style.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_VtrixEditStyleRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: vtrix_edit_style.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_VtrixEditStyleCreateOptions]) -> Task: ...
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
        request: vtrix_edit_style.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_VtrixEditStyleCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: vtrix_edit_style.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_VtrixEditStylePriceOptions]) -> Cost: ...

@type_check_only
class _VtrixImage45BlendRunOptions(vtrix_image_4_5_blend.Arguments, RunOptions, total=False):
    """Vtrix Image 4.5 Blend"""

@type_check_only
class _VtrixImage45BlendCreateOptions(vtrix_image_4_5_blend.Arguments, CreateOptions, total=False):
    """Vtrix Image 4.5 Blend"""

@type_check_only
class _VtrixImage45BlendCheckOptions(vtrix_image_4_5_blend.Arguments, CheckOptions, total=False):
    """Vtrix Image 4.5 Blend"""

@type_check_only
class _VtrixImage45BlendPriceOptions(vtrix_image_4_5_blend.Arguments, PriceOptions, total=False):
    """Vtrix Image 4.5 Blend"""

@type_check_only
class _VtrixImage45Blend(AnyTaskModel):
    """Vtrix Image 4.5 Blend"""

    @overload
    def run(
        self,
        request: vtrix_image_4_5_blend.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_VtrixImage45BlendRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: vtrix_image_4_5_blend.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_VtrixImage45BlendCreateOptions]) -> Task: ...
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
        request: vtrix_image_4_5_blend.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_VtrixImage45BlendCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: vtrix_image_4_5_blend.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_VtrixImage45BlendPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncVtrixImage45Blend(AnyAsyncTaskModel):
    """Vtrix Image 4.5 Blend"""

    @overload
    async def run(
        self,
        request: vtrix_image_4_5_blend.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_VtrixImage45BlendRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: vtrix_image_4_5_blend.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_VtrixImage45BlendCreateOptions]) -> Task: ...
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
        request: vtrix_image_4_5_blend.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_VtrixImage45BlendCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: vtrix_image_4_5_blend.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_VtrixImage45BlendPriceOptions]) -> Cost: ...

@type_check_only
class _VtrixMotion15ProRunOptions(vtrix_motion_1_5_pro.Arguments, RunOptions, total=False):
    """Vtrix Motion 1.5 Pro"""

@type_check_only
class _VtrixMotion15ProCreateOptions(vtrix_motion_1_5_pro.Arguments, CreateOptions, total=False):
    """Vtrix Motion 1.5 Pro"""

@type_check_only
class _VtrixMotion15ProCheckOptions(vtrix_motion_1_5_pro.Arguments, CheckOptions, total=False):
    """Vtrix Motion 1.5 Pro"""

@type_check_only
class _VtrixMotion15ProPriceOptions(vtrix_motion_1_5_pro.Arguments, PriceOptions, total=False):
    """Vtrix Motion 1.5 Pro"""

@type_check_only
class _VtrixMotion15Pro(AnyTaskModel):
    """Vtrix Motion 1.5 Pro"""

    @overload
    def run(
        self,
        request: vtrix_motion_1_5_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_VtrixMotion15ProRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: vtrix_motion_1_5_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_VtrixMotion15ProCreateOptions]) -> Task: ...
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
        request: vtrix_motion_1_5_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_VtrixMotion15ProCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: vtrix_motion_1_5_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_VtrixMotion15ProPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncVtrixMotion15Pro(AnyAsyncTaskModel):
    """Vtrix Motion 1.5 Pro"""

    @overload
    async def run(
        self,
        request: vtrix_motion_1_5_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_VtrixMotion15ProRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: vtrix_motion_1_5_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_VtrixMotion15ProCreateOptions]) -> Task: ...
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
        request: vtrix_motion_1_5_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_VtrixMotion15ProCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: vtrix_motion_1_5_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_VtrixMotion15ProPriceOptions]) -> Cost: ...

@type_check_only
class _VtrixMotionBaseRunOptions(vtrix_motion_base.Arguments, RunOptions, total=False):
    """Vtrix Motion Base"""

@type_check_only
class _VtrixMotionBaseCreateOptions(vtrix_motion_base.Arguments, CreateOptions, total=False):
    """Vtrix Motion Base"""

@type_check_only
class _VtrixMotionBaseCheckOptions(vtrix_motion_base.Arguments, CheckOptions, total=False):
    """Vtrix Motion Base"""

@type_check_only
class _VtrixMotionBasePriceOptions(vtrix_motion_base.Arguments, PriceOptions, total=False):
    """Vtrix Motion Base"""

@type_check_only
class _VtrixMotionBase(AnyTaskModel):
    """Vtrix Motion Base"""

    @overload
    def run(
        self,
        request: vtrix_motion_base.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_VtrixMotionBaseRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: vtrix_motion_base.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_VtrixMotionBaseCreateOptions]) -> Task: ...
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
        request: vtrix_motion_base.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_VtrixMotionBaseCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: vtrix_motion_base.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_VtrixMotionBasePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncVtrixMotionBase(AnyAsyncTaskModel):
    """Vtrix Motion Base"""

    @overload
    async def run(
        self,
        request: vtrix_motion_base.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_VtrixMotionBaseRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: vtrix_motion_base.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_VtrixMotionBaseCreateOptions]) -> Task: ...
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
        request: vtrix_motion_base.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_VtrixMotionBaseCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: vtrix_motion_base.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_VtrixMotionBasePriceOptions]) -> Cost: ...

@type_check_only
class _VtrixMotionProRunOptions(vtrix_motion_pro.Arguments, RunOptions, total=False):
    """Vtrix Motion Pro"""

@type_check_only
class _VtrixMotionProCreateOptions(vtrix_motion_pro.Arguments, CreateOptions, total=False):
    """Vtrix Motion Pro"""

@type_check_only
class _VtrixMotionProCheckOptions(vtrix_motion_pro.Arguments, CheckOptions, total=False):
    """Vtrix Motion Pro"""

@type_check_only
class _VtrixMotionProPriceOptions(vtrix_motion_pro.Arguments, PriceOptions, total=False):
    """Vtrix Motion Pro"""

@type_check_only
class _VtrixMotionPro(AnyTaskModel):
    """Vtrix Motion Pro"""

    @overload
    def run(
        self,
        request: vtrix_motion_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_VtrixMotionProRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: vtrix_motion_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_VtrixMotionProCreateOptions]) -> Task: ...
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
        request: vtrix_motion_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_VtrixMotionProCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: vtrix_motion_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_VtrixMotionProPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncVtrixMotionPro(AnyAsyncTaskModel):
    """Vtrix Motion Pro"""

    @overload
    async def run(
        self,
        request: vtrix_motion_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_VtrixMotionProRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: vtrix_motion_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_VtrixMotionProCreateOptions]) -> Task: ...
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
        request: vtrix_motion_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_VtrixMotionProCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: vtrix_motion_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_VtrixMotionProPriceOptions]) -> Cost: ...

@type_check_only
class _Wan25I2iPreviewIntlRunOptions(wan25_i2i_preview_intl.Arguments, RunOptions, total=False):
    """Wan 2.5 Image-to-Image Preview (International)"""

@type_check_only
class _Wan25I2iPreviewIntlCreateOptions(
    wan25_i2i_preview_intl.Arguments, CreateOptions, total=False
):
    """Wan 2.5 Image-to-Image Preview (International)"""

@type_check_only
class _Wan25I2iPreviewIntlCheckOptions(wan25_i2i_preview_intl.Arguments, CheckOptions, total=False):
    """Wan 2.5 Image-to-Image Preview (International)"""

@type_check_only
class _Wan25I2iPreviewIntlPriceOptions(wan25_i2i_preview_intl.Arguments, PriceOptions, total=False):
    """Wan 2.5 Image-to-Image Preview (International)"""

@type_check_only
class _Wan25I2iPreviewIntl(AnyTaskModel):
    """Wan 2.5 Image-to-Image Preview (International)"""

    @overload
    def run(
        self,
        request: wan25_i2i_preview_intl.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Wan25I2iPreviewIntlRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: wan25_i2i_preview_intl.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Wan25I2iPreviewIntlCreateOptions]) -> Task: ...
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
        request: wan25_i2i_preview_intl.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Wan25I2iPreviewIntlCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: wan25_i2i_preview_intl.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Wan25I2iPreviewIntlPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncWan25I2iPreviewIntl(AnyAsyncTaskModel):
    """Wan 2.5 Image-to-Image Preview (International)"""

    @overload
    async def run(
        self,
        request: wan25_i2i_preview_intl.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Wan25I2iPreviewIntlRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: wan25_i2i_preview_intl.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Wan25I2iPreviewIntlCreateOptions]) -> Task: ...
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
        request: wan25_i2i_preview_intl.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Wan25I2iPreviewIntlCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: wan25_i2i_preview_intl.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Wan25I2iPreviewIntlPriceOptions]) -> Cost: ...

@type_check_only
class _Models(ClientModels[AnyTaskModel]):
    @property
    def flux_2_pro(self) -> _Flux2Pro:
        """FLUX.2 [pro]"""
    @property
    def flux_kontext_max(self) -> _FluxKontextMax:
        """FLUX.1 Kontext [max]"""
    @property
    def flux_kontext_pro(self) -> _FluxKontextPro:
        """FLUX.1 Kontext [pro]"""
    @property
    def flux_pro_11(self) -> _FluxPro11:
        """FLUX 1.1 [pro]"""
    @property
    def minimax_i2v_01(self) -> _MinimaxI2v01:
        """MiniMax I2V-01"""
    @property
    def vidu_q1_i2v(self) -> _ViduQ1I2v:
        """Vidu Q1 I2V"""
    @property
    def viduq1_text2video(self) -> _Viduq1Text2video:
        """Vidu Q1 Text to Video"""
    @property
    def vtrix_gemini_2_0_flash(self) -> _VtrixGemini20Flash:
        """Gemini 2.0 Flash"""
    @property
    def vtrix_veo_3_1_generate_preview(self) -> _VtrixVeo31GeneratePreview:
        """Vtrix Veo 3.1 Generate Preview"""
    @property
    def vtrix_3d(self) -> _Vtrix3d:
        """Vtrix 3D"""
    @property
    def vtrix_edit_style(self) -> _VtrixEditStyle:
        """Vtrix Edit Style"""
    @property
    def vtrix_image_4_5_blend(self) -> _VtrixImage45Blend:
        """Vtrix Image 4.5 Blend"""
    @property
    def vtrix_motion_1_5_pro(self) -> _VtrixMotion15Pro:
        """Vtrix Motion 1.5 Pro"""
    @property
    def vtrix_motion_base(self) -> _VtrixMotionBase:
        """Vtrix Motion Base"""
    @property
    def vtrix_motion_pro(self) -> _VtrixMotionPro:
        """Vtrix Motion Pro"""
    @property
    def wan25_i2i_preview_intl(self) -> _Wan25I2iPreviewIntl:
        """Wan 2.5 Image-to-Image Preview (International)"""
    @overload
    def __getitem__(self, id: Literal["flux_2_pro"], /) -> _Flux2Pro: ...
    @overload
    def __getitem__(self, id: Literal["flux_kontext_max"], /) -> _FluxKontextMax: ...
    @overload
    def __getitem__(self, id: Literal["flux_kontext_pro"], /) -> _FluxKontextPro: ...
    @overload
    def __getitem__(self, id: Literal["flux_pro_11"], /) -> _FluxPro11: ...
    @overload
    def __getitem__(self, id: Literal["minimax_i2v_01"], /) -> _MinimaxI2v01: ...
    @overload
    def __getitem__(self, id: Literal["vidu_q1_i2v"], /) -> _ViduQ1I2v: ...
    @overload
    def __getitem__(self, id: Literal["viduq1_text2video"], /) -> _Viduq1Text2video: ...
    @overload
    def __getitem__(self, id: Literal["vtrix-gemini-2.0-flash"], /) -> _VtrixGemini20Flash: ...
    @overload
    def __getitem__(
        self, id: Literal["vtrix-veo-3.1-generate-preview"], /
    ) -> _VtrixVeo31GeneratePreview: ...
    @overload
    def __getitem__(self, id: Literal["vtrix_3d"], /) -> _Vtrix3d: ...
    @overload
    def __getitem__(self, id: Literal["vtrix_edit_style"], /) -> _VtrixEditStyle: ...
    @overload
    def __getitem__(self, id: Literal["vtrix_image_4_5_blend"], /) -> _VtrixImage45Blend: ...
    @overload
    def __getitem__(self, id: Literal["vtrix_motion_1_5_pro"], /) -> _VtrixMotion15Pro: ...
    @overload
    def __getitem__(self, id: Literal["vtrix_motion_base"], /) -> _VtrixMotionBase: ...
    @overload
    def __getitem__(self, id: Literal["vtrix_motion_pro"], /) -> _VtrixMotionPro: ...
    @overload
    def __getitem__(self, id: Literal["wan25_i2i_preview_intl"], /) -> _Wan25I2iPreviewIntl: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyTaskModel: ...

@type_check_only
class _AsyncModels(ClientModels[AnyAsyncTaskModel]):
    @property
    def flux_2_pro(self) -> _AsyncFlux2Pro:
        """FLUX.2 [pro]"""
    @property
    def flux_kontext_max(self) -> _AsyncFluxKontextMax:
        """FLUX.1 Kontext [max]"""
    @property
    def flux_kontext_pro(self) -> _AsyncFluxKontextPro:
        """FLUX.1 Kontext [pro]"""
    @property
    def flux_pro_11(self) -> _AsyncFluxPro11:
        """FLUX 1.1 [pro]"""
    @property
    def minimax_i2v_01(self) -> _AsyncMinimaxI2v01:
        """MiniMax I2V-01"""
    @property
    def vidu_q1_i2v(self) -> _AsyncViduQ1I2v:
        """Vidu Q1 I2V"""
    @property
    def viduq1_text2video(self) -> _AsyncViduq1Text2video:
        """Vidu Q1 Text to Video"""
    @property
    def vtrix_gemini_2_0_flash(self) -> _AsyncVtrixGemini20Flash:
        """Gemini 2.0 Flash"""
    @property
    def vtrix_veo_3_1_generate_preview(self) -> _AsyncVtrixVeo31GeneratePreview:
        """Vtrix Veo 3.1 Generate Preview"""
    @property
    def vtrix_3d(self) -> _AsyncVtrix3d:
        """Vtrix 3D"""
    @property
    def vtrix_edit_style(self) -> _AsyncVtrixEditStyle:
        """Vtrix Edit Style"""
    @property
    def vtrix_image_4_5_blend(self) -> _AsyncVtrixImage45Blend:
        """Vtrix Image 4.5 Blend"""
    @property
    def vtrix_motion_1_5_pro(self) -> _AsyncVtrixMotion15Pro:
        """Vtrix Motion 1.5 Pro"""
    @property
    def vtrix_motion_base(self) -> _AsyncVtrixMotionBase:
        """Vtrix Motion Base"""
    @property
    def vtrix_motion_pro(self) -> _AsyncVtrixMotionPro:
        """Vtrix Motion Pro"""
    @property
    def wan25_i2i_preview_intl(self) -> _AsyncWan25I2iPreviewIntl:
        """Wan 2.5 Image-to-Image Preview (International)"""
    @overload
    def __getitem__(self, id: Literal["flux_2_pro"], /) -> _AsyncFlux2Pro: ...
    @overload
    def __getitem__(self, id: Literal["flux_kontext_max"], /) -> _AsyncFluxKontextMax: ...
    @overload
    def __getitem__(self, id: Literal["flux_kontext_pro"], /) -> _AsyncFluxKontextPro: ...
    @overload
    def __getitem__(self, id: Literal["flux_pro_11"], /) -> _AsyncFluxPro11: ...
    @overload
    def __getitem__(self, id: Literal["minimax_i2v_01"], /) -> _AsyncMinimaxI2v01: ...
    @overload
    def __getitem__(self, id: Literal["vidu_q1_i2v"], /) -> _AsyncViduQ1I2v: ...
    @overload
    def __getitem__(self, id: Literal["viduq1_text2video"], /) -> _AsyncViduq1Text2video: ...
    @overload
    def __getitem__(self, id: Literal["vtrix-gemini-2.0-flash"], /) -> _AsyncVtrixGemini20Flash: ...
    @overload
    def __getitem__(
        self, id: Literal["vtrix-veo-3.1-generate-preview"], /
    ) -> _AsyncVtrixVeo31GeneratePreview: ...
    @overload
    def __getitem__(self, id: Literal["vtrix_3d"], /) -> _AsyncVtrix3d: ...
    @overload
    def __getitem__(self, id: Literal["vtrix_edit_style"], /) -> _AsyncVtrixEditStyle: ...
    @overload
    def __getitem__(self, id: Literal["vtrix_image_4_5_blend"], /) -> _AsyncVtrixImage45Blend: ...
    @overload
    def __getitem__(self, id: Literal["vtrix_motion_1_5_pro"], /) -> _AsyncVtrixMotion15Pro: ...
    @overload
    def __getitem__(self, id: Literal["vtrix_motion_base"], /) -> _AsyncVtrixMotionBase: ...
    @overload
    def __getitem__(self, id: Literal["vtrix_motion_pro"], /) -> _AsyncVtrixMotionPro: ...
    @overload
    def __getitem__(
        self, id: Literal["wan25_i2i_preview_intl"], /
    ) -> _AsyncWan25I2iPreviewIntl: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyAsyncTaskModel: ...

class Vtrix(TaskClient):
    """A client of Vtrix.

    Image, video and language models of many makers behind one address, billed in US dollars.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _Models:
        """The models of the provider."""

class AsyncVtrix(AsyncTaskClient):
    """A client of Vtrix for an event loop.

    Image, video and language models of many makers behind one address, billed in US dollars.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _AsyncModels:
        """The models of the provider."""
