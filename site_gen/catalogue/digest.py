"""Digests: what tells that nothing changed. 16 bytes of BLAKE2b over an unambiguous encoding."""

import hashlib
from typing import Any

import msgspec

_encode = msgspec.msgpack.Encoder(enc_hook=str, order="deterministic").encode


def digest_of(*parts: Any) -> bytes:
    """The digest of values: bytes, texts, numbers, structs, tuples, mappings of them. Markup counts as its text."""
    data = parts[0] if len(parts) == 1 and isinstance(parts[0], bytes) else _encode(parts)
    return hashlib.blake2b(data, digest_size=16).digest()
