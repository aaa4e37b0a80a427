"""The columns of the register of signings."""

from __future__ import annotations

from PySide6.QtCore import QObject

from meetingdesk.features.signings.signing_register import AgreementRow
from meetingdesk.gui import formats
from meetingdesk.gui.signings import looks
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.columns import Column


class RegisterColumns(QObject):
    """Makes the columns, in the language of the window."""

    def make(self) -> list[Column[AgreementRow]]:
        """Number, day, title, parties, term, state, days left."""
        return [
            Column("number", self.tr("Số"), get=lambda row: row.number, width=184),
            Column("signed", self.tr("Ngày ký"), get=lambda row: row.signed_on, width=104),
            Column("title", self.tr("Tên văn bản"), get=lambda row: row.title, width=178),
            Column(
                "parties",
                self.tr("Ký với"),
                get=lambda row: " · ".join(row.partners),
                tip=lambda row: "\n".join(row.parties),
                width=168,
            ),
            Column(
                "term",
                self.tr("Thời hạn"),
                get=lambda row: looks.short_term(row.starts_on, row.ends_on),
                sort_key=lambda row: row.ends_on,
                tip=lambda row: looks.term(row.starts_on, row.ends_on),
                width=158,
            ),
            Column(
                "left",
                self.tr("Còn lại"),
                get=lambda row: row.days_left,
                show=lambda row: looks.days_left(row.days_left),
                tone=lambda row: looks.days_tone(row.days_left),
                icon=lambda row: looks.days_icon(row.days_left),
                width=178,
            ),
            Column(
                "state",
                self.tr("Trạng thái"),
                get=lambda row: say(row.state.label),
                tone=lambda row: looks.STATE_LOOKS[row.state][0],
                icon=lambda row: looks.STATE_LOOKS[row.state][1],
                sort_key=lambda row: list(looks.STATE_LOOKS).index(row.state),
                width=144,
            ),
            Column(
                "scans",
                self.tr("Bản quét"),
                get=lambda row: row.scans,
                show=lambda row: formats.show(row.scans) if row.scans else "",
                icon=lambda row: "paperclip" if row.scans else "",
                tip=self._scan_tip,
                width=78,
            ),
        ]

    def _scan_tip(self, row: AgreementRow) -> str:
        if row.scans:
            return self.tr("{count} bản quét").format(count=row.scans)
        return self.tr("Chưa có bản quét")
