"""Which token signs: the driver's file, and what is plugged in."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.errors import MeetingDeskError
from meetingdesk.exchange.signing_keys import TokenInfo, known_modules, tokens
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.signatures.file_field import FileField
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import icon_button
from meetingdesk.gui.widgets.labels import ElidedLabel


class TokenField(QWidget):
    """Looks for tokens when it is told to, and when another driver is chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._found: list[TokenInfo] = []
        self._module = FileField(
            desk, "tokenModule", self.tr("Trình điều khiển PKCS#11 (*.dll *.so *.dylib)")
        )
        self._module.set_hint(self.tr("Tệp trình điều khiển của thẻ (.dll)"))
        if self._module.path is None and (known := known_modules()):
            self._module.set_path(known[0])
        self._module.changed.connect(self.look)
        self._tokens = QComboBox()
        self._tokens.setObjectName("tokens")
        self._tokens.setAccessibleName(self.tr("Thẻ đang cắm"))
        again = icon_button("refresh", self.tr("Tìm thẻ lại"))
        again.setObjectName("findTokens")
        again.clicked.connect(self.look)
        self._hint = ElidedLabel("", "muted")
        self._hint.setObjectName("tokenHint")
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._tokens, 1)
        row.addWidget(again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._module.setMinimumHeight(32)
        self._tokens.setMinimumHeight(32)
        self.setMinimumHeight(32 + 4 + 32 + 4 + 22)
        column.addWidget(self._module)
        column.addLayout(row)
        column.addWidget(self._hint)
        self._tokens.currentIndexChanged.connect(self._on_chosen)

    @property
    def token(self) -> TokenInfo | None:
        """The token that is chosen."""
        place = self._tokens.currentIndex()
        return self._found[place] if 0 <= place < len(self._found) else None

    @Slot()
    def look(self) -> None:
        """Ask the driver what is plugged in."""
        if self._module.path is None:
            self._show([], self.tr("Hãy chọn tệp trình điều khiển do nơi cấp thẻ cài vào máy."))
            return
        self._desk.tasks.run(
            tokens, self._module.path, done=self._on_tokens, failed=self._on_failed, owner=self
        )

    @Slot(object)
    def _on_tokens(self, found: list[TokenInfo]) -> None:
        shown = [one for one in found if one.label]
        self._show(shown, "" if shown else self.tr("Chưa thấy thẻ nào. Hãy cắm thẻ rồi tìm lại."))

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, MeetingDeskError):
            self._show([], say(error.message))
        else:
            self._desk.tasks.broken.emit(error)

    def _show(self, found: list[TokenInfo], hint: str) -> None:
        self._found = found
        self._tokens.clear()
        self._tokens.addItems([one.label for one in found])
        if hint:
            self._hint.setText(hint)

    @Slot()
    def _on_chosen(self) -> None:
        tries = self.token.tries if self.token else ""
        words = {
            "few": self.tr("Thẻ này đã bị nhập sai mã PIN. Hãy nhập cẩn thận."),
            "last": self.tr("Chỉ còn một lần nhập mã PIN; sai nữa thẻ sẽ bị khóa."),
            "locked": self.tr("Thẻ đã bị khóa. Hãy liên hệ nơi cấp thẻ."),
        }
        self._hint.setText(words.get(tries, ""))
