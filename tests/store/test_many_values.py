"""One parameter holds as many values as a list from outside has rows."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from meetingdesk.model.people import Person
from meetingdesk.store.many_values import among
from meetingdesk.store.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path):
    with Workspace.create(tmp_path / "kho", name="Văn phòng") as workspace:
        with workspace.unit_of_work() as work:
            names = ("Đặng Văn Ý", 'Người "trích" tên', "Lê Thị A")
            work.insert_many(Person, [{"full_name": name} for name in names])
        yield workspace


def test_more_values_than_a_statement_takes_parameters(workspace):
    with workspace.reader() as session:
        names = [f"Không có {number}" for number in range(300_000)]
        wanted = [*names, "Đặng Văn Ý", 'Người "trích" tên']
        query = select(Person.full_name).where(among(session, Person.full_name, wanted))
        assert set(session.scalars(query)) == {"Đặng Văn Ý", 'Người "trích" tên'}


def test_numbers_and_nothing_at_all(workspace):
    with workspace.reader() as session:
        query = select(Person.id)
        assert list(session.scalars(query.where(among(session, Person.id, range(2, 90_000))))) == [
            2,
            3,
        ]
        assert not list(session.scalars(query.where(among(session, Person.id, []))))
