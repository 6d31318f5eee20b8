"""What ElevenLabs takes, by operation: see SOURCES.md beside it."""

from __future__ import annotations

from vendors.values import Value

VOICES = ("21m00Tcm4TlvDq8ikWAM", "JBFqnCBsd6RMkjVDRZzb")
CHARACTERS = {
    "eleven_multilingual_v2": 10_000,
    "eleven_flash_v2": 30_000,
    "eleven_turbo_v2": 30_000,
    "eleven_flash_v2_5": 40_000,
    "eleven_turbo_v2_5": 40_000,
}
"""The models that speak, and how many characters each takes in one request."""
SOUND_MODELS = ("eleven_text_to_sound_v2",)

_CODED = ("mp3_22050_32", "mp3_24000_48", *(f"mp3_44100_{rate}" for rate in (32, 64, 96, 128, 192)))
_OPUS = tuple(f"opus_48000_{rate}" for rate in (32, 64, 96, 128, 192))
_RATES = (8000, 16000, 22050, 24000, 32000, 44100, 48000)
SOUND_FORMATS = (*_CODED, *_OPUS, *(f"pcm_{rate}" for rate in _RATES), "ulaw_8000", "alaw_8000")
SPEECH_FORMATS = (*SOUND_FORMATS, *(f"wav_{rate}" for rate in _RATES))

SPEECH_QUERY = {
    "enable_logging": Value(type="boolean"),
    "optimize_streaming_latency": Value(type="integer", min=0, max=4),
    "output_format": Value(type="string", options=SPEECH_FORMATS),
}
SOUND_QUERY = {"output_format": Value(type="string", options=SOUND_FORMATS)}

SPEECH = {
    "text": Value(type="string", required=True),
    "model_id": Value(type="string"),
    "language_code": Value(type="string|null"),
    "voice_settings": Value(
        type="object|null",
        fields={
            "stability": Value(type="number|null"),
            "similarity_boost": Value(type="number|null"),
            "style": Value(type="number|null"),
            "speed": Value(type="number|null"),
            "use_speaker_boost": Value(type="boolean|null"),
            "clone_strength": Value(type="number|null"),
        },
    ),
    "pronunciation_dictionary_locators": Value(
        type="array|null",
        max_items=3,
        items=Value(
            type="object",
            fields={
                "pronunciation_dictionary_id": Value(type="string", required=True),
                "version_id": Value(type="string|null"),
            },
        ),
    ),
    "seed": Value(type="integer|null", min=0, max=4_294_967_295),
    "previous_text": Value(type="string|null"),
    "next_text": Value(type="string|null"),
    "previous_request_ids": Value(type="array|null", max_items=3, items=Value(type="string")),
    "next_request_ids": Value(type="array|null", max_items=3, items=Value(type="string")),
    "use_pvc_as_ivc": Value(type="boolean"),
    "apply_text_normalization": Value(type="string", options=("auto", "on", "off")),
    "apply_language_text_normalization": Value(type="boolean"),
    "audio_effects": Value(
        type="object|null",
        fields={
            "filter_preset_id": Value(type="string|null"),
            "environment_id": Value(type="string|null"),
            "background_noise_id": Value(type="string|null"),
            "distance": Value(type="number|null", min=0, max=1),
            "send_level": Value(type="number|null", min=0, max=1),
            "pan": Value(type="number|null", min=-1, max=1),
        },
    ),
}
SOUND = {
    "text": Value(type="string", required=True),
    "loop": Value(type="boolean"),
    "duration_seconds": Value(type="number|null", min=0.5, max=30),
    "prompt_influence": Value(type="number|null", min=0, max=1),
    "model_id": Value(type="string"),
}
ISOLATION = {
    "file_format": Value(type="string|null", options=("pcm_s16le_16", "other")),
    "preview_b64": Value(type="string|null"),
}
