"""What can be set of the item that is chosen: place, words, letters, colours."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from meetingdesk.documents.cards.design import (
    Across,
    Box,
    CodeItem,
    Figure,
    Item,
    Overflow,
    PictureItem,
    ShapeItem,
    TextItem,
    Upright,
)
from meetingdesk.documents.cards.design_file import FONT_SIZES, GREATEST_SIDE
from meetingdesk.documents.cards.wording import GAPS, gaps_in
from meetingdesk.documents.render.fonts import FAMILIES
from meetingdesk.gui.cards.color_button import ColorButton
from meetingdesk.gui.cards.fields import Fields, choice, number, put, toggle
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.labels import TextLabel

_PAUSE_MS = 350
_TEXT_HEIGHT = 74


class ItemPanel(QWidget):
    """Emits `edited` with the item's place and the item, `picture_wanted` for another picture."""

    edited = Signal(int, object)
    picture_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._item: Item | None = None
        self._at = -1
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._on_words)
        self._place = self._build_place()
        self._text = self._build_text()
        self._shape = self._build_shape()
        self._code = Fields()
        self._code_color = ColorButton(self.tr("Màu mã QR"), none=False)
        self._code_color.picked.connect(lambda value: self._change(color=value))
        self._code.add(self.tr("Màu"), self._code_color)
        self._picture = button(self.tr("Chọn ảnh khác…"), icon="photo")
        self._picture.setObjectName("otherPicture")
        self._picture.clicked.connect(self.picture_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._text, self._shape, self._code, self._picture, self._place):
            column.addWidget(part)

    def show_item(self, place: int, item: Item) -> None:
        """Show the values of the item at this place of its face."""
        if self._item is not None and place == self._at and self._pause.isActive():
            # Words that are being typed stay as they are typed.
            self._item = item
            return
        self._item, self._at = item, place
        self._text.setVisible(isinstance(item, TextItem))
        self._shape.setVisible(isinstance(item, ShapeItem))
        self._code.setVisible(isinstance(item, CodeItem))
        self._picture.setVisible(isinstance(item, PictureItem))
        for name, field in self._sides.items():
            put(field, getattr(item.box, name))
        match item:
            case TextItem():
                self._show_text(item)
            case ShapeItem():
                self._show_shape(item)
            case CodeItem():
                self._code_color.show_color(item.color)
            case PictureItem():
                pass

    def leave(self) -> None:
        """Tell what is typed and not told yet; another item comes."""
        if self._pause.isActive():
            self._pause.stop()
            self._on_words()
        self._item = None

    def write(self) -> None:
        """Put the cursor into the words."""
        self._words.setFocus()
        self._words.selectAll()

    def _build_place(self) -> Fields:
        fields = Fields()
        names = {
            "x": self.tr("Trái"),
            "y": self.tr("Trên"),
            "w": self.tr("Rộng"),
            "h": self.tr("Cao"),
        }
        self._sides = {
            side: number(
                -GREATEST_SIDE if side in "xy" else 0.0,
                GREATEST_SIDE,
                0.5,
                " mm",
                name,
                partial(self._move, side),
            )
            for side, name in names.items()
        }
        for side, field in self._sides.items():
            field.setObjectName(f"item_{side}")
        fields.add_pair((names["x"], self._sides["x"]), (names["y"], self._sides["y"]))
        fields.add_pair((names["w"], self._sides["w"]), (names["h"], self._sides["h"]))
        return fields

    def _build_text(self) -> QWidget:
        self._words = QPlainTextEdit()
        self._words.setObjectName("itemText")
        self._words.setAccessibleName(self.tr("Chữ trên thẻ"))
        self._words.setFixedHeight(_TEXT_HEIGHT)
        self._words.setTabChangesFocus(True)
        self._words.textChanged.connect(self._pause.start)
        self._problem = TextLabel("", "error", wrap=True)
        self._problem.setObjectName("itemProblem")
        self._problem.hide()
        gap = QToolButton()
        gap.setObjectName("insertField")
        gap.setProperty("face", "choice")
        gap.setText(self.tr("Chèn chỗ điền"))
        gap.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        gap.setMenu(gap_menu(self, self._insert))
        fields = self._build_letters()
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._words)
        column.addWidget(self._problem)
        column.addWidget(gap, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(fields)
        return box

    def _build_letters(self) -> Fields:
        self._family = choice(
            [(name, name) for name in FAMILIES],
            self.tr("Phông chữ"),
            lambda value: self._change(family=value),
        )
        self._size = number(
            *FONT_SIZES, 0.5, "", self.tr("Cỡ chữ"), lambda value: self._change(size=value)
        )
        self._size.setObjectName("itemSize")
        self._bold = toggle("B", self.tr("Chữ đậm"), lambda on: self._change(bold=on))
        self._italic = toggle("I", self.tr("Chữ nghiêng"), lambda on: self._change(italic=on))
        self._caps = toggle("AA", self.tr("Viết hoa hết"), lambda on: self._change(caps=on))
        self._across = choice(
            [
                (Across.LEFT, self.tr("Sát trái")),
                (Across.CENTER, self.tr("Giữa")),
                (Across.RIGHT, self.tr("Sát phải")),
            ],
            self.tr("Căn ngang"),
            lambda value: self._change(across=Across(value)),
        )
        self._upright = choice(
            [
                (Upright.TOP, self.tr("Trên")),
                (Upright.MIDDLE, self.tr("Giữa")),
                (Upright.BOTTOM, self.tr("Dưới")),
            ],
            self.tr("Căn dọc"),
            lambda value: self._change(upright=Upright(value)),
        )
        self._overflow = choice(
            [
                (Overflow.SHRINK, self.tr("Thu nhỏ chữ trước")),
                (Overflow.WRAP, self.tr("Xuống dòng trước")),
            ],
            self.tr("Khi chữ dài"),
            lambda value: self._change(overflow=Overflow(value)),
        )
        self._text_color = ColorButton(self.tr("Màu chữ"), none=False)
        self._text_color.setObjectName("itemColor")
        self._text_color.picked.connect(lambda value: self._change(color=value))
        return self._lay_letters()

    def _lay_letters(self) -> Fields:
        faces = QWidget()
        row = QHBoxLayout(faces)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for made in (self._bold, self._italic, self._caps):
            row.addWidget(made)
        row.addStretch(1)
        fields = Fields()
        fields.add(self.tr("Phông"), self._family)
        fields.add(self.tr("Cỡ chữ"), self._size)
        fields.add(self.tr("Kiểu"), faces)
        fields.add(self.tr("Màu"), self._text_color)
        fields.add_pair((self.tr("Ngang"), self._across), (self.tr("Dọc"), self._upright))
        fields.add(self.tr("Khi dài"), self._overflow)
        return fields

    def _build_shape(self) -> Fields:
        self._figure = choice(
            [
                (Figure.BOX, self.tr("Hình chữ nhật")),
                (Figure.LINE, self.tr("Đường kẻ")),
                (Figure.ELLIPSE, self.tr("Hình bầu dục")),
            ],
            self.tr("Hình"),
            lambda value: self._change(figure=Figure(value)),
        )
        self._fill = ColorButton(self.tr("Màu nền"))
        self._fill.setObjectName("itemFill")
        self._fill.picked.connect(lambda value: self._change(fill=value))
        self._stroke = ColorButton(self.tr("Màu nét"))
        self._stroke.picked.connect(lambda value: self._change(stroke=value))
        self._thickness = number(
            0.1, 20, 0.5, " pt", self.tr("Nét dày"), lambda value: self._change(thickness=value)
        )
        self._radius = number(
            0, 100, 0.5, " mm", self.tr("Bo góc"), lambda value: self._change(radius=value)
        )
        fields = Fields()
        fields.add(self.tr("Hình"), self._figure)
        fields.add(self.tr("Nền"), self._fill)
        fields.add(self.tr("Nét"), self._stroke)
        fields.add_pair((self.tr("Dày"), self._thickness), (self.tr("Bo góc"), self._radius))
        return fields

    def _show_text(self, item: TextItem) -> None:
        if self._words.toPlainText() != item.text:
            with QSignalBlocker(self._words):
                self._words.setPlainText(item.text)
        self._say("")
        put(self._family, item.family)
        put(self._size, item.size)
        put(self._bold, item.bold)
        put(self._italic, item.italic)
        put(self._caps, item.caps)
        put(self._across, item.across)
        put(self._upright, item.upright)
        put(self._overflow, item.overflow)
        self._text_color.show_color(item.color)

    def _show_shape(self, item: ShapeItem) -> None:
        put(self._figure, item.figure)
        self._fill.show_color(item.fill)
        self._stroke.show_color(item.stroke)
        put(self._thickness, item.thickness)
        put(self._radius, item.radius)

    def _on_words(self) -> None:
        words = self._words.toPlainText()
        unknown = next((gap for gap in gaps_in(words) if gap not in GAPS), None)
        if unknown is not None:
            text = self.tr("Không có chỗ điền “{gap}”. Hãy dùng nút “Chèn chỗ điền”.")
            self._say(text.format(gap=unknown))
            return
        self._say("")
        self._change(text=words)

    def _say(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def _insert(self, gap: str) -> None:
        self._words.insertPlainText(f"{{{gap}}}")
        self._words.setFocus()

    def _move(self, side: str, value: float) -> None:
        if self._item is not None:
            box: Box = replace(self._item.box, **{side: round(value, 2)})
            self._change(box=box)

    def _change(self, **values: Any) -> None:
        if self._item is None:
            return
        changed = replace(self._item, **values)
        if changed != self._item:
            self._item = changed
            self.edited.emit(self._at, changed)


def gap_menu(parent: QWidget, pick: Any) -> QMenu:
    """All gaps by name, those of the person before those of the meeting."""
    menu = QMenu(parent)
    for name in GAPS:
        menu.addAction(name, partial(pick, name))
    return menu
