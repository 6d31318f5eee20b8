"""The clients of AI/ML API."""

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
from . import (
    alibaba_qwen_image_edit,
    alibaba_wan_2_6_t2v,
    blackforestlabs_flux_2_pro,
    bytedance_seedance_1_5_pro,
    bytedance_seedream_4_5,
    elevenlabs_eleven_music,
    flux_pro_v1_1,
    google_imagen_4_0_generate_001,
    google_veo_3_1_i2v,
    google_veo_3_1_t2v,
    klingai_v2_5_turbo_pro_image_to_video,
    klingai_v2_5_turbo_pro_text_to_video,
    minimax_hailuo_2_3,
    minimax_music_2_6,
    responses,
)

API: Final[Api]

@type_check_only
class _AlibabaQwenImageEditRunOptions(alibaba_qwen_image_edit.Arguments, RunOptions, total=False):
    """Qwen Image Edit"""

@type_check_only
class _AlibabaQwenImageEditCreateOptions(
    alibaba_qwen_image_edit.Arguments, CreateOptions, total=False
):
    """Qwen Image Edit"""

@type_check_only
class _AlibabaQwenImageEditCheckOptions(
    alibaba_qwen_image_edit.Arguments, CheckOptions, total=False
):
    """Qwen Image Edit"""

@type_check_only
class _AlibabaQwenImageEditPriceOptions(
    alibaba_qwen_image_edit.Arguments, PriceOptions, total=False
):
    """Qwen Image Edit"""

@type_check_only
class _AlibabaQwenImageEdit(AnyModel):
    """Qwen Image Edit"""

    @overload
    def run(
        self,
        request: alibaba_qwen_image_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[alibaba_qwen_image_edit.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_AlibabaQwenImageEditRunOptions]
    ) -> Job[alibaba_qwen_image_edit.Result]: ...
    @overload
    def validate_only(
        self,
        request: alibaba_qwen_image_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_AlibabaQwenImageEditCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: alibaba_qwen_image_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_AlibabaQwenImageEditPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncAlibabaQwenImageEdit(AnyAsyncModel):
    """Qwen Image Edit"""

    @overload
    async def run(
        self,
        request: alibaba_qwen_image_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[alibaba_qwen_image_edit.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_AlibabaQwenImageEditRunOptions]
    ) -> AsyncJob[alibaba_qwen_image_edit.Result]: ...
    @overload
    def validate_only(
        self,
        request: alibaba_qwen_image_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_AlibabaQwenImageEditCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: alibaba_qwen_image_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_AlibabaQwenImageEditPriceOptions]) -> Cost: ...

@type_check_only
class _AlibabaWan26T2vRunOptions(alibaba_wan_2_6_t2v.Arguments, RunOptions, total=False):
    """Wan 2.6 Text to Video"""

@type_check_only
class _AlibabaWan26T2vCreateOptions(alibaba_wan_2_6_t2v.Arguments, CreateOptions, total=False):
    """Wan 2.6 Text to Video"""

@type_check_only
class _AlibabaWan26T2vCheckOptions(alibaba_wan_2_6_t2v.Arguments, CheckOptions, total=False):
    """Wan 2.6 Text to Video"""

@type_check_only
class _AlibabaWan26T2vPriceOptions(alibaba_wan_2_6_t2v.Arguments, PriceOptions, total=False):
    """Wan 2.6 Text to Video"""

@type_check_only
class _AlibabaWan26T2v(AnyTaskModel):
    """Wan 2.6 Text to Video"""

    @overload
    def run(
        self,
        request: alibaba_wan_2_6_t2v.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_AlibabaWan26T2vRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: alibaba_wan_2_6_t2v.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_AlibabaWan26T2vCreateOptions]) -> Task: ...
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
        request: alibaba_wan_2_6_t2v.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_AlibabaWan26T2vCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: alibaba_wan_2_6_t2v.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_AlibabaWan26T2vPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncAlibabaWan26T2v(AnyAsyncTaskModel):
    """Wan 2.6 Text to Video"""

    @overload
    async def run(
        self,
        request: alibaba_wan_2_6_t2v.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_AlibabaWan26T2vRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: alibaba_wan_2_6_t2v.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_AlibabaWan26T2vCreateOptions]) -> Task: ...
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
        request: alibaba_wan_2_6_t2v.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_AlibabaWan26T2vCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: alibaba_wan_2_6_t2v.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_AlibabaWan26T2vPriceOptions]) -> Cost: ...

