"""The clients of Recraft."""

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
    creative_upscale,
    crisp_upscale,
    erase_region,
    recraftv2,
    recraftv2_vector,
    recraftv3,
    recraftv3_image_to_image,
    recraftv3_inpaint,
    recraftv3_replace_background,
    recraftv3_vector,
    recraftv4_1,
    recraftv4_1_pro,
    remove_background,
    vectorize,
)

API: Final[Api]

@type_check_only
class _CreativeUpscaleRunOptions(creative_upscale.Arguments, RunOptions, total=False):
    """Recraft Creative Upscale"""

@type_check_only
class _CreativeUpscaleCreateOptions(creative_upscale.Arguments, CreateOptions, total=False):
    """Recraft Creative Upscale"""

@type_check_only
class _CreativeUpscaleCheckOptions(creative_upscale.Arguments, CheckOptions, total=False):
    """Recraft Creative Upscale"""

@type_check_only
class _CreativeUpscalePriceOptions(creative_upscale.Arguments, PriceOptions, total=False):
    """Recraft Creative Upscale"""

@type_check_only
class _CreativeUpscale(AnyModel):
    """Recraft Creative Upscale"""

    @overload
    def run(
        self,
        request: creative_upscale.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[creative_upscale.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_CreativeUpscaleRunOptions]
    ) -> Job[creative_upscale.Result]: ...
    @overload
    def validate_only(
        self,
        request: creative_upscale.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_CreativeUpscaleCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: creative_upscale.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_CreativeUpscalePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncCreativeUpscale(AnyAsyncModel):
    """Recraft Creative Upscale"""

    @overload
    async def run(
        self,
        request: creative_upscale.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[creative_upscale.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_CreativeUpscaleRunOptions]
    ) -> AsyncJob[creative_upscale.Result]: ...
    @overload
    def validate_only(
        self,
        request: creative_upscale.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_CreativeUpscaleCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: creative_upscale.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_CreativeUpscalePriceOptions]) -> Cost: ...

@type_check_only
class _CrispUpscaleRunOptions(crisp_upscale.Arguments, RunOptions, total=False):
    """Recraft Crisp Upscale"""

@type_check_only
class _CrispUpscaleCreateOptions(crisp_upscale.Arguments, CreateOptions, total=False):
    """Recraft Crisp Upscale"""

@type_check_only
class _CrispUpscaleCheckOptions(crisp_upscale.Arguments, CheckOptions, total=False):
    """Recraft Crisp Upscale"""

@type_check_only
class _CrispUpscalePriceOptions(crisp_upscale.Arguments, PriceOptions, total=False):
    """Recraft Crisp Upscale"""

@type_check_only
class _CrispUpscale(AnyModel):
    """Recraft Crisp Upscale"""

    @overload
    def run(
        self, request: crisp_upscale.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[crisp_upscale.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_CrispUpscaleRunOptions]) -> Job[crisp_upscale.Result]: ...
    @overload
    def validate_only(
        self, request: crisp_upscale.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_CrispUpscaleCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: crisp_upscale.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_CrispUpscalePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncCrispUpscale(AnyAsyncModel):
    """Recraft Crisp Upscale"""

    @overload
    async def run(
        self, request: crisp_upscale.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[crisp_upscale.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_CrispUpscaleRunOptions]
    ) -> AsyncJob[crisp_upscale.Result]: ...
    @overload
    def validate_only(
        self, request: crisp_upscale.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_CrispUpscaleCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: crisp_upscale.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_CrispUpscalePriceOptions]) -> Cost: ...

@type_check_only
class _EraseRegionRunOptions(erase_region.Arguments, RunOptions, total=False):
    """Recraft Erase Region"""

@type_check_only
class _EraseRegionCreateOptions(erase_region.Arguments, CreateOptions, total=False):
    """Recraft Erase Region"""

@type_check_only
class _EraseRegionCheckOptions(erase_region.Arguments, CheckOptions, total=False):
    """Recraft Erase Region"""

@type_check_only
class _EraseRegionPriceOptions(erase_region.Arguments, PriceOptions, total=False):
    """Recraft Erase Region"""

