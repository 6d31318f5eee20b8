"""The clients of Stability AI."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, ClassVar, Final, Literal, Unpack, overload, type_check_only

from .._client.clients import (
    AsyncTaskClient,
    TaskClient,
)
from .._client.job import AsyncJob, Job
from .._client.models import AnyAsyncModel, AnyAsyncTaskModel, AnyModel, AnyTaskModel, ClientModels
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
from . import responses, stable_image_core, stable_image_ultra, upscale_creative, upscale_fast

API: Final[Api]

@type_check_only
class _StableImageCoreRunOptions(stable_image_core.Arguments, RunOptions, total=False):
    """Stable Image Core"""

@type_check_only
class _StableImageCoreCreateOptions(stable_image_core.Arguments, CreateOptions, total=False):
    """Stable Image Core"""

@type_check_only
class _StableImageCoreCheckOptions(stable_image_core.Arguments, CheckOptions, total=False):
    """Stable Image Core"""

@type_check_only
class _StableImageCorePriceOptions(stable_image_core.Arguments, PriceOptions, total=False):
    """Stable Image Core"""

@type_check_only
class _StableImageCore(AnyModel):
    """Stable Image Core"""

    @overload
    def run(
        self,
        request: stable_image_core.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_StableImageCoreRunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: stable_image_core.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_StableImageCoreCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: stable_image_core.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_StableImageCorePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncStableImageCore(AnyAsyncModel):
    """Stable Image Core"""

    @overload
    async def run(
        self,
        request: stable_image_core.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_StableImageCoreRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: stable_image_core.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_StableImageCoreCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: stable_image_core.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_StableImageCorePriceOptions]) -> Cost: ...

@type_check_only
class _StableImageUltraRunOptions(stable_image_ultra.Arguments, RunOptions, total=False):
    """Stable Image Ultra"""

@type_check_only
class _StableImageUltraCreateOptions(stable_image_ultra.Arguments, CreateOptions, total=False):
    """Stable Image Ultra"""

@type_check_only
class _StableImageUltraCheckOptions(stable_image_ultra.Arguments, CheckOptions, total=False):
    """Stable Image Ultra"""

@type_check_only
class _StableImageUltraPriceOptions(stable_image_ultra.Arguments, PriceOptions, total=False):
    """Stable Image Ultra"""

@type_check_only
class _StableImageUltra(AnyModel):
    """Stable Image Ultra"""

    @overload
    def run(
        self,
        request: stable_image_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_StableImageUltraRunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: stable_image_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_StableImageUltraCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: stable_image_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_StableImageUltraPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncStableImageUltra(AnyAsyncModel):
    """Stable Image Ultra"""

    @overload
    async def run(
        self,
        request: stable_image_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_StableImageUltraRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: stable_image_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_StableImageUltraCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: stable_image_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_StableImageUltraPriceOptions]) -> Cost: ...

@type_check_only
class _UpscaleCreativeRunOptions(upscale_creative.Arguments, RunOptions, total=False):
    """Creative Upscaler"""

@type_check_only
class _UpscaleCreativeCreateOptions(upscale_creative.Arguments, CreateOptions, total=False):
    """Creative Upscaler"""

@type_check_only
class _UpscaleCreativeCheckOptions(upscale_creative.Arguments, CheckOptions, total=False):
    """Creative Upscaler"""

@type_check_only
class _UpscaleCreativePriceOptions(upscale_creative.Arguments, PriceOptions, total=False):
    """Creative Upscaler"""

@type_check_only
class _UpscaleCreative(AnyTaskModel):
    """Creative Upscaler"""

    @overload
    def run(
        self,
        request: upscale_creative.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_UpscaleCreativeRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: upscale_creative.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_UpscaleCreativeCreateOptions]) -> Task: ...
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
        request: upscale_creative.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_UpscaleCreativeCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: upscale_creative.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_UpscaleCreativePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncUpscaleCreative(AnyAsyncTaskModel):
    """Creative Upscaler"""

    @overload
    async def run(
        self,
        request: upscale_creative.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_UpscaleCreativeRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: upscale_creative.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_UpscaleCreativeCreateOptions]) -> Task: ...
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
        request: upscale_creative.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_UpscaleCreativeCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: upscale_creative.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_UpscaleCreativePriceOptions]) -> Cost: ...

@type_check_only
class _UpscaleFastRunOptions(upscale_fast.Arguments, RunOptions, total=False):
    """Fast Upscaler"""

@type_check_only
class _UpscaleFastCreateOptions(upscale_fast.Arguments, CreateOptions, total=False):
    """Fast Upscaler"""

@type_check_only
class _UpscaleFastCheckOptions(upscale_fast.Arguments, CheckOptions, total=False):
    """Fast Upscaler"""

@type_check_only
class _UpscaleFastPriceOptions(upscale_fast.Arguments, PriceOptions, total=False):
    """Fast Upscaler"""

@type_check_only
class _UpscaleFast(AnyModel):
    """Fast Upscaler"""

    @overload
    def run(
        self, request: upscale_fast.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_UpscaleFastRunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: upscale_fast.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_UpscaleFastCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: upscale_fast.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_UpscaleFastPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncUpscaleFast(AnyAsyncModel):
    """Fast Upscaler"""

    @overload
    async def run(
        self, request: upscale_fast.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_UpscaleFastRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: upscale_fast.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_UpscaleFastCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: upscale_fast.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_UpscaleFastPriceOptions]) -> Cost: ...

@type_check_only
class _Models(ClientModels[AnyModel]):
    @property
    def stable_image_core(self) -> _StableImageCore:
        """Stable Image Core"""
    @property
    def stable_image_ultra(self) -> _StableImageUltra:
        """Stable Image Ultra"""
    @property
    def upscale_creative(self) -> _UpscaleCreative:
        """Creative Upscaler"""
    @property
    def upscale_fast(self) -> _UpscaleFast:
        """Fast Upscaler"""
    @overload
    def __getitem__(self, id: Literal["stable-image-core"], /) -> _StableImageCore: ...
    @overload
    def __getitem__(self, id: Literal["stable-image-ultra"], /) -> _StableImageUltra: ...
    @overload
    def __getitem__(self, id: Literal["upscale-creative"], /) -> _UpscaleCreative: ...
    @overload
    def __getitem__(self, id: Literal["upscale-fast"], /) -> _UpscaleFast: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyModel: ...

@type_check_only
class _AsyncModels(ClientModels[AnyAsyncModel]):
    @property
    def stable_image_core(self) -> _AsyncStableImageCore:
        """Stable Image Core"""
    @property
    def stable_image_ultra(self) -> _AsyncStableImageUltra:
        """Stable Image Ultra"""
    @property
    def upscale_creative(self) -> _AsyncUpscaleCreative:
        """Creative Upscaler"""
    @property
    def upscale_fast(self) -> _AsyncUpscaleFast:
        """Fast Upscaler"""
    @overload
    def __getitem__(self, id: Literal["stable-image-core"], /) -> _AsyncStableImageCore: ...
    @overload
    def __getitem__(self, id: Literal["stable-image-ultra"], /) -> _AsyncStableImageUltra: ...
    @overload
    def __getitem__(self, id: Literal["upscale-creative"], /) -> _AsyncUpscaleCreative: ...
    @overload
    def __getitem__(self, id: Literal["upscale-fast"], /) -> _AsyncUpscaleFast: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyAsyncModel: ...

class StabilityAI(TaskClient):
    """A client of Stability AI.

    Images, made and enlarged, by models of its own.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _Models:
        """The models of the provider."""

class AsyncStabilityAI(AsyncTaskClient):
    """A client of Stability AI for an event loop.

    Images, made and enlarged, by models of its own.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _AsyncModels:
        """The models of the provider."""