@type_check_only
class _BlackforestlabsFlux2ProRunOptions(
    blackforestlabs_flux_2_pro.Arguments, RunOptions, total=False
):
    """FLUX.2 [pro]"""

@type_check_only
class _BlackforestlabsFlux2ProCreateOptions(
    blackforestlabs_flux_2_pro.Arguments, CreateOptions, total=False
):
    """FLUX.2 [pro]"""

@type_check_only
class _BlackforestlabsFlux2ProCheckOptions(
    blackforestlabs_flux_2_pro.Arguments, CheckOptions, total=False
):
    """FLUX.2 [pro]"""

@type_check_only
class _BlackforestlabsFlux2ProPriceOptions(
    blackforestlabs_flux_2_pro.Arguments, PriceOptions, total=False
):
    """FLUX.2 [pro]"""

@type_check_only
class _BlackforestlabsFlux2Pro(AnyModel):
    """FLUX.2 [pro]"""

    @overload
    def run(
        self,
        request: blackforestlabs_flux_2_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[blackforestlabs_flux_2_pro.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_BlackforestlabsFlux2ProRunOptions]
    ) -> Job[blackforestlabs_flux_2_pro.Result]: ...
    @overload
    def validate_only(
        self,
        request: blackforestlabs_flux_2_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BlackforestlabsFlux2ProCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: blackforestlabs_flux_2_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BlackforestlabsFlux2ProPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncBlackforestlabsFlux2Pro(AnyAsyncModel):
    """FLUX.2 [pro]"""

    @overload
    async def run(
        self,
        request: blackforestlabs_flux_2_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[blackforestlabs_flux_2_pro.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_BlackforestlabsFlux2ProRunOptions]
    ) -> AsyncJob[blackforestlabs_flux_2_pro.Result]: ...
    @overload
    def validate_only(
        self,
        request: blackforestlabs_flux_2_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BlackforestlabsFlux2ProCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: blackforestlabs_flux_2_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BlackforestlabsFlux2ProPriceOptions]) -> Cost: ...

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
class _BytedanceSeedream45RunOptions(bytedance_seedream_4_5.Arguments, RunOptions, total=False):
    """Seedream 4.5"""

@type_check_only
class _BytedanceSeedream45CreateOptions(
    bytedance_seedream_4_5.Arguments, CreateOptions, total=False
):
    """Seedream 4.5"""

@type_check_only
class _BytedanceSeedream45CheckOptions(bytedance_seedream_4_5.Arguments, CheckOptions, total=False):
    """Seedream 4.5"""

@type_check_only
class _BytedanceSeedream45PriceOptions(bytedance_seedream_4_5.Arguments, PriceOptions, total=False):
    """Seedream 4.5"""

@type_check_only
class _BytedanceSeedream45(AnyModel):
    """Seedream 4.5"""

    @overload
    def run(
        self,
        request: bytedance_seedream_4_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[bytedance_seedream_4_5.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_BytedanceSeedream45RunOptions]
    ) -> Job[bytedance_seedream_4_5.Result]: ...
    @overload
    def validate_only(
        self,
        request: bytedance_seedream_4_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BytedanceSeedream45CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: bytedance_seedream_4_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BytedanceSeedream45PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncBytedanceSeedream45(AnyAsyncModel):
    """Seedream 4.5"""

    @overload
    async def run(
        self,
        request: bytedance_seedream_4_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[bytedance_seedream_4_5.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_BytedanceSeedream45RunOptions]
    ) -> AsyncJob[bytedance_seedream_4_5.Result]: ...
    @overload
    def validate_only(
        self,
        request: bytedance_seedream_4_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BytedanceSeedream45CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: bytedance_seedream_4_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BytedanceSeedream45PriceOptions]) -> Cost: ...

@type_check_only
class _ElevenlabsElevenMusicRunOptions(elevenlabs_eleven_music.Arguments, RunOptions, total=False):
    """Eleven Music"""

