"""The clients of ODIRouter."""

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
    flux_2_pro,
    flux_kontext_max,
    flux_kontext_pro,
    gpt_image_1_edit,
    nano_banana_2,
    responses,
    wan25_i2i_preview,
    wan25_i2i_preview_intl,
)

API: Final[Api]

@type_check_only
class _Flux2ProRunOptions(flux_2_pro.Arguments, RunOptions, total=False):
    """FLUX.2 [pro]"""

@type_check_only
class _Flux2ProCreateOptions(flux_2_pro.Arguments, CreateOptions, total=False):
    """FLUX.2 [pro]"""

@type_check_only
class _Flux2ProCheckOptions(flux_2_pro.Arguments, CheckOptions, total=False):
    """FLUX.2 [pro]"""

@type_check_only
class _Flux2ProPriceOptions(flux_2_pro.Arguments, PriceOptions, total=False):
    """FLUX.2 [pro]"""

@type_check_only
class _Flux2Pro(AnyTaskModel):
    """FLUX.2 [pro]"""

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
    """FLUX.2 [pro]"""

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
class _FluxKontextMaxRunOptions(flux_kontext_max.Arguments, RunOptions, total=False):
    """FLUX.1 Kontext [max]"""

@type_check_only
class _FluxKontextMaxCreateOptions(flux_kontext_max.Arguments, CreateOptions, total=False):
    """FLUX.1 Kontext [max]"""

@type_check_only
class _FluxKontextMaxCheckOptions(flux_kontext_max.Arguments, CheckOptions, total=False):
    """FLUX.1 Kontext [max]"""

@type_check_only
class _FluxKontextMaxPriceOptions(flux_kontext_max.Arguments, PriceOptions, total=False):
    """FLUX.1 Kontext [max]"""

@type_check_only
class _FluxKontextMax(AnyTaskModel):
    """FLUX.1 Kontext [max]"""

    @overload
    def run(
        self,
        request: flux_kontext_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_FluxKontextMaxRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: flux_kontext_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_FluxKontextMaxCreateOptions]) -> Task: ...
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
        request: flux_kontext_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_FluxKontextMaxCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: flux_kontext_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FluxKontextMaxPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncFluxKontextMax(AnyAsyncTaskModel):
    """FLUX.1 Kontext [max]"""

    @overload
    async def run(
        self,
        request: flux_kontext_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_FluxKontextMaxRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: flux_kontext_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_FluxKontextMaxCreateOptions]) -> Task: ...
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
        request: flux_kontext_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_FluxKontextMaxCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: flux_kontext_max.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_FluxKontextMaxPriceOptions]) -> Cost: ...

@type_check_only
class _FluxKontextProRunOptions(flux_kontext_pro.Arguments, RunOptions, total=False):
    """FLUX.1 Kontext [pro]"""

@type_check_only
class _FluxKontextProCreateOptions(flux_kontext_pro.Arguments, CreateOptions, total=False):
    """FLUX.1 Kontext [pro]"""

@type_check_only
class _FluxKontextProCheckOptions(flux_kontext_pro.Arguments, CheckOptions, total=False):
    """FLUX.1 Kontext [pro]"""

@type_check_only
class _FluxKontextProPriceOptions(flux_kontext_pro.Arguments, PriceOptions, total=False):
    """FLUX.1 Kontext [pro]"""

@type_check_only
class _FluxKontextPro(AnyTaskModel):
    """FLUX.1 Kontext [pro]"""

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
    """FLUX.1 Kontext [pro]"""

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
class _GptImage1EditRunOptions(gpt_image_1_edit.Arguments, RunOptions, total=False):
    """GPT Image 1 Edit"""

@type_check_only
class _GptImage1EditCreateOptions(gpt_image_1_edit.Arguments, CreateOptions, total=False):
    """GPT Image 1 Edit"""

@type_check_only
class _GptImage1EditCheckOptions(gpt_image_1_edit.Arguments, CheckOptions, total=False):
    """GPT Image 1 Edit"""

@type_check_only
class _GptImage1EditPriceOptions(gpt_image_1_edit.Arguments, PriceOptions, total=False):
    """GPT Image 1 Edit"""

