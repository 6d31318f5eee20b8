"""The clients of ElevenLabs."""

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
    audio_isolation,
    eleven_english_sts_v2,
    eleven_flash_v2,
    eleven_flash_v2_5,
    eleven_multilingual_sts_v2,
    eleven_multilingual_ttv_v2,
    eleven_multilingual_v2,
    eleven_text_to_sound_v2,
    eleven_ttv_v3,
    eleven_v3,
    eleven_v3_dialogue,
    forced_alignment,
    music_v1,
    music_v1_video,
    music_v2,
    responses,
    scribe_v2,
    voice_remix,
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
class _ElevenEnglishStsV2RunOptions(eleven_english_sts_v2.Arguments, RunOptions, total=False):
    """Eleven English Speech to Speech v2"""

@type_check_only
class _ElevenEnglishStsV2CreateOptions(eleven_english_sts_v2.Arguments, CreateOptions, total=False):
    """Eleven English Speech to Speech v2"""

@type_check_only
class _ElevenEnglishStsV2CheckOptions(eleven_english_sts_v2.Arguments, CheckOptions, total=False):
    """Eleven English Speech to Speech v2"""

@type_check_only
class _ElevenEnglishStsV2PriceOptions(eleven_english_sts_v2.Arguments, PriceOptions, total=False):
    """Eleven English Speech to Speech v2"""

@type_check_only
class _ElevenEnglishStsV2(AnyModel):
    """Eleven English Speech to Speech v2"""

    @overload
    def run(
        self,
        request: eleven_english_sts_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_ElevenEnglishStsV2RunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: eleven_english_sts_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_ElevenEnglishStsV2CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: eleven_english_sts_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenEnglishStsV2PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncElevenEnglishStsV2(AnyAsyncModel):
    """Eleven English Speech to Speech v2"""

    @overload
    async def run(
        self,
        request: eleven_english_sts_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_ElevenEnglishStsV2RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: eleven_english_sts_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_ElevenEnglishStsV2CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: eleven_english_sts_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenEnglishStsV2PriceOptions]) -> Cost: ...

@type_check_only
class _ElevenFlashV2RunOptions(eleven_flash_v2.Arguments, RunOptions, total=False):
    """Eleven Flash v2"""

@type_check_only
class _ElevenFlashV2CreateOptions(eleven_flash_v2.Arguments, CreateOptions, total=False):
    """Eleven Flash v2"""

@type_check_only
class _ElevenFlashV2CheckOptions(eleven_flash_v2.Arguments, CheckOptions, total=False):
    """Eleven Flash v2"""

@type_check_only
class _ElevenFlashV2PriceOptions(eleven_flash_v2.Arguments, PriceOptions, total=False):
    """Eleven Flash v2"""

@type_check_only
class _ElevenFlashV2(AnyModel):
    """Eleven Flash v2"""

    @overload
    def run(
        self, request: eleven_flash_v2.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_ElevenFlashV2RunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: eleven_flash_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_ElevenFlashV2CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: eleven_flash_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenFlashV2PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncElevenFlashV2(AnyAsyncModel):
    """Eleven Flash v2"""

    @overload
    async def run(
        self, request: eleven_flash_v2.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_ElevenFlashV2RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: eleven_flash_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_ElevenFlashV2CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: eleven_flash_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenFlashV2PriceOptions]) -> Cost: ...

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
class _ElevenMultilingualStsV2RunOptions(
    eleven_multilingual_sts_v2.Arguments, RunOptions, total=False
):
    """Eleven Multilingual Speech to Speech v2"""

@type_check_only
class _ElevenMultilingualStsV2CreateOptions(
    eleven_multilingual_sts_v2.Arguments, CreateOptions, total=False
):
    """Eleven Multilingual Speech to Speech v2"""

@type_check_only
class _ElevenMultilingualStsV2CheckOptions(
    eleven_multilingual_sts_v2.Arguments, CheckOptions, total=False
):
    """Eleven Multilingual Speech to Speech v2"""