@type_check_only
class _ElevenlabsElevenMusicCreateOptions(
    elevenlabs_eleven_music.Arguments, CreateOptions, total=False
):
    """Eleven Music"""

@type_check_only
class _ElevenlabsElevenMusicCheckOptions(
    elevenlabs_eleven_music.Arguments, CheckOptions, total=False
):
    """Eleven Music"""

@type_check_only
class _ElevenlabsElevenMusicPriceOptions(
    elevenlabs_eleven_music.Arguments, PriceOptions, total=False
):
    """Eleven Music"""

@type_check_only
class _ElevenlabsElevenMusic(AnyTaskModel):
    """Eleven Music"""

    @overload
    def run(
        self,
        request: elevenlabs_eleven_music.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_ElevenlabsElevenMusicRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: elevenlabs_eleven_music.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_ElevenlabsElevenMusicCreateOptions]) -> Task: ...
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
        request: elevenlabs_eleven_music.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_ElevenlabsElevenMusicCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: elevenlabs_eleven_music.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenlabsElevenMusicPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncElevenlabsElevenMusic(AnyAsyncTaskModel):
    """Eleven Music"""

    @overload
    async def run(
        self,
        request: elevenlabs_eleven_music.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_ElevenlabsElevenMusicRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: elevenlabs_eleven_music.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_ElevenlabsElevenMusicCreateOptions]) -> Task: ...
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
        request: elevenlabs_eleven_music.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_ElevenlabsElevenMusicCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: elevenlabs_eleven_music.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenlabsElevenMusicPriceOptions]) -> Cost: ...

@type_check_only
class _FluxProV11RunOptions(flux_pro_v1_1.Arguments, RunOptions, total=False):
    """FLUX 1.1 [pro]"""

@type_check_only
class _FluxProV11CreateOptions(flux_pro_v1_1.Arguments, CreateOptions, total=False):
    """FLUX 1.1 [pro]"""

@type_check_only
class _FluxProV11CheckOptions(flux_pro_v1_1.Arguments, CheckOptions, total=False):
    """FLUX 1.1 [pro]"""

@type_check_only
class _FluxProV11PriceOptions(flux_pro_v1_1.Arguments, PriceOptions, total=False):
    """FLUX 1.1 [pro]"""

@type_check_only
class _FluxProV11(AnyModel):
    """FLUX 1.1 [pro]"""

    @overload
    def run(
        self, request: flux_pro_v1_1.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[flux_pro_v1_1.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_FluxProV11RunOptions]) -> Job[flux_pro_v1_1.Result]: ...
    @overload
    def validate_only(
        self, request: flux_pro_v1_1.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_FluxProV11CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: flux_pro_v1_1.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FluxProV11PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFluxProV11(AnyAsyncModel):
    """FLUX 1.1 [pro]"""

    @overload
    async def run(
        self, request: flux_pro_v1_1.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[flux_pro_v1_1.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FluxProV11RunOptions]
    ) -> AsyncJob[flux_pro_v1_1.Result]: ...
    @overload
    def validate_only(
        self, request: flux_pro_v1_1.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_FluxProV11CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: flux_pro_v1_1.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FluxProV11PriceOptions]) -> Cost: ...

@type_check_only
class _GoogleImagen40Generate001RunOptions(
    google_imagen_4_0_generate_001.Arguments, RunOptions, total=False
):
    """Imagen 4"""

@type_check_only
class _GoogleImagen40Generate001CreateOptions(
    google_imagen_4_0_generate_001.Arguments, CreateOptions, total=False
):
    """Imagen 4"""

@type_check_only
class _GoogleImagen40Generate001CheckOptions(
    google_imagen_4_0_generate_001.Arguments, CheckOptions, total=False
):
    """Imagen 4"""

@type_check_only
class _GoogleImagen40Generate001PriceOptions(
    google_imagen_4_0_generate_001.Arguments, PriceOptions, total=False
):
    """Imagen 4"""

