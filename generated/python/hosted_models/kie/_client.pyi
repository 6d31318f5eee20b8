"""The clients of Kie."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, ClassVar, Final, Literal, Unpack, overload, type_check_only

from .._client.clients import (
    AsyncTaskClient,
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
    bytedance_seedance_1_5_pro,
    elevenlabs_text_to_speech_turbo_2_5,
    google_imagen4,
    google_nano_banana,
    hailuo_2_3_image_to_video_pro,
    kling_2_6_text_to_video,
    kling_v2_5_turbo_image_to_video_pro,
    kling_v2_5_turbo_text_to_video_pro,
    nano_banana_2,
    nano_banana_2_lite,
    nano_banana_pro,
    qwen_text_to_image,
    responses,
    seedream_4_5_edit,
    seedream_4_5_text_to_image,
    wan_2_6_image_to_video,
    wan_2_6_text_to_video,
)

API: Final[Api]

@type_check_only
class _BytedanceSeedance15ProRunOptions(
    bytedance_seedance_1_5_pro.Arguments, RunOptions, total=False
):
    """Seedance 1.5 Pro"""

@type_check_only
class _BytedanceSeedance15ProCreateOptions(
    bytedance_seedance_1_5_pro.Arguments, CreateOptions, total=False
):
    """Seedance 1.5 Pro"""

@type_check_only
class _BytedanceSeedance15ProCheckOptions(
    bytedance_seedance_1_5_pro.Arguments, CheckOptions, total=False
):
    """Seedance 1.5 Pro"""

@type_check_only
class _BytedanceSeedance15ProPriceOptions(
    bytedance_seedance_1_5_pro.Arguments, PriceOptions, total=False
):
    """Seedance 1.5 Pro"""

@type_check_only
class _BytedanceSeedance15Pro(AnyTaskModel):
    """Seedance 1.5 Pro"""

    @overload
    def run(
        self,
        request: bytedance_seedance_1_5_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_BytedanceSeedance15ProRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: bytedance_seedance_1_5_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_BytedanceSeedance15ProCreateOptions]) -> Task: ...
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
        request: bytedance_seedance_1_5_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BytedanceSeedance15ProCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: bytedance_seedance_1_5_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BytedanceSeedance15ProPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncBytedanceSeedance15Pro(AnyAsyncTaskModel):
    """Seedance 1.5 Pro"""

    @overload
    async def run(
        self,
        request: bytedance_seedance_1_5_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_BytedanceSeedance15ProRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: bytedance_seedance_1_5_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_BytedanceSeedance15ProCreateOptions]) -> Task: ...
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
        request: bytedance_seedance_1_5_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BytedanceSeedance15ProCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: bytedance_seedance_1_5_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BytedanceSeedance15ProPriceOptions]) -> Cost: ...

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
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
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
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
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
class _GoogleImagen4RunOptions(google_imagen4.Arguments, RunOptions, total=False):
    """Imagen 4"""

@type_check_only
class _GoogleImagen4CreateOptions(google_imagen4.Arguments, CreateOptions, total=False):
    """Imagen 4"""

@type_check_only
class _GoogleImagen4CheckOptions(google_imagen4.Arguments, CheckOptions, total=False):
    """Imagen 4"""

@type_check_only
class _GoogleImagen4PriceOptions(google_imagen4.Arguments, PriceOptions, total=False):
    """Imagen 4"""

@type_check_only
class _GoogleImagen4(AnyTaskModel):
    """Imagen 4"""

    @overload
    def run(
        self, request: google_imagen4.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_GoogleImagen4RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: google_imagen4.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_GoogleImagen4CreateOptions]) -> Task: ...
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
        request: google_imagen4.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_GoogleImagen4CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: google_imagen4.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GoogleImagen4PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncGoogleImagen4(AnyAsyncTaskModel):
    """Imagen 4"""

    @overload
    async def run(
        self, request: google_imagen4.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_GoogleImagen4RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: google_imagen4.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_GoogleImagen4CreateOptions]) -> Task: ...
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
        request: google_imagen4.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_GoogleImagen4CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: google_imagen4.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GoogleImagen4PriceOptions]) -> Cost: ...

@type_check_only
class _GoogleNanoBananaRunOptions(google_nano_banana.Arguments, RunOptions, total=False):
    """Nano Banana"""

@type_check_only
class _GoogleNanoBananaCreateOptions(google_nano_banana.Arguments, CreateOptions, total=False):
    """Nano Banana"""

@type_check_only
class _GoogleNanoBananaCheckOptions(google_nano_banana.Arguments, CheckOptions, total=False):
    """Nano Banana"""

@type_check_only
class _GoogleNanoBananaPriceOptions(google_nano_banana.Arguments, PriceOptions, total=False):
    """Nano Banana"""

@type_check_only
class _GoogleNanoBanana(AnyTaskModel):
    """Nano Banana"""

    @overload
    def run(
        self,
        request: google_nano_banana.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_GoogleNanoBananaRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: google_nano_banana.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_GoogleNanoBananaCreateOptions]) -> Task: ...
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
        request: google_nano_banana.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_GoogleNanoBananaCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: google_nano_banana.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GoogleNanoBananaPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncGoogleNanoBanana(AnyAsyncTaskModel):
    """Nano Banana"""

    @overload
    async def run(
        self,
        request: google_nano_banana.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_GoogleNanoBananaRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: google_nano_banana.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_GoogleNanoBananaCreateOptions]) -> Task: ...
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
        request: google_nano_banana.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_GoogleNanoBananaCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: google_nano_banana.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GoogleNanoBananaPriceOptions]) -> Cost: ...

@type_check_only
class _Hailuo23ImageToVideoProRunOptions(
    hailuo_2_3_image_to_video_pro.Arguments, RunOptions, total=False
):
    """Hailuo 2.3 Pro Image to Video"""

@type_check_only
class _Hailuo23ImageToVideoProCreateOptions(
    hailuo_2_3_image_to_video_pro.Arguments, CreateOptions, total=False
):
    """Hailuo 2.3 Pro Image to Video"""

@type_check_only
class _Hailuo23ImageToVideoProCheckOptions(
    hailuo_2_3_image_to_video_pro.Arguments, CheckOptions, total=False
):
    """Hailuo 2.3 Pro Image to Video"""

@type_check_only
class _Hailuo23ImageToVideoProPriceOptions(
    hailuo_2_3_image_to_video_pro.Arguments, PriceOptions, total=False
):
    """Hailuo 2.3 Pro Image to Video"""

@type_check_only
class _Hailuo23ImageToVideoPro(AnyTaskModel):
    """Hailuo 2.3 Pro Image to Video"""

    @overload
    def run(
        self,
        request: hailuo_2_3_image_to_video_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_Hailuo23ImageToVideoProRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: hailuo_2_3_image_to_video_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Hailuo23ImageToVideoProCreateOptions]) -> Task: ...
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
        request: hailuo_2_3_image_to_video_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Hailuo23ImageToVideoProCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: hailuo_2_3_image_to_video_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Hailuo23ImageToVideoProPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncHailuo23ImageToVideoPro(AnyAsyncTaskModel):
    """Hailuo 2.3 Pro Image to Video"""

    @overload
    async def run(
        self,
        request: hailuo_2_3_image_to_video_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Hailuo23ImageToVideoProRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: hailuo_2_3_image_to_video_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Hailuo23ImageToVideoProCreateOptions]) -> Task: ...
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
        request: hailuo_2_3_image_to_video_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Hailuo23ImageToVideoProCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: hailuo_2_3_image_to_video_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Hailuo23ImageToVideoProPriceOptions]) -> Cost: ...

@type_check_only
class _Kling26TextToVideoRunOptions(kling_2_6_text_to_video.Arguments, RunOptions, total=False):
    """Kling 2.6 Text to Video"""

@type_check_only
class _Kling26TextToVideoCreateOptions(
    kling_2_6_text_to_video.Arguments, CreateOptions, total=False
):
    """Kling 2.6 Text to Video"""

@type_check_only
class _Kling26TextToVideoCheckOptions(kling_2_6_text_to_video.Arguments, CheckOptions, total=False):
    """Kling 2.6 Text to Video"""

@type_check_only
class _Kling26TextToVideoPriceOptions(kling_2_6_text_to_video.Arguments, PriceOptions, total=False):
    """Kling 2.6 Text to Video"""

@type_check_only
class _Kling26TextToVideo(AnyTaskModel):
    """Kling 2.6 Text to Video"""

    @overload
    def run(
        self,
        request: kling_2_6_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Kling26TextToVideoRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: kling_2_6_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Kling26TextToVideoCreateOptions]) -> Task: ...
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
        request: kling_2_6_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Kling26TextToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: kling_2_6_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Kling26TextToVideoPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncKling26TextToVideo(AnyAsyncTaskModel):
    """Kling 2.6 Text to Video"""

    @overload
    async def run(
        self,
        request: kling_2_6_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Kling26TextToVideoRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: kling_2_6_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Kling26TextToVideoCreateOptions]) -> Task: ...
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
        request: kling_2_6_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Kling26TextToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: kling_2_6_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Kling26TextToVideoPriceOptions]) -> Cost: ...

@type_check_only
class _KlingV25TurboImageToVideoProRunOptions(
    kling_v2_5_turbo_image_to_video_pro.Arguments, RunOptions, total=False
):
    """Kling 2.5 Turbo Pro Image to Video"""

@type_check_only
class _KlingV25TurboImageToVideoProCreateOptions(
    kling_v2_5_turbo_image_to_video_pro.Arguments, CreateOptions, total=False
):
    """Kling 2.5 Turbo Pro Image to Video"""

@type_check_only
class _KlingV25TurboImageToVideoProCheckOptions(
    kling_v2_5_turbo_image_to_video_pro.Arguments, CheckOptions, total=False
):
    """Kling 2.5 Turbo Pro Image to Video"""

@type_check_only
class _KlingV25TurboImageToVideoProPriceOptions(
    kling_v2_5_turbo_image_to_video_pro.Arguments, PriceOptions, total=False
):
    """Kling 2.5 Turbo Pro Image to Video"""

@type_check_only
class _KlingV25TurboImageToVideoPro(AnyTaskModel):
    """Kling 2.5 Turbo Pro Image to Video"""

    @overload
    def run(
        self,
        request: kling_v2_5_turbo_image_to_video_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_KlingV25TurboImageToVideoProRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: kling_v2_5_turbo_image_to_video_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_KlingV25TurboImageToVideoProCreateOptions]) -> Task: ...
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
        request: kling_v2_5_turbo_image_to_video_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_KlingV25TurboImageToVideoProCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: kling_v2_5_turbo_image_to_video_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_KlingV25TurboImageToVideoProPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncKlingV25TurboImageToVideoPro(AnyAsyncTaskModel):
    """Kling 2.5 Turbo Pro Image to Video"""

    @overload
    async def run(
        self,
        request: kling_v2_5_turbo_image_to_video_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_KlingV25TurboImageToVideoProRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: kling_v2_5_turbo_image_to_video_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(
        self, **arguments: Unpack[_KlingV25TurboImageToVideoProCreateOptions]
    ) -> Task: ...
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
        request: kling_v2_5_turbo_image_to_video_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_KlingV25TurboImageToVideoProCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: kling_v2_5_turbo_image_to_video_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_KlingV25TurboImageToVideoProPriceOptions]) -> Cost: ...

@type_check_only
class _KlingV25TurboTextToVideoProRunOptions(
    kling_v2_5_turbo_text_to_video_pro.Arguments, RunOptions, total=False
):
    """Kling 2.5 Turbo Pro Text to Video"""

@type_check_only
class _KlingV25TurboTextToVideoProCreateOptions(
    kling_v2_5_turbo_text_to_video_pro.Arguments, CreateOptions, total=False
):
    """Kling 2.5 Turbo Pro Text to Video"""

@type_check_only
class _KlingV25TurboTextToVideoProCheckOptions(
    kling_v2_5_turbo_text_to_video_pro.Arguments, CheckOptions, total=False
):
    """Kling 2.5 Turbo Pro Text to Video"""

@type_check_only
class _KlingV25TurboTextToVideoProPriceOptions(
    kling_v2_5_turbo_text_to_video_pro.Arguments, PriceOptions, total=False
):
    """Kling 2.5 Turbo Pro Text to Video"""

@type_check_only
class _KlingV25TurboTextToVideoPro(AnyTaskModel):
    """Kling 2.5 Turbo Pro Text to Video"""

    @overload
    def run(
        self,
        request: kling_v2_5_turbo_text_to_video_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_KlingV25TurboTextToVideoProRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: kling_v2_5_turbo_text_to_video_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_KlingV25TurboTextToVideoProCreateOptions]) -> Task: ...
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
        request: kling_v2_5_turbo_text_to_video_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_KlingV25TurboTextToVideoProCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: kling_v2_5_turbo_text_to_video_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_KlingV25TurboTextToVideoProPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncKlingV25TurboTextToVideoPro(AnyAsyncTaskModel):
    """Kling 2.5 Turbo Pro Text to Video"""

    @overload
    async def run(
        self,
        request: kling_v2_5_turbo_text_to_video_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_KlingV25TurboTextToVideoProRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: kling_v2_5_turbo_text_to_video_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(
        self, **arguments: Unpack[_KlingV25TurboTextToVideoProCreateOptions]
    ) -> Task: ...
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
        request: kling_v2_5_turbo_text_to_video_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_KlingV25TurboTextToVideoProCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: kling_v2_5_turbo_text_to_video_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_KlingV25TurboTextToVideoProPriceOptions]) -> Cost: ...

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
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
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
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
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
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
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
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
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
class _NanoBananaProRunOptions(nano_banana_pro.Arguments, RunOptions, total=False):
    """Nano Banana Pro"""

@type_check_only
class _NanoBananaProCreateOptions(nano_banana_pro.Arguments, CreateOptions, total=False):
    """Nano Banana Pro"""

@type_check_only
class _NanoBananaProCheckOptions(nano_banana_pro.Arguments, CheckOptions, total=False):
    """Nano Banana Pro"""

@type_check_only
class _NanoBananaProPriceOptions(nano_banana_pro.Arguments, PriceOptions, total=False):
    """Nano Banana Pro"""

@type_check_only
class _NanoBananaPro(AnyTaskModel):
    """Nano Banana Pro"""

    @overload
    def run(
        self, request: nano_banana_pro.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_NanoBananaProRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: nano_banana_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_NanoBananaProCreateOptions]) -> Task: ...
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
        request: nano_banana_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_NanoBananaProCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: nano_banana_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_NanoBananaProPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncNanoBananaPro(AnyAsyncTaskModel):
    """Nano Banana Pro"""

    @overload
    async def run(
        self, request: nano_banana_pro.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_NanoBananaProRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: nano_banana_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_NanoBananaProCreateOptions]) -> Task: ...
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
        request: nano_banana_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_NanoBananaProCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: nano_banana_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_NanoBananaProPriceOptions]) -> Cost: ...

@type_check_only
class _QwenTextToImageRunOptions(qwen_text_to_image.Arguments, RunOptions, total=False):
    """Qwen Image"""

@type_check_only
class _QwenTextToImageCreateOptions(qwen_text_to_image.Arguments, CreateOptions, total=False):
    """Qwen Image"""

@type_check_only
class _QwenTextToImageCheckOptions(qwen_text_to_image.Arguments, CheckOptions, total=False):
    """Qwen Image"""

@type_check_only
class _QwenTextToImagePriceOptions(qwen_text_to_image.Arguments, PriceOptions, total=False):
    """Qwen Image"""

@type_check_only
class _QwenTextToImage(AnyTaskModel):
    """Qwen Image"""

    @overload
    def run(
        self,
        request: qwen_text_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_QwenTextToImageRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: qwen_text_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_QwenTextToImageCreateOptions]) -> Task: ...
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
        request: qwen_text_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_QwenTextToImageCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: qwen_text_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_QwenTextToImagePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncQwenTextToImage(AnyAsyncTaskModel):
    """Qwen Image"""

    @overload
    async def run(
        self,
        request: qwen_text_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_QwenTextToImageRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: qwen_text_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_QwenTextToImageCreateOptions]) -> Task: ...
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
        request: qwen_text_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_QwenTextToImageCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: qwen_text_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_QwenTextToImagePriceOptions]) -> Cost: ...

@type_check_only
class _Seedream45EditRunOptions(seedream_4_5_edit.Arguments, RunOptions, total=False):
    """Seedream 4.5 Edit"""

@type_check_only
class _Seedream45EditCreateOptions(seedream_4_5_edit.Arguments, CreateOptions, total=False):
    """Seedream 4.5 Edit"""

@type_check_only
class _Seedream45EditCheckOptions(seedream_4_5_edit.Arguments, CheckOptions, total=False):
    """Seedream 4.5 Edit"""

@type_check_only
class _Seedream45EditPriceOptions(seedream_4_5_edit.Arguments, PriceOptions, total=False):
    """Seedream 4.5 Edit"""

@type_check_only
class _Seedream45Edit(AnyTaskModel):
    """Seedream 4.5 Edit"""

    @overload
    def run(
        self,
        request: seedream_4_5_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Seedream45EditRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: seedream_4_5_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Seedream45EditCreateOptions]) -> Task: ...
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
        request: seedream_4_5_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Seedream45EditCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: seedream_4_5_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Seedream45EditPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncSeedream45Edit(AnyAsyncTaskModel):
    """Seedream 4.5 Edit"""

    @overload
    async def run(
        self,
        request: seedream_4_5_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Seedream45EditRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: seedream_4_5_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Seedream45EditCreateOptions]) -> Task: ...
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
        request: seedream_4_5_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Seedream45EditCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: seedream_4_5_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Seedream45EditPriceOptions]) -> Cost: ...

@type_check_only
class _Seedream45TextToImageRunOptions(
    seedream_4_5_text_to_image.Arguments, RunOptions, total=False
):
    """Seedream 4.5"""

@type_check_only
class _Seedream45TextToImageCreateOptions(
    seedream_4_5_text_to_image.Arguments, CreateOptions, total=False
):
    """Seedream 4.5"""

@type_check_only
class _Seedream45TextToImageCheckOptions(
    seedream_4_5_text_to_image.Arguments, CheckOptions, total=False
):
    """Seedream 4.5"""

@type_check_only
class _Seedream45TextToImagePriceOptions(
    seedream_4_5_text_to_image.Arguments, PriceOptions, total=False
):
    """Seedream 4.5"""

@type_check_only
class _Seedream45TextToImage(AnyTaskModel):
    """Seedream 4.5"""

    @overload
    def run(
        self,
        request: seedream_4_5_text_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_Seedream45TextToImageRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: seedream_4_5_text_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Seedream45TextToImageCreateOptions]) -> Task: ...
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
        request: seedream_4_5_text_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Seedream45TextToImageCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: seedream_4_5_text_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Seedream45TextToImagePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncSeedream45TextToImage(AnyAsyncTaskModel):
    """Seedream 4.5"""

    @overload
    async def run(
        self,
        request: seedream_4_5_text_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Seedream45TextToImageRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: seedream_4_5_text_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Seedream45TextToImageCreateOptions]) -> Task: ...
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
        request: seedream_4_5_text_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Seedream45TextToImageCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: seedream_4_5_text_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Seedream45TextToImagePriceOptions]) -> Cost: ...

@type_check_only
class _Wan26ImageToVideoRunOptions(wan_2_6_image_to_video.Arguments, RunOptions, total=False):
    """Wan 2.6 Image to Video"""

@type_check_only
class _Wan26ImageToVideoCreateOptions(wan_2_6_image_to_video.Arguments, CreateOptions, total=False):
    """Wan 2.6 Image to Video"""

@type_check_only
class _Wan26ImageToVideoCheckOptions(wan_2_6_image_to_video.Arguments, CheckOptions, total=False):
    """Wan 2.6 Image to Video"""

@type_check_only
class _Wan26ImageToVideoPriceOptions(wan_2_6_image_to_video.Arguments, PriceOptions, total=False):
    """Wan 2.6 Image to Video"""

@type_check_only
class _Wan26ImageToVideo(AnyTaskModel):
    """Wan 2.6 Image to Video"""

    @overload
    def run(
        self,
        request: wan_2_6_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Wan26ImageToVideoRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: wan_2_6_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Wan26ImageToVideoCreateOptions]) -> Task: ...
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
        request: wan_2_6_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Wan26ImageToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: wan_2_6_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Wan26ImageToVideoPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncWan26ImageToVideo(AnyAsyncTaskModel):
    """Wan 2.6 Image to Video"""

    @overload
    async def run(
        self,
        request: wan_2_6_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Wan26ImageToVideoRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: wan_2_6_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Wan26ImageToVideoCreateOptions]) -> Task: ...
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
        request: wan_2_6_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Wan26ImageToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: wan_2_6_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Wan26ImageToVideoPriceOptions]) -> Cost: ...

@type_check_only
class _Wan26TextToVideoRunOptions(wan_2_6_text_to_video.Arguments, RunOptions, total=False):
    """Wan 2.6 Text to Video"""

@type_check_only
class _Wan26TextToVideoCreateOptions(wan_2_6_text_to_video.Arguments, CreateOptions, total=False):
    """Wan 2.6 Text to Video"""

@type_check_only
class _Wan26TextToVideoCheckOptions(wan_2_6_text_to_video.Arguments, CheckOptions, total=False):
    """Wan 2.6 Text to Video"""

@type_check_only
class _Wan26TextToVideoPriceOptions(wan_2_6_text_to_video.Arguments, PriceOptions, total=False):
    """Wan 2.6 Text to Video"""

@type_check_only
class _Wan26TextToVideo(AnyTaskModel):
    """Wan 2.6 Text to Video"""

    @overload
    def run(
        self,
        request: wan_2_6_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Wan26TextToVideoRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: wan_2_6_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Wan26TextToVideoCreateOptions]) -> Task: ...
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
        request: wan_2_6_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Wan26TextToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: wan_2_6_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Wan26TextToVideoPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncWan26TextToVideo(AnyAsyncTaskModel):
    """Wan 2.6 Text to Video"""

    @overload
    async def run(
        self,
        request: wan_2_6_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Wan26TextToVideoRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: wan_2_6_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Wan26TextToVideoCreateOptions]) -> Task: ...
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
        request: wan_2_6_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Wan26TextToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: wan_2_6_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Wan26TextToVideoPriceOptions]) -> Cost: ...

@type_check_only
class _Models(ClientModels[AnyTaskModel]):
    @property
    def bytedance_seedance_1_5_pro(self) -> _BytedanceSeedance15Pro:
        """Seedance 1.5 Pro"""
    @property
    def elevenlabs_text_to_speech_turbo_2_5(self) -> _ElevenlabsTextToSpeechTurbo25:
        """ElevenLabs Text to Speech Turbo 2.5"""
    @property
    def google_imagen4(self) -> _GoogleImagen4:
        """Imagen 4"""
    @property
    def google_nano_banana(self) -> _GoogleNanoBanana:
        """Nano Banana"""
    @property
    def hailuo_2_3_image_to_video_pro(self) -> _Hailuo23ImageToVideoPro:
        """Hailuo 2.3 Pro Image to Video"""
    @property
    def kling_2_6_text_to_video(self) -> _Kling26TextToVideo:
        """Kling 2.6 Text to Video"""
    @property
    def kling_v2_5_turbo_image_to_video_pro(self) -> _KlingV25TurboImageToVideoPro:
        """Kling 2.5 Turbo Pro Image to Video"""
    @property
    def kling_v2_5_turbo_text_to_video_pro(self) -> _KlingV25TurboTextToVideoPro:
        """Kling 2.5 Turbo Pro Text to Video"""
    @property
    def nano_banana_2(self) -> _NanoBanana2:
        """Nano Banana 2"""
    @property
    def nano_banana_2_lite(self) -> _NanoBanana2Lite:
        """Nano Banana 2 Lite"""
    @property
    def nano_banana_pro(self) -> _NanoBananaPro:
        """Nano Banana Pro"""
    @property
    def qwen_text_to_image(self) -> _QwenTextToImage:
        """Qwen Image"""
    @property
    def seedream_4_5_edit(self) -> _Seedream45Edit:
        """Seedream 4.5 Edit"""
    @property
    def seedream_4_5_text_to_image(self) -> _Seedream45TextToImage:
        """Seedream 4.5"""
    @property
    def wan_2_6_image_to_video(self) -> _Wan26ImageToVideo:
        """Wan 2.6 Image to Video"""
    @property
    def wan_2_6_text_to_video(self) -> _Wan26TextToVideo:
        """Wan 2.6 Text to Video"""
    @overload
    def __getitem__(
        self, id: Literal["bytedance/seedance-1.5-pro"], /
    ) -> _BytedanceSeedance15Pro: ...
    @overload
    def __getitem__(
        self, id: Literal["elevenlabs/text-to-speech-turbo-2-5"], /
    ) -> _ElevenlabsTextToSpeechTurbo25: ...
    @overload
    def __getitem__(self, id: Literal["google/imagen4"], /) -> _GoogleImagen4: ...
    @overload
    def __getitem__(self, id: Literal["google/nano-banana"], /) -> _GoogleNanoBanana: ...
    @overload
    def __getitem__(
        self, id: Literal["hailuo/2-3-image-to-video-pro"], /
    ) -> _Hailuo23ImageToVideoPro: ...
    @overload
    def __getitem__(self, id: Literal["kling-2.6/text-to-video"], /) -> _Kling26TextToVideo: ...
    @overload
    def __getitem__(
        self, id: Literal["kling/v2-5-turbo-image-to-video-pro"], /
    ) -> _KlingV25TurboImageToVideoPro: ...
    @overload
    def __getitem__(
        self, id: Literal["kling/v2-5-turbo-text-to-video-pro"], /
    ) -> _KlingV25TurboTextToVideoPro: ...
    @overload
    def __getitem__(self, id: Literal["nano-banana-2"], /) -> _NanoBanana2: ...
    @overload
    def __getitem__(self, id: Literal["nano-banana-2-lite"], /) -> _NanoBanana2Lite: ...
    @overload
    def __getitem__(self, id: Literal["nano-banana-pro"], /) -> _NanoBananaPro: ...
    @overload
    def __getitem__(self, id: Literal["qwen/text-to-image"], /) -> _QwenTextToImage: ...
    @overload
    def __getitem__(self, id: Literal["seedream/4.5-edit"], /) -> _Seedream45Edit: ...
    @overload
    def __getitem__(
        self, id: Literal["seedream/4.5-text-to-image"], /
    ) -> _Seedream45TextToImage: ...
    @overload
    def __getitem__(self, id: Literal["wan/2-6-image-to-video"], /) -> _Wan26ImageToVideo: ...
    @overload
    def __getitem__(self, id: Literal["wan/2-6-text-to-video"], /) -> _Wan26TextToVideo: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyTaskModel: ...

@type_check_only
class _AsyncModels(ClientModels[AnyAsyncTaskModel]):
    @property
    def bytedance_seedance_1_5_pro(self) -> _AsyncBytedanceSeedance15Pro:
        """Seedance 1.5 Pro"""
    @property
    def elevenlabs_text_to_speech_turbo_2_5(self) -> _AsyncElevenlabsTextToSpeechTurbo25:
        """ElevenLabs Text to Speech Turbo 2.5"""
    @property
    def google_imagen4(self) -> _AsyncGoogleImagen4:
        """Imagen 4"""
    @property
    def google_nano_banana(self) -> _AsyncGoogleNanoBanana:
        """Nano Banana"""
    @property
    def hailuo_2_3_image_to_video_pro(self) -> _AsyncHailuo23ImageToVideoPro:
        """Hailuo 2.3 Pro Image to Video"""
    @property
    def kling_2_6_text_to_video(self) -> _AsyncKling26TextToVideo:
        """Kling 2.6 Text to Video"""
    @property
    def kling_v2_5_turbo_image_to_video_pro(self) -> _AsyncKlingV25TurboImageToVideoPro:
        """Kling 2.5 Turbo Pro Image to Video"""
    @property
    def kling_v2_5_turbo_text_to_video_pro(self) -> _AsyncKlingV25TurboTextToVideoPro:
        """Kling 2.5 Turbo Pro Text to Video"""
    @property
    def nano_banana_2(self) -> _AsyncNanoBanana2:
        """Nano Banana 2"""
    @property
    def nano_banana_2_lite(self) -> _AsyncNanoBanana2Lite:
        """Nano Banana 2 Lite"""
    @property
    def nano_banana_pro(self) -> _AsyncNanoBananaPro:
        """Nano Banana Pro"""
    @property
    def qwen_text_to_image(self) -> _AsyncQwenTextToImage:
        """Qwen Image"""
    @property
    def seedream_4_5_edit(self) -> _AsyncSeedream45Edit:
        """Seedream 4.5 Edit"""
    @property
    def seedream_4_5_text_to_image(self) -> _AsyncSeedream45TextToImage:
        """Seedream 4.5"""
    @property
    def wan_2_6_image_to_video(self) -> _AsyncWan26ImageToVideo:
        """Wan 2.6 Image to Video"""
    @property
    def wan_2_6_text_to_video(self) -> _AsyncWan26TextToVideo:
        """Wan 2.6 Text to Video"""
    @overload
    def __getitem__(
        self, id: Literal["bytedance/seedance-1.5-pro"], /
    ) -> _AsyncBytedanceSeedance15Pro: ...
    @overload
    def __getitem__(
        self, id: Literal["elevenlabs/text-to-speech-turbo-2-5"], /
    ) -> _AsyncElevenlabsTextToSpeechTurbo25: ...
    @overload
    def __getitem__(self, id: Literal["google/imagen4"], /) -> _AsyncGoogleImagen4: ...
    @overload
    def __getitem__(self, id: Literal["google/nano-banana"], /) -> _AsyncGoogleNanoBanana: ...
    @overload
    def __getitem__(
        self, id: Literal["hailuo/2-3-image-to-video-pro"], /
    ) -> _AsyncHailuo23ImageToVideoPro: ...
    @overload
    def __getitem__(
        self, id: Literal["kling-2.6/text-to-video"], /
    ) -> _AsyncKling26TextToVideo: ...
    @overload
    def __getitem__(
        self, id: Literal["kling/v2-5-turbo-image-to-video-pro"], /
    ) -> _AsyncKlingV25TurboImageToVideoPro: ...
    @overload
    def __getitem__(
        self, id: Literal["kling/v2-5-turbo-text-to-video-pro"], /
    ) -> _AsyncKlingV25TurboTextToVideoPro: ...
    @overload
    def __getitem__(self, id: Literal["nano-banana-2"], /) -> _AsyncNanoBanana2: ...
    @overload
    def __getitem__(self, id: Literal["nano-banana-2-lite"], /) -> _AsyncNanoBanana2Lite: ...
    @overload
    def __getitem__(self, id: Literal["nano-banana-pro"], /) -> _AsyncNanoBananaPro: ...
    @overload
    def __getitem__(self, id: Literal["qwen/text-to-image"], /) -> _AsyncQwenTextToImage: ...
    @overload
    def __getitem__(self, id: Literal["seedream/4.5-edit"], /) -> _AsyncSeedream45Edit: ...
    @overload
    def __getitem__(
        self, id: Literal["seedream/4.5-text-to-image"], /
    ) -> _AsyncSeedream45TextToImage: ...
    @overload
    def __getitem__(self, id: Literal["wan/2-6-image-to-video"], /) -> _AsyncWan26ImageToVideo: ...
    @overload
    def __getitem__(self, id: Literal["wan/2-6-text-to-video"], /) -> _AsyncWan26TextToVideo: ...
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
