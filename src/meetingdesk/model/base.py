"""The ground all mapped classes stand on: ids, versions, timestamps, names of constraints."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import DateTime, Dialect, Enum, Integer, MetaData, Text, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from meetingdesk.messages import Message

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def now() -> datetime:
    """The present moment in UTC, to the microsecond."""
    return datetime.now(UTC)


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in time. Only aware datetimes go in; UTC comes out.

    SQLite keeps it as naive UTC text, PostgreSQL as ``timestamptz``.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


# Sort keys are made by meetingdesk.vietnamese.collation so that plain byte order is the right order.
SortText = Text().with_variant(Text(collation="C"), "postgresql")


class Choice(StrEnum):
    """An enumeration whose members carry the word that people read: ``MEMBER = "code", label``."""

    label: Message

    # A second argument comes only with a member's definition, never when a code is looked up.
    def __new__(cls, code: str, label: Message | None = None) -> Choice:
        member = str.__new__(cls, code)
        member._value_ = code
        if label is not None:
            member.label = label
        return member


ChoiceT = TypeVar("ChoiceT", bound=StrEnum)


def choice(kind: type[ChoiceT]) -> Enum:
    """A column type that keeps a choice as its code; new choices need no migration."""
    return Enum(
        kind,
        native_enum=False,
        create_constraint=False,
        length=40,
        values_callable=lambda members: [member.value for member in members],
    )


class Base(DeclarativeBase):
    """Declarative base of every table."""

    metadata = MetaData(naming_convention=NAMING)


class Entity:
    """An editable row: integer id, a version that moves with every change, and when it was made."""

    id: Mapped[int] = mapped_column(Integer, primary_key=True, sort_order=-10)
    version: Mapped[int] = mapped_column(Integer, default=1, sort_order=90)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, default=now, sort_order=91)
    updated_at: Mapped[datetime] = mapped_column(
        UtcDateTime, default=now, onupdate=now, sort_order=92
    )

    @declared_attr.directive
    @classmethod
    def __mapper_args__(cls) -> dict[str, Any]:
        return {"version_id_col": cls.version}
