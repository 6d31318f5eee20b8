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
from . import flux_2_flex, flux_2_pro, flux_kontext_pro, flux_pro_1_0_fill, responses

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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
class _Models(ClientModels[AnyTaskModel]):
    @property
    def flux_2_flex(self) -> _Flux2Flex:
        """FLUX.2 [flex]"""
    @property
    def flux_2_pro(self) -> _Flux2Pro:
        """FLUX.2 [pro]"""
    @property
    def flux_kontext_pro(self) -> _FluxKontextPro:
        """FLUX.1 Kontext [pro]"""
    @property
    def flux_pro_1_0_fill(self) -> _FluxPro10Fill:
        """FLUX.1 Fill [pro]"""
    @overload
    def __getitem__(self, id: Literal["flux-2-flex"], /) -> _Flux2Flex: ...
    @overload
    def __getitem__(self, id: Literal["flux-2-pro"], /) -> _Flux2Pro: ...
    @overload
    def __getitem__(self, id: Literal["flux-kontext-pro"], /) -> _FluxKontextPro: ...
    @overload
    def __getitem__(self, id: Literal["flux-pro-1.0-fill"], /) -> _FluxPro10Fill: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyTaskModel: ...

@type_check_only
class _AsyncModels(ClientModels[AnyAsyncTaskModel]):
    @property
    def flux_2_flex(self) -> _AsyncFlux2Flex:
        """FLUX.2 [flex]"""
    @property
    def flux_2_pro(self) -> _AsyncFlux2Pro:
        """FLUX.2 [pro]"""
    @property
    def flux_kontext_pro(self) -> _AsyncFluxKontextPro:
        """FLUX.1 Kontext [pro]"""
    @property
    def flux_pro_1_0_fill(self) -> _AsyncFluxPro10Fill:
        """FLUX.1 Fill [pro]"""
    @overload
    def __getitem__(self, id: Literal["flux-2-flex"], /) -> _AsyncFlux2Flex: ...
    @overload
    def __getitem__(self, id: Literal["flux-2-pro"], /) -> _AsyncFlux2Pro: ...
    @overload
    def __getitem__(self, id: Literal["flux-kontext-pro"], /) -> _AsyncFluxKontextPro: ...
    @overload
    def __getitem__(self, id: Literal["flux-pro-1.0-fill"], /) -> _AsyncFluxPro10Fill: ...
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
