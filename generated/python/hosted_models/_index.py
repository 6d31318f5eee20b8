"""What this package is, and where each model is."""

NAME = "hosted-models"
"""What the package is called in its index."""

__version__ = "1.0.0"

PROVIDERS: tuple[str, ...] = (
    "bfl",
    "elevenlabs",
    "fal",
    "odirouter",
    "replicate",
    "rivya",
    "vtrix",
)

MODELS: dict[str, tuple[str, str]] = {
    "bfl/flux-2-flex": ("bfl.flux_2_flex", "FLUX.2 [flex]"),
    "bfl/flux-2-pro": ("bfl.flux_2_pro", "FLUX.2 [pro]"),
    "bfl/flux-kontext-pro": ("bfl.flux_kontext_pro", "FLUX.1 Kontext [pro]"),
    "bfl/flux-pro-1.0-fill": ("bfl.flux_pro_1_0_fill", "FLUX.1 Fill [pro]"),
    "elevenlabs/audio-isolation": ("elevenlabs.audio_isolation", "Audio isolation"),
    "elevenlabs/eleven_flash_v2_5": ("elevenlabs.eleven_flash_v2_5", "Eleven Flash v2.5"),
    "elevenlabs/eleven_multilingual_v2": (
        "elevenlabs.eleven_multilingual_v2",
        "Eleven Multilingual v2",
    ),
    "elevenlabs/eleven_text_to_sound_v2": (
        "elevenlabs.eleven_text_to_sound_v2",
        "Eleven Text to Sound v2",
    ),
    "fal/fal-ai/ideogram/v3/remix": ("fal.fal_ai_ideogram_v3_remix", "Ideogram V3 Remix"),
    "fal/fal-ai/minimax/hailuo-02/pro/image-to-video": (
        "fal.fal_ai_minimax_hailuo_02_pro_image_to_video",
        "MiniMax Hailuo 02 [Pro] (Image to Video)",
    ),
    "fal/fal-ai/recraft-v3": ("fal.fal_ai_recraft_v3", "Recraft V3"),
    "odirouter/flux_2_pro": ("odirouter.flux_2_pro", "FLUX.2 [pro]"),
    "odirouter/flux_kontext_max": ("odirouter.flux_kontext_max", "FLUX.1 Kontext [max]"),
    "odirouter/flux_kontext_pro": ("odirouter.flux_kontext_pro", "FLUX.1 Kontext [pro]"),
    "odirouter/gpt_image_1_edit": ("odirouter.gpt_image_1_edit", "GPT Image 1 Edit"),
    "odirouter/nano_banana_2": ("odirouter.nano_banana_2", "Nano Banana 2"),
    "odirouter/wan25_i2i_preview": (
        "odirouter.wan25_i2i_preview",
        "Wan 2.5 Image-to-Image Preview",
    ),
    "odirouter/wan25_i2i_preview_intl": (
        "odirouter.wan25_i2i_preview_intl",
        "Wan 2.5 Image-to-Image Preview (International)",
    ),
    "replicate/black-forest-labs/flux-schnell": (
        "replicate.black_forest_labs_flux_schnell",
        "FLUX.1 [schnell]",
    ),
    "replicate/lucataco/xtts-v2": ("replicate.lucataco_xtts_v2", "XTTS v2"),
    "replicate/suno-ai/bark": ("replicate.suno_ai_bark", "Bark"),
    "rivya/elevenlabs-dialogue-v3": ("rivya.elevenlabs_dialogue_v3", "ElevenLabs Dialogue V3"),
    "rivya/elevenlabs-multilingual-v2": (
        "rivya.elevenlabs_multilingual_v2",
        "ElevenLabs Multilingual V2",
    ),
    "rivya/elevenlabs-sound-effect-v2": (
        "rivya.elevenlabs_sound_effect_v2",
        "ElevenLabs Sound Effect V2",
    ),
    "rivya/flux-2-pro": ("rivya.flux_2_pro", "Flux 2 Pro"),
    "rivya/flux-kontext-pro": ("rivya.flux_kontext_pro", "Flux Kontext Pro"),
    "rivya/google-imagen4": ("rivya.google_imagen4", "Google Imagen4"),
    "rivya/google-imagen4-fast": ("rivya.google_imagen4_fast", "Google Imagen4 Fast"),
    "rivya/gpt-image-1-5": ("rivya.gpt_image_1_5", "GPT Image 1.5"),
    "rivya/gpt-image-2": ("rivya.gpt_image_2", "GPT Image 2"),
    "rivya/grok-imagine": ("rivya.grok_imagine", "Grok Imagine"),
    "rivya/hailuo-pro": ("rivya.hailuo_pro", "Hailuo Pro"),
    "rivya/kling-2-6": ("rivya.kling_2_6", "Kling 2.6"),
    "rivya/kling-3-0": ("rivya.kling_3_0", "Kling 3.0"),
    "rivya/kling-v2-1-master": ("rivya.kling_v2_1_master", "Kling V2.1 Master"),
    "rivya/nano-banana": ("rivya.nano_banana", "Nano Banana"),
    "rivya/nano-banana-pro": ("rivya.nano_banana_pro", "Nano Banana Pro"),
    "rivya/qwen-image": ("rivya.qwen_image", "Qwen Image"),
    "rivya/qwen2-image": ("rivya.qwen2_image", "Qwen2 Image"),
    "rivya/seedance-1-0-lite": ("rivya.seedance_1_0_lite", "Seedance 1.0 Lite"),
    "rivya/seedance-1-0-pro": ("rivya.seedance_1_0_pro", "Seedance 1.0 Pro"),
    "rivya/seedance-1-5-pro": ("rivya.seedance_1_5_pro", "Seedance 1.5 Pro"),
    "rivya/seedance-2": ("rivya.seedance_2", "Seedance 2.0"),
    "rivya/seedream-4-0": ("rivya.seedream_4_0", "Seedream 4.0"),
    "rivya/seedream-4-5": ("rivya.seedream_4_5", "Seedream 4.5"),
    "rivya/seedream-5-lite": ("rivya.seedream_5_lite", "Seedream 5.0 Lite"),
    "rivya/sora-2": ("rivya.sora_2", "Sora 2"),
    "rivya/suno-music": ("rivya.suno_music", "Suno Music"),
    "rivya/veo3-1-fast": ("rivya.veo3_1_fast", "Veo3.1 Fast"),
    "rivya/wan-2-2-animate-replace": ("rivya.wan_2_2_animate_replace", "Wan Animate Replace"),
    "rivya/wan-2-5-video": ("rivya.wan_2_5_video", "Wan 2.5 Video"),
    "rivya/wan-2-6": ("rivya.wan_2_6", "Wan 2.6"),
    "rivya/z-image": ("rivya.z_image", "Z-Image"),
    "vtrix/flux_2_pro": ("vtrix.flux_2_pro", "FLUX.2 [pro]"),
    "vtrix/flux_kontext_max": ("vtrix.flux_kontext_max", "FLUX.1 Kontext [max]"),
    "vtrix/flux_kontext_pro": ("vtrix.flux_kontext_pro", "FLUX.1 Kontext [pro]"),
    "vtrix/flux_pro_11": ("vtrix.flux_pro_11", "FLUX 1.1 [pro]"),
    "vtrix/minimax_i2v_01": ("vtrix.minimax_i2v_01", "MiniMax I2V-01"),
    "vtrix/vidu_q1_i2v": ("vtrix.vidu_q1_i2v", "Vidu Q1 I2V"),
    "vtrix/viduq1_text2video": ("vtrix.viduq1_text2video", "Vidu Q1 Text to Video"),
    "vtrix/vtrix-gemini-2.0-flash": ("vtrix.vtrix_gemini_2_0_flash", "Gemini 2.0 Flash"),
    "vtrix/vtrix-veo-3.1-generate-preview": (
        "vtrix.vtrix_veo_3_1_generate_preview",
        "Vtrix Veo 3.1 Generate Preview",
    ),
    "vtrix/vtrix_3d": ("vtrix.vtrix_3d", "Vtrix 3D"),
    "vtrix/vtrix_edit_style": ("vtrix.vtrix_edit_style", "Vtrix Edit Style"),
    "vtrix/vtrix_image_4_5_blend": ("vtrix.vtrix_image_4_5_blend", "Vtrix Image 4.5 Blend"),
    "vtrix/vtrix_motion_1_5_pro": ("vtrix.vtrix_motion_1_5_pro", "Vtrix Motion 1.5 Pro"),
    "vtrix/vtrix_motion_base": ("vtrix.vtrix_motion_base", "Vtrix Motion Base"),
    "vtrix/vtrix_motion_pro": ("vtrix.vtrix_motion_pro", "Vtrix Motion Pro"),
    "vtrix/wan25_i2i_preview_intl": (
        "vtrix.wan25_i2i_preview_intl",
        "Wan 2.5 Image-to-Image Preview (International)",
    ),
}
"""The module and the title of each model, by its name."""

CLIENTS: dict[str, str] = {
    "AsyncBlackForestLabs": "bfl",
    "AsyncElevenLabs": "elevenlabs",
    "AsyncFal": "fal",
    "AsyncODIRouter": "odirouter",
    "AsyncReplicate": "replicate",
    "AsyncRivya": "rivya",
    "AsyncVtrix": "vtrix",
    "BlackForestLabs": "bfl",
    "ElevenLabs": "elevenlabs",
    "Fal": "fal",
    "ODIRouter": "odirouter",
    "Replicate": "replicate",
    "Rivya": "rivya",
    "Vtrix": "vtrix",
}
"""The package that each client is in."""
