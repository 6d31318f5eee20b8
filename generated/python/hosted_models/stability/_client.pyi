"""The clients of Stability AI."""

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
    control_sketch,
    control_structure,
    control_style,
    edit_erase,
    edit_inpaint,
    edit_outpaint,
    edit_remove_background,
    edit_search_and_recolor,
    edit_search_and_replace,
    responses,
    sd3_5_flash,
    sd3_5_large,
    sd3_5_large_turbo,
    sd3_5_medium,
    stable_image_core,
    stable_image_ultra,
    upscale_conservative,
    upscale_creative,
    upscale_fast,
)

API: Final[Api]

@type_check_only
class _ControlSketchRunOptions(control_sketch.Arguments, RunOptions, total=False):
    """Control: Sketch"""

@type_check_only
class _ControlSketchCreateOptions(control_sketch.Arguments, CreateOptions, total=False):
    """Control: Sketch"""

@type_check_only
class _ControlSketchCheckOptions(control_sketch.Arguments, CheckOptions, total=False):
    """Control: Sketch"""

@type_check_only
class _ControlSketchPriceOptions(control_sketch.Arguments, PriceOptions, total=False):
    """Control: Sketch"""

@type_check_only
class _ControlSketch(AnyModel):
    """Control: Sketch"""

    @overload
    def run(
        self, request: control_sketch.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_ControlSketchRunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: control_sketch.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_ControlSketchCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: control_sketch.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ControlSketchPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncControlSketch(AnyAsyncModel):
    """Control: Sketch"""

    @overload
    async def run(
        self, request: control_sketch.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_ControlSketchRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: control_sketch.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_ControlSketchCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: control_sketch.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ControlSketchPriceOptions]) -> Cost: ...

@type_check_only
class _ControlStructureRunOptions(control_structure.Arguments, RunOptions, total=False):
    """Control: Structure"""

@type_check_only
class _ControlStructureCreateOptions(control_structure.Arguments, CreateOptions, total=False):
    """Control: Structure"""

@type_check_only
class _ControlStructureCheckOptions(control_structure.Arguments, CheckOptions, total=False):
    """Control: Structure"""

@type_check_only
class _ControlStructurePriceOptions(control_structure.Arguments, PriceOptions, total=False):
    """Control: Structure"""

@type_check_only
class _ControlStructure(AnyModel):
    """Control: Structure"""

    @overload
    def run(
        self,
        request: control_structure.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_ControlStructureRunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: control_structure.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_ControlStructureCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: control_structure.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ControlStructurePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncControlStructure(AnyAsyncModel):
    """Control: Structure"""

    @overload
    async def run(
        self,
        request: control_structure.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_ControlStructureRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: control_structure.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_ControlStructureCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: control_structure.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ControlStructurePriceOptions]) -> Cost: ...

@type_check_only
class _ControlStyleRunOptions(control_style.Arguments, RunOptions, total=False):
    """Control: Style"""

@type_check_only
class _ControlStyleCreateOptions(control_style.Arguments, CreateOptions, total=False):
    """Control: Style"""

@type_check_only
class _ControlStyleCheckOptions(control_style.Arguments, CheckOptions, total=False):
    """Control: Style"""

@type_check_only
class _ControlStylePriceOptions(control_style.Arguments, PriceOptions, total=False):
    """Control: Style"""

@type_check_only
class _ControlStyle(AnyModel):
    """Control: Style"""

    @overload
    def run(
        self, request: control_style.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_ControlStyleRunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: control_style.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_ControlStyleCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: control_style.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ControlStylePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncControlStyle(AnyAsyncModel):
    """Control: Style"""

    @overload
    async def run(
        self, request: control_style.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_ControlStyleRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: control_style.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_ControlStyleCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: control_style.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_ControlStylePriceOptions]) -> Cost: ...

@type_check_only
class _EditEraseRunOptions(edit_erase.Arguments, RunOptions, total=False):
    """Erase"""

@type_check_only
class _EditEraseCreateOptions(edit_erase.Arguments, CreateOptions, total=False):
    """Erase"""

@type_check_only
class _EditEraseCheckOptions(edit_erase.Arguments, CheckOptions, total=False):
    """Erase"""