@type_check_only
class _EraseRegion(AnyModel):
    """Recraft Erase Region"""

    @overload
    def run(
        self, request: erase_region.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[erase_region.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_EraseRegionRunOptions]) -> Job[erase_region.Result]: ...
    @overload
    def validate_only(
        self, request: erase_region.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_EraseRegionCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: erase_region.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_EraseRegionPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncEraseRegion(AnyAsyncModel):
    """Recraft Erase Region"""

    @overload
    async def run(
        self, request: erase_region.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[erase_region.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_EraseRegionRunOptions]
    ) -> AsyncJob[erase_region.Result]: ...
    @overload
    def validate_only(
        self, request: erase_region.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_EraseRegionCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: erase_region.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_EraseRegionPriceOptions]) -> Cost: ...

@type_check_only
class _Recraftv2RunOptions(recraftv2.Arguments, RunOptions, total=False):
    """Recraft V2"""

@type_check_only
class _Recraftv2CreateOptions(recraftv2.Arguments, CreateOptions, total=False):
    """Recraft V2"""

@type_check_only
class _Recraftv2CheckOptions(recraftv2.Arguments, CheckOptions, total=False):
    """Recraft V2"""

@type_check_only
class _Recraftv2PriceOptions(recraftv2.Arguments, PriceOptions, total=False):
    """Recraft V2"""

@type_check_only
class _Recraftv2(AnyModel):
    """Recraft V2"""

    @overload
    def run(
        self, request: recraftv2.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[recraftv2.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Recraftv2RunOptions]) -> Job[recraftv2.Result]: ...
    @overload
    def validate_only(
        self, request: recraftv2.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Recraftv2CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: recraftv2.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Recraftv2PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncRecraftv2(AnyAsyncModel):
    """Recraft V2"""

    @overload
    async def run(
        self, request: recraftv2.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[recraftv2.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Recraftv2RunOptions]
    ) -> AsyncJob[recraftv2.Result]: ...
    @overload
    def validate_only(
        self, request: recraftv2.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Recraftv2CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: recraftv2.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Recraftv2PriceOptions]) -> Cost: ...

@type_check_only
class _Recraftv2VectorRunOptions(recraftv2_vector.Arguments, RunOptions, total=False):
    """Recraft V2 Vector"""

@type_check_only
class _Recraftv2VectorCreateOptions(recraftv2_vector.Arguments, CreateOptions, total=False):
    """Recraft V2 Vector"""

@type_check_only
class _Recraftv2VectorCheckOptions(recraftv2_vector.Arguments, CheckOptions, total=False):
    """Recraft V2 Vector"""

@type_check_only
class _Recraftv2VectorPriceOptions(recraftv2_vector.Arguments, PriceOptions, total=False):
    """Recraft V2 Vector"""

@type_check_only
class _Recraftv2Vector(AnyModel):
    """Recraft V2 Vector"""

    @overload
    def run(
        self,
        request: recraftv2_vector.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[recraftv2_vector.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_Recraftv2VectorRunOptions]
    ) -> Job[recraftv2_vector.Result]: ...
    @overload
    def validate_only(
        self,
        request: recraftv2_vector.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Recraftv2VectorCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: recraftv2_vector.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Recraftv2VectorPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncRecraftv2Vector(AnyAsyncModel):
    """Recraft V2 Vector"""

    @overload
    async def run(
        self,
        request: recraftv2_vector.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[recraftv2_vector.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Recraftv2VectorRunOptions]
    ) -> AsyncJob[recraftv2_vector.Result]: ...
    @overload
    def validate_only(
        self,
        request: recraftv2_vector.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Recraftv2VectorCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: recraftv2_vector.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Recraftv2VectorPriceOptions]) -> Cost: ...

@type_check_only
class _Recraftv3RunOptions(recraftv3.Arguments, RunOptions, total=False):
    """Recraft V3"""

@type_check_only
class _Recraftv3CreateOptions(recraftv3.Arguments, CreateOptions, total=False):
    """Recraft V3"""

@type_check_only
class _Recraftv3CheckOptions(recraftv3.Arguments, CheckOptions, total=False):
    """Recraft V3"""

@type_check_only
class _Recraftv3PriceOptions(recraftv3.Arguments, PriceOptions, total=False):
    """Recraft V3"""