@type_check_only
class _GoogleImagen40Generate001(AnyModel):
    """Imagen 4"""

    @overload
    def run(
        self,
        request: google_imagen_4_0_generate_001.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[google_imagen_4_0_generate_001.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_GoogleImagen40Generate001RunOptions]
    ) -> Job[google_imagen_4_0_generate_001.Result]: ...
    @overload
    def validate_only(
        self,
        request: google_imagen_4_0_generate_001.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_GoogleImagen40Generate001CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: google_imagen_4_0_generate_001.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GoogleImagen40Generate001PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncGoogleImagen40Generate001(AnyAsyncModel):
    """Imagen 4"""

    @overload
    async def run(
        self,
        request: google_imagen_4_0_generate_001.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[google_imagen_4_0_generate_001.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_GoogleImagen40Generate001RunOptions]
    ) -> AsyncJob[google_imagen_4_0_generate_001.Result]: ...
    @overload
    def validate_only(
        self,
        request: google_imagen_4_0_generate_001.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_GoogleImagen40Generate001CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: google_imagen_4_0_generate_001.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GoogleImagen40Generate001PriceOptions]) -> Cost: ...

@type_check_only
class _GoogleVeo31I2vRunOptions(google_veo_3_1_i2v.Arguments, RunOptions, total=False):
    """Veo 3.1 Image to Video"""

@type_check_only
class _GoogleVeo31I2vCreateOptions(google_veo_3_1_i2v.Arguments, CreateOptions, total=False):
    """Veo 3.1 Image to Video"""

@type_check_only
class _GoogleVeo31I2vCheckOptions(google_veo_3_1_i2v.Arguments, CheckOptions, total=False):
    """Veo 3.1 Image to Video"""

@type_check_only
class _GoogleVeo31I2vPriceOptions(google_veo_3_1_i2v.Arguments, PriceOptions, total=False):
    """Veo 3.1 Image to Video"""

@type_check_only
class _GoogleVeo31I2v(AnyTaskModel):
    """Veo 3.1 Image to Video"""

    @overload
    def run(
        self,
        request: google_veo_3_1_i2v.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_GoogleVeo31I2vRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: google_veo_3_1_i2v.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_GoogleVeo31I2vCreateOptions]) -> Task: ...
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
        request: google_veo_3_1_i2v.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_GoogleVeo31I2vCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: google_veo_3_1_i2v.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GoogleVeo31I2vPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncGoogleVeo31I2v(AnyAsyncTaskModel):
    """Veo 3.1 Image to Video"""

    @overload
    async def run(
        self,
        request: google_veo_3_1_i2v.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_GoogleVeo31I2vRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: google_veo_3_1_i2v.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_GoogleVeo31I2vCreateOptions]) -> Task: ...
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
        request: google_veo_3_1_i2v.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_GoogleVeo31I2vCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: google_veo_3_1_i2v.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GoogleVeo31I2vPriceOptions]) -> Cost: ...

@type_check_only
class _GoogleVeo31T2vRunOptions(google_veo_3_1_t2v.Arguments, RunOptions, total=False):
    """Veo 3.1 Text to Video"""

@type_check_only
class _GoogleVeo31T2vCreateOptions(google_veo_3_1_t2v.Arguments, CreateOptions, total=False):
    """Veo 3.1 Text to Video"""

@type_check_only
class _GoogleVeo31T2vCheckOptions(google_veo_3_1_t2v.Arguments, CheckOptions, total=False):
    """Veo 3.1 Text to Video"""

@type_check_only
class _GoogleVeo31T2vPriceOptions(google_veo_3_1_t2v.Arguments, PriceOptions, total=False):
    """Veo 3.1 Text to Video"""

@type_check_only
class _GoogleVeo31T2v(AnyTaskModel):
    """Veo 3.1 Text to Video"""

    @overload
    def run(
        self,
        request: google_veo_3_1_t2v.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_GoogleVeo31T2vRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: google_veo_3_1_t2v.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_GoogleVeo31T2vCreateOptions]) -> Task: ...
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
        request: google_veo_3_1_t2v.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_GoogleVeo31T2vCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: google_veo_3_1_t2v.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GoogleVeo31T2vPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncGoogleVeo31T2v(AnyAsyncTaskModel):
    """Veo 3.1 Text to Video"""

    @overload
    async def run(
        self,
        request: google_veo_3_1_t2v.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_GoogleVeo31T2vRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: google_veo_3_1_t2v.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_GoogleVeo31T2vCreateOptions]) -> Task: ...
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
        request: google_veo_3_1_t2v.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_GoogleVeo31T2vCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: google_veo_3_1_t2v.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GoogleVeo31T2vPriceOptions]) -> Cost: ...

