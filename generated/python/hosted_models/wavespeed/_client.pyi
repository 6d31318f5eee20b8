"""The clients of WaveSpeed."""

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
    elevenlabs_eleven_v4_turbo,
    responses,
    wavespeed_ai_flux_dev,
    wavespeed_ai_wan_2_2_image_to_video_lora,
)

API: Final[Api]

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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = 3600.0
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
    def elevenlabs_eleven_v4_turbo(self) -> _ElevenlabsElevenV4Turbo:
        """Eleven V4 Turbo"""
    @property
    def wavespeed_ai_flux_dev(self) -> _WavespeedAiFluxDev:
        """FLUX Dev"""
    @property
    def wavespeed_ai_wan_2_2_image_to_video_lora(self) -> _WavespeedAiWan22ImageToVideoLora:
        """Wan 2.2 Image to Video LoRA"""
    @overload
    def __getitem__(
        self, id: Literal["elevenlabs/eleven-v4-turbo"], /
    ) -> _ElevenlabsElevenV4Turbo: ...
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
    def elevenlabs_eleven_v4_turbo(self) -> _AsyncElevenlabsElevenV4Turbo:
        """Eleven V4 Turbo"""
    @property
    def wavespeed_ai_flux_dev(self) -> _AsyncWavespeedAiFluxDev:
        """FLUX Dev"""
    @property
    def wavespeed_ai_wan_2_2_image_to_video_lora(self) -> _AsyncWavespeedAiWan22ImageToVideoLora:
        """Wan 2.2 Image to Video LoRA"""
    @overload
    def __getitem__(
        self, id: Literal["elevenlabs/eleven-v4-turbo"], /
    ) -> _AsyncElevenlabsElevenV4Turbo: ...
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
