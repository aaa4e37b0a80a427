"""The container of old Office files (OLE compound file), read just far enough to judge it."""

from __future__ import annotations

import struct

from meetingdesk.exchange.sheets import damaged

_FREE_OR_END = 0xFFFFFFFA  # this and above are no sector numbers
_HEADER_SECTORS = 109
_STREAM, _ROOT = 2, 5
_SMALL_STREAM = 4096


class CompoundFile:
    """A compound file's streams by lower-case name; every size in it is checked before use.

    Raises BadInput where the container contradicts itself.
    """

    def __init__(self, data: bytes, file_name: str) -> None:
        self._data = data
        self._file_name = file_name
        try:
            self._open()
        except (struct.error, IndexError, ValueError) as fault:
            raise damaged(file_name, fault) from fault

    @property
    def names(self) -> set[str]:
        """The names of all streams and folders, in lower case."""
        return set(self._streams)

    def stream(self, name: str) -> bytes:
        """The bytes of one stream; raises BadInput where its chain is broken."""
        start, size = self._streams[name]
        try:
            if size < _SMALL_STREAM:
                return self._small_chain(start)[:size]
            return self._chain(start)[:size]
        except (struct.error, IndexError, ValueError) as fault:
            raise damaged(self._file_name, fault) from fault

    def _open(self) -> None:
        data = self._data
        (version, _order, shift) = struct.unpack_from("<HHH", data, 0x1A)
        if (version, shift) not in ((3, 9), (4, 12)):
            raise ValueError(f"sector shift {shift} in version {version}")
        self._size = 1 << shift
        (directories, fats, directory) = struct.unpack_from("<III", data, 0x28)
        (_cut, small_fat, small_fats, more, mores) = struct.unpack_from("<IIIII", data, 0x38)
        most = len(data) // self._size + 1
        if max(directories, fats, small_fats, mores) > most:
            raise ValueError("more sectors promised than the file has")
        self._table = self._sector_table(fats, more)
        self._read_directory(directory, version)
        self._small_table = self._numbers(self._chain(small_fat)) if small_fats else ()

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        if start >= len(self._data):
            raise ValueError(f"sector {number} is past the end")
        return self._data[start : start + self._size].ljust(self._size, b"\0")

    @staticmethod
    def _numbers(data: bytes) -> tuple[int, ...]:
        return struct.unpack(f"<{len(data) // 4}I", data)

    def _sector_table(self, fats: int, more: int) -> tuple[int, ...]:
        sectors = list(struct.unpack_from(f"<{_HEADER_SECTORS}I", self._data, 0x4C))
        seen: set[int] = set()
        while more < _FREE_OR_END:
            if more in seen:
                raise ValueError("the sector list runs in a circle")
            seen.add(more)
            numbers = self._numbers(self._sector(more))
            sectors += numbers[:-1]
            more = numbers[-1]
        used = [number for number in sectors if number < _FREE_OR_END][:fats]
        return self._numbers(b"".join(map(self._sector, used)))

    def _chain(self, start: int) -> bytes:
        return b"".join(map(self._sector, self._walk(start, self._table)))

    @staticmethod
    def _walk(start: int, table: tuple[int, ...]) -> list[int]:
        chain: list[int] = []
        while start < _FREE_OR_END:
            chain.append(start)
            if len(chain) > len(table):
                raise ValueError("a chain of sectors runs in a circle")
            start = table[start]
        return chain

    def _read_directory(self, start: int, version: int) -> None:
        entries = self._chain(start)
        self._streams: dict[str, tuple[int, int]] = {}
        self._small_data = b""
        for offset in range(0, len(entries) - 127, 128):
            length, kind = struct.unpack_from("<HB", entries, offset + 64)
            first, size = struct.unpack_from("<IQ", entries, offset + 116)
            size = size if version == 4 else size & 0xFFFFFFFF
            if kind not in (1, _STREAM, _ROOT):
                continue
            if kind != 1 and size > len(self._data):
                raise ValueError("a stream is bigger than its file")
            name = entries[offset : offset + max(0, min(length, 64) - 2)]
            self._streams[name.decode("utf-16-le", "replace").lower()] = (first, size)
            if kind == _ROOT and size:
                self._small_data = self._chain(first)

    def _small_chain(self, start: int) -> bytes:
        parts = self._walk(start, self._small_table)
        return b"".join(self._small_data[part * 64 : part * 64 + 64] for part in parts)