@type_check_only
class _KlingaiV25TurboProImageToVideoRunOptions(
    klingai_v2_5_turbo_pro_image_to_video.Arguments, RunOptions, total=False
):
    """Kling 2.5 Turbo Pro Image to Video"""

@type_check_only
class _KlingaiV25TurboProImageToVideoCreateOptions(
    klingai_v2_5_turbo_pro_image_to_video.Arguments, CreateOptions, total=False
):
    """Kling 2.5 Turbo Pro Image to Video"""

@type_check_only
class _KlingaiV25TurboProImageToVideoCheckOptions(
    klingai_v2_5_turbo_pro_image_to_video.Arguments, CheckOptions, total=False
):
    """Kling 2.5 Turbo Pro Image to Video"""

@type_check_only
class _KlingaiV25TurboProImageToVideoPriceOptions(
    klingai_v2_5_turbo_pro_image_to_video.Arguments, PriceOptions, total=False
):
    """Kling 2.5 Turbo Pro Image to Video"""

@type_check_only
class _KlingaiV25TurboProImageToVideo(AnyTaskModel):
    """Kling 2.5 Turbo Pro Image to Video"""

    @overload
    def run(
        self,
        request: klingai_v2_5_turbo_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_KlingaiV25TurboProImageToVideoRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: klingai_v2_5_turbo_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_KlingaiV25TurboProImageToVideoCreateOptions]) -> Task: ...
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
        request: klingai_v2_5_turbo_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_KlingaiV25TurboProImageToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: klingai_v2_5_turbo_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_KlingaiV25TurboProImageToVideoPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncKlingaiV25TurboProImageToVideo(AnyAsyncTaskModel):
    """Kling 2.5 Turbo Pro Image to Video"""

    @overload
    async def run(
        self,
        request: klingai_v2_5_turbo_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_KlingaiV25TurboProImageToVideoRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: klingai_v2_5_turbo_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(
        self, **arguments: Unpack[_KlingaiV25TurboProImageToVideoCreateOptions]
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
        request: klingai_v2_5_turbo_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_KlingaiV25TurboProImageToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: klingai_v2_5_turbo_pro_image_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_KlingaiV25TurboProImageToVideoPriceOptions]) -> Cost: ...

@type_check_only
class _KlingaiV25TurboProTextToVideoRunOptions(
    klingai_v2_5_turbo_pro_text_to_video.Arguments, RunOptions, total=False
):
    """Kling 2.5 Turbo Pro Text to Video"""

@type_check_only
class _KlingaiV25TurboProTextToVideoCreateOptions(
    klingai_v2_5_turbo_pro_text_to_video.Arguments, CreateOptions, total=False
):
    """Kling 2.5 Turbo Pro Text to Video"""

@type_check_only
class _KlingaiV25TurboProTextToVideoCheckOptions(
    klingai_v2_5_turbo_pro_text_to_video.Arguments, CheckOptions, total=False
):
    """Kling 2.5 Turbo Pro Text to Video"""

@type_check_only
class _KlingaiV25TurboProTextToVideoPriceOptions(
    klingai_v2_5_turbo_pro_text_to_video.Arguments, PriceOptions, total=False
):
    """Kling 2.5 Turbo Pro Text to Video"""

@type_check_only
class _KlingaiV25TurboProTextToVideo(AnyTaskModel):
    """Kling 2.5 Turbo Pro Text to Video"""

    @overload
    def run(
        self,
        request: klingai_v2_5_turbo_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_KlingaiV25TurboProTextToVideoRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: klingai_v2_5_turbo_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_KlingaiV25TurboProTextToVideoCreateOptions]) -> Task: ...
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
        request: klingai_v2_5_turbo_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_KlingaiV25TurboProTextToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: klingai_v2_5_turbo_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_KlingaiV25TurboProTextToVideoPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncKlingaiV25TurboProTextToVideo(AnyAsyncTaskModel):
    """Kling 2.5 Turbo Pro Text to Video"""

    @overload
    async def run(
        self,
        request: klingai_v2_5_turbo_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_KlingaiV25TurboProTextToVideoRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: klingai_v2_5_turbo_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(
        self, **arguments: Unpack[_KlingaiV25TurboProTextToVideoCreateOptions]
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
        request: klingai_v2_5_turbo_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_KlingaiV25TurboProTextToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: klingai_v2_5_turbo_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_KlingaiV25TurboProTextToVideoPriceOptions]) -> Cost: ...

