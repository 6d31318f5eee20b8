"""What a file is, by its first bytes: a name can say anything.

Given the first bytes; gives the MIME types that such content may go by, the usual one first. The mock and the Python
client use this module; the TypeScript client and the forms have its tables (`files/signatures.js` is made of them).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

HEAD = 256
"""So many bytes tell what a file is; brands beyond them are not read."""

MP3 = ("audio/mpeg", "audio/mp3")
AAC = ("audio/aac", "audio/x-aac", "audio/aacp")
MATROSKA = ("video/x-matroska", "audio/x-matroska")
WEBM = ("video/webm", "audio/webm")
_QUICKTIME = ("video/quicktime",)

# `?` stands for any byte. See https://mimesniff.spec.whatwg.org/ for most of them.
SIGNATURES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("\xff\xd8\xff", ("image/jpeg", "image/jpg")),
    ("\x89PNG\r\n\x1a\n", ("image/png",)),
    ("GIF87a", ("image/gif",)),
    ("GIF89a", ("image/gif",)),
    # Raw pictures of cameras; those of other makers cannot be told from TIFF by their beginning.
    ("II*\0????CR", ("image/x-canon-cr2",)),
    ("IIU\0", ("image/x-panasonic-rw2",)),
    ("IIRO", ("image/x-olympus-orf",)),
    ("IIRS", ("image/x-olympus-orf",)),
    ("FUJIFILMCCD-RAW", ("image/x-fuji-raf",)),
    ("II*\0", ("image/tiff",)),
    ("MM\0*", ("image/tiff",)),
    ("II+\0", ("image/tiff",)),
    ("MM\0+", ("image/tiff",)),
    ("\0\0\0\x0cjP  \r\n\x87\n", ("image/jp2",)),
    ("\0\0\0\x0cJXL \r\n\x87\n", ("image/jxl",)),
    ("\xff\x0a", ("image/jxl",)),
    ("\0\0\1\0", ("image/x-icon", "image/vnd.microsoft.icon")),
    ("8BPS\0", ("image/vnd.adobe.photoshop",)),
    # The two bytes alone begin many a text; no header of a bitmap is shorter than this.
    ("BM????\0\0\0\0????????????????", ("image/bmp", "image/x-ms-bmp")),
    ("RIFF????WEBP", ("image/webp",)),
    ("RIFF????WAVE", ("audio/wav", "audio/x-wav", "audio/wave", "audio/vnd.wave")),
    ("RIFF????AVI ", ("video/x-msvideo", "video/avi")),
    ("FLV\1", ("video/x-flv",)),
    ("0&\xb2u\x8ef\xcf\x11", ("video/x-ms-wmv", "video/x-ms-asf", "audio/x-ms-wma")),
    ("\0\0\1\xba", ("video/mpeg",)),
    ("\0\0\1\xb3", ("video/mpeg",)),
    ("G" + "?" * 187 + "G", ("video/mp2t",)),
    ("FORM????AIFF", ("audio/aiff", "audio/x-aiff")),
    ("FORM????AIFC", ("audio/aiff", "audio/x-aiff")),
    ("#!AMR\n", ("audio/amr",)),
    ("#!AMR-WB\n", ("audio/amr-wb",)),
    # A QuickTime file without a brand begins with one of these boxes.
    ("????moov?", _QUICKTIME),
    ("????mdat?", _QUICKTIME),
    ("????wide?", _QUICKTIME),
    ("????free?", _QUICKTIME),
    ("%PDF-", ("application/pdf",)),
    ("OggS", ("audio/ogg", "video/ogg", "application/ogg")),
    ("fLaC", ("audio/flac", "audio/x-flac")),
    ("ID3", MP3),
)
"""How content begins, one character a byte, and what it may be."""

MP4 = ("video/mp4", "audio/mp4")
HEIF = ("image/heif",)
BRANDS: dict[str, tuple[str, ...]] = {
    brand.ljust(4): types
    for types, brands in (
        (
            MP4,
            "isom iso2 iso3 iso4 iso5 iso6 iso7 iso8 iso9 isoa isob isoc mp41 mp42 mp71 avc1 hvc1 av01 mmp4 MSNV",
        ),
        (MP4, "dash msdh msix cmfc cmf2 cmff cmfs dby1 f4v F4V XAVC CAEP caqv"),
        ((*MP4, "video/x-m4v"), "M4V M4VH M4VP"),
        (MP4, "NDSC NDSH NDSM NDSP NDSS NDXC NDXH NDXM NDXP NDXS"),
        (("audio/mp4", "audio/x-m4a", "audio/m4a"), "M4A M4B M4P F4A F4B"),
        (_QUICKTIME, "qt mqt"),
        (
            ("video/3gpp", "audio/3gpp"),
            "3gp1 3gp2 3gp3 3gp4 3gp5 3gp6 3gp7 3gp8 3gp9 3ge6 3ge7 3ge9 3gf9 3gg6 3gg9",
        ),
        (("video/3gpp", "audio/3gpp"), "3gh9 3gm9 3gma 3gr6 3gr7 3gr9 3gs6 3gs7 3gs9 3gt8 3gt9"),
        (("video/3gpp2", "audio/3gpp2"), "3g2a 3g2b 3g2c KDDI"),
        (("image/avif",), "avif avis avio MA1A MA1B"),
        (("image/heic", "image/heif"), "heic heix heim heis"),
        (("image/heic-sequence", "image/heif-sequence"), "hevc hevx hevm hevs"),
        (("image/avci", "image/heif"), "avci"),
        (("image/avcs", "image/heif-sequence"), "avcs"),
        (HEIF, "mif1 mif2 mif3 miaf jpeg 1pic"),
        (("image/heif-sequence",), "msf1 jpgs"),
        (("image/x-canon-cr3",), "crx"),
        (("image/jp2",), "jp2"),
    )
    for brand in brands.split()
}
"""The brands of the ISO base media format (https://mp4ra.org/registered-types/brands), and what such files may be."""

_UNKNOWN = "application/octet-stream"
"""The type of content of which nothing is known."""
_KNOWN = frozenset(
    mime
    for types in (*(types for _, types in SIGNATURES), *BRANDS.values(), MATROSKA, WEBM, AAC)
    for mime in types
)
"""Every type that content can be told by."""


def types_of(head: bytes) -> tuple[str, ...]:
    """The MIME types of content that begins so; none where it is not known."""
    text = head[:HEAD].decode("latin-1")
    if text[4:8] == "ftyp":
        return _of_brands(text)
    for signature, types in SIGNATURES:
        # A text that is shorter than the signature does not begin with it.
        if len(text) >= len(signature) and all(
            expected in ("?", actual) for expected, actual in zip(signature, text, strict=False)
        ):
            return types
    if text.startswith("\x1a\x45\xdf\xa3"):  # EBML, in which the name of the format follows
        return WEBM if "webm" in text[:64] else MATROSKA
    return _frames(head)


def _of_brands(text: str) -> tuple[str, ...]:
    """What a file of the ISO base media format may be, by its own brand and those that it can be read as.

    Its own brand says what it is. Where that is not known, or one for MP4 or pictures in general, a picture among the
    others says more. Brands of another kind than the file add nothing: pictures that move can be read as MP4 as well.
    """
    own, size = text[8:12], int.from_bytes(text[:4].encode("latin-1"), "big")
    others = (text[at : at + 4] for at in range(16, min(size, len(text)) - 3, 4))
    known = [BRANDS[brand] for brand in (own, *others) if brand in BRANDS]
    if not known:
        return ()
    first = known[0]
    if own not in BRANDS or first in (MP4, HEIF):
        pictures = [types for types in known if kind_of(types[0]) == "image"]
        first = next((types for types in pictures if types != HEIF), pictures[0] if pictures else first)
    more = (types for types in known if kind_of(types[0]) == kind_of(first[0]) and types != HEIF)
    return tuple(dict.fromkeys(mime for types in (first, *more) for mime in types))


def _frames(head: bytes) -> tuple[str, ...]:
    """Sound in frames without a header: those of AAC have no layer, those of MPEG audio have one."""
    if len(head) < 2 or head[0] != 0xFF:
        return ()
    if head[1] & 0xF6 == 0xF0:
        return AAC
    return MP3 if head[1] & 0xE0 == 0xE0 and head[1] & 0x06 and head[1] & 0x18 != 0x08 else ()


def accepted(found: Sequence[str], allowed: Sequence[str]) -> str | None:
    """The type under which content is taken, or None where it is refused.

    `found` is what the content may be, `allowed` what is documented, such as `image/png` or `image/*`; nothing
    documented allows everything. Content that is not known is refused only where each documented type would have
    been known.
    """
    if found:
        return next((mime for mime in found if not allowed or is_among(mime, allowed)), None)
    unknown = next((mime for mime in allowed or ("*",) if mime not in _KNOWN), None)
    return _UNKNOWN if unknown is not None and unknown.endswith("*") else unknown


def is_among(mime: str, allowed: Sequence[str]) -> bool:
    """Whether a MIME type is one of some, among which `image/*` stands for every `image/…`."""
    return mime in allowed or f"{mime.partition('/')[0]}/*" in allowed


def kind_of(mime: str) -> str:
    """The kind of file that a type is: image, video, audio, or else file."""
    kind = mime.partition("/")[0]
    return kind if kind in ("image", "video", "audio") else "file"


_ENDINGS = {
    "image": ("png", "jpg", "jpeg", "gif", "webp", "bmp", "tif", "tiff", "avif", "heic", "heif", "svg"),
    "video": ("mp4", "m4v", "mov", "webm", "mkv", "avi", "mpg", "mpeg"),
    "audio": ("mp3", "m4a", "wav", "aac", "ogg", "oga", "opus", "flac"),
}


def kind_at(url: str) -> str | None:
    """The kind of file that an address tells, by its type or its ending; None where it tells none."""
    if data := re.match(r"data:([^;,]+)", url, re.IGNORECASE):
        return kind_of(data[1].lower())
    ending = urlsplit(url).path.rpartition(".")[2].lower()
    return next((kind for kind, endings in _ENDINGS.items() if ending in endings), None)
