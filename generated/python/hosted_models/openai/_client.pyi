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
    gpt_4o_mini_transcribe,
    gpt_4o_mini_tts,
    gpt_4o_transcribe,
    gpt_4o_transcribe_diarize,
    gpt_image_1_5,
    gpt_image_1_5_edit,
    gpt_image_2,
    gpt_image_2_5_flare,
    gpt_image_2_edit,
    gpt_transcribe,
    responses,
    tts_1,
    tts_1_hd,
    whisper_1,
    whisper_1_translation,
)

API: Final[Api]

@type_check_only
class _Gpt4oMiniTranscribeRunOptions(gpt_4o_mini_transcribe.Arguments, RunOptions, total=False):
    """GPT-4o mini Transcribe"""

@type_check_only
class _Gpt4oMiniTranscribeCreateOptions(
    gpt_4o_mini_transcribe.Arguments, CreateOptions, total=False
):
    """GPT-4o mini Transcribe"""

@type_check_only
class _Gpt4oMiniTranscribeCheckOptions(gpt_4o_mini_transcribe.Arguments, CheckOptions, total=False):
    """GPT-4o mini Transcribe"""

@type_check_only
class _Gpt4oMiniTranscribePriceOptions(gpt_4o_mini_transcribe.Arguments, PriceOptions, total=False):
    """GPT-4o mini Transcribe"""

@type_check_only
class _Gpt4oMiniTranscribe(AnyModel):
    """GPT-4o mini Transcribe"""

    @overload
    def run(
        self,
        request: gpt_4o_mini_transcribe.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[gpt_4o_mini_transcribe.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_Gpt4oMiniTranscribeRunOptions]
    ) -> Job[gpt_4o_mini_transcribe.Result]: ...
    @overload
    def validate_only(
        self,
        request: gpt_4o_mini_transcribe.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Gpt4oMiniTranscribeCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: gpt_4o_mini_transcribe.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Gpt4oMiniTranscribePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncGpt4oMiniTranscribe(AnyAsyncModel):
    """GPT-4o mini Transcribe"""

    @overload
    async def run(
        self,
        request: gpt_4o_mini_transcribe.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[gpt_4o_mini_transcribe.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Gpt4oMiniTranscribeRunOptions]
    ) -> AsyncJob[gpt_4o_mini_transcribe.Result]: ...
    @overload
    def validate_only(
        self,
        request: gpt_4o_mini_transcribe.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Gpt4oMiniTranscribeCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: gpt_4o_mini_transcribe.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Gpt4oMiniTranscribePriceOptions]) -> Cost: ...

@type_check_only
class _Gpt4oMiniTtsRunOptions(gpt_4o_mini_tts.Arguments, RunOptions, total=False):
    """GPT-4o mini TTS"""

@type_check_only
class _Gpt4oMiniTtsCreateOptions(gpt_4o_mini_tts.Arguments, CreateOptions, total=False):
    """GPT-4o mini TTS"""

@type_check_only
class _Gpt4oMiniTtsCheckOptions(gpt_4o_mini_tts.Arguments, CheckOptions, total=False):
    """GPT-4o mini TTS"""

@type_check_only
class _Gpt4oMiniTtsPriceOptions(gpt_4o_mini_tts.Arguments, PriceOptions, total=False):
    """GPT-4o mini TTS"""

@type_check_only
class _Gpt4oMiniTts(AnyModel):
    """GPT-4o mini TTS"""

    @overload
    def run(
        self, request: gpt_4o_mini_tts.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Gpt4oMiniTtsRunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: gpt_4o_mini_tts.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Gpt4oMiniTtsCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: gpt_4o_mini_tts.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Gpt4oMiniTtsPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncGpt4oMiniTts(AnyAsyncModel):
    """GPT-4o mini TTS"""

    @overload
    async def run(
        self, request: gpt_4o_mini_tts.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Gpt4oMiniTtsRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: gpt_4o_mini_tts.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Gpt4oMiniTtsCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: gpt_4o_mini_tts.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Gpt4oMiniTtsPriceOptions]) -> Cost: ...