@type_check_only
class _Recraftv3(AnyModel):
    """Recraft V3"""

    @overload
    def run(
        self, request: recraftv3.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[recraftv3.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Recraftv3RunOptions]) -> Job[recraftv3.Result]: ...
    @overload
    def validate_only(
        self, request: recraftv3.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Recraftv3CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: recraftv3.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Recraftv3PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncRecraftv3(AnyAsyncModel):
    """Recraft V3"""

    @overload
    async def run(
        self, request: recraftv3.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[recraftv3.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Recraftv3RunOptions]
    ) -> AsyncJob[recraftv3.Result]: ...
    @overload
    def validate_only(
        self, request: recraftv3.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Recraftv3CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: recraftv3.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Recraftv3PriceOptions]) -> Cost: ...

@type_check_only
class _Recraftv3ImageToImageRunOptions(recraftv3_image_to_image.Arguments, RunOptions, total=False):
    """Recraft V3, image to image"""

@type_check_only
class _Recraftv3ImageToImageCreateOptions(
    recraftv3_image_to_image.Arguments, CreateOptions, total=False
):
    """Recraft V3, image to image"""

@type_check_only
class _Recraftv3ImageToImageCheckOptions(
    recraftv3_image_to_image.Arguments, CheckOptions, total=False
):
    """Recraft V3, image to image"""

@type_check_only
class _Recraftv3ImageToImagePriceOptions(
    recraftv3_image_to_image.Arguments, PriceOptions, total=False
):
    """Recraft V3, image to image"""

@type_check_only
class _Recraftv3ImageToImage(AnyModel):
    """Recraft V3, image to image"""

    @overload
    def run(
        self,
        request: recraftv3_image_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[recraftv3_image_to_image.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_Recraftv3ImageToImageRunOptions]
    ) -> Job[recraftv3_image_to_image.Result]: ...
    @overload
    def validate_only(
        self,
        request: recraftv3_image_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Recraftv3ImageToImageCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: recraftv3_image_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Recraftv3ImageToImagePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncRecraftv3ImageToImage(AnyAsyncModel):
    """Recraft V3, image to image"""

    @overload
    async def run(
        self,
        request: recraftv3_image_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[recraftv3_image_to_image.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Recraftv3ImageToImageRunOptions]
    ) -> AsyncJob[recraftv3_image_to_image.Result]: ...
    @overload
    def validate_only(
        self,
        request: recraftv3_image_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Recraftv3ImageToImageCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: recraftv3_image_to_image.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Recraftv3ImageToImagePriceOptions]) -> Cost: ...

@type_check_only
class _Recraftv3InpaintRunOptions(recraftv3_inpaint.Arguments, RunOptions, total=False):
    """Recraft V3, inpainting"""

@type_check_only
class _Recraftv3InpaintCreateOptions(recraftv3_inpaint.Arguments, CreateOptions, total=False):
    """Recraft V3, inpainting"""

@type_check_only
class _Recraftv3InpaintCheckOptions(recraftv3_inpaint.Arguments, CheckOptions, total=False):
    """Recraft V3, inpainting"""

@type_check_only
class _Recraftv3InpaintPriceOptions(recraftv3_inpaint.Arguments, PriceOptions, total=False):
    """Recraft V3, inpainting"""

@type_check_only
class _Recraftv3Inpaint(AnyModel):
    """Recraft V3, inpainting"""

    @overload
    def run(
        self,
        request: recraftv3_inpaint.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[recraftv3_inpaint.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_Recraftv3InpaintRunOptions]
    ) -> Job[recraftv3_inpaint.Result]: ...
    @overload
    def validate_only(
        self,
        request: recraftv3_inpaint.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Recraftv3InpaintCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: recraftv3_inpaint.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Recraftv3InpaintPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncRecraftv3Inpaint(AnyAsyncModel):
    """Recraft V3, inpainting"""

    @overload
    async def run(
        self,
        request: recraftv3_inpaint.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[recraftv3_inpaint.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Recraftv3InpaintRunOptions]
    ) -> AsyncJob[recraftv3_inpaint.Result]: ...
    @overload
    def validate_only(
        self,
        request: recraftv3_inpaint.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Recraftv3InpaintCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: recraftv3_inpaint.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Recraftv3InpaintPriceOptions]) -> Cost: ...

