"""What a check of a signed file found, as a person reads it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.features.files.signatures import (
    Integrity,
    SignatureFinding,
    SignatureReport,
    Trust,
    verdict,
    when_signed,
)
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import TextLabel

_INTEGRITY = {
    Integrity.WHOLE: ("circle-check", "success"),
    Integrity.ADDED_TO: ("circle-check", "success"),
    Integrity.CHANGED: ("alert-circle", "danger"),
    Integrity.BROKEN: ("circle-x", "danger"),
}
_TRUST = {
    Trust.TRUSTED: ("shield-check", "success"),
    Trust.TRUSTED_WHEN_SIGNED: ("shield-check", "success"),
    Trust.UNKNOWN_ROOT: ("alert-triangle", "warning"),
    Trust.NO_ROOTS: ("help-circle", "muted"),
    Trust.EXPIRED: ("hourglass", "warning"),
    Trust.REVOKED: ("circle-x", "danger"),
}


def verdict_looks(report: SignatureReport) -> tuple[str, str]:
    """Icon and tone of the verdict on a file."""
    if report.is_altered:
        return "circle-x", "danger"
    if not report.findings:
        return "circle-dashed", "muted"
    return ("shield-check", "success") if report.is_good else ("alert-triangle", "warning")


class ReportView(QWidget):
    """The verdict above, one block for each signature below."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("signatureReport")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_report(self, report: SignatureReport) -> None:
        """Show what was found."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        picture, tone = verdict_looks(report)
        self._column.addWidget(_line(picture, tone, say(verdict(report)), "strong", "verdict"))
        for finding in report.findings:
            self._column.addWidget(self._block(finding))
        self._column.addStretch(1)

    def _block(self, finding: SignatureFinding) -> QWidget:
        block = QFrame()
        block.setProperty("face", "sunken")
        column = QVBoxLayout(block)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        name = finding.signer or self.tr("Không đọc được tên người ký")
        column.addWidget(TextLabel(name, "strong", wrap=True))
        column.addWidget(_line("clock", "muted", say(when_signed(finding))))
        column.addWidget(_line(*_INTEGRITY[finding.integrity], say(finding.integrity.label)))
        column.addWidget(_line(*_TRUST[finding.trust], say(finding.trust.label)))
        if finding.is_long_term:
            kept = self.tr("Tệp có sẵn dữ liệu kiểm tra lâu dài (LTV)")
            column.addWidget(_line("archive", "success", kept))
        if finding.issuer:
            by = self.tr("Nơi cấp chứng thư: {issuer}").format(issuer=finding.issuer)
            column.addWidget(TextLabel(by, "muted", wrap=True))
        return block


def _line(picture: str, tone: str, text: str, face: str = "", name: str = "") -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(IconLabel(picture, tone, 18))
    label = TextLabel(text, face, wrap=True)
    if name:
        label.setObjectName(name)
    row.addWidget(label, 1)
    return line
