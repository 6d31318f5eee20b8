"""Clients of hosted AI models, with typed requests, prices and test vectors."""

from typing import Literal, overload

from . import aimlapi as aimlapi
from . import bfl as bfl
from . import elevenlabs as elevenlabs
from . import fal as fal
from . import google as google
from . import kie as kie
from . import odirouter as odirouter
from . import openai as openai
from . import recraft as recraft
from . import replicate as replicate
from . import rivya as rivya
from . import stability as stability
from . import vtrix as vtrix
from . import wavespeed as wavespeed
from ._base import Model
from ._client.errors import AccessError as AccessError
from ._client.errors import ApiError as ApiError
from ._client.errors import AuthenticationError as AuthenticationError
from ._client.errors import Conflict as Conflict
from ._client.errors import CostExceeded as CostExceeded
from ._client.errors import HostedModelsError as HostedModelsError
from ._client.errors import InsufficientCredits as InsufficientCredits
from ._client.errors import InvalidRequest as InvalidRequest
from ._client.errors import NotFound as NotFound
from ._client.errors import PermissionDenied as PermissionDenied
from ._client.errors import RateLimited as RateLimited
from ._client.errors import RequestProblem as RequestProblem
from ._client.errors import RequestRefused as RequestRefused
from ._client.errors import TaskCanceled as TaskCanceled
from ._client.errors import TaskFailed as TaskFailed
from ._client.errors import TransportError as TransportError
from ._client.errors import Unavailable as Unavailable
from ._client.errors import UnreadableAnswer as UnreadableAnswer
from ._client.errors import WaitTimeout as WaitTimeout
from ._client.job import AsyncJob as AsyncJob
from ._client.job import AsyncResultFile as AsyncResultFile
from ._client.job import Job as Job
from ._client.job import ResultFile as ResultFile
from ._client.prepare import CheckedRequest as CheckedRequest
from ._client.prepare import RequestWarning as RequestWarning
from ._client.progress import Progress as Progress
from ._client.response import Response as Response
from ._client.sources import FileInput as FileInput
from ._client.task import Task as Task
from ._entry import Entry as Entry
from ._entry import UnknownModel as UnknownModel
from ._find import ModelInfo as ModelInfo
from ._find import find as find
from ._index import __version__ as __version__
from ._runtime.cost import Cost as Cost
from .aimlapi._client import AIMLAPI as AIMLAPI
from .aimlapi._client import AsyncAIMLAPI as AsyncAIMLAPI
from .bfl._client import AsyncBlackForestLabs as AsyncBlackForestLabs
from .bfl._client import BlackForestLabs as BlackForestLabs
from .elevenlabs._client import AsyncElevenLabs as AsyncElevenLabs
from .elevenlabs._client import ElevenLabs as ElevenLabs
from .fal._client import AsyncFal as AsyncFal
from .fal._client import Fal as Fal
from .google._client import AsyncGoogle as AsyncGoogle
from .google._client import Google as Google
from .kie._client import AsyncKie as AsyncKie
from .kie._client import Kie as Kie
from .odirouter._client import AsyncODIRouter as AsyncODIRouter
from .odirouter._client import ODIRouter as ODIRouter
from .openai._client import AsyncOpenAI as AsyncOpenAI
from .openai._client import OpenAI as OpenAI
from .recraft._client import AsyncRecraft as AsyncRecraft
from .recraft._client import Recraft as Recraft
from .replicate._client import AsyncReplicate as AsyncReplicate
from .replicate._client import Replicate as Replicate
from .rivya._client import AsyncRivya as AsyncRivya
from .rivya._client import Rivya as Rivya
from .stability._client import AsyncStabilityAI as AsyncStabilityAI
from .stability._client import StabilityAI as StabilityAI
from .vtrix._client import AsyncVtrix as AsyncVtrix
from .vtrix._client import Vtrix as Vtrix
from .wavespeed._client import AsyncWaveSpeed as AsyncWaveSpeed
from .wavespeed._client import WaveSpeed as WaveSpeed