@type_check_only
class _Recraftv3ReplaceBackgroundRunOptions(
    recraftv3_replace_background.Arguments, RunOptions, total=False
):
    """Recraft V3, another background"""

@type_check_only
class _Recraftv3ReplaceBackgroundCreateOptions(
    recraftv3_replace_background.Arguments, CreateOptions, total=False
):
    """Recraft V3, another background"""

@type_check_only
class _Recraftv3ReplaceBackgroundCheckOptions(
    recraftv3_replace_background.Arguments, CheckOptions, total=False
):
    """Recraft V3, another background"""

@type_check_only
class _Recraftv3ReplaceBackgroundPriceOptions(
    recraftv3_replace_background.Arguments, PriceOptions, total=False
):
    """Recraft V3, another background"""

@type_check_only
class _Recraftv3ReplaceBackground(AnyModel):
    """Recraft V3, another background"""

    @overload
    def run(
        self,
        request: recraftv3_replace_background.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[recraftv3_replace_background.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_Recraftv3ReplaceBackgroundRunOptions]
    ) -> Job[recraftv3_replace_background.Result]: ...
    @overload
    def validate_only(
        self,
        request: recraftv3_replace_background.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Recraftv3ReplaceBackgroundCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: recraftv3_replace_background.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Recraftv3ReplaceBackgroundPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncRecraftv3ReplaceBackground(AnyAsyncModel):
    """Recraft V3, another background"""

    @overload
    async def run(
        self,
        request: recraftv3_replace_background.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[recraftv3_replace_background.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Recraftv3ReplaceBackgroundRunOptions]
    ) -> AsyncJob[recraftv3_replace_background.Result]: ...
    @overload
    def validate_only(
        self,
        request: recraftv3_replace_background.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Recraftv3ReplaceBackgroundCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: recraftv3_replace_background.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Recraftv3ReplaceBackgroundPriceOptions]) -> Cost: ...

@type_check_only
class _Recraftv3VectorRunOptions(recraftv3_vector.Arguments, RunOptions, total=False):
    """Recraft V3 Vector"""

@type_check_only
class _Recraftv3VectorCreateOptions(recraftv3_vector.Arguments, CreateOptions, total=False):
    """Recraft V3 Vector"""

@type_check_only
class _Recraftv3VectorCheckOptions(recraftv3_vector.Arguments, CheckOptions, total=False):
    """Recraft V3 Vector"""

@type_check_only
class _Recraftv3VectorPriceOptions(recraftv3_vector.Arguments, PriceOptions, total=False):
    """Recraft V3 Vector"""

@type_check_only
class _Recraftv3Vector(AnyModel):
    """Recraft V3 Vector"""

    @overload
    def run(
        self,
        request: recraftv3_vector.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[recraftv3_vector.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_Recraftv3VectorRunOptions]
    ) -> Job[recraftv3_vector.Result]: ...
    @overload
    def validate_only(
        self,
        request: recraftv3_vector.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Recraftv3VectorCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: recraftv3_vector.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Recraftv3VectorPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncRecraftv3Vector(AnyAsyncModel):
    """Recraft V3 Vector"""

    @overload
    async def run(
        self,
        request: recraftv3_vector.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[recraftv3_vector.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Recraftv3VectorRunOptions]
    ) -> AsyncJob[recraftv3_vector.Result]: ...
    @overload
    def validate_only(
        self,
        request: recraftv3_vector.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Recraftv3VectorCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: recraftv3_vector.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Recraftv3VectorPriceOptions]) -> Cost: ...

@type_check_only
class _Recraftv41RunOptions(recraftv4_1.Arguments, RunOptions, total=False):
    """Recraft V4.1"""

@type_check_only
class _Recraftv41CreateOptions(recraftv4_1.Arguments, CreateOptions, total=False):
    """Recraft V4.1"""

@type_check_only
class _Recraftv41CheckOptions(recraftv4_1.Arguments, CheckOptions, total=False):
    """Recraft V4.1"""

@type_check_only
class _Recraftv41PriceOptions(recraftv4_1.Arguments, PriceOptions, total=False):
    """Recraft V4.1"""

