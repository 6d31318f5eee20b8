"""The clients of WaveSpeed."""

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
    bytedance_seedream_v4_5,
    bytedance_seedream_v4_edit,
    bytedance_seedream_v5_0_lite_edit,
    bytedance_seedream_v5_0_pro_edit,
    elevenlabs_eleven_v4_turbo,
    google_nano_banana_2_1_edit,
    google_veo3,
    kwaivgi_kling_v2_5_turbo_pro_text_to_video,
    kwaivgi_kling_v3_0_std_motion_control,
    responses,
    wavespeed_ai_flux_dev,
    wavespeed_ai_wan_2_2_image_to_video_lora,
)

API: Final[Api]

@type_check_only
class _BytedanceSeedreamV45RunOptions(bytedance_seedream_v4_5.Arguments, RunOptions, total=False):
    """Seedream 4.5"""

@type_check_only
class _BytedanceSeedreamV45CreateOptions(
    bytedance_seedream_v4_5.Arguments, CreateOptions, total=False
):
    """Seedream 4.5"""

@type_check_only
class _BytedanceSeedreamV45CheckOptions(
    bytedance_seedream_v4_5.Arguments, CheckOptions, total=False
):
    """Seedream 4.5"""

@type_check_only
class _BytedanceSeedreamV45PriceOptions(
    bytedance_seedream_v4_5.Arguments, PriceOptions, total=False
):
    """Seedream 4.5"""

@type_check_only
class _BytedanceSeedreamV45(AnyTaskModel):
    """Seedream 4.5"""

    @overload
    def run(
        self,
        request: bytedance_seedream_v4_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_BytedanceSeedreamV45RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: bytedance_seedream_v4_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_BytedanceSeedreamV45CreateOptions]) -> Task: ...
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
        request: bytedance_seedream_v4_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BytedanceSeedreamV45CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: bytedance_seedream_v4_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BytedanceSeedreamV45PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncBytedanceSeedreamV45(AnyAsyncTaskModel):
    """Seedream 4.5"""

    @overload
    async def run(
        self,
        request: bytedance_seedream_v4_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_BytedanceSeedreamV45RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: bytedance_seedream_v4_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_BytedanceSeedreamV45CreateOptions]) -> Task: ...
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
        request: bytedance_seedream_v4_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BytedanceSeedreamV45CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: bytedance_seedream_v4_5.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BytedanceSeedreamV45PriceOptions]) -> Cost: ...

@type_check_only
class _BytedanceSeedreamV4EditRunOptions(
    bytedance_seedream_v4_edit.Arguments, RunOptions, total=False
):
    """Seedream 4 Edit"""

@type_check_only
class _BytedanceSeedreamV4EditCreateOptions(
    bytedance_seedream_v4_edit.Arguments, CreateOptions, total=False
):
    """Seedream 4 Edit"""

@type_check_only
class _BytedanceSeedreamV4EditCheckOptions(
    bytedance_seedream_v4_edit.Arguments, CheckOptions, total=False
):
    """Seedream 4 Edit"""

@type_check_only
class _BytedanceSeedreamV4EditPriceOptions(
    bytedance_seedream_v4_edit.Arguments, PriceOptions, total=False
):
    """Seedream 4 Edit"""

@type_check_only
class _BytedanceSeedreamV4Edit(AnyTaskModel):
    """Seedream 4 Edit"""

    @overload
    def run(
        self,
        request: bytedance_seedream_v4_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_BytedanceSeedreamV4EditRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: bytedance_seedream_v4_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_BytedanceSeedreamV4EditCreateOptions]) -> Task: ...
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
        request: bytedance_seedream_v4_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BytedanceSeedreamV4EditCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: bytedance_seedream_v4_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BytedanceSeedreamV4EditPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncBytedanceSeedreamV4Edit(AnyAsyncTaskModel):
    """Seedream 4 Edit"""

    @overload
    async def run(
        self,
        request: bytedance_seedream_v4_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_BytedanceSeedreamV4EditRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: bytedance_seedream_v4_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_BytedanceSeedreamV4EditCreateOptions]) -> Task: ...
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
        request: bytedance_seedream_v4_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BytedanceSeedreamV4EditCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: bytedance_seedream_v4_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BytedanceSeedreamV4EditPriceOptions]) -> Cost: ...