@type_check_only
class _ElevenMultilingualStsV2PriceOptions(
    eleven_multilingual_sts_v2.Arguments, PriceOptions, total=False
):
    """Eleven Multilingual Speech to Speech v2"""

@type_check_only
class _ElevenMultilingualStsV2(AnyModel):
    """Eleven Multilingual Speech to Speech v2"""

    @overload
    def run(
        self,
        request: eleven_multilingual_sts_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_ElevenMultilingualStsV2RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: eleven_multilingual_sts_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_ElevenMultilingualStsV2CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: eleven_multilingual_sts_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenMultilingualStsV2PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncElevenMultilingualStsV2(AnyAsyncModel):
    """Eleven Multilingual Speech to Speech v2"""

    @overload
    async def run(
        self,
        request: eleven_multilingual_sts_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_ElevenMultilingualStsV2RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: eleven_multilingual_sts_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_ElevenMultilingualStsV2CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: eleven_multilingual_sts_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenMultilingualStsV2PriceOptions]) -> Cost: ...

@type_check_only
class _ElevenMultilingualTtvV2RunOptions(
    eleven_multilingual_ttv_v2.Arguments, RunOptions, total=False
):
    """Eleven Multilingual Voice Design v2"""

@type_check_only
class _ElevenMultilingualTtvV2CreateOptions(
    eleven_multilingual_ttv_v2.Arguments, CreateOptions, total=False
):
    """Eleven Multilingual Voice Design v2"""

@type_check_only
class _ElevenMultilingualTtvV2CheckOptions(
    eleven_multilingual_ttv_v2.Arguments, CheckOptions, total=False
):
    """Eleven Multilingual Voice Design v2"""

@type_check_only
class _ElevenMultilingualTtvV2PriceOptions(
    eleven_multilingual_ttv_v2.Arguments, PriceOptions, total=False
):
    """Eleven Multilingual Voice Design v2"""

@type_check_only
class _ElevenMultilingualTtvV2(AnyModel):
    """Eleven Multilingual Voice Design v2"""

    @overload
    def run(
        self,
        request: eleven_multilingual_ttv_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[eleven_multilingual_ttv_v2.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_ElevenMultilingualTtvV2RunOptions]
    ) -> Job[eleven_multilingual_ttv_v2.Result]: ...
    @overload
    def validate_only(
        self,
        request: eleven_multilingual_ttv_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_ElevenMultilingualTtvV2CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: eleven_multilingual_ttv_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenMultilingualTtvV2PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncElevenMultilingualTtvV2(AnyAsyncModel):
    """Eleven Multilingual Voice Design v2"""

    @overload
    async def run(
        self,
        request: eleven_multilingual_ttv_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[eleven_multilingual_ttv_v2.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_ElevenMultilingualTtvV2RunOptions]
    ) -> AsyncJob[eleven_multilingual_ttv_v2.Result]: ...
    @overload
    def validate_only(
        self,
        request: eleven_multilingual_ttv_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_ElevenMultilingualTtvV2CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: eleven_multilingual_ttv_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenMultilingualTtvV2PriceOptions]) -> Cost: ...

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
class _ElevenTtvV3RunOptions(eleven_ttv_v3.Arguments, RunOptions, total=False):
    """Eleven Voice Design v3"""

@type_check_only
class _ElevenTtvV3CreateOptions(eleven_ttv_v3.Arguments, CreateOptions, total=False):
    """Eleven Voice Design v3"""

@type_check_only
class _ElevenTtvV3CheckOptions(eleven_ttv_v3.Arguments, CheckOptions, total=False):
    """Eleven Voice Design v3"""

@type_check_only
class _ElevenTtvV3PriceOptions(eleven_ttv_v3.Arguments, PriceOptions, total=False):
    """Eleven Voice Design v3"""

