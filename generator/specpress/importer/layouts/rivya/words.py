"""The few words of Rivya's pages that differ by language and that nothing else on the page tells.

All else is read by place and shape. A word that stands here in no language is unknown, never guessed.
"""

from __future__ import annotations

_MODALITIES = {
    "image": (
        "image images picture bild bilder imagen imágenes imagem imagens immagine immagini afbeelding afbeeldingen "
        "beeld gambar imej hình_ảnh ảnh görsel resim obraz obrázek изображение изображения зображення εικόνα "
        "תמונה صورة صور تصویر تصویریں تصاویر इमेज छवि चित्र ইমেজ ছবি चित्रे படம் చిత్రం ภาพ รูปภาพ 圖片 圖像 图片 图像 "
        "画像 イメージ 이미지 그림 larawan picha kép imagine"
    ),
    "video": (
        "video videos vidéo vídeo vídeos vidéos wideo filmpje видео відео βίντεο וידאו فيديو ویڈیو ویدیو वीडियो "
        "विडियो ভিডিও വീഡിയോ వీడియో வீடியோ วิดีโอ 影片 視頻 视频 動画 ビデオ 비디오 동영상 영상 phim videó"
    ),
    "audio": (
        "audio áudio ljud lyd geluid suara ses âm_thanh dźwięk zvuk аудио аудіо звук ήχος אודיו صوت صوتی آڈیو ऑडियो "
        "অডিও ஆடியோ ఆడియో เสียง 音訊 音頻 音频 オーディオ 音声 오디오 음성 hang"
    ),
}
MODALITIES = {
    word.replace("_", " "): modality for modality, words in _MODALITIES.items() for word in words.split()
}
"""What the value under Capability means, in small letters."""

FOR_REFERENCES = frozenset(
    {
        "required for reference modes",
        "bắt buộc cho reference modes",
        "reference modes-এর জন্য required",
        "संदर्भ mode के लिए जरूरी",
        "參考素材模式需要",
    }
)
"""The value under Files API where some uses of a model need uploads, in small letters."""
NOT_FOR_THE_MINIMUM = frozenset(
    {
        "not required for the minimal request",
        "không bắt buộc cho minimal request",
        "minimal request-এর জন্য required নয়",
        "最小請求不需要",
    }
)
"""The value under Files API where a plain request needs none, in small letters."""