@type_check_only
class _BytedanceSeedreamV50LiteEditRunOptions(
    bytedance_seedream_v5_0_lite_edit.Arguments, RunOptions, total=False
):
    """Seedream 5.0 Lite Edit"""

@type_check_only
class _BytedanceSeedreamV50LiteEditCreateOptions(
    bytedance_seedream_v5_0_lite_edit.Arguments, CreateOptions, total=False
):
    """Seedream 5.0 Lite Edit"""

@type_check_only
class _BytedanceSeedreamV50LiteEditCheckOptions(
    bytedance_seedream_v5_0_lite_edit.Arguments, CheckOptions, total=False
):
    """Seedream 5.0 Lite Edit"""

@type_check_only
class _BytedanceSeedreamV50LiteEditPriceOptions(
    bytedance_seedream_v5_0_lite_edit.Arguments, PriceOptions, total=False
):
    """Seedream 5.0 Lite Edit"""

@type_check_only
class _BytedanceSeedreamV50LiteEdit(AnyTaskModel):
    """Seedream 5.0 Lite Edit"""

    @overload
    def run(
        self,
        request: bytedance_seedream_v5_0_lite_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_BytedanceSeedreamV50LiteEditRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: bytedance_seedream_v5_0_lite_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_BytedanceSeedreamV50LiteEditCreateOptions]) -> Task: ...
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
        request: bytedance_seedream_v5_0_lite_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BytedanceSeedreamV50LiteEditCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: bytedance_seedream_v5_0_lite_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BytedanceSeedreamV50LiteEditPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncBytedanceSeedreamV50LiteEdit(AnyAsyncTaskModel):
    """Seedream 5.0 Lite Edit"""

    @overload
    async def run(
        self,
        request: bytedance_seedream_v5_0_lite_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_BytedanceSeedreamV50LiteEditRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: bytedance_seedream_v5_0_lite_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(
        self, **arguments: Unpack[_BytedanceSeedreamV50LiteEditCreateOptions]
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
        request: bytedance_seedream_v5_0_lite_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BytedanceSeedreamV50LiteEditCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: bytedance_seedream_v5_0_lite_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BytedanceSeedreamV50LiteEditPriceOptions]) -> Cost: ...

@type_check_only
class _BytedanceSeedreamV50ProEditRunOptions(
    bytedance_seedream_v5_0_pro_edit.Arguments, RunOptions, total=False
):
    """Seedream 5.0 Pro Edit"""

@type_check_only
class _BytedanceSeedreamV50ProEditCreateOptions(
    bytedance_seedream_v5_0_pro_edit.Arguments, CreateOptions, total=False
):
    """Seedream 5.0 Pro Edit"""

@type_check_only
class _BytedanceSeedreamV50ProEditCheckOptions(
    bytedance_seedream_v5_0_pro_edit.Arguments, CheckOptions, total=False
):
    """Seedream 5.0 Pro Edit"""

@type_check_only
class _BytedanceSeedreamV50ProEditPriceOptions(
    bytedance_seedream_v5_0_pro_edit.Arguments, PriceOptions, total=False
):
    """Seedream 5.0 Pro Edit"""