@type_check_only
class _Recraftv41(AnyModel):
    """Recraft V4.1"""

    @overload
    def run(
        self, request: recraftv4_1.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[recraftv4_1.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Recraftv41RunOptions]) -> Job[recraftv4_1.Result]: ...
    @overload
    def validate_only(
        self, request: recraftv4_1.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Recraftv41CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: recraftv4_1.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Recraftv41PriceOptions]) -> Cost: ...

@type_check_only
class _AsyncRecraftv41(AnyAsyncModel):
    """Recraft V4.1"""

    @overload
    async def run(
        self, request: recraftv4_1.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[recraftv4_1.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Recraftv41RunOptions]
    ) -> AsyncJob[recraftv4_1.Result]: ...
    @overload
    def validate_only(
        self, request: recraftv4_1.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Recraftv41CheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: recraftv4_1.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Recraftv41PriceOptions]) -> Cost: ...

@type_check_only
class _Recraftv41ProRunOptions(recraftv4_1_pro.Arguments, RunOptions, total=False):
    """Recraft V4.1 Pro"""

@type_check_only
class _Recraftv41ProCreateOptions(recraftv4_1_pro.Arguments, CreateOptions, total=False):
    """Recraft V4.1 Pro"""

@type_check_only
class _Recraftv41ProCheckOptions(recraftv4_1_pro.Arguments, CheckOptions, total=False):
    """Recraft V4.1 Pro"""

@type_check_only
class _Recraftv41ProPriceOptions(recraftv4_1_pro.Arguments, PriceOptions, total=False):
    """Recraft V4.1 Pro"""

@type_check_only
class _Recraftv41Pro(AnyModel):
    """Recraft V4.1 Pro"""

    @overload
    def run(
        self, request: recraftv4_1_pro.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[recraftv4_1_pro.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Recraftv41ProRunOptions]) -> Job[recraftv4_1_pro.Result]: ...
    @overload
    def validate_only(
        self,
        request: recraftv4_1_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Recraftv41ProCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: recraftv4_1_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Recraftv41ProPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncRecraftv41Pro(AnyAsyncModel):
    """Recraft V4.1 Pro"""

    @overload
    async def run(
        self, request: recraftv4_1_pro.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[recraftv4_1_pro.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Recraftv41ProRunOptions]
    ) -> AsyncJob[recraftv4_1_pro.Result]: ...
    @overload
    def validate_only(
        self,
        request: recraftv4_1_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Recraftv41ProCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: recraftv4_1_pro.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Recraftv41ProPriceOptions]) -> Cost: ...

@type_check_only
class _RemoveBackgroundRunOptions(remove_background.Arguments, RunOptions, total=False):
    """Recraft Background Removal"""

@type_check_only
class _RemoveBackgroundCreateOptions(remove_background.Arguments, CreateOptions, total=False):
    """Recraft Background Removal"""

@type_check_only
class _RemoveBackgroundCheckOptions(remove_background.Arguments, CheckOptions, total=False):
    """Recraft Background Removal"""

@type_check_only
class _RemoveBackgroundPriceOptions(remove_background.Arguments, PriceOptions, total=False):
    """Recraft Background Removal"""

@type_check_only
class _RemoveBackground(AnyModel):
    """Recraft Background Removal"""

    @overload
    def run(
        self,
        request: remove_background.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[remove_background.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_RemoveBackgroundRunOptions]
    ) -> Job[remove_background.Result]: ...
    @overload
    def validate_only(
        self,
        request: remove_background.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_RemoveBackgroundCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: remove_background.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_RemoveBackgroundPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncRemoveBackground(AnyAsyncModel):
    """Recraft Background Removal"""

    @overload
    async def run(
        self,
        request: remove_background.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[remove_background.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_RemoveBackgroundRunOptions]
    ) -> AsyncJob[remove_background.Result]: ...
    @overload
    def validate_only(
        self,
        request: remove_background.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_RemoveBackgroundCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: remove_background.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_RemoveBackgroundPriceOptions]) -> Cost: ...

@type_check_only
class _VectorizeRunOptions(vectorize.Arguments, RunOptions, total=False):
    """Recraft Vectorization"""

