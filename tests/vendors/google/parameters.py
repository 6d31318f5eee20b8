"""What Google's models on Vertex take, by method: see SOURCES.md beside it."""

from __future__ import annotations

from vendors.values import Value

VIDEO_MODELS = ("veo-3.1-generate-001", "veo-3.1-fast-generate-001")
PICTURE_MODELS = ("imagen-4.0-generate-001", "imagen-4.0-fast-generate-001", "imagen-4.0-ultra-generate-001")
GEMINI_MODELS = ("gemini-3.1-flash-image", "gemini-3-pro-image")

_STORAGE = Value(type="string", pattern=r"gs://.+")
_PEOPLE = ("dont_allow", "allow_adult", "allow_all", "allowAll")
_SEED = Value(type="integer", min=0, max=4_294_967_295)
_MEDIA = {
    "bytesBase64Encoded": Value(type="string", min_length=1),
    "gcsUri": _STORAGE,
    "mimeType": Value(type="string"),
}
_FILE = Value(type="object", fields=_MEDIA)

VIDEO_INSTANCE = {
    "prompt": Value(type="string"),
    "image": _FILE,
    "lastFrame": _FILE,
    "video": _FILE,
    "mask": Value(type="object", fields={**_MEDIA, "maskMode": Value(type="string")}),
    "referenceImages": Value(
        type="array",
        max_items=3,
        items=Value(type="object", fields={"image": _FILE, "referenceType": Value(type="string")}),
    ),
}
VIDEO = {
    "sampleCount": Value(type="integer", min=1, max=4),
    "durationSeconds": Value(type="integer", options=(4, 6, 8)),
    "aspectRatio": Value(type="string", options=("16:9", "9:16")),
    "resolution": Value(type="string", options=("720p", "1080p", "4k")),
    "fps": Value(type="integer"),
    "seed": _SEED,
    "personGeneration": Value(type="string", options=_PEOPLE),
    "negativePrompt": Value(type="string"),
    "enhancePrompt": Value(type="boolean"),
    "generateAudio": Value(type="boolean"),
    "storageUri": _STORAGE,
    "pubsubTopic": Value(type="string"),
    "resizeMode": Value(type="string", options=("pad", "crop")),
    "compressionQuality": Value(type="string", options=("optimized", "lossless")),
}

PICTURE_INSTANCE = {"prompt": Value(type="string", required=True)}
PICTURE = {
    "sampleCount": Value(type="integer", min=1, max=4),
    "aspectRatio": Value(type="string", options=("1:1", "3:4", "4:3", "16:9", "9:16")),
    "sampleImageSize": Value(type="string", options=("1K", "2K")),
    "negativePrompt": Value(type="string"),
    "seed": _SEED,
    "language": Value(type="string"),
    "personGeneration": Value(type="string", options=_PEOPLE),
    "safetySetting": Value(type="string"),
    "guidanceScale": Value(type="number"),
    "addWatermark": Value(type="boolean"),
    "enhancePrompt": Value(type="boolean"),
    "includeRaiReason": Value(type="boolean"),
    "includeSafetyAttributes": Value(type="boolean"),
    "storageUri": _STORAGE,
    "outputOptions": Value(
        type="object",
        fields={
            "mimeType": Value(type="string", options=("image/png", "image/jpeg")),
            "compressionQuality": Value(type="integer", min=0, max=100),
        },
    ),
}

_PART = Value(
    type="object",
    fields={
        "text": Value(type="string"),
        "inlineData": Value(
            type="object",
            fields={
                "mimeType": Value(type="string", required=True),
                "data": Value(type="string", required=True),
                "displayName": Value(type="string"),
            },
            open=False,
        ),
        "fileData": Value(
            type="object",
            fields={
                "mimeType": Value(type="string", required=True),
                "fileUri": Value(type="string", required=True),
            },
            open=False,
        ),
    },
    open=False,
)
_CONTENT = Value(
    type="object",
    fields={
        "role": Value(type="string", options=("user", "model")),
        "parts": Value(type="array", required=True, min_items=1, items=_PART),
    },
    open=False,
)
CONTENT = {
    "contents": Value(type="array", required=True, min_items=1, items=_CONTENT),
    "systemInstruction": _CONTENT,
    "safetySettings": Value(type="array"),
    "labels": Value(type="object"),
    "generationConfig": Value(
        type="object",
        fields={
            "responseModalities": Value(type="array", items=Value(type="string", options=("TEXT", "IMAGE"))),
            "candidateCount": Value(type="integer"),
            "temperature": Value(type="number", min=0, max=2),
            "topP": Value(type="number"),
            "seed": Value(type="integer"),
            "maxOutputTokens": Value(type="integer"),
            "imageConfig": Value(
                type="object",
                fields={
                    "aspectRatio": Value(
                        type="string",
                        options=("1:1", "2:3", "3:2", "3:4", "4:3", "9:16", "16:9", "21:9"),
                    ),
                    "imageSize": Value(type="string", options=("1K", "2K", "4K")),
                    "personGeneration": Value(
                        type="string", options=("ALLOW_ALL", "ALLOW_ADULT", "ALLOW_NONE")
                    ),
                    "imageOutputOptions": Value(
                        type="object",
                        fields={
                            "mimeType": Value(type="string"),
                            "compressionQuality": Value(type="integer"),
                        },
                        open=False,
                    ),
                },
                open=False,
            ),
        },
        open=False,
    ),
}
PREDICTION = {
    "instances": Value(type="array", required=True),
    "parameters": Value(type="object"),
    "labels": Value(type="object"),
}
FETCH = {"operationName": Value(type="string", required=True)}
