"""Which font the office wants its papers in."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy.orm import Session

from meetingdesk.features.office import read_setting, save_setting
from meetingdesk.messages import message
from meetingdesk.store.unit_of_work import UnitOfWork

_KEY = "papers/font"


class PaperFont(StrEnum):
    """The families that running text can be set in."""

    TINOS = "Tinos"
    """Comes with the program; letters as wide as those of Times New Roman."""
    TIMES = "Times New Roman"
    """That of the PC, where it has one."""


def paper_font(session: Session) -> PaperFont:
    """The office's choice; Tinos where none was made."""
    kept = read_setting(session, _KEY)
    return PaperFont(kept) if kept in set(PaperFont) else PaperFont.TINOS


def keep_paper_font(work: UnitOfWork, font: PaperFont) -> None:
    """Set the office's papers in this font from now on."""
    save_setting(work, _KEY, font.value)
    work.describe(message("journal", "Chọn phông chữ {font} cho văn bản").given(font=font.value))
