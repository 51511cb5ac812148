"""Packed binary data: bytes from values and back, by a format."""

__all__ = ["calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct", "error"]

from _struct import Struct, calcsize, iter_unpack, pack, pack_into, unpack, unpack_from


class error(Exception):
    pass
