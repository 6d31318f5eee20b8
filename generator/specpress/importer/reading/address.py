"""What a page's address says of its language.

Docs sites put it into the path, as the first part or behind `docs`: `/bn/docs/...`, `/docs/zh-cn/api/...`. Only
there, and only where it is a language of ISO 639-1, for further down `go` or `is` may be anything.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_TAG = re.compile(r"([A-Za-z]{2})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|[0-9]{3}))?")
_LANGUAGES = re.compile(
    "aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|"
    "dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|"
    "id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|"
    "lt|lu|lv|mg|mh|mi|mk|ml|mn|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|"
    "ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|"
    "tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu"
)


def language_in(url: str) -> str | None:
    """The language in an address, as a BCP 47 tag."""
    try:
        parts = [part for part in urlsplit(url).path.split("/") if part]
    except ValueError:
        return None
    behind_docs = [parts[at + 1] for at, part in enumerate(parts[:-1]) if part == "docs"]
    return next(filter(None, map(language_tag, parts[:1] + behind_docs)), None)


def language_tag(text: str) -> str | None:
    """A language's tag as it is usually written, such as zh-Hant or pt-BR; None for what is none."""
    match = _TAG.fullmatch(text.strip())
    if match is None or _LANGUAGES.fullmatch(match[1].lower()) is None:
        return None
    script, region = (match[2] or "").title(), (match[3] or "").upper()
    return "-".join(filter(None, (match[1].lower(), script, region)))
