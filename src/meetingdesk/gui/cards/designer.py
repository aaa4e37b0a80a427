"""The designer: the designs, one face of one of them to work on, and what can be set of it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from meetingdesk.documents.cards.design import (
    Box,
    CardDesign,
    Face,
    Item,
    PictureItem,
    Purpose,
)
from meetingdesk.documents.cards.design_file import (
    design_from_dict,
    design_to_dict,
    shipped_designs,
)
from meetingdesk.documents.cards.wording import Filling
from meetingdesk.errors import BadInput
from meetingdesk.features.papers.card_designs import SavedDesign, delete_design, save_design
from meetingdesk.gui.cards.canvas import CardCanvas
from meetingdesk.gui.cards.card_panel import CardPanel
from meetingdesk.gui.cards.item_list import ItemList
from meetingdesk.gui.cards.item_panel import ItemPanel
from meetingdesk.gui.cards.keeping import DesignKeeper
from meetingdesk.gui.cards.new_items import new_item
from meetingdesk.gui.cards.paint import CardPainter, load_outlines
from meetingdesk.gui.cards.pictures import KeptPicture, PictureTaker
from meetingdesk.gui.cards.samples import EXAMPLES, Stage, read_stage
from meetingdesk.gui.cards.tool_bar import DesignBar, ItemBar
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.page import Page
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.labels import TextLabel

_PANEL_WIDTH = 312


class CardDesigner(Page):
    """Designs of the office are edited, those shipped are looked at and copied.

    Without a meeting (0) an example stands in for it; `purpose` shows badges or tents only.
    """

    kinds: ClassVar[frozenset[str]] = frozenset({"settings"})

    def __init__(
        self,
        desk: Desk,
        meeting_id: int = 0,
        key: str = "",
        purpose: Purpose | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        load_outlines()
        self._meeting_id = meeting_id
        self._purpose = purpose
        self._wanted = key
        self._stage: Stage | None = None
        self._painter: CardPainter | None = None
        self._design: CardDesign | None = None
        self._own: dict[str, CardDesign] = {}
        self._place = 0
        self._keeper = DesignKeeper(desk, self)
        self.pictures = PictureTaker(desk, self)
        self.canvas = CardCanvas()
        self.design_bar = DesignBar()
        self.item_bar = ItemBar(self.canvas)
        self.items = ItemList()
        self._item_panel = ItemPanel()
        self._card_panel = CardPanel()
        self._problem = TextLabel("", "error", wrap=True)
        self._hint = TextLabel(self.tr("Mẫu có sẵn: tạo bản sao để sửa."), "muted", wrap=True)
        self._hint.setObjectName("designHint")
        self._build()
        self._connect()
        self._make_commands()

    @property
    def design(self) -> CardDesign | None:
        """The design that shows."""
        return self._design

    @property
    def is_editable(self) -> bool:
        """The design is the office's own and the workspace can be written."""
        return (
            self._design is not None
            and self._design.key in self._own
            and not self.desk.is_read_only
        )

    def refresh(self) -> None:
        self.desk.tasks.read(
            read_stage, self.desk.workspace.attachments, self._meeting_id, done=self._on_stage
        )

    def keep_now(self) -> None:
        """Keep what is typed or moved and not kept yet."""
        self._item_panel.leave()
        self._keeper.keep_now()

    def _build(self) -> None:
        inside = QWidget()
        inside.setProperty("face", "scrolled")
        panel = QVBoxLayout(inside)
        panel.setContentsMargins(12, 8, 12, 12)
        panel.setSpacing(8)
        for part in (self._hint, self._problem, self._card_panel, self._item_panel):
            panel.addWidget(part)
        panel.addWidget(TextLabel(self.tr("Các phần trên mặt này"), "strong"))
        panel.addWidget(self.items)
        panel.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedWidth(_PANEL_WIDTH)
        area.setWidget(inside)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.canvas, 1)
        row.addWidget(area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.design_bar)
        column.addWidget(self.item_bar)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self.design_bar.chosen.connect(self._on_chosen)
        self.design_bar.copy_wanted.connect(self._on_copy)
        self.design_bar.delete_wanted.connect(self._on_delete)
        self.design_bar.sample_chosen.connect(self._show)
        self.item_bar.face_chosen.connect(self._on_face)
        self.item_bar.add_wanted.connect(self._on_add)
        self.item_bar.picture_wanted.connect(partial(self.pictures.ask, self._on_new_picture))
        self.canvas.selected.connect(self._on_selected)
        self.canvas.changed.connect(self._on_face_changed)
        self.canvas.remove_wanted.connect(self._on_remove)
        self.items.chosen.connect(self.canvas.choose)
        self._item_panel.edited.connect(self._on_item_edited)
        self._item_panel.picture_wanted.connect(partial(self.pictures.ask, self._on_other_picture))
        self._card_panel.edited.connect(self._apply)
        self._card_panel.picture_wanted.connect(partial(self.pictures.ask, self._on_ground))
        self._keeper.kept.connect(self._show_undo)
        self.desk.undo.changed.connect(self._show_undo)
        self.item_bar.undo_wanted.connect(self._on_undo)
        self.item_bar.redo_wanted.connect(self.desk.undo.redo)
        self._show_undo()

    def _make_commands(self) -> None:
        for words, act, keys in (
            (self.tr("Nhân đôi phần đã chọn"), self._on_duplicate, "Ctrl+D"),
            (self.tr("Đưa lên trên"), lambda: self._reorder(1), "Ctrl+]"),
            (self.tr("Đưa xuống dưới"), lambda: self._reorder(-1), "Ctrl+["),
            (self.tr("Phóng to thẻ"), self.canvas.larger, "Ctrl++"),
            (self.tr("Thu nhỏ thẻ"), self.canvas.smaller, "Ctrl+-"),
            (self.tr("Vừa cửa sổ"), self.canvas.fit, "Ctrl+0"),
        ):
            self.command(words, act, shortcut=keys, menu="edit")

    @Slot(object)
    def _on_stage(self, stage: Stage) -> None:
        first = self._stage is None
        if self._keeper.is_busy and not first:
            self._stale = True
            return
        self._stage = stage
        if self._painter is None:
            self._painter = CardPainter(stage.measure)
        self._own = {}
        for saved in stage.designs:
            try:
                design = design_from_dict({**saved.content, "key": saved.key})
            except BadInput as error:
                self._problem.setText(f"{saved.name}: {say(error.message)}")
                continue
            self._own[saved.key] = design
        self._problem.setVisible(bool(self._problem.text()))
        self.design_bar.show_samples([*EXAMPLES, *stage.people])
        self._show_designs()

    def _show_designs(self) -> None:
        designs = {**shipped_designs(), **self._own}
        shown = {
            key: design
            for key, design in designs.items()
            if self._purpose is None or design.purpose is self._purpose
        }
        key = self._wanted or (self._design.key if self._design else "")
        if key not in shown:
            key = next(iter(shown))
        elif self._wanted:
            self._wanted = ""
        self.design_bar.show_designs(shown, frozenset(self._own), key)
        before = self._design
        self._design = shown[key]
        if before is None or before.key != key:
            self._place = 0
            self.canvas.choose([])
        self._show()

    @Slot()
    def _show(self) -> None:
        """Bring everything in step with the design."""
        if self._design is None or self._stage is None or self._painter is None:
            return
        self._place = min(self._place, len(self._design.faces) - 1)
        filling = Filling(self._design, self._stage.meeting, self.design_bar.sample)
        face, may = self._design.faces[self._place], self.is_editable
        self.canvas.show_face(self._painter, face, filling, self._stage.pictures, editable=may)
        self.item_bar.show_state(self._place, len(self._design.faces), editable=may)
        self.design_bar.show_state(editable=may, writable=not self.desk.is_read_only)
        self.items.show_items(face.items, self.canvas.chosen)
        self._hint.setVisible(not may)
        self._card_panel.show_design(self._design, self._place)
        self._show_panels()

    def _show_panels(self) -> None:
        face = self._face
        chosen = self.canvas.chosen
        is_one = face is not None and len(chosen) == 1 and chosen[0] < len(face.items)
        self._item_panel.setVisible(is_one)
        self._card_panel.setVisible(not chosen)
        for panel in (self._item_panel, self._card_panel):
            panel.setEnabled(self.is_editable)
        if face is not None and is_one:
            self._item_panel.show_item(chosen[0], face.items[chosen[0]])

    @property
    def _face(self) -> Face | None:
        return self._design.faces[self._place] if self._design is not None else None

    @Slot()
    def _on_selected(self) -> None:
        self._item_panel.leave()
        self.items.select(self.canvas.chosen)
        self._show_panels()

    def _apply(self, design: CardDesign) -> None:
        """The design is this one from now on."""
        if not self.is_editable or design == self._design:
            return
        renamed = self._design is not None and self._design.name != design.name
        self._design = self._own[design.key] = design
        self._keeper.keep(design)
        if renamed:
            self.design_bar.rename(design.key, design.name)
        self._show()

    @Slot(object)
    def _on_face_changed(self, face: Face) -> None:
        if self._design is not None:
            self._apply(self._design.with_face(self._place, face))

    @Slot(int, object)
    def _on_item_edited(self, place: int, item: Item) -> None:
        if self._face is not None and place < len(self._face.items):
            self._on_face_changed(self._face.with_item(place, item))

    def _on_chosen(self, key: str) -> None:
        self.keep_now()
        self._wanted = key
        self._show_designs()

    @Slot(int)
    def _on_face(self, place: int) -> None:
        self._item_panel.leave()
        if self._design is not None and place and self._design.back is None:
            self._apply(replace(self._design, back=Face(color="#ffffff")))
        self._place = place
        self.canvas.choose([])
        self._show()

    @Slot(str)
    def _on_add(self, what: str) -> None:
        """Put a new item into the middle of the card: a text, a field, a code, a shape."""
        if self._design is None:
            return
        item = new_item(what, self._design)
        self._put(item)
        if what == "text":
            self._item_panel.write()

    def _put(self, item: Item) -> None:
        self._item_panel.leave()
        face = self._face
        if face is None or not self.is_editable:
            return
        self.canvas.choose([])
        self._on_face_changed(replace(face, items=(*face.items, item)))
        self.canvas.choose([len(face.items)])
        self.canvas.setFocus()

    @Slot()
    def _on_remove(self) -> None:
        self._item_panel.leave()
        if self._face is not None:
            face = self._face.without(frozenset(self.canvas.chosen))
            self.canvas.choose([])
            self._on_face_changed(face)

    def _on_duplicate(self) -> None:
        self._item_panel.leave()
        face, chosen = self._face, self.canvas.chosen
        if face is None or not chosen or not self.is_editable:
            return
        copies = tuple(
            replace(face.items[place], box=face.items[place].box.moved(3, 3)) for place in chosen
        )
        first = len(face.items)
        self._on_face_changed(replace(face, items=(*face.items, *copies)))
        self.canvas.choose(list(range(first, first + len(copies))))

    def _reorder(self, step: int) -> None:
        """The chosen item covers one more of the others, or one less."""
        self._item_panel.leave()
        face, chosen = self._face, self.canvas.chosen
        if face is None or len(chosen) != 1 or not self.is_editable:
            return
        place = chosen[0]
        other = min(max(place + step, 0), len(face.items) - 1)
        items = list(face.items)
        items.insert(other, items.pop(place))
        self.canvas.choose([other])
        self._on_face_changed(replace(face, items=tuple(items)))

    def _know(self, kept: KeptPicture) -> str:
        if self._stage is not None:
            self._stage.pictures[kept.sha256] = kept.path
        return kept.sha256

    def _on_new_picture(self, kept: KeptPicture) -> None:
        if self._design is None:
            return
        sha256, wide = self._know(kept), round(self._design.width * 0.3, 1)
        self._put(PictureItem(Box(5, 5, wide, round(wide / max(kept.shape, 0.05), 1)), sha256))

    def _on_other_picture(self, kept: KeptPicture) -> None:
        sha256 = self._know(kept)
        if self._face is not None and self.canvas.chosen:
            place = self.canvas.chosen[-1]
            item = self._face.items[place]
            if isinstance(item, PictureItem):
                self._on_item_edited(place, replace(item, sha256=sha256))

    def _on_ground(self, kept: KeptPicture) -> None:
        self._card_panel.set_ground(self._know(kept))

    def _on_copy(self) -> None:
        if self._design is None:
            return
        self.keep_now()
        taken = {*self._own, *shipped_designs()}
        stem = self._design.key.split("_copy")[0]
        key = next(k for n in range(1, 10_000) if (k := f"{stem}_copy{n}") not in taken)
        name = self.tr("{name} (bản sao)").format(name=self._design.name)
        self._wanted = key
        copy = replace(self._design, key=key, name=name)
        saved = SavedDesign(key, name, design_to_dict(copy))
        self.desk.tasks.write(save_design, saved, self.desk.workspace.attachments)

    def _on_delete(self) -> None:
        if self._design is not None and self.is_editable:
            self._item_panel.leave()
            self._keeper.keep_now()
            self.canvas.choose([])
            self.desk.tasks.write(delete_design, self._design.key, done=self._on_deleted)

    @Slot(object)
    def _on_deleted(self, _nothing: object) -> None:
        self.desk.toasts.undoable(self.tr("Đã xóa mẫu thẻ"))

    @Slot()
    def _on_undo(self) -> None:
        self._item_panel.leave()
        self._keeper.undo()
        self._show_panels()

    @Slot()
    def _show_undo(self) -> None:
        undo = self.desk.undo
        self.item_bar.show_undo(
            undo=undo.next_undo is not None or self._keeper.is_busy, redo=undo.next_redo is not None
        )
        if self._stale and not self._keeper.is_busy and self.isVisible():
            self._freshen()
