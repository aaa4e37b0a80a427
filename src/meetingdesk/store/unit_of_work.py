"""One act of a user: one transaction, one journal entry, one announcement of what changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Table, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, object_session
from sqlalchemy.orm.exc import StaleDataError

from meetingdesk.errors import Conflict, Refused
from meetingdesk.messages import Message, message
from meetingdesk.model import Base
from meetingdesk.store import search_index
from meetingdesk.store.bulk_insert import insert_rows, whole_rows
from meetingdesk.store.change import Change
from meetingdesk.store.database import Database
from meetingdesk.store.deletion import delete_with_dependents
from meetingdesk.store.images import image, image_maker
from meetingdesk.store.journal import last_change
from meetingdesk.store.recording import Recorder, RowChange

UNDESCRIBED = message("journal", "Sửa dữ liệu")


class UnitOfWork:
    """What a feature works in. It validates, changes and describes; the workspace commits.

    Attributes:
        actor: who acts, for the journal.
        entry_id: after the commit, the journal entry of the act; None where nothing changed.
    """

    def __init__(self, session: Session, actor: str, database: Database) -> None:
        self.actor = actor
        self.entry_id: int | None = None
        self.act: Message = UNDESCRIBED
        self._session = session
        self._database = database
        self._is_begun = False
        self._recorder = Recorder(session)

    @property
    def session(self) -> Session:
        """The SQLAlchemy session of the transaction; no other act writes while this one is open."""
        if not self._is_begun:
            self._is_begun = True
            self._database.begin_act(self._session.connection())
        return self._session

    def share(self, *keys: str) -> None:
        """Let acts go on beside this one that hold none of its `keys`.

        For the door, where desks must not wait for each other. It comes before the session is
        used, or an act of its own holds everything already; what may not happen twice at once is
        named by a key, here or with `hold`.
        """
        if self._is_begun:
            return
        self._is_begun = True
        self._database.begin_shared_act(self._session.connection(), *keys)

    def hold(self, *keys: str) -> None:
        """Wait until no other shared act holds these keys."""
        self._database.hold(self.session.connection(), *keys)

    def describe(self, act: Message) -> None:
        """Say what the act does, as the journal and the undo menu will say it."""
        self.act = act

    def insert_many(self, model: type[Base], rows: Sequence[Mapping[str, Any]]) -> list[int]:
        """Insert rows fast and in order; returns their ids. Defaults of the model apply."""
        if not rows:
            return []
        self.session.flush()
        table = _table(model)
        ids = self._database.new_ids(self.session.connection(), table, len(rows))
        whole = whole_rows(table, ids, rows)
        insert_rows(self.session.connection(), table, whole)
        make_image = image_maker(table)
        for row in whole:
            self._recorder.add(RowChange(table.name, row["id"], None, make_image(row)))
        return ids

    def update_many(self, model: type[Base], rows: Iterable[tuple[int, Mapping[str, Any]]]) -> None:
        """Set columns of many rows, each given as its id and the new values; versions move on."""
        self.session.flush()
        table, connection = _table(model), self.session.connection()
        wanted = dict(rows)
        for before in self._images(table, list(wanted)):
            row_id, change = before["id"], dict(wanted[before["id"]])
            if "version" in table.columns:
                change["version"] = before["version"] + 1
            connection.execute(update(table).where(table.c.id == row_id).values(change))
            after = image(change)
            self._recorder.add(
                RowChange(table.name, row_id, {name: before[name] for name in after}, after)
            )
        self.session.expire_all()

    def delete(self, model: type[Base], ids: int | Sequence[int]) -> None:
        """Delete rows with what belongs to them. Raises Refused where others depend on them."""
        self.session.flush()
        rows = [ids] if isinstance(ids, int) else ids
        delete_with_dependents(self.session.connection(), self._recorder, _table(model), rows)
        self.session.expire_all()

    def record(self, change: RowChange) -> None:
        """Record a change made by a statement of the caller's own."""
        self._recorder.add(change)

    def note(self, table: str, row_id: int) -> None:
        """Journal and announce that the act concerns a row, keeping nothing of what is in it.

        For acts that change no row (an export) or whose former values must not stay (an erasure);
        `undo` refuses to take such an act back.
        """
        self._recorder.add(RowChange(table, row_id, None, None))

    def finish(self) -> Change:
        """Flush, index and journal the act, and move the revision. Called by the workspace before it commits.

        Raises Conflict where somebody else changed a row since it was read.
        """
        session = self._session
        try:
            session.flush()
        except StaleDataError as error:
            raise _changed_meanwhile() from error
        except IntegrityError as error:
            raise refused_by_database(error) from error
        changes = self._recorder.changes
        if not changes:
            return Change()
        search_index.follow(session.connection(), changes)
        said = _announcement(changes)
        self.entry_id = self._database.keep_act(session, self.actor, self.act, changes, said)
        return said

    def _images(self, table: Table, ids: Sequence[int]) -> Iterable[dict[str, Any]]:
        connection = self.session.connection()
        for start in range(0, len(ids), 500):
            batch = ids[start : start + 500]
            query = select(table).where(table.c.id.in_(batch)).order_by(table.c.id)
            yield from [image(row) for row in connection.execute(query).mappings()]


def refused_by_database(error: IntegrityError) -> Refused:
    """A constraint's refusal in a person's words, the constraint's name in the details."""
    return Refused(
        message("errors", "Dữ liệu trùng hoặc trái quy tắc nên chưa được lưu."),
        details=str(error.orig),
    )


def check_version(row: Any, version: int) -> None:
    """Raise Conflict if `row` moved on since the value with `version` was shown."""
    if row is None:
        raise Conflict(message("errors", "Mục này đã bị người khác xóa."))
    if row.version != version:
        raise _changed_since(row, version)


def _changed_since(row: Any, version: int) -> Conflict:
    """Who changed `row` since it was shown in `version`, when, and to what, as the journal tells."""
    session = object_session(row)
    many = row.version - version
    other = None if session is None else last_change(session, row.__tablename__, row.id, many)
    if other is None:
        return _changed_meanwhile()
    said = message(
        "errors",
        "{who} vừa sửa mục này lúc {time}. Hãy xem lại bản mới rồi sửa tiếp.",
    )
    at = other.at.astimezone()
    return Conflict(
        said.given(who=other.actor, time=f"{at:%H:%M}"),
        theirs=other.values,
        who=other.actor,
        version=row.version,
    )


def _changed_meanwhile() -> Conflict:
    return Conflict(
        message("errors", "Người khác vừa sửa mục này. Hãy xem lại bản mới rồi sửa tiếp.")
    )


def _table(model: type[Base]) -> Table:
    table = model.__table__
    assert isinstance(table, Table)
    return table


def _announcement(changes: Sequence[RowChange]) -> Change:
    kinds: dict[str, set[int]] = {}
    for change in changes:
        kinds.setdefault(change.table, set()).add(change.row_id)
    return Change({table: frozenset(ids) for table, ids in kinds.items()})