@type_check_only
class _ElevenTtvV3(AnyModel):
    """Eleven Voice Design v3"""

    @overload
    def run(
        self, request: eleven_ttv_v3.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[eleven_ttv_v3.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_ElevenTtvV3RunOptions]) -> Job[eleven_ttv_v3.Result]: ...
    @overload
    def validate_only(
        self, request: eleven_ttv_v3.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_ElevenTtvV3CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: eleven_ttv_v3.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenTtvV3PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncElevenTtvV3(AnyAsyncModel):
    """Eleven Voice Design v3"""

    @overload
    async def run(
        self, request: eleven_ttv_v3.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[eleven_ttv_v3.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_ElevenTtvV3RunOptions]
    ) -> AsyncJob[eleven_ttv_v3.Result]: ...
    @overload
    def validate_only(
        self, request: eleven_ttv_v3.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_ElevenTtvV3CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: eleven_ttv_v3.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenTtvV3PriceOptions]) -> Cost: ...

@type_check_only
class _ElevenV3RunOptions(eleven_v3.Arguments, RunOptions, total=False):
    """Eleven v3"""

@type_check_only
class _ElevenV3CreateOptions(eleven_v3.Arguments, CreateOptions, total=False):
    """Eleven v3"""

@type_check_only
class _ElevenV3CheckOptions(eleven_v3.Arguments, CheckOptions, total=False):
    """Eleven v3"""

@type_check_only
class _ElevenV3PriceOptions(eleven_v3.Arguments, PriceOptions, total=False):
    """Eleven v3"""

@type_check_only
class _ElevenV3(AnyModel):
    """Eleven v3"""

    @overload
    def run(
        self, request: eleven_v3.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_ElevenV3RunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: eleven_v3.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_ElevenV3CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: eleven_v3.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenV3PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncElevenV3(AnyAsyncModel):
    """Eleven v3"""

    @overload
    async def run(
        self, request: eleven_v3.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(self, **arguments: Unpack[_ElevenV3RunOptions]) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: eleven_v3.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_ElevenV3CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: eleven_v3.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenV3PriceOptions]) -> Cost: ...

@type_check_only
class _ElevenV3DialogueRunOptions(eleven_v3_dialogue.Arguments, RunOptions, total=False):
    """Eleven v3 Dialogue"""

@type_check_only
class _ElevenV3DialogueCreateOptions(eleven_v3_dialogue.Arguments, CreateOptions, total=False):
    """Eleven v3 Dialogue"""

@type_check_only
class _ElevenV3DialogueCheckOptions(eleven_v3_dialogue.Arguments, CheckOptions, total=False):
    """Eleven v3 Dialogue"""

@type_check_only
class _ElevenV3DialoguePriceOptions(eleven_v3_dialogue.Arguments, PriceOptions, total=False):
    """Eleven v3 Dialogue"""

@type_check_only
class _ElevenV3Dialogue(AnyModel):
    """Eleven v3 Dialogue"""

    @overload
    def run(
        self,
        request: eleven_v3_dialogue.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_ElevenV3DialogueRunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: eleven_v3_dialogue.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_ElevenV3DialogueCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: eleven_v3_dialogue.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenV3DialoguePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncElevenV3Dialogue(AnyAsyncModel):
    """Eleven v3 Dialogue"""

    @overload
    async def run(
        self,
        request: eleven_v3_dialogue.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_ElevenV3DialogueRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: eleven_v3_dialogue.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_ElevenV3DialogueCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: eleven_v3_dialogue.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenV3DialoguePriceOptions]) -> Cost: ...

@type_check_only
class _ForcedAlignmentRunOptions(forced_alignment.Arguments, RunOptions, total=False):
    """Forced Alignment"""

@type_check_only
class _ForcedAlignmentCreateOptions(forced_alignment.Arguments, CreateOptions, total=False):
    """Forced Alignment"""

@type_check_only
class _ForcedAlignmentCheckOptions(forced_alignment.Arguments, CheckOptions, total=False):
    """Forced Alignment"""

@type_check_only
class _ForcedAlignmentPriceOptions(forced_alignment.Arguments, PriceOptions, total=False):
    """Forced Alignment"""