@type_check_only
class _EditErasePriceOptions(edit_erase.Arguments, PriceOptions, total=False):
    """Erase"""

@type_check_only
class _EditErase(AnyModel):
    """Erase"""

    @overload
    def run(
        self, request: edit_erase.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_EditEraseRunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: edit_erase.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_EditEraseCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: edit_erase.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_EditErasePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncEditErase(AnyAsyncModel):
    """Erase"""

    @overload
    async def run(
        self, request: edit_erase.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_EditEraseRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: edit_erase.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_EditEraseCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: edit_erase.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_EditErasePriceOptions]) -> Cost: ...

@type_check_only
class _EditInpaintRunOptions(edit_inpaint.Arguments, RunOptions, total=False):
    """Inpaint"""

@type_check_only
class _EditInpaintCreateOptions(edit_inpaint.Arguments, CreateOptions, total=False):
    """Inpaint"""

@type_check_only
class _EditInpaintCheckOptions(edit_inpaint.Arguments, CheckOptions, total=False):
    """Inpaint"""

@type_check_only
class _EditInpaintPriceOptions(edit_inpaint.Arguments, PriceOptions, total=False):
    """Inpaint"""

@type_check_only
class _EditInpaint(AnyModel):
    """Inpaint"""

    @overload
    def run(
        self, request: edit_inpaint.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_EditInpaintRunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: edit_inpaint.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_EditInpaintCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: edit_inpaint.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_EditInpaintPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncEditInpaint(AnyAsyncModel):
    """Inpaint"""

    @overload
    async def run(
        self, request: edit_inpaint.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_EditInpaintRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: edit_inpaint.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_EditInpaintCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: edit_inpaint.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_EditInpaintPriceOptions]) -> Cost: ...

@type_check_only
class _EditOutpaintRunOptions(edit_outpaint.Arguments, RunOptions, total=False):
    """Outpaint"""

@type_check_only
class _EditOutpaintCreateOptions(edit_outpaint.Arguments, CreateOptions, total=False):
    """Outpaint"""

@type_check_only
class _EditOutpaintCheckOptions(edit_outpaint.Arguments, CheckOptions, total=False):
    """Outpaint"""

@type_check_only
class _EditOutpaintPriceOptions(edit_outpaint.Arguments, PriceOptions, total=False):
    """Outpaint"""

@type_check_only
class _EditOutpaint(AnyModel):
    """Outpaint"""

    @overload
    def run(
        self, request: edit_outpaint.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_EditOutpaintRunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: edit_outpaint.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_EditOutpaintCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: edit_outpaint.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_EditOutpaintPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncEditOutpaint(AnyAsyncModel):
    """Outpaint"""

    @overload
    async def run(
        self, request: edit_outpaint.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_EditOutpaintRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: edit_outpaint.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_EditOutpaintCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: edit_outpaint.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_EditOutpaintPriceOptions]) -> Cost: ...

@type_check_only
class _EditRemoveBackgroundRunOptions(edit_remove_background.Arguments, RunOptions, total=False):
    """Remove Background"""

@type_check_only
class _EditRemoveBackgroundCreateOptions(
    edit_remove_background.Arguments, CreateOptions, total=False
):
    """Remove Background"""

@type_check_only
class _EditRemoveBackgroundCheckOptions(
    edit_remove_background.Arguments, CheckOptions, total=False
):
    """Remove Background"""

@type_check_only
class _EditRemoveBackgroundPriceOptions(
    edit_remove_background.Arguments, PriceOptions, total=False
):
    """Remove Background"""

@type_check_only
class _EditRemoveBackground(AnyModel):
    """Remove Background"""

    @overload
    def run(
        self,
        request: edit_remove_background.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_EditRemoveBackgroundRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: edit_remove_background.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_EditRemoveBackgroundCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: edit_remove_background.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_EditRemoveBackgroundPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncEditRemoveBackground(AnyAsyncModel):
    """Remove Background"""

    @overload
    async def run(
        self,
        request: edit_remove_background.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_EditRemoveBackgroundRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: edit_remove_background.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_EditRemoveBackgroundCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: edit_remove_background.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_EditRemoveBackgroundPriceOptions]) -> Cost: ...

