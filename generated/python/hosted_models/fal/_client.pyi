"""The clients of fal."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, ClassVar, Final, Literal, Unpack, overload, type_check_only

from .._client.clients import (
    AsyncCancelingClient,
    CancelingClient,
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
    fal_ai_bytedance_seedance_v1_5_pro_text_to_video,
    fal_ai_bytedance_seedream_v4_5_edit,
    fal_ai_bytedance_seedream_v4_text_to_image,
    fal_ai_elevenlabs_sound_effects_v2,
    fal_ai_elevenlabs_tts_eleven_v3,
    fal_ai_flux_dev,
    fal_ai_flux_pro_kontext,
    fal_ai_flux_pro_kontext_max,
    fal_ai_flux_pro_v1_1_ultra,
    fal_ai_flux_schnell,
    fal_ai_ideogram_v3_remix,
    fal_ai_kling_video_v2_1_master_text_to_video,
    fal_ai_kling_video_v2_5_turbo_pro_image_to_video,
    fal_ai_kling_video_v2_6_pro_text_to_video,
    fal_ai_minimax_hailuo_02_pro_image_to_video,
    fal_ai_minimax_hailuo_02_pro_text_to_video,
    fal_ai_minimax_hailuo_02_standard_image_to_video,
    fal_ai_minimax_hailuo_2_3_pro_image_to_video,
    fal_ai_mmaudio_v2,
    fal_ai_nano_banana,
    fal_ai_nano_banana_pro,
    fal_ai_nano_banana_pro_edit,
    fal_ai_qwen_image,
    fal_ai_qwen_image_edit_2511,
    fal_ai_recraft_v3,
    fal_ai_veo3_1,
    fal_ai_wan_25_preview_text_to_video,
    responses,
)

API: Final[Api]

@type_check_only
class _FalAiBytedanceSeedanceV15ProTextToVideoRunOptions(
    fal_ai_bytedance_seedance_v1_5_pro_text_to_video.Arguments, RunOptions, total=False
):
    """Seedance 1.5 Pro (Text to Video)"""

@type_check_only
class _FalAiBytedanceSeedanceV15ProTextToVideoCreateOptions(
    fal_ai_bytedance_seedance_v1_5_pro_text_to_video.Arguments, CreateOptions, total=False
):
    """Seedance 1.5 Pro (Text to Video)"""

@type_check_only
class _FalAiBytedanceSeedanceV15ProTextToVideoCheckOptions(
    fal_ai_bytedance_seedance_v1_5_pro_text_to_video.Arguments, CheckOptions, total=False
):
    """Seedance 1.5 Pro (Text to Video)"""

@type_check_only
class _FalAiBytedanceSeedanceV15ProTextToVideoPriceOptions(
    fal_ai_bytedance_seedance_v1_5_pro_text_to_video.Arguments, PriceOptions, total=False
):
    """Seedance 1.5 Pro (Text to Video)"""

@type_check_only
class _FalAiBytedanceSeedanceV15ProTextToVideo(AnyTaskModel):
    """Seedance 1.5 Pro (Text to Video)"""

    @overload
    def run(
        self,
        request: fal_ai_bytedance_seedance_v1_5_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_FalAiBytedanceSeedanceV15ProTextToVideoRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: fal_ai_bytedance_seedance_v1_5_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(
        self, **arguments: Unpack[_FalAiBytedanceSeedanceV15ProTextToVideoCreateOptions]
    ) -> Task: ...
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
        request: fal_ai_bytedance_seedance_v1_5_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiBytedanceSeedanceV15ProTextToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_bytedance_seedance_v1_5_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(
        self, **arguments: Unpack[_FalAiBytedanceSeedanceV15ProTextToVideoPriceOptions]
    ) -> Cost: ...

@type_check_only
class _AsyncFalAiBytedanceSeedanceV15ProTextToVideo(AnyAsyncTaskModel):
    """Seedance 1.5 Pro (Text to Video)"""

    @overload
    async def run(
        self,
        request: fal_ai_bytedance_seedance_v1_5_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FalAiBytedanceSeedanceV15ProTextToVideoRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: fal_ai_bytedance_seedance_v1_5_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(
        self, **arguments: Unpack[_FalAiBytedanceSeedanceV15ProTextToVideoCreateOptions]
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
        request: fal_ai_bytedance_seedance_v1_5_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiBytedanceSeedanceV15ProTextToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_bytedance_seedance_v1_5_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(
        self, **arguments: Unpack[_FalAiBytedanceSeedanceV15ProTextToVideoPriceOptions]
    ) -> Cost: ...

@type_check_only
class _FalAiBytedanceSeedreamV45EditRunOptions(
    fal_ai_bytedance_seedream_v4_5_edit.Arguments, RunOptions, total=False
):
    """Seedream 4.5 Edit"""

@type_check_only
class _FalAiBytedanceSeedreamV45EditCreateOptions(
    fal_ai_bytedance_seedream_v4_5_edit.Arguments, CreateOptions, total=False
):
    """Seedream 4.5 Edit"""

@type_check_only
class _FalAiBytedanceSeedreamV45EditCheckOptions(
    fal_ai_bytedance_seedream_v4_5_edit.Arguments, CheckOptions, total=False
):
    """Seedream 4.5 Edit"""

@type_check_only
class _FalAiBytedanceSeedreamV45EditPriceOptions(
    fal_ai_bytedance_seedream_v4_5_edit.Arguments, PriceOptions, total=False
):
    """Seedream 4.5 Edit"""

@type_check_only
class _FalAiBytedanceSeedreamV45Edit(AnyTaskModel):
    """Seedream 4.5 Edit"""

    @overload
    def run(
        self,
        request: fal_ai_bytedance_seedream_v4_5_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_FalAiBytedanceSeedreamV45EditRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: fal_ai_bytedance_seedream_v4_5_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FalAiBytedanceSeedreamV45EditCreateOptions]) -> Task: ...
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
        request: fal_ai_bytedance_seedream_v4_5_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiBytedanceSeedreamV45EditCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_bytedance_seedream_v4_5_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiBytedanceSeedreamV45EditPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFalAiBytedanceSeedreamV45Edit(AnyAsyncTaskModel):
    """Seedream 4.5 Edit"""

    @overload
    async def run(
        self,
        request: fal_ai_bytedance_seedream_v4_5_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FalAiBytedanceSeedreamV45EditRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: fal_ai_bytedance_seedream_v4_5_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(
        self, **arguments: Unpack[_FalAiBytedanceSeedreamV45EditCreateOptions]
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
        request: fal_ai_bytedance_seedream_v4_5_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiBytedanceSeedreamV45EditCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_bytedance_seedream_v4_5_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiBytedanceSeedreamV45EditPriceOptions]) -> Cost: ...

@type_check_only
class _FalAiBytedanceSeedreamV4TextToImageRunOptions(
    fal_ai_bytedance_seedream_v4_text_to_image.Arguments, RunOptions, total=False
):
    """Seedream 4.0 (Text to Image)"""

@type_check_only
class _FalAiBytedanceSeedreamV4TextToImageCreateOptions(
    fal_ai_bytedance_seedream_v4_text_to_image.Arguments, CreateOptions, total=False
):
    """Seedream 4.0 (Text to Image)"""

@type_check_only
class _FalAiBytedanceSeedreamV4TextToImageCheckOptions(
    fal_ai_bytedance_seedream_v4_text_to_image.Arguments, CheckOptions, total=False
):
    """Seedream 4.0 (Text to Image)"""

@type_check_only
class _FalAiBytedanceSeedreamV4TextToImagePriceOptions(
    fal_ai_bytedance_seedream_v4_text_to_image.Arguments, PriceOptions, total=False
):
    """Seedream 4.0 (Text to Image)"""

@type_check_only
class _FalAiBytedanceSeedreamV4TextToImage(AnyTaskModel):
    """Seedream 4.0 (Text to Image)"""

    @overload
    def run(
        self,
        request: fal_ai_bytedance_seedream_v4_text_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_FalAiBytedanceSeedreamV4TextToImageRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: fal_ai_bytedance_seedream_v4_text_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(
        self, **arguments: Unpack[_FalAiBytedanceSeedreamV4TextToImageCreateOptions]
    ) -> Task: ...
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
        request: fal_ai_bytedance_seedream_v4_text_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiBytedanceSeedreamV4TextToImageCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_bytedance_seedream_v4_text_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(
        self, **arguments: Unpack[_FalAiBytedanceSeedreamV4TextToImagePriceOptions]
    ) -> Cost: ...

@type_check_only
class _AsyncFalAiBytedanceSeedreamV4TextToImage(AnyAsyncTaskModel):
    """Seedream 4.0 (Text to Image)"""

    @overload
    async def run(
        self,
        request: fal_ai_bytedance_seedream_v4_text_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FalAiBytedanceSeedreamV4TextToImageRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: fal_ai_bytedance_seedream_v4_text_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(
        self, **arguments: Unpack[_FalAiBytedanceSeedreamV4TextToImageCreateOptions]
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
        request: fal_ai_bytedance_seedream_v4_text_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiBytedanceSeedreamV4TextToImageCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_bytedance_seedream_v4_text_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(
        self, **arguments: Unpack[_FalAiBytedanceSeedreamV4TextToImagePriceOptions]
    ) -> Cost: ...

@type_check_only
class _FalAiElevenlabsSoundEffectsV2RunOptions(
    fal_ai_elevenlabs_sound_effects_v2.Arguments, RunOptions, total=False
):
    """ElevenLabs Sound Effects V2"""

@type_check_only
class _FalAiElevenlabsSoundEffectsV2CreateOptions(
    fal_ai_elevenlabs_sound_effects_v2.Arguments, CreateOptions, total=False
):
    """ElevenLabs Sound Effects V2"""

@type_check_only
class _FalAiElevenlabsSoundEffectsV2CheckOptions(
    fal_ai_elevenlabs_sound_effects_v2.Arguments, CheckOptions, total=False
):
    """ElevenLabs Sound Effects V2"""

@type_check_only
class _FalAiElevenlabsSoundEffectsV2PriceOptions(
    fal_ai_elevenlabs_sound_effects_v2.Arguments, PriceOptions, total=False
):
    """ElevenLabs Sound Effects V2"""

@type_check_only
class _FalAiElevenlabsSoundEffectsV2(AnyTaskModel):
    """ElevenLabs Sound Effects V2"""

    @overload
    def run(
        self,
        request: fal_ai_elevenlabs_sound_effects_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_FalAiElevenlabsSoundEffectsV2RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: fal_ai_elevenlabs_sound_effects_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FalAiElevenlabsSoundEffectsV2CreateOptions]) -> Task: ...
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
        request: fal_ai_elevenlabs_sound_effects_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiElevenlabsSoundEffectsV2CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_elevenlabs_sound_effects_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiElevenlabsSoundEffectsV2PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFalAiElevenlabsSoundEffectsV2(AnyAsyncTaskModel):
    """ElevenLabs Sound Effects V2"""

    @overload
    async def run(
        self,
        request: fal_ai_elevenlabs_sound_effects_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FalAiElevenlabsSoundEffectsV2RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: fal_ai_elevenlabs_sound_effects_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(
        self, **arguments: Unpack[_FalAiElevenlabsSoundEffectsV2CreateOptions]
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
        request: fal_ai_elevenlabs_sound_effects_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiElevenlabsSoundEffectsV2CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_elevenlabs_sound_effects_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiElevenlabsSoundEffectsV2PriceOptions]) -> Cost: ...

@type_check_only
class _FalAiElevenlabsTtsElevenV3RunOptions(
    fal_ai_elevenlabs_tts_eleven_v3.Arguments, RunOptions, total=False
):
    """ElevenLabs Eleven V3"""

@type_check_only
class _FalAiElevenlabsTtsElevenV3CreateOptions(
    fal_ai_elevenlabs_tts_eleven_v3.Arguments, CreateOptions, total=False
):
    """ElevenLabs Eleven V3"""

@type_check_only
class _FalAiElevenlabsTtsElevenV3CheckOptions(
    fal_ai_elevenlabs_tts_eleven_v3.Arguments, CheckOptions, total=False
):
    """ElevenLabs Eleven V3"""

@type_check_only
class _FalAiElevenlabsTtsElevenV3PriceOptions(
    fal_ai_elevenlabs_tts_eleven_v3.Arguments, PriceOptions, total=False
):
    """ElevenLabs Eleven V3"""

@type_check_only
class _FalAiElevenlabsTtsElevenV3(AnyTaskModel):
    """ElevenLabs Eleven V3"""

    @overload
    def run(
        self,
        request: fal_ai_elevenlabs_tts_eleven_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_FalAiElevenlabsTtsElevenV3RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: fal_ai_elevenlabs_tts_eleven_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FalAiElevenlabsTtsElevenV3CreateOptions]) -> Task: ...
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
        request: fal_ai_elevenlabs_tts_eleven_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiElevenlabsTtsElevenV3CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_elevenlabs_tts_eleven_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiElevenlabsTtsElevenV3PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFalAiElevenlabsTtsElevenV3(AnyAsyncTaskModel):
    """ElevenLabs Eleven V3"""

    @overload
    async def run(
        self,
        request: fal_ai_elevenlabs_tts_eleven_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FalAiElevenlabsTtsElevenV3RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: fal_ai_elevenlabs_tts_eleven_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(
        self, **arguments: Unpack[_FalAiElevenlabsTtsElevenV3CreateOptions]
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
        request: fal_ai_elevenlabs_tts_eleven_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiElevenlabsTtsElevenV3CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_elevenlabs_tts_eleven_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiElevenlabsTtsElevenV3PriceOptions]) -> Cost: ...

@type_check_only
class _FalAiFluxProKontextRunOptions(fal_ai_flux_pro_kontext.Arguments, RunOptions, total=False):
    """FLUX.1 Kontext [pro]"""

@type_check_only
class _FalAiFluxProKontextCreateOptions(
    fal_ai_flux_pro_kontext.Arguments, CreateOptions, total=False
):
    """FLUX.1 Kontext [pro]"""

@type_check_only
class _FalAiFluxProKontextCheckOptions(
    fal_ai_flux_pro_kontext.Arguments, CheckOptions, total=False
):
    """FLUX.1 Kontext [pro]"""

@type_check_only
class _FalAiFluxProKontextPriceOptions(
    fal_ai_flux_pro_kontext.Arguments, PriceOptions, total=False
):
    """FLUX.1 Kontext [pro]"""

@type_check_only
class _FalAiFluxProKontext(AnyTaskModel):
    """FLUX.1 Kontext [pro]"""

    @overload
    def run(
        self,
        request: fal_ai_flux_pro_kontext.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_FalAiFluxProKontextRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: fal_ai_flux_pro_kontext.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FalAiFluxProKontextCreateOptions]) -> Task: ...
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
        request: fal_ai_flux_pro_kontext.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiFluxProKontextCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_flux_pro_kontext.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiFluxProKontextPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFalAiFluxProKontext(AnyAsyncTaskModel):
    """FLUX.1 Kontext [pro]"""

    @overload
    async def run(
        self,
        request: fal_ai_flux_pro_kontext.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FalAiFluxProKontextRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: fal_ai_flux_pro_kontext.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_FalAiFluxProKontextCreateOptions]) -> Task: ...
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
        request: fal_ai_flux_pro_kontext.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiFluxProKontextCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_flux_pro_kontext.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiFluxProKontextPriceOptions]) -> Cost: ...

@type_check_only
class _FalAiFluxProKontextMaxRunOptions(
    fal_ai_flux_pro_kontext_max.Arguments, RunOptions, total=False
):
    """FLUX.1 Kontext [max]"""

@type_check_only
class _FalAiFluxProKontextMaxCreateOptions(
    fal_ai_flux_pro_kontext_max.Arguments, CreateOptions, total=False
):
    """FLUX.1 Kontext [max]"""

@type_check_only
class _FalAiFluxProKontextMaxCheckOptions(
    fal_ai_flux_pro_kontext_max.Arguments, CheckOptions, total=False
):
    """FLUX.1 Kontext [max]"""

@type_check_only
class _FalAiFluxProKontextMaxPriceOptions(
    fal_ai_flux_pro_kontext_max.Arguments, PriceOptions, total=False
):
    """FLUX.1 Kontext [max]"""

@type_check_only
class _FalAiFluxProKontextMax(AnyTaskModel):
    """FLUX.1 Kontext [max]"""

    @overload
    def run(
        self,
        request: fal_ai_flux_pro_kontext_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_FalAiFluxProKontextMaxRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: fal_ai_flux_pro_kontext_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FalAiFluxProKontextMaxCreateOptions]) -> Task: ...
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
        request: fal_ai_flux_pro_kontext_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiFluxProKontextMaxCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_flux_pro_kontext_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiFluxProKontextMaxPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFalAiFluxProKontextMax(AnyAsyncTaskModel):
    """FLUX.1 Kontext [max]"""

    @overload
    async def run(
        self,
        request: fal_ai_flux_pro_kontext_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FalAiFluxProKontextMaxRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: fal_ai_flux_pro_kontext_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_FalAiFluxProKontextMaxCreateOptions]) -> Task: ...
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
        request: fal_ai_flux_pro_kontext_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiFluxProKontextMaxCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_flux_pro_kontext_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiFluxProKontextMaxPriceOptions]) -> Cost: ...

@type_check_only
class _FalAiFluxProV11UltraRunOptions(
    fal_ai_flux_pro_v1_1_ultra.Arguments, RunOptions, total=False
):
    """FLUX 1.1 [pro] Ultra"""

@type_check_only
class _FalAiFluxProV11UltraCreateOptions(
    fal_ai_flux_pro_v1_1_ultra.Arguments, CreateOptions, total=False
):
    """FLUX 1.1 [pro] Ultra"""

@type_check_only
class _FalAiFluxProV11UltraCheckOptions(
    fal_ai_flux_pro_v1_1_ultra.Arguments, CheckOptions, total=False
):
    """FLUX 1.1 [pro] Ultra"""

@type_check_only
class _FalAiFluxProV11UltraPriceOptions(
    fal_ai_flux_pro_v1_1_ultra.Arguments, PriceOptions, total=False
):
    """FLUX 1.1 [pro] Ultra"""

@type_check_only
class _FalAiFluxProV11Ultra(AnyTaskModel):
    """FLUX 1.1 [pro] Ultra"""

    @overload
    def run(
        self,
        request: fal_ai_flux_pro_v1_1_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_FalAiFluxProV11UltraRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: fal_ai_flux_pro_v1_1_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FalAiFluxProV11UltraCreateOptions]) -> Task: ...
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
        request: fal_ai_flux_pro_v1_1_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiFluxProV11UltraCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_flux_pro_v1_1_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiFluxProV11UltraPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFalAiFluxProV11Ultra(AnyAsyncTaskModel):
    """FLUX 1.1 [pro] Ultra"""

    @overload
    async def run(
        self,
        request: fal_ai_flux_pro_v1_1_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FalAiFluxProV11UltraRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: fal_ai_flux_pro_v1_1_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_FalAiFluxProV11UltraCreateOptions]) -> Task: ...
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
        request: fal_ai_flux_pro_v1_1_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiFluxProV11UltraCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_flux_pro_v1_1_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiFluxProV11UltraPriceOptions]) -> Cost: ...

@type_check_only
class _FalAiFluxDevRunOptions(fal_ai_flux_dev.Arguments, RunOptions, total=False):
    """FLUX.1 [dev]"""

@type_check_only
class _FalAiFluxDevCreateOptions(fal_ai_flux_dev.Arguments, CreateOptions, total=False):
    """FLUX.1 [dev]"""

@type_check_only
class _FalAiFluxDevCheckOptions(fal_ai_flux_dev.Arguments, CheckOptions, total=False):
    """FLUX.1 [dev]"""

@type_check_only
class _FalAiFluxDevPriceOptions(fal_ai_flux_dev.Arguments, PriceOptions, total=False):
    """FLUX.1 [dev]"""

@type_check_only
class _FalAiFluxDev(AnyTaskModel):
    """FLUX.1 [dev]"""

    @overload
    def run(
        self, request: fal_ai_flux_dev.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_FalAiFluxDevRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: fal_ai_flux_dev.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FalAiFluxDevCreateOptions]) -> Task: ...
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
        request: fal_ai_flux_dev.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_FalAiFluxDevCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_flux_dev.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiFluxDevPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFalAiFluxDev(AnyAsyncTaskModel):
    """FLUX.1 [dev]"""

    @overload
    async def run(
        self, request: fal_ai_flux_dev.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FalAiFluxDevRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: fal_ai_flux_dev.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_FalAiFluxDevCreateOptions]) -> Task: ...
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
        request: fal_ai_flux_dev.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_FalAiFluxDevCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_flux_dev.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiFluxDevPriceOptions]) -> Cost: ...

@type_check_only
class _FalAiFluxSchnellRunOptions(fal_ai_flux_schnell.Arguments, RunOptions, total=False):
    """FLUX.1 [schnell]"""

@type_check_only
class _FalAiFluxSchnellCreateOptions(fal_ai_flux_schnell.Arguments, CreateOptions, total=False):
    """FLUX.1 [schnell]"""

@type_check_only
class _FalAiFluxSchnellCheckOptions(fal_ai_flux_schnell.Arguments, CheckOptions, total=False):
    """FLUX.1 [schnell]"""

@type_check_only
class _FalAiFluxSchnellPriceOptions(fal_ai_flux_schnell.Arguments, PriceOptions, total=False):
    """FLUX.1 [schnell]"""

@type_check_only
class _FalAiFluxSchnell(AnyTaskModel):
    """FLUX.1 [schnell]"""

    @overload
    def run(
        self,
        request: fal_ai_flux_schnell.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_FalAiFluxSchnellRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: fal_ai_flux_schnell.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FalAiFluxSchnellCreateOptions]) -> Task: ...
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
        request: fal_ai_flux_schnell.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiFluxSchnellCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_flux_schnell.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiFluxSchnellPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFalAiFluxSchnell(AnyAsyncTaskModel):
    """FLUX.1 [schnell]"""

    @overload
    async def run(
        self,
        request: fal_ai_flux_schnell.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FalAiFluxSchnellRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: fal_ai_flux_schnell.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_FalAiFluxSchnellCreateOptions]) -> Task: ...
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
        request: fal_ai_flux_schnell.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiFluxSchnellCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_flux_schnell.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiFluxSchnellPriceOptions]) -> Cost: ...

@type_check_only
class _FalAiIdeogramV3RemixRunOptions(fal_ai_ideogram_v3_remix.Arguments, RunOptions, total=False):
    """Ideogram V3 Remix"""

@type_check_only
class _FalAiIdeogramV3RemixCreateOptions(
    fal_ai_ideogram_v3_remix.Arguments, CreateOptions, total=False
):
    """Ideogram V3 Remix"""

@type_check_only
class _FalAiIdeogramV3RemixCheckOptions(
    fal_ai_ideogram_v3_remix.Arguments, CheckOptions, total=False
):
    """Ideogram V3 Remix"""

@type_check_only
class _FalAiIdeogramV3RemixPriceOptions(
    fal_ai_ideogram_v3_remix.Arguments, PriceOptions, total=False
):
    """Ideogram V3 Remix"""

@type_check_only
class _FalAiIdeogramV3Remix(AnyTaskModel):
    """Ideogram V3 Remix"""

    @overload
    def run(
        self,
        request: fal_ai_ideogram_v3_remix.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_FalAiIdeogramV3RemixRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: fal_ai_ideogram_v3_remix.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FalAiIdeogramV3RemixCreateOptions]) -> Task: ...
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
        request: fal_ai_ideogram_v3_remix.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiIdeogramV3RemixCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_ideogram_v3_remix.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiIdeogramV3RemixPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFalAiIdeogramV3Remix(AnyAsyncTaskModel):
    """Ideogram V3 Remix"""

    @overload
    async def run(
        self,
        request: fal_ai_ideogram_v3_remix.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FalAiIdeogramV3RemixRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: fal_ai_ideogram_v3_remix.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_FalAiIdeogramV3RemixCreateOptions]) -> Task: ...
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
        request: fal_ai_ideogram_v3_remix.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiIdeogramV3RemixCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_ideogram_v3_remix.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiIdeogramV3RemixPriceOptions]) -> Cost: ...

@type_check_only
class _FalAiKlingVideoV21MasterTextToVideoRunOptions(
    fal_ai_kling_video_v2_1_master_text_to_video.Arguments, RunOptions, total=False
):
    """Kling 2.1 Master (Text to Video)"""

@type_check_only
class _FalAiKlingVideoV21MasterTextToVideoCreateOptions(
    fal_ai_kling_video_v2_1_master_text_to_video.Arguments, CreateOptions, total=False
):
    """Kling 2.1 Master (Text to Video)"""

@type_check_only
class _FalAiKlingVideoV21MasterTextToVideoCheckOptions(
    fal_ai_kling_video_v2_1_master_text_to_video.Arguments, CheckOptions, total=False
):
    """Kling 2.1 Master (Text to Video)"""

@type_check_only
class _FalAiKlingVideoV21MasterTextToVideoPriceOptions(
    fal_ai_kling_video_v2_1_master_text_to_video.Arguments, PriceOptions, total=False
):
    """Kling 2.1 Master (Text to Video)"""

@type_check_only
class _FalAiKlingVideoV21MasterTextToVideo(AnyTaskModel):
    """Kling 2.1 Master (Text to Video)"""

    @overload
    def run(
        self,
        request: fal_ai_kling_video_v2_1_master_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_FalAiKlingVideoV21MasterTextToVideoRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: fal_ai_kling_video_v2_1_master_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(
        self, **arguments: Unpack[_FalAiKlingVideoV21MasterTextToVideoCreateOptions]
    ) -> Task: ...
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
        request: fal_ai_kling_video_v2_1_master_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiKlingVideoV21MasterTextToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_kling_video_v2_1_master_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(
        self, **arguments: Unpack[_FalAiKlingVideoV21MasterTextToVideoPriceOptions]
    ) -> Cost: ...

@type_check_only
class _AsyncFalAiKlingVideoV21MasterTextToVideo(AnyAsyncTaskModel):
    """Kling 2.1 Master (Text to Video)"""

    @overload
    async def run(
        self,
        request: fal_ai_kling_video_v2_1_master_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FalAiKlingVideoV21MasterTextToVideoRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: fal_ai_kling_video_v2_1_master_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(
        self, **arguments: Unpack[_FalAiKlingVideoV21MasterTextToVideoCreateOptions]
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
        request: fal_ai_kling_video_v2_1_master_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiKlingVideoV21MasterTextToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_kling_video_v2_1_master_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(
        self, **arguments: Unpack[_FalAiKlingVideoV21MasterTextToVideoPriceOptions]
    ) -> Cost: ...

@type_check_only
class _FalAiKlingVideoV25TurboProImageToVideoRunOptions(
    fal_ai_kling_video_v2_5_turbo_pro_image_to_video.Arguments, RunOptions, total=False
):
    """Kling 2.5 Turbo [Pro] (Image to Video)"""

@type_check_only
class _FalAiKlingVideoV25TurboProImageToVideoCreateOptions(
    fal_ai_kling_video_v2_5_turbo_pro_image_to_video.Arguments, CreateOptions, total=False
):
    """Kling 2.5 Turbo [Pro] (Image to Video)"""

@type_check_only
class _FalAiKlingVideoV25TurboProImageToVideoCheckOptions(
    fal_ai_kling_video_v2_5_turbo_pro_image_to_video.Arguments, CheckOptions, total=False
):
    """Kling 2.5 Turbo [Pro] (Image to Video)"""

@type_check_only
class _FalAiKlingVideoV25TurboProImageToVideoPriceOptions(
    fal_ai_kling_video_v2_5_turbo_pro_image_to_video.Arguments, PriceOptions, total=False
):
    """Kling 2.5 Turbo [Pro] (Image to Video)"""

@type_check_only
class _FalAiKlingVideoV25TurboProImageToVideo(AnyTaskModel):
    """Kling 2.5 Turbo [Pro] (Image to Video)"""

    @overload
    def run(
        self,
        request: fal_ai_kling_video_v2_5_turbo_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_FalAiKlingVideoV25TurboProImageToVideoRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: fal_ai_kling_video_v2_5_turbo_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(
        self, **arguments: Unpack[_FalAiKlingVideoV25TurboProImageToVideoCreateOptions]
    ) -> Task: ...
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
        request: fal_ai_kling_video_v2_5_turbo_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiKlingVideoV25TurboProImageToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_kling_video_v2_5_turbo_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(
        self, **arguments: Unpack[_FalAiKlingVideoV25TurboProImageToVideoPriceOptions]
    ) -> Cost: ...

@type_check_only
class _AsyncFalAiKlingVideoV25TurboProImageToVideo(AnyAsyncTaskModel):
    """Kling 2.5 Turbo [Pro] (Image to Video)"""

    @overload
    async def run(
        self,
        request: fal_ai_kling_video_v2_5_turbo_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FalAiKlingVideoV25TurboProImageToVideoRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: fal_ai_kling_video_v2_5_turbo_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(
        self, **arguments: Unpack[_FalAiKlingVideoV25TurboProImageToVideoCreateOptions]
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
        request: fal_ai_kling_video_v2_5_turbo_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiKlingVideoV25TurboProImageToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_kling_video_v2_5_turbo_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(
        self, **arguments: Unpack[_FalAiKlingVideoV25TurboProImageToVideoPriceOptions]
    ) -> Cost: ...

@type_check_only
class _FalAiKlingVideoV26ProTextToVideoRunOptions(
    fal_ai_kling_video_v2_6_pro_text_to_video.Arguments, RunOptions, total=False
):
    """Kling 2.6 [Pro] (Text to Video)"""

@type_check_only
class _FalAiKlingVideoV26ProTextToVideoCreateOptions(
    fal_ai_kling_video_v2_6_pro_text_to_video.Arguments, CreateOptions, total=False
):
    """Kling 2.6 [Pro] (Text to Video)"""

@type_check_only
class _FalAiKlingVideoV26ProTextToVideoCheckOptions(
    fal_ai_kling_video_v2_6_pro_text_to_video.Arguments, CheckOptions, total=False
):
    """Kling 2.6 [Pro] (Text to Video)"""

@type_check_only
class _FalAiKlingVideoV26ProTextToVideoPriceOptions(
    fal_ai_kling_video_v2_6_pro_text_to_video.Arguments, PriceOptions, total=False
):
    """Kling 2.6 [Pro] (Text to Video)"""

@type_check_only
class _FalAiKlingVideoV26ProTextToVideo(AnyTaskModel):
    """Kling 2.6 [Pro] (Text to Video)"""

    @overload
    def run(
        self,
        request: fal_ai_kling_video_v2_6_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_FalAiKlingVideoV26ProTextToVideoRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: fal_ai_kling_video_v2_6_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(
        self, **arguments: Unpack[_FalAiKlingVideoV26ProTextToVideoCreateOptions]
    ) -> Task: ...
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
        request: fal_ai_kling_video_v2_6_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiKlingVideoV26ProTextToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_kling_video_v2_6_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiKlingVideoV26ProTextToVideoPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFalAiKlingVideoV26ProTextToVideo(AnyAsyncTaskModel):
    """Kling 2.6 [Pro] (Text to Video)"""

    @overload
    async def run(
        self,
        request: fal_ai_kling_video_v2_6_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FalAiKlingVideoV26ProTextToVideoRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: fal_ai_kling_video_v2_6_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(
        self, **arguments: Unpack[_FalAiKlingVideoV26ProTextToVideoCreateOptions]
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
        request: fal_ai_kling_video_v2_6_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiKlingVideoV26ProTextToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_kling_video_v2_6_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiKlingVideoV26ProTextToVideoPriceOptions]) -> Cost: ...

@type_check_only
class _FalAiMinimaxHailuo02ProImageToVideoRunOptions(
    fal_ai_minimax_hailuo_02_pro_image_to_video.Arguments, RunOptions, total=False
):
    """MiniMax Hailuo 02 [Pro] (Image to Video)"""

@type_check_only
class _FalAiMinimaxHailuo02ProImageToVideoCreateOptions(
    fal_ai_minimax_hailuo_02_pro_image_to_video.Arguments, CreateOptions, total=False
):
    """MiniMax Hailuo 02 [Pro] (Image to Video)"""

@type_check_only
class _FalAiMinimaxHailuo02ProImageToVideoCheckOptions(
    fal_ai_minimax_hailuo_02_pro_image_to_video.Arguments, CheckOptions, total=False
):
    """MiniMax Hailuo 02 [Pro] (Image to Video)"""

@type_check_only
class _FalAiMinimaxHailuo02ProImageToVideoPriceOptions(
    fal_ai_minimax_hailuo_02_pro_image_to_video.Arguments, PriceOptions, total=False
):
    """MiniMax Hailuo 02 [Pro] (Image to Video)"""

@type_check_only
class _FalAiMinimaxHailuo02ProImageToVideo(AnyTaskModel):
    """MiniMax Hailuo 02 [Pro] (Image to Video)"""

    @overload
    def run(
        self,
        request: fal_ai_minimax_hailuo_02_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_FalAiMinimaxHailuo02ProImageToVideoRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: fal_ai_minimax_hailuo_02_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(
        self, **arguments: Unpack[_FalAiMinimaxHailuo02ProImageToVideoCreateOptions]
    ) -> Task: ...
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
        request: fal_ai_minimax_hailuo_02_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiMinimaxHailuo02ProImageToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_minimax_hailuo_02_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(
        self, **arguments: Unpack[_FalAiMinimaxHailuo02ProImageToVideoPriceOptions]
    ) -> Cost: ...

@type_check_only
class _AsyncFalAiMinimaxHailuo02ProImageToVideo(AnyAsyncTaskModel):
    """MiniMax Hailuo 02 [Pro] (Image to Video)"""

    @overload
    async def run(
        self,
        request: fal_ai_minimax_hailuo_02_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FalAiMinimaxHailuo02ProImageToVideoRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: fal_ai_minimax_hailuo_02_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(
        self, **arguments: Unpack[_FalAiMinimaxHailuo02ProImageToVideoCreateOptions]
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
        request: fal_ai_minimax_hailuo_02_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiMinimaxHailuo02ProImageToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_minimax_hailuo_02_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(
        self, **arguments: Unpack[_FalAiMinimaxHailuo02ProImageToVideoPriceOptions]
    ) -> Cost: ...

@type_check_only
class _FalAiMinimaxHailuo02ProTextToVideoRunOptions(
    fal_ai_minimax_hailuo_02_pro_text_to_video.Arguments, RunOptions, total=False
):
    """MiniMax Hailuo 02 [Pro] (Text to Video)"""

@type_check_only
class _FalAiMinimaxHailuo02ProTextToVideoCreateOptions(
    fal_ai_minimax_hailuo_02_pro_text_to_video.Arguments, CreateOptions, total=False
):
    """MiniMax Hailuo 02 [Pro] (Text to Video)"""

@type_check_only
class _FalAiMinimaxHailuo02ProTextToVideoCheckOptions(
    fal_ai_minimax_hailuo_02_pro_text_to_video.Arguments, CheckOptions, total=False
):
    """MiniMax Hailuo 02 [Pro] (Text to Video)"""

@type_check_only
class _FalAiMinimaxHailuo02ProTextToVideoPriceOptions(
    fal_ai_minimax_hailuo_02_pro_text_to_video.Arguments, PriceOptions, total=False
):
    """MiniMax Hailuo 02 [Pro] (Text to Video)"""

@type_check_only
class _FalAiMinimaxHailuo02ProTextToVideo(AnyTaskModel):
    """MiniMax Hailuo 02 [Pro] (Text to Video)"""

    @overload
    def run(
        self,
        request: fal_ai_minimax_hailuo_02_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_FalAiMinimaxHailuo02ProTextToVideoRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: fal_ai_minimax_hailuo_02_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(
        self, **arguments: Unpack[_FalAiMinimaxHailuo02ProTextToVideoCreateOptions]
    ) -> Task: ...
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
        request: fal_ai_minimax_hailuo_02_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiMinimaxHailuo02ProTextToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_minimax_hailuo_02_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(
        self, **arguments: Unpack[_FalAiMinimaxHailuo02ProTextToVideoPriceOptions]
    ) -> Cost: ...

@type_check_only
class _AsyncFalAiMinimaxHailuo02ProTextToVideo(AnyAsyncTaskModel):
    """MiniMax Hailuo 02 [Pro] (Text to Video)"""

    @overload
    async def run(
        self,
        request: fal_ai_minimax_hailuo_02_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FalAiMinimaxHailuo02ProTextToVideoRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: fal_ai_minimax_hailuo_02_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(
        self, **arguments: Unpack[_FalAiMinimaxHailuo02ProTextToVideoCreateOptions]
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
        request: fal_ai_minimax_hailuo_02_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiMinimaxHailuo02ProTextToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_minimax_hailuo_02_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(
        self, **arguments: Unpack[_FalAiMinimaxHailuo02ProTextToVideoPriceOptions]
    ) -> Cost: ...

@type_check_only
class _FalAiMinimaxHailuo02StandardImageToVideoRunOptions(
    fal_ai_minimax_hailuo_02_standard_image_to_video.Arguments, RunOptions, total=False
):
    """MiniMax Hailuo 02 [Standard] (Image to Video)"""

@type_check_only
class _FalAiMinimaxHailuo02StandardImageToVideoCreateOptions(
    fal_ai_minimax_hailuo_02_standard_image_to_video.Arguments, CreateOptions, total=False
):
    """MiniMax Hailuo 02 [Standard] (Image to Video)"""

@type_check_only
class _FalAiMinimaxHailuo02StandardImageToVideoCheckOptions(
    fal_ai_minimax_hailuo_02_standard_image_to_video.Arguments, CheckOptions, total=False
):
    """MiniMax Hailuo 02 [Standard] (Image to Video)"""

@type_check_only
class _FalAiMinimaxHailuo02StandardImageToVideoPriceOptions(
    fal_ai_minimax_hailuo_02_standard_image_to_video.Arguments, PriceOptions, total=False
):
    """MiniMax Hailuo 02 [Standard] (Image to Video)"""

@type_check_only
class _FalAiMinimaxHailuo02StandardImageToVideo(AnyTaskModel):
    """MiniMax Hailuo 02 [Standard] (Image to Video)"""

    @overload
    def run(
        self,
        request: fal_ai_minimax_hailuo_02_standard_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_FalAiMinimaxHailuo02StandardImageToVideoRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: fal_ai_minimax_hailuo_02_standard_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(
        self, **arguments: Unpack[_FalAiMinimaxHailuo02StandardImageToVideoCreateOptions]
    ) -> Task: ...
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
        request: fal_ai_minimax_hailuo_02_standard_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiMinimaxHailuo02StandardImageToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_minimax_hailuo_02_standard_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(
        self, **arguments: Unpack[_FalAiMinimaxHailuo02StandardImageToVideoPriceOptions]
    ) -> Cost: ...

@type_check_only
class _AsyncFalAiMinimaxHailuo02StandardImageToVideo(AnyAsyncTaskModel):
    """MiniMax Hailuo 02 [Standard] (Image to Video)"""

    @overload
    async def run(
        self,
        request: fal_ai_minimax_hailuo_02_standard_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FalAiMinimaxHailuo02StandardImageToVideoRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: fal_ai_minimax_hailuo_02_standard_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(
        self, **arguments: Unpack[_FalAiMinimaxHailuo02StandardImageToVideoCreateOptions]
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
        request: fal_ai_minimax_hailuo_02_standard_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiMinimaxHailuo02StandardImageToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_minimax_hailuo_02_standard_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(
        self, **arguments: Unpack[_FalAiMinimaxHailuo02StandardImageToVideoPriceOptions]
    ) -> Cost: ...

@type_check_only
class _FalAiMinimaxHailuo23ProImageToVideoRunOptions(
    fal_ai_minimax_hailuo_2_3_pro_image_to_video.Arguments, RunOptions, total=False
):
    """MiniMax Hailuo 2.3 [Pro] (Image to Video)"""

@type_check_only
class _FalAiMinimaxHailuo23ProImageToVideoCreateOptions(
    fal_ai_minimax_hailuo_2_3_pro_image_to_video.Arguments, CreateOptions, total=False
):
    """MiniMax Hailuo 2.3 [Pro] (Image to Video)"""

@type_check_only
class _FalAiMinimaxHailuo23ProImageToVideoCheckOptions(
    fal_ai_minimax_hailuo_2_3_pro_image_to_video.Arguments, CheckOptions, total=False
):
    """MiniMax Hailuo 2.3 [Pro] (Image to Video)"""

@type_check_only
class _FalAiMinimaxHailuo23ProImageToVideoPriceOptions(
    fal_ai_minimax_hailuo_2_3_pro_image_to_video.Arguments, PriceOptions, total=False
):
    """MiniMax Hailuo 2.3 [Pro] (Image to Video)"""

@type_check_only
class _FalAiMinimaxHailuo23ProImageToVideo(AnyTaskModel):
    """MiniMax Hailuo 2.3 [Pro] (Image to Video)"""

    @overload
    def run(
        self,
        request: fal_ai_minimax_hailuo_2_3_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_FalAiMinimaxHailuo23ProImageToVideoRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: fal_ai_minimax_hailuo_2_3_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(
        self, **arguments: Unpack[_FalAiMinimaxHailuo23ProImageToVideoCreateOptions]
    ) -> Task: ...
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
        request: fal_ai_minimax_hailuo_2_3_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiMinimaxHailuo23ProImageToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_minimax_hailuo_2_3_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(
        self, **arguments: Unpack[_FalAiMinimaxHailuo23ProImageToVideoPriceOptions]
    ) -> Cost: ...

@type_check_only
class _AsyncFalAiMinimaxHailuo23ProImageToVideo(AnyAsyncTaskModel):
    """MiniMax Hailuo 2.3 [Pro] (Image to Video)"""

    @overload
    async def run(
        self,
        request: fal_ai_minimax_hailuo_2_3_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FalAiMinimaxHailuo23ProImageToVideoRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: fal_ai_minimax_hailuo_2_3_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(
        self, **arguments: Unpack[_FalAiMinimaxHailuo23ProImageToVideoCreateOptions]
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
        request: fal_ai_minimax_hailuo_2_3_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiMinimaxHailuo23ProImageToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_minimax_hailuo_2_3_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(
        self, **arguments: Unpack[_FalAiMinimaxHailuo23ProImageToVideoPriceOptions]
    ) -> Cost: ...

@type_check_only
class _FalAiMmaudioV2RunOptions(fal_ai_mmaudio_v2.Arguments, RunOptions, total=False):
    """MMAudio V2"""

@type_check_only
class _FalAiMmaudioV2CreateOptions(fal_ai_mmaudio_v2.Arguments, CreateOptions, total=False):
    """MMAudio V2"""

@type_check_only
class _FalAiMmaudioV2CheckOptions(fal_ai_mmaudio_v2.Arguments, CheckOptions, total=False):
    """MMAudio V2"""

@type_check_only
class _FalAiMmaudioV2PriceOptions(fal_ai_mmaudio_v2.Arguments, PriceOptions, total=False):
    """MMAudio V2"""

@type_check_only
class _FalAiMmaudioV2(AnyTaskModel):
    """MMAudio V2"""

    @overload
    def run(
        self,
        request: fal_ai_mmaudio_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_FalAiMmaudioV2RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: fal_ai_mmaudio_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FalAiMmaudioV2CreateOptions]) -> Task: ...
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
        request: fal_ai_mmaudio_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_FalAiMmaudioV2CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_mmaudio_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiMmaudioV2PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFalAiMmaudioV2(AnyAsyncTaskModel):
    """MMAudio V2"""

    @overload
    async def run(
        self,
        request: fal_ai_mmaudio_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FalAiMmaudioV2RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: fal_ai_mmaudio_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_FalAiMmaudioV2CreateOptions]) -> Task: ...
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
        request: fal_ai_mmaudio_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_FalAiMmaudioV2CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_mmaudio_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiMmaudioV2PriceOptions]) -> Cost: ...

@type_check_only
class _FalAiNanoBananaRunOptions(fal_ai_nano_banana.Arguments, RunOptions, total=False):
    """Nano Banana"""

@type_check_only
class _FalAiNanoBananaCreateOptions(fal_ai_nano_banana.Arguments, CreateOptions, total=False):
    """Nano Banana"""

@type_check_only
class _FalAiNanoBananaCheckOptions(fal_ai_nano_banana.Arguments, CheckOptions, total=False):
    """Nano Banana"""

@type_check_only
class _FalAiNanoBananaPriceOptions(fal_ai_nano_banana.Arguments, PriceOptions, total=False):
    """Nano Banana"""

@type_check_only
class _FalAiNanoBanana(AnyTaskModel):
    """Nano Banana"""

    @overload
    def run(
        self,
        request: fal_ai_nano_banana.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_FalAiNanoBananaRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: fal_ai_nano_banana.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FalAiNanoBananaCreateOptions]) -> Task: ...
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
        request: fal_ai_nano_banana.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiNanoBananaCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_nano_banana.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiNanoBananaPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFalAiNanoBanana(AnyAsyncTaskModel):
    """Nano Banana"""

    @overload
    async def run(
        self,
        request: fal_ai_nano_banana.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FalAiNanoBananaRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: fal_ai_nano_banana.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_FalAiNanoBananaCreateOptions]) -> Task: ...
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
        request: fal_ai_nano_banana.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiNanoBananaCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_nano_banana.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiNanoBananaPriceOptions]) -> Cost: ...

@type_check_only
class _FalAiNanoBananaProRunOptions(fal_ai_nano_banana_pro.Arguments, RunOptions, total=False):
    """Nano Banana Pro"""

@type_check_only
class _FalAiNanoBananaProCreateOptions(
    fal_ai_nano_banana_pro.Arguments, CreateOptions, total=False
):
    """Nano Banana Pro"""

@type_check_only
class _FalAiNanoBananaProCheckOptions(fal_ai_nano_banana_pro.Arguments, CheckOptions, total=False):
    """Nano Banana Pro"""

@type_check_only
class _FalAiNanoBananaProPriceOptions(fal_ai_nano_banana_pro.Arguments, PriceOptions, total=False):
    """Nano Banana Pro"""

@type_check_only
class _FalAiNanoBananaPro(AnyTaskModel):
    """Nano Banana Pro"""

    @overload
    def run(
        self,
        request: fal_ai_nano_banana_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_FalAiNanoBananaProRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: fal_ai_nano_banana_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FalAiNanoBananaProCreateOptions]) -> Task: ...
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
        request: fal_ai_nano_banana_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiNanoBananaProCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_nano_banana_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiNanoBananaProPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFalAiNanoBananaPro(AnyAsyncTaskModel):
    """Nano Banana Pro"""

    @overload
    async def run(
        self,
        request: fal_ai_nano_banana_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FalAiNanoBananaProRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: fal_ai_nano_banana_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_FalAiNanoBananaProCreateOptions]) -> Task: ...
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
        request: fal_ai_nano_banana_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiNanoBananaProCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_nano_banana_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiNanoBananaProPriceOptions]) -> Cost: ...

@type_check_only
class _FalAiNanoBananaProEditRunOptions(
    fal_ai_nano_banana_pro_edit.Arguments, RunOptions, total=False
):
    """Nano Banana Pro Edit"""

@type_check_only
class _FalAiNanoBananaProEditCreateOptions(
    fal_ai_nano_banana_pro_edit.Arguments, CreateOptions, total=False
):
    """Nano Banana Pro Edit"""

@type_check_only
class _FalAiNanoBananaProEditCheckOptions(
    fal_ai_nano_banana_pro_edit.Arguments, CheckOptions, total=False
):
    """Nano Banana Pro Edit"""

@type_check_only
class _FalAiNanoBananaProEditPriceOptions(
    fal_ai_nano_banana_pro_edit.Arguments, PriceOptions, total=False
):
    """Nano Banana Pro Edit"""

@type_check_only
class _FalAiNanoBananaProEdit(AnyTaskModel):
    """Nano Banana Pro Edit"""

    @overload
    def run(
        self,
        request: fal_ai_nano_banana_pro_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_FalAiNanoBananaProEditRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: fal_ai_nano_banana_pro_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FalAiNanoBananaProEditCreateOptions]) -> Task: ...
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
        request: fal_ai_nano_banana_pro_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiNanoBananaProEditCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_nano_banana_pro_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiNanoBananaProEditPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFalAiNanoBananaProEdit(AnyAsyncTaskModel):
    """Nano Banana Pro Edit"""

    @overload
    async def run(
        self,
        request: fal_ai_nano_banana_pro_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FalAiNanoBananaProEditRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: fal_ai_nano_banana_pro_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_FalAiNanoBananaProEditCreateOptions]) -> Task: ...
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
        request: fal_ai_nano_banana_pro_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiNanoBananaProEditCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_nano_banana_pro_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiNanoBananaProEditPriceOptions]) -> Cost: ...

@type_check_only
class _FalAiQwenImageRunOptions(fal_ai_qwen_image.Arguments, RunOptions, total=False):
    """Qwen Image"""

@type_check_only
class _FalAiQwenImageCreateOptions(fal_ai_qwen_image.Arguments, CreateOptions, total=False):
    """Qwen Image"""

@type_check_only
class _FalAiQwenImageCheckOptions(fal_ai_qwen_image.Arguments, CheckOptions, total=False):
    """Qwen Image"""

@type_check_only
class _FalAiQwenImagePriceOptions(fal_ai_qwen_image.Arguments, PriceOptions, total=False):
    """Qwen Image"""

@type_check_only
class _FalAiQwenImage(AnyTaskModel):
    """Qwen Image"""

    @overload
    def run(
        self,
        request: fal_ai_qwen_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_FalAiQwenImageRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: fal_ai_qwen_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FalAiQwenImageCreateOptions]) -> Task: ...
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
        request: fal_ai_qwen_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_FalAiQwenImageCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_qwen_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiQwenImagePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFalAiQwenImage(AnyAsyncTaskModel):
    """Qwen Image"""

    @overload
    async def run(
        self,
        request: fal_ai_qwen_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FalAiQwenImageRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: fal_ai_qwen_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_FalAiQwenImageCreateOptions]) -> Task: ...
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
        request: fal_ai_qwen_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_FalAiQwenImageCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_qwen_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiQwenImagePriceOptions]) -> Cost: ...

@type_check_only
class _FalAiQwenImageEdit2511RunOptions(
    fal_ai_qwen_image_edit_2511.Arguments, RunOptions, total=False
):
    """Qwen Image Edit 2511"""

@type_check_only
class _FalAiQwenImageEdit2511CreateOptions(
    fal_ai_qwen_image_edit_2511.Arguments, CreateOptions, total=False
):
    """Qwen Image Edit 2511"""

@type_check_only
class _FalAiQwenImageEdit2511CheckOptions(
    fal_ai_qwen_image_edit_2511.Arguments, CheckOptions, total=False
):
    """Qwen Image Edit 2511"""

@type_check_only
class _FalAiQwenImageEdit2511PriceOptions(
    fal_ai_qwen_image_edit_2511.Arguments, PriceOptions, total=False
):
    """Qwen Image Edit 2511"""

@type_check_only
class _FalAiQwenImageEdit2511(AnyTaskModel):
    """Qwen Image Edit 2511"""

    @overload
    def run(
        self,
        request: fal_ai_qwen_image_edit_2511.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_FalAiQwenImageEdit2511RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: fal_ai_qwen_image_edit_2511.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FalAiQwenImageEdit2511CreateOptions]) -> Task: ...
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
        request: fal_ai_qwen_image_edit_2511.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiQwenImageEdit2511CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_qwen_image_edit_2511.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiQwenImageEdit2511PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFalAiQwenImageEdit2511(AnyAsyncTaskModel):
    """Qwen Image Edit 2511"""

    @overload
    async def run(
        self,
        request: fal_ai_qwen_image_edit_2511.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FalAiQwenImageEdit2511RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: fal_ai_qwen_image_edit_2511.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_FalAiQwenImageEdit2511CreateOptions]) -> Task: ...
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
        request: fal_ai_qwen_image_edit_2511.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiQwenImageEdit2511CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_qwen_image_edit_2511.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiQwenImageEdit2511PriceOptions]) -> Cost: ...

@type_check_only
class _FalAiRecraftV3RunOptions(fal_ai_recraft_v3.Arguments, RunOptions, total=False):
    """Recraft V3"""

@type_check_only
class _FalAiRecraftV3CreateOptions(fal_ai_recraft_v3.Arguments, CreateOptions, total=False):
    """Recraft V3"""

@type_check_only
class _FalAiRecraftV3CheckOptions(fal_ai_recraft_v3.Arguments, CheckOptions, total=False):
    """Recraft V3"""

@type_check_only
class _FalAiRecraftV3PriceOptions(fal_ai_recraft_v3.Arguments, PriceOptions, total=False):
    """Recraft V3"""

@type_check_only
class _FalAiRecraftV3(AnyTaskModel):
    """Recraft V3"""

    @overload
    def run(
        self,
        request: fal_ai_recraft_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_FalAiRecraftV3RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: fal_ai_recraft_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FalAiRecraftV3CreateOptions]) -> Task: ...
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
        request: fal_ai_recraft_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_FalAiRecraftV3CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_recraft_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiRecraftV3PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFalAiRecraftV3(AnyAsyncTaskModel):
    """Recraft V3"""

    @overload
    async def run(
        self,
        request: fal_ai_recraft_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FalAiRecraftV3RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: fal_ai_recraft_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_FalAiRecraftV3CreateOptions]) -> Task: ...
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
        request: fal_ai_recraft_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_FalAiRecraftV3CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_recraft_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiRecraftV3PriceOptions]) -> Cost: ...

@type_check_only
class _FalAiVeo31RunOptions(fal_ai_veo3_1.Arguments, RunOptions, total=False):
    """Veo 3.1"""

@type_check_only
class _FalAiVeo31CreateOptions(fal_ai_veo3_1.Arguments, CreateOptions, total=False):
    """Veo 3.1"""

@type_check_only
class _FalAiVeo31CheckOptions(fal_ai_veo3_1.Arguments, CheckOptions, total=False):
    """Veo 3.1"""

@type_check_only
class _FalAiVeo31PriceOptions(fal_ai_veo3_1.Arguments, PriceOptions, total=False):
    """Veo 3.1"""

@type_check_only
class _FalAiVeo31(AnyTaskModel):
    """Veo 3.1"""

    @overload
    def run(
        self, request: fal_ai_veo3_1.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_FalAiVeo31RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: fal_ai_veo3_1.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FalAiVeo31CreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: fal_ai_veo3_1.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_FalAiVeo31CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: fal_ai_veo3_1.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiVeo31PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFalAiVeo31(AnyAsyncTaskModel):
    """Veo 3.1"""

    @overload
    async def run(
        self, request: fal_ai_veo3_1.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FalAiVeo31RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: fal_ai_veo3_1.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_FalAiVeo31CreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: fal_ai_veo3_1.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_FalAiVeo31CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: fal_ai_veo3_1.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiVeo31PriceOptions]) -> Cost: ...

@type_check_only
class _FalAiWan25PreviewTextToVideoRunOptions(
    fal_ai_wan_25_preview_text_to_video.Arguments, RunOptions, total=False
):
    """Wan 2.5 Preview (Text to Video)"""

@type_check_only
class _FalAiWan25PreviewTextToVideoCreateOptions(
    fal_ai_wan_25_preview_text_to_video.Arguments, CreateOptions, total=False
):
    """Wan 2.5 Preview (Text to Video)"""

@type_check_only
class _FalAiWan25PreviewTextToVideoCheckOptions(
    fal_ai_wan_25_preview_text_to_video.Arguments, CheckOptions, total=False
):
    """Wan 2.5 Preview (Text to Video)"""

@type_check_only
class _FalAiWan25PreviewTextToVideoPriceOptions(
    fal_ai_wan_25_preview_text_to_video.Arguments, PriceOptions, total=False
):
    """Wan 2.5 Preview (Text to Video)"""

@type_check_only
class _FalAiWan25PreviewTextToVideo(AnyTaskModel):
    """Wan 2.5 Preview (Text to Video)"""

    @overload
    def run(
        self,
        request: fal_ai_wan_25_preview_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_FalAiWan25PreviewTextToVideoRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: fal_ai_wan_25_preview_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FalAiWan25PreviewTextToVideoCreateOptions]) -> Task: ...
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
        request: fal_ai_wan_25_preview_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiWan25PreviewTextToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_wan_25_preview_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiWan25PreviewTextToVideoPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFalAiWan25PreviewTextToVideo(AnyAsyncTaskModel):
    """Wan 2.5 Preview (Text to Video)"""

    @overload
    async def run(
        self,
        request: fal_ai_wan_25_preview_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FalAiWan25PreviewTextToVideoRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: fal_ai_wan_25_preview_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(
        self, **arguments: Unpack[_FalAiWan25PreviewTextToVideoCreateOptions]
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
        request: fal_ai_wan_25_preview_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_FalAiWan25PreviewTextToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: fal_ai_wan_25_preview_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FalAiWan25PreviewTextToVideoPriceOptions]) -> Cost: ...

@type_check_only
class _Models(ClientModels[AnyTaskModel]):
    @property
    def fal_ai_bytedance_seedance_v1_5_pro_text_to_video(
        self,
    ) -> _FalAiBytedanceSeedanceV15ProTextToVideo:
        """Seedance 1.5 Pro (Text to Video)"""
    @property
    def fal_ai_bytedance_seedream_v4_5_edit(self) -> _FalAiBytedanceSeedreamV45Edit:
        """Seedream 4.5 Edit"""
    @property
    def fal_ai_bytedance_seedream_v4_text_to_image(self) -> _FalAiBytedanceSeedreamV4TextToImage:
        """Seedream 4.0 (Text to Image)"""
    @property
    def fal_ai_elevenlabs_sound_effects_v2(self) -> _FalAiElevenlabsSoundEffectsV2:
        """ElevenLabs Sound Effects V2"""
    @property
    def fal_ai_elevenlabs_tts_eleven_v3(self) -> _FalAiElevenlabsTtsElevenV3:
        """ElevenLabs Eleven V3"""
    @property
    def fal_ai_flux_pro_kontext(self) -> _FalAiFluxProKontext:
        """FLUX.1 Kontext [pro]"""
    @property
    def fal_ai_flux_pro_kontext_max(self) -> _FalAiFluxProKontextMax:
        """FLUX.1 Kontext [max]"""
    @property
    def fal_ai_flux_pro_v1_1_ultra(self) -> _FalAiFluxProV11Ultra:
        """FLUX 1.1 [pro] Ultra"""
    @property
    def fal_ai_flux_dev(self) -> _FalAiFluxDev:
        """FLUX.1 [dev]"""
    @property
    def fal_ai_flux_schnell(self) -> _FalAiFluxSchnell:
        """FLUX.1 [schnell]"""
    @property
    def fal_ai_ideogram_v3_remix(self) -> _FalAiIdeogramV3Remix:
        """Ideogram V3 Remix"""
    @property
    def fal_ai_kling_video_v2_1_master_text_to_video(self) -> _FalAiKlingVideoV21MasterTextToVideo:
        """Kling 2.1 Master (Text to Video)"""
    @property
    def fal_ai_kling_video_v2_5_turbo_pro_image_to_video(
        self,
    ) -> _FalAiKlingVideoV25TurboProImageToVideo:
        """Kling 2.5 Turbo [Pro] (Image to Video)"""
    @property
    def fal_ai_kling_video_v2_6_pro_text_to_video(self) -> _FalAiKlingVideoV26ProTextToVideo:
        """Kling 2.6 [Pro] (Text to Video)"""
    @property
    def fal_ai_minimax_hailuo_02_pro_image_to_video(self) -> _FalAiMinimaxHailuo02ProImageToVideo:
        """MiniMax Hailuo 02 [Pro] (Image to Video)"""
    @property
    def fal_ai_minimax_hailuo_02_pro_text_to_video(self) -> _FalAiMinimaxHailuo02ProTextToVideo:
        """MiniMax Hailuo 02 [Pro] (Text to Video)"""
    @property
    def fal_ai_minimax_hailuo_02_standard_image_to_video(
        self,
    ) -> _FalAiMinimaxHailuo02StandardImageToVideo:
        """MiniMax Hailuo 02 [Standard] (Image to Video)"""
    @property
    def fal_ai_minimax_hailuo_2_3_pro_image_to_video(self) -> _FalAiMinimaxHailuo23ProImageToVideo:
        """MiniMax Hailuo 2.3 [Pro] (Image to Video)"""
    @property
    def fal_ai_mmaudio_v2(self) -> _FalAiMmaudioV2:
        """MMAudio V2"""
    @property
    def fal_ai_nano_banana(self) -> _FalAiNanoBanana:
        """Nano Banana"""
    @property
    def fal_ai_nano_banana_pro(self) -> _FalAiNanoBananaPro:
        """Nano Banana Pro"""
    @property
    def fal_ai_nano_banana_pro_edit(self) -> _FalAiNanoBananaProEdit:
        """Nano Banana Pro Edit"""
    @property
    def fal_ai_qwen_image(self) -> _FalAiQwenImage:
        """Qwen Image"""
    @property
    def fal_ai_qwen_image_edit_2511(self) -> _FalAiQwenImageEdit2511:
        """Qwen Image Edit 2511"""
    @property
    def fal_ai_recraft_v3(self) -> _FalAiRecraftV3:
        """Recraft V3"""
    @property
    def fal_ai_veo3_1(self) -> _FalAiVeo31:
        """Veo 3.1"""
    @property
    def fal_ai_wan_25_preview_text_to_video(self) -> _FalAiWan25PreviewTextToVideo:
        """Wan 2.5 Preview (Text to Video)"""
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/bytedance/seedance/v1.5/pro/text-to-video"], /
    ) -> _FalAiBytedanceSeedanceV15ProTextToVideo: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/bytedance/seedream/v4.5/edit"], /
    ) -> _FalAiBytedanceSeedreamV45Edit: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/bytedance/seedream/v4/text-to-image"], /
    ) -> _FalAiBytedanceSeedreamV4TextToImage: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/elevenlabs/sound-effects/v2"], /
    ) -> _FalAiElevenlabsSoundEffectsV2: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/elevenlabs/tts/eleven-v3"], /
    ) -> _FalAiElevenlabsTtsElevenV3: ...
    @overload
    def __getitem__(self, id: Literal["fal-ai/flux-pro/kontext"], /) -> _FalAiFluxProKontext: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/flux-pro/kontext/max"], /
    ) -> _FalAiFluxProKontextMax: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/flux-pro/v1.1-ultra"], /
    ) -> _FalAiFluxProV11Ultra: ...
    @overload
    def __getitem__(self, id: Literal["fal-ai/flux/dev"], /) -> _FalAiFluxDev: ...
    @overload
    def __getitem__(self, id: Literal["fal-ai/flux/schnell"], /) -> _FalAiFluxSchnell: ...
    @overload
    def __getitem__(self, id: Literal["fal-ai/ideogram/v3/remix"], /) -> _FalAiIdeogramV3Remix: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/kling-video/v2.1/master/text-to-video"], /
    ) -> _FalAiKlingVideoV21MasterTextToVideo: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/kling-video/v2.5-turbo/pro/image-to-video"], /
    ) -> _FalAiKlingVideoV25TurboProImageToVideo: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/kling-video/v2.6/pro/text-to-video"], /
    ) -> _FalAiKlingVideoV26ProTextToVideo: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/minimax/hailuo-02/pro/image-to-video"], /
    ) -> _FalAiMinimaxHailuo02ProImageToVideo: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/minimax/hailuo-02/pro/text-to-video"], /
    ) -> _FalAiMinimaxHailuo02ProTextToVideo: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/minimax/hailuo-02/standard/image-to-video"], /
    ) -> _FalAiMinimaxHailuo02StandardImageToVideo: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/minimax/hailuo-2.3/pro/image-to-video"], /
    ) -> _FalAiMinimaxHailuo23ProImageToVideo: ...
    @overload
    def __getitem__(self, id: Literal["fal-ai/mmaudio-v2"], /) -> _FalAiMmaudioV2: ...
    @overload
    def __getitem__(self, id: Literal["fal-ai/nano-banana"], /) -> _FalAiNanoBanana: ...
    @overload
    def __getitem__(self, id: Literal["fal-ai/nano-banana-pro"], /) -> _FalAiNanoBananaPro: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/nano-banana-pro/edit"], /
    ) -> _FalAiNanoBananaProEdit: ...
    @overload
    def __getitem__(self, id: Literal["fal-ai/qwen-image"], /) -> _FalAiQwenImage: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/qwen-image-edit-2511"], /
    ) -> _FalAiQwenImageEdit2511: ...
    @overload
    def __getitem__(self, id: Literal["fal-ai/recraft-v3"], /) -> _FalAiRecraftV3: ...
    @overload
    def __getitem__(self, id: Literal["fal-ai/veo3.1"], /) -> _FalAiVeo31: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/wan-25-preview/text-to-video"], /
    ) -> _FalAiWan25PreviewTextToVideo: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyTaskModel: ...

@type_check_only
class _AsyncModels(ClientModels[AnyAsyncTaskModel]):
    @property
    def fal_ai_bytedance_seedance_v1_5_pro_text_to_video(
        self,
    ) -> _AsyncFalAiBytedanceSeedanceV15ProTextToVideo:
        """Seedance 1.5 Pro (Text to Video)"""
    @property
    def fal_ai_bytedance_seedream_v4_5_edit(self) -> _AsyncFalAiBytedanceSeedreamV45Edit:
        """Seedream 4.5 Edit"""
    @property
    def fal_ai_bytedance_seedream_v4_text_to_image(
        self,
    ) -> _AsyncFalAiBytedanceSeedreamV4TextToImage:
        """Seedream 4.0 (Text to Image)"""
    @property
    def fal_ai_elevenlabs_sound_effects_v2(self) -> _AsyncFalAiElevenlabsSoundEffectsV2:
        """ElevenLabs Sound Effects V2"""
    @property
    def fal_ai_elevenlabs_tts_eleven_v3(self) -> _AsyncFalAiElevenlabsTtsElevenV3:
        """ElevenLabs Eleven V3"""
    @property
    def fal_ai_flux_pro_kontext(self) -> _AsyncFalAiFluxProKontext:
        """FLUX.1 Kontext [pro]"""
    @property
    def fal_ai_flux_pro_kontext_max(self) -> _AsyncFalAiFluxProKontextMax:
        """FLUX.1 Kontext [max]"""
    @property
    def fal_ai_flux_pro_v1_1_ultra(self) -> _AsyncFalAiFluxProV11Ultra:
        """FLUX 1.1 [pro] Ultra"""
    @property
    def fal_ai_flux_dev(self) -> _AsyncFalAiFluxDev:
        """FLUX.1 [dev]"""
    @property
    def fal_ai_flux_schnell(self) -> _AsyncFalAiFluxSchnell:
        """FLUX.1 [schnell]"""
    @property
    def fal_ai_ideogram_v3_remix(self) -> _AsyncFalAiIdeogramV3Remix:
        """Ideogram V3 Remix"""
    @property
    def fal_ai_kling_video_v2_1_master_text_to_video(
        self,
    ) -> _AsyncFalAiKlingVideoV21MasterTextToVideo:
        """Kling 2.1 Master (Text to Video)"""
    @property
    def fal_ai_kling_video_v2_5_turbo_pro_image_to_video(
        self,
    ) -> _AsyncFalAiKlingVideoV25TurboProImageToVideo:
        """Kling 2.5 Turbo [Pro] (Image to Video)"""
    @property
    def fal_ai_kling_video_v2_6_pro_text_to_video(self) -> _AsyncFalAiKlingVideoV26ProTextToVideo:
        """Kling 2.6 [Pro] (Text to Video)"""
    @property
    def fal_ai_minimax_hailuo_02_pro_image_to_video(
        self,
    ) -> _AsyncFalAiMinimaxHailuo02ProImageToVideo:
        """MiniMax Hailuo 02 [Pro] (Image to Video)"""
    @property
    def fal_ai_minimax_hailuo_02_pro_text_to_video(
        self,
    ) -> _AsyncFalAiMinimaxHailuo02ProTextToVideo:
        """MiniMax Hailuo 02 [Pro] (Text to Video)"""
    @property
    def fal_ai_minimax_hailuo_02_standard_image_to_video(
        self,
    ) -> _AsyncFalAiMinimaxHailuo02StandardImageToVideo:
        """MiniMax Hailuo 02 [Standard] (Image to Video)"""
    @property
    def fal_ai_minimax_hailuo_2_3_pro_image_to_video(
        self,
    ) -> _AsyncFalAiMinimaxHailuo23ProImageToVideo:
        """MiniMax Hailuo 2.3 [Pro] (Image to Video)"""
    @property
    def fal_ai_mmaudio_v2(self) -> _AsyncFalAiMmaudioV2:
        """MMAudio V2"""
    @property
    def fal_ai_nano_banana(self) -> _AsyncFalAiNanoBanana:
        """Nano Banana"""
    @property
    def fal_ai_nano_banana_pro(self) -> _AsyncFalAiNanoBananaPro:
        """Nano Banana Pro"""
    @property
    def fal_ai_nano_banana_pro_edit(self) -> _AsyncFalAiNanoBananaProEdit:
        """Nano Banana Pro Edit"""
    @property
    def fal_ai_qwen_image(self) -> _AsyncFalAiQwenImage:
        """Qwen Image"""
    @property
    def fal_ai_qwen_image_edit_2511(self) -> _AsyncFalAiQwenImageEdit2511:
        """Qwen Image Edit 2511"""
    @property
    def fal_ai_recraft_v3(self) -> _AsyncFalAiRecraftV3:
        """Recraft V3"""
    @property
    def fal_ai_veo3_1(self) -> _AsyncFalAiVeo31:
        """Veo 3.1"""
    @property
    def fal_ai_wan_25_preview_text_to_video(self) -> _AsyncFalAiWan25PreviewTextToVideo:
        """Wan 2.5 Preview (Text to Video)"""
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/bytedance/seedance/v1.5/pro/text-to-video"], /
    ) -> _AsyncFalAiBytedanceSeedanceV15ProTextToVideo: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/bytedance/seedream/v4.5/edit"], /
    ) -> _AsyncFalAiBytedanceSeedreamV45Edit: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/bytedance/seedream/v4/text-to-image"], /
    ) -> _AsyncFalAiBytedanceSeedreamV4TextToImage: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/elevenlabs/sound-effects/v2"], /
    ) -> _AsyncFalAiElevenlabsSoundEffectsV2: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/elevenlabs/tts/eleven-v3"], /
    ) -> _AsyncFalAiElevenlabsTtsElevenV3: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/flux-pro/kontext"], /
    ) -> _AsyncFalAiFluxProKontext: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/flux-pro/kontext/max"], /
    ) -> _AsyncFalAiFluxProKontextMax: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/flux-pro/v1.1-ultra"], /
    ) -> _AsyncFalAiFluxProV11Ultra: ...
    @overload
    def __getitem__(self, id: Literal["fal-ai/flux/dev"], /) -> _AsyncFalAiFluxDev: ...
    @overload
    def __getitem__(self, id: Literal["fal-ai/flux/schnell"], /) -> _AsyncFalAiFluxSchnell: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/ideogram/v3/remix"], /
    ) -> _AsyncFalAiIdeogramV3Remix: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/kling-video/v2.1/master/text-to-video"], /
    ) -> _AsyncFalAiKlingVideoV21MasterTextToVideo: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/kling-video/v2.5-turbo/pro/image-to-video"], /
    ) -> _AsyncFalAiKlingVideoV25TurboProImageToVideo: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/kling-video/v2.6/pro/text-to-video"], /
    ) -> _AsyncFalAiKlingVideoV26ProTextToVideo: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/minimax/hailuo-02/pro/image-to-video"], /
    ) -> _AsyncFalAiMinimaxHailuo02ProImageToVideo: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/minimax/hailuo-02/pro/text-to-video"], /
    ) -> _AsyncFalAiMinimaxHailuo02ProTextToVideo: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/minimax/hailuo-02/standard/image-to-video"], /
    ) -> _AsyncFalAiMinimaxHailuo02StandardImageToVideo: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/minimax/hailuo-2.3/pro/image-to-video"], /
    ) -> _AsyncFalAiMinimaxHailuo23ProImageToVideo: ...
    @overload
    def __getitem__(self, id: Literal["fal-ai/mmaudio-v2"], /) -> _AsyncFalAiMmaudioV2: ...
    @overload
    def __getitem__(self, id: Literal["fal-ai/nano-banana"], /) -> _AsyncFalAiNanoBanana: ...
    @overload
    def __getitem__(self, id: Literal["fal-ai/nano-banana-pro"], /) -> _AsyncFalAiNanoBananaPro: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/nano-banana-pro/edit"], /
    ) -> _AsyncFalAiNanoBananaProEdit: ...
    @overload
    def __getitem__(self, id: Literal["fal-ai/qwen-image"], /) -> _AsyncFalAiQwenImage: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/qwen-image-edit-2511"], /
    ) -> _AsyncFalAiQwenImageEdit2511: ...
    @overload
    def __getitem__(self, id: Literal["fal-ai/recraft-v3"], /) -> _AsyncFalAiRecraftV3: ...
    @overload
    def __getitem__(self, id: Literal["fal-ai/veo3.1"], /) -> _AsyncFalAiVeo31: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/wan-25-preview/text-to-video"], /
    ) -> _AsyncFalAiWan25PreviewTextToVideo: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyAsyncTaskModel: ...

class Fal(CancelingClient):
    """A client of fal.

    Image, video and audio models of many makers behind one queue.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _Models:
        """The models of the provider."""

class AsyncFal(AsyncCancelingClient):
    """A client of fal for an event loop.

    Image, video and audio models of many makers behind one queue.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _AsyncModels:
        """The models of the provider."""