@type_check_only
class _MinimaxHailuo23RunOptions(minimax_hailuo_2_3.Arguments, RunOptions, total=False):
    """Hailuo 2.3"""

@type_check_only
class _MinimaxHailuo23CreateOptions(minimax_hailuo_2_3.Arguments, CreateOptions, total=False):
    """Hailuo 2.3"""

@type_check_only
class _MinimaxHailuo23CheckOptions(minimax_hailuo_2_3.Arguments, CheckOptions, total=False):
    """Hailuo 2.3"""

@type_check_only
class _MinimaxHailuo23PriceOptions(minimax_hailuo_2_3.Arguments, PriceOptions, total=False):
    """Hailuo 2.3"""

@type_check_only
class _MinimaxHailuo23(AnyTaskModel):
    """Hailuo 2.3"""

    @overload
    def run(
        self,
        request: minimax_hailuo_2_3.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_MinimaxHailuo23RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: minimax_hailuo_2_3.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_MinimaxHailuo23CreateOptions]) -> Task: ...
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
        request: minimax_hailuo_2_3.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_MinimaxHailuo23CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: minimax_hailuo_2_3.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_MinimaxHailuo23PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncMinimaxHailuo23(AnyAsyncTaskModel):
    """Hailuo 2.3"""

    @overload
    async def run(
        self,
        request: minimax_hailuo_2_3.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_MinimaxHailuo23RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: minimax_hailuo_2_3.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_MinimaxHailuo23CreateOptions]) -> Task: ...
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
        request: minimax_hailuo_2_3.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_MinimaxHailuo23CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: minimax_hailuo_2_3.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_MinimaxHailuo23PriceOptions]) -> Cost: ...

@type_check_only
class _MinimaxMusic26RunOptions(minimax_music_2_6.Arguments, RunOptions, total=False):
    """MiniMax Music 2.6"""

@type_check_only
class _MinimaxMusic26CreateOptions(minimax_music_2_6.Arguments, CreateOptions, total=False):
    """MiniMax Music 2.6"""

@type_check_only
class _MinimaxMusic26CheckOptions(minimax_music_2_6.Arguments, CheckOptions, total=False):
    """MiniMax Music 2.6"""

@type_check_only
class _MinimaxMusic26PriceOptions(minimax_music_2_6.Arguments, PriceOptions, total=False):
    """MiniMax Music 2.6"""

@type_check_only
class _MinimaxMusic26(AnyTaskModel):
    """MiniMax Music 2.6"""

    @overload
    def run(
        self,
        request: minimax_music_2_6.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_MinimaxMusic26RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: minimax_music_2_6.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_MinimaxMusic26CreateOptions]) -> Task: ...
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
        request: minimax_music_2_6.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_MinimaxMusic26CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: minimax_music_2_6.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_MinimaxMusic26PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncMinimaxMusic26(AnyAsyncTaskModel):
    """MiniMax Music 2.6"""

    @overload
    async def run(
        self,
        request: minimax_music_2_6.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_MinimaxMusic26RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: minimax_music_2_6.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_MinimaxMusic26CreateOptions]) -> Task: ...
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
        request: minimax_music_2_6.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_MinimaxMusic26CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: minimax_music_2_6.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_MinimaxMusic26PriceOptions]) -> Cost: ...