@type_check_only
class _EditSearchAndRecolorRunOptions(edit_search_and_recolor.Arguments, RunOptions, total=False):
    """Search and Recolor"""

@type_check_only
class _EditSearchAndRecolorCreateOptions(
    edit_search_and_recolor.Arguments, CreateOptions, total=False
):
    """Search and Recolor"""

@type_check_only
class _EditSearchAndRecolorCheckOptions(
    edit_search_and_recolor.Arguments, CheckOptions, total=False
):
    """Search and Recolor"""

@type_check_only
class _EditSearchAndRecolorPriceOptions(
    edit_search_and_recolor.Arguments, PriceOptions, total=False
):
    """Search and Recolor"""

@type_check_only
class _EditSearchAndRecolor(AnyModel):
    """Search and Recolor"""

    @overload
    def run(
        self,
        request: edit_search_and_recolor.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_EditSearchAndRecolorRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: edit_search_and_recolor.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_EditSearchAndRecolorCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: edit_search_and_recolor.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_EditSearchAndRecolorPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncEditSearchAndRecolor(AnyAsyncModel):
    """Search and Recolor"""

    @overload
    async def run(
        self,
        request: edit_search_and_recolor.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_EditSearchAndRecolorRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: edit_search_and_recolor.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_EditSearchAndRecolorCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: edit_search_and_recolor.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_EditSearchAndRecolorPriceOptions]) -> Cost: ...

@type_check_only
class _EditSearchAndReplaceRunOptions(edit_search_and_replace.Arguments, RunOptions, total=False):
    """Search and Replace"""

@type_check_only
class _EditSearchAndReplaceCreateOptions(
    edit_search_and_replace.Arguments, CreateOptions, total=False
):
    """Search and Replace"""

@type_check_only
class _EditSearchAndReplaceCheckOptions(
    edit_search_and_replace.Arguments, CheckOptions, total=False
):
    """Search and Replace"""

@type_check_only
class _EditSearchAndReplacePriceOptions(
    edit_search_and_replace.Arguments, PriceOptions, total=False
):
    """Search and Replace"""

