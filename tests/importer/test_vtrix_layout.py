"""Vtrix's pages: what is read of them in every form and language, and what is not claimed."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from time import process_time

import pytest

from importer import docs_pages
from importer.docs_pages import (
    CHINESE,
    ENGLISH,
    RUSSIAN,
    UNKNOWN,
    WIDE,
    Locale,
    Made,
    parameters,
    read,
    value,
)
from specpress.importer.extracted import ExtractedPage, ExtractedRule, Limit, Lost, Stated
from specpress.importer.layouts import LAYOUTS

URL = "https://doc.vtrix.ai/docs/api/x/some-model"
MADE = (
    Made("text", "string", True, ("What to say.",)),
    Made("pace", "number", facts=(("default", "1.5"), ("range", "0.5 - 2"))),
    Made("voice", "string | null", facts=(("options", "ann, bob, c_3"), ("default", "bob"))),
    Made("loud", "boolean", facts=(("default", "false"),)),
    Made(
        "extra",
        "object",
        inner=(Made("tone", "string", text=("The tone.",), facts=(("options", "low, high"),)),),
    ),
    Made("last", "integer", text=("The last, must be a multiple of 8.",), facts=(("range", "8 - 64"),)),
)


@pytest.mark.parametrize("spaced", [True, False])
@pytest.mark.parametrize("locale", [ENGLISH, CHINESE, WIDE, RUSSIAN, UNKNOWN])
def test_a_made_page_is_read_whole(locale: Locale, spaced: bool) -> None:
    found = read(docs_pages.vtrix(MADE, locale, spaced), "vtrix", URL)
    made = parameters(found)
    assert found.form == ("spaced" if spaced else "compact")
    assert value(found.model) == "some_model_1"
    assert value(found.title) == ("A Model" if spaced else None)
    assert list(made) == ["text", "pace", "voice", "loud", "extra", "extra.tone", "last"]
    assert [value(one.required) for one in made.values()][:5] == [True, False, False, False, False]
    assert [value(one.type) for one in made.values()][2:4] == ["string | null", "boolean"]
    assert (value(made["pace"].default), value(made["pace"].min)) == ("1.5", Decimal("0.5"))
    assert value(made["pace"].max) == 2
    assert (value(made["voice"].options), value(made["voice"].default)) == (("ann", "bob", "c_3"), "bob")
    assert value(made["loud"].default) == "false"
    assert value(made["extra.tone"].options) == ("low", "high")
    assert (value(made["last"].multiple_of), value(made["last"].max)) == (8, 64)
    assert (found.complete, value(found.errors)) == (True, ("401", "429"))


def test_a_label_of_no_known_language_states_nothing() -> None:
    locale = replace(
        ENGLISH, labels={"options": "Izbire", "default": "Privzeto", "range": "Obseg", "value": "Vrednost"}
    )
    made = parameters(read(docs_pages.vtrix(MADE, locale, True), "vtrix", URL))
    assert {value(made["pace"].default), value(made["pace"].min), value(made["voice"].options)} == {"lost"}


def test_two_marks_that_are_not_known_decide_nothing() -> None:
    text = docs_pages.vtrix(MADE, UNKNOWN, True).replace("pace number", "pace number neobvezno")
    made = parameters(read(text, "vtrix", URL))
    assert value(made["pace"].required) == "lost"
    assert value(made["loud"].required) is False


def test_a_mark_beside_a_known_one_may_mean_anything() -> None:
    text = docs_pages.vtrix(MADE, ENGLISH, True)
    marked = text.replace("pace number", "pace number deprecated").replace(
        "loud boolean", "loud boolean (optional)"
    )
    made = parameters(read(marked, "vtrix", URL))
    assert [value(made[key].required) for key in ("text", "pace", "loud")] == [True, "lost", False]


def test_a_key_whose_depth_cannot_be_seen_is_lost() -> None:
    deep = Made("a", "object", inner=(Made("b", "object"), Made("c", "string")))
    found = read(docs_pages.vtrix((deep, Made("d", "string")), ENGLISH, True), "vtrix", URL)
    assert list(parameters(found)) == ["a", "a.b", "d"]
    assert found.complete is False


def test_a_description_that_reads_like_a_heading_ends_nothing() -> None:
    made = (Made("response_format", "string", text=("Response format",)), Made("end", "string"))
    assert list(parameters(read(docs_pages.vtrix(made, ENGLISH, False), "vtrix", URL))) == [
        "response_format",
        "end",
    ]


def test_a_table_with_each_cell_on_a_line_is_read() -> None:
    found = read(docs_pages.corpus_page("vtrix", "claude-sonnet-4-5.en.gitbook.txt"), "vtrix")
    made = parameters(found)
    assert (value(found.model), value(found.title)) == ("vtrix-claude-sonnet-4.5", "Claude Sonnet 4.5")
    assert value(made["messages[].role"].options) == ("user", "assistant", "system", "developer")
    assert (value(made["max_tokens"].min), value(made["max_tokens"].max)) == (1, 64000)
    assert made["max_tokens"].default == Stated(None, 36)
    assert value(made["messages[].content"].type) == "string/array"
    assert (value(made["stream"].default), value(made["stream"].options)) == ("false", "lost")
    assert found.cut == Stated("parameters", 54)


PIPED = """\
A Model
Model ID: some_model_1
| Параметр | Тип | Обяз. | Описание |
|---|---|---|---|
| model | string | ✅ | Model ID: some_model_1 |
| prompt | string | ✅ | Up to 500 characters. |
| size | string | ❌ | The size. |
Errors
| 401 | No key |
| 402 | No money |"""


def test_a_pipe_table_with_marks_is_read() -> None:
    found = read(PIPED, "vtrix", URL)
    made = parameters(found)
    assert [(key, value(one.required)) for key, one in made.items()] == [("prompt", True), ("size", False)]
    assert value(made["prompt"].length) == Limit(500)
    assert (found.complete, value(found.errors)) == (True, ("401", "402"))


def test_a_parameter_that_is_listed_twice_is_in_doubt() -> None:
    found = read(docs_pages.corpus_page("vtrix", "wan25-i2i-preview-intl.en.spaced.txt"), "vtrix")
    assert [one.key for one in found.parameters][-1] == Lost("`input.negative_prompt` is listed twice.", 70)
    images = parameters(found)["input.images"]
    assert value(images.max_items) == 3
    assert images.media is not None
    assert (value(images.media.max_size), value(images.media.min_side), value(images.media.alpha)) == (
        "10 MB",
        384,
        False,
    )
    assert value(images.media.mime_types) == ("image/jpeg", "image/png", "image/bmp", "image/webp")


@pytest.mark.parametrize(
    "text", ["", "\n", "Hello", "authorization string required", "| model | string | Yes |", "model"]
)
def test_other_pages_are_not_claimed(text: str) -> None:
    assert LAYOUTS["vtrix"].form(docs_pages.page(text)) is None
    assert LAYOUTS["vtrix"].form(docs_pages.page(text, URL)) is None


@pytest.mark.parametrize(
    "name",
    [
        "viduq1-text2video.en.compact.txt",
        "gemini-2-0-flash.en.spaced.txt",
        "claude-sonnet-4-5.en.gitbook.txt",
    ],
)
def test_a_page_that_is_cut_anywhere_never_yields_another_fact(name: str) -> None:
    docs_pages.check_cuts("vtrix", name, step=3)


@pytest.mark.parametrize("long", ["a: ", "maximum ", "1,", "Options: (", "a string | ", "Base64 ", " "])
@pytest.mark.parametrize("name", ["vtrix", "odirouter"])
def test_a_line_of_a_megabyte_is_left_unread_and_costs_no_more_than_its_length(name: str, long: str) -> None:
    render = docs_pages.vtrix if name == "vtrix" else docs_pages.odirouter
    text = render(MADE, ENGLISH, False)
    at = text.index("What to say.") if name == "vtrix" else text.index("Some text.")
    started = process_time()
    saved = docs_pages.page(text[:at] + long * (1_000_000 // len(long)) + "\n" + text[at:])
    form = LAYOUTS[name].form(saved)
    assert form is not None
    assert LAYOUTS[name].read(saved, form).parameters
    assert process_time() - started < 10


def probe(*lines: str) -> ExtractedPage:
    """What is read on a compact page with these lines behind `model`."""
    head = (
        "Authentication",
        "authorization string required",
        "All APIs require authentication.",
        "Parameters",
    )
    model = ("model string required", "Model ID to use for the request", "Value: probe_one")
    return read(
        "\n".join((*head, *model, *lines, "Error Codes", "| Code | Text |", "| 401 | x |")), "vtrix", URL
    )


@pytest.mark.parametrize(
    ("sentences", "forms"),
    [
        (("Base64 encoded images or image URLs", "Do not add any prefix (e.g. data:image/png;base64,)"), "base64"),
        (("Base64 encoded images or image URLs", "Strings without prefixes like data:image/png;base64,."), "base64"),
        (("Base64 images or image URLs", "With Base64, do not add", "any prefix, data:image/png;base64,"), "base64"),
        (("Image URLs or Base64: data:image/png;base64,…",), "data-uri"),
    ],
)  # fmt: skip
def test_a_denied_prefix_is_none_whatever_example_of_it_follows(
    sentences: tuple[str, ...], forms: str
) -> None:
    found = parameters(probe("image_list array required", "Reference images.", *sentences))
    media = found["image_list"].media
    assert media is not None
    assert value(media.forms) == ("url", forms)


def test_an_example_beside_a_denial_decides_nothing() -> None:
    found = parameters(probe("image string", "Base64 image.", "Not data:image/png;base64,iVBOR."))
    media = found["image"].media
    assert media is not None
    assert value(media.forms) == "lost"


KINDS = (
    "content array required", "What goes in", "Text Content Object", "type", "stringrequiredContent type", "Value:",
    "texttext", "stringrequiredText for the model", "Image Content Object", "type", "stringrequiredContent type",
    "Value:", "image_urlimage_url", "objectrequiredImage object", "url", "stringrequiredImage URL",
    "Size: less than30 MBrole",
    "stringconditional requiredWhere it goes",
)  # fmt: skip


def test_elements_of_several_kinds_are_told_apart_by_their_first_key() -> None:
    page = probe(*KINDS, "seed integer", "Any.")
    found = parameters(page)
    assert [*found] == [
        "content", "content[]|1.type", "content[]|1.text", "content[]|2.type", "content[]|2.image_url",
        "content[]|2.image_url.url", "seed",
    ]  # fmt: skip
    assert value(found["content[]|2.type"].options) == ("image_url",)
    assert value(found["content[]|1.text"].required) is True
    url = found["content[]|2.image_url.url"].media
    assert url is not None
    assert value(url.max_size) == "30 MB"
    role = page.parameters[-2]
    assert (value(role.key), value(role.required)) == ("lost", "lost")
    assert role.within == ("content[]|2", "content[]|2.image_url")
    assert not page.complete


def test_a_copy_that_ends_among_elements_may_miss_a_kind() -> None:
    text = "\n".join(
        ("authorization string required", "x", "model string required", "y", "Value: m_1", *KINDS[:9])
    )
    found = parameters(read(text, "vtrix", URL))
    assert found["content[]|1.text"].within == ("content[]|1", "content[]")


def test_a_type_glued_to_its_description_names_no_parameter() -> None:
    found = parameters(
        probe("face_choose array required", "Face", "face_id", "stringrequiredFace ID", "sound_file",
              "stringAudio file", "It", "sound_start_time", "longrequiredStart", "watermark object", "W", "enabled",
              "boolean", "true: With one")
    )  # fmt: skip
    assert [*found][1:4] == [f"face_choose[].{key}" for key in ("face_id", "sound_file", "sound_start_time")]
    assert value(found["face_choose[].sound_start_time"].type) == "long"
    assert value(found["face_choose[].sound_file"].required) is False
    assert value(found["watermark.enabled"].type) == "boolean"
    assert value(found["watermark"].default) is None


@pytest.mark.parametrize(
    ("line", "limit"),
    [
        ("Prompt, must be provided and length between 1-2500 characters", Limit(2500, 1)),
        ("Prompt, length must be between 1 - 2500 characters", Limit(2500, 1)),
        ("提示词。长度必须在 1-800 字符之间", Limit(800, 1)),
        ("提示词, 不能超过 2500 个字符", Limit(2500)),
    ],
)
def test_lengths_in_the_wordings_of_the_pages(line: str, limit: Limit) -> None:
    assert value(parameters(probe("prompt string required", line))["prompt"].length) == limit


def test_what_a_file_must_be_like_is_read_line_by_line() -> None:
    found = parameters(
        probe("image string", "Base64 encoded image or image URL (ensure accessible)", "Image requirements:",
              "Format: .jpg / .jpeg / .png", "File size: Less than 10MB",
              "Dimensions: Width and height at least 300px, aspect ratio between 1:2.5 and 2.5:1", "video_url string",
              "Video URL", "Supported formats: .mp4, .mov, at most 100MB", "Duration: 2 to 60 seconds",
              "Dimensions: width and height between 512px and 2160px", "first string", "Image URL",
              "Aspect ratio (width/height): (0.4, 2.5)", "Width and height (px): (300, 6000)")
    )  # fmt: skip
    image, video, first = (found[key].media for key in ("image", "video_url", "first"))
    assert image is not None
    assert video is not None
    assert first is not None
    assert (value(image.mime_types), value(image.max_size)) == (("image/jpeg", "image/png"), "10 MB")
    assert (value(image.min_side), value(image.ratio)) == (300, ("1:2.5", "2.5:1"))
    assert (value(video.mime_types), value(video.min_seconds), value(video.max_seconds)) == (
        ("video/mp4", "video/quicktime"), 2, 60,
    )  # fmt: skip
    assert (value(video.min_side), value(video.max_side)) == (512, 2160)
    assert (value(first.ratio), value(first.min_side), value(first.max_side)) == (("0.4", "2.5"), 300, 6000)


@pytest.mark.parametrize(
    "line",
    [
        "Some length 1-2000", "2s - 10s", "6shots, minimum1shot", "Only supported when mode is pro",
        "Either image or image_tail must be given", "image and image_tail must have at least one",
        "a and b are mutually exclusive",
        '"watermark_info": {', "When this parameter is true, prompt is invalid",
    ],
)  # fmt: skip
def test_a_line_that_may_state_a_limit_or_a_rule_is_in_doubt(line: str) -> None:
    found = probe("voice string", "The voice.", line)
    assert [doubt.line for doubt in found.doubts] == [10]


@pytest.mark.parametrize(
    "line",
    [
        "The voice of GPT-4 or V2.6.",
        "See https://x.org/2.",
        "`a_1` is one.",
        "Base64 text (must be accessible)",
    ],
)
def test_a_line_without_a_limit_is_in_no_doubt(line: str) -> None:
    assert probe("voice string", "The voice.", line).doubts == ()


def test_a_label_that_is_not_known_is_none_that_the_page_has_by_another() -> None:
    lines = ("voice string", "Tone: a, b", "Default: ann", "kind string", "Options: x, y", "Sort: x")
    found = parameters(probe(*lines))
    assert (value(found["voice"].default), value(found["voice"].options)) == ("ann", None)
    assert value(found["kind"].default) is None
    alone = parameters(probe("voice string", "Tone: a, b"))
    assert (value(alone["voice"].default), value(alone["voice"].options)) == ("lost", "lost")


def test_a_note_on_an_option_that_is_called_like_a_label_is_one() -> None:
    lines = ("tier string", "default: Online", "flex: Offline", "Default: default", "Options: default, flex")
    assert value(parameters(probe(*lines))["tier"].default) == "default"


def test_notes_above_the_parameters_are_in_doubt_and_the_head_tells_the_modality() -> None:
    text = "\n".join(("Some Model - Text to Video", "some_model", "Makes videos.", "API Notes", "Only with sound.",
                      "Authentication", "authorization string required", "x", "model string required", "y",
                      "Value: some_model", "prompt string", "z"))  # fmt: skip
    found = read(text, "vtrix", URL)
    assert [doubt.line for doubt in found.doubts] == [5]
    assert value(found.modality) == "video"
    assert value(found.errors) == "lost"


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Either image or image_tail parameter must be provided, both cannot be empty", "at_least_one"),
        (
            "image parameter and image_tail parameter must have at least one, both cannot be empty",
            "at_least_one",
        ),
        ("At least one of image and image_tail must be given", "at_least_one"),
        ("Either image or image_tail must be provided, but not both at the same time", "exactly_one"),
        ("image and image_tail are mutually exclusive", "at_most_one"),
    ],
)
def test_a_rule_between_two_keys_is_read(sentence: str, kind: str) -> None:
    found = probe("image string", "One.", sentence, "image_tail string", "Two.", sentence)
    assert found.rules == (ExtractedRule(kind, ("image", "image_tail"), 10),)  # type: ignore[arg-type]  # is one
    assert found.doubts == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Either image or mask must be provided", "Either image or image_tail must be provided when mode is pro",
        "image + image_tail and mask are mutually exclusive", "Either image or image must be provided",
    ],
)  # fmt: skip
def test_a_rule_that_says_more_is_in_doubt(sentence: str) -> None:
    found = probe("image string", "One.", sentence, "image_tail string", "Two.")
    assert (found.rules, [doubt.line for doubt in found.doubts]) == ((), [10])


def test_a_mark_that_a_rule_contradicts_is_in_doubt() -> None:
    rule = "Either image or image_tail must be given"
    found = parameters(probe("image string required", "One.", rule, "image_tail string", "Two."))
    assert (value(found["image"].required), value(found["image_tail"].required)) == ("lost", False)


def test_a_size_of_the_request_is_none_of_a_file() -> None:
    lines = (
        "images array",
        "Image URLs. Supports 1 - 7 images.",
        "POST body must not exceed 20MB",
        "size must not exceed 50MB",
    )
    images = parameters(probe(*lines))["images"]
    assert images.media is not None
    assert (value(images.media.max_size), value(images.min_items), value(images.max_items)) == ("50 MB", 1, 7)


@pytest.mark.parametrize(
    ("line", "types"),
    [
        ("Supported formats: .mp4 / .mov; file size must not exceed 100MB", ("video/mp4", "video/quicktime")),
        ("Supported formats: .mp4, .mov, file size max 5MB", ("video/mp4", "video/quicktime")),
        ("Supported formats: .mp4, .mov files", "lost"), ("Supported formats: .mp4, xyz", "lost"),
        ("Supports MP4 or MOV format.", ("video/mp4", "video/quicktime")),
    ],
)  # fmt: skip
def test_a_list_of_formats_is_read_whole_or_not_at_all(line: str, types: tuple[str, ...] | str) -> None:
    media = parameters(probe("video_url string", "Video URL", line))["video_url"].media
    assert media is not None
    assert value(media.mime_types) == types


def test_several_facts_may_stand_on_one_line() -> None:
    found = parameters(
        probe(
            "mode string",
            "The mode. Options: std, pro. Default: std",
            "pace number",
            "Range: 0 - 1. Default: 0.5",
        )
    )
    assert (value(found["mode"].options), value(found["mode"].default)) == (("std", "pro"), "std")
    pace = found["pace"]
    assert (value(pace.min), value(pace.max), value(pace.default)) == (0, 1, "0.5")


ENVELOPE = (
    "authorization string required", "x", "Parameters", "model string required", "y", "Value: m_1",
    "input array required", "Parameters must be placed under input[0].params.", "input[0].params object required",
    "What is passed on.", "input", "objectrequiredWhat it is made of.", "input.media",
    "arrayMedia. Valid values include", "autoandorigin.", "parameters", "objectOptions.", "parameters.thinking",
    "booleanWhether it thinks. It is enabled by default.",
)  # fmt: skip
NOTES = ("Notes", "- It answers later.", "- At most 3 at a time.")


def test_keys_in_the_envelope_of_a_request_are_parameters_and_the_envelope_is_none() -> None:
    page = read("\n".join((*ENVELOPE, *NOTES)), "vtrix", URL)
    found = parameters(page)
    assert [*found] == ["input", "input.media", "parameters", "parameters.thinking"]
    assert (value(found["input"].type), value(found["input"].required)) == ("object", True)
    assert value(found["input.media"].required) is False
    assert value(found["parameters.thinking"].default) == "true"
    assert page.complete
    assert [doubt.line for doubt in page.doubts] == [22, 14]


def test_an_envelope_whose_keys_have_lost_their_marks_states_no_flag() -> None:
    lines = [line.replace("objectrequired", "object") for line in ENVELOPE]
    found = parameters(read("\n".join((*lines, *NOTES)), "vtrix", URL))
    assert {key: value(parameter.required) for key, parameter in found.items()} == dict.fromkeys(
        ("input", "input.media", "parameters", "parameters.thinking"), "lost"
    )


def test_notes_between_parameters_end_nothing() -> None:
    found = parameters(probe("first string", "A text", "Notes", "- Of this one", "second string", "Another"))
    assert "second" in found


@pytest.mark.parametrize(
    ("lines", "facts"),
    [
        (("Options:", "true,falseDefault:", "true"), (("true", "false"), "true")),
        (("可选值:", "true、false默认值:", "false"), (("true", "false"), "false")),
        (("Options:", "true", "false"), ("lost", None)),
        (("The options", "Default:", "true"), (None, "true")),
        (("It is enabled by default in one mode.",), (None, None)),
        (("Off by default.",), (None, "false")),
    ],
)
def test_values_below_their_labels_and_labels_glued_to_values(
    lines: tuple[str, ...], facts: tuple[object, ...]
) -> None:
    flag = parameters(probe("flag boolean", "A switch", *lines))["flag"]
    assert (value(flag.options), value(flag.default)) == facts


def test_what_is_on_by_default_is_open_for_a_switch_that_turns_off() -> None:
    found = parameters(probe("disable_filter boolean", "Whether it is off. Enabled by default."))
    assert value(found["disable_filter"].default) is None


@pytest.mark.parametrize(
    ("line", "forms"),
    [
        ("Image URL or a Base64 data URI", ("url", "data-uri")),
        ("Image URL or a Base64 text", ("url", "base64")),
        ("Image URL, Base64 text or data URI", "lost"),
    ],
)
def test_how_a_file_is_given_by_the_name_of_the_form(line: str, forms: object) -> None:
    media = parameters(probe("image string", line))["image"].media
    assert media is not None
    assert value(media.forms) == forms


def test_more_wordings_of_files_and_lists() -> None:
    found = parameters(
        probe("images array", "Pictures. Supports input of 0 to 7 images.",
              "JPEG, PNG, and WEBP are supported. Give a URL.",
              "Image resolution must not be less than 128×128, and aspect ratio must not be less than 1:4",
              "payload string", "Handed through, no processing required, maximum 1048576 characters")
    )  # fmt: skip
    images = found["images"]
    assert images.media is not None
    assert (value(images.min_items), value(images.max_items)) == (0, 7)
    assert value(images.media.mime_types) == ("image/jpeg", "image/png", "image/webp")
    assert value(images.media.min_side) == 128
    assert value(found["payload"].length) == Limit(1048576)


@pytest.mark.parametrize(
    ("lines", "options"),
    [
        (("可选值userassistantsystem",), "lost"),
        (("可选值:userassistantsystem",), "lost"),
        (("可选值user、assistant",), ("user", "assistant")),
        (("可选值:720P", "默认值:720P"), ("720P",)),
        (("选项: customize",), ("customize",)),
        (("Options: customize",), ("customize",)),
    ],
)
def test_one_option_with_no_space_before_it_may_be_several(lines: tuple[str, ...], options: object) -> None:
    assert value(parameters(probe("mode string", "模式", *lines))["mode"].options) == options


def test_a_value_that_may_be_a_list_has_a_number_of_elements() -> None:
    found = parameters(probe("image string | array", "Pictures to edit, up to 16 input images"))
    assert value(found["image"].max_items) == 16


def test_a_ratio_whose_ends_are_glued_to_the_words_is_one() -> None:
    found = parameters(
        probe("image string", "Image URL", "Dimensions: aspect ratio between1:2.5and2.5:1Either")
    )
    assert found["image"].media is not None
    assert value(found["image"].media.ratio) == ("1:2.5", "2.5:1")


def test_numbered_notes_are_lines_as_others() -> None:
    found = parameters(
        probe("images array<string> required", "Pictures. Supports uploading 1 to 7 images.",
              "Note 1: With a video, 1 to 4 images are supported.",
              "Note 2: Takes image Base64 input or image URL input.",
              "Note 3: Supported image formats: png, webp.", "Note 4: Image pixels must be at least 128x128.",
              "Note 5: The body must not exceed 20MB, and encoding must include a prefix: data:image/png;base64,x.",
              "videos array<string>", "Videos. Supports uploading 1 to 2 videos.",
              "Note 1: There may be at most 1 video of 8 seconds or 2 videos of 5 seconds.",
              "Note 2: Supported video formats: mp4, avi.", "Note 3: The file size must not exceed 100MB.",
              "Note 4: Base64 decoded length must be less than 20MB.")
    )  # fmt: skip
    images, videos = found["images"], found["videos"]
    assert images.media is not None
    assert videos.media is not None
    assert (value(images.max_items), value(videos.max_items)) == (7, 2)
    assert value(images.media.forms) == ("url", "data-uri")
    assert value(images.media.mime_types) == ("image/png", "image/webp")
    assert (value(images.media.min_side), value(videos.media.max_size)) == (128, "100 MB")
    assert value(videos.media.mime_types) == ("video/mp4", "video/x-msvideo")


def test_a_number_for_each_holder_is_one_of_the_list_inside_it() -> None:
    text = "\n\n".join(
        ("authorization string required", "x", "model string required", "y", "Value: m_1\n",
         "subjects array required", "Subjects", "images array required", "Image URLs, up to 3 images per subject\n",
         "prompt string", "Text, character length cannot exceed 2000 characters", "Error Codes", "CodeDescription")
    )  # fmt: skip
    found = parameters(read(text, "vtrix", URL))
    assert value(found["subjects[].images"].max_items) == 3
    assert value(found["prompt"].length) == Limit(2000)
