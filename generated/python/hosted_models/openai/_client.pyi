"""The clients of OpenAI."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, ClassVar, Final, Literal, Unpack, overload, type_check_only

from .._client.clients import (
    AsyncClient,
    Client,
)
from .._client.job import AsyncJob, Job
from .._client.models import AnyAsyncModel, AnyModel, ClientModels
from .._client.options import (
    CheckOptions,
    CreateOptions,
    PriceOptions,
    RunOptions,
)
from .._client.prepare import CheckedRequest
from .._runtime.api import Api
from .._runtime.cost import Cost
from . import (
    gpt_image_1_5,
    gpt_image_1_5_edit,
    gpt_image_2,
    gpt_image_2_5_flare,
    gpt_image_2_edit,
)

API: Final[Api]

@type_check_only
class _GptImage15RunOptions(gpt_image_1_5.Arguments, RunOptions, total=False):
    """GPT Image 1.5"""

@type_check_only
class _GptImage15CreateOptions(gpt_image_1_5.Arguments, CreateOptions, total=False):
    """GPT Image 1.5"""

@type_check_only
class _GptImage15CheckOptions(gpt_image_1_5.Arguments, CheckOptions, total=False):
    """GPT Image 1.5"""

@type_check_only
class _GptImage15PriceOptions(gpt_image_1_5.Arguments, PriceOptions, total=False):
    """GPT Image 1.5"""

@type_check_only
class _GptImage15(AnyModel):
    """GPT Image 1.5"""

    @overload
    def run(
        self, request: gpt_image_1_5.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[gpt_image_1_5.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_GptImage15RunOptions]) -> Job[gpt_image_1_5.Result]: ...
    @overload
    def validate_only(
        self, request: gpt_image_1_5.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_GptImage15CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: gpt_image_1_5.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GptImage15PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncGptImage15(AnyAsyncModel):
    """GPT Image 1.5"""

    @overload
    async def run(
        self, request: gpt_image_1_5.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[gpt_image_1_5.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_GptImage15RunOptions]
    ) -> AsyncJob[gpt_image_1_5.Result]: ...
    @overload
    def validate_only(
        self, request: gpt_image_1_5.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_GptImage15CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: gpt_image_1_5.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GptImage15PriceOptions]) -> Cost: ...

@type_check_only
class _GptImage15EditRunOptions(gpt_image_1_5_edit.Arguments, RunOptions, total=False):
    """GPT Image 1.5, editing"""

@type_check_only
class _GptImage15EditCreateOptions(gpt_image_1_5_edit.Arguments, CreateOptions, total=False):
    """GPT Image 1.5, editing"""

@type_check_only
class _GptImage15EditCheckOptions(gpt_image_1_5_edit.Arguments, CheckOptions, total=False):
    """GPT Image 1.5, editing"""

@type_check_only
class _GptImage15EditPriceOptions(gpt_image_1_5_edit.Arguments, PriceOptions, total=False):
    """GPT Image 1.5, editing"""

@type_check_only
class _GptImage15Edit(AnyModel):
    """GPT Image 1.5, editing"""

    @overload
    def run(
        self,
        request: gpt_image_1_5_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[gpt_image_1_5_edit.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_GptImage15EditRunOptions]
    ) -> Job[gpt_image_1_5_edit.Result]: ...
    @overload
    def validate_only(
        self,
        request: gpt_image_1_5_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_GptImage15EditCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: gpt_image_1_5_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GptImage15EditPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncGptImage15Edit(AnyAsyncModel):
    """GPT Image 1.5, editing"""

    @overload
    async def run(
        self,
        request: gpt_image_1_5_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[gpt_image_1_5_edit.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_GptImage15EditRunOptions]
    ) -> AsyncJob[gpt_image_1_5_edit.Result]: ...
    @overload
    def validate_only(
        self,
        request: gpt_image_1_5_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_GptImage15EditCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: gpt_image_1_5_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GptImage15EditPriceOptions]) -> Cost: ...

@type_check_only
class _GptImage2RunOptions(gpt_image_2.Arguments, RunOptions, total=False):
    """GPT Image 2"""

@type_check_only
class _GptImage2CreateOptions(gpt_image_2.Arguments, CreateOptions, total=False):
    """GPT Image 2"""

@type_check_only
class _GptImage2CheckOptions(gpt_image_2.Arguments, CheckOptions, total=False):
    """GPT Image 2"""

@type_check_only
class _GptImage2PriceOptions(gpt_image_2.Arguments, PriceOptions, total=False):
    """GPT Image 2"""

@type_check_only
class _GptImage2(AnyModel):
    """GPT Image 2"""

    @overload
    def run(
        self, request: gpt_image_2.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[gpt_image_2.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_GptImage2RunOptions]) -> Job[gpt_image_2.Result]: ...
    @overload
    def validate_only(
        self, request: gpt_image_2.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_GptImage2CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: gpt_image_2.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GptImage2PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncGptImage2(AnyAsyncModel):
    """GPT Image 2"""

    @overload
    async def run(
        self, request: gpt_image_2.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[gpt_image_2.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_GptImage2RunOptions]
    ) -> AsyncJob[gpt_image_2.Result]: ...
    @overload
    def validate_only(
        self, request: gpt_image_2.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_GptImage2CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: gpt_image_2.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GptImage2PriceOptions]) -> Cost: ...

@type_check_only
class _GptImage2EditRunOptions(gpt_image_2_edit.Arguments, RunOptions, total=False):
    """GPT Image 2, editing"""

@type_check_only
class _GptImage2EditCreateOptions(gpt_image_2_edit.Arguments, CreateOptions, total=False):
    """GPT Image 2, editing"""

@type_check_only
class _GptImage2EditCheckOptions(gpt_image_2_edit.Arguments, CheckOptions, total=False):
    """GPT Image 2, editing"""

@type_check_only
class _GptImage2EditPriceOptions(gpt_image_2_edit.Arguments, PriceOptions, total=False):
    """GPT Image 2, editing"""

@type_check_only
class _GptImage2Edit(AnyModel):
    """GPT Image 2, editing"""

    @overload
    def run(
        self,
        request: gpt_image_2_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[gpt_image_2_edit.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_GptImage2EditRunOptions]
    ) -> Job[gpt_image_2_edit.Result]: ...
    @overload
    def validate_only(
        self,
        request: gpt_image_2_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_GptImage2EditCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: gpt_image_2_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GptImage2EditPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncGptImage2Edit(AnyAsyncModel):
    """GPT Image 2, editing"""

    @overload
    async def run(
        self,
        request: gpt_image_2_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[gpt_image_2_edit.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_GptImage2EditRunOptions]
    ) -> AsyncJob[gpt_image_2_edit.Result]: ...
    @overload
    def validate_only(
        self,
        request: gpt_image_2_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_GptImage2EditCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: gpt_image_2_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GptImage2EditPriceOptions]) -> Cost: ...

@type_check_only
class _GptImage25FlareRunOptions(gpt_image_2_5_flare.Arguments, RunOptions, total=False):
    """GPT Image 2.5 Flare"""

@type_check_only
class _GptImage25FlareCreateOptions(gpt_image_2_5_flare.Arguments, CreateOptions, total=False):
    """GPT Image 2.5 Flare"""

@type_check_only
class _GptImage25FlareCheckOptions(gpt_image_2_5_flare.Arguments, CheckOptions, total=False):
    """GPT Image 2.5 Flare"""

@type_check_only
class _GptImage25FlarePriceOptions(gpt_image_2_5_flare.Arguments, PriceOptions, total=False):
    """GPT Image 2.5 Flare"""

@type_check_only
class _GptImage25Flare(AnyModel):
    """GPT Image 2.5 Flare"""

    @overload
    def run(
        self,
        request: gpt_image_2_5_flare.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[gpt_image_2_5_flare.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_GptImage25FlareRunOptions]
    ) -> Job[gpt_image_2_5_flare.Result]: ...
    @overload
    def validate_only(
        self,
        request: gpt_image_2_5_flare.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_GptImage25FlareCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: gpt_image_2_5_flare.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GptImage25FlarePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncGptImage25Flare(AnyAsyncModel):
    """GPT Image 2.5 Flare"""

    @overload
    async def run(
        self,
        request: gpt_image_2_5_flare.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[gpt_image_2_5_flare.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_GptImage25FlareRunOptions]
    ) -> AsyncJob[gpt_image_2_5_flare.Result]: ...
    @overload
    def validate_only(
        self,
        request: gpt_image_2_5_flare.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_GptImage25FlareCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: gpt_image_2_5_flare.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GptImage25FlarePriceOptions]) -> Cost: ...

@type_check_only
class _Models(ClientModels[AnyModel]):
    @property
    def gpt_image_1_5(self) -> _GptImage15:
        """GPT Image 1.5"""
    @property
    def gpt_image_1_5_edit(self) -> _GptImage15Edit:
        """GPT Image 1.5, editing"""
    @property
    def gpt_image_2(self) -> _GptImage2:
        """GPT Image 2"""
    @property
    def gpt_image_2_edit(self) -> _GptImage2Edit:
        """GPT Image 2, editing"""
    @property
    def gpt_image_2_5_flare(self) -> _GptImage25Flare:
        """GPT Image 2.5 Flare"""
    @overload
    def __getitem__(self, id: Literal["gpt-image-1.5"], /) -> _GptImage15: ...
    @overload
    def __getitem__(self, id: Literal["gpt-image-1.5-edit"], /) -> _GptImage15Edit: ...
    @overload
    def __getitem__(self, id: Literal["gpt-image-2"], /) -> _GptImage2: ...
    @overload
    def __getitem__(self, id: Literal["gpt-image-2-edit"], /) -> _GptImage2Edit: ...
    @overload
    def __getitem__(self, id: Literal["gpt-image-2.5-flare"], /) -> _GptImage25Flare: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyModel: ...

@type_check_only
class _AsyncModels(ClientModels[AnyAsyncModel]):
    @property
    def gpt_image_1_5(self) -> _AsyncGptImage15:
        """GPT Image 1.5"""
    @property
    def gpt_image_1_5_edit(self) -> _AsyncGptImage15Edit:
        """GPT Image 1.5, editing"""
    @property
    def gpt_image_2(self) -> _AsyncGptImage2:
        """GPT Image 2"""
    @property
    def gpt_image_2_edit(self) -> _AsyncGptImage2Edit:
        """GPT Image 2, editing"""
    @property
    def gpt_image_2_5_flare(self) -> _AsyncGptImage25Flare:
        """GPT Image 2.5 Flare"""
    @overload
    def __getitem__(self, id: Literal["gpt-image-1.5"], /) -> _AsyncGptImage15: ...
    @overload
    def __getitem__(self, id: Literal["gpt-image-1.5-edit"], /) -> _AsyncGptImage15Edit: ...
    @overload
    def __getitem__(self, id: Literal["gpt-image-2"], /) -> _AsyncGptImage2: ...
    @overload
    def __getitem__(self, id: Literal["gpt-image-2-edit"], /) -> _AsyncGptImage2Edit: ...
    @overload
    def __getitem__(self, id: Literal["gpt-image-2.5-flare"], /) -> _AsyncGptImage25Flare: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyAsyncModel: ...

class OpenAI(Client):
    """A client of OpenAI.

    Images, made and edited, by models of its own.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _Models:
        """The models of the provider."""

class AsyncOpenAI(AsyncClient):
    """A client of OpenAI for an event loop.

    Images, made and edited, by models of its own.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _AsyncModels:
        """The models of the provider."""