@type_check_only
class _EditSearchAndReplace(AnyModel):
    """Search and Replace"""

    @overload
    def run(
        self,
        request: edit_search_and_replace.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(
        self, **arguments: Unpack[_EditSearchAndReplaceRunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: edit_search_and_replace.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_EditSearchAndReplaceCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: edit_search_and_replace.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_EditSearchAndReplacePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncEditSearchAndReplace(AnyAsyncModel):
    """Search and Replace"""

    @overload
    async def run(
        self,
        request: edit_search_and_replace.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_EditSearchAndReplaceRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: edit_search_and_replace.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_EditSearchAndReplaceCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: edit_search_and_replace.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_EditSearchAndReplacePriceOptions]) -> Cost: ...

@type_check_only
class _Sd35FlashRunOptions(sd3_5_flash.Arguments, RunOptions, total=False):
    """Stable Diffusion 3.5 Flash"""

@type_check_only
class _Sd35FlashCreateOptions(sd3_5_flash.Arguments, CreateOptions, total=False):
    """Stable Diffusion 3.5 Flash"""

@type_check_only
class _Sd35FlashCheckOptions(sd3_5_flash.Arguments, CheckOptions, total=False):
    """Stable Diffusion 3.5 Flash"""

@type_check_only
class _Sd35FlashPriceOptions(sd3_5_flash.Arguments, PriceOptions, total=False):
    """Stable Diffusion 3.5 Flash"""

@type_check_only
class _Sd35Flash(AnyModel):
    """Stable Diffusion 3.5 Flash"""

    @overload
    def run(
        self, request: sd3_5_flash.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Sd35FlashRunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: sd3_5_flash.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Sd35FlashCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: sd3_5_flash.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Sd35FlashPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncSd35Flash(AnyAsyncModel):
    """Stable Diffusion 3.5 Flash"""

    @overload
    async def run(
        self, request: sd3_5_flash.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Sd35FlashRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: sd3_5_flash.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Sd35FlashCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: sd3_5_flash.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Sd35FlashPriceOptions]) -> Cost: ...

@type_check_only
class _Sd35LargeRunOptions(sd3_5_large.Arguments, RunOptions, total=False):
    """Stable Diffusion 3.5 Large"""

@type_check_only
class _Sd35LargeCreateOptions(sd3_5_large.Arguments, CreateOptions, total=False):
    """Stable Diffusion 3.5 Large"""

@type_check_only
class _Sd35LargeCheckOptions(sd3_5_large.Arguments, CheckOptions, total=False):
    """Stable Diffusion 3.5 Large"""

@type_check_only
class _Sd35LargePriceOptions(sd3_5_large.Arguments, PriceOptions, total=False):
    """Stable Diffusion 3.5 Large"""

@type_check_only
class _Sd35Large(AnyModel):
    """Stable Diffusion 3.5 Large"""

    @overload
    def run(
        self, request: sd3_5_large.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Sd35LargeRunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: sd3_5_large.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Sd35LargeCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: sd3_5_large.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Sd35LargePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncSd35Large(AnyAsyncModel):
    """Stable Diffusion 3.5 Large"""

    @overload
    async def run(
        self, request: sd3_5_large.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Sd35LargeRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: sd3_5_large.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Sd35LargeCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: sd3_5_large.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Sd35LargePriceOptions]) -> Cost: ...

@type_check_only
class _Sd35LargeTurboRunOptions(sd3_5_large_turbo.Arguments, RunOptions, total=False):
    """Stable Diffusion 3.5 Large Turbo"""

@type_check_only
class _Sd35LargeTurboCreateOptions(sd3_5_large_turbo.Arguments, CreateOptions, total=False):
    """Stable Diffusion 3.5 Large Turbo"""

@type_check_only
class _Sd35LargeTurboCheckOptions(sd3_5_large_turbo.Arguments, CheckOptions, total=False):
    """Stable Diffusion 3.5 Large Turbo"""

@type_check_only
class _Sd35LargeTurboPriceOptions(sd3_5_large_turbo.Arguments, PriceOptions, total=False):
    """Stable Diffusion 3.5 Large Turbo"""

@type_check_only
class _Sd35LargeTurbo(AnyModel):
    """Stable Diffusion 3.5 Large Turbo"""

    @overload
    def run(
        self,
        request: sd3_5_large_turbo.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Sd35LargeTurboRunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: sd3_5_large_turbo.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Sd35LargeTurboCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: sd3_5_large_turbo.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Sd35LargeTurboPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncSd35LargeTurbo(AnyAsyncModel):
    """Stable Diffusion 3.5 Large Turbo"""

    @overload
    async def run(
        self,
        request: sd3_5_large_turbo.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Sd35LargeTurboRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: sd3_5_large_turbo.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Sd35LargeTurboCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: sd3_5_large_turbo.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Sd35LargeTurboPriceOptions]) -> Cost: ...

@type_check_only
class _Sd35MediumRunOptions(sd3_5_medium.Arguments, RunOptions, total=False):
    """Stable Diffusion 3.5 Medium"""

@type_check_only
class _Sd35MediumCreateOptions(sd3_5_medium.Arguments, CreateOptions, total=False):
    """Stable Diffusion 3.5 Medium"""

@type_check_only
class _Sd35MediumCheckOptions(sd3_5_medium.Arguments, CheckOptions, total=False):
    """Stable Diffusion 3.5 Medium"""

@type_check_only
class _Sd35MediumPriceOptions(sd3_5_medium.Arguments, PriceOptions, total=False):
    """Stable Diffusion 3.5 Medium"""

@type_check_only
class _Sd35Medium(AnyModel):
    """Stable Diffusion 3.5 Medium"""

    @overload
    def run(
        self, request: sd3_5_medium.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_Sd35MediumRunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: sd3_5_medium.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Sd35MediumCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: sd3_5_medium.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Sd35MediumPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncSd35Medium(AnyAsyncModel):
    """Stable Diffusion 3.5 Medium"""

    @overload
    async def run(
        self, request: sd3_5_medium.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_Sd35MediumRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: sd3_5_medium.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_Sd35MediumCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: sd3_5_medium.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_Sd35MediumPriceOptions]) -> Cost: ...

@type_check_only
class _StableImageCoreRunOptions(stable_image_core.Arguments, RunOptions, total=False):
    """Stable Image Core"""

@type_check_only
class _StableImageCoreCreateOptions(stable_image_core.Arguments, CreateOptions, total=False):
    """Stable Image Core"""

@type_check_only
class _StableImageCoreCheckOptions(stable_image_core.Arguments, CheckOptions, total=False):
    """Stable Image Core"""

@type_check_only
class _StableImageCorePriceOptions(stable_image_core.Arguments, PriceOptions, total=False):
    """Stable Image Core"""

@type_check_only
class _StableImageCore(AnyModel):
    """Stable Image Core"""

    @overload
    def run(
        self,
        request: stable_image_core.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_StableImageCoreRunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: stable_image_core.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_StableImageCoreCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: stable_image_core.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_StableImageCorePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncStableImageCore(AnyAsyncModel):
    """Stable Image Core"""

    @overload
    async def run(
        self,
        request: stable_image_core.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_StableImageCoreRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: stable_image_core.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_StableImageCoreCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: stable_image_core.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_StableImageCorePriceOptions]) -> Cost: ...

@type_check_only
class _StableImageUltraRunOptions(stable_image_ultra.Arguments, RunOptions, total=False):
    """Stable Image Ultra"""

@type_check_only
class _StableImageUltraCreateOptions(stable_image_ultra.Arguments, CreateOptions, total=False):
    """Stable Image Ultra"""

@type_check_only
class _StableImageUltraCheckOptions(stable_image_ultra.Arguments, CheckOptions, total=False):
    """Stable Image Ultra"""

@type_check_only
class _StableImageUltraPriceOptions(stable_image_ultra.Arguments, PriceOptions, total=False):
    """Stable Image Ultra"""

@type_check_only
class _StableImageUltra(AnyModel):
    """Stable Image Ultra"""

    @overload
    def run(
        self,
        request: stable_image_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_StableImageUltraRunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: stable_image_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_StableImageUltraCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: stable_image_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_StableImageUltraPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncStableImageUltra(AnyAsyncModel):
    """Stable Image Ultra"""

    @overload
    async def run(
        self,
        request: stable_image_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_StableImageUltraRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: stable_image_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_StableImageUltraCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: stable_image_ultra.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_StableImageUltraPriceOptions]) -> Cost: ...

@type_check_only
class _UpscaleConservativeRunOptions(upscale_conservative.Arguments, RunOptions, total=False):
    """Conservative Upscaler"""

@type_check_only
class _UpscaleConservativeCreateOptions(upscale_conservative.Arguments, CreateOptions, total=False):
    """Conservative Upscaler"""

@type_check_only
class _UpscaleConservativeCheckOptions(upscale_conservative.Arguments, CheckOptions, total=False):
    """Conservative Upscaler"""

@type_check_only
class _UpscaleConservativePriceOptions(upscale_conservative.Arguments, PriceOptions, total=False):
    """Conservative Upscaler"""

@type_check_only
class _UpscaleConservative(AnyModel):
    """Conservative Upscaler"""

    @overload
    def run(
        self,
        request: upscale_conservative.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_UpscaleConservativeRunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: upscale_conservative.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_UpscaleConservativeCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: upscale_conservative.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_UpscaleConservativePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncUpscaleConservative(AnyAsyncModel):
    """Conservative Upscaler"""

    @overload
    async def run(
        self,
        request: upscale_conservative.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_UpscaleConservativeRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self,
        request: upscale_conservative.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_UpscaleConservativeCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: upscale_conservative.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_UpscaleConservativePriceOptions]) -> Cost: ...

@type_check_only
class _UpscaleCreativeRunOptions(upscale_creative.Arguments, RunOptions, total=False):
    """Creative Upscaler"""

@type_check_only
class _UpscaleCreativeCreateOptions(upscale_creative.Arguments, CreateOptions, total=False):
    """Creative Upscaler"""

@type_check_only
class _UpscaleCreativeCheckOptions(upscale_creative.Arguments, CheckOptions, total=False):
    """Creative Upscaler"""

@type_check_only
class _UpscaleCreativePriceOptions(upscale_creative.Arguments, PriceOptions, total=False):
    """Creative Upscaler"""

@type_check_only
class _UpscaleCreative(AnyTaskModel):
    """Creative Upscaler"""

    @overload
    def run(
        self,
        request: upscale_creative.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_UpscaleCreativeRunOptions]) -> Job[responses.Result]: ...
    @overload
    def create(
        self,
        request: upscale_creative.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    def create(self, **arguments: Unpack[_UpscaleCreativeCreateOptions]) -> Task: ...
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
        request: upscale_creative.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_UpscaleCreativeCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: upscale_creative.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_UpscaleCreativePriceOptions]) -> Cost: ...