@type_check_only
class _ForcedAlignment(AnyModel):
    """Forced Alignment"""

    @overload
    def run(
        self,
        request: forced_alignment.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[forced_alignment.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_ForcedAlignmentRunOptions]
    ) -> Job[forced_alignment.Result]: ...
    @overload
    def validate_only(
        self,
        request: forced_alignment.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_ForcedAlignmentCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: forced_alignment.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ForcedAlignmentPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncForcedAlignment(AnyAsyncModel):
    """Forced Alignment"""

    @overload
    async def run(
        self,
        request: forced_alignment.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[forced_alignment.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_ForcedAlignmentRunOptions]
    ) -> AsyncJob[forced_alignment.Result]: ...
    @overload
    def validate_only(
        self,
        request: forced_alignment.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_ForcedAlignmentCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: forced_alignment.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ForcedAlignmentPriceOptions]) -> Cost: ...

@type_check_only
class _MusicV1RunOptions(music_v1.Arguments, RunOptions, total=False):
    """Eleven Music v1"""

@type_check_only
class _MusicV1CreateOptions(music_v1.Arguments, CreateOptions, total=False):
    """Eleven Music v1"""

@type_check_only
class _MusicV1CheckOptions(music_v1.Arguments, CheckOptions, total=False):
    """Eleven Music v1"""

@type_check_only
class _MusicV1PriceOptions(music_v1.Arguments, PriceOptions, total=False):
    """Eleven Music v1"""

@type_check_only
class _MusicV1(AnyModel):
    """Eleven Music v1"""

    @overload
    def run(
        self, request: music_v1.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_MusicV1RunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: music_v1.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_MusicV1CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: music_v1.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_MusicV1PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncMusicV1(AnyAsyncModel):
    """Eleven Music v1"""

    @overload
    async def run(
        self, request: music_v1.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(self, **arguments: Unpack[_MusicV1RunOptions]) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: music_v1.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_MusicV1CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: music_v1.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_MusicV1PriceOptions]) -> Cost: ...

@type_check_only
class _MusicV1VideoRunOptions(music_v1_video.Arguments, RunOptions, total=False):
    """Eleven Music v1, for video"""

@type_check_only
class _MusicV1VideoCreateOptions(music_v1_video.Arguments, CreateOptions, total=False):
    """Eleven Music v1, for video"""

@type_check_only
class _MusicV1VideoCheckOptions(music_v1_video.Arguments, CheckOptions, total=False):
    """Eleven Music v1, for video"""

@type_check_only
class _MusicV1VideoPriceOptions(music_v1_video.Arguments, PriceOptions, total=False):
    """Eleven Music v1, for video"""

@type_check_only
class _MusicV1Video(AnyModel):
    """Eleven Music v1, for video"""

    @overload
    def run(
        self, request: music_v1_video.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_MusicV1VideoRunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: music_v1_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_MusicV1VideoCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: music_v1_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_MusicV1VideoPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncMusicV1Video(AnyAsyncModel):
    """Eleven Music v1, for video"""

    @overload
    async def run(
        self, request: music_v1_video.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_MusicV1VideoRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: music_v1_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_MusicV1VideoCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: music_v1_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_MusicV1VideoPriceOptions]) -> Cost: ...

@type_check_only
class _MusicV2RunOptions(music_v2.Arguments, RunOptions, total=False):
    """Eleven Music v2"""

@type_check_only
class _MusicV2CreateOptions(music_v2.Arguments, CreateOptions, total=False):
    """Eleven Music v2"""

@type_check_only
class _MusicV2CheckOptions(music_v2.Arguments, CheckOptions, total=False):
    """Eleven Music v2"""

@type_check_only
class _MusicV2PriceOptions(music_v2.Arguments, PriceOptions, total=False):
    """Eleven Music v2"""

