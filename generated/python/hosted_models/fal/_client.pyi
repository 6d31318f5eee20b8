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
    fal_ai_ideogram_v3_remix,
    fal_ai_minimax_hailuo_02_pro_image_to_video,
    fal_ai_recraft_v3,
    responses,
)

API: Final[Api]

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
class _Models(ClientModels[AnyTaskModel]):
    @property
    def fal_ai_ideogram_v3_remix(self) -> _FalAiIdeogramV3Remix:
        """Ideogram V3 Remix"""
    @property
    def fal_ai_minimax_hailuo_02_pro_image_to_video(self) -> _FalAiMinimaxHailuo02ProImageToVideo:
        """MiniMax Hailuo 02 [Pro] (Image to Video)"""
    @property
    def fal_ai_recraft_v3(self) -> _FalAiRecraftV3:
        """Recraft V3"""
    @overload
    def __getitem__(self, id: Literal["fal-ai/ideogram/v3/remix"], /) -> _FalAiIdeogramV3Remix: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/minimax/hailuo-02/pro/image-to-video"], /
    ) -> _FalAiMinimaxHailuo02ProImageToVideo: ...
    @overload
    def __getitem__(self, id: Literal["fal-ai/recraft-v3"], /) -> _FalAiRecraftV3: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyTaskModel: ...

@type_check_only
class _AsyncModels(ClientModels[AnyAsyncTaskModel]):
    @property
    def fal_ai_ideogram_v3_remix(self) -> _AsyncFalAiIdeogramV3Remix:
        """Ideogram V3 Remix"""
    @property
    def fal_ai_minimax_hailuo_02_pro_image_to_video(
        self,
    ) -> _AsyncFalAiMinimaxHailuo02ProImageToVideo:
        """MiniMax Hailuo 02 [Pro] (Image to Video)"""
    @property
    def fal_ai_recraft_v3(self) -> _AsyncFalAiRecraftV3:
        """Recraft V3"""
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/ideogram/v3/remix"], /
    ) -> _AsyncFalAiIdeogramV3Remix: ...
    @overload
    def __getitem__(
        self, id: Literal["fal-ai/minimax/hailuo-02/pro/image-to-video"], /
    ) -> _AsyncFalAiMinimaxHailuo02ProImageToVideo: ...
    @overload
    def __getitem__(self, id: Literal["fal-ai/recraft-v3"], /) -> _AsyncFalAiRecraftV3: ...
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