@type_check_only
class _BytedanceSeedreamV50ProEdit(AnyTaskModel):
    """Seedream 5.0 Pro Edit"""

    @overload
    def run(
        self,
        request: bytedance_seedream_v5_0_pro_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_BytedanceSeedreamV50ProEditRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: bytedance_seedream_v5_0_pro_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_BytedanceSeedreamV50ProEditCreateOptions]) -> Task: ...
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
        request: bytedance_seedream_v5_0_pro_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BytedanceSeedreamV50ProEditCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: bytedance_seedream_v5_0_pro_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BytedanceSeedreamV50ProEditPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncBytedanceSeedreamV50ProEdit(AnyAsyncTaskModel):
    """Seedream 5.0 Pro Edit"""

    @overload
    async def run(
        self,
        request: bytedance_seedream_v5_0_pro_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_BytedanceSeedreamV50ProEditRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: bytedance_seedream_v5_0_pro_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(
        self, **arguments: Unpack[_BytedanceSeedreamV50ProEditCreateOptions]
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
        request: bytedance_seedream_v5_0_pro_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_BytedanceSeedreamV50ProEditCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: bytedance_seedream_v5_0_pro_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_BytedanceSeedreamV50ProEditPriceOptions]) -> Cost: ...

@type_check_only
class _ElevenlabsElevenV4TurboRunOptions(
    elevenlabs_eleven_v4_turbo.Arguments, RunOptions, total=False
):
    """Eleven V4 Turbo"""

@type_check_only
class _ElevenlabsElevenV4TurboCreateOptions(
    elevenlabs_eleven_v4_turbo.Arguments, CreateOptions, total=False
):
    """Eleven V4 Turbo"""

@type_check_only
class _ElevenlabsElevenV4TurboCheckOptions(
    elevenlabs_eleven_v4_turbo.Arguments, CheckOptions, total=False
):
    """Eleven V4 Turbo"""

@type_check_only
class _ElevenlabsElevenV4TurboPriceOptions(
    elevenlabs_eleven_v4_turbo.Arguments, PriceOptions, total=False
):
    """Eleven V4 Turbo"""

@type_check_only
class _ElevenlabsElevenV4Turbo(AnyTaskModel):
    """Eleven V4 Turbo"""

    @overload
    def run(
        self,
        request: elevenlabs_eleven_v4_turbo.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_ElevenlabsElevenV4TurboRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: elevenlabs_eleven_v4_turbo.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_ElevenlabsElevenV4TurboCreateOptions]) -> Task: ...
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
        request: elevenlabs_eleven_v4_turbo.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_ElevenlabsElevenV4TurboCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: elevenlabs_eleven_v4_turbo.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenlabsElevenV4TurboPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncElevenlabsElevenV4Turbo(AnyAsyncTaskModel):
    """Eleven V4 Turbo"""

    @overload
    async def run(
        self,
        request: elevenlabs_eleven_v4_turbo.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_ElevenlabsElevenV4TurboRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: elevenlabs_eleven_v4_turbo.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_ElevenlabsElevenV4TurboCreateOptions]) -> Task: ...
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
        request: elevenlabs_eleven_v4_turbo.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_ElevenlabsElevenV4TurboCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: elevenlabs_eleven_v4_turbo.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ElevenlabsElevenV4TurboPriceOptions]) -> Cost: ...

@type_check_only
class _GoogleNanoBanana21EditRunOptions(
    google_nano_banana_2_1_edit.Arguments, RunOptions, total=False
):
    """Nano Banana 2.1 Edit"""

@type_check_only
class _GoogleNanoBanana21EditCreateOptions(
    google_nano_banana_2_1_edit.Arguments, CreateOptions, total=False
):
    """Nano Banana 2.1 Edit"""

@type_check_only
class _GoogleNanoBanana21EditCheckOptions(
    google_nano_banana_2_1_edit.Arguments, CheckOptions, total=False
):
    """Nano Banana 2.1 Edit"""

@type_check_only
class _GoogleNanoBanana21EditPriceOptions(
    google_nano_banana_2_1_edit.Arguments, PriceOptions, total=False
):
    """Nano Banana 2.1 Edit"""

