"""Keeps True alive under Python 3.11, where PySide6 6.12.0 gives up a reference at every emit.

There ``Signal.emit`` returns True without counting the reference, so that a program ends with
'deallocating True or False' after some thousand signals. From Python 3.12 on the two bools are
immortal (PEP 683); this does the same for the older interpreter.
"""

from __future__ import annotations

import ctypes
import sys

_FOREVER = 1 << 40


def keep_bools() -> None:
    """Add references to True and False that no program lives long enough to use up."""
    if sys.implementation.name == "cpython" and sys.version_info < (3, 12):
        for value in (True, False):
            # The count is the first field of a CPython object, and an object's id its address.
            ctypes.c_ssize_t.from_address(id(value)).value += _FOREVER
