"""The words of a verdict on a request, each with its page for `specpress explain` and the reference.

What `specpress validate`, the mock, both clients and the form find wrong with a request has one of these reasons; the
sentences beside them are those of `specpress.runtime.messages`.
"""

from __future__ import annotations

from collections.abc import Mapping

VERDICTS: Mapping[str, str] = {
    "above-maximum": """\
A number of the request is larger than the model takes, or as large as a limit that it must stay below. Send a
smaller one; the message and the model's page have the limit.
""",
    "below-minimum": """\
A number of the request is smaller than the model takes, or as small as a limit that it must stay above. Send a
larger one; the message and the model's page have the limit.
""",
    "broken-rule": """\
Each value of the request is fine, but they do not go together. The model's docs say that one depends on
another, and the message is that rule. Change one of the keys that it names, or leave it out.
""",
    "duplicate-item": """\
A list of the request holds an element more than once, and the model takes each only once. Two numbers that are
written in different ways, such as 1 and 1.0, are the same. Leave the second one out.
""",
    "lone-surrogate": r"""A text or a key of the request holds half of a character: one half of a surrogate pair, such
as `"\ud800"`, without the other. JSON can write it as an escape, but it is no text in UTF-8, and servers refuse it or
change it. Mostly a text was cut in the middle of an emoji. Cut it elsewhere, or leave the half out.
""",
    "missing-key": """\
A request lacks a key that the model requires: a parameter, or an object that parameters stand in. The place is
where it should be. Add it; `specpress show MODEL` lists what is required.
""",
    "nested-too-deep": """\
A request has more than 100 levels of lists and objects within each other. Nothing else of it is looked at,
since parsers and servers end at some such depth, each at another. Send a flatter one.
""",
    "no-alternative": """\
A value of the request is none of the things that may stand there, each with limits of its own, and it comes as
close to one as to another. The message says what they are. Send one of them.
""",
    "not-a-ratio": """\
A text of the request should be a width and a height with a colon between them, such as `16:9`, and is not.
Write it so, or one of the words that the model takes besides, such as `auto`: the message lists them, and capitals
count.
""",
    "not-a-size": """\
A text of the request should be a width and a height in pixels, such as `1024*768`, and is not. Write it so; the
message shows the sign that the model takes between the numbers, and the words that it takes besides, such as `auto`.
""",
    "not-an-option": """\
A value of the request is none of those that the model takes, in one of the ways in which they may be written:
capitals and blanks count, and `"5"` is not `5`. Send one of those that the message lists; it names the one that
was probably meant.
""",
    "not-constant": """\
A key that has the same value in every request has another one, such as the id of another model under `model`.
Send the value that the message says.
""",
    "null-not-allowed": """\
A key of the request is null, and the model takes no null there. Send a value, or leave the key out if it is not
required.
""",
    "off-step": """\
A number of the request, or a side of a size, lies between the steps that the model takes, such as 30 where only
multiples of 16 are taken. Send one of the numbers beside it that are steps.
""",
    "pattern": """\
A text of the request does not have the form that the model takes. The message says the form as a regular
expression. Write the text so; an example stands on the model's page where the docs have one.
""",
    "ratio-too-narrow": """\
A ratio of width to height in the request is narrower than the model takes. Send a wider one; the message has
the limit.
""",
    "ratio-too-wide": """\
A ratio of width to height in the request is wider than the model takes. Send a narrower one; the message has
the limit.
""",
    "side-too-large": """\
The width or the height in the request has more pixels than the model takes. Send a smaller size.
""",
    "side-too-small": """\
The width or the height in the request has fewer pixels than the model takes. Send a larger size.
""",
    "too-few-items": """\
A list of the request has fewer elements than the model needs. Add some; the message says how many are needed.
""",
    "too-few-pixels": """\
Width times height in the request come to fewer pixels than the model takes. Send a larger size.
""",
    "too-long": """\
A text of the request is longer than the model takes. It is counted in characters (Unicode code points), words
or bytes (of UTF-8), as the message says, and where the docs have a limit of its own for a script, for texts in
that script. Shorten it.
""",
    "too-many-items": """\
A list of the request has more elements than the model takes. Leave some out; the message says how many are
allowed.
""",
    "too-many-pixels": """\
Width times height in the request come to more pixels than the model takes. Send a smaller size.
""",
    "too-short": """\
A text of the request is shorter than the model takes; an empty text may be as good as none. It is counted in
characters (Unicode code points), words or bytes (of UTF-8), as the message says. Write more, or leave the key
out if it is not required.
""",
    "unknown-key": """\
A request has a key that the model does not have at this place. The message lists the keys that it has there,
and names the one that was probably meant; a key may also belong into another object. Correct it, move it or
leave it out.
""",
    "wrong-type": """\
A value of the request is of another kind than the model takes: a text in place of a number, or a fraction in
place of a whole number. Quotes make a text of a number, so `"5"` is a text. Send the kind of value that the
message says.
""",
}
"""The page of each reason, as Markdown without a heading, by the reason."""
