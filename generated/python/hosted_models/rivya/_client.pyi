"""The clients of Rivya."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, ClassVar, Final, Literal, Unpack, overload, type_check_only

from .._client.clients import (
    AsyncBalanceClient,
    AsyncTaskClient,
    BalanceClient,
    TaskClient,
    Webhooks,
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
    elevenlabs_dialogue_v3,
    elevenlabs_multilingual_v2,
    elevenlabs_sound_effect_v2,
    flux_2_pro,
    flux_kontext_pro,
    google_imagen4,
    google_imagen4_fast,
    gpt_image_1_5,
    gpt_image_2,
    grok_imagine,
    hailuo_pro,
    kling_2_6,
    kling_3_0,
    kling_v2_1_master,
    nano_banana,
    nano_banana_pro,
    qwen2_image,
    qwen_image,
    responses,
    seedance_1_0_lite,
    seedance_1_0_pro,
    seedance_1_5_pro,
    seedance_2,
    seedream_4_0,
    seedream_4_5,
    seedream_5_lite,
    sora_2,
    suno_music,
    veo3_1_fast,
    wan_2_2_animate_replace,
    wan_2_5_video,
    wan_2_6,
    z_image,
)

API: Final[Api]

@type_check_only
class _ElevenlabsDialogueV3RunOptions(elevenlabs_dialogue_v3.Arguments, RunOptions, total=False):
    """ElevenLabs Dialogue V3"""

@type_check_only
class _ElevenlabsDialogueV3CreateOptions(
    elevenlabs_dialogue_v3.Arguments, CreateOptions, total=False
):
    """ElevenLabs Dialogue V3"""

@type_check_only
class _ElevenlabsDialogueV3CheckOptions(
    elevenlabs_dialogue_v3.Arguments, CheckOptions, total=False
):
    """ElevenLabs Dialogue V3"""

@type_check_only
class _ElevenlabsDialogueV3PriceOptions(
    elevenlabs_dialogue_v3.Arguments, PriceOptions, total=False
):
    """ElevenLabs Dialogue V3"""

@type_check_only
class _ElevenlabsDialogueV3(AnyTaskModel):
    """ElevenLabs Dialogue V3"""

    @overload
    def run(
        self,
        request: elevenlabs_dialogue_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_ElevenlabsDialogueV3RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: elevenlabs_dialogue_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_ElevenlabsDialogueV3CreateOptions]) -> Task: ...
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
        request: elevenlabs_dialogue_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_ElevenlabsDialogueV3CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: elevenlabs_dialogue_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenlabsDialogueV3PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncElevenlabsDialogueV3(AnyAsyncTaskModel):
    """ElevenLabs Dialogue V3"""

    @overload
    async def run(
        self,
        request: elevenlabs_dialogue_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_ElevenlabsDialogueV3RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: elevenlabs_dialogue_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_ElevenlabsDialogueV3CreateOptions]) -> Task: ...
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
        request: elevenlabs_dialogue_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_ElevenlabsDialogueV3CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: elevenlabs_dialogue_v3.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenlabsDialogueV3PriceOptions]) -> Cost: ...

@type_check_only
class _ElevenlabsMultilingualV2RunOptions(
    elevenlabs_multilingual_v2.Arguments, RunOptions, total=False
):
    """ElevenLabs Multilingual V2"""

@type_check_only
class _ElevenlabsMultilingualV2CreateOptions(
    elevenlabs_multilingual_v2.Arguments, CreateOptions, total=False
):
    """ElevenLabs Multilingual V2"""

@type_check_only
class _ElevenlabsMultilingualV2CheckOptions(
    elevenlabs_multilingual_v2.Arguments, CheckOptions, total=False
):
    """ElevenLabs Multilingual V2"""

@type_check_only
class _ElevenlabsMultilingualV2PriceOptions(
    elevenlabs_multilingual_v2.Arguments, PriceOptions, total=False
):
    """ElevenLabs Multilingual V2"""

@type_check_only
class _ElevenlabsMultilingualV2(AnyTaskModel):
    """ElevenLabs Multilingual V2"""

    @overload
    def run(
        self,
        request: elevenlabs_multilingual_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_ElevenlabsMultilingualV2RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: elevenlabs_multilingual_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_ElevenlabsMultilingualV2CreateOptions]) -> Task: ...
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
        request: elevenlabs_multilingual_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_ElevenlabsMultilingualV2CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: elevenlabs_multilingual_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenlabsMultilingualV2PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncElevenlabsMultilingualV2(AnyAsyncTaskModel):
    """ElevenLabs Multilingual V2"""

    @overload
    async def run(
        self,
        request: elevenlabs_multilingual_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_ElevenlabsMultilingualV2RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: elevenlabs_multilingual_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_ElevenlabsMultilingualV2CreateOptions]) -> Task: ...
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
        request: elevenlabs_multilingual_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_ElevenlabsMultilingualV2CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: elevenlabs_multilingual_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenlabsMultilingualV2PriceOptions]) -> Cost: ...

@type_check_only
class _ElevenlabsSoundEffectV2RunOptions(
    elevenlabs_sound_effect_v2.Arguments, RunOptions, total=False
):
    """ElevenLabs Sound Effect V2"""

@type_check_only
class _ElevenlabsSoundEffectV2CreateOptions(
    elevenlabs_sound_effect_v2.Arguments, CreateOptions, total=False
):
    """ElevenLabs Sound Effect V2"""

@type_check_only
class _ElevenlabsSoundEffectV2CheckOptions(
    elevenlabs_sound_effect_v2.Arguments, CheckOptions, total=False
):
    """ElevenLabs Sound Effect V2"""

@type_check_only
class _ElevenlabsSoundEffectV2PriceOptions(
    elevenlabs_sound_effect_v2.Arguments, PriceOptions, total=False
):
    """ElevenLabs Sound Effect V2"""

@type_check_only
class _ElevenlabsSoundEffectV2(AnyTaskModel):
    """ElevenLabs Sound Effect V2"""

    @overload
    def run(
        self,
        request: elevenlabs_sound_effect_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_ElevenlabsSoundEffectV2RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: elevenlabs_sound_effect_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_ElevenlabsSoundEffectV2CreateOptions]) -> Task: ...
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
        request: elevenlabs_sound_effect_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_ElevenlabsSoundEffectV2CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: elevenlabs_sound_effect_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenlabsSoundEffectV2PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncElevenlabsSoundEffectV2(AnyAsyncTaskModel):
    """ElevenLabs Sound Effect V2"""

    @overload
    async def run(
        self,
        request: elevenlabs_sound_effect_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_ElevenlabsSoundEffectV2RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: elevenlabs_sound_effect_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_ElevenlabsSoundEffectV2CreateOptions]) -> Task: ...
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
        request: elevenlabs_sound_effect_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_ElevenlabsSoundEffectV2CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: elevenlabs_sound_effect_v2.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenlabsSoundEffectV2PriceOptions]) -> Cost: ...

@type_check_only
class _Flux2ProRunOptions(flux_2_pro.Arguments, RunOptions, total=False):
    """Flux 2 Pro"""

@type_check_only
class _Flux2ProCreateOptions(flux_2_pro.Arguments, CreateOptions, total=False):
    """Flux 2 Pro"""

@type_check_only
class _Flux2ProCheckOptions(flux_2_pro.Arguments, CheckOptions, total=False):
    """Flux 2 Pro"""

@type_check_only
class _Flux2ProPriceOptions(flux_2_pro.Arguments, PriceOptions, total=False):
    """Flux 2 Pro"""

@type_check_only
class _Flux2Pro(AnyTaskModel):
    """Flux 2 Pro"""

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
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
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
    """Flux 2 Pro"""

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
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
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
    """Flux Kontext Pro"""

@type_check_only
class _FluxKontextProCreateOptions(flux_kontext_pro.Arguments, CreateOptions, total=False):
    """Flux Kontext Pro"""

@type_check_only
class _FluxKontextProCheckOptions(flux_kontext_pro.Arguments, CheckOptions, total=False):
    """Flux Kontext Pro"""

@type_check_only
class _FluxKontextProPriceOptions(flux_kontext_pro.Arguments, PriceOptions, total=False):
    """Flux Kontext Pro"""

@type_check_only
class _FluxKontextPro(AnyTaskModel):
    """Flux Kontext Pro"""

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
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
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
    """Flux Kontext Pro"""

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
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
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
class _GoogleImagen4RunOptions(google_imagen4.Arguments, RunOptions, total=False):
    """Google Imagen4"""

@type_check_only
class _GoogleImagen4CreateOptions(google_imagen4.Arguments, CreateOptions, total=False):
    """Google Imagen4"""

@type_check_only
class _GoogleImagen4CheckOptions(google_imagen4.Arguments, CheckOptions, total=False):
    """Google Imagen4"""

@type_check_only
class _GoogleImagen4PriceOptions(google_imagen4.Arguments, PriceOptions, total=False):
    """Google Imagen4"""

@type_check_only
class _GoogleImagen4(AnyTaskModel):
    """Google Imagen4"""

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
    """Google Imagen4"""

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
class _GoogleImagen4FastRunOptions(google_imagen4_fast.Arguments, RunOptions, total=False):
    """Google Imagen4 Fast"""

@type_check_only
class _GoogleImagen4FastCreateOptions(google_imagen4_fast.Arguments, CreateOptions, total=False):
    """Google Imagen4 Fast"""

@type_check_only
class _GoogleImagen4FastCheckOptions(google_imagen4_fast.Arguments, CheckOptions, total=False):
    """Google Imagen4 Fast"""

@type_check_only
class _GoogleImagen4FastPriceOptions(google_imagen4_fast.Arguments, PriceOptions, total=False):
    """Google Imagen4 Fast"""

@type_check_only
class _GoogleImagen4Fast(AnyTaskModel):
    """Google Imagen4 Fast"""

    @overload
    def run(
        self,
        request: google_imagen4_fast.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_GoogleImagen4FastRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: google_imagen4_fast.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_GoogleImagen4FastCreateOptions]) -> Task: ...
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
        request: google_imagen4_fast.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_GoogleImagen4FastCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: google_imagen4_fast.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GoogleImagen4FastPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncGoogleImagen4Fast(AnyAsyncTaskModel):
    """Google Imagen4 Fast"""

    @overload
    async def run(
        self,
        request: google_imagen4_fast.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_GoogleImagen4FastRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: google_imagen4_fast.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_GoogleImagen4FastCreateOptions]) -> Task: ...
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
        request: google_imagen4_fast.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_GoogleImagen4FastCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: google_imagen4_fast.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GoogleImagen4FastPriceOptions]) -> Cost: ...

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
class _GptImage15(AnyTaskModel):
    """GPT Image 1.5"""

    @overload
    def run(
        self, request: gpt_image_1_5.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_GptImage15RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: gpt_image_1_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_GptImage15CreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
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
class _AsyncGptImage15(AnyAsyncTaskModel):
    """GPT Image 1.5"""

    @overload
    async def run(
        self, request: gpt_image_1_5.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_GptImage15RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: gpt_image_1_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_GptImage15CreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
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
class _GptImage2(AnyTaskModel):
    """GPT Image 2"""

    @overload
    def run(
        self, request: gpt_image_2.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_GptImage2RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self, request: gpt_image_2.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_GptImage2CreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
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
class _AsyncGptImage2(AnyAsyncTaskModel):
    """GPT Image 2"""

    @overload
    async def run(
        self, request: gpt_image_2.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_GptImage2RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self, request: gpt_image_2.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_GptImage2CreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
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
class _GrokImagineRunOptions(grok_imagine.Arguments, RunOptions, total=False):
    """Grok Imagine"""

@type_check_only
class _GrokImagineCreateOptions(grok_imagine.Arguments, CreateOptions, total=False):
    """Grok Imagine"""

@type_check_only
class _GrokImagineCheckOptions(grok_imagine.Arguments, CheckOptions, total=False):
    """Grok Imagine"""

@type_check_only
class _GrokImaginePriceOptions(grok_imagine.Arguments, PriceOptions, total=False):
    """Grok Imagine"""

@type_check_only
class _GrokImagine(AnyTaskModel):
    """Grok Imagine"""

    @overload
    def run(
        self, request: grok_imagine.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_GrokImagineRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self, request: grok_imagine.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_GrokImagineCreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: grok_imagine.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_GrokImagineCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: grok_imagine.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GrokImaginePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncGrokImagine(AnyAsyncTaskModel):
    """Grok Imagine"""

    @overload
    async def run(
        self, request: grok_imagine.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_GrokImagineRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self, request: grok_imagine.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_GrokImagineCreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: grok_imagine.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_GrokImagineCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: grok_imagine.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GrokImaginePriceOptions]) -> Cost: ...

@type_check_only
class _HailuoProRunOptions(hailuo_pro.Arguments, RunOptions, total=False):
    """Hailuo Pro"""

@type_check_only
class _HailuoProCreateOptions(hailuo_pro.Arguments, CreateOptions, total=False):
    """Hailuo Pro"""

@type_check_only
class _HailuoProCheckOptions(hailuo_pro.Arguments, CheckOptions, total=False):
    """Hailuo Pro"""

@type_check_only
class _HailuoProPriceOptions(hailuo_pro.Arguments, PriceOptions, total=False):
    """Hailuo Pro"""

@type_check_only
class _HailuoPro(AnyTaskModel):
    """Hailuo Pro"""

    @overload
    def run(
        self, request: hailuo_pro.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_HailuoProRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self, request: hailuo_pro.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_HailuoProCreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: hailuo_pro.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_HailuoProCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: hailuo_pro.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_HailuoProPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncHailuoPro(AnyAsyncTaskModel):
    """Hailuo Pro"""

    @overload
    async def run(
        self, request: hailuo_pro.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_HailuoProRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self, request: hailuo_pro.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_HailuoProCreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: hailuo_pro.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_HailuoProCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: hailuo_pro.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_HailuoProPriceOptions]) -> Cost: ...

@type_check_only
class _Kling26RunOptions(kling_2_6.Arguments, RunOptions, total=False):
    """Kling 2.6"""

@type_check_only
class _Kling26CreateOptions(kling_2_6.Arguments, CreateOptions, total=False):
    """Kling 2.6"""

@type_check_only
class _Kling26CheckOptions(kling_2_6.Arguments, CheckOptions, total=False):
    """Kling 2.6"""

@type_check_only
class _Kling26PriceOptions(kling_2_6.Arguments, PriceOptions, total=False):
    """Kling 2.6"""

@type_check_only
class _Kling26(AnyTaskModel):
    """Kling 2.6"""

    @overload
    def run(
        self, request: kling_2_6.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Kling26RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self, request: kling_2_6.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Kling26CreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: kling_2_6.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Kling26CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: kling_2_6.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Kling26PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncKling26(AnyAsyncTaskModel):
    """Kling 2.6"""

    @overload
    async def run(
        self, request: kling_2_6.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(self, **arguments: Unpack[_Kling26RunOptions]) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self, request: kling_2_6.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Kling26CreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: kling_2_6.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Kling26CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: kling_2_6.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Kling26PriceOptions]) -> Cost: ...

@type_check_only
class _Kling30RunOptions(kling_3_0.Arguments, RunOptions, total=False):
    """Kling 3.0"""

@type_check_only
class _Kling30CreateOptions(kling_3_0.Arguments, CreateOptions, total=False):
    """Kling 3.0"""

@type_check_only
class _Kling30CheckOptions(kling_3_0.Arguments, CheckOptions, total=False):
    """Kling 3.0"""

@type_check_only
class _Kling30PriceOptions(kling_3_0.Arguments, PriceOptions, total=False):
    """Kling 3.0"""

@type_check_only
class _Kling30(AnyTaskModel):
    """Kling 3.0"""

    @overload
    def run(
        self, request: kling_3_0.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Kling30RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self, request: kling_3_0.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Kling30CreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: kling_3_0.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Kling30CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: kling_3_0.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Kling30PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncKling30(AnyAsyncTaskModel):
    """Kling 3.0"""

    @overload
    async def run(
        self, request: kling_3_0.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(self, **arguments: Unpack[_Kling30RunOptions]) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self, request: kling_3_0.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Kling30CreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: kling_3_0.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Kling30CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: kling_3_0.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Kling30PriceOptions]) -> Cost: ...

@type_check_only
class _KlingV21MasterRunOptions(kling_v2_1_master.Arguments, RunOptions, total=False):
    """Kling V2.1 Master"""

@type_check_only
class _KlingV21MasterCreateOptions(kling_v2_1_master.Arguments, CreateOptions, total=False):
    """Kling V2.1 Master"""

@type_check_only
class _KlingV21MasterCheckOptions(kling_v2_1_master.Arguments, CheckOptions, total=False):
    """Kling V2.1 Master"""

@type_check_only
class _KlingV21MasterPriceOptions(kling_v2_1_master.Arguments, PriceOptions, total=False):
    """Kling V2.1 Master"""

@type_check_only
class _KlingV21Master(AnyTaskModel):
    """Kling V2.1 Master"""

    @overload
    def run(
        self,
        request: kling_v2_1_master.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_KlingV21MasterRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: kling_v2_1_master.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_KlingV21MasterCreateOptions]) -> Task: ...
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
        request: kling_v2_1_master.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_KlingV21MasterCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: kling_v2_1_master.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_KlingV21MasterPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncKlingV21Master(AnyAsyncTaskModel):
    """Kling V2.1 Master"""

    @overload
    async def run(
        self,
        request: kling_v2_1_master.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_KlingV21MasterRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: kling_v2_1_master.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_KlingV21MasterCreateOptions]) -> Task: ...
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
        request: kling_v2_1_master.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_KlingV21MasterCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: kling_v2_1_master.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_KlingV21MasterPriceOptions]) -> Cost: ...

@type_check_only
class _NanoBananaRunOptions(nano_banana.Arguments, RunOptions, total=False):
    """Nano Banana"""

@type_check_only
class _NanoBananaCreateOptions(nano_banana.Arguments, CreateOptions, total=False):
    """Nano Banana"""

@type_check_only
class _NanoBananaCheckOptions(nano_banana.Arguments, CheckOptions, total=False):
    """Nano Banana"""

@type_check_only
class _NanoBananaPriceOptions(nano_banana.Arguments, PriceOptions, total=False):
    """Nano Banana"""

@type_check_only
class _NanoBanana(AnyTaskModel):
    """Nano Banana"""

    @overload
    def run(
        self, request: nano_banana.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_NanoBananaRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self, request: nano_banana.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_NanoBananaCreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: nano_banana.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_NanoBananaCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: nano_banana.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_NanoBananaPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncNanoBanana(AnyAsyncTaskModel):
    """Nano Banana"""

    @overload
    async def run(
        self, request: nano_banana.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_NanoBananaRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self, request: nano_banana.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_NanoBananaCreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: nano_banana.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_NanoBananaCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: nano_banana.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_NanoBananaPriceOptions]) -> Cost: ...

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
class _QwenImageRunOptions(qwen_image.Arguments, RunOptions, total=False):
    """Qwen Image"""

@type_check_only
class _QwenImageCreateOptions(qwen_image.Arguments, CreateOptions, total=False):
    """Qwen Image"""

@type_check_only
class _QwenImageCheckOptions(qwen_image.Arguments, CheckOptions, total=False):
    """Qwen Image"""

@type_check_only
class _QwenImagePriceOptions(qwen_image.Arguments, PriceOptions, total=False):
    """Qwen Image"""

@type_check_only
class _QwenImage(AnyTaskModel):
    """Qwen Image"""

    @overload
    def run(
        self, request: qwen_image.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_QwenImageRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self, request: qwen_image.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_QwenImageCreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: qwen_image.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_QwenImageCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: qwen_image.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_QwenImagePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncQwenImage(AnyAsyncTaskModel):
    """Qwen Image"""

    @overload
    async def run(
        self, request: qwen_image.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_QwenImageRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self, request: qwen_image.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_QwenImageCreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: qwen_image.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_QwenImageCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: qwen_image.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_QwenImagePriceOptions]) -> Cost: ...

@type_check_only
class _Qwen2ImageRunOptions(qwen2_image.Arguments, RunOptions, total=False):
    """Qwen2 Image"""

@type_check_only
class _Qwen2ImageCreateOptions(qwen2_image.Arguments, CreateOptions, total=False):
    """Qwen2 Image"""

@type_check_only
class _Qwen2ImageCheckOptions(qwen2_image.Arguments, CheckOptions, total=False):
    """Qwen2 Image"""

@type_check_only
class _Qwen2ImagePriceOptions(qwen2_image.Arguments, PriceOptions, total=False):
    """Qwen2 Image"""

@type_check_only
class _Qwen2Image(AnyTaskModel):
    """Qwen2 Image"""

    @overload
    def run(
        self, request: qwen2_image.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Qwen2ImageRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self, request: qwen2_image.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Qwen2ImageCreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: qwen2_image.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Qwen2ImageCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: qwen2_image.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Qwen2ImagePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncQwen2Image(AnyAsyncTaskModel):
    """Qwen2 Image"""

    @overload
    async def run(
        self, request: qwen2_image.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Qwen2ImageRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self, request: qwen2_image.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Qwen2ImageCreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: qwen2_image.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Qwen2ImageCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: qwen2_image.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Qwen2ImagePriceOptions]) -> Cost: ...

@type_check_only
class _Seedance10LiteRunOptions(seedance_1_0_lite.Arguments, RunOptions, total=False):
    """Seedance 1.0 Lite"""

@type_check_only
class _Seedance10LiteCreateOptions(seedance_1_0_lite.Arguments, CreateOptions, total=False):
    """Seedance 1.0 Lite"""

@type_check_only
class _Seedance10LiteCheckOptions(seedance_1_0_lite.Arguments, CheckOptions, total=False):
    """Seedance 1.0 Lite"""

@type_check_only
class _Seedance10LitePriceOptions(seedance_1_0_lite.Arguments, PriceOptions, total=False):
    """Seedance 1.0 Lite"""

@type_check_only
class _Seedance10Lite(AnyTaskModel):
    """Seedance 1.0 Lite"""

    @overload
    def run(
        self,
        request: seedance_1_0_lite.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Seedance10LiteRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: seedance_1_0_lite.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Seedance10LiteCreateOptions]) -> Task: ...
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
        request: seedance_1_0_lite.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Seedance10LiteCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: seedance_1_0_lite.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Seedance10LitePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncSeedance10Lite(AnyAsyncTaskModel):
    """Seedance 1.0 Lite"""

    @overload
    async def run(
        self,
        request: seedance_1_0_lite.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Seedance10LiteRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: seedance_1_0_lite.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Seedance10LiteCreateOptions]) -> Task: ...
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
        request: seedance_1_0_lite.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Seedance10LiteCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: seedance_1_0_lite.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Seedance10LitePriceOptions]) -> Cost: ...

@type_check_only
class _Seedance10ProRunOptions(seedance_1_0_pro.Arguments, RunOptions, total=False):
    """Seedance 1.0 Pro"""

@type_check_only
class _Seedance10ProCreateOptions(seedance_1_0_pro.Arguments, CreateOptions, total=False):
    """Seedance 1.0 Pro"""

@type_check_only
class _Seedance10ProCheckOptions(seedance_1_0_pro.Arguments, CheckOptions, total=False):
    """Seedance 1.0 Pro"""

@type_check_only
class _Seedance10ProPriceOptions(seedance_1_0_pro.Arguments, PriceOptions, total=False):
    """Seedance 1.0 Pro"""

@type_check_only
class _Seedance10Pro(AnyTaskModel):
    """Seedance 1.0 Pro"""

    @overload
    def run(
        self,
        request: seedance_1_0_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Seedance10ProRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: seedance_1_0_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Seedance10ProCreateOptions]) -> Task: ...
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
        request: seedance_1_0_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Seedance10ProCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: seedance_1_0_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Seedance10ProPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncSeedance10Pro(AnyAsyncTaskModel):
    """Seedance 1.0 Pro"""

    @overload
    async def run(
        self,
        request: seedance_1_0_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Seedance10ProRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: seedance_1_0_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Seedance10ProCreateOptions]) -> Task: ...
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
        request: seedance_1_0_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Seedance10ProCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: seedance_1_0_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Seedance10ProPriceOptions]) -> Cost: ...

@type_check_only
class _Seedance15ProRunOptions(seedance_1_5_pro.Arguments, RunOptions, total=False):
    """Seedance 1.5 Pro"""

@type_check_only
class _Seedance15ProCreateOptions(seedance_1_5_pro.Arguments, CreateOptions, total=False):
    """Seedance 1.5 Pro"""

@type_check_only
class _Seedance15ProCheckOptions(seedance_1_5_pro.Arguments, CheckOptions, total=False):
    """Seedance 1.5 Pro"""

@type_check_only
class _Seedance15ProPriceOptions(seedance_1_5_pro.Arguments, PriceOptions, total=False):
    """Seedance 1.5 Pro"""

@type_check_only
class _Seedance15Pro(AnyTaskModel):
    """Seedance 1.5 Pro"""

    @overload
    def run(
        self,
        request: seedance_1_5_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Seedance15ProRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: seedance_1_5_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Seedance15ProCreateOptions]) -> Task: ...
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
        request: seedance_1_5_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Seedance15ProCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: seedance_1_5_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Seedance15ProPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncSeedance15Pro(AnyAsyncTaskModel):
    """Seedance 1.5 Pro"""

    @overload
    async def run(
        self,
        request: seedance_1_5_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Seedance15ProRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: seedance_1_5_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Seedance15ProCreateOptions]) -> Task: ...
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
        request: seedance_1_5_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Seedance15ProCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: seedance_1_5_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Seedance15ProPriceOptions]) -> Cost: ...

@type_check_only
class _Seedance2RunOptions(seedance_2.Arguments, RunOptions, total=False):
    """Seedance 2.0"""

@type_check_only
class _Seedance2CreateOptions(seedance_2.Arguments, CreateOptions, total=False):
    """Seedance 2.0"""

@type_check_only
class _Seedance2CheckOptions(seedance_2.Arguments, CheckOptions, total=False):
    """Seedance 2.0"""

@type_check_only
class _Seedance2PriceOptions(seedance_2.Arguments, PriceOptions, total=False):
    """Seedance 2.0"""

@type_check_only
class _Seedance2(AnyTaskModel):
    """Seedance 2.0"""

    @overload
    def run(
        self, request: seedance_2.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Seedance2RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self, request: seedance_2.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Seedance2CreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: seedance_2.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Seedance2CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: seedance_2.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Seedance2PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncSeedance2(AnyAsyncTaskModel):
    """Seedance 2.0"""

    @overload
    async def run(
        self, request: seedance_2.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Seedance2RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self, request: seedance_2.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Seedance2CreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: seedance_2.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Seedance2CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: seedance_2.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Seedance2PriceOptions]) -> Cost: ...

@type_check_only
class _Seedream40RunOptions(seedream_4_0.Arguments, RunOptions, total=False):
    """Seedream 4.0"""

@type_check_only
class _Seedream40CreateOptions(seedream_4_0.Arguments, CreateOptions, total=False):
    """Seedream 4.0"""

@type_check_only
class _Seedream40CheckOptions(seedream_4_0.Arguments, CheckOptions, total=False):
    """Seedream 4.0"""

@type_check_only
class _Seedream40PriceOptions(seedream_4_0.Arguments, PriceOptions, total=False):
    """Seedream 4.0"""

@type_check_only
class _Seedream40(AnyTaskModel):
    """Seedream 4.0"""

    @overload
    def run(
        self, request: seedream_4_0.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Seedream40RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self, request: seedream_4_0.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Seedream40CreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: seedream_4_0.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Seedream40CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: seedream_4_0.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Seedream40PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncSeedream40(AnyAsyncTaskModel):
    """Seedream 4.0"""

    @overload
    async def run(
        self, request: seedream_4_0.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Seedream40RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self, request: seedream_4_0.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Seedream40CreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: seedream_4_0.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Seedream40CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: seedream_4_0.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Seedream40PriceOptions]) -> Cost: ...

@type_check_only
class _Seedream45RunOptions(seedream_4_5.Arguments, RunOptions, total=False):
    """Seedream 4.5"""

@type_check_only
class _Seedream45CreateOptions(seedream_4_5.Arguments, CreateOptions, total=False):
    """Seedream 4.5"""

@type_check_only
class _Seedream45CheckOptions(seedream_4_5.Arguments, CheckOptions, total=False):
    """Seedream 4.5"""

@type_check_only
class _Seedream45PriceOptions(seedream_4_5.Arguments, PriceOptions, total=False):
    """Seedream 4.5"""

@type_check_only
class _Seedream45(AnyTaskModel):
    """Seedream 4.5"""

    @overload
    def run(
        self, request: seedream_4_5.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Seedream45RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self, request: seedream_4_5.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Seedream45CreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: seedream_4_5.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Seedream45CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: seedream_4_5.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Seedream45PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncSeedream45(AnyAsyncTaskModel):
    """Seedream 4.5"""

    @overload
    async def run(
        self, request: seedream_4_5.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Seedream45RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self, request: seedream_4_5.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Seedream45CreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: seedream_4_5.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Seedream45CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: seedream_4_5.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Seedream45PriceOptions]) -> Cost: ...

@type_check_only
class _Seedream5LiteRunOptions(seedream_5_lite.Arguments, RunOptions, total=False):
    """Seedream 5.0 Lite"""

@type_check_only
class _Seedream5LiteCreateOptions(seedream_5_lite.Arguments, CreateOptions, total=False):
    """Seedream 5.0 Lite"""

@type_check_only
class _Seedream5LiteCheckOptions(seedream_5_lite.Arguments, CheckOptions, total=False):
    """Seedream 5.0 Lite"""

@type_check_only
class _Seedream5LitePriceOptions(seedream_5_lite.Arguments, PriceOptions, total=False):
    """Seedream 5.0 Lite"""

@type_check_only
class _Seedream5Lite(AnyTaskModel):
    """Seedream 5.0 Lite"""

    @overload
    def run(
        self, request: seedream_5_lite.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Seedream5LiteRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: seedream_5_lite.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Seedream5LiteCreateOptions]) -> Task: ...
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
        request: seedream_5_lite.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Seedream5LiteCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: seedream_5_lite.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Seedream5LitePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncSeedream5Lite(AnyAsyncTaskModel):
    """Seedream 5.0 Lite"""

    @overload
    async def run(
        self, request: seedream_5_lite.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Seedream5LiteRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: seedream_5_lite.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Seedream5LiteCreateOptions]) -> Task: ...
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
        request: seedream_5_lite.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Seedream5LiteCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: seedream_5_lite.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Seedream5LitePriceOptions]) -> Cost: ...

@type_check_only
class _Sora2RunOptions(sora_2.Arguments, RunOptions, total=False):
    """Sora 2"""

@type_check_only
class _Sora2CreateOptions(sora_2.Arguments, CreateOptions, total=False):
    """Sora 2"""

@type_check_only
class _Sora2CheckOptions(sora_2.Arguments, CheckOptions, total=False):
    """Sora 2"""

@type_check_only
class _Sora2PriceOptions(sora_2.Arguments, PriceOptions, total=False):
    """Sora 2"""

@type_check_only
class _Sora2(AnyTaskModel):
    """Sora 2"""

    @overload
    def run(
        self, request: sora_2.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Sora2RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self, request: sora_2.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Sora2CreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: sora_2.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Sora2CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: sora_2.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Sora2PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncSora2(AnyAsyncTaskModel):
    """Sora 2"""

    @overload
    async def run(
        self, request: sora_2.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(self, **arguments: Unpack[_Sora2RunOptions]) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self, request: sora_2.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Sora2CreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: sora_2.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Sora2CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: sora_2.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Sora2PriceOptions]) -> Cost: ...

@type_check_only
class _SunoMusicRunOptions(suno_music.Arguments, RunOptions, total=False):
    """Suno Music"""

@type_check_only
class _SunoMusicCreateOptions(suno_music.Arguments, CreateOptions, total=False):
    """Suno Music"""

@type_check_only
class _SunoMusicCheckOptions(suno_music.Arguments, CheckOptions, total=False):
    """Suno Music"""

@type_check_only
class _SunoMusicPriceOptions(suno_music.Arguments, PriceOptions, total=False):
    """Suno Music"""

@type_check_only
class _SunoMusic(AnyTaskModel):
    """Suno Music"""

    @overload
    def run(
        self, request: suno_music.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_SunoMusicRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self, request: suno_music.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_SunoMusicCreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: suno_music.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_SunoMusicCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: suno_music.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_SunoMusicPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncSunoMusic(AnyAsyncTaskModel):
    """Suno Music"""

    @overload
    async def run(
        self, request: suno_music.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_SunoMusicRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self, request: suno_music.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_SunoMusicCreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: suno_music.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_SunoMusicCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: suno_music.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_SunoMusicPriceOptions]) -> Cost: ...

@type_check_only
class _Veo31FastRunOptions(veo3_1_fast.Arguments, RunOptions, total=False):
    """Veo3.1 Fast"""

@type_check_only
class _Veo31FastCreateOptions(veo3_1_fast.Arguments, CreateOptions, total=False):
    """Veo3.1 Fast"""

@type_check_only
class _Veo31FastCheckOptions(veo3_1_fast.Arguments, CheckOptions, total=False):
    """Veo3.1 Fast"""

@type_check_only
class _Veo31FastPriceOptions(veo3_1_fast.Arguments, PriceOptions, total=False):
    """Veo3.1 Fast"""

@type_check_only
class _Veo31Fast(AnyTaskModel):
    """Veo3.1 Fast"""

    @overload
    def run(
        self, request: veo3_1_fast.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Veo31FastRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self, request: veo3_1_fast.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Veo31FastCreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: veo3_1_fast.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Veo31FastCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: veo3_1_fast.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Veo31FastPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncVeo31Fast(AnyAsyncTaskModel):
    """Veo3.1 Fast"""

    @overload
    async def run(
        self, request: veo3_1_fast.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Veo31FastRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self, request: veo3_1_fast.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Veo31FastCreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: veo3_1_fast.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Veo31FastCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: veo3_1_fast.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Veo31FastPriceOptions]) -> Cost: ...

@type_check_only
class _Wan22AnimateReplaceRunOptions(wan_2_2_animate_replace.Arguments, RunOptions, total=False):
    """Wan Animate Replace"""

@type_check_only
class _Wan22AnimateReplaceCreateOptions(
    wan_2_2_animate_replace.Arguments, CreateOptions, total=False
):
    """Wan Animate Replace"""

@type_check_only
class _Wan22AnimateReplaceCheckOptions(
    wan_2_2_animate_replace.Arguments, CheckOptions, total=False
):
    """Wan Animate Replace"""

@type_check_only
class _Wan22AnimateReplacePriceOptions(
    wan_2_2_animate_replace.Arguments, PriceOptions, total=False
):
    """Wan Animate Replace"""

@type_check_only
class _Wan22AnimateReplace(AnyTaskModel):
    """Wan Animate Replace"""

    @overload
    def run(
        self,
        request: wan_2_2_animate_replace.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Wan22AnimateReplaceRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: wan_2_2_animate_replace.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Wan22AnimateReplaceCreateOptions]) -> Task: ...
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
        request: wan_2_2_animate_replace.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Wan22AnimateReplaceCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: wan_2_2_animate_replace.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Wan22AnimateReplacePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncWan22AnimateReplace(AnyAsyncTaskModel):
    """Wan Animate Replace"""

    @overload
    async def run(
        self,
        request: wan_2_2_animate_replace.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Wan22AnimateReplaceRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: wan_2_2_animate_replace.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Wan22AnimateReplaceCreateOptions]) -> Task: ...
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
        request: wan_2_2_animate_replace.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Wan22AnimateReplaceCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: wan_2_2_animate_replace.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Wan22AnimateReplacePriceOptions]) -> Cost: ...

@type_check_only
class _Wan25VideoRunOptions(wan_2_5_video.Arguments, RunOptions, total=False):
    """Wan 2.5 Video"""

@type_check_only
class _Wan25VideoCreateOptions(wan_2_5_video.Arguments, CreateOptions, total=False):
    """Wan 2.5 Video"""

@type_check_only
class _Wan25VideoCheckOptions(wan_2_5_video.Arguments, CheckOptions, total=False):
    """Wan 2.5 Video"""

@type_check_only
class _Wan25VideoPriceOptions(wan_2_5_video.Arguments, PriceOptions, total=False):
    """Wan 2.5 Video"""

@type_check_only
class _Wan25Video(AnyTaskModel):
    """Wan 2.5 Video"""

    @overload
    def run(
        self, request: wan_2_5_video.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Wan25VideoRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: wan_2_5_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Wan25VideoCreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: wan_2_5_video.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Wan25VideoCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: wan_2_5_video.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Wan25VideoPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncWan25Video(AnyAsyncTaskModel):
    """Wan 2.5 Video"""

    @overload
    async def run(
        self, request: wan_2_5_video.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Wan25VideoRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: wan_2_5_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Wan25VideoCreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: wan_2_5_video.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Wan25VideoCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: wan_2_5_video.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Wan25VideoPriceOptions]) -> Cost: ...

@type_check_only
class _Wan26RunOptions(wan_2_6.Arguments, RunOptions, total=False):
    """Wan 2.6"""

@type_check_only
class _Wan26CreateOptions(wan_2_6.Arguments, CreateOptions, total=False):
    """Wan 2.6"""

@type_check_only
class _Wan26CheckOptions(wan_2_6.Arguments, CheckOptions, total=False):
    """Wan 2.6"""

@type_check_only
class _Wan26PriceOptions(wan_2_6.Arguments, PriceOptions, total=False):
    """Wan 2.6"""

@type_check_only
class _Wan26(AnyTaskModel):
    """Wan 2.6"""

    @overload
    def run(
        self, request: wan_2_6.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Wan26RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self, request: wan_2_6.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Wan26CreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: wan_2_6.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Wan26CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: wan_2_6.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Wan26PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncWan26(AnyAsyncTaskModel):
    """Wan 2.6"""

    @overload
    async def run(
        self, request: wan_2_6.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(self, **arguments: Unpack[_Wan26RunOptions]) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self, request: wan_2_6.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Wan26CreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: wan_2_6.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Wan26CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: wan_2_6.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Wan26PriceOptions]) -> Cost: ...

@type_check_only
class _ZImageRunOptions(z_image.Arguments, RunOptions, total=False):
    """Z-Image"""

@type_check_only
class _ZImageCreateOptions(z_image.Arguments, CreateOptions, total=False):
    """Z-Image"""

@type_check_only
class _ZImageCheckOptions(z_image.Arguments, CheckOptions, total=False):
    """Z-Image"""

@type_check_only
class _ZImagePriceOptions(z_image.Arguments, PriceOptions, total=False):
    """Z-Image"""

@type_check_only
class _ZImage(AnyTaskModel):
    """Z-Image"""

    @overload
    def run(
        self, request: z_image.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_ZImageRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self, request: z_image.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_ZImageCreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: z_image.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_ZImageCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: z_image.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ZImagePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncZImage(AnyAsyncTaskModel):
    """Z-Image"""

    @overload
    async def run(
        self, request: z_image.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(self, **arguments: Unpack[_ZImageRunOptions]) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self, request: z_image.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_ZImageCreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: z_image.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_ZImageCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: z_image.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ZImagePriceOptions]) -> Cost: ...

@type_check_only
class _Models(ClientModels[AnyTaskModel]):
    @property
    def elevenlabs_dialogue_v3(self) -> _ElevenlabsDialogueV3:
        """ElevenLabs Dialogue V3"""
    @property
    def elevenlabs_multilingual_v2(self) -> _ElevenlabsMultilingualV2:
        """ElevenLabs Multilingual V2"""
    @property
    def elevenlabs_sound_effect_v2(self) -> _ElevenlabsSoundEffectV2:
        """ElevenLabs Sound Effect V2"""
    @property
    def flux_2_pro(self) -> _Flux2Pro:
        """Flux 2 Pro"""
    @property
    def flux_kontext_pro(self) -> _FluxKontextPro:
        """Flux Kontext Pro"""
    @property
    def google_imagen4(self) -> _GoogleImagen4:
        """Google Imagen4"""
    @property
    def google_imagen4_fast(self) -> _GoogleImagen4Fast:
        """Google Imagen4 Fast"""
    @property
    def gpt_image_1_5(self) -> _GptImage15:
        """GPT Image 1.5"""
    @property
    def gpt_image_2(self) -> _GptImage2:
        """GPT Image 2"""
    @property
    def grok_imagine(self) -> _GrokImagine:
        """Grok Imagine"""
    @property
    def hailuo_pro(self) -> _HailuoPro:
        """Hailuo Pro"""
    @property
    def kling_2_6(self) -> _Kling26:
        """Kling 2.6"""
    @property
    def kling_3_0(self) -> _Kling30:
        """Kling 3.0"""
    @property
    def kling_v2_1_master(self) -> _KlingV21Master:
        """Kling V2.1 Master"""
    @property
    def nano_banana(self) -> _NanoBanana:
        """Nano Banana"""
    @property
    def nano_banana_pro(self) -> _NanoBananaPro:
        """Nano Banana Pro"""
    @property
    def qwen_image(self) -> _QwenImage:
        """Qwen Image"""
    @property
    def qwen2_image(self) -> _Qwen2Image:
        """Qwen2 Image"""
    @property
    def seedance_1_0_lite(self) -> _Seedance10Lite:
        """Seedance 1.0 Lite"""
    @property
    def seedance_1_0_pro(self) -> _Seedance10Pro:
        """Seedance 1.0 Pro"""
    @property
    def seedance_1_5_pro(self) -> _Seedance15Pro:
        """Seedance 1.5 Pro"""
    @property
    def seedance_2(self) -> _Seedance2:
        """Seedance 2.0"""
    @property
    def seedream_4_0(self) -> _Seedream40:
        """Seedream 4.0"""
    @property
    def seedream_4_5(self) -> _Seedream45:
        """Seedream 4.5"""
    @property
    def seedream_5_lite(self) -> _Seedream5Lite:
        """Seedream 5.0 Lite"""
    @property
    def sora_2(self) -> _Sora2:
        """Sora 2"""
    @property
    def suno_music(self) -> _SunoMusic:
        """Suno Music"""
    @property
    def veo3_1_fast(self) -> _Veo31Fast:
        """Veo3.1 Fast"""
    @property
    def wan_2_2_animate_replace(self) -> _Wan22AnimateReplace:
        """Wan Animate Replace"""
    @property
    def wan_2_5_video(self) -> _Wan25Video:
        """Wan 2.5 Video"""
    @property
    def wan_2_6(self) -> _Wan26:
        """Wan 2.6"""
    @property
    def z_image(self) -> _ZImage:
        """Z-Image"""
    @overload
    def __getitem__(self, id: Literal["elevenlabs-dialogue-v3"], /) -> _ElevenlabsDialogueV3: ...
    @overload
    def __getitem__(
        self, id: Literal["elevenlabs-multilingual-v2"], /
    ) -> _ElevenlabsMultilingualV2: ...
    @overload
    def __getitem__(
        self, id: Literal["elevenlabs-sound-effect-v2"], /
    ) -> _ElevenlabsSoundEffectV2: ...
    @overload
    def __getitem__(self, id: Literal["flux-2-pro"], /) -> _Flux2Pro: ...
    @overload
    def __getitem__(self, id: Literal["flux-kontext-pro"], /) -> _FluxKontextPro: ...
    @overload
    def __getitem__(self, id: Literal["google-imagen4"], /) -> _GoogleImagen4: ...
    @overload
    def __getitem__(self, id: Literal["google-imagen4-fast"], /) -> _GoogleImagen4Fast: ...
    @overload
    def __getitem__(self, id: Literal["gpt-image-1-5"], /) -> _GptImage15: ...
    @overload
    def __getitem__(self, id: Literal["gpt-image-2"], /) -> _GptImage2: ...
    @overload
    def __getitem__(self, id: Literal["grok-imagine"], /) -> _GrokImagine: ...
    @overload
    def __getitem__(self, id: Literal["hailuo-pro"], /) -> _HailuoPro: ...
    @overload
    def __getitem__(self, id: Literal["kling-2-6"], /) -> _Kling26: ...
    @overload
    def __getitem__(self, id: Literal["kling-3-0"], /) -> _Kling30: ...
    @overload
    def __getitem__(self, id: Literal["kling-v2-1-master"], /) -> _KlingV21Master: ...
    @overload
    def __getitem__(self, id: Literal["nano-banana"], /) -> _NanoBanana: ...
    @overload
    def __getitem__(self, id: Literal["nano-banana-pro"], /) -> _NanoBananaPro: ...
    @overload
    def __getitem__(self, id: Literal["qwen-image"], /) -> _QwenImage: ...
    @overload
    def __getitem__(self, id: Literal["qwen2-image"], /) -> _Qwen2Image: ...
    @overload
    def __getitem__(self, id: Literal["seedance-1-0-lite"], /) -> _Seedance10Lite: ...
    @overload
    def __getitem__(self, id: Literal["seedance-1-0-pro"], /) -> _Seedance10Pro: ...
    @overload
    def __getitem__(self, id: Literal["seedance-1-5-pro"], /) -> _Seedance15Pro: ...
    @overload
    def __getitem__(self, id: Literal["seedance-2"], /) -> _Seedance2: ...
    @overload
    def __getitem__(self, id: Literal["seedream-4-0"], /) -> _Seedream40: ...
    @overload
    def __getitem__(self, id: Literal["seedream-4-5"], /) -> _Seedream45: ...
    @overload
    def __getitem__(self, id: Literal["seedream-5-lite"], /) -> _Seedream5Lite: ...
    @overload
    def __getitem__(self, id: Literal["sora-2"], /) -> _Sora2: ...
    @overload
    def __getitem__(self, id: Literal["suno-music"], /) -> _SunoMusic: ...
    @overload
    def __getitem__(self, id: Literal["veo3-1-fast"], /) -> _Veo31Fast: ...
    @overload
    def __getitem__(self, id: Literal["wan-2-2-animate-replace"], /) -> _Wan22AnimateReplace: ...
    @overload
    def __getitem__(self, id: Literal["wan-2-5-video"], /) -> _Wan25Video: ...
    @overload
    def __getitem__(self, id: Literal["wan-2-6"], /) -> _Wan26: ...
    @overload
    def __getitem__(self, id: Literal["z-image"], /) -> _ZImage: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyTaskModel: ...

@type_check_only
class _AsyncModels(ClientModels[AnyAsyncTaskModel]):
    @property
    def elevenlabs_dialogue_v3(self) -> _AsyncElevenlabsDialogueV3:
        """ElevenLabs Dialogue V3"""
    @property
    def elevenlabs_multilingual_v2(self) -> _AsyncElevenlabsMultilingualV2:
        """ElevenLabs Multilingual V2"""
    @property
    def elevenlabs_sound_effect_v2(self) -> _AsyncElevenlabsSoundEffectV2:
        """ElevenLabs Sound Effect V2"""
    @property
    def flux_2_pro(self) -> _AsyncFlux2Pro:
        """Flux 2 Pro"""
    @property
    def flux_kontext_pro(self) -> _AsyncFluxKontextPro:
        """Flux Kontext Pro"""
    @property
    def google_imagen4(self) -> _AsyncGoogleImagen4:
        """Google Imagen4"""
    @property
    def google_imagen4_fast(self) -> _AsyncGoogleImagen4Fast:
        """Google Imagen4 Fast"""
    @property
    def gpt_image_1_5(self) -> _AsyncGptImage15:
        """GPT Image 1.5"""
    @property
    def gpt_image_2(self) -> _AsyncGptImage2:
        """GPT Image 2"""
    @property
    def grok_imagine(self) -> _AsyncGrokImagine:
        """Grok Imagine"""
    @property
    def hailuo_pro(self) -> _AsyncHailuoPro:
        """Hailuo Pro"""
    @property
    def kling_2_6(self) -> _AsyncKling26:
        """Kling 2.6"""
    @property
    def kling_3_0(self) -> _AsyncKling30:
        """Kling 3.0"""
    @property
    def kling_v2_1_master(self) -> _AsyncKlingV21Master:
        """Kling V2.1 Master"""
    @property
    def nano_banana(self) -> _AsyncNanoBanana:
        """Nano Banana"""
    @property
    def nano_banana_pro(self) -> _AsyncNanoBananaPro:
        """Nano Banana Pro"""
    @property
    def qwen_image(self) -> _AsyncQwenImage:
        """Qwen Image"""
    @property
    def qwen2_image(self) -> _AsyncQwen2Image:
        """Qwen2 Image"""
    @property
    def seedance_1_0_lite(self) -> _AsyncSeedance10Lite:
        """Seedance 1.0 Lite"""
    @property
    def seedance_1_0_pro(self) -> _AsyncSeedance10Pro:
        """Seedance 1.0 Pro"""
    @property
    def seedance_1_5_pro(self) -> _AsyncSeedance15Pro:
        """Seedance 1.5 Pro"""
    @property
    def seedance_2(self) -> _AsyncSeedance2:
        """Seedance 2.0"""
    @property
    def seedream_4_0(self) -> _AsyncSeedream40:
        """Seedream 4.0"""
    @property
    def seedream_4_5(self) -> _AsyncSeedream45:
        """Seedream 4.5"""
    @property
    def seedream_5_lite(self) -> _AsyncSeedream5Lite:
        """Seedream 5.0 Lite"""
    @property
    def sora_2(self) -> _AsyncSora2:
        """Sora 2"""
    @property
    def suno_music(self) -> _AsyncSunoMusic:
        """Suno Music"""
    @property
    def veo3_1_fast(self) -> _AsyncVeo31Fast:
        """Veo3.1 Fast"""
    @property
    def wan_2_2_animate_replace(self) -> _AsyncWan22AnimateReplace:
        """Wan Animate Replace"""
    @property
    def wan_2_5_video(self) -> _AsyncWan25Video:
        """Wan 2.5 Video"""
    @property
    def wan_2_6(self) -> _AsyncWan26:
        """Wan 2.6"""
    @property
    def z_image(self) -> _AsyncZImage:
        """Z-Image"""
    @overload
    def __getitem__(
        self, id: Literal["elevenlabs-dialogue-v3"], /
    ) -> _AsyncElevenlabsDialogueV3: ...
    @overload
    def __getitem__(
        self, id: Literal["elevenlabs-multilingual-v2"], /
    ) -> _AsyncElevenlabsMultilingualV2: ...
    @overload
    def __getitem__(
        self, id: Literal["elevenlabs-sound-effect-v2"], /
    ) -> _AsyncElevenlabsSoundEffectV2: ...
    @overload
    def __getitem__(self, id: Literal["flux-2-pro"], /) -> _AsyncFlux2Pro: ...
    @overload
    def __getitem__(self, id: Literal["flux-kontext-pro"], /) -> _AsyncFluxKontextPro: ...
    @overload
    def __getitem__(self, id: Literal["google-imagen4"], /) -> _AsyncGoogleImagen4: ...
    @overload
    def __getitem__(self, id: Literal["google-imagen4-fast"], /) -> _AsyncGoogleImagen4Fast: ...
    @overload
    def __getitem__(self, id: Literal["gpt-image-1-5"], /) -> _AsyncGptImage15: ...
    @overload
    def __getitem__(self, id: Literal["gpt-image-2"], /) -> _AsyncGptImage2: ...
    @overload
    def __getitem__(self, id: Literal["grok-imagine"], /) -> _AsyncGrokImagine: ...
    @overload
    def __getitem__(self, id: Literal["hailuo-pro"], /) -> _AsyncHailuoPro: ...
    @overload
    def __getitem__(self, id: Literal["kling-2-6"], /) -> _AsyncKling26: ...
    @overload
    def __getitem__(self, id: Literal["kling-3-0"], /) -> _AsyncKling30: ...
    @overload
    def __getitem__(self, id: Literal["kling-v2-1-master"], /) -> _AsyncKlingV21Master: ...
    @overload
    def __getitem__(self, id: Literal["nano-banana"], /) -> _AsyncNanoBanana: ...
    @overload
    def __getitem__(self, id: Literal["nano-banana-pro"], /) -> _AsyncNanoBananaPro: ...
    @overload
    def __getitem__(self, id: Literal["qwen-image"], /) -> _AsyncQwenImage: ...
    @overload
    def __getitem__(self, id: Literal["qwen2-image"], /) -> _AsyncQwen2Image: ...
    @overload
    def __getitem__(self, id: Literal["seedance-1-0-lite"], /) -> _AsyncSeedance10Lite: ...
    @overload
    def __getitem__(self, id: Literal["seedance-1-0-pro"], /) -> _AsyncSeedance10Pro: ...
    @overload
    def __getitem__(self, id: Literal["seedance-1-5-pro"], /) -> _AsyncSeedance15Pro: ...
    @overload
    def __getitem__(self, id: Literal["seedance-2"], /) -> _AsyncSeedance2: ...
    @overload
    def __getitem__(self, id: Literal["seedream-4-0"], /) -> _AsyncSeedream40: ...
    @overload
    def __getitem__(self, id: Literal["seedream-4-5"], /) -> _AsyncSeedream45: ...
    @overload
    def __getitem__(self, id: Literal["seedream-5-lite"], /) -> _AsyncSeedream5Lite: ...
    @overload
    def __getitem__(self, id: Literal["sora-2"], /) -> _AsyncSora2: ...
    @overload
    def __getitem__(self, id: Literal["suno-music"], /) -> _AsyncSunoMusic: ...
    @overload
    def __getitem__(self, id: Literal["veo3-1-fast"], /) -> _AsyncVeo31Fast: ...
    @overload
    def __getitem__(
        self, id: Literal["wan-2-2-animate-replace"], /
    ) -> _AsyncWan22AnimateReplace: ...
    @overload
    def __getitem__(self, id: Literal["wan-2-5-video"], /) -> _AsyncWan25Video: ...
    @overload
    def __getitem__(self, id: Literal["wan-2-6"], /) -> _AsyncWan26: ...
    @overload
    def __getitem__(self, id: Literal["z-image"], /) -> _AsyncZImage: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyAsyncTaskModel: ...

class Rivya(TaskClient, BalanceClient, Webhooks):
    """A client of Rivya.

    Image, video, audio and chat models behind one API, all paid from one balance of credits.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _Models:
        """The models of the provider."""

class AsyncRivya(AsyncTaskClient, AsyncBalanceClient, Webhooks):
    """A client of Rivya for an event loop.

    Image, video, audio and chat models behind one API, all paid from one balance of credits.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _AsyncModels:
        """The models of the provider."""
