"""The two bars of the designer: which design and with whom; what to add, which face, how large."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QMenu, QToolButton, QWidget

from meetingdesk.documents.cards.design import CardDesign
from meetingdesk.features.papers.card_paper import CardPerson
from meetingdesk.gui.cards.canvas import CardCanvas
from meetingdesk.gui.cards.item_panel import gap_menu
from meetingdesk.gui.icons import icon
from meetingdesk.gui.shipped_names import shipped_name
from meetingdesk.gui.widgets.buttons import ICON_SIZE, button, icon_button
from meetingdesk.gui.widgets.labels import TextLabel


class DesignBar(QWidget):
    """Which design shows, filled in with whom."""

    chosen = Signal(str)
    copy_wanted = Signal()
    delete_wanted = Signal()
    sample_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._people: Sequence[CardPerson] = ()
        self._list = QComboBox()
        self._list.setObjectName("cardDesigns")
        self._list.setAccessibleName(self.tr("Các mẫu thẻ"))
        self._list.setMinimumWidth(280)
        self._list.activated.connect(lambda _row: self.chosen.emit(self._list.currentData()))
        self._copy = button(self.tr("Tạo bản sao"), icon="copy")
        self._copy.setObjectName("copyDesign")
        self._copy.clicked.connect(self.copy_wanted)
        self._delete = button(self.tr("Xóa"), icon="trash", face="quiet")
        self._delete.setObjectName("deleteDesign")
        self._delete.clicked.connect(self.delete_wanted)
        self._samples = QComboBox()
        self._samples.setObjectName("cardSample")
        self._samples.setAccessibleName(self.tr("Xem với đại biểu"))
        self._samples.setMinimumWidth(180)
        self._samples.setMaximumWidth(260)
        self._samples.activated.connect(lambda _row: self.sample_chosen.emit())
        caption = TextLabel(self.tr("Xem với"), "muted")
        caption.setBuddy(self._samples)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._list)
        row.addWidget(self._copy)
        row.addWidget(self._delete)
        row.addStretch(1)
        row.addWidget(caption)
        row.addWidget(self._samples)

    @property
    def sample(self) -> CardPerson:
        """Whom the card is shown for."""
        return self._people[max(0, self._samples.currentIndex())]

    def show_designs(
        self, designs: Mapping[str, CardDesign], own: frozenset[str], key: str
    ) -> None:
        """The designs to choose from, the office's own ones first."""
        with QSignalBlocker(self._list):
            self._list.clear()
            for one in sorted(designs, key=lambda name: name not in own):
                symbol = "pencil" if one in own else "lock"
                name = designs[one].name if one in own else shipped_name(designs[one].name)
                self._list.addItem(icon(symbol, "muted"), name, one)
            self._list.setCurrentIndex(self._list.findData(key))

    def rename(self, key: str, name: str) -> None:
        """A design is called so from now on."""
        self._list.setItemText(self._list.findData(key), name)

    def show_samples(self, people: Sequence[CardPerson]) -> None:
        """Whom the card can be shown for."""
        at = max(0, self._samples.currentIndex())
        self._people = people
        with QSignalBlocker(self._samples):
            self._samples.clear()
            for person in people:
                self._samples.addItem(person.name or self.tr("Thẻ trống"))
            self._samples.setCurrentIndex(min(at, len(people) - 1))

    def show_state(self, *, editable: bool, writable: bool) -> None:
        """What can be done with the design."""
        self._copy.setEnabled(writable)
        self._delete.setEnabled(editable)