@type_check_only
class _MusicV2(AnyModel):
    """Eleven Music v2"""

    @overload
    def run(
        self, request: music_v2.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_MusicV2RunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: music_v2.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_MusicV2CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: music_v2.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_MusicV2PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncMusicV2(AnyAsyncModel):
    """Eleven Music v2"""

    @overload
    async def run(
        self, request: music_v2.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(self, **arguments: Unpack[_MusicV2RunOptions]) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: music_v2.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_MusicV2CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: music_v2.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_MusicV2PriceOptions]) -> Cost: ...

@type_check_only
class _ScribeV2RunOptions(scribe_v2.Arguments, RunOptions, total=False):
    """Scribe v2"""

@type_check_only
class _ScribeV2CreateOptions(scribe_v2.Arguments, CreateOptions, total=False):
    """Scribe v2"""

@type_check_only
class _ScribeV2CheckOptions(scribe_v2.Arguments, CheckOptions, total=False):
    """Scribe v2"""

@type_check_only
class _ScribeV2PriceOptions(scribe_v2.Arguments, PriceOptions, total=False):
    """Scribe v2"""

@type_check_only
class _ScribeV2(AnyModel):
    """Scribe v2"""

    @overload
    def run(
        self, request: scribe_v2.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[scribe_v2.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_ScribeV2RunOptions]) -> Job[scribe_v2.Result]: ...
    @overload
    def validate_only(
        self, request: scribe_v2.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_ScribeV2CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: scribe_v2.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ScribeV2PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncScribeV2(AnyAsyncModel):
    """Scribe v2"""

    @overload
    async def run(
        self, request: scribe_v2.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[scribe_v2.Result]: ...
    @overload
    async def run(self, **arguments: Unpack[_ScribeV2RunOptions]) -> AsyncJob[scribe_v2.Result]: ...
    @overload
    def validate_only(
        self, request: scribe_v2.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_ScribeV2CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: scribe_v2.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ScribeV2PriceOptions]) -> Cost: ...

@type_check_only
class _VoiceRemixRunOptions(voice_remix.Arguments, RunOptions, total=False):
    """Voice Remixing"""

@type_check_only
class _VoiceRemixCreateOptions(voice_remix.Arguments, CreateOptions, total=False):
    """Voice Remixing"""

@type_check_only
class _VoiceRemixCheckOptions(voice_remix.Arguments, CheckOptions, total=False):
    """Voice Remixing"""

@type_check_only
class _VoiceRemixPriceOptions(voice_remix.Arguments, PriceOptions, total=False):
    """Voice Remixing"""

@type_check_only
class _VoiceRemix(AnyModel):
    """Voice Remixing"""

    @overload
    def run(
        self, request: voice_remix.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[voice_remix.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_VoiceRemixRunOptions]) -> Job[voice_remix.Result]: ...
    @overload
    def validate_only(
        self, request: voice_remix.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_VoiceRemixCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: voice_remix.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_VoiceRemixPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncVoiceRemix(AnyAsyncModel):
    """Voice Remixing"""

    @overload
    async def run(
        self, request: voice_remix.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[voice_remix.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_VoiceRemixRunOptions]
    ) -> AsyncJob[voice_remix.Result]: ...
    @overload
    def validate_only(
        self, request: voice_remix.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_VoiceRemixCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: voice_remix.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_VoiceRemixPriceOptions]) -> Cost: ...

@type_check_only
class _Models(ClientModels[AnyModel]):
    @property
    def audio_isolation(self) -> _AudioIsolation:
        """Audio isolation"""
    @property
    def eleven_english_sts_v2(self) -> _ElevenEnglishStsV2:
        """Eleven English Speech to Speech v2"""
    @property
    def eleven_flash_v2(self) -> _ElevenFlashV2:
        """Eleven Flash v2"""
    @property
    def eleven_flash_v2_5(self) -> _ElevenFlashV25:
        """Eleven Flash v2.5"""
    @property
    def eleven_multilingual_sts_v2(self) -> _ElevenMultilingualStsV2:
        """Eleven Multilingual Speech to Speech v2"""
    @property
    def eleven_multilingual_ttv_v2(self) -> _ElevenMultilingualTtvV2:
        """Eleven Multilingual Voice Design v2"""
    @property
    def eleven_multilingual_v2(self) -> _ElevenMultilingualV2:
        """Eleven Multilingual v2"""
    @property
    def eleven_text_to_sound_v2(self) -> _ElevenTextToSoundV2:
        """Eleven Text to Sound v2"""
    @property
    def eleven_ttv_v3(self) -> _ElevenTtvV3:
        """Eleven Voice Design v3"""
    @property
    def eleven_v3(self) -> _ElevenV3:
        """Eleven v3"""
    @property
    def eleven_v3_dialogue(self) -> _ElevenV3Dialogue:
        """Eleven v3 Dialogue"""
    @property
    def forced_alignment(self) -> _ForcedAlignment:
        """Forced Alignment"""
    @property
    def music_v1(self) -> _MusicV1:
        """Eleven Music v1"""
    @property
    def music_v1_video(self) -> _MusicV1Video:
        """Eleven Music v1, for video"""
    @property
    def music_v2(self) -> _MusicV2:
        """Eleven Music v2"""
    @property
    def scribe_v2(self) -> _ScribeV2:
        """Scribe v2"""
    @property
    def voice_remix(self) -> _VoiceRemix:
        """Voice Remixing"""
    @overload
    def __getitem__(self, id: Literal["audio-isolation"], /) -> _AudioIsolation: ...
    @overload
    def __getitem__(self, id: Literal["eleven_english_sts_v2"], /) -> _ElevenEnglishStsV2: ...
    @overload
    def __getitem__(self, id: Literal["eleven_flash_v2"], /) -> _ElevenFlashV2: ...
    @overload
    def __getitem__(self, id: Literal["eleven_flash_v2_5"], /) -> _ElevenFlashV25: ...
    @overload
    def __getitem__(
        self, id: Literal["eleven_multilingual_sts_v2"], /
    ) -> _ElevenMultilingualStsV2: ...
    @overload
    def __getitem__(
        self, id: Literal["eleven_multilingual_ttv_v2"], /
    ) -> _ElevenMultilingualTtvV2: ...
    @overload
    def __getitem__(self, id: Literal["eleven_multilingual_v2"], /) -> _ElevenMultilingualV2: ...
    @overload
    def __getitem__(self, id: Literal["eleven_text_to_sound_v2"], /) -> _ElevenTextToSoundV2: ...
    @overload
    def __getitem__(self, id: Literal["eleven_ttv_v3"], /) -> _ElevenTtvV3: ...
    @overload
    def __getitem__(self, id: Literal["eleven_v3"], /) -> _ElevenV3: ...
    @overload
    def __getitem__(self, id: Literal["eleven_v3-dialogue"], /) -> _ElevenV3Dialogue: ...
    @overload
    def __getitem__(self, id: Literal["forced-alignment"], /) -> _ForcedAlignment: ...
    @overload
    def __getitem__(self, id: Literal["music_v1"], /) -> _MusicV1: ...
    @overload
    def __getitem__(self, id: Literal["music_v1-video"], /) -> _MusicV1Video: ...
    @overload
    def __getitem__(self, id: Literal["music_v2"], /) -> _MusicV2: ...
    @overload
    def __getitem__(self, id: Literal["scribe_v2"], /) -> _ScribeV2: ...
    @overload
    def __getitem__(self, id: Literal["voice-remix"], /) -> _VoiceRemix: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyModel: ...

@type_check_only
class _AsyncModels(ClientModels[AnyAsyncModel]):
    @property
    def audio_isolation(self) -> _AsyncAudioIsolation:
        """Audio isolation"""
    @property
    def eleven_english_sts_v2(self) -> _AsyncElevenEnglishStsV2:
        """Eleven English Speech to Speech v2"""
    @property
    def eleven_flash_v2(self) -> _AsyncElevenFlashV2:
        """Eleven Flash v2"""
    @property
    def eleven_flash_v2_5(self) -> _AsyncElevenFlashV25:
        """Eleven Flash v2.5"""
    @property
    def eleven_multilingual_sts_v2(self) -> _AsyncElevenMultilingualStsV2:
        """Eleven Multilingual Speech to Speech v2"""
    @property
    def eleven_multilingual_ttv_v2(self) -> _AsyncElevenMultilingualTtvV2:
        """Eleven Multilingual Voice Design v2"""
    @property
    def eleven_multilingual_v2(self) -> _AsyncElevenMultilingualV2:
        """Eleven Multilingual v2"""
    @property
    def eleven_text_to_sound_v2(self) -> _AsyncElevenTextToSoundV2:
        """Eleven Text to Sound v2"""
    @property
    def eleven_ttv_v3(self) -> _AsyncElevenTtvV3:
        """Eleven Voice Design v3"""
    @property
    def eleven_v3(self) -> _AsyncElevenV3:
        """Eleven v3"""
    @property
    def eleven_v3_dialogue(self) -> _AsyncElevenV3Dialogue:
        """Eleven v3 Dialogue"""
    @property
    def forced_alignment(self) -> _AsyncForcedAlignment:
        """Forced Alignment"""
    @property
    def music_v1(self) -> _AsyncMusicV1:
        """Eleven Music v1"""
    @property
    def music_v1_video(self) -> _AsyncMusicV1Video:
        """Eleven Music v1, for video"""
    @property
    def music_v2(self) -> _AsyncMusicV2:
        """Eleven Music v2"""
    @property
    def scribe_v2(self) -> _AsyncScribeV2:
        """Scribe v2"""
    @property
    def voice_remix(self) -> _AsyncVoiceRemix:
        """Voice Remixing"""
    @overload
    def __getitem__(self, id: Literal["audio-isolation"], /) -> _AsyncAudioIsolation: ...
    @overload
    def __getitem__(self, id: Literal["eleven_english_sts_v2"], /) -> _AsyncElevenEnglishStsV2: ...
    @overload
    def __getitem__(self, id: Literal["eleven_flash_v2"], /) -> _AsyncElevenFlashV2: ...
    @overload
    def __getitem__(self, id: Literal["eleven_flash_v2_5"], /) -> _AsyncElevenFlashV25: ...
    @overload
    def __getitem__(
        self, id: Literal["eleven_multilingual_sts_v2"], /
    ) -> _AsyncElevenMultilingualStsV2: ...
    @overload
    def __getitem__(
        self, id: Literal["eleven_multilingual_ttv_v2"], /
    ) -> _AsyncElevenMultilingualTtvV2: ...
    @overload
    def __getitem__(
        self, id: Literal["eleven_multilingual_v2"], /
    ) -> _AsyncElevenMultilingualV2: ...
    @overload
    def __getitem__(
        self, id: Literal["eleven_text_to_sound_v2"], /
    ) -> _AsyncElevenTextToSoundV2: ...
    @overload
    def __getitem__(self, id: Literal["eleven_ttv_v3"], /) -> _AsyncElevenTtvV3: ...
    @overload
    def __getitem__(self, id: Literal["eleven_v3"], /) -> _AsyncElevenV3: ...
    @overload
    def __getitem__(self, id: Literal["eleven_v3-dialogue"], /) -> _AsyncElevenV3Dialogue: ...
    @overload
    def __getitem__(self, id: Literal["forced-alignment"], /) -> _AsyncForcedAlignment: ...
    @overload
    def __getitem__(self, id: Literal["music_v1"], /) -> _AsyncMusicV1: ...
    @overload
    def __getitem__(self, id: Literal["music_v1-video"], /) -> _AsyncMusicV1Video: ...
    @overload
    def __getitem__(self, id: Literal["music_v2"], /) -> _AsyncMusicV2: ...
    @overload
    def __getitem__(self, id: Literal["scribe_v2"], /) -> _AsyncScribeV2: ...
    @overload
    def __getitem__(self, id: Literal["voice-remix"], /) -> _AsyncVoiceRemix: ...
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
