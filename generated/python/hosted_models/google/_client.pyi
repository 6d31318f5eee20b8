"""The clients of Google."""

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
from . import gemini_3_1_flash_image, responses, veo_3_1_fast_generate_001, veo_3_1_generate_001

API: Final[Api]

@type_check_only
class _Gemini31FlashImageRunOptions(gemini_3_1_flash_image.Arguments, RunOptions, total=False):
    """Gemini 3.1 Flash Image"""

@type_check_only
class _Gemini31FlashImageCreateOptions(
    gemini_3_1_flash_image.Arguments, CreateOptions, total=False
):
    """Gemini 3.1 Flash Image"""

@type_check_only
class _Gemini31FlashImageCheckOptions(gemini_3_1_flash_image.Arguments, CheckOptions, total=False):
    """Gemini 3.1 Flash Image"""

@type_check_only
class _Gemini31FlashImagePriceOptions(gemini_3_1_flash_image.Arguments, PriceOptions, total=False):
    """Gemini 3.1 Flash Image"""

@type_check_only
class _Gemini31FlashImage(AnyModel):
    """Gemini 3.1 Flash Image"""

    @overload
    def run(
        self,
        request: gemini_3_1_flash_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[gemini_3_1_flash_image.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_Gemini31FlashImageRunOptions]
    ) -> Job[gemini_3_1_flash_image.Result]: ...
    @overload
    def validate_only(
        self,
        request: gemini_3_1_flash_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Gemini31FlashImageCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: gemini_3_1_flash_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Gemini31FlashImagePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncGemini31FlashImage(AnyAsyncModel):
    """Gemini 3.1 Flash Image"""

    @overload
    async def run(
        self,
        request: gemini_3_1_flash_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[gemini_3_1_flash_image.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Gemini31FlashImageRunOptions]
    ) -> AsyncJob[gemini_3_1_flash_image.Result]: ...
    @overload
    def validate_only(
        self,
        request: gemini_3_1_flash_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Gemini31FlashImageCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: gemini_3_1_flash_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Gemini31FlashImagePriceOptions]) -> Cost: ...

@type_check_only
class _Veo31FastGenerate001RunOptions(veo_3_1_fast_generate_001.Arguments, RunOptions, total=False):
    """Veo 3.1 Fast"""

@type_check_only
class _Veo31FastGenerate001CreateOptions(
    veo_3_1_fast_generate_001.Arguments, CreateOptions, total=False
):
    """Veo 3.1 Fast"""

@type_check_only
class _Veo31FastGenerate001CheckOptions(
    veo_3_1_fast_generate_001.Arguments, CheckOptions, total=False
):
    """Veo 3.1 Fast"""

@type_check_only
class _Veo31FastGenerate001PriceOptions(
    veo_3_1_fast_generate_001.Arguments, PriceOptions, total=False
):
    """Veo 3.1 Fast"""

@type_check_only
class _Veo31FastGenerate001(AnyTaskModel):
    """Veo 3.1 Fast"""

    @overload
    def run(
        self,
        request: veo_3_1_fast_generate_001.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_Veo31FastGenerate001RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: veo_3_1_fast_generate_001.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Veo31FastGenerate001CreateOptions]) -> Task: ...
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
        request: veo_3_1_fast_generate_001.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Veo31FastGenerate001CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: veo_3_1_fast_generate_001.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Veo31FastGenerate001PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncVeo31FastGenerate001(AnyAsyncTaskModel):
    """Veo 3.1 Fast"""

    @overload
    async def run(
        self,
        request: veo_3_1_fast_generate_001.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Veo31FastGenerate001RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: veo_3_1_fast_generate_001.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Veo31FastGenerate001CreateOptions]) -> Task: ...
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
        request: veo_3_1_fast_generate_001.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Veo31FastGenerate001CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: veo_3_1_fast_generate_001.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Veo31FastGenerate001PriceOptions]) -> Cost: ...

@type_check_only
class _Veo31Generate001RunOptions(veo_3_1_generate_001.Arguments, RunOptions, total=False):
    """Veo 3.1"""

@type_check_only
class _Veo31Generate001CreateOptions(veo_3_1_generate_001.Arguments, CreateOptions, total=False):
    """Veo 3.1"""

@type_check_only
class _Veo31Generate001CheckOptions(veo_3_1_generate_001.Arguments, CheckOptions, total=False):
    """Veo 3.1"""

@type_check_only
class _Veo31Generate001PriceOptions(veo_3_1_generate_001.Arguments, PriceOptions, total=False):
    """Veo 3.1"""

@type_check_only
class _Veo31Generate001(AnyTaskModel):
    """Veo 3.1"""

    @overload
    def run(
        self,
        request: veo_3_1_generate_001.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Veo31Generate001RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: veo_3_1_generate_001.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Veo31Generate001CreateOptions]) -> Task: ...
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
        request: veo_3_1_generate_001.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Veo31Generate001CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: veo_3_1_generate_001.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Veo31Generate001PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncVeo31Generate001(AnyAsyncTaskModel):
    """Veo 3.1"""

    @overload
    async def run(
        self,
        request: veo_3_1_generate_001.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Veo31Generate001RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: veo_3_1_generate_001.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Veo31Generate001CreateOptions]) -> Task: ...
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
        request: veo_3_1_generate_001.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Veo31Generate001CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: veo_3_1_generate_001.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Veo31Generate001PriceOptions]) -> Cost: ...

@type_check_only
class _Models(ClientModels[AnyModel]):
    @property
    def gemini_3_1_flash_image(self) -> _Gemini31FlashImage:
        """Gemini 3.1 Flash Image"""
    @property
    def veo_3_1_fast_generate_001(self) -> _Veo31FastGenerate001:
        """Veo 3.1 Fast"""
    @property
    def veo_3_1_generate_001(self) -> _Veo31Generate001:
        """Veo 3.1"""
    @overload
    def __getitem__(self, id: Literal["gemini-3.1-flash-image"], /) -> _Gemini31FlashImage: ...
    @overload
    def __getitem__(self, id: Literal["veo-3.1-fast-generate-001"], /) -> _Veo31FastGenerate001: ...
    @overload
    def __getitem__(self, id: Literal["veo-3.1-generate-001"], /) -> _Veo31Generate001: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyModel: ...

@type_check_only
class _AsyncModels(ClientModels[AnyAsyncModel]):
    @property
    def gemini_3_1_flash_image(self) -> _AsyncGemini31FlashImage:
        """Gemini 3.1 Flash Image"""
    @property
    def veo_3_1_fast_generate_001(self) -> _AsyncVeo31FastGenerate001:
        """Veo 3.1 Fast"""
    @property
    def veo_3_1_generate_001(self) -> _AsyncVeo31Generate001:
        """Veo 3.1"""
    @overload
    def __getitem__(self, id: Literal["gemini-3.1-flash-image"], /) -> _AsyncGemini31FlashImage: ...
    @overload
    def __getitem__(
        self, id: Literal["veo-3.1-fast-generate-001"], /
    ) -> _AsyncVeo31FastGenerate001: ...
    @overload
    def __getitem__(self, id: Literal["veo-3.1-generate-001"], /) -> _AsyncVeo31Generate001: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyAsyncModel: ...

class Google(TaskClient):
    """A client of Google.

    Veo and Gemini on Vertex AI, where a project pays.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _Models:
        """The models of the provider."""

class AsyncGoogle(AsyncTaskClient):
    """A client of Google for an event loop.

    Veo and Gemini on Vertex AI, where a project pays.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _AsyncModels:
        """The models of the provider."""