@type_check_only
class _GoogleNanoBanana21Edit(AnyTaskModel):
    """Nano Banana 2.1 Edit"""

    @overload
    def run(
        self,
        request: google_nano_banana_2_1_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_GoogleNanoBanana21EditRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: google_nano_banana_2_1_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_GoogleNanoBanana21EditCreateOptions]) -> Task: ...
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
        request: google_nano_banana_2_1_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_GoogleNanoBanana21EditCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: google_nano_banana_2_1_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GoogleNanoBanana21EditPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncGoogleNanoBanana21Edit(AnyAsyncTaskModel):
    """Nano Banana 2.1 Edit"""

    @overload
    async def run(
        self,
        request: google_nano_banana_2_1_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_GoogleNanoBanana21EditRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: google_nano_banana_2_1_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_GoogleNanoBanana21EditCreateOptions]) -> Task: ...
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
        request: google_nano_banana_2_1_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_GoogleNanoBanana21EditCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: google_nano_banana_2_1_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GoogleNanoBanana21EditPriceOptions]) -> Cost: ...

@type_check_only
class _GoogleVeo3RunOptions(google_veo3.Arguments, RunOptions, total=False):
    """Veo 3"""

@type_check_only
class _GoogleVeo3CreateOptions(google_veo3.Arguments, CreateOptions, total=False):
    """Veo 3"""

@type_check_only
class _GoogleVeo3CheckOptions(google_veo3.Arguments, CheckOptions, total=False):
    """Veo 3"""

@type_check_only
class _GoogleVeo3PriceOptions(google_veo3.Arguments, PriceOptions, total=False):
    """Veo 3"""

@type_check_only
class _GoogleVeo3(AnyTaskModel):
    """Veo 3"""

    @overload
    def run(
        self, request: google_veo3.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_GoogleVeo3RunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self, request: google_veo3.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_GoogleVeo3CreateOptions]) -> Task: ...
    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: google_veo3.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_GoogleVeo3CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: google_veo3.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GoogleVeo3PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncGoogleVeo3(AnyAsyncTaskModel):
    """Veo 3"""

    @overload
    async def run(
        self, request: google_veo3.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_GoogleVeo3RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self, request: google_veo3.Request | Mapping[str, Any], /, **options: Unpack[CreateOptions]
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_GoogleVeo3CreateOptions]) -> Task: ...
    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = 3600.0,
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: google_veo3.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_GoogleVeo3CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: google_veo3.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GoogleVeo3PriceOptions]) -> Cost: ...

@type_check_only
class _KwaivgiKlingV25TurboProTextToVideoRunOptions(
    kwaivgi_kling_v2_5_turbo_pro_text_to_video.Arguments, RunOptions, total=False
):
    """Kling 2.5 Turbo Pro (Text to Video)"""

@type_check_only
class _KwaivgiKlingV25TurboProTextToVideoCreateOptions(
    kwaivgi_kling_v2_5_turbo_pro_text_to_video.Arguments, CreateOptions, total=False
):
    """Kling 2.5 Turbo Pro (Text to Video)"""

@type_check_only
class _KwaivgiKlingV25TurboProTextToVideoCheckOptions(
    kwaivgi_kling_v2_5_turbo_pro_text_to_video.Arguments, CheckOptions, total=False
):
    """Kling 2.5 Turbo Pro (Text to Video)"""

@type_check_only
class _KwaivgiKlingV25TurboProTextToVideoPriceOptions(
    kwaivgi_kling_v2_5_turbo_pro_text_to_video.Arguments, PriceOptions, total=False
):
    """Kling 2.5 Turbo Pro (Text to Video)"""