class ItemBar(QWidget):
    """What to add to the face, which face, undo, how large."""

    add_wanted = Signal(str)
    picture_wanted = Signal()
    face_chosen = Signal(int)
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, canvas: CardCanvas) -> None:
        super().__init__()
        self._canvas = canvas
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._adders = [
            self._adder("typography", self.tr("Chữ"), "addText"),
            self._adder("user", self.tr("Chỗ điền"), "addField"),
            self._adder("qrcode", self.tr("QR"), "addCode"),
            self._adder("photo", self.tr("Ảnh"), "addPicture"),
            self._adder("layout-grid", self.tr("Hình"), "addShape"),
        ]
        text, field, code, picture, shape = self._adders
        text.clicked.connect(lambda: self.add_wanted.emit("text"))
        code.clicked.connect(lambda: self.add_wanted.emit("code"))
        picture.clicked.connect(self.picture_wanted)
        _open_menu(field, gap_menu(self, self.add_wanted.emit))
        _open_menu(shape, self._shape_menu())
        self._row.addStretch(1)
        self._build_faces()
        self._row.addStretch(1)
        self._build_view()

    def show_state(self, place: int, faces: int, *, editable: bool) -> None:
        """Which face shows, and whether anything can be changed on it."""
        for made in self._adders:
            made.setEnabled(editable)
        for number, made in enumerate(self._faces):
            made.setChecked(number == place)
        self._faces[1].setEnabled(editable or faces > 1)

    def show_undo(self, *, undo: bool, redo: bool) -> None:
        """Whether there is something to take back or to do again."""
        self._undo.setEnabled(undo)
        self._redo.setEnabled(redo)

    def _build_faces(self) -> None:
        group = QButtonGroup(self)
        self._faces = []
        for place, words in enumerate((self.tr("Mặt trước"), self.tr("Mặt sau"))):
            made = QToolButton()
            made.setObjectName(("frontFace", "backFace")[place])
            made.setProperty("face", "choice")
            made.setText(words)
            made.setCheckable(True)
            made.clicked.connect(partial(self._on_face, place))
            group.addButton(made)
            self._faces.append(made)
            self._row.addWidget(made)

    def _build_view(self) -> None:
        self._undo = icon_button("arrow-back-up", self.tr("Hoàn tác"))
        self._undo.setObjectName("undoDesign")
        self._undo.clicked.connect(self.undo_wanted)
        self._redo = icon_button("arrow-forward-up", self.tr("Làm lại"))
        self._redo.setObjectName("redoDesign")
        self._redo.clicked.connect(self.redo_wanted)
        smaller = icon_button("zoom-out", self.tr("Thu nhỏ"))
        smaller.clicked.connect(self._canvas.smaller)
        larger = icon_button("zoom-in", self.tr("Phóng to"))
        larger.clicked.connect(self._canvas.larger)
        fit = icon_button("maximize", self.tr("Vừa cửa sổ"))
        fit.clicked.connect(self._canvas.fit)
        self._percent = TextLabel("", "muted")
        self._percent.setMinimumWidth(44)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._canvas.zoomed.connect(self._on_zoomed)
        for part in (self._undo, self._redo, smaller, self._percent, larger, fit):
            self._row.addWidget(part)

    def _adder(self, symbol: str, words: str, name: str) -> QToolButton:
        made = QToolButton()
        made.setObjectName(name)
        made.setProperty("face", "choice")
        made.setIcon(icon(symbol))
        made.setIconSize(ICON_SIZE)
        made.setText(words)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setAccessibleName(self.tr("Thêm {what}").format(what=words.lower()))
        made.setToolTip(made.accessibleName())
        self._row.addWidget(made)
        return made

    def _shape_menu(self) -> QMenu:
        menu = QMenu(self)
        for what, words in (
            ("box", self.tr("Hình chữ nhật")),
            ("line", self.tr("Đường kẻ")),
            ("ellipse", self.tr("Hình bầu dục")),
        ):
            menu.addAction(words, partial(self.add_wanted.emit, what))
        return menu

    def _on_face(self, place: int, _checked: bool = True) -> None:
        self.face_chosen.emit(place)

    def _on_zoomed(self, zoom: float) -> None:
        self._percent.setText(f"{zoom:.0%}")


def _open_menu(made: QToolButton, menu: QMenu) -> None:
    made.setMenu(menu)
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