@type_check_only
class _AsyncUpscaleCreative(AnyAsyncTaskModel):
    """Creative Upscaler"""

    @overload
    async def run(
        self,
        request: upscale_creative.Request | Mapping[str, Any],
        /,
        **options: Unpack[RunOptions],
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_UpscaleCreativeRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def create(
        self,
        request: upscale_creative.Request | Mapping[str, Any],
        /,
        **options: Unpack[CreateOptions],
    ) -> Task: ...
    @overload
    async def create(self, **arguments: Unpack[_UpscaleCreativeCreateOptions]) -> Task: ...
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
        request: upscale_creative.Request | Mapping[str, Any],
        /,
        **options: Unpack[CheckOptions],
    ) -> CheckedRequest: ...
    @overload
    def validate_only(
        self, **arguments: Unpack[_UpscaleCreativeCheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def price(
        self,
        request: upscale_creative.Request | Mapping[str, Any],
        /,
        **options: Unpack[PriceOptions],
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_UpscaleCreativePriceOptions]) -> Cost: ...

@type_check_only
class _UpscaleFastRunOptions(upscale_fast.Arguments, RunOptions, total=False):
    """Fast Upscaler"""

@type_check_only
class _UpscaleFastCreateOptions(upscale_fast.Arguments, CreateOptions, total=False):
    """Fast Upscaler"""

@type_check_only
class _UpscaleFastCheckOptions(upscale_fast.Arguments, CheckOptions, total=False):
    """Fast Upscaler"""

@type_check_only
class _UpscaleFastPriceOptions(upscale_fast.Arguments, PriceOptions, total=False):
    """Fast Upscaler"""

@type_check_only
class _UpscaleFast(AnyModel):
    """Fast Upscaler"""

    @overload
    def run(
        self, request: upscale_fast.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> Job[responses.Result]: ...
    @overload
    def run(self, **arguments: Unpack[_UpscaleFastRunOptions]) -> Job[responses.Result]: ...
    @overload
    def validate_only(
        self, request: upscale_fast.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_UpscaleFastCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: upscale_fast.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_UpscaleFastPriceOptions]) -> Cost: ...

@type_check_only
class _AsyncUpscaleFast(AnyAsyncModel):
    """Fast Upscaler"""

    @overload
    async def run(
        self, request: upscale_fast.Request | Mapping[str, Any], /, **options: Unpack[RunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    async def run(
        self, **arguments: Unpack[_UpscaleFastRunOptions]
    ) -> AsyncJob[responses.Result]: ...
    @overload
    def validate_only(
        self, request: upscale_fast.Request | Mapping[str, Any], /, **options: Unpack[CheckOptions]
    ) -> CheckedRequest: ...
    @overload
    def validate_only(self, **arguments: Unpack[_UpscaleFastCheckOptions]) -> CheckedRequest: ...
    @overload
    def price(
        self, request: upscale_fast.Request | Mapping[str, Any], /, **options: Unpack[PriceOptions]
    ) -> Cost: ...
    @overload
    def price(self, **arguments: Unpack[_UpscaleFastPriceOptions]) -> Cost: ...

@type_check_only
class _Models(ClientModels[AnyModel]):
    @property
    def control_sketch(self) -> _ControlSketch:
        """Control: Sketch"""
    @property
    def control_structure(self) -> _ControlStructure:
        """Control: Structure"""
    @property
    def control_style(self) -> _ControlStyle:
        """Control: Style"""
    @property
    def edit_erase(self) -> _EditErase:
        """Erase"""
    @property
    def edit_inpaint(self) -> _EditInpaint:
        """Inpaint"""
    @property
    def edit_outpaint(self) -> _EditOutpaint:
        """Outpaint"""
    @property
    def edit_remove_background(self) -> _EditRemoveBackground:
        """Remove Background"""
    @property
    def edit_search_and_recolor(self) -> _EditSearchAndRecolor:
        """Search and Recolor"""
    @property
    def edit_search_and_replace(self) -> _EditSearchAndReplace:
        """Search and Replace"""
    @property
    def sd3_5_flash(self) -> _Sd35Flash:
        """Stable Diffusion 3.5 Flash"""
    @property
    def sd3_5_large(self) -> _Sd35Large:
        """Stable Diffusion 3.5 Large"""
    @property
    def sd3_5_large_turbo(self) -> _Sd35LargeTurbo:
        """Stable Diffusion 3.5 Large Turbo"""
    @property
    def sd3_5_medium(self) -> _Sd35Medium:
        """Stable Diffusion 3.5 Medium"""
    @property
    def stable_image_core(self) -> _StableImageCore:
        """Stable Image Core"""
    @property
    def stable_image_ultra(self) -> _StableImageUltra:
        """Stable Image Ultra"""
    @property
    def upscale_conservative(self) -> _UpscaleConservative:
        """Conservative Upscaler"""
    @property
    def upscale_creative(self) -> _UpscaleCreative:
        """Creative Upscaler"""
    @property
    def upscale_fast(self) -> _UpscaleFast:
        """Fast Upscaler"""
    @overload
    def __getitem__(self, id: Literal["control-sketch"], /) -> _ControlSketch: ...
    @overload
    def __getitem__(self, id: Literal["control-structure"], /) -> _ControlStructure: ...
    @overload
    def __getitem__(self, id: Literal["control-style"], /) -> _ControlStyle: ...
    @overload
    def __getitem__(self, id: Literal["edit-erase"], /) -> _EditErase: ...
    @overload
    def __getitem__(self, id: Literal["edit-inpaint"], /) -> _EditInpaint: ...
    @overload
    def __getitem__(self, id: Literal["edit-outpaint"], /) -> _EditOutpaint: ...
    @overload
    def __getitem__(self, id: Literal["edit-remove-background"], /) -> _EditRemoveBackground: ...
    @overload
    def __getitem__(self, id: Literal["edit-search-and-recolor"], /) -> _EditSearchAndRecolor: ...
    @overload
    def __getitem__(self, id: Literal["edit-search-and-replace"], /) -> _EditSearchAndReplace: ...
    @overload
    def __getitem__(self, id: Literal["sd3.5-flash"], /) -> _Sd35Flash: ...
    @overload
    def __getitem__(self, id: Literal["sd3.5-large"], /) -> _Sd35Large: ...
    @overload
    def __getitem__(self, id: Literal["sd3.5-large-turbo"], /) -> _Sd35LargeTurbo: ...
    @overload
    def __getitem__(self, id: Literal["sd3.5-medium"], /) -> _Sd35Medium: ...
    @overload
    def __getitem__(self, id: Literal["stable-image-core"], /) -> _StableImageCore: ...
    @overload
    def __getitem__(self, id: Literal["stable-image-ultra"], /) -> _StableImageUltra: ...
    @overload
    def __getitem__(self, id: Literal["upscale-conservative"], /) -> _UpscaleConservative: ...
    @overload
    def __getitem__(self, id: Literal["upscale-creative"], /) -> _UpscaleCreative: ...
    @overload
    def __getitem__(self, id: Literal["upscale-fast"], /) -> _UpscaleFast: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyModel: ...

@type_check_only
class _AsyncModels(ClientModels[AnyAsyncModel]):
    @property
    def control_sketch(self) -> _AsyncControlSketch:
        """Control: Sketch"""
    @property
    def control_structure(self) -> _AsyncControlStructure:
        """Control: Structure"""
    @property
    def control_style(self) -> _AsyncControlStyle:
        """Control: Style"""
    @property
    def edit_erase(self) -> _AsyncEditErase:
        """Erase"""
    @property
    def edit_inpaint(self) -> _AsyncEditInpaint:
        """Inpaint"""
    @property
    def edit_outpaint(self) -> _AsyncEditOutpaint:
        """Outpaint"""
    @property
    def edit_remove_background(self) -> _AsyncEditRemoveBackground:
        """Remove Background"""
    @property
    def edit_search_and_recolor(self) -> _AsyncEditSearchAndRecolor:
        """Search and Recolor"""
    @property
    def edit_search_and_replace(self) -> _AsyncEditSearchAndReplace:
        """Search and Replace"""
    @property
    def sd3_5_flash(self) -> _AsyncSd35Flash:
        """Stable Diffusion 3.5 Flash"""
    @property
    def sd3_5_large(self) -> _AsyncSd35Large:
        """Stable Diffusion 3.5 Large"""
    @property
    def sd3_5_large_turbo(self) -> _AsyncSd35LargeTurbo:
        """Stable Diffusion 3.5 Large Turbo"""
    @property
    def sd3_5_medium(self) -> _AsyncSd35Medium:
        """Stable Diffusion 3.5 Medium"""
    @property
    def stable_image_core(self) -> _AsyncStableImageCore:
        """Stable Image Core"""
    @property
    def stable_image_ultra(self) -> _AsyncStableImageUltra:
        """Stable Image Ultra"""
    @property
    def upscale_conservative(self) -> _AsyncUpscaleConservative:
        """Conservative Upscaler"""
    @property
    def upscale_creative(self) -> _AsyncUpscaleCreative:
        """Creative Upscaler"""
    @property
    def upscale_fast(self) -> _AsyncUpscaleFast:
        """Fast Upscaler"""
    @overload
    def __getitem__(self, id: Literal["control-sketch"], /) -> _AsyncControlSketch: ...
    @overload
    def __getitem__(self, id: Literal["control-structure"], /) -> _AsyncControlStructure: ...
    @overload
    def __getitem__(self, id: Literal["control-style"], /) -> _AsyncControlStyle: ...
    @overload
    def __getitem__(self, id: Literal["edit-erase"], /) -> _AsyncEditErase: ...
    @overload
    def __getitem__(self, id: Literal["edit-inpaint"], /) -> _AsyncEditInpaint: ...
    @overload
    def __getitem__(self, id: Literal["edit-outpaint"], /) -> _AsyncEditOutpaint: ...
    @overload
    def __getitem__(
        self, id: Literal["edit-remove-background"], /
    ) -> _AsyncEditRemoveBackground: ...
    @overload
    def __getitem__(
        self, id: Literal["edit-search-and-recolor"], /
    ) -> _AsyncEditSearchAndRecolor: ...
    @overload
    def __getitem__(
        self, id: Literal["edit-search-and-replace"], /
    ) -> _AsyncEditSearchAndReplace: ...
    @overload
    def __getitem__(self, id: Literal["sd3.5-flash"], /) -> _AsyncSd35Flash: ...
    @overload
    def __getitem__(self, id: Literal["sd3.5-large"], /) -> _AsyncSd35Large: ...
    @overload
    def __getitem__(self, id: Literal["sd3.5-large-turbo"], /) -> _AsyncSd35LargeTurbo: ...
    @overload
    def __getitem__(self, id: Literal["sd3.5-medium"], /) -> _AsyncSd35Medium: ...
    @overload
    def __getitem__(self, id: Literal["stable-image-core"], /) -> _AsyncStableImageCore: ...
    @overload
    def __getitem__(self, id: Literal["stable-image-ultra"], /) -> _AsyncStableImageUltra: ...
    @overload
    def __getitem__(self, id: Literal["upscale-conservative"], /) -> _AsyncUpscaleConservative: ...
    @overload
    def __getitem__(self, id: Literal["upscale-creative"], /) -> _AsyncUpscaleCreative: ...
    @overload
    def __getitem__(self, id: Literal["upscale-fast"], /) -> _AsyncUpscaleFast: ...
    @overload
    def __getitem__(self, id: str, /) -> AnyAsyncModel: ...

class StabilityAI(TaskClient):
    """A client of Stability AI.

    Images, made and enlarged, by models of its own.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _Models:
        """The models of the provider."""

class AsyncStabilityAI(AsyncTaskClient):
    """A client of Stability AI for an event loop.

    Images, made and enlarged, by models of its own.
    """

    API: ClassVar[Api]

    @cached_property
    def models(self) -> _AsyncModels:
        """The models of the provider."""