@type_check_only
class _VectorizeCreateOptions(vectorize.Arguments, CreateOptions, total=False):
    """Recraft Vectorization"""

@type_check_only
class _VectorizeCheckOptions(vectorize.Arguments, CheckOptions, total=False):
    """Recraft Vectorization"""

@type_check_only
class _VectorizePriceOptions(vectorize.Arguments, PriceOptions, total=False):
    """Recraft Vectorization"""

@type_check_only
class _Vectorize(AnyModel):
    """Recraft Vectorization"""

    @overload
    def run(
        self, request: vectorize.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[vectorize.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_VectorizeRunOptions]) -> Job[vectorize.Result]: ...
    @overload
    def validate_only(
        self, request: vectorize.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_VectorizeCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: vectorize.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_VectorizePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncVectorize(AnyAsyncModel):
    """Recraft Vectorization"""

    @overload
    async def run(
        self, request: vectorize.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[vectorize.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_VectorizeRunOptions]
    ) -> AsyncJob[vectorize.Result]: ...
    @overload
    def validate_only(
        self, request: vectorize.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_VectorizeCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: vectorize.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_VectorizePriceOptions]) -> Cost: ...

@type_check_only
class _Models(ClientModels[AnyModel]):
    @property
    def creative_upscale(self) -> _CreativeUpscale:
        """Recraft Creative Upscale"""
    @property
    def crisp_upscale(self) -> _CrispUpscale:
        """Recraft Crisp Upscale"""
    @property
    def erase_region(self) -> _EraseRegion:
        """Recraft Erase Region"""
    @property
    def recraftv2(self) -> _Recraftv2:
        """Recraft V2"""
    @property
    def recraftv2_vector(self) -> _Recraftv2Vector:
        """Recraft V2 Vector"""
    @property
    def recraftv3(self) -> _Recraftv3:
        """Recraft V3"""
    @property
    def recraftv3_image_to_image(self) -> _Recraftv3ImageToImage:
        """Recraft V3, image to image"""
    @property
    def recraftv3_inpaint(self) -> _Recraftv3Inpaint:
        """Recraft V3, inpainting"""
    @property
    def recraftv3_replace_background(self) -> _Recraftv3ReplaceBackground:
        """Recraft V3, another background"""
    @property
    def recraftv3_vector(self) -> _Recraftv3Vector:
        """Recraft V3 Vector"""
    @property
    def recraftv4_1(self) -> _Recraftv41:
        """Recraft V4.1"""
    @property
    def recraftv4_1_pro(self) -> _Recraftv41Pro:
        """Recraft V4.1 Pro"""
    @property
    def remove_background(self) -> _RemoveBackground:
        """Recraft Background Removal"""
    @property
    def vectorize(self) -> _Vectorize:
        """Recraft Vectorization"""
    @overload
    def __getitem__(self, id: Literal["creativeUpscale"], /) -> _CreativeUpscale: ...
    @overload
    def __getitem__(self, id: Literal["crispUpscale"], /) -> _CrispUpscale: ...
    @overload
    def __getitem__(self, id: Literal["eraseRegion"], /) -> _EraseRegion: ...
    @overload
    def __getitem__(self, id: Literal["recraftv2"], /) -> _Recraftv2: ...
    @overload
    def __getitem__(self, id: Literal["recraftv2_vector"], /) -> _Recraftv2Vector: ...
    @overload
    def __getitem__(self, id: Literal["recraftv3"], /) -> _Recraftv3: ...
    @overload
    def __getitem__(self, id: Literal["recraftv3-image-to-image"], /) -> _Recraftv3ImageToImage: ...
    @overload
    def __getitem__(self, id: Literal["recraftv3-inpaint"], /) -> _Recraftv3Inpaint: ...
    @overload
    def __getitem__(
        self, id: Literal["recraftv3-replace-background"], /
    ) -> _Recraftv3ReplaceBackground: ...
    @overload
    def __getitem__(self, id: Literal["recraftv3_vector"], /) -> _Recraftv3Vector: ...
    @overload
    def __getitem__(self, id: Literal["recraftv4_1"], /) -> _Recraftv41: ...
    @overload
    def __getitem__(self, id: Literal["recraftv4_1_pro"], /) -> _Recraftv41Pro: ...
    @overload
    def __getitem__(self, id: Literal["removeBackground"], /) -> _RemoveBackground: ...
    @overload
    def __getitem__(self, id: Literal["vectorize"], /) -> _Vectorize: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyModel: ...

