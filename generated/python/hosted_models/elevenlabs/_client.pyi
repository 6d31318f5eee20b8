"""The clients of ElevenLabs."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, ClassVar, Final, Literal, Unpack, overload, type_check_only

from .._client.clients import (
    AsyncClient,
    Client,
)
from .._client.job import AsyncJob, Job
from .._client.models import (
    AnyAsyncModel,
    AnyModel,
    CheckOptions,
    ClientModels,
    CreateOptions,
    PriceOptions,
    RunOptions,
)
from .._client.prepare import CheckedRequest
from .._runtime.api import Api
from .._runtime.cost import Cost
from . import (
    audio_isolation,
    eleven_flash_v2_5,
    eleven_multilingual_v2,
    eleven_text_to_sound_v2,
    responses,
)

API: Final[Api]

@type_check_only
class _AudioIsolationRunOptions(audio_isolation.Arguments, RunOptions, total=False):
    """Audio isolation"""

@type_check_only
class _AudioIsolationCreateOptions(audio_isolation.Arguments, CreateOptions, total=False):
    """Audio isolation"""

@type_check_only
class _AudioIsolationCheckOptions(audio_isolation.Arguments, CheckOptions, total=False):
    """Audio isolation"""

@type_check_only
class _AudioIsolationPriceOptions(audio_isolation.Arguments, PriceOptions, total=False):
    """Audio isolation"""

@type_check_only
class _AudioIsolation(AnyModel):
    """Audio isolation"""

    @overload
    def run(
        self, request: audio_isolation.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_AudioIsolationRunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: audio_isolation.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_AudioIsolationCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: audio_isolation.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_AudioIsolationPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncAudioIsolation(AnyAsyncModel):
    """Audio isolation"""

    @overload
    async def run(
        self, request: audio_isolation.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_AudioIsolationRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: audio_isolation.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_AudioIsolationCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: audio_isolation.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_AudioIsolationPriceOptions]) -> Cost: ...

@type_check_only
class _ElevenFlashV25RunOptions(eleven_flash_v2_5.Arguments, RunOptions, total=False):
    """Eleven Flash v2.5"""

@type_check_only
class _ElevenFlashV25CreateOptions(eleven_flash_v2_5.Arguments, CreateOptions, total=False):
    """Eleven Flash v2.5"""

@type_check_only
class _ElevenFlashV25CheckOptions(eleven_flash_v2_5.Arguments, CheckOptions, total=False):
    """Eleven Flash v2.5"""

@type_check_only
class _ElevenFlashV25PriceOptions(eleven_flash_v2_5.Arguments, PriceOptions, total=False):
    """Eleven Flash v2.5"""

@type_check_only
class _ElevenFlashV25(AnyModel):
    """Eleven Flash v2.5"""

    @overload
    def run(
        self,
        request: eleven_flash_v2_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_ElevenFlashV25RunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: eleven_flash_v2_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_ElevenFlashV25CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: eleven_flash_v2_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenFlashV25PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncElevenFlashV25(AnyAsyncModel):
    """Eleven Flash v2.5"""

    @overload
    async def run(
        self,
        request: eleven_flash_v2_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_ElevenFlashV25RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: eleven_flash_v2_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_ElevenFlashV25CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: eleven_flash_v2_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenFlashV25PriceOptions]) -> Cost: ...

@type_check_only
class _ElevenMultilingualV2RunOptions(eleven_multilingual_v2.Arguments, RunOptions, total=False):
    """Eleven Multilingual v2"""

@type_check_only
class _ElevenMultilingualV2CreateOptions(
    eleven_multilingual_v2.Arguments, CreateOptions, total=False
):
    """Eleven Multilingual v2"""

@type_check_only
class _ElevenMultilingualV2CheckOptions(
    eleven_multilingual_v2.Arguments, CheckOptions, total=False
):
    """Eleven Multilingual v2"""

@type_check_only
class _ElevenMultilingualV2PriceOptions(
    eleven_multilingual_v2.Arguments, PriceOptions, total=False
):
    """Eleven Multilingual v2"""

@type_check_only
class _ElevenMultilingualV2(AnyModel):
    """Eleven Multilingual v2"""

    @overload
    def run(
        self,
        request: eleven_multilingual_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_ElevenMultilingualV2RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: eleven_multilingual_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_ElevenMultilingualV2CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: eleven_multilingual_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenMultilingualV2PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncElevenMultilingualV2(AnyAsyncModel):
    """Eleven Multilingual v2"""

    @overload
    async def run(
        self,
        request: eleven_multilingual_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_ElevenMultilingualV2RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: eleven_multilingual_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_ElevenMultilingualV2CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: eleven_multilingual_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenMultilingualV2PriceOptions]) -> Cost: ...

@type_check_only
class _ElevenTextToSoundV2RunOptions(eleven_text_to_sound_v2.Arguments, RunOptions, total=False):
    """Eleven Text to Sound v2"""

@type_check_only
class _ElevenTextToSoundV2CreateOptions(
    eleven_text_to_sound_v2.Arguments, CreateOptions, total=False
):
    """Eleven Text to Sound v2"""

@type_check_only
class _ElevenTextToSoundV2CheckOptions(
    eleven_text_to_sound_v2.Arguments, CheckOptions, total=False
):
    """Eleven Text to Sound v2"""

@type_check_only
class _ElevenTextToSoundV2PriceOptions(
    eleven_text_to_sound_v2.Arguments, PriceOptions, total=False
):
    """Eleven Text to Sound v2"""

@type_check_only
class _ElevenTextToSoundV2(AnyModel):
    """Eleven Text to Sound v2"""

    @overload
    def run(
        self,
        request: eleven_text_to_sound_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_ElevenTextToSoundV2RunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: eleven_text_to_sound_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_ElevenTextToSoundV2CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: eleven_text_to_sound_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenTextToSoundV2PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncElevenTextToSoundV2(AnyAsyncModel):
    """Eleven Text to Sound v2"""

    @overload
    async def run(
        self,
        request: eleven_text_to_sound_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_ElevenTextToSoundV2RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: eleven_text_to_sound_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_ElevenTextToSoundV2CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: eleven_text_to_sound_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenTextToSoundV2PriceOptions]) -> Cost: ...

@type_check_only
class _Models(ClientModels[AnyModel]):
    @property
    def audio_isolation(self) -> _AudioIsolation:
        """Audio isolation"""
    @property
    def eleven_flash_v2_5(self) -> _ElevenFlashV25:
        """Eleven Flash v2.5"""
    @property
    def eleven_multilingual_v2(self) -> _ElevenMultilingualV2:
        """Eleven Multilingual v2"""
    @property
    def eleven_text_to_sound_v2(self) -> _ElevenTextToSoundV2:
        """Eleven Text to Sound v2"""
    @overload
    def __getitem__(self, id: Literal["audio-isolation"], /) -> _AudioIsolation: ...
    @overload
    def __getitem__(self, id: Literal["eleven_flash_v2_5"], /) -> _ElevenFlashV25: ...
    @overload
    def __getitem__(self, id: Literal["eleven_multilingual_v2"], /) -> _ElevenMultilingualV2: ...
    @overload
    def __getitem__(self, id: Literal["eleven_text_to_sound_v2"], /) -> _ElevenTextToSoundV2: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyModel: ...

@type_check_only
class _AsyncModels(ClientModels[AnyAsyncModel]):
    @property
    def audio_isolation(self) -> _AsyncAudioIsolation:
        """Audio isolation"""
    @property
    def eleven_flash_v2_5(self) -> _AsyncElevenFlashV25:
        """Eleven Flash v2.5"""
    @property
    def eleven_multilingual_v2(self) -> _AsyncElevenMultilingualV2:
        """Eleven Multilingual v2"""
    @property
    def eleven_text_to_sound_v2(self) -> _AsyncElevenTextToSoundV2:
        """Eleven Text to Sound v2"""
    @overload
    def __getitem__(self, id: Literal["audio-isolation"], /) -> _AsyncAudioIsolation: ...
    @overload
    def __getitem__(self, id: Literal["eleven_flash_v2_5"], /) -> _AsyncElevenFlashV25: ...
    @overload
    def __getitem__(
        self, id: Literal["eleven_multilingual_v2"], /
    ) -> _AsyncElevenMultilingualV2: ...
    @overload
    def __getitem__(
        self, id: Literal["eleven_text_to_sound_v2"], /
    ) -> _AsyncElevenTextToSoundV2: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyAsyncModel: ...

class ElevenLabs(Client):
    """A client of ElevenLabs.

    Speech, sounds and other work with voices, by models of its own.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _Models:
        """The models of the provider."""

class AsyncElevenLabs(AsyncClient):
    """A client of ElevenLabs for an event loop.

    Speech, sounds and other work with voices, by models of its own.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _AsyncModels:
        """The models of the provider."""
