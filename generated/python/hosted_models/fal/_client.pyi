"""The clients of fal."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, ClassVar, Final, Literal, Unpack, overload, type_check_only

from .._client.clients import (
    AsyncCancelingClient,
    CancelingClient,
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
from . import (
    fal_ai_flux_pro_kontext,
    fal_ai_flux_pro_kontext_max,
    fal_ai_ideogram_v3_remix,
    fal_ai_kling_video_v2_1_master_text_to_video,
    fal_ai_kling_video_v2_5_turbo_pro_image_to_video,
    fal_ai_kling_video_v2_6_pro_text_to_video,
    fal_ai_minimax_hailuo_02_pro_image_to_video,
    fal_ai_minimax_hailuo_02_standard_image_to_video,
    fal_ai_minimax_hailuo_2_3_pro_image_to_video,
    fal_ai_nano_banana_pro,
    fal_ai_nano_banana_pro_edit,
    fal_ai_recraft_v3,
    fal_ai_veo3_1,
    responses,
)

API: Final[Api]

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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
class _Models(ClientModels[AnyTaskModel]):
    @property
    def fal_ai_flux_pro_kontext(self) -> _FalAiFluxProKontext:
        """FLUX.1 Kontext [pro]"""
    @property
    def fal_ai_flux_pro_kontext_max(self) -> _FalAiFluxProKontextMax:
        """FLUX.1 Kontext [max]"""
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
    def fal_ai_minimax_hailuo_02_standard_image_to_video(
        self,
    ) -> _FalAiMinimaxHailuo02StandardImageToVideo:
        """MiniMax Hailuo 02 [Standard] (Image to Video)"""
    @property
    def fal_ai_minimax_hailuo_2_3_pro_image_to_video(self) -> _FalAiMinimaxHailuo23ProImageToVideo:
        """MiniMax Hailuo 2.3 [Pro] (Image to Video)"""
    @property
    def fal_ai_nano_banana_pro(self) -> _FalAiNanoBananaPro:
        """Nano Banana Pro"""
    @property
    def fal_ai_nano_banana_pro_edit(self) -> _FalAiNanoBananaProEdit:
        """Nano Banana Pro Edit"""
    @property
    def fal_ai_recraft_v3(self) -> _FalAiRecraftV3:
        """Recraft V3"""
    @property
    def fal_ai_veo3_1(self) -> _FalAiVeo31:
        """Veo 3.1"""
    @overload
    def __getitem__(self, id: Literal["fal-ai/flux-pro/kontext"], /) -> _FalAiFluxProKontext: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/flux-pro/kontext/max"], /
    ) -> _FalAiFluxProKontextMax: ...
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
        self, id: Literal["fal-ai/minimax/hailuo-02/standard/image-to-video"], /
    ) -> _FalAiMinimaxHailuo02StandardImageToVideo: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/minimax/hailuo-2.3/pro/image-to-video"], /
    ) -> _FalAiMinimaxHailuo23ProImageToVideo: ...
    @overload
    def __getitem__(self, id: Literal["fal-ai/nano-banana-pro"], /) -> _FalAiNanoBananaPro: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/nano-banana-pro/edit"], /
    ) -> _FalAiNanoBananaProEdit: ...
    @overload
    def __getitem__(self, id: Literal["fal-ai/recraft-v3"], /) -> _FalAiRecraftV3: ...
    @overload
    def __getitem__(self, id: Literal["fal-ai/veo3.1"], /) -> _FalAiVeo31: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyTaskModel: ...

@type_check_only
class _AsyncModels(ClientModels[AnyAsyncTaskModel]):
    @property
    def fal_ai_flux_pro_kontext(self) -> _AsyncFalAiFluxProKontext:
        """FLUX.1 Kontext [pro]"""
    @property
    def fal_ai_flux_pro_kontext_max(self) -> _AsyncFalAiFluxProKontextMax:
        """FLUX.1 Kontext [max]"""
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
    def fal_ai_nano_banana_pro(self) -> _AsyncFalAiNanoBananaPro:
        """Nano Banana Pro"""
    @property
    def fal_ai_nano_banana_pro_edit(self) -> _AsyncFalAiNanoBananaProEdit:
        """Nano Banana Pro Edit"""
    @property
    def fal_ai_recraft_v3(self) -> _AsyncFalAiRecraftV3:
        """Recraft V3"""
    @property
    def fal_ai_veo3_1(self) -> _AsyncFalAiVeo31:
        """Veo 3.1"""
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
        self, id: Literal["fal-ai/minimax/hailuo-02/standard/image-to-video"], /
    ) -> _AsyncFalAiMinimaxHailuo02StandardImageToVideo: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/minimax/hailuo-2.3/pro/image-to-video"], /
    ) -> _AsyncFalAiMinimaxHailuo23ProImageToVideo: ...
    @overload
    def __getitem__(self, id: Literal["fal-ai/nano-banana-pro"], /) -> _AsyncFalAiNanoBananaPro: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/nano-banana-pro/edit"], /
    ) -> _AsyncFalAiNanoBananaProEdit: ...
    @overload
    def __getitem__(self, id: Literal["fal-ai/recraft-v3"], /) -> _AsyncFalAiRecraftV3: ...
    @overload
    def __getitem__(self, id: Literal["fal-ai/veo3.1"], /) -> _AsyncFalAiVeo31: ...
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