@type_check_only
class _GptImage1Edit(AnyTaskModel):
    """GPT Image 1 Edit"""

    @overload
    def run(
        self,
        request: gpt_image_1_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_GptImage1EditRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: gpt_image_1_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_GptImage1EditCreateOptions]) -> Task: ...
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
        request: gpt_image_1_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_GptImage1EditCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: gpt_image_1_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GptImage1EditPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncGptImage1Edit(AnyAsyncTaskModel):
    """GPT Image 1 Edit"""

    @overload
    async def run(
        self,
        request: gpt_image_1_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_GptImage1EditRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: gpt_image_1_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_GptImage1EditCreateOptions]) -> Task: ...
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
        request: gpt_image_1_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_GptImage1EditCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: gpt_image_1_edit.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_GptImage1EditPriceOptions]) -> Cost: ...

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
class _Wan25I2iPreviewRunOptions(wan25_i2i_preview.Arguments, RunOptions, total=False):
    """Wan 2.5 Image-to-Image Preview"""

@type_check_only
class _Wan25I2iPreviewCreateOptions(wan25_i2i_preview.Arguments, CreateOptions, total=False):
    """Wan 2.5 Image-to-Image Preview"""

@type_check_only
class _Wan25I2iPreviewCheckOptions(wan25_i2i_preview.Arguments, CheckOptions, total=False):
    """Wan 2.5 Image-to-Image Preview"""

@type_check_only
class _Wan25I2iPreviewPriceOptions(wan25_i2i_preview.Arguments, PriceOptions, total=False):
    """Wan 2.5 Image-to-Image Preview"""

@type_check_only
class _Wan25I2iPreview(AnyTaskModel):
    """Wan 2.5 Image-to-Image Preview"""

    @overload
    def run(
        self,
        request: wan25_i2i_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Wan25I2iPreviewRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: wan25_i2i_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Wan25I2iPreviewCreateOptions]) -> Task: ...
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
        request: wan25_i2i_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Wan25I2iPreviewCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: wan25_i2i_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Wan25I2iPreviewPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncWan25I2iPreview(AnyAsyncTaskModel):
    """Wan 2.5 Image-to-Image Preview"""

    @overload
    async def run(
        self,
        request: wan25_i2i_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Wan25I2iPreviewRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: wan25_i2i_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Wan25I2iPreviewCreateOptions]) -> Task: ...
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
        request: wan25_i2i_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Wan25I2iPreviewCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: wan25_i2i_preview.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Wan25I2iPreviewPriceOptions]) -> Cost: ...

@type_check_only
class _Wan25I2iPreviewIntlRunOptions(wan25_i2i_preview_intl.Arguments, RunOptions, total=False):
    """Wan 2.5 Image-to-Image Preview (International)"""

@type_check_only
class _Wan25I2iPreviewIntlCreateOptions(
    wan25_i2i_preview_intl.Arguments, CreateOptions, total=False
):
    """Wan 2.5 Image-to-Image Preview (International)"""

@type_check_only
class _Wan25I2iPreviewIntlCheckOptions(wan25_i2i_preview_intl.Arguments, CheckOptions, total=False):
    """Wan 2.5 Image-to-Image Preview (International)"""

@type_check_only
class _Wan25I2iPreviewIntlPriceOptions(wan25_i2i_preview_intl.Arguments, PriceOptions, total=False):
    """Wan 2.5 Image-to-Image Preview (International)"""

@type_check_only
class _Wan25I2iPreviewIntl(AnyTaskModel):
    """Wan 2.5 Image-to-Image Preview (International)"""

    @overload
    def run(
        self,
        request: wan25_i2i_preview_intl.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Wan25I2iPreviewIntlRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: wan25_i2i_preview_intl.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_Wan25I2iPreviewIntlCreateOptions]) -> Task: ...
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
        request: wan25_i2i_preview_intl.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Wan25I2iPreviewIntlCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: wan25_i2i_preview_intl.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Wan25I2iPreviewIntlPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncWan25I2iPreviewIntl(AnyAsyncTaskModel):
    """Wan 2.5 Image-to-Image Preview (International)"""

    @overload
    async def run(
        self,
        request: wan25_i2i_preview_intl.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Wan25I2iPreviewIntlRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: wan25_i2i_preview_intl.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_Wan25I2iPreviewIntlCreateOptions]) -> Task: ...
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
        request: wan25_i2i_preview_intl.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_Wan25I2iPreviewIntlCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: wan25_i2i_preview_intl.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Wan25I2iPreviewIntlPriceOptions]) -> Cost: ...