@type_check_only
class _KwaivgiKlingV25TurboProTextToVideo(AnyTaskModel):
    """Kling 2.5 Turbo Pro (Text to Video)"""

    @overload
    def run(
        self,
        request: kwaivgi_kling_v2_5_turbo_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_KwaivgiKlingV25TurboProTextToVideoRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: kwaivgi_kling_v2_5_turbo_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(
        self, **arguments: Unpack[_KwaivgiKlingV25TurboProTextToVideoCreateOptions]
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
        request: kwaivgi_kling_v2_5_turbo_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_KwaivgiKlingV25TurboProTextToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: kwaivgi_kling_v2_5_turbo_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(
        self, **arguments: Unpack[_KwaivgiKlingV25TurboProTextToVideoPriceOptions]
    ) -> Cost: ...

@type_check_only
class _AsyncKwaivgiKlingV25TurboProTextToVideo(AnyAsyncTaskModel):
    """Kling 2.5 Turbo Pro (Text to Video)"""

    @overload
    async def run(
        self,
        request: kwaivgi_kling_v2_5_turbo_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_KwaivgiKlingV25TurboProTextToVideoRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: kwaivgi_kling_v2_5_turbo_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(
        self, **arguments: Unpack[_KwaivgiKlingV25TurboProTextToVideoCreateOptions]
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
        request: kwaivgi_kling_v2_5_turbo_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_KwaivgiKlingV25TurboProTextToVideoCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: kwaivgi_kling_v2_5_turbo_pro_text_to_video.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(
        self, **arguments: Unpack[_KwaivgiKlingV25TurboProTextToVideoPriceOptions]
    ) -> Cost: ...

@type_check_only
class _KwaivgiKlingV30StdMotionControlRunOptions(
    kwaivgi_kling_v3_0_std_motion_control.Arguments, RunOptions, total=False
):
    """Kling 3.0 Standard Motion Control"""

@type_check_only
class _KwaivgiKlingV30StdMotionControlCreateOptions(
    kwaivgi_kling_v3_0_std_motion_control.Arguments, CreateOptions, total=False
):
    """Kling 3.0 Standard Motion Control"""

@type_check_only
class _KwaivgiKlingV30StdMotionControlCheckOptions(
    kwaivgi_kling_v3_0_std_motion_control.Arguments, CheckOptions, total=False
):
    """Kling 3.0 Standard Motion Control"""

@type_check_only
class _KwaivgiKlingV30StdMotionControlPriceOptions(
    kwaivgi_kling_v3_0_std_motion_control.Arguments, PriceOptions, total=False
):
    """Kling 3.0 Standard Motion Control"""

@type_check_only
class _KwaivgiKlingV30StdMotionControl(AnyTaskModel):
    """Kling 3.0 Standard Motion Control"""

    @overload
    def run(
        self,
        request: kwaivgi_kling_v3_0_std_motion_control.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_KwaivgiKlingV30StdMotionControlRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: kwaivgi_kling_v3_0_std_motion_control.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(
        self, **arguments: Unpack[_KwaivgiKlingV30StdMotionControlCreateOptions]
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
        request: kwaivgi_kling_v3_0_std_motion_control.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_KwaivgiKlingV30StdMotionControlCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: kwaivgi_kling_v3_0_std_motion_control.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_KwaivgiKlingV30StdMotionControlPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncKwaivgiKlingV30StdMotionControl(AnyAsyncTaskModel):
    """Kling 3.0 Standard Motion Control"""

    @overload
    async def run(
        self,
        request: kwaivgi_kling_v3_0_std_motion_control.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_KwaivgiKlingV30StdMotionControlRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: kwaivgi_kling_v3_0_std_motion_control.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(
        self, **arguments: Unpack[_KwaivgiKlingV30StdMotionControlCreateOptions]
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
        request: kwaivgi_kling_v3_0_std_motion_control.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_KwaivgiKlingV30StdMotionControlCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: kwaivgi_kling_v3_0_std_motion_control.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_KwaivgiKlingV30StdMotionControlPriceOptions]) -> Cost: ...

@type_check_only
class _WavespeedAiFluxDevRunOptions(wavespeed_ai_flux_dev.Arguments, RunOptions, total=False):
    """FLUX Dev"""

@type_check_only
class _WavespeedAiFluxDevCreateOptions(wavespeed_ai_flux_dev.Arguments, CreateOptions, total=False):
    """FLUX Dev"""

@type_check_only
class _WavespeedAiFluxDevCheckOptions(wavespeed_ai_flux_dev.Arguments, CheckOptions, total=False):
    """FLUX Dev"""

@type_check_only
class _WavespeedAiFluxDevPriceOptions(wavespeed_ai_flux_dev.Arguments, PriceOptions, total=False):
    """FLUX Dev"""

@type_check_only
class _WavespeedAiFluxDev(AnyTaskModel):
    """FLUX Dev"""

    @overload
    def run(
        self,
        request: wavespeed_ai_flux_dev.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_WavespeedAiFluxDevRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: wavespeed_ai_flux_dev.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_WavespeedAiFluxDevCreateOptions]) -> Task: ...
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
        request: wavespeed_ai_flux_dev.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_WavespeedAiFluxDevCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: wavespeed_ai_flux_dev.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_WavespeedAiFluxDevPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncWavespeedAiFluxDev(AnyAsyncTaskModel):
    """FLUX Dev"""

    @overload
    async def run(
        self,
        request: wavespeed_ai_flux_dev.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_WavespeedAiFluxDevRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: wavespeed_ai_flux_dev.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_WavespeedAiFluxDevCreateOptions]) -> Task: ...
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
        request: wavespeed_ai_flux_dev.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_WavespeedAiFluxDevCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: wavespeed_ai_flux_dev.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_WavespeedAiFluxDevPriceOptions]) -> Cost: ...

@type_check_only
class _WavespeedAiWan22ImageToVideoLoraRunOptions(
    wavespeed_ai_wan_2_2_image_to_video_lora.Arguments, RunOptions, total=False
):
    """Wan 2.2 Image to Video LoRA"""

@type_check_only
class _WavespeedAiWan22ImageToVideoLoraCreateOptions(
    wavespeed_ai_wan_2_2_image_to_video_lora.Arguments, CreateOptions, total=False
):
    """Wan 2.2 Image to Video LoRA"""

@type_check_only
class _WavespeedAiWan22ImageToVideoLoraCheckOptions(
    wavespeed_ai_wan_2_2_image_to_video_lora.Arguments, CheckOptions, total=False
):
    """Wan 2.2 Image to Video LoRA"""

@type_check_only
class _WavespeedAiWan22ImageToVideoLoraPriceOptions(
    wavespeed_ai_wan_2_2_image_to_video_lora.Arguments, PriceOptions, total=False
):
    """Wan 2.2 Image to Video LoRA"""

@type_check_only
class _WavespeedAiWan22ImageToVideoLora(AnyTaskModel):
    """Wan 2.2 Image to Video LoRA"""

    @overload
    def run(
        self,
        request: wavespeed_ai_wan_2_2_image_to_video_lora.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_WavespeedAiWan22ImageToVideoLoraRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: wavespeed_ai_wan_2_2_image_to_video_lora.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(
        self, **arguments: Unpack[_WavespeedAiWan22ImageToVideoLoraCreateOptions]
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
        request: wavespeed_ai_wan_2_2_image_to_video_lora.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_WavespeedAiWan22ImageToVideoLoraCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: wavespeed_ai_wan_2_2_image_to_video_lora.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_WavespeedAiWan22ImageToVideoLoraPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncWavespeedAiWan22ImageToVideoLora(AnyAsyncTaskModel):
    """Wan 2.2 Image to Video LoRA"""

    @overload
    async def run(
        self,
        request: wavespeed_ai_wan_2_2_image_to_video_lora.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_WavespeedAiWan22ImageToVideoLoraRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: wavespeed_ai_wan_2_2_image_to_video_lora.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(
        self, **arguments: Unpack[_WavespeedAiWan22ImageToVideoLoraCreateOptions]
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
        request: wavespeed_ai_wan_2_2_image_to_video_lora.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_WavespeedAiWan22ImageToVideoLoraCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: wavespeed_ai_wan_2_2_image_to_video_lora.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_WavespeedAiWan22ImageToVideoLoraPriceOptions]) -> Cost: ...

@type_check_only
class _Models(ClientModels[AnyTaskModel]):
    @property
    def bytedance_seedream_v4_5(self) -> _BytedanceSeedreamV45:
        """Seedream 4.5"""
    @property
    def bytedance_seedream_v4_edit(self) -> _BytedanceSeedreamV4Edit:
        """Seedream 4 Edit"""
    @property
    def bytedance_seedream_v5_0_lite_edit(self) -> _BytedanceSeedreamV50LiteEdit:
        """Seedream 5.0 Lite Edit"""
    @property
    def bytedance_seedream_v5_0_pro_edit(self) -> _BytedanceSeedreamV50ProEdit:
        """Seedream 5.0 Pro Edit"""
    @property
    def elevenlabs_eleven_v4_turbo(self) -> _ElevenlabsElevenV4Turbo:
        """Eleven V4 Turbo"""
    @property
    def google_nano_banana_2_1_edit(self) -> _GoogleNanoBanana21Edit:
        """Nano Banana 2.1 Edit"""
    @property
    def google_veo3(self) -> _GoogleVeo3:
        """Veo 3"""
    @property
    def kwaivgi_kling_v2_5_turbo_pro_text_to_video(self) -> _KwaivgiKlingV25TurboProTextToVideo:
        """Kling 2.5 Turbo Pro (Text to Video)"""
    @property
    def kwaivgi_kling_v3_0_std_motion_control(self) -> _KwaivgiKlingV30StdMotionControl:
        """Kling 3.0 Standard Motion Control"""
    @property
    def wavespeed_ai_flux_dev(self) -> _WavespeedAiFluxDev:
        """FLUX Dev"""
    @property
    def wavespeed_ai_wan_2_2_image_to_video_lora(self) -> _WavespeedAiWan22ImageToVideoLora:
        """Wan 2.2 Image to Video LoRA"""
    @overload
    def __getitem__(self, id: Literal["bytedance/seedream-v4.5"], /) -> _BytedanceSeedreamV45: ...
    @overload
    def __getitem__(
        self, id: Literal["bytedance/seedream-v4/edit"], /
    ) -> _BytedanceSeedreamV4Edit: ...
    @overload
    def __getitem__(
        self, id: Literal["bytedance/seedream-v5.0-lite/edit"], /
    ) -> _BytedanceSeedreamV50LiteEdit: ...
    @overload
    def __getitem__(
        self, id: Literal["bytedance/seedream-v5.0-pro/edit"], /
    ) -> _BytedanceSeedreamV50ProEdit: ...
    @overload
    def __getitem__(
        self, id: Literal["elevenlabs/eleven-v4-turbo"], /
    ) -> _ElevenlabsElevenV4Turbo: ...
    @overload
    def __getitem__(
        self, id: Literal["google/nano-banana-2.1/edit"], /
    ) -> _GoogleNanoBanana21Edit: ...
    @overload
    def __getitem__(self, id: Literal["google/veo3"], /) -> _GoogleVeo3: ...
    @overload
    def __getitem__(
        self, id: Literal["kwaivgi/kling-v2.5-turbo-pro/text-to-video"], /
    ) -> _KwaivgiKlingV25TurboProTextToVideo: ...
    @overload
    def __getitem__(
        self, id: Literal["kwaivgi/kling-v3.0-std/motion-control"], /
    ) -> _KwaivgiKlingV30StdMotionControl: ...
    @overload
    def __getitem__(self, id: Literal["wavespeed-ai/flux-dev"], /) -> _WavespeedAiFluxDev: ...
    @overload
    def __getitem__(
        self, id: Literal["wavespeed-ai/wan-2.2/image-to-video-lora"], /
    ) -> _WavespeedAiWan22ImageToVideoLora: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyTaskModel: ...

@type_check_only
class _AsyncModels(ClientModels[AnyAsyncTaskModel]):
    @property
    def bytedance_seedream_v4_5(self) -> _AsyncBytedanceSeedreamV45:
        """Seedream 4.5"""
    @property
    def bytedance_seedream_v4_edit(self) -> _AsyncBytedanceSeedreamV4Edit:
        """Seedream 4 Edit"""
    @property
    def bytedance_seedream_v5_0_lite_edit(self) -> _AsyncBytedanceSeedreamV50LiteEdit:
        """Seedream 5.0 Lite Edit"""
    @property
    def bytedance_seedream_v5_0_pro_edit(self) -> _AsyncBytedanceSeedreamV50ProEdit:
        """Seedream 5.0 Pro Edit"""
    @property
    def elevenlabs_eleven_v4_turbo(self) -> _AsyncElevenlabsElevenV4Turbo:
        """Eleven V4 Turbo"""
    @property
    def google_nano_banana_2_1_edit(self) -> _AsyncGoogleNanoBanana21Edit:
        """Nano Banana 2.1 Edit"""
    @property
    def google_veo3(self) -> _AsyncGoogleVeo3:
        """Veo 3"""
    @property
    def kwaivgi_kling_v2_5_turbo_pro_text_to_video(
        self,
    ) -> _AsyncKwaivgiKlingV25TurboProTextToVideo:
        """Kling 2.5 Turbo Pro (Text to Video)"""
    @property
    def kwaivgi_kling_v3_0_std_motion_control(self) -> _AsyncKwaivgiKlingV30StdMotionControl:
        """Kling 3.0 Standard Motion Control"""
    @property
    def wavespeed_ai_flux_dev(self) -> _AsyncWavespeedAiFluxDev:
        """FLUX Dev"""
    @property
    def wavespeed_ai_wan_2_2_image_to_video_lora(self) -> _AsyncWavespeedAiWan22ImageToVideoLora:
        """Wan 2.2 Image to Video LoRA"""
    @overload
    def __getitem__(
        self, id: Literal["bytedance/seedream-v4.5"], /
    ) -> _AsyncBytedanceSeedreamV45: ...
    @overload
    def __getitem__(
        self, id: Literal["bytedance/seedream-v4/edit"], /
    ) -> _AsyncBytedanceSeedreamV4Edit: ...
    @overload
    def __getitem__(
        self, id: Literal["bytedance/seedream-v5.0-lite/edit"], /
    ) -> _AsyncBytedanceSeedreamV50LiteEdit: ...
    @overload
    def __getitem__(
        self, id: Literal["bytedance/seedream-v5.0-pro/edit"], /
    ) -> _AsyncBytedanceSeedreamV50ProEdit: ...
    @overload
    def __getitem__(
        self, id: Literal["elevenlabs/eleven-v4-turbo"], /
    ) -> _AsyncElevenlabsElevenV4Turbo: ...
    @overload
    def __getitem__(
        self, id: Literal["google/nano-banana-2.1/edit"], /
    ) -> _AsyncGoogleNanoBanana21Edit: ...
    @overload
    def __getitem__(self, id: Literal["google/veo3"], /) -> _AsyncGoogleVeo3: ...
    @overload
    def __getitem__(
        self, id: Literal["kwaivgi/kling-v2.5-turbo-pro/text-to-video"], /
    ) -> _AsyncKwaivgiKlingV25TurboProTextToVideo: ...
    @overload
    def __getitem__(
        self, id: Literal["kwaivgi/kling-v3.0-std/motion-control"], /
    ) -> _AsyncKwaivgiKlingV30StdMotionControl: ...
    @overload
    def __getitem__(self, id: Literal["wavespeed-ai/flux-dev"], /) -> _AsyncWavespeedAiFluxDev: ...
    @overload
    def __getitem__(
        self, id: Literal["wavespeed-ai/wan-2.2/image-to-video-lora"], /
    ) -> _AsyncWavespeedAiWan22ImageToVideoLora: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyAsyncTaskModel: ...

class WaveSpeed(CancelingClient):
    """A client of WaveSpeed.

    Image, video and audio models of many makers behind one address.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _Models:
        """The models of the provider."""

class AsyncWaveSpeed(AsyncCancelingClient):
    """A client of WaveSpeed for an event loop.

    Image, video and audio models of many makers behind one address.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _AsyncModels:
        """The models of the provider."""
