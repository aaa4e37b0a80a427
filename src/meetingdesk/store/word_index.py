"""Records found by how their words begin: SQLite's FTS5, or a tsvector with a GIN index on PostgreSQL."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    cast,
    column,
    delete,
    exists,
    func,
    insert,
    literal,
    literal_column,
    or_,
    select,
    table,
)
from sqlalchemy.dialects.postgresql import TSQUERY, TSVECTOR

from meetingdesk.store.many_values import is_among


class Part(Enum):
    """Where a word stands: its column in SQLite, its weight in PostgreSQL."""

    GIVEN = "given", "A"
    NAME = "name", "B"
    MARKED = "marked", "C"
    OTHER = "other", "D"

    def __init__(self, column_name: str, weight: str) -> None:
        self.column_name = column_name
        self.weight = weight


@dataclass(frozen=True, slots=True)
class Entry:
    """The words of one record, folded; `marked` are those of its name with their accents."""

    record_id: int
    name: str
    given: str = ""
    marked: str = ""
    other: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Words that all begin one of the record's words in `parts`; with `whole`, one of them is one."""

    words: Sequence[str]
    parts: tuple[Part, ...] = (Part.GIVEN, Part.NAME, Part.OTHER)
    whole: bool = False


_LONGEST_WORD = 60
# FTS5's tokenizer parts words at all else, and an index without places knows no phrases.
_PIECE = re.compile(r"[^\W_]+")
_WHERE_TO_LOOK = (Part.NAME, Part.GIVEN, Part.MARKED, Part.OTHER)


class WordIndex:
    """The index of one kind of record, a table of its own called `name`."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._lite = table(name, column("rowid", Integer), column("name"), column("other"))
        self._server = table(name, column("id", Integer), column("words", TSVECTOR))

    def create(self, connection: Connection) -> None:
        """Make the index, empty, where it is not there yet."""
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql(
                f"CREATE VIRTUAL TABLE IF NOT EXISTS {self.name} USING fts5("
                "name, given, marked, other, detail=column, prefix='1 2', "
                'tokenize="unicode61 remove_diacritics 0")'
            )
            return
        connection.exec_driver_sql(
            f"CREATE TABLE IF NOT EXISTS {self.name}"
            " (id integer PRIMARY KEY, words tsvector NOT NULL)"
        )
        connection.exec_driver_sql(
            f"CREATE INDEX IF NOT EXISTS ix_{self.name} ON {self.name} USING gin (words)"
        )

    def clear(self, connection: Connection) -> None:
        """Take every entry out."""
        connection.exec_driver_sql(f"DELETE FROM {self.name}")

    def remove(self, connection: Connection, ids: Sequence[int]) -> None:
        """Take the entries of these records out, as far as they are there."""
        if not ids:
            return
        if connection.dialect.name == "sqlite":
            statement = f"DELETE FROM {self.name} WHERE rowid = ?"
            connection.exec_driver_sql(statement, [(record_id,) for record_id in ids])
        else:
            found = self._server.c.id
            connection.execute(delete(self._server).where(is_among(connection, found, ids)))

    def put(self, connection: Connection, entries: Iterable[Entry]) -> None:
        """Add entries of records that have none."""
        rows = list(entries)
        if not rows:
            return
        if connection.dialect.name == "sqlite":
            statement = (
                f"INSERT INTO {self.name}(rowid, name, given, marked, other) VALUES (?, ?, ?, ?, ?)"
            )
            connection.exec_driver_sql(
                statement,
                [(row.record_id, row.name, row.given, row.marked, row.other) for row in rows],
            )
        else:
            connection.execute(
                insert(self._server),
                [{"id": row.record_id, "words": _lexemes(row)} for row in rows],
            )

    def forget(self, connection: Connection) -> None:
        """Let go of words whose entries are gone but which older parts of the index still hold."""
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql(f"INSERT INTO {self.name}({self.name}) VALUES ('optimize')")

    def record_id(self, dialect: str) -> ColumnElement[int]:
        """The column with the record's id, to be selected or joined."""
        return self._lite.c.rowid if dialect == "sqlite" else self._server.c.id

    def holds(self, dialect: str, *wanted: Wanted) -> ColumnElement[bool]:
        """The condition that an entry has all that is wanted."""
        found: ColumnElement[bool]
        if dialect == "sqlite":
            text = " AND ".join(f"({_match(one)})" for one in wanted)
            found = literal_column(self.name).op("MATCH", is_comparison=True)(text)
        else:
            query = cast(literal(" & ".join(f"({_query(one)})" for one in wanted)), TSQUERY)
            found = self._server.c.words.op("@@", is_comparison=True)(query)
        return found

    def entry_has(self, record_id: ColumnElement[int], words: Sequence[str]) -> ColumnElement[bool]:
        """The condition that this record's entry in SQLite has words that begin so, by reading it.

        For walking through records in an order of their own, of which so many are meant that the
        walk ends soon.
        """
        entry = self._lite.c
        begun = [
            or_(
                *(
                    func.instr(literal(" ") + text, f" {word}") > 0
                    for text in (entry.name, entry.other)
                )
            )
            for word in words
        ]
        return exists(select(literal(1)).where(entry.rowid == record_id, *begun))


def _match(wanted: Wanted) -> str:
    star, joint = ("", " OR ") if wanted.whole else ("*", " AND ")
    pieces = [piece for word in wanted.words for piece in _PIECE.findall(word)]
    words = joint.join(f'"{piece}"{star}' for piece in pieces) or '""'
    columns = " ".join(part.column_name for part in wanted.parts)
    return f"{{{columns}}} : ({words})"


def _query(wanted: Wanted) -> str:
    star, joint = ("", " | ") if wanted.whole else ("*", " & ")
    weights = "".join(sorted(part.weight for part in wanted.parts))
    return joint.join(f"{_quoted(word)}:{star}{weights}" for word in wanted.words)


def _lexemes(entry: Entry) -> str:
    """The entry as PostgreSQL writes a tsvector: each word with a place and its part's weight."""
    found: dict[tuple[str, str], None] = {}
    for part in _WHERE_TO_LOOK:
        for word in getattr(entry, part.column_name).split():
            found[word, part.weight] = None
    return " ".join(f"{_quoted(word)}:{at}{weight}" for at, (word, weight) in _numbered(found))


def _numbered(found: Iterable[tuple[str, str]]) -> Iterable[tuple[int, tuple[str, str]]]:
    # Places past 16,383 are not told apart, and nothing here asks for them.
    return ((min(at, 16_383), one) for at, one in enumerate(found, 1))


def _quoted(word: str) -> str:
    inner = word[:_LONGEST_WORD].replace("\\", "\\\\").replace("'", "''")
    return f"'{inner}'"