@type_check_only
class _Models(ClientModels[AnyModel]):
    @property
    def alibaba_qwen_image_edit(self) -> _AlibabaQwenImageEdit:
        """Qwen Image Edit"""
    @property
    def alibaba_wan_2_6_t2v(self) -> _AlibabaWan26T2v:
        """Wan 2.6 Text to Video"""
    @property
    def blackforestlabs_flux_2_pro(self) -> _BlackforestlabsFlux2Pro:
        """FLUX.2 [pro]"""
    @property
    def bytedance_seedance_1_5_pro(self) -> _BytedanceSeedance15Pro:
        """Seedance 1.5 Pro"""
    @property
    def bytedance_seedream_4_5(self) -> _BytedanceSeedream45:
        """Seedream 4.5"""
    @property
    def elevenlabs_eleven_music(self) -> _ElevenlabsElevenMusic:
        """Eleven Music"""
    @property
    def flux_pro_v1_1(self) -> _FluxProV11:
        """FLUX 1.1 [pro]"""
    @property
    def google_imagen_4_0_generate_001(self) -> _GoogleImagen40Generate001:
        """Imagen 4"""
    @property
    def google_veo_3_1_i2v(self) -> _GoogleVeo31I2v:
        """Veo 3.1 Image to Video"""
    @property
    def google_veo_3_1_t2v(self) -> _GoogleVeo31T2v:
        """Veo 3.1 Text to Video"""
    @property
    def klingai_v2_5_turbo_pro_image_to_video(self) -> _KlingaiV25TurboProImageToVideo:
        """Kling 2.5 Turbo Pro Image to Video"""
    @property
    def klingai_v2_5_turbo_pro_text_to_video(self) -> _KlingaiV25TurboProTextToVideo:
        """Kling 2.5 Turbo Pro Text to Video"""
    @property
    def minimax_hailuo_2_3(self) -> _MinimaxHailuo23:
        """Hailuo 2.3"""
    @property
    def minimax_music_2_6(self) -> _MinimaxMusic26:
        """MiniMax Music 2.6"""
    @overload
    def __getitem__(self, id: Literal["alibaba/qwen-image-edit"], /) -> _AlibabaQwenImageEdit: ...
    @overload
    def __getitem__(self, id: Literal["alibaba/wan-2-6-t2v"], /) -> _AlibabaWan26T2v: ...
    @overload
    def __getitem__(
        self, id: Literal["blackforestlabs/flux-2-pro"], /
    ) -> _BlackforestlabsFlux2Pro: ...
    @overload
    def __getitem__(
        self, id: Literal["bytedance/seedance-1-5-pro"], /
    ) -> _BytedanceSeedance15Pro: ...
    @overload
    def __getitem__(self, id: Literal["bytedance/seedream-4-5"], /) -> _BytedanceSeedream45: ...
    @overload
    def __getitem__(self, id: Literal["elevenlabs/eleven_music"], /) -> _ElevenlabsElevenMusic: ...
    @overload
    def __getitem__(self, id: Literal["flux-pro/v1.1"], /) -> _FluxProV11: ...
    @overload
    def __getitem__(
        self, id: Literal["google/imagen-4.0-generate-001"], /
    ) -> _GoogleImagen40Generate001: ...
    @overload
    def __getitem__(self, id: Literal["google/veo-3.1-i2v"], /) -> _GoogleVeo31I2v: ...
    @overload
    def __getitem__(self, id: Literal["google/veo-3.1-t2v"], /) -> _GoogleVeo31T2v: ...
    @overload
    def __getitem__(
        self, id: Literal["klingai/v2.5-turbo/pro/image-to-video"], /
    ) -> _KlingaiV25TurboProImageToVideo: ...
    @overload
    def __getitem__(
        self, id: Literal["klingai/v2.5-turbo/pro/text-to-video"], /
    ) -> _KlingaiV25TurboProTextToVideo: ...
    @overload
    def __getitem__(self, id: Literal["minimax/hailuo-2.3"], /) -> _MinimaxHailuo23: ...
    @overload
    def __getitem__(self, id: Literal["minimax/music-2.6"], /) -> _MinimaxMusic26: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyModel: ...