@type_check_only
class _Models(ClientModels[AnyTaskModel]):
    @property
    def flux_2_pro(self) -> _Flux2Pro:
        """FLUX.2 [pro]"""
    @property
    def flux_kontext_max(self) -> _FluxKontextMax:
        """FLUX.1 Kontext [max]"""
    @property
    def flux_kontext_pro(self) -> _FluxKontextPro:
        """FLUX.1 Kontext [pro]"""
    @property
    def gpt_image_1_edit(self) -> _GptImage1Edit:
        """GPT Image 1 Edit"""
    @property
    def nano_banana_2(self) -> _NanoBanana2:
        """Nano Banana 2"""
    @property
    def wan25_i2i_preview(self) -> _Wan25I2iPreview:
        """Wan 2.5 Image-to-Image Preview"""
    @property
    def wan25_i2i_preview_intl(self) -> _Wan25I2iPreviewIntl:
        """Wan 2.5 Image-to-Image Preview (International)"""
    @overload
    def __getitem__(self, id: Literal["flux_2_pro"], /) -> _Flux2Pro: ...
    @overload
    def __getitem__(self, id: Literal["flux_kontext_max"], /) -> _FluxKontextMax: ...
    @overload
    def __getitem__(self, id: Literal["flux_kontext_pro"], /) -> _FluxKontextPro: ...
    @overload
    def __getitem__(self, id: Literal["gpt_image_1_edit"], /) -> _GptImage1Edit: ...
    @overload
    def __getitem__(self, id: Literal["nano_banana_2"], /) -> _NanoBanana2: ...
    @overload
    def __getitem__(self, id: Literal["wan25_i2i_preview"], /) -> _Wan25I2iPreview: ...
    @overload
    def __getitem__(self, id: Literal["wan25_i2i_preview_intl"], /) -> _Wan25I2iPreviewIntl: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyTaskModel: ...

@type_check_only
class _AsyncModels(ClientModels[AnyAsyncTaskModel]):
    @property
    def flux_2_pro(self) -> _AsyncFlux2Pro:
        """FLUX.2 [pro]"""
    @property
    def flux_kontext_max(self) -> _AsyncFluxKontextMax:
        """FLUX.1 Kontext [max]"""
    @property
    def flux_kontext_pro(self) -> _AsyncFluxKontextPro:
        """FLUX.1 Kontext [pro]"""
    @property
    def gpt_image_1_edit(self) -> _AsyncGptImage1Edit:
        """GPT Image 1 Edit"""
    @property
    def nano_banana_2(self) -> _AsyncNanoBanana2:
        """Nano Banana 2"""
    @property
    def wan25_i2i_preview(self) -> _AsyncWan25I2iPreview:
        """Wan 2.5 Image-to-Image Preview"""
    @property
    def wan25_i2i_preview_intl(self) -> _AsyncWan25I2iPreviewIntl:
        """Wan 2.5 Image-to-Image Preview (International)"""
    @overload
    def __getitem__(self, id: Literal["flux_2_pro"], /) -> _AsyncFlux2Pro: ...
    @overload
    def __getitem__(self, id: Literal["flux_kontext_max"], /) -> _AsyncFluxKontextMax: ...
    @overload
    def __getitem__(self, id: Literal["flux_kontext_pro"], /) -> _AsyncFluxKontextPro: ...
    @overload
    def __getitem__(self, id: Literal["gpt_image_1_edit"], /) -> _AsyncGptImage1Edit: ...
    @overload
    def __getitem__(self, id: Literal["nano_banana_2"], /) -> _AsyncNanoBanana2: ...
    @overload
    def __getitem__(self, id: Literal["wan25_i2i_preview"], /) -> _AsyncWan25I2iPreview: ...
    @overload
    def __getitem__(
        self, id: Literal["wan25_i2i_preview_intl"], /
    ) -> _AsyncWan25I2iPreviewIntl: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyAsyncTaskModel: ...

class ODIRouter(CancelingClient):
    """A client of ODIRouter.

    Image, video and language models behind one address; images and videos are made in a queue.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _Models:
        """The models of the provider."""

class AsyncODIRouter(AsyncCancelingClient):
    """A client of ODIRouter for an event loop.

    Image, video and language models behind one address; images and videos are made in a queue.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _AsyncModels:
        """The models of the provider."""
