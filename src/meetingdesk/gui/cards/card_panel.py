"""What can be set of the card as a whole: name, size, fold, ground, the words of the kinds."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from meetingdesk.documents.cards.design import CardDesign, Face, Fold, KindLook, Purpose
from meetingdesk.documents.cards.design_file import GREATEST_SIDE, LEAST_SIDE
from meetingdesk.features.papers.card_paper import DelegateKind
from meetingdesk.gui.cards.color_button import ColorButton
from meetingdesk.gui.cards.fields import Fields, choice, number, put
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.labels import TextLabel


class CardPanel(QWidget):
    """Emits `edited` with the design as the fields say it, `picture_wanted` for a ground."""

    edited = Signal(object)
    picture_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._design: CardDesign | None = None
        self._place = 0
        self._name = QLineEdit()
        self._name.setObjectName("designName")
        self._name.setAccessibleName(self.tr("Tên mẫu"))
        self._name.editingFinished.connect(self._on_name)
        self._width = self._side(self.tr("Rộng"), "width")
        self._height = self._side(self.tr("Cao"), "height")
        self._fold = choice(
            [
                (Fold.NONE, self.tr("Không gập")),
                (Fold.HALF, self.tr("Gập đôi")),
                (Fold.THIRDS, self.tr("Gập ba, có đáy")),
            ],
            self.tr("Gập"),
            lambda value: self._change(fold=Fold(value)),
        )
        self._back = QCheckBox(self.tr("Mặt sau có nội dung riêng"))
        self._back.setObjectName("hasBack")
        self._back.clicked.connect(self._on_back)
        self._color = ColorButton(self.tr("Màu nền của mặt này"))
        self._color.picked.connect(self._on_color)
        self._ground = button(self.tr("Ảnh nền…"), icon="photo")
        self._ground.setObjectName("groundPicture")
        self._ground.clicked.connect(self.picture_wanted)
        self._no_ground = button(self.tr("Bỏ ảnh nền"), icon="x", face="quiet")
        self._no_ground.clicked.connect(lambda: self.set_ground(""))
        self._looks = self._build_looks()
        self._build()

    def show_design(self, design: CardDesign, place: int) -> None:
        """Show the values of this design and of its face at `place`."""
        self._design, self._place = design, place
        if not self._name.hasFocus():
            self._name.setText(design.name)
        put(self._width, design.width)
        put(self._height, design.height)
        put(self._fold, design.fold)
        self._fold_row.setVisible(design.purpose is Purpose.TENT)
        with QSignalBlocker(self._back):
            self._back.setChecked(design.back is not None)
        face = design.faces[place]
        self._color.show_color(face.color)
        self._no_ground.setVisible(bool(face.sha256))
        for kind, (word, shade) in self._looks.items():
            if not word.hasFocus():
                word.setText(design.looks[kind].word)
            shade.show_color(design.looks[kind].color)

    def set_ground(self, sha256: str) -> None:
        """Another picture behind everything on this face, or none."""
        if self._design is not None:
            self._set_face(replace(self._design.faces[self._place], sha256=sha256))

    def _build(self) -> None:
        fields = Fields()
        fields.add(self.tr("Tên mẫu"), self._name)
        fields.add_pair((self.tr("Rộng"), self._width), (self.tr("Cao"), self._height))
        self._fold_row = Fields()
        self._fold_row.add(self.tr("Gập"), self._fold)
        ground = Fields()
        ground.add(self.tr("Nền"), self._color)
        looks = QWidget()
        grid = QGridLayout(looks)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for row, (word, shade) in enumerate(self._looks.values()):
            grid.addWidget(word, row, 0)
            grid.addWidget(shade, row, 1)
        grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (
            fields,
            self._fold_row,
            self._back,
            ground,
            self._ground,
            self._no_ground,
            TextLabel(self.tr("Chữ và màu của từng loại"), "strong"),
            looks,
        ):
            column.addWidget(part)

    def _build_looks(self) -> dict[DelegateKind, tuple[QLineEdit, ColorButton]]:
        made = {}
        for kind in DelegateKind:
            word = QLineEdit()
            word.setObjectName(f"look_{kind.value}")
            word.setAccessibleName(say(kind.label))
            word.setToolTip(say(kind.label))
            word.editingFinished.connect(lambda kind=kind: self._on_look(kind))
            word.setMinimumWidth(60)
            shade = ColorButton(say(kind.label), by_kind=False, none=False)
            shade.picked.connect(lambda value, kind=kind: self._on_look(kind, value))
            made[kind] = (word, shade)
        return made

    def _side(self, name: str, side: str) -> QWidget:
        box = number(
            LEAST_SIDE,
            GREATEST_SIDE,
            1,
            " mm",
            name,
            lambda value: self._change(**{side: round(value, 1)}),
        )
        box.setObjectName(f"design_{side}")
        return box

    def _on_name(self) -> None:
        name = " ".join(self._name.text().split())
        if name:
            self._change(name=name)
        elif self._design is not None:
            self._name.setText(self._design.name)

    def _on_back(self, wanted: bool) -> None:
        if self._design is not None:
            self._change(back=Face(color="#ffffff") if wanted else None)

    def _on_color(self, value: str) -> None:
        if self._design is not None:
            self._set_face(replace(self._design.faces[self._place], color=value))

    def _on_look(self, kind: DelegateKind, shade: str = "") -> None:
        if self._design is None:
            return
        word = " ".join(self._looks[kind][0].text().split()) or self._design.looks[kind].word
        look = KindLook(word, shade or self._design.looks[kind].color)
        self._change(looks={**self._design.looks, kind: look})

    def _set_face(self, face: Face) -> None:
        if self._design is not None:
            self._tell(self._design.with_face(self._place, face))

    def _change(self, **values: object) -> None:
        if self._design is None:
            return
        self._tell(replace(self._design, **values))  # type: ignore[arg-type] # fields of CardDesign

    def _tell(self, changed: CardDesign) -> None:
        if changed != self._design:
            self._design = changed
            self.edited.emit(changed)