@type_check_only
class _AsyncModels(ClientModels[AnyAsyncModel]):
    @property
    def alibaba_qwen_image_edit(self) -> _AsyncAlibabaQwenImageEdit:
        """Qwen Image Edit"""
    @property
    def alibaba_wan_2_6_t2v(self) -> _AsyncAlibabaWan26T2v:
        """Wan 2.6 Text to Video"""
    @property
    def blackforestlabs_flux_2_pro(self) -> _AsyncBlackforestlabsFlux2Pro:
        """FLUX.2 [pro]"""
    @property
    def bytedance_seedance_1_5_pro(self) -> _AsyncBytedanceSeedance15Pro:
        """Seedance 1.5 Pro"""
    @property
    def bytedance_seedream_4_5(self) -> _AsyncBytedanceSeedream45:
        """Seedream 4.5"""
    @property
    def elevenlabs_eleven_music(self) -> _AsyncElevenlabsElevenMusic:
        """Eleven Music"""
    @property
    def flux_pro_v1_1(self) -> _AsyncFluxProV11:
        """FLUX 1.1 [pro]"""
    @property
    def google_imagen_4_0_generate_001(self) -> _AsyncGoogleImagen40Generate001:
        """Imagen 4"""
    @property
    def google_veo_3_1_i2v(self) -> _AsyncGoogleVeo31I2v:
        """Veo 3.1 Image to Video"""
    @property
    def google_veo_3_1_t2v(self) -> _AsyncGoogleVeo31T2v:
        """Veo 3.1 Text to Video"""
    @property
    def klingai_v2_5_turbo_pro_image_to_video(self) -> _AsyncKlingaiV25TurboProImageToVideo:
        """Kling 2.5 Turbo Pro Image to Video"""
    @property
    def klingai_v2_5_turbo_pro_text_to_video(self) -> _AsyncKlingaiV25TurboProTextToVideo:
        """Kling 2.5 Turbo Pro Text to Video"""
    @property
    def minimax_hailuo_2_3(self) -> _AsyncMinimaxHailuo23:
        """Hailuo 2.3"""
    @property
    def minimax_music_2_6(self) -> _AsyncMinimaxMusic26:
        """MiniMax Music 2.6"""
    @overload
    def __getitem__(
        self, id: Literal["alibaba/qwen-image-edit"], /
    ) -> _AsyncAlibabaQwenImageEdit: ...
    @overload
    def __getitem__(self, id: Literal["alibaba/wan-2-6-t2v"], /) -> _AsyncAlibabaWan26T2v: ...
    @overload
    def __getitem__(
        self, id: Literal["blackforestlabs/flux-2-pro"], /
    ) -> _AsyncBlackforestlabsFlux2Pro: ...
    @overload
    def __getitem__(
        self, id: Literal["bytedance/seedance-1-5-pro"], /
    ) -> _AsyncBytedanceSeedance15Pro: ...
    @overload
    def __getitem__(
        self, id: Literal["bytedance/seedream-4-5"], /
    ) -> _AsyncBytedanceSeedream45: ...
    @overload
    def __getitem__(
        self, id: Literal["elevenlabs/eleven_music"], /
    ) -> _AsyncElevenlabsElevenMusic: ...
    @overload
    def __getitem__(self, id: Literal["flux-pro/v1.1"], /) -> _AsyncFluxProV11: ...
    @overload
    def __getitem__(
        self, id: Literal["google/imagen-4.0-generate-001"], /
    ) -> _AsyncGoogleImagen40Generate001: ...
    @overload
    def __getitem__(self, id: Literal["google/veo-3.1-i2v"], /) -> _AsyncGoogleVeo31I2v: ...
    @overload
    def __getitem__(self, id: Literal["google/veo-3.1-t2v"], /) -> _AsyncGoogleVeo31T2v: ...
    @overload
    def __getitem__(
        self, id: Literal["klingai/v2.5-turbo/pro/image-to-video"], /
    ) -> _AsyncKlingaiV25TurboProImageToVideo: ...
    @overload
    def __getitem__(
        self, id: Literal["klingai/v2.5-turbo/pro/text-to-video"], /
    ) -> _AsyncKlingaiV25TurboProTextToVideo: ...
    @overload
    def __getitem__(self, id: Literal["minimax/hailuo-2.3"], /) -> _AsyncMinimaxHailuo23: ...
    @overload
    def __getitem__(self, id: Literal["minimax/music-2.6"], /) -> _AsyncMinimaxMusic26: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyAsyncModel: ...

class AIMLAPI(TaskClient):
    """A client of AI/ML API.

    Models of many makers behind one address, paid in credits.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _Models:
        """The models of the provider."""

class AsyncAIMLAPI(AsyncTaskClient):
    """A client of AI/ML API for an event loop.

    Models of many makers behind one address, paid in credits.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _AsyncModels:
        """The models of the provider."""
