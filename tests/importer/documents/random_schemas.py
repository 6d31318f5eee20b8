"""JSON Schemas that nobody would write and some that everybody writes, as a seed decides."""

from __future__ import annotations

from random import Random
from typing import Any

KEYS = ("a", "b", "c", "prompt", "type", "image_url")
WORDS = ("auto", "16:9", "a", "5", "text", "image")
PATTERNS = ("^a", "^[a-z]+$", r"^\d+:\d+$", r"\S", "^(a|auto)$", "(?:a|9)$")


class Maker:
    """Makes schemas of a dialect: OpenAPI 3.0 where it is `old`, else JSON Schema 2020-12."""

    def __init__(self, seed: int, *, old: bool) -> None:
        self.random = Random(seed)
        self.old = old
        self.known = 0
        """How many shared schemas may be referred to: each refers to earlier ones alone."""

    def document(self, schemas: int) -> dict[str, Any]:
        """A document with some inputs that refer to shared schemas."""
        shared: dict[str, Any] = {}
        for number in range(3):
            shared[f"S{number}"] = self.schema(2)
            self.known = number + 1
        inputs = {f"X{number}Input": self.body() for number in range(schemas)}
        version = "3.0.3" if self.old else "3.1.0"
        return {
            "openapi": version,
            "info": {"title": "x", "version": "1"},
            "components": {"schemas": shared | inputs},
        }

    def body(self) -> dict[str, Any]:
        """The schema of a body: an object, sometimes of several kinds."""
        schema = self.object(3)
        if self.random.random() < 0.3:
            keys = list(schema["properties"]) or ["a"]
            schema[self.random.choice(("anyOf", "oneOf"))] = [
                {"required": self.random.sample(keys, min(len(keys), self.random.choice((1, 1, 2))))}
                for _ in range(self.random.choice((2, 2, 3)))
            ]
        if self.random.random() < 0.1:
            schema["not"] = {"required": self.random.sample(KEYS, 2)}
        return schema

    def schema(self, depth: int) -> Any:
        """Any schema."""
        choices: list[Any] = [
            self.string,
            self.number,
            self.number,
            self.string,
            self.boolean,
            self.enumeration,
        ]
        if depth:
            choices += [
                self.object,
                self.array,
                self.union,
                self.union,
                self.both,
                self.reference,
                self.typeless,
            ]
        schema = self.random.choice(choices)(depth - 1)
        if isinstance(schema, dict) and self.random.random() < 0.15:
            if self.old:
                schema["nullable"] = True
            elif isinstance(schema.get("type"), str):
                schema["type"] = [schema["type"], "null"]
        if isinstance(schema, dict) and self.random.random() < 0.2:
            schema["default"] = self.random.choice((None, 1, 5, "a", "5", True, [], {}))
        return schema

    def some(self, **limits: Any) -> dict[str, Any]:
        """Some of the limits."""
        return {name: limit for name, limit in limits.items() if self.random.random() < 0.35}

    def string(self, depth: int) -> dict[str, Any]:
        """A text."""
        more = self.some(minLength=1, maxLength=4, pattern=self.random.choice(PATTERNS), format="uri")
        return {"type": "string", **more}

    def number(self, depth: int) -> dict[str, Any]:
        """A number."""
        low, high = self.random.choice(((0, 10), (-1, 1), (1, 5)))
        more = self.some(minimum=low, maximum=high, multipleOf=self.random.choice((1, 2, 0.5)))
        if self.random.random() < 0.2:
            more["exclusiveMinimum"] = self.old or low
            if self.old:
                more["minimum"] = low
        return {"type": self.random.choice(("integer", "number")), **more}

    def boolean(self, depth: int) -> dict[str, Any]:
        """True or false."""
        return {"type": "boolean", **self.some(enum=[True])}

    def enumeration(self, depth: int) -> dict[str, Any]:
        """Options."""
        values: list[Any] = self.random.sample(WORDS, self.random.randint(1, 3))
        if self.random.random() < 0.3:
            values += self.random.sample((1, 5, None, True), self.random.randint(1, 2))
        schema: dict[str, Any] = {"enum": values}
        if self.random.random() < 0.5:
            schema["type"] = "string"
        if not self.old and len(values) == 1 and self.random.random() < 0.5:
            schema = {"const": values[0]}
        return schema

    def array(self, depth: int) -> dict[str, Any]:
        """A list."""
        return {
            "type": "array",
            "items": self.schema(depth),
            **self.some(minItems=1, maxItems=3, uniqueItems=True),
        }

    def object(self, depth: int) -> dict[str, Any]:
        """An object, mostly silent about other keys."""
        keys = self.random.sample(KEYS, self.random.randint(1, 4))
        schema: dict[str, Any] = {
            "type": "object",
            "properties": {key: self.schema(max(depth - 1, 0)) for key in keys},
        }
        if self.random.random() < 0.5:
            schema["required"] = self.random.sample((*keys, "extra"), 1)
        choice = self.random.random()
        if choice < 0.2:
            schema["additionalProperties"] = False
        elif choice < 0.3:
            schema["additionalProperties"] = self.schema(0)
        if not self.old and self.random.random() < 0.1:
            schema["dependentRequired"] = {keys[0]: [keys[-1]]}
        return schema

    def union(self, depth: int) -> dict[str, Any]:
        """Alternatives: texts and options, objects told apart by a key, anything."""
        word = self.random.choice(("anyOf", "anyOf", "oneOf"))
        choice = self.random.random()
        if choice < 0.25:
            return {word: [self.enumeration(0), {"type": "string", **self.some(maxLength=4)}]}
        if choice < 0.5:
            branches = [self.object(depth) for _ in range(2)]
            for branch, tag in zip(branches, ("text", "image"), strict=True):
                branch["properties"]["type"] = {"type": "string", "enum": [tag]}
                branch["required"] = [
                    *branch.get("required", ()),
                    *(["type"] if self.random.random() < 0.7 else []),
                ]
            return {word: branches}
        if choice < 0.7:
            return {word: [{"const": item, "title": item.title()} for item in self.random.sample(WORDS, 2)]} if (
                not self.old) else {word: [{"type": "string", "enum": [item]} for item in WORDS[:2]]}  # fmt: skip
        return {word: [self.schema(max(depth, 0)) for _ in range(self.random.choice((1, 2, 3)))]}

    def both(self, depth: int) -> dict[str, Any]:
        """What fits all of some."""
        if self.random.random() < 0.5:
            return {"allOf": [self.reference(0)], "description": "Words."}
        return {"allOf": [self.object(depth), self.object(depth)]}

    def reference(self, depth: int) -> dict[str, Any]:
        """A reference to what is shared."""
        if not self.known:
            return self.string(0)
        beside = {} if self.random.random() < 0.6 else {"description": "Words.", **self.some(minLength=2)}
        return {"$ref": f"#/components/schemas/S{self.random.randrange(self.known)}", **beside}

    def typeless(self, depth: int) -> dict[str, Any]:
        """Limits without a type."""
        return self.random.choice(
            (
                {"minimum": 1},
                {"maxLength": 2},
                {"properties": {"a": {"type": "string"}}},
                {},
                {"required": ["a"]},
            )
        )
