"""Solids: one triangle as a glTF file in its binary form (https://registry.khronos.org/glTF/)."""

from __future__ import annotations

import json
import struct


def solid(drawn: bytes) -> bytes:
    """The bytes of a .glb file."""
    side = 1 + drawn[0] / 255
    corners = (0.0, 0.0, 0.0, side, 0.0, 0.0, 0.0, side, 0.0)
    data = struct.pack("<9f", *corners)
    scene = {
        "asset": {"version": "2.0"},
        "scene": 0,
        "scenes": [{"nodes": [0]}],
        "nodes": [{"mesh": 0}],
        "meshes": [{"primitives": [{"attributes": {"POSITION": 0}}]}],
        "buffers": [{"byteLength": len(data)}],
        "bufferViews": [{"buffer": 0, "byteLength": len(data)}],
        "accessors": [
            {
                "bufferView": 0,
                "componentType": 5126,
                "count": 3,
                "type": "VEC3",
                "min": [0, 0, 0],
                "max": [side, side, 0],
            }
        ],
    }
    text = json.dumps(scene).encode()
    text += b" " * (-len(text) % 4)
    chunks = struct.pack("<I4s", len(text), b"JSON") + text + struct.pack("<I4s", len(data), b"BIN\0") + data
    return struct.pack("<4sII", b"glTF", 2, 12 + len(chunks)) + chunks