@overload
def load(
    name: Literal["aimlapi/alibaba/qwen-image-edit"],
) -> Entry[aimlapi.alibaba_qwen_image_edit.Request]: ...
@overload
def load(
    name: Literal["aimlapi/alibaba/wan-2-6-t2v"],
) -> Entry[aimlapi.alibaba_wan_2_6_t2v.Request]: ...
@overload
def load(
    name: Literal["aimlapi/blackforestlabs/flux-2-pro"],
) -> Entry[aimlapi.blackforestlabs_flux_2_pro.Request]: ...
@overload
def load(
    name: Literal["aimlapi/bytedance/seedance-1-5-pro"],
) -> Entry[aimlapi.bytedance_seedance_1_5_pro.Request]: ...
@overload
def load(
    name: Literal["aimlapi/bytedance/seedream-4-5"],
) -> Entry[aimlapi.bytedance_seedream_4_5.Request]: ...
@overload
def load(
    name: Literal["aimlapi/elevenlabs/eleven_music"],
) -> Entry[aimlapi.elevenlabs_eleven_music.Request]: ...
@overload
def load(name: Literal["aimlapi/flux-pro/v1.1"]) -> Entry[aimlapi.flux_pro_v1_1.Request]: ...
@overload
def load(
    name: Literal["aimlapi/google/imagen-4.0-generate-001"],
) -> Entry[aimlapi.google_imagen_4_0_generate_001.Request]: ...
@overload
def load(
    name: Literal["aimlapi/google/veo-3.1-i2v"],
) -> Entry[aimlapi.google_veo_3_1_i2v.Request]: ...
@overload
def load(
    name: Literal["aimlapi/google/veo-3.1-t2v"],
) -> Entry[aimlapi.google_veo_3_1_t2v.Request]: ...
@overload
def load(
    name: Literal["aimlapi/klingai/v2.5-turbo/pro/image-to-video"],
) -> Entry[aimlapi.klingai_v2_5_turbo_pro_image_to_video.Request]: ...
@overload
def load(
    name: Literal["aimlapi/klingai/v2.5-turbo/pro/text-to-video"],
) -> Entry[aimlapi.klingai_v2_5_turbo_pro_text_to_video.Request]: ...
@overload
def load(
    name: Literal["aimlapi/minimax/hailuo-2.3"],
) -> Entry[aimlapi.minimax_hailuo_2_3.Request]: ...
@overload
def load(
    name: Literal["aimlapi/minimax/music-2.6"],
) -> Entry[aimlapi.minimax_music_2_6.Request]: ...
@overload
def load(name: Literal["bfl/flux-2-flex"]) -> Entry[bfl.flux_2_flex.Request]: ...
@overload
def load(name: Literal["bfl/flux-2-klein-4b"]) -> Entry[bfl.flux_2_klein_4b.Request]: ...
@overload
def load(name: Literal["bfl/flux-2-klein-9b"]) -> Entry[bfl.flux_2_klein_9b.Request]: ...
@overload
def load(
    name: Literal["bfl/flux-2-klein-9b-preview"],
) -> Entry[bfl.flux_2_klein_9b_preview.Request]: ...
@overload
def load(name: Literal["bfl/flux-2-max"]) -> Entry[bfl.flux_2_max.Request]: ...
@overload
def load(name: Literal["bfl/flux-2-pro"]) -> Entry[bfl.flux_2_pro.Request]: ...
@overload
def load(name: Literal["bfl/flux-2-pro-preview"]) -> Entry[bfl.flux_2_pro_preview.Request]: ...
@overload
def load(name: Literal["bfl/flux-dev"]) -> Entry[bfl.flux_dev.Request]: ...
@overload
def load(name: Literal["bfl/flux-kontext-max"]) -> Entry[bfl.flux_kontext_max.Request]: ...
@overload
def load(name: Literal["bfl/flux-kontext-pro"]) -> Entry[bfl.flux_kontext_pro.Request]: ...
@overload
def load(name: Literal["bfl/flux-pro-1.0-expand"]) -> Entry[bfl.flux_pro_1_0_expand.Request]: ...
@overload
def load(name: Literal["bfl/flux-pro-1.0-fill"]) -> Entry[bfl.flux_pro_1_0_fill.Request]: ...
@overload
def load(
    name: Literal["bfl/flux-pro-1.0-fill-finetuned"],
) -> Entry[bfl.flux_pro_1_0_fill_finetuned.Request]: ...
@overload
def load(name: Literal["bfl/flux-pro-1.1"]) -> Entry[bfl.flux_pro_1_1.Request]: ...
@overload
def load(name: Literal["bfl/flux-pro-1.1-ultra"]) -> Entry[bfl.flux_pro_1_1_ultra.Request]: ...
@overload
def load(
    name: Literal["bfl/flux-pro-1.1-ultra-finetuned"],
) -> Entry[bfl.flux_pro_1_1_ultra_finetuned.Request]: ...
@overload
def load(
    name: Literal["elevenlabs/audio-isolation"],
) -> Entry[elevenlabs.audio_isolation.Request]: ...
@overload
def load(
    name: Literal["elevenlabs/eleven_english_sts_v2"],
) -> Entry[elevenlabs.eleven_english_sts_v2.Request]: ...
@overload
def load(
    name: Literal["elevenlabs/eleven_flash_v2"],
) -> Entry[elevenlabs.eleven_flash_v2.Request]: ...
@overload
def load(
    name: Literal["elevenlabs/eleven_flash_v2_5"],
) -> Entry[elevenlabs.eleven_flash_v2_5.Request]: ...
@overload
def load(
    name: Literal["elevenlabs/eleven_multilingual_sts_v2"],
) -> Entry[elevenlabs.eleven_multilingual_sts_v2.Request]: ...
@overload
def load(
    name: Literal["elevenlabs/eleven_multilingual_ttv_v2"],
) -> Entry[elevenlabs.eleven_multilingual_ttv_v2.Request]: ...
@overload
def load(
    name: Literal["elevenlabs/eleven_multilingual_v2"],
) -> Entry[elevenlabs.eleven_multilingual_v2.Request]: ...
@overload
def load(
    name: Literal["elevenlabs/eleven_text_to_sound_v2"],
) -> Entry[elevenlabs.eleven_text_to_sound_v2.Request]: ...
@overload
def load(name: Literal["elevenlabs/eleven_ttv_v3"]) -> Entry[elevenlabs.eleven_ttv_v3.Request]: ...
@overload
def load(name: Literal["elevenlabs/eleven_v3"]) -> Entry[elevenlabs.eleven_v3.Request]: ...
@overload
def load(
    name: Literal["elevenlabs/eleven_v3-dialogue"],
) -> Entry[elevenlabs.eleven_v3_dialogue.Request]: ...
@overload
def load(
    name: Literal["elevenlabs/forced-alignment"],
) -> Entry[elevenlabs.forced_alignment.Request]: ...
@overload
def load(name: Literal["elevenlabs/music_v1"]) -> Entry[elevenlabs.music_v1.Request]: ...
@overload
def load(
    name: Literal["elevenlabs/music_v1-video"],
) -> Entry[elevenlabs.music_v1_video.Request]: ...
@overload
def load(name: Literal["elevenlabs/music_v2"]) -> Entry[elevenlabs.music_v2.Request]: ...
@overload
def load(name: Literal["elevenlabs/scribe_v2"]) -> Entry[elevenlabs.scribe_v2.Request]: ...
@overload
def load(name: Literal["elevenlabs/voice-remix"]) -> Entry[elevenlabs.voice_remix.Request]: ...
@overload
def load(
    name: Literal["fal/fal-ai/bytedance/seedance/v1.5/pro/text-to-video"],
) -> Entry[fal.fal_ai_bytedance_seedance_v1_5_pro_text_to_video.Request]: ...
@overload
def load(
    name: Literal["fal/fal-ai/bytedance/seedream/v4.5/edit"],
) -> Entry[fal.fal_ai_bytedance_seedream_v4_5_edit.Request]: ...
@overload
def load(
    name: Literal["fal/fal-ai/bytedance/seedream/v4/text-to-image"],
) -> Entry[fal.fal_ai_bytedance_seedream_v4_text_to_image.Request]: ...
@overload
def load(
    name: Literal["fal/fal-ai/elevenlabs/sound-effects/v2"],
) -> Entry[fal.fal_ai_elevenlabs_sound_effects_v2.Request]: ...
@overload
def load(
    name: Literal["fal/fal-ai/elevenlabs/tts/eleven-v3"],
) -> Entry[fal.fal_ai_elevenlabs_tts_eleven_v3.Request]: ...
@overload
def load(
    name: Literal["fal/fal-ai/flux-pro/kontext"],
) -> Entry[fal.fal_ai_flux_pro_kontext.Request]: ...
@overload
def load(
    name: Literal["fal/fal-ai/flux-pro/kontext/max"],
) -> Entry[fal.fal_ai_flux_pro_kontext_max.Request]: ...
@overload
def load(
    name: Literal["fal/fal-ai/flux-pro/v1.1-ultra"],
) -> Entry[fal.fal_ai_flux_pro_v1_1_ultra.Request]: ...
@overload
def load(name: Literal["fal/fal-ai/flux/dev"]) -> Entry[fal.fal_ai_flux_dev.Request]: ...
@overload
def load(name: Literal["fal/fal-ai/flux/schnell"]) -> Entry[fal.fal_ai_flux_schnell.Request]: ...
@overload
def load(
    name: Literal["fal/fal-ai/ideogram/v3/remix"],
) -> Entry[fal.fal_ai_ideogram_v3_remix.Request]: ...
@overload
def load(
    name: Literal["fal/fal-ai/kling-video/v2.1/master/text-to-video"],
) -> Entry[fal.fal_ai_kling_video_v2_1_master_text_to_video.Request]: ...
@overload
def load(
    name: Literal["fal/fal-ai/kling-video/v2.5-turbo/pro/image-to-video"],
) -> Entry[fal.fal_ai_kling_video_v2_5_turbo_pro_image_to_video.Request]: ...
@overload
def load(
    name: Literal["fal/fal-ai/kling-video/v2.6/pro/text-to-video"],
) -> Entry[fal.fal_ai_kling_video_v2_6_pro_text_to_video.Request]: ...
@overload
def load(
    name: Literal["fal/fal-ai/minimax/hailuo-02/pro/image-to-video"],
) -> Entry[fal.fal_ai_minimax_hailuo_02_pro_image_to_video.Request]: ...
@overload
def load(
    name: Literal["fal/fal-ai/minimax/hailuo-02/pro/text-to-video"],
) -> Entry[fal.fal_ai_minimax_hailuo_02_pro_text_to_video.Request]: ...
@overload
def load(
    name: Literal["fal/fal-ai/minimax/hailuo-02/standard/image-to-video"],
) -> Entry[fal.fal_ai_minimax_hailuo_02_standard_image_to_video.Request]: ...
@overload
def load(
    name: Literal["fal/fal-ai/minimax/hailuo-2.3/pro/image-to-video"],
) -> Entry[fal.fal_ai_minimax_hailuo_2_3_pro_image_to_video.Request]: ...
@overload
def load(name: Literal["fal/fal-ai/mmaudio-v2"]) -> Entry[fal.fal_ai_mmaudio_v2.Request]: ...
@overload
def load(name: Literal["fal/fal-ai/nano-banana"]) -> Entry[fal.fal_ai_nano_banana.Request]: ...
@overload
def load(
    name: Literal["fal/fal-ai/nano-banana-pro"],
) -> Entry[fal.fal_ai_nano_banana_pro.Request]: ...
@overload
def load(
    name: Literal["fal/fal-ai/nano-banana-pro/edit"],
) -> Entry[fal.fal_ai_nano_banana_pro_edit.Request]: ...
@overload
def load(name: Literal["fal/fal-ai/qwen-image"]) -> Entry[fal.fal_ai_qwen_image.Request]: ...
@overload
def load(
    name: Literal["fal/fal-ai/qwen-image-edit-2511"],
) -> Entry[fal.fal_ai_qwen_image_edit_2511.Request]: ...
@overload
def load(name: Literal["fal/fal-ai/recraft-v3"]) -> Entry[fal.fal_ai_recraft_v3.Request]: ...
@overload
def load(name: Literal["fal/fal-ai/veo3.1"]) -> Entry[fal.fal_ai_veo3_1.Request]: ...
@overload
def load(
    name: Literal["fal/fal-ai/wan-25-preview/text-to-video"],
) -> Entry[fal.fal_ai_wan_25_preview_text_to_video.Request]: ...
@overload
def load(
    name: Literal["google/gemini-3.1-flash-image"],
) -> Entry[google.gemini_3_1_flash_image.Request]: ...
@overload
def load(
    name: Literal["google/veo-3.1-fast-generate-001"],
) -> Entry[google.veo_3_1_fast_generate_001.Request]: ...
@overload
def load(
    name: Literal["google/veo-3.1-generate-001"],
) -> Entry[google.veo_3_1_generate_001.Request]: ...
@overload
def load(
    name: Literal["kie/bytedance/seedance-1.5-pro"],
) -> Entry[kie.bytedance_seedance_1_5_pro.Request]: ...
@overload
def load(
    name: Literal["kie/elevenlabs/text-to-speech-turbo-2-5"],
) -> Entry[kie.elevenlabs_text_to_speech_turbo_2_5.Request]: ...
@overload
def load(name: Literal["kie/google/imagen4"]) -> Entry[kie.google_imagen4.Request]: ...
@overload
def load(name: Literal["kie/google/nano-banana"]) -> Entry[kie.google_nano_banana.Request]: ...
@overload
def load(
    name: Literal["kie/hailuo/2-3-image-to-video-pro"],
) -> Entry[kie.hailuo_2_3_image_to_video_pro.Request]: ...
@overload
def load(
    name: Literal["kie/kling-2.6/text-to-video"],
) -> Entry[kie.kling_2_6_text_to_video.Request]: ...
@overload
def load(
    name: Literal["kie/kling/v2-5-turbo-image-to-video-pro"],
) -> Entry[kie.kling_v2_5_turbo_image_to_video_pro.Request]: ...
@overload
def load(
    name: Literal["kie/kling/v2-5-turbo-text-to-video-pro"],
) -> Entry[kie.kling_v2_5_turbo_text_to_video_pro.Request]: ...
@overload
def load(name: Literal["kie/nano-banana-2"]) -> Entry[kie.nano_banana_2.Request]: ...
@overload
def load(name: Literal["kie/nano-banana-2-lite"]) -> Entry[kie.nano_banana_2_lite.Request]: ...
@overload
def load(name: Literal["kie/nano-banana-pro"]) -> Entry[kie.nano_banana_pro.Request]: ...
@overload
def load(name: Literal["kie/qwen/text-to-image"]) -> Entry[kie.qwen_text_to_image.Request]: ...
@overload
def load(name: Literal["kie/seedream/4.5-edit"]) -> Entry[kie.seedream_4_5_edit.Request]: ...
@overload
def load(
    name: Literal["kie/seedream/4.5-text-to-image"],
) -> Entry[kie.seedream_4_5_text_to_image.Request]: ...
@overload
def load(
    name: Literal["kie/wan/2-6-image-to-video"],
) -> Entry[kie.wan_2_6_image_to_video.Request]: ...
@overload
def load(
    name: Literal["kie/wan/2-6-text-to-video"],
) -> Entry[kie.wan_2_6_text_to_video.Request]: ...
@overload
def load(name: Literal["odirouter/flux_2_pro"]) -> Entry[odirouter.flux_2_pro.Request]: ...
@overload
def load(
    name: Literal["odirouter/flux_kontext_max"],
) -> Entry[odirouter.flux_kontext_max.Request]: ...
@overload
def load(
    name: Literal["odirouter/flux_kontext_pro"],
) -> Entry[odirouter.flux_kontext_pro.Request]: ...
@overload
def load(
    name: Literal["odirouter/gpt_image_1_edit"],
) -> Entry[odirouter.gpt_image_1_edit.Request]: ...
@overload
def load(name: Literal["odirouter/nano_banana_2"]) -> Entry[odirouter.nano_banana_2.Request]: ...
@overload
def load(
    name: Literal["odirouter/wan25_i2i_preview"],
) -> Entry[odirouter.wan25_i2i_preview.Request]: ...
@overload
def load(
    name: Literal["odirouter/wan25_i2i_preview_intl"],
) -> Entry[odirouter.wan25_i2i_preview_intl.Request]: ...
@overload
def load(
    name: Literal["openai/gpt-4o-mini-transcribe"],
) -> Entry[openai.gpt_4o_mini_transcribe.Request]: ...
@overload
def load(name: Literal["openai/gpt-4o-mini-tts"]) -> Entry[openai.gpt_4o_mini_tts.Request]: ...
@overload
def load(name: Literal["openai/gpt-4o-transcribe"]) -> Entry[openai.gpt_4o_transcribe.Request]: ...
@overload
def load(
    name: Literal["openai/gpt-4o-transcribe-diarize"],
) -> Entry[openai.gpt_4o_transcribe_diarize.Request]: ...
@overload
def load(name: Literal["openai/gpt-image-1.5"]) -> Entry[openai.gpt_image_1_5.Request]: ...
@overload
def load(
    name: Literal["openai/gpt-image-1.5-edit"],
) -> Entry[openai.gpt_image_1_5_edit.Request]: ...
@overload
def load(name: Literal["openai/gpt-image-2"]) -> Entry[openai.gpt_image_2.Request]: ...
@overload
def load(name: Literal["openai/gpt-image-2-edit"]) -> Entry[openai.gpt_image_2_edit.Request]: ...
@overload
def load(
    name: Literal["openai/gpt-image-2.5-flare"],
) -> Entry[openai.gpt_image_2_5_flare.Request]: ...
@overload
def load(name: Literal["openai/gpt-transcribe"]) -> Entry[openai.gpt_transcribe.Request]: ...
@overload
def load(name: Literal["openai/tts-1"]) -> Entry[openai.tts_1.Request]: ...
@overload
def load(name: Literal["openai/tts-1-hd"]) -> Entry[openai.tts_1_hd.Request]: ...
@overload
def load(name: Literal["openai/whisper-1"]) -> Entry[openai.whisper_1.Request]: ...
@overload
def load(
    name: Literal["openai/whisper-1-translation"],
) -> Entry[openai.whisper_1_translation.Request]: ...
@overload
def load(name: Literal["recraft/creativeUpscale"]) -> Entry[recraft.creative_upscale.Request]: ...
@overload
def load(name: Literal["recraft/crispUpscale"]) -> Entry[recraft.crisp_upscale.Request]: ...
@overload
def load(name: Literal["recraft/eraseRegion"]) -> Entry[recraft.erase_region.Request]: ...
@overload
def load(name: Literal["recraft/recraftv2"]) -> Entry[recraft.recraftv2.Request]: ...
@overload
def load(name: Literal["recraft/recraftv2_vector"]) -> Entry[recraft.recraftv2_vector.Request]: ...
@overload
def load(name: Literal["recraft/recraftv3"]) -> Entry[recraft.recraftv3.Request]: ...
@overload
def load(
    name: Literal["recraft/recraftv3-image-to-image"],
) -> Entry[recraft.recraftv3_image_to_image.Request]: ...
@overload
def load(
    name: Literal["recraft/recraftv3-inpaint"],
) -> Entry[recraft.recraftv3_inpaint.Request]: ...
@overload
def load(
    name: Literal["recraft/recraftv3-replace-background"],
) -> Entry[recraft.recraftv3_replace_background.Request]: ...
@overload
def load(name: Literal["recraft/recraftv3_vector"]) -> Entry[recraft.recraftv3_vector.Request]: ...
@overload
def load(name: Literal["recraft/recraftv4_1"]) -> Entry[recraft.recraftv4_1.Request]: ...
@overload
def load(name: Literal["recraft/recraftv4_1_pro"]) -> Entry[recraft.recraftv4_1_pro.Request]: ...
@overload
def load(name: Literal["recraft/removeBackground"]) -> Entry[recraft.remove_background.Request]: ...
@overload
def load(name: Literal["recraft/vectorize"]) -> Entry[recraft.vectorize.Request]: ...
@overload
def load(
    name: Literal["replicate/black-forest-labs/flux-1.1-pro"],
) -> Entry[replicate.black_forest_labs_flux_1_1_pro.Request]: ...
@overload
def load(
    name: Literal["replicate/black-forest-labs/flux-1.1-pro-ultra"],
) -> Entry[replicate.black_forest_labs_flux_1_1_pro_ultra.Request]: ...
@overload
def load(
    name: Literal["replicate/black-forest-labs/flux-2-flex"],
) -> Entry[replicate.black_forest_labs_flux_2_flex.Request]: ...
@overload
def load(
    name: Literal["replicate/black-forest-labs/flux-2-pro"],
) -> Entry[replicate.black_forest_labs_flux_2_pro.Request]: ...
@overload
def load(
    name: Literal["replicate/black-forest-labs/flux-dev"],
) -> Entry[replicate.black_forest_labs_flux_dev.Request]: ...
@overload
def load(
    name: Literal["replicate/black-forest-labs/flux-kontext-pro"],
) -> Entry[replicate.black_forest_labs_flux_kontext_pro.Request]: ...
@overload
def load(
    name: Literal["replicate/black-forest-labs/flux-schnell"],
) -> Entry[replicate.black_forest_labs_flux_schnell.Request]: ...
@overload
def load(
    name: Literal["replicate/bytedance/seedance-2.0"],
) -> Entry[replicate.bytedance_seedance_2_0.Request]: ...
@overload
def load(
    name: Literal["replicate/bytedance/seedream-4.5"],
) -> Entry[replicate.bytedance_seedream_4_5.Request]: ...
@overload
def load(
    name: Literal["replicate/google/imagen-4-fast"],
) -> Entry[replicate.google_imagen_4_fast.Request]: ...
@overload
def load(name: Literal["replicate/google/lyria-2"]) -> Entry[replicate.google_lyria_2.Request]: ...
@overload
def load(
    name: Literal["replicate/google/nano-banana"],
) -> Entry[replicate.google_nano_banana.Request]: ...
@overload
def load(
    name: Literal["replicate/google/nano-banana-2"],
) -> Entry[replicate.google_nano_banana_2.Request]: ...
@overload
def load(name: Literal["replicate/google/veo-3.1"]) -> Entry[replicate.google_veo_3_1.Request]: ...
@overload
def load(
    name: Literal["replicate/google/veo-3.1-fast"],
) -> Entry[replicate.google_veo_3_1_fast.Request]: ...
@overload
def load(
    name: Literal["replicate/inworld/tts-1.5-max"],
) -> Entry[replicate.inworld_tts_1_5_max.Request]: ...
@overload
def load(
    name: Literal["replicate/kwaivgi/kling-v2.1"],
) -> Entry[replicate.kwaivgi_kling_v2_1.Request]: ...
@overload
def load(
    name: Literal["replicate/lucataco/xtts-v2"],
) -> Entry[replicate.lucataco_xtts_v2.Request]: ...
@overload
def load(
    name: Literal["replicate/minimax/hailuo-02"],
) -> Entry[replicate.minimax_hailuo_02.Request]: ...
@overload
def load(
    name: Literal["replicate/qwen/qwen-image-edit"],
) -> Entry[replicate.qwen_qwen_image_edit.Request]: ...
@overload
def load(
    name: Literal["replicate/recraft-ai/recraft-v3"],
) -> Entry[replicate.recraft_ai_recraft_v3.Request]: ...
@overload
def load(
    name: Literal["replicate/stability-ai/stable-diffusion-3.5-large"],
) -> Entry[replicate.stability_ai_stable_diffusion_3_5_large.Request]: ...
@overload
def load(name: Literal["replicate/suno-ai/bark"]) -> Entry[replicate.suno_ai_bark.Request]: ...
@overload
def load(
    name: Literal["rivya/elevenlabs-dialogue-v3"],
) -> Entry[rivya.elevenlabs_dialogue_v3.Request]: ...
@overload
def load(
    name: Literal["rivya/elevenlabs-multilingual-v2"],
) -> Entry[rivya.elevenlabs_multilingual_v2.Request]: ...
@overload
def load(
    name: Literal["rivya/elevenlabs-sound-effect-v2"],
) -> Entry[rivya.elevenlabs_sound_effect_v2.Request]: ...
@overload
def load(name: Literal["rivya/flux-2-pro"]) -> Entry[rivya.flux_2_pro.Request]: ...
@overload
def load(name: Literal["rivya/flux-kontext-pro"]) -> Entry[rivya.flux_kontext_pro.Request]: ...
@overload
def load(name: Literal["rivya/google-imagen4"]) -> Entry[rivya.google_imagen4.Request]: ...
@overload
def load(
    name: Literal["rivya/google-imagen4-fast"],
) -> Entry[rivya.google_imagen4_fast.Request]: ...
@overload
def load(name: Literal["rivya/gpt-image-1-5"]) -> Entry[rivya.gpt_image_1_5.Request]: ...
@overload
def load(name: Literal["rivya/gpt-image-2"]) -> Entry[rivya.gpt_image_2.Request]: ...
@overload
def load(name: Literal["rivya/grok-imagine"]) -> Entry[rivya.grok_imagine.Request]: ...
@overload
def load(name: Literal["rivya/hailuo-pro"]) -> Entry[rivya.hailuo_pro.Request]: ...
@overload
def load(name: Literal["rivya/kling-2-6"]) -> Entry[rivya.kling_2_6.Request]: ...
@overload
def load(name: Literal["rivya/kling-3-0"]) -> Entry[rivya.kling_3_0.Request]: ...
@overload
def load(name: Literal["rivya/kling-v2-1-master"]) -> Entry[rivya.kling_v2_1_master.Request]: ...
@overload
def load(name: Literal["rivya/nano-banana"]) -> Entry[rivya.nano_banana.Request]: ...
@overload
def load(name: Literal["rivya/nano-banana-pro"]) -> Entry[rivya.nano_banana_pro.Request]: ...
@overload
def load(name: Literal["rivya/qwen-image"]) -> Entry[rivya.qwen_image.Request]: ...
@overload
def load(name: Literal["rivya/qwen2-image"]) -> Entry[rivya.qwen2_image.Request]: ...
@overload
def load(name: Literal["rivya/seedance-1-0-lite"]) -> Entry[rivya.seedance_1_0_lite.Request]: ...
@overload
def load(name: Literal["rivya/seedance-1-0-pro"]) -> Entry[rivya.seedance_1_0_pro.Request]: ...
@overload
def load(name: Literal["rivya/seedance-1-5-pro"]) -> Entry[rivya.seedance_1_5_pro.Request]: ...
@overload
def load(name: Literal["rivya/seedance-2"]) -> Entry[rivya.seedance_2.Request]: ...
@overload
def load(name: Literal["rivya/seedream-4-0"]) -> Entry[rivya.seedream_4_0.Request]: ...
@overload
def load(name: Literal["rivya/seedream-4-5"]) -> Entry[rivya.seedream_4_5.Request]: ...
@overload
def load(name: Literal["rivya/seedream-5-lite"]) -> Entry[rivya.seedream_5_lite.Request]: ...
@overload
def load(name: Literal["rivya/sora-2"]) -> Entry[rivya.sora_2.Request]: ...
@overload
def load(name: Literal["rivya/suno-music"]) -> Entry[rivya.suno_music.Request]: ...
@overload
def load(name: Literal["rivya/veo3-1-fast"]) -> Entry[rivya.veo3_1_fast.Request]: ...
@overload
def load(
    name: Literal["rivya/wan-2-2-animate-replace"],
) -> Entry[rivya.wan_2_2_animate_replace.Request]: ...
@overload
def load(name: Literal["rivya/wan-2-5-video"]) -> Entry[rivya.wan_2_5_video.Request]: ...
@overload
def load(name: Literal["rivya/wan-2-6"]) -> Entry[rivya.wan_2_6.Request]: ...
@overload
def load(name: Literal["rivya/z-image"]) -> Entry[rivya.z_image.Request]: ...
@overload
def load(name: Literal["stability/control-sketch"]) -> Entry[stability.control_sketch.Request]: ...
@overload
def load(
    name: Literal["stability/control-structure"],
) -> Entry[stability.control_structure.Request]: ...
@overload
def load(name: Literal["stability/control-style"]) -> Entry[stability.control_style.Request]: ...
@overload
def load(name: Literal["stability/edit-erase"]) -> Entry[stability.edit_erase.Request]: ...
@overload
def load(name: Literal["stability/edit-inpaint"]) -> Entry[stability.edit_inpaint.Request]: ...
@overload
def load(name: Literal["stability/edit-outpaint"]) -> Entry[stability.edit_outpaint.Request]: ...
@overload
def load(
    name: Literal["stability/edit-remove-background"],
) -> Entry[stability.edit_remove_background.Request]: ...
@overload
def load(
    name: Literal["stability/edit-search-and-recolor"],
) -> Entry[stability.edit_search_and_recolor.Request]: ...
@overload
def load(
    name: Literal["stability/edit-search-and-replace"],
) -> Entry[stability.edit_search_and_replace.Request]: ...
@overload
def load(name: Literal["stability/sd3.5-flash"]) -> Entry[stability.sd3_5_flash.Request]: ...
@overload
def load(name: Literal["stability/sd3.5-large"]) -> Entry[stability.sd3_5_large.Request]: ...
@overload
def load(
    name: Literal["stability/sd3.5-large-turbo"],
) -> Entry[stability.sd3_5_large_turbo.Request]: ...
@overload
def load(name: Literal["stability/sd3.5-medium"]) -> Entry[stability.sd3_5_medium.Request]: ...
@overload
def load(
    name: Literal["stability/stable-image-core"],
) -> Entry[stability.stable_image_core.Request]: ...
@overload
def load(
    name: Literal["stability/stable-image-ultra"],
) -> Entry[stability.stable_image_ultra.Request]: ...
@overload
def load(
    name: Literal["stability/upscale-conservative"],
) -> Entry[stability.upscale_conservative.Request]: ...
@overload
def load(
    name: Literal["stability/upscale-creative"],
) -> Entry[stability.upscale_creative.Request]: ...
@overload
def load(name: Literal["stability/upscale-fast"]) -> Entry[stability.upscale_fast.Request]: ...
@overload
def load(name: Literal["vtrix/flux_2_pro"]) -> Entry[vtrix.flux_2_pro.Request]: ...
@overload
def load(name: Literal["vtrix/flux_kontext_max"]) -> Entry[vtrix.flux_kontext_max.Request]: ...
@overload
def load(name: Literal["vtrix/flux_kontext_pro"]) -> Entry[vtrix.flux_kontext_pro.Request]: ...
@overload
def load(name: Literal["vtrix/flux_pro_11"]) -> Entry[vtrix.flux_pro_11.Request]: ...
@overload
def load(name: Literal["vtrix/minimax_i2v_01"]) -> Entry[vtrix.minimax_i2v_01.Request]: ...
@overload
def load(name: Literal["vtrix/vidu_q1_i2v"]) -> Entry[vtrix.vidu_q1_i2v.Request]: ...
@overload
def load(name: Literal["vtrix/viduq1_text2video"]) -> Entry[vtrix.viduq1_text2video.Request]: ...
@overload
def load(
    name: Literal["vtrix/vtrix-gemini-2.0-flash"],
) -> Entry[vtrix.vtrix_gemini_2_0_flash.Request]: ...
@overload
def load(
    name: Literal["vtrix/vtrix-veo-3.1-generate-preview"],
) -> Entry[vtrix.vtrix_veo_3_1_generate_preview.Request]: ...
@overload
def load(name: Literal["vtrix/vtrix_3d"]) -> Entry[vtrix.vtrix_3d.Request]: ...
@overload
def load(name: Literal["vtrix/vtrix_edit_style"]) -> Entry[vtrix.vtrix_edit_style.Request]: ...
@overload
def load(
    name: Literal["vtrix/vtrix_image_4_5_blend"],
) -> Entry[vtrix.vtrix_image_4_5_blend.Request]: ...
@overload
def load(
    name: Literal["vtrix/vtrix_motion_1_5_pro"],
) -> Entry[vtrix.vtrix_motion_1_5_pro.Request]: ...
@overload
def load(name: Literal["vtrix/vtrix_motion_base"]) -> Entry[vtrix.vtrix_motion_base.Request]: ...
@overload
def load(name: Literal["vtrix/vtrix_motion_pro"]) -> Entry[vtrix.vtrix_motion_pro.Request]: ...
@overload
def load(
    name: Literal["vtrix/wan25_i2i_preview_intl"],
) -> Entry[vtrix.wan25_i2i_preview_intl.Request]: ...
@overload
def load(
    name: Literal["wavespeed/bytedance/seedream-v4.5"],
) -> Entry[wavespeed.bytedance_seedream_v4_5.Request]: ...
@overload
def load(
    name: Literal["wavespeed/bytedance/seedream-v4/edit"],
) -> Entry[wavespeed.bytedance_seedream_v4_edit.Request]: ...
@overload
def load(
    name: Literal["wavespeed/bytedance/seedream-v5.0-lite/edit"],
) -> Entry[wavespeed.bytedance_seedream_v5_0_lite_edit.Request]: ...
@overload
def load(
    name: Literal["wavespeed/bytedance/seedream-v5.0-pro/edit"],
) -> Entry[wavespeed.bytedance_seedream_v5_0_pro_edit.Request]: ...
@overload
def load(
    name: Literal["wavespeed/elevenlabs/eleven-v4-turbo"],
) -> Entry[wavespeed.elevenlabs_eleven_v4_turbo.Request]: ...
@overload
def load(
    name: Literal["wavespeed/google/nano-banana-2.1/edit"],
) -> Entry[wavespeed.google_nano_banana_2_1_edit.Request]: ...
@overload
def load(name: Literal["wavespeed/google/veo3"]) -> Entry[wavespeed.google_veo3.Request]: ...
@overload
def load(
    name: Literal["wavespeed/kwaivgi/kling-v2.5-turbo-pro/text-to-video"],
) -> Entry[wavespeed.kwaivgi_kling_v2_5_turbo_pro_text_to_video.Request]: ...
@overload
def load(
    name: Literal["wavespeed/kwaivgi/kling-v3.0-std/motion-control"],
) -> Entry[wavespeed.kwaivgi_kling_v3_0_std_motion_control.Request]: ...
@overload
def load(
    name: Literal["wavespeed/wavespeed-ai/flux-dev"],
) -> Entry[wavespeed.wavespeed_ai_flux_dev.Request]: ...
@overload
def load(
    name: Literal["wavespeed/wavespeed-ai/wan-2.2/image-to-video-lora"],
) -> Entry[wavespeed.wavespeed_ai_wan_2_2_image_to_video_lora.Request]: ...
@overload
def load(name: str) -> Entry[Model]:
    """The model of a name such as "provider/model". Raises `UnknownModel` for any other."""

def models() -> tuple[str, ...]:
    """The names of all models, sorted."""
