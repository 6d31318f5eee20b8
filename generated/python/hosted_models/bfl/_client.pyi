"""The clients of Black Forest Labs."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, ClassVar, Final, Literal, Unpack, overload, type_check_only

from .._client.clients import (
    AsyncBalanceClient,
    AsyncTaskClient,
    BalanceClient,
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
    flux_2_flex,
    flux_2_klein_4b,
    flux_2_klein_9b,
    flux_2_klein_9b_preview,
    flux_2_max,
    flux_2_pro,
    flux_2_pro_preview,
    flux_dev,
    flux_kontext_max,
    flux_kontext_pro,
    flux_pro_1_0_expand,
    flux_pro_1_0_fill,
    flux_pro_1_0_fill_finetuned,
    flux_pro_1_1,
    flux_pro_1_1_ultra,
    flux_pro_1_1_ultra_finetuned,
    responses,
)

API: Final[Api]

@type_check_only
class _Flux2FlexRunOptions(flux_2_flex.Arguments, RunOptions, total=False):
    """FLUX.2 [flex]"""

@type_check_only
class _Flux2FlexCreateOptions(flux_2_flex.Arguments, CreateOptions, total=False):
    """FLUX.2 [flex]"""

@type_check_only
class _Flux2FlexCheckOptions(flux_2_flex.Arguments, CheckOptions, total=False):
    """FLUX.2 [flex]"""

@type_check_only
class _Flux2FlexPriceOptions(flux_2_flex.Arguments, PriceOptions, total=False):
    """FLUX.2 [flex]"""

@type_check_only
class _Flux2Flex(AnyTaskModel):
    """FLUX.2 [flex]"""

    @overload
    def run(
        self, request: flux_2_flex.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Flux2FlexRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self, request: flux_2_flex.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Flux2FlexCreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: flux_2_flex.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Flux2FlexCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: flux_2_flex.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Flux2FlexPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFlux2Flex(AnyAsyncTaskModel):
    """FLUX.2 [flex]"""

    @overload
    async def run(
        self, request: flux_2_flex.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Flux2FlexRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self, request: flux_2_flex.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Flux2FlexCreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: flux_2_flex.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Flux2FlexCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: flux_2_flex.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Flux2FlexPriceOptions]) -> Cost: ...

@type_check_only
class _Flux2Klein4bRunOptions(flux_2_klein_4b.Arguments, RunOptions, total=False):
    """FLUX.2 [klein] 4B"""

@type_check_only
class _Flux2Klein4bCreateOptions(flux_2_klein_4b.Arguments, CreateOptions, total=False):
    """FLUX.2 [klein] 4B"""

@type_check_only
class _Flux2Klein4bCheckOptions(flux_2_klein_4b.Arguments, CheckOptions, total=False):
    """FLUX.2 [klein] 4B"""

@type_check_only
class _Flux2Klein4bPriceOptions(flux_2_klein_4b.Arguments, PriceOptions, total=False):
    """FLUX.2 [klein] 4B"""

@type_check_only
class _Flux2Klein4b(AnyTaskModel):
    """FLUX.2 [klein] 4B"""

    @overload
    def run(
        self, request: flux_2_klein_4b.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Flux2Klein4bRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: flux_2_klein_4b.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Flux2Klein4bCreateOptions]) -> Task: ...
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
        request: flux_2_klein_4b.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Flux2Klein4bCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: flux_2_klein_4b.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Flux2Klein4bPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFlux2Klein4b(AnyAsyncTaskModel):
    """FLUX.2 [klein] 4B"""

    @overload
    async def run(
        self, request: flux_2_klein_4b.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Flux2Klein4bRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: flux_2_klein_4b.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Flux2Klein4bCreateOptions]) -> Task: ...
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
        request: flux_2_klein_4b.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Flux2Klein4bCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: flux_2_klein_4b.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Flux2Klein4bPriceOptions]) -> Cost: ...

@type_check_only
class _Flux2Klein9bRunOptions(flux_2_klein_9b.Arguments, RunOptions, total=False):
    """FLUX.2 [klein] 9B"""

@type_check_only
class _Flux2Klein9bCreateOptions(flux_2_klein_9b.Arguments, CreateOptions, total=False):
    """FLUX.2 [klein] 9B"""

@type_check_only
class _Flux2Klein9bCheckOptions(flux_2_klein_9b.Arguments, CheckOptions, total=False):
    """FLUX.2 [klein] 9B"""

@type_check_only
class _Flux2Klein9bPriceOptions(flux_2_klein_9b.Arguments, PriceOptions, total=False):
    """FLUX.2 [klein] 9B"""

@type_check_only
class _Flux2Klein9b(AnyTaskModel):
    """FLUX.2 [klein] 9B"""

    @overload
    def run(
        self, request: flux_2_klein_9b.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Flux2Klein9bRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: flux_2_klein_9b.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Flux2Klein9bCreateOptions]) -> Task: ...
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
        request: flux_2_klein_9b.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Flux2Klein9bCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: flux_2_klein_9b.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Flux2Klein9bPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFlux2Klein9b(AnyAsyncTaskModel):
    """FLUX.2 [klein] 9B"""

    @overload
    async def run(
        self, request: flux_2_klein_9b.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Flux2Klein9bRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: flux_2_klein_9b.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Flux2Klein9bCreateOptions]) -> Task: ...
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
        request: flux_2_klein_9b.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Flux2Klein9bCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: flux_2_klein_9b.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Flux2Klein9bPriceOptions]) -> Cost: ...

@type_check_only
class _Flux2Klein9bPreviewRunOptions(flux_2_klein_9b_preview.Arguments, RunOptions, total=False):
    """FLUX.2 [klein] 9B preview"""

@type_check_only
class _Flux2Klein9bPreviewCreateOptions(
    flux_2_klein_9b_preview.Arguments, CreateOptions, total=False
):
    """FLUX.2 [klein] 9B preview"""

@type_check_only
class _Flux2Klein9bPreviewCheckOptions(
    flux_2_klein_9b_preview.Arguments, CheckOptions, total=False
):
    """FLUX.2 [klein] 9B preview"""

@type_check_only
class _Flux2Klein9bPreviewPriceOptions(
    flux_2_klein_9b_preview.Arguments, PriceOptions, total=False
):
    """FLUX.2 [klein] 9B preview"""

@type_check_only
class _Flux2Klein9bPreview(AnyTaskModel):
    """FLUX.2 [klein] 9B preview"""

    @overload
    def run(
        self,
        request: flux_2_klein_9b_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Flux2Klein9bPreviewRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: flux_2_klein_9b_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Flux2Klein9bPreviewCreateOptions]) -> Task: ...
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
        request: flux_2_klein_9b_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Flux2Klein9bPreviewCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: flux_2_klein_9b_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Flux2Klein9bPreviewPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFlux2Klein9bPreview(AnyAsyncTaskModel):
    """FLUX.2 [klein] 9B preview"""

    @overload
    async def run(
        self,
        request: flux_2_klein_9b_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Flux2Klein9bPreviewRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: flux_2_klein_9b_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Flux2Klein9bPreviewCreateOptions]) -> Task: ...
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
        request: flux_2_klein_9b_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Flux2Klein9bPreviewCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: flux_2_klein_9b_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Flux2Klein9bPreviewPriceOptions]) -> Cost: ...

@type_check_only
class _Flux2MaxRunOptions(flux_2_max.Arguments, RunOptions, total=False):
    """FLUX.2 [max]"""

@type_check_only
class _Flux2MaxCreateOptions(flux_2_max.Arguments, CreateOptions, total=False):
    """FLUX.2 [max]"""

@type_check_only
class _Flux2MaxCheckOptions(flux_2_max.Arguments, CheckOptions, total=False):
    """FLUX.2 [max]"""

@type_check_only
class _Flux2MaxPriceOptions(flux_2_max.Arguments, PriceOptions, total=False):
    """FLUX.2 [max]"""

@type_check_only
class _Flux2Max(AnyTaskModel):
    """FLUX.2 [max]"""

    @overload
    def run(
        self, request: flux_2_max.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Flux2MaxRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self, request: flux_2_max.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Flux2MaxCreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: flux_2_max.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Flux2MaxCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: flux_2_max.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Flux2MaxPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFlux2Max(AnyAsyncTaskModel):
    """FLUX.2 [max]"""

    @overload
    async def run(
        self, request: flux_2_max.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(self, **arguments: Unpack[_Flux2MaxRunOptions]) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self, request: flux_2_max.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Flux2MaxCreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: flux_2_max.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Flux2MaxCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: flux_2_max.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Flux2MaxPriceOptions]) -> Cost: ...

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
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Flux2ProRunOptions]) -> Job[responses.Result]: ...
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
    ) -> Job[responses.Result]: ...
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
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(self, **arguments: Unpack[_Flux2ProRunOptions]) -> AsyncJob[responses.Result]: ...
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
    ) -> AsyncJob[responses.Result]: ...
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
class _Flux2ProPreviewRunOptions(flux_2_pro_preview.Arguments, RunOptions, total=False):
    """FLUX.2 [pro] preview"""

@type_check_only
class _Flux2ProPreviewCreateOptions(flux_2_pro_preview.Arguments, CreateOptions, total=False):
    """FLUX.2 [pro] preview"""

@type_check_only
class _Flux2ProPreviewCheckOptions(flux_2_pro_preview.Arguments, CheckOptions, total=False):
    """FLUX.2 [pro] preview"""

@type_check_only
class _Flux2ProPreviewPriceOptions(flux_2_pro_preview.Arguments, PriceOptions, total=False):
    """FLUX.2 [pro] preview"""

@type_check_only
class _Flux2ProPreview(AnyTaskModel):
    """FLUX.2 [pro] preview"""

    @overload
    def run(
        self,
        request: flux_2_pro_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Flux2ProPreviewRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: flux_2_pro_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Flux2ProPreviewCreateOptions]) -> Task: ...
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
        request: flux_2_pro_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Flux2ProPreviewCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: flux_2_pro_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Flux2ProPreviewPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFlux2ProPreview(AnyAsyncTaskModel):
    """FLUX.2 [pro] preview"""

    @overload
    async def run(
        self,
        request: flux_2_pro_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Flux2ProPreviewRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: flux_2_pro_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Flux2ProPreviewCreateOptions]) -> Task: ...
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
        request: flux_2_pro_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Flux2ProPreviewCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: flux_2_pro_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Flux2ProPreviewPriceOptions]) -> Cost: ...

@type_check_only
class _FluxDevRunOptions(flux_dev.Arguments, RunOptions, total=False):
    """FLUX.1 [dev]"""

@type_check_only
class _FluxDevCreateOptions(flux_dev.Arguments, CreateOptions, total=False):
    """FLUX.1 [dev]"""

@type_check_only
class _FluxDevCheckOptions(flux_dev.Arguments, CheckOptions, total=False):
    """FLUX.1 [dev]"""

@type_check_only
class _FluxDevPriceOptions(flux_dev.Arguments, PriceOptions, total=False):
    """FLUX.1 [dev]"""

@type_check_only
class _FluxDev(AnyTaskModel):
    """FLUX.1 [dev]"""

    @overload
    def run(
        self, request: flux_dev.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_FluxDevRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self, request: flux_dev.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FluxDevCreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: flux_dev.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_FluxDevCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: flux_dev.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FluxDevPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFluxDev(AnyAsyncTaskModel):
    """FLUX.1 [dev]"""

    @overload
    async def run(
        self, request: flux_dev.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(self, **arguments: Unpack[_FluxDevRunOptions]) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self, request: flux_dev.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_FluxDevCreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: flux_dev.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_FluxDevCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: flux_dev.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FluxDevPriceOptions]) -> Cost: ...

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
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_FluxKontextProRunOptions]) -> Job[responses.Result]: ...
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
    ) -> Job[responses.Result]: ...
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
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FluxKontextProRunOptions]
    ) -> AsyncJob[responses.Result]: ...
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
    ) -> AsyncJob[responses.Result]: ...
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
class _FluxPro10ExpandRunOptions(flux_pro_1_0_expand.Arguments, RunOptions, total=False):
    """FLUX.1 Expand [pro]"""

@type_check_only
class _FluxPro10ExpandCreateOptions(flux_pro_1_0_expand.Arguments, CreateOptions, total=False):
    """FLUX.1 Expand [pro]"""

@type_check_only
class _FluxPro10ExpandCheckOptions(flux_pro_1_0_expand.Arguments, CheckOptions, total=False):
    """FLUX.1 Expand [pro]"""

@type_check_only
class _FluxPro10ExpandPriceOptions(flux_pro_1_0_expand.Arguments, PriceOptions, total=False):
    """FLUX.1 Expand [pro]"""

@type_check_only
class _FluxPro10Expand(AnyTaskModel):
    """FLUX.1 Expand [pro]"""

    @overload
    def run(
        self,
        request: flux_pro_1_0_expand.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_FluxPro10ExpandRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: flux_pro_1_0_expand.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FluxPro10ExpandCreateOptions]) -> Task: ...
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
        request: flux_pro_1_0_expand.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FluxPro10ExpandCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: flux_pro_1_0_expand.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FluxPro10ExpandPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFluxPro10Expand(AnyAsyncTaskModel):
    """FLUX.1 Expand [pro]"""

    @overload
    async def run(
        self,
        request: flux_pro_1_0_expand.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FluxPro10ExpandRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: flux_pro_1_0_expand.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_FluxPro10ExpandCreateOptions]) -> Task: ...
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
        request: flux_pro_1_0_expand.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FluxPro10ExpandCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: flux_pro_1_0_expand.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FluxPro10ExpandPriceOptions]) -> Cost: ...

@type_check_only
class _FluxPro10FillRunOptions(flux_pro_1_0_fill.Arguments, RunOptions, total=False):
    """FLUX.1 Fill [pro]"""

@type_check_only
class _FluxPro10FillCreateOptions(flux_pro_1_0_fill.Arguments, CreateOptions, total=False):
    """FLUX.1 Fill [pro]"""

@type_check_only
class _FluxPro10FillCheckOptions(flux_pro_1_0_fill.Arguments, CheckOptions, total=False):
    """FLUX.1 Fill [pro]"""

@type_check_only
class _FluxPro10FillPriceOptions(flux_pro_1_0_fill.Arguments, PriceOptions, total=False):
    """FLUX.1 Fill [pro]"""

@type_check_only
class _FluxPro10Fill(AnyTaskModel):
    """FLUX.1 Fill [pro]"""

    @overload
    def run(
        self,
        request: flux_pro_1_0_fill.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_FluxPro10FillRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: flux_pro_1_0_fill.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FluxPro10FillCreateOptions]) -> Task: ...
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
        request: flux_pro_1_0_fill.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_FluxPro10FillCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: flux_pro_1_0_fill.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FluxPro10FillPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFluxPro10Fill(AnyAsyncTaskModel):
    """FLUX.1 Fill [pro]"""

    @overload
    async def run(
        self,
        request: flux_pro_1_0_fill.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FluxPro10FillRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: flux_pro_1_0_fill.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_FluxPro10FillCreateOptions]) -> Task: ...
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
        request: flux_pro_1_0_fill.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_FluxPro10FillCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: flux_pro_1_0_fill.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FluxPro10FillPriceOptions]) -> Cost: ...

@type_check_only
class _FluxPro10FillFinetunedRunOptions(
    flux_pro_1_0_fill_finetuned.Arguments, RunOptions, total=False
):
    """FLUX.1 Fill [pro], fine-tuned"""

@type_check_only
class _FluxPro10FillFinetunedCreateOptions(
    flux_pro_1_0_fill_finetuned.Arguments, CreateOptions, total=False
):
    """FLUX.1 Fill [pro], fine-tuned"""

@type_check_only
class _FluxPro10FillFinetunedCheckOptions(
    flux_pro_1_0_fill_finetuned.Arguments, CheckOptions, total=False
):
    """FLUX.1 Fill [pro], fine-tuned"""

@type_check_only
class _FluxPro10FillFinetunedPriceOptions(
    flux_pro_1_0_fill_finetuned.Arguments, PriceOptions, total=False
):
    """FLUX.1 Fill [pro], fine-tuned"""

@type_check_only
class _FluxPro10FillFinetuned(AnyTaskModel):
    """FLUX.1 Fill [pro], fine-tuned"""

    @overload
    def run(
        self,
        request: flux_pro_1_0_fill_finetuned.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_FluxPro10FillFinetunedRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: flux_pro_1_0_fill_finetuned.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FluxPro10FillFinetunedCreateOptions]) -> Task: ...
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
        request: flux_pro_1_0_fill_finetuned.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FluxPro10FillFinetunedCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: flux_pro_1_0_fill_finetuned.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FluxPro10FillFinetunedPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFluxPro10FillFinetuned(AnyAsyncTaskModel):
    """FLUX.1 Fill [pro], fine-tuned"""

    @overload
    async def run(
        self,
        request: flux_pro_1_0_fill_finetuned.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FluxPro10FillFinetunedRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: flux_pro_1_0_fill_finetuned.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_FluxPro10FillFinetunedCreateOptions]) -> Task: ...
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
        request: flux_pro_1_0_fill_finetuned.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FluxPro10FillFinetunedCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: flux_pro_1_0_fill_finetuned.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FluxPro10FillFinetunedPriceOptions]) -> Cost: ...

@type_check_only
class _FluxPro11RunOptions(flux_pro_1_1.Arguments, RunOptions, total=False):
    """FLUX 1.1 [pro]"""

@type_check_only
class _FluxPro11CreateOptions(flux_pro_1_1.Arguments, CreateOptions, total=False):
    """FLUX 1.1 [pro]"""

@type_check_only
class _FluxPro11CheckOptions(flux_pro_1_1.Arguments, CheckOptions, total=False):
    """FLUX 1.1 [pro]"""

@type_check_only
class _FluxPro11PriceOptions(flux_pro_1_1.Arguments, PriceOptions, total=False):
    """FLUX 1.1 [pro]"""

@type_check_only
class _FluxPro11(AnyTaskModel):
    """FLUX 1.1 [pro]"""

    @overload
    def run(
        self, request: flux_pro_1_1.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_FluxPro11RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self, request: flux_pro_1_1.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FluxPro11CreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: flux_pro_1_1.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_FluxPro11CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: flux_pro_1_1.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FluxPro11PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFluxPro11(AnyAsyncTaskModel):
    """FLUX 1.1 [pro]"""

    @overload
    async def run(
        self, request: flux_pro_1_1.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FluxPro11RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self, request: flux_pro_1_1.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_FluxPro11CreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: flux_pro_1_1.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_FluxPro11CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: flux_pro_1_1.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FluxPro11PriceOptions]) -> Cost: ...

@type_check_only
class _FluxPro11UltraRunOptions(flux_pro_1_1_ultra.Arguments, RunOptions, total=False):
    """FLUX 1.1 [pro] Ultra"""

@type_check_only
class _FluxPro11UltraCreateOptions(flux_pro_1_1_ultra.Arguments, CreateOptions, total=False):
    """FLUX 1.1 [pro] Ultra"""

@type_check_only
class _FluxPro11UltraCheckOptions(flux_pro_1_1_ultra.Arguments, CheckOptions, total=False):
    """FLUX 1.1 [pro] Ultra"""

@type_check_only
class _FluxPro11UltraPriceOptions(flux_pro_1_1_ultra.Arguments, PriceOptions, total=False):
    """FLUX 1.1 [pro] Ultra"""

@type_check_only
class _FluxPro11Ultra(AnyTaskModel):
    """FLUX 1.1 [pro] Ultra"""

    @overload
    def run(
        self,
        request: flux_pro_1_1_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_FluxPro11UltraRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: flux_pro_1_1_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FluxPro11UltraCreateOptions]) -> Task: ...
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
        request: flux_pro_1_1_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_FluxPro11UltraCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: flux_pro_1_1_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FluxPro11UltraPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFluxPro11Ultra(AnyAsyncTaskModel):
    """FLUX 1.1 [pro] Ultra"""

    @overload
    async def run(
        self,
        request: flux_pro_1_1_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FluxPro11UltraRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: flux_pro_1_1_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_FluxPro11UltraCreateOptions]) -> Task: ...
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
        request: flux_pro_1_1_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_FluxPro11UltraCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: flux_pro_1_1_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FluxPro11UltraPriceOptions]) -> Cost: ...

@type_check_only
class _FluxPro11UltraFinetunedRunOptions(
    flux_pro_1_1_ultra_finetuned.Arguments, RunOptions, total=False
):
    """FLUX 1.1 [pro] Ultra, fine-tuned"""

@type_check_only
class _FluxPro11UltraFinetunedCreateOptions(
    flux_pro_1_1_ultra_finetuned.Arguments, CreateOptions, total=False
):
    """FLUX 1.1 [pro] Ultra, fine-tuned"""

@type_check_only
class _FluxPro11UltraFinetunedCheckOptions(
    flux_pro_1_1_ultra_finetuned.Arguments, CheckOptions, total=False
):
    """FLUX 1.1 [pro] Ultra, fine-tuned"""

@type_check_only
class _FluxPro11UltraFinetunedPriceOptions(
    flux_pro_1_1_ultra_finetuned.Arguments, PriceOptions, total=False
):
    """FLUX 1.1 [pro] Ultra, fine-tuned"""

@type_check_only
class _FluxPro11UltraFinetuned(AnyTaskModel):
    """FLUX 1.1 [pro] Ultra, fine-tuned"""

    @overload
    def run(
        self,
        request: flux_pro_1_1_ultra_finetuned.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_FluxPro11UltraFinetunedRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: flux_pro_1_1_ultra_finetuned.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FluxPro11UltraFinetunedCreateOptions]) -> Task: ...
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
        request: flux_pro_1_1_ultra_finetuned.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FluxPro11UltraFinetunedCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: flux_pro_1_1_ultra_finetuned.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FluxPro11UltraFinetunedPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFluxPro11UltraFinetuned(AnyAsyncTaskModel):
    """FLUX 1.1 [pro] Ultra, fine-tuned"""

    @overload
    async def run(
        self,
        request: flux_pro_1_1_ultra_finetuned.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FluxPro11UltraFinetunedRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: flux_pro_1_1_ultra_finetuned.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_FluxPro11UltraFinetunedCreateOptions]) -> Task: ...
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
        request: flux_pro_1_1_ultra_finetuned.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FluxPro11UltraFinetunedCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: flux_pro_1_1_ultra_finetuned.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FluxPro11UltraFinetunedPriceOptions]) -> Cost: ...

@type_check_only
class _Models(ClientModels[AnyTaskModel]):
    @property
    def flux_2_flex(self) -> _Flux2Flex:
        """FLUX.2 [flex]"""
    @property
    def flux_2_klein_4b(self) -> _Flux2Klein4b:
        """FLUX.2 [klein] 4B"""
    @property
    def flux_2_klein_9b(self) -> _Flux2Klein9b:
        """FLUX.2 [klein] 9B"""
    @property
    def flux_2_klein_9b_preview(self) -> _Flux2Klein9bPreview:
        """FLUX.2 [klein] 9B preview"""
    @property
    def flux_2_max(self) -> _Flux2Max:
        """FLUX.2 [max]"""
    @property
    def flux_2_pro(self) -> _Flux2Pro:
        """FLUX.2 [pro]"""
    @property
    def flux_2_pro_preview(self) -> _Flux2ProPreview:
        """FLUX.2 [pro] preview"""
    @property
    def flux_dev(self) -> _FluxDev:
        """FLUX.1 [dev]"""
    @property
    def flux_kontext_max(self) -> _FluxKontextMax:
        """FLUX.1 Kontext [max]"""
    @property
    def flux_kontext_pro(self) -> _FluxKontextPro:
        """FLUX.1 Kontext [pro]"""
    @property
    def flux_pro_1_0_expand(self) -> _FluxPro10Expand:
        """FLUX.1 Expand [pro]"""
    @property
    def flux_pro_1_0_fill(self) -> _FluxPro10Fill:
        """FLUX.1 Fill [pro]"""
    @property
    def flux_pro_1_0_fill_finetuned(self) -> _FluxPro10FillFinetuned:
        """FLUX.1 Fill [pro], fine-tuned"""
    @property
    def flux_pro_1_1(self) -> _FluxPro11:
        """FLUX 1.1 [pro]"""
    @property
    def flux_pro_1_1_ultra(self) -> _FluxPro11Ultra:
        """FLUX 1.1 [pro] Ultra"""
    @property
    def flux_pro_1_1_ultra_finetuned(self) -> _FluxPro11UltraFinetuned:
        """FLUX 1.1 [pro] Ultra, fine-tuned"""
    @overload
    def __getitem__(self, id: Literal["flux-2-flex"], /) -> _Flux2Flex: ...
    @overload
    def __getitem__(self, id: Literal["flux-2-klein-4b"], /) -> _Flux2Klein4b: ...
    @overload
    def __getitem__(self, id: Literal["flux-2-klein-9b"], /) -> _Flux2Klein9b: ...
    @overload
    def __getitem__(self, id: Literal["flux-2-klein-9b-preview"], /) -> _Flux2Klein9bPreview: ...
    @overload
    def __getitem__(self, id: Literal["flux-2-max"], /) -> _Flux2Max: ...
    @overload
    def __getitem__(self, id: Literal["flux-2-pro"], /) -> _Flux2Pro: ...
    @overload
    def __getitem__(self, id: Literal["flux-2-pro-preview"], /) -> _Flux2ProPreview: ...
    @overload
    def __getitem__(self, id: Literal["flux-dev"], /) -> _FluxDev: ...
    @overload
    def __getitem__(self, id: Literal["flux-kontext-max"], /) -> _FluxKontextMax: ...
    @overload
    def __getitem__(self, id: Literal["flux-kontext-pro"], /) -> _FluxKontextPro: ...
    @overload
    def __getitem__(self, id: Literal["flux-pro-1.0-expand"], /) -> _FluxPro10Expand: ...
    @overload
    def __getitem__(self, id: Literal["flux-pro-1.0-fill"], /) -> _FluxPro10Fill: ...
    @overload
    def __getitem__(
        self, id: Literal["flux-pro-1.0-fill-finetuned"], /
    ) -> _FluxPro10FillFinetuned: ...
    @overload
    def __getitem__(self, id: Literal["flux-pro-1.1"], /) -> _FluxPro11: ...
    @overload
    def __getitem__(self, id: Literal["flux-pro-1.1-ultra"], /) -> _FluxPro11Ultra: ...
    @overload
    def __getitem__(
        self, id: Literal["flux-pro-1.1-ultra-finetuned"], /
    ) -> _FluxPro11UltraFinetuned: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyTaskModel: ...

@type_check_only
class _AsyncModels(ClientModels[AnyAsyncTaskModel]):
    @property
    def flux_2_flex(self) -> _AsyncFlux2Flex:
        """FLUX.2 [flex]"""
    @property
    def flux_2_klein_4b(self) -> _AsyncFlux2Klein4b:
        """FLUX.2 [klein] 4B"""
    @property
    def flux_2_klein_9b(self) -> _AsyncFlux2Klein9b:
        """FLUX.2 [klein] 9B"""
    @property
    def flux_2_klein_9b_preview(self) -> _AsyncFlux2Klein9bPreview:
        """FLUX.2 [klein] 9B preview"""
    @property
    def flux_2_max(self) -> _AsyncFlux2Max:
        """FLUX.2 [max]"""
    @property
    def flux_2_pro(self) -> _AsyncFlux2Pro:
        """FLUX.2 [pro]"""
    @property
    def flux_2_pro_preview(self) -> _AsyncFlux2ProPreview:
        """FLUX.2 [pro] preview"""
    @property
    def flux_dev(self) -> _AsyncFluxDev:
        """FLUX.1 [dev]"""
    @property
    def flux_kontext_max(self) -> _AsyncFluxKontextMax:
        """FLUX.1 Kontext [max]"""
    @property
    def flux_kontext_pro(self) -> _AsyncFluxKontextPro:
        """FLUX.1 Kontext [pro]"""
    @property
    def flux_pro_1_0_expand(self) -> _AsyncFluxPro10Expand:
        """FLUX.1 Expand [pro]"""
    @property
    def flux_pro_1_0_fill(self) -> _AsyncFluxPro10Fill:
        """FLUX.1 Fill [pro]"""
    @property
    def flux_pro_1_0_fill_finetuned(self) -> _AsyncFluxPro10FillFinetuned:
        """FLUX.1 Fill [pro], fine-tuned"""
    @property
    def flux_pro_1_1(self) -> _AsyncFluxPro11:
        """FLUX 1.1 [pro]"""
    @property
    def flux_pro_1_1_ultra(self) -> _AsyncFluxPro11Ultra:
        """FLUX 1.1 [pro] Ultra"""
    @property
    def flux_pro_1_1_ultra_finetuned(self) -> _AsyncFluxPro11UltraFinetuned:
        """FLUX 1.1 [pro] Ultra, fine-tuned"""
    @overload
    def __getitem__(self, id: Literal["flux-2-flex"], /) -> _AsyncFlux2Flex: ...
    @overload
    def __getitem__(self, id: Literal["flux-2-klein-4b"], /) -> _AsyncFlux2Klein4b: ...
    @overload
    def __getitem__(self, id: Literal["flux-2-klein-9b"], /) -> _AsyncFlux2Klein9b: ...
    @overload
    def __getitem__(
        self, id: Literal["flux-2-klein-9b-preview"], /
    ) -> _AsyncFlux2Klein9bPreview: ...
    @overload
    def __getitem__(self, id: Literal["flux-2-max"], /) -> _AsyncFlux2Max: ...
    @overload
    def __getitem__(self, id: Literal["flux-2-pro"], /) -> _AsyncFlux2Pro: ...
    @overload
    def __getitem__(self, id: Literal["flux-2-pro-preview"], /) -> _AsyncFlux2ProPreview: ...
    @overload
    def __getitem__(self, id: Literal["flux-dev"], /) -> _AsyncFluxDev: ...
    @overload
    def __getitem__(self, id: Literal["flux-kontext-max"], /) -> _AsyncFluxKontextMax: ...
    @overload
    def __getitem__(self, id: Literal["flux-kontext-pro"], /) -> _AsyncFluxKontextPro: ...
    @overload
    def __getitem__(self, id: Literal["flux-pro-1.0-expand"], /) -> _AsyncFluxPro10Expand: ...
    @overload
    def __getitem__(self, id: Literal["flux-pro-1.0-fill"], /) -> _AsyncFluxPro10Fill: ...
    @overload
    def __getitem__(
        self, id: Literal["flux-pro-1.0-fill-finetuned"], /
    ) -> _AsyncFluxPro10FillFinetuned: ...
    @overload
    def __getitem__(self, id: Literal["flux-pro-1.1"], /) -> _AsyncFluxPro11: ...
    @overload
    def __getitem__(self, id: Literal["flux-pro-1.1-ultra"], /) -> _AsyncFluxPro11Ultra: ...
    @overload
    def __getitem__(
        self, id: Literal["flux-pro-1.1-ultra-finetuned"], /
    ) -> _AsyncFluxPro11UltraFinetuned: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyAsyncTaskModel: ...

class BlackForestLabs(TaskClient, BalanceClient):
    """A client of Black Forest Labs.

    The FLUX image models, by the company that made them.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _Models:
        """The models of the provider."""

class AsyncBlackForestLabs(AsyncTaskClient, AsyncBalanceClient):
    """A client of Black Forest Labs for an event loop.

    The FLUX image models, by the company that made them.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _AsyncModels:
        """The models of the provider."""