@type_check_only
class _AsyncModels(ClientModels[AnyAsyncModel]):
    @property
    def creative_upscale(self) -> _AsyncCreativeUpscale:
        """Recraft Creative Upscale"""
    @property
    def crisp_upscale(self) -> _AsyncCrispUpscale:
        """Recraft Crisp Upscale"""
    @property
    def erase_region(self) -> _AsyncEraseRegion:
        """Recraft Erase Region"""
    @property
    def recraftv2(self) -> _AsyncRecraftv2:
        """Recraft V2"""
    @property
    def recraftv2_vector(self) -> _AsyncRecraftv2Vector:
        """Recraft V2 Vector"""
    @property
    def recraftv3(self) -> _AsyncRecraftv3:
        """Recraft V3"""
    @property
    def recraftv3_image_to_image(self) -> _AsyncRecraftv3ImageToImage:
        """Recraft V3, image to image"""
    @property
    def recraftv3_inpaint(self) -> _AsyncRecraftv3Inpaint:
        """Recraft V3, inpainting"""
    @property
    def recraftv3_replace_background(self) -> _AsyncRecraftv3ReplaceBackground:
        """Recraft V3, another background"""
    @property
    def recraftv3_vector(self) -> _AsyncRecraftv3Vector:
        """Recraft V3 Vector"""
    @property
    def recraftv4_1(self) -> _AsyncRecraftv41:
        """Recraft V4.1"""
    @property
    def recraftv4_1_pro(self) -> _AsyncRecraftv41Pro:
        """Recraft V4.1 Pro"""
    @property
    def remove_background(self) -> _AsyncRemoveBackground:
        """Recraft Background Removal"""
    @property
    def vectorize(self) -> _AsyncVectorize:
        """Recraft Vectorization"""
    @overload
    def __getitem__(self, id: Literal["creativeUpscale"], /) -> _AsyncCreativeUpscale: ...
    @overload
    def __getitem__(self, id: Literal["crispUpscale"], /) -> _AsyncCrispUpscale: ...
    @overload
    def __getitem__(self, id: Literal["eraseRegion"], /) -> _AsyncEraseRegion: ...
    @overload
    def __getitem__(self, id: Literal["recraftv2"], /) -> _AsyncRecraftv2: ...
    @overload
    def __getitem__(self, id: Literal["recraftv2_vector"], /) -> _AsyncRecraftv2Vector: ...
    @overload
    def __getitem__(self, id: Literal["recraftv3"], /) -> _AsyncRecraftv3: ...
    @overload
    def __getitem__(
        self, id: Literal["recraftv3-image-to-image"], /
    ) -> _AsyncRecraftv3ImageToImage: ...
    @overload
    def __getitem__(self, id: Literal["recraftv3-inpaint"], /) -> _AsyncRecraftv3Inpaint: ...
    @overload
    def __getitem__(
        self, id: Literal["recraftv3-replace-background"], /
    ) -> _AsyncRecraftv3ReplaceBackground: ...
    @overload
    def __getitem__(self, id: Literal["recraftv3_vector"], /) -> _AsyncRecraftv3Vector: ...
    @overload
    def __getitem__(self, id: Literal["recraftv4_1"], /) -> _AsyncRecraftv41: ...
    @overload
    def __getitem__(self, id: Literal["recraftv4_1_pro"], /) -> _AsyncRecraftv41Pro: ...
    @overload
    def __getitem__(self, id: Literal["removeBackground"], /) -> _AsyncRemoveBackground: ...
    @overload
    def __getitem__(self, id: Literal["vectorize"], /) -> _AsyncVectorize: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyAsyncModel: ...

class Recraft(Client):
    """A client of Recraft.

    Images and vector images, made and edited, by models of its own.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _Models:
        """The models of the provider."""

class AsyncRecraft(AsyncClient):
    """A client of Recraft for an event loop.

    Images and vector images, made and edited, by models of its own.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _AsyncModels:
        """The models of the provider."""