@type_check_only
class _Gpt4oTranscribeRunOptions(gpt_4o_transcribe.Arguments, RunOptions, total=False):
    """GPT-4o Transcribe"""

@type_check_only
class _Gpt4oTranscribeCreateOptions(gpt_4o_transcribe.Arguments, CreateOptions, total=False):
    """GPT-4o Transcribe"""

@type_check_only
class _Gpt4oTranscribeCheckOptions(gpt_4o_transcribe.Arguments, CheckOptions, total=False):
    """GPT-4o Transcribe"""

@type_check_only
class _Gpt4oTranscribePriceOptions(gpt_4o_transcribe.Arguments, PriceOptions, total=False):
    """GPT-4o Transcribe"""

@type_check_only
class _Gpt4oTranscribe(AnyModel):
    """GPT-4o Transcribe"""

    @overload
    def run(
        self,
        request: gpt_4o_transcribe.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[gpt_4o_transcribe.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_Gpt4oTranscribeRunOptions]
    ) -> Job[gpt_4o_transcribe.Result]: ...
    @overload
    def validate_only(
        self,
        request: gpt_4o_transcribe.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Gpt4oTranscribeCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: gpt_4o_transcribe.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Gpt4oTranscribePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncGpt4oTranscribe(AnyAsyncModel):
    """GPT-4o Transcribe"""

    @overload
    async def run(
        self,
        request: gpt_4o_transcribe.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[gpt_4o_transcribe.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Gpt4oTranscribeRunOptions]
    ) -> AsyncJob[gpt_4o_transcribe.Result]: ...
    @overload
    def validate_only(
        self,
        request: gpt_4o_transcribe.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Gpt4oTranscribeCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: gpt_4o_transcribe.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Gpt4oTranscribePriceOptions]) -> Cost: ...

@type_check_only
class _Gpt4oTranscribeDiarizeRunOptions(
    gpt_4o_transcribe_diarize.Arguments, RunOptions, total=False
):
    """GPT-4o Transcribe Diarize"""

@type_check_only
class _Gpt4oTranscribeDiarizeCreateOptions(
    gpt_4o_transcribe_diarize.Arguments, CreateOptions, total=False
):
    """GPT-4o Transcribe Diarize"""

@type_check_only
class _Gpt4oTranscribeDiarizeCheckOptions(
    gpt_4o_transcribe_diarize.Arguments, CheckOptions, total=False
):
    """GPT-4o Transcribe Diarize"""

@type_check_only
class _Gpt4oTranscribeDiarizePriceOptions(
    gpt_4o_transcribe_diarize.Arguments, PriceOptions, total=False
):
    """GPT-4o Transcribe Diarize"""

@type_check_only
class _Gpt4oTranscribeDiarize(AnyModel):
    """GPT-4o Transcribe Diarize"""

    @overload
    def run(
        self,
        request: gpt_4o_transcribe_diarize.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[gpt_4o_transcribe_diarize.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_Gpt4oTranscribeDiarizeRunOptions]
    ) -> Job[gpt_4o_transcribe_diarize.Result]: ...
    @overload
    def validate_only(
        self,
        request: gpt_4o_transcribe_diarize.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Gpt4oTranscribeDiarizeCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: gpt_4o_transcribe_diarize.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Gpt4oTranscribeDiarizePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncGpt4oTranscribeDiarize(AnyAsyncModel):
    """GPT-4o Transcribe Diarize"""

    @overload
    async def run(
        self,
        request: gpt_4o_transcribe_diarize.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[gpt_4o_transcribe_diarize.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Gpt4oTranscribeDiarizeRunOptions]
    ) -> AsyncJob[gpt_4o_transcribe_diarize.Result]: ...
    @overload
    def validate_only(
        self,
        request: gpt_4o_transcribe_diarize.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Gpt4oTranscribeDiarizeCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: gpt_4o_transcribe_diarize.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Gpt4oTranscribeDiarizePriceOptions]) -> Cost: ...

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
class _GptTranscribeRunOptions(gpt_transcribe.Arguments, RunOptions, total=False):
    """GPT Transcribe"""

