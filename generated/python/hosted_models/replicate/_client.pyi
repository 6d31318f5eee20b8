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
from . import black_forest_labs_flux_schnell, lucataco_xtts_v2, responses, suno_ai_bark

API: Final[Api]

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
    def black_forest_labs_flux_schnell(self) -> _BlackForestLabsFluxSchnell:
        """FLUX.1 [schnell]"""
    @property
    def lucataco_xtts_v2(self) -> _LucatacoXttsV2:
        """XTTS v2"""
    @property
    def suno_ai_bark(self) -> _SunoAiBark:
        """Bark"""
    @overload
    def __getitem__(
        self, id: Literal["black-forest-labs/flux-schnell"], /
    ) -> _BlackForestLabsFluxSchnell: ...
    @overload
    def __getitem__(self, id: Literal["lucataco/xtts-v2"], /) -> _LucatacoXttsV2: ...
    @overload
    def __getitem__(self, id: Literal["suno-ai/bark"], /) -> _SunoAiBark: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyTaskModel: ...

@type_check_only
class _AsyncModels(ClientModels[AnyAsyncTaskModel]):
    @property
    def black_forest_labs_flux_schnell(self) -> _AsyncBlackForestLabsFluxSchnell:
        """FLUX.1 [schnell]"""
    @property
    def lucataco_xtts_v2(self) -> _AsyncLucatacoXttsV2:
        """XTTS v2"""
    @property
    def suno_ai_bark(self) -> _AsyncSunoAiBark:
        """Bark"""
    @overload
    def __getitem__(
        self, id: Literal["black-forest-labs/flux-schnell"], /
    ) -> _AsyncBlackForestLabsFluxSchnell: ...
    @overload
    def __getitem__(self, id: Literal["lucataco/xtts-v2"], /) -> _AsyncLucatacoXttsV2: ...
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
