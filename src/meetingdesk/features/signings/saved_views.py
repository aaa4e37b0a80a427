"""Named filters of the register, kept in the workspace so that every desk has them."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.office import read_setting, save_setting
from meetingdesk.features.signings.signing_register import RegisterFilter
from meetingdesk.features.written_text import required_line
from meetingdesk.messages import message
from meetingdesk.model.agreements import AgreementKind, AgreementState
from meetingdesk.store.unit_of_work import UnitOfWork

_KEY = "signings.views"
_NAME = message("labels", "Tên cách xem")
_MOST = 40


def saved_views(session: Session) -> dict[str, RegisterFilter]:
    """The named filters in the order they were saved; what can't be read any more is left out."""
    kept = read_setting(session, _KEY)
    if not isinstance(kept, list):
        return {}
    found = {}
    for entry in kept:
        if isinstance(entry, dict) and isinstance(entry.get("name"), str):
            found[entry["name"]] = _filter(entry)
    return found


def save_view(work: UnitOfWork, name: str, wanted: RegisterFilter) -> None:
    """Keep a filter under a name; one of the same name is replaced.

    Raises Refused for an empty name, a filter that narrows nothing, or more than forty of them.
    """
    name = required_line(name, _NAME)
    if wanted == RegisterFilter():
        raise Refused(message("errors", "Hãy lọc sổ trước, rồi lưu cách xem."))
    views = {**saved_views(work.session), name: wanted}
    if len(views) > _MOST:
        raise Refused(message("errors", "Đã có 40 cách xem. Hãy xóa bớt rồi lưu lại."))
    _keep(work, views)
    work.describe(message("journal", "Lưu cách xem {name}").given(name=name))


def remove_view(work: UnitOfWork, name: str) -> None:
    """Forget a named filter."""
    views = saved_views(work.session)
    views.pop(name, None)
    _keep(work, views)
    work.describe(message("journal", "Xóa cách xem {name}").given(name=name))


def _keep(work: UnitOfWork, views: dict[str, RegisterFilter]) -> None:
    save_setting(work, _KEY, [{"name": name, **_fields(one)} for name, one in views.items()])


def _fields(wanted: RegisterFilter) -> dict[str, Any]:
    return {
        "text": wanted.text,
        "kind": wanted.kind and wanted.kind.value,
        "state": wanted.state and wanted.state.value,
        "organization": wanted.organization_id,
        "year": wanted.year,
        "running_out": wanted.running_out,
    }


def _filter(entry: dict[str, Any]) -> RegisterFilter:
    kind, state = entry.get("kind"), entry.get("state")
    organization, year = entry.get("organization"), entry.get("year")
    return RegisterFilter(
        text=str(entry.get("text") or ""),
        kind=AgreementKind(kind) if kind in set(AgreementKind) else None,
        state=AgreementState(state) if state in set(AgreementState) else None,
        organization_id=organization if isinstance(organization, int) else None,
        year=year if isinstance(year, int) else None,
        running_out=bool(entry.get("running_out")),
    )