@type_check_only
class _GptTranscribeCreateOptions(gpt_transcribe.Arguments, CreateOptions, total=False):
    """GPT Transcribe"""

@type_check_only
class _GptTranscribeCheckOptions(gpt_transcribe.Arguments, CheckOptions, total=False):
    """GPT Transcribe"""

@type_check_only
class _GptTranscribePriceOptions(gpt_transcribe.Arguments, PriceOptions, total=False):
    """GPT Transcribe"""

@type_check_only
class _GptTranscribe(AnyModel):
    """GPT Transcribe"""

    @overload
    def run(
        self, request: gpt_transcribe.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[gpt_transcribe.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_GptTranscribeRunOptions]) -> Job[gpt_transcribe.Result]: ...
    @overload
    def validate_only(
        self,
        request: gpt_transcribe.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_GptTranscribeCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: gpt_transcribe.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GptTranscribePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncGptTranscribe(AnyAsyncModel):
    """GPT Transcribe"""

    @overload
    async def run(
        self, request: gpt_transcribe.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[gpt_transcribe.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_GptTranscribeRunOptions]
    ) -> AsyncJob[gpt_transcribe.Result]: ...
    @overload
    def validate_only(
        self,
        request: gpt_transcribe.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_GptTranscribeCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: gpt_transcribe.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GptTranscribePriceOptions]) -> Cost: ...

@type_check_only
class _Tts1RunOptions(tts_1.Arguments, RunOptions, total=False):
    """TTS-1"""

@type_check_only
class _Tts1CreateOptions(tts_1.Arguments, CreateOptions, total=False):
    """TTS-1"""

@type_check_only
class _Tts1CheckOptions(tts_1.Arguments, CheckOptions, total=False):
    """TTS-1"""

@type_check_only
class _Tts1PriceOptions(tts_1.Arguments, PriceOptions, total=False):
    """TTS-1"""

@type_check_only
class _Tts1(AnyModel):
    """TTS-1"""

    @overload
    def run(
        self, request: tts_1.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Tts1RunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: tts_1.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Tts1CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: tts_1.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Tts1PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncTts1(AnyAsyncModel):
    """TTS-1"""

    @overload
    async def run(
        self, request: tts_1.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(self, **arguments: Unpack[_Tts1RunOptions]) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: tts_1.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Tts1CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: tts_1.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Tts1PriceOptions]) -> Cost: ...

@type_check_only
class _Tts1HdRunOptions(tts_1_hd.Arguments, RunOptions, total=False):
    """TTS-1 HD"""

@type_check_only
class _Tts1HdCreateOptions(tts_1_hd.Arguments, CreateOptions, total=False):
    """TTS-1 HD"""

@type_check_only
class _Tts1HdCheckOptions(tts_1_hd.Arguments, CheckOptions, total=False):
    """TTS-1 HD"""

@type_check_only
class _Tts1HdPriceOptions(tts_1_hd.Arguments, PriceOptions, total=False):
    """TTS-1 HD"""

@type_check_only
class _Tts1Hd(AnyModel):
    """TTS-1 HD"""

    @overload
    def run(
        self, request: tts_1_hd.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Tts1HdRunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: tts_1_hd.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Tts1HdCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: tts_1_hd.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Tts1HdPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncTts1Hd(AnyAsyncModel):
    """TTS-1 HD"""

    @overload
    async def run(
        self, request: tts_1_hd.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(self, **arguments: Unpack[_Tts1HdRunOptions]) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: tts_1_hd.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Tts1HdCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: tts_1_hd.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Tts1HdPriceOptions]) -> Cost: ...

@type_check_only
class _Whisper1RunOptions(whisper_1.Arguments, RunOptions, total=False):
    """Whisper"""

