"""The clients of Kie."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, ClassVar, Final, Literal, Unpack, overload, type_check_only

from .._client.clients import (
    AsyncTaskClient,
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
from . import elevenlabs_text_to_speech_turbo_2_5, nano_banana_2, nano_banana_2_lite, responses

API: Final[Api]

@type_check_only
class _ElevenlabsTextToSpeechTurbo25RunOptions(
    elevenlabs_text_to_speech_turbo_2_5.Arguments, RunOptions, total=False
):
    """ElevenLabs Text to Speech Turbo 2.5"""

@type_check_only
class _ElevenlabsTextToSpeechTurbo25CreateOptions(
    elevenlabs_text_to_speech_turbo_2_5.Arguments, CreateOptions, total=False
):
    """ElevenLabs Text to Speech Turbo 2.5"""

@type_check_only
class _ElevenlabsTextToSpeechTurbo25CheckOptions(
    elevenlabs_text_to_speech_turbo_2_5.Arguments, CheckOptions, total=False
):
    """ElevenLabs Text to Speech Turbo 2.5"""

@type_check_only
class _ElevenlabsTextToSpeechTurbo25PriceOptions(
    elevenlabs_text_to_speech_turbo_2_5.Arguments, PriceOptions, total=False
):
    """ElevenLabs Text to Speech Turbo 2.5"""

@type_check_only
class _ElevenlabsTextToSpeechTurbo25(AnyTaskModel):
    """ElevenLabs Text to Speech Turbo 2.5"""

    @overload
    def run(
        self,
        request: elevenlabs_text_to_speech_turbo_2_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_ElevenlabsTextToSpeechTurbo25RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: elevenlabs_text_to_speech_turbo_2_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_ElevenlabsTextToSpeechTurbo25CreateOptions]) -> Task: ...
    def wait(
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: elevenlabs_text_to_speech_turbo_2_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_ElevenlabsTextToSpeechTurbo25CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: elevenlabs_text_to_speech_turbo_2_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenlabsTextToSpeechTurbo25PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncElevenlabsTextToSpeechTurbo25(AnyAsyncTaskModel):
    """ElevenLabs Text to Speech Turbo 2.5"""

    @overload
    async def run(
        self,
        request: elevenlabs_text_to_speech_turbo_2_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_ElevenlabsTextToSpeechTurbo25RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: elevenlabs_text_to_speech_turbo_2_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(
        self, **arguments: Unpack[_ElevenlabsTextToSpeechTurbo25CreateOptions]
    ) -> Task: ...
    async def wait(
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: elevenlabs_text_to_speech_turbo_2_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_ElevenlabsTextToSpeechTurbo25CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: elevenlabs_text_to_speech_turbo_2_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenlabsTextToSpeechTurbo25PriceOptions]) -> Cost: ...

@type_check_only
class _NanoBanana2RunOptions(nano_banana_2.Arguments, RunOptions, total=False):
    """Nano Banana 2"""

@type_check_only
class _NanoBanana2CreateOptions(nano_banana_2.Arguments, CreateOptions, total=False):
    """Nano Banana 2"""

@type_check_only
class _NanoBanana2CheckOptions(nano_banana_2.Arguments, CheckOptions, total=False):
    """Nano Banana 2"""

@type_check_only
class _NanoBanana2PriceOptions(nano_banana_2.Arguments, PriceOptions, total=False):
    """Nano Banana 2"""

@type_check_only
class _NanoBanana2(AnyTaskModel):
    """Nano Banana 2"""

    @overload
    def run(
        self, request: nano_banana_2.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_NanoBanana2RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: nano_banana_2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_NanoBanana2CreateOptions]) -> Task: ...
    def wait(
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: nano_banana_2.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_NanoBanana2CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: nano_banana_2.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_NanoBanana2PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncNanoBanana2(AnyAsyncTaskModel):
    """Nano Banana 2"""

    @overload
    async def run(
        self, request: nano_banana_2.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_NanoBanana2RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: nano_banana_2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_NanoBanana2CreateOptions]) -> Task: ...
    async def wait(
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: nano_banana_2.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_NanoBanana2CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: nano_banana_2.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_NanoBanana2PriceOptions]) -> Cost: ...

@type_check_only
class _NanoBanana2LiteRunOptions(nano_banana_2_lite.Arguments, RunOptions, total=False):
    """Nano Banana 2 Lite"""

@type_check_only
class _NanoBanana2LiteCreateOptions(nano_banana_2_lite.Arguments, CreateOptions, total=False):
    """Nano Banana 2 Lite"""

@type_check_only
class _NanoBanana2LiteCheckOptions(nano_banana_2_lite.Arguments, CheckOptions, total=False):
    """Nano Banana 2 Lite"""

@type_check_only
class _NanoBanana2LitePriceOptions(nano_banana_2_lite.Arguments, PriceOptions, total=False):
    """Nano Banana 2 Lite"""

@type_check_only
class _NanoBanana2Lite(AnyTaskModel):
    """Nano Banana 2 Lite"""

    @overload
    def run(
        self,
        request: nano_banana_2_lite.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_NanoBanana2LiteRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: nano_banana_2_lite.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_NanoBanana2LiteCreateOptions]) -> Task: ...
    def wait(
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: nano_banana_2_lite.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_NanoBanana2LiteCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: nano_banana_2_lite.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_NanoBanana2LitePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncNanoBanana2Lite(AnyAsyncTaskModel):
    """Nano Banana 2 Lite"""

    @overload
    async def run(
        self,
        request: nano_banana_2_lite.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_NanoBanana2LiteRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: nano_banana_2_lite.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_NanoBanana2LiteCreateOptions]) -> Task: ...
    async def wait(
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: nano_banana_2_lite.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_NanoBanana2LiteCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: nano_banana_2_lite.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_NanoBanana2LitePriceOptions]) -> Cost: ...

@type_check_only
class _Models(ClientModels[AnyTaskModel]):
    @property
    def elevenlabs_text_to_speech_turbo_2_5(self) -> _ElevenlabsTextToSpeechTurbo25:
        """ElevenLabs Text to Speech Turbo 2.5"""
    @property
    def nano_banana_2(self) -> _NanoBanana2:
        """Nano Banana 2"""
    @property
    def nano_banana_2_lite(self) -> _NanoBanana2Lite:
        """Nano Banana 2 Lite"""
    @overload
    def __getitem__(
        self, id: Literal["elevenlabs/text-to-speech-turbo-2-5"], /
    ) -> _ElevenlabsTextToSpeechTurbo25: ...
    @overload
    def __getitem__(self, id: Literal["nano-banana-2"], /) -> _NanoBanana2: ...
    @overload
    def __getitem__(self, id: Literal["nano-banana-2-lite"], /) -> _NanoBanana2Lite: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyTaskModel: ...

@type_check_only
class _AsyncModels(ClientModels[AnyAsyncTaskModel]):
    @property
    def elevenlabs_text_to_speech_turbo_2_5(self) -> _AsyncElevenlabsTextToSpeechTurbo25:
        """ElevenLabs Text to Speech Turbo 2.5"""
    @property
    def nano_banana_2(self) -> _AsyncNanoBanana2:
        """Nano Banana 2"""
    @property
    def nano_banana_2_lite(self) -> _AsyncNanoBanana2Lite:
        """Nano Banana 2 Lite"""
    @overload
    def __getitem__(
        self, id: Literal["elevenlabs/text-to-speech-turbo-2-5"], /
    ) -> _AsyncElevenlabsTextToSpeechTurbo25: ...
    @overload
    def __getitem__(self, id: Literal["nano-banana-2"], /) -> _AsyncNanoBanana2: ...
    @overload
    def __getitem__(self, id: Literal["nano-banana-2-lite"], /) -> _AsyncNanoBanana2Lite: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyAsyncTaskModel: ...

class Kie(TaskClient):
    """A client of Kie.

    Image, video and audio models of many makers behind one address, paid in credits.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _Models:
        """The models of the provider."""

class AsyncKie(AsyncTaskClient):
    """A client of Kie for an event loop.

    Image, video and audio models of many makers behind one address, paid in credits.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _AsyncModels:
        """The models of the provider."""
