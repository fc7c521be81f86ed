"""Writes a small ONNX model byte by byte, so that no test needs the package that makes them.

Field numbers are those of `onnx.proto3`, release 1.17.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

FLOAT, INT64, INTS = 1, 7, 7  # types of elements; of an attribute that holds whole numbers
IR_VERSION, OPSET = 8, 11


def _varint(number: int) -> bytes:
    found = bytearray()
    while number > 0x7F:
        found.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*found, number])


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _bytes(field: int, value: bytes | str) -> bytes:
    raw = value.encode() if isinstance(value, str) else value
    return _varint(field << 3 | 2) + _varint(len(raw)) + raw


def _value(name: str, element: int, *sides: int | str) -> bytes:
    """A named input or output; a side in words is as long as what is given."""
    shape = b"".join(
        _bytes(1, _bytes(2, side) if isinstance(side, str) else _number(1, side)) for side in sides
    )
    return _bytes(1, name) + _bytes(2, _bytes(1, _number(1, element) + _bytes(2, shape)))


def _node(kind: str, inputs: Sequence[str], output: str, attributes: bytes = b"") -> bytes:
    named = b"".join(_bytes(1, name) for name in inputs)
    return named + _bytes(2, output) + _bytes(4, kind) + attributes


def _ints(name: str, *numbers: int) -> bytes:
    body = _bytes(1, name) + b"".join(_number(8, n) for n in numbers) + _number(20, INTS)
    return _bytes(5, body)


def _whole(name: str, number: int) -> bytes:
    return _bytes(5, _bytes(1, name) + _number(3, number) + _number(20, 2))


def summing_model(rows: Sequence[Sequence[float]], *, wants: str = "input_ids") -> bytes:
    """A model whose answer is the sum of the rows of its table that the ids name."""
    width = len(rows[0])
    raw = b"".join(struct.pack("<f", number) for row in rows for number in row)
    table = (
        _number(1, len(rows)) + _number(1, width) + _number(2, FLOAT) + _bytes(8, "table")
    ) + _bytes(9, raw)
    graph = b"".join(
        [
            _bytes(1, _node("Gather", ["table", wants], "found")),
            _bytes(
                1, _node("ReduceSum", ["found"], "logits", _ints("axes", 1) + _whole("keepdims", 0))
            ),
            _bytes(2, "summing"),
            _bytes(5, table),
            _bytes(11, _value(wants, INT64, "batch", "tokens")),
            _bytes(12, _value("logits", FLOAT, "batch", width)),
        ]
    )
    opset = _bytes(1, "") + _number(2, OPSET)
    return _number(1, IR_VERSION) + _bytes(7, graph) + _bytes(8, opset)