@type_check_only
class _Whisper1CreateOptions(whisper_1.Arguments, CreateOptions, total=False):
    """Whisper"""

@type_check_only
class _Whisper1CheckOptions(whisper_1.Arguments, CheckOptions, total=False):
    """Whisper"""

@type_check_only
class _Whisper1PriceOptions(whisper_1.Arguments, PriceOptions, total=False):
    """Whisper"""

@type_check_only
class _Whisper1(AnyModel):
    """Whisper"""

    @overload
    def run(
        self, request: whisper_1.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[whisper_1.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Whisper1RunOptions]) -> Job[whisper_1.Result]: ...
    @overload
    def validate_only(
        self, request: whisper_1.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Whisper1CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: whisper_1.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Whisper1PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncWhisper1(AnyAsyncModel):
    """Whisper"""

    @overload
    async def run(
        self, request: whisper_1.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[whisper_1.Result]: ...
    @overload
    async def run(self, **arguments: Unpack[_Whisper1RunOptions]) -> AsyncJob[whisper_1.Result]: ...
    @overload
    def validate_only(
        self, request: whisper_1.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Whisper1CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: whisper_1.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Whisper1PriceOptions]) -> Cost: ...

@type_check_only
class _Whisper1TranslationRunOptions(whisper_1_translation.Arguments, RunOptions, total=False):
    """Whisper, translation"""

@type_check_only
class _Whisper1TranslationCreateOptions(
    whisper_1_translation.Arguments, CreateOptions, total=False
):
    """Whisper, translation"""

@type_check_only
class _Whisper1TranslationCheckOptions(whisper_1_translation.Arguments, CheckOptions, total=False):
    """Whisper, translation"""

@type_check_only
class _Whisper1TranslationPriceOptions(whisper_1_translation.Arguments, PriceOptions, total=False):
    """Whisper, translation"""

@type_check_only
class _Whisper1Translation(AnyModel):
    """Whisper, translation"""

    @overload
    def run(
        self,
        request: whisper_1_translation.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[whisper_1_translation.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_Whisper1TranslationRunOptions]
    ) -> Job[whisper_1_translation.Result]: ...
    @overload
    def validate_only(
        self,
        request: whisper_1_translation.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Whisper1TranslationCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: whisper_1_translation.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Whisper1TranslationPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncWhisper1Translation(AnyAsyncModel):
    """Whisper, translation"""

    @overload
    async def run(
        self,
        request: whisper_1_translation.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[whisper_1_translation.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Whisper1TranslationRunOptions]
    ) -> AsyncJob[whisper_1_translation.Result]: ...
    @overload
    def validate_only(
        self,
        request: whisper_1_translation.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Whisper1TranslationCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: whisper_1_translation.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Whisper1TranslationPriceOptions]) -> Cost: ...

@type_check_only
class _Models(ClientModels[AnyModel]):
    @property
    def gpt_4o_mini_transcribe(self) -> _Gpt4oMiniTranscribe:
        """GPT-4o mini Transcribe"""
    @property
    def gpt_4o_mini_tts(self) -> _Gpt4oMiniTts:
        """GPT-4o mini TTS"""
    @property
    def gpt_4o_transcribe(self) -> _Gpt4oTranscribe:
        """GPT-4o Transcribe"""
    @property
    def gpt_4o_transcribe_diarize(self) -> _Gpt4oTranscribeDiarize:
        """GPT-4o Transcribe Diarize"""
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
    @property
    def gpt_transcribe(self) -> _GptTranscribe:
        """GPT Transcribe"""
    @property
    def tts_1(self) -> _Tts1:
        """TTS-1"""
    @property
    def tts_1_hd(self) -> _Tts1Hd:
        """TTS-1 HD"""
    @property
    def whisper_1(self) -> _Whisper1:
        """Whisper"""
    @property
    def whisper_1_translation(self) -> _Whisper1Translation:
        """Whisper, translation"""
    @overload
    def __getitem__(self, id: Literal["gpt-4o-mini-transcribe"], /) -> _Gpt4oMiniTranscribe: ...
    @overload
    def __getitem__(self, id: Literal["gpt-4o-mini-tts"], /) -> _Gpt4oMiniTts: ...
    @overload
    def __getitem__(self, id: Literal["gpt-4o-transcribe"], /) -> _Gpt4oTranscribe: ...
    @overload
    def __getitem__(
        self, id: Literal["gpt-4o-transcribe-diarize"], /
    ) -> _Gpt4oTranscribeDiarize: ...
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
    def __getitem__(self, id: Literal["gpt-transcribe"], /) -> _GptTranscribe: ...
    @overload
    def __getitem__(self, id: Literal["tts-1"], /) -> _Tts1: ...
    @overload
    def __getitem__(self, id: Literal["tts-1-hd"], /) -> _Tts1Hd: ...
    @overload
    def __getitem__(self, id: Literal["whisper-1"], /) -> _Whisper1: ...
    @overload
    def __getitem__(self, id: Literal["whisper-1-translation"], /) -> _Whisper1Translation: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyModel: ...

@type_check_only
class _AsyncModels(ClientModels[AnyAsyncModel]):
    @property
    def gpt_4o_mini_transcribe(self) -> _AsyncGpt4oMiniTranscribe:
        """GPT-4o mini Transcribe"""
    @property
    def gpt_4o_mini_tts(self) -> _AsyncGpt4oMiniTts:
        """GPT-4o mini TTS"""
    @property
    def gpt_4o_transcribe(self) -> _AsyncGpt4oTranscribe:
        """GPT-4o Transcribe"""
    @property
    def gpt_4o_transcribe_diarize(self) -> _AsyncGpt4oTranscribeDiarize:
        """GPT-4o Transcribe Diarize"""
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
    @property
    def gpt_transcribe(self) -> _AsyncGptTranscribe:
        """GPT Transcribe"""
    @property
    def tts_1(self) -> _AsyncTts1:
        """TTS-1"""
    @property
    def tts_1_hd(self) -> _AsyncTts1Hd:
        """TTS-1 HD"""
    @property
    def whisper_1(self) -> _AsyncWhisper1:
        """Whisper"""
    @property
    def whisper_1_translation(self) -> _AsyncWhisper1Translation:
        """Whisper, translation"""
    @overload
    def __getitem__(
        self, id: Literal["gpt-4o-mini-transcribe"], /
    ) -> _AsyncGpt4oMiniTranscribe: ...
    @overload
    def __getitem__(self, id: Literal["gpt-4o-mini-tts"], /) -> _AsyncGpt4oMiniTts: ...
    @overload
    def __getitem__(self, id: Literal["gpt-4o-transcribe"], /) -> _AsyncGpt4oTranscribe: ...
    @overload
    def __getitem__(
        self, id: Literal["gpt-4o-transcribe-diarize"], /
    ) -> _AsyncGpt4oTranscribeDiarize: ...
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
    def __getitem__(self, id: Literal["gpt-transcribe"], /) -> _AsyncGptTranscribe: ...
    @overload
    def __getitem__(self, id: Literal["tts-1"], /) -> _AsyncTts1: ...
    @overload
    def __getitem__(self, id: Literal["tts-1-hd"], /) -> _AsyncTts1Hd: ...
    @overload
    def __getitem__(self, id: Literal["whisper-1"], /) -> _AsyncWhisper1: ...
    @overload
    def __getitem__(self, id: Literal["whisper-1-translation"], /) -> _AsyncWhisper1Translation: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyAsyncModel: ...

class OpenAI(Client):
    """A client of OpenAI.

    Images, speech and transcripts, by models of its own.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _Models:
        """The models of the provider."""

class AsyncOpenAI(AsyncClient):
    """A client of OpenAI for an event loop.

    Images, speech and transcripts, by models of its own.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _AsyncModels:
        """The models of the provider."""
