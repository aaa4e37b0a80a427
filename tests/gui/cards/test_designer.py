"""Designing a card as a beginner does: copy one, move, write, colour, undo, and print it so."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from meetingdesk.documents.cards.design import (
    Box,
    CardDesign,
    Figure,
    Item,
    PictureItem,
    Purpose,
    ShapeItem,
    TextItem,
)
from meetingdesk.documents.cards.design_file import design_from_dict, shipped_designs
from meetingdesk.documents.cards.sheets import CardOptions, build_cards
from meetingdesk.documents.render.card_sheets import render_cards
from meetingdesk.features.papers.card_designs import saved_designs
from meetingdesk.features.papers.card_paper import CardPerson, CardsData
from meetingdesk.gui.cards.designer import CardDesigner
from meetingdesk.gui.cards.dialog import CardDesignerDialog
from meetingdesk.gui.cards.samples import read_stage
from meetingdesk.gui.desk import Desk

PHRASE = "{họ tên}"


class Studio:
    """Drives one designer."""

    def __init__(self, qtbot: QtBot, desk: Desk, designer: CardDesigner) -> None:
        self.qtbot, self.desk, self.designer = qtbot, desk, designer
        self.canvas = designer.canvas

    def settle(self) -> None:
        self.qtbot.waitUntil(
            lambda: self.desk.tasks.is_idle and not self.designer._keeper.is_busy, timeout=10_000
        )
        self.qtbot.wait(10)
        self.qtbot.waitUntil(lambda: self.desk.tasks.is_idle, timeout=10_000)

    def find(self, kind: type[QWidget], name: str) -> QWidget:
        found = self.designer.findChild(kind, name)
        assert found is not None, name
        return found

    def press(self, name: str, kind: type[QWidget] = QPushButton) -> None:
        self.qtbot.mouseClick(self.find(kind, name), Qt.MouseButton.LeftButton)
        self.settle()

    def copy(self) -> None:
        """Make a copy that can be worked on."""
        self.press("copyDesign")
        self.qtbot.waitUntil(lambda: self.designer.is_editable, timeout=10_000)

    def kept(self) -> CardDesign:
        """The design as the workspace has it."""
        self.settle()
        with self.desk.workspace.reader() as session:
            designs = {one.key: one for one in saved_designs(session)}
        assert self.designer.design is not None
        return design_from_dict(designs[self.designer.design.key].content)

    def place_of(self, text: str) -> int:
        assert self.designer.design is not None
        items = self.designer.design.front.items
        return next(n for n, i in enumerate(items) if isinstance(i, TextItem) and i.text == text)

    def box(self, place: int) -> Box:
        return self.item(place).box

    def item(self, place: int) -> Item:
        assert self.designer.design is not None
        return self.designer.design.front.items[place]

    def point(self, x: float, y: float) -> QPoint:
        """A point of the card, in mm, on the canvas."""
        return self.canvas.mapFromScene(QPointF(x, y))

    def drag(
        self, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        port, left = self.canvas.viewport(), Qt.MouseButton.LeftButton
        self.qtbot.mousePress(port, left, keys, start)
        self.qtbot.mouseMove(port, (start + end) / 2)
        self.qtbot.mouseMove(port, end)
        self.qtbot.mouseRelease(port, left, keys, end)

    def middle(self, place: int) -> QPoint:
        box = self.box(place)
        return self.point(box.x + box.w / 2, box.y + box.h / 2)


@pytest.fixture
def studio(qtbot: QtBot, desk: Desk) -> Studio:
    designer = CardDesigner(desk, key="badge_90x120", purpose=Purpose.BADGE)
    qtbot.addWidget(designer)
    designer.resize(1040, 640)
    designer.show()
    made = Studio(qtbot, desk, designer)
    qtbot.waitUntil(lambda: designer.design is not None, timeout=10_000)
    made.settle()
    return made


def test_a_shipped_design_is_looked_at_and_copied_but_never_changed(studio: Studio) -> None:
    assert not studio.designer.is_editable
    name = studio.place_of(PHRASE)
    before = studio.box(name)
    studio.drag(studio.middle(name), studio.middle(name) + QPoint(60, 60))
    assert studio.box(name) == before
    assert studio.find(QWidget, "designHint").isVisible()
    assert not studio.find(QToolButton, "addText").isEnabled()
    studio.copy()
    assert studio.kept().name == "Thẻ đeo 90 × 120 mm (bản sao)"
    assert not studio.find(QWidget, "designHint").isVisible()


def test_what_is_dragged_is_kept_and_printed_there_and_undo_takes_it_back(studio: Studio) -> None:
    studio.copy()
    name = studio.place_of(PHRASE)
    before = studio.box(name)
    start = studio.middle(name)
    alt = Qt.KeyboardModifier.AltModifier
    ten_mm = studio.point(0, 10) - studio.point(0, 0)
    studio.qtbot.mousePress(studio.canvas.viewport(), Qt.MouseButton.LeftButton, pos=start)
    studio.qtbot.mouseMove(studio.canvas.viewport(), start + ten_mm / 2)
    studio.qtbot.mouseMove(studio.canvas.viewport(), start + ten_mm)
    studio.qtbot.mouseRelease(
        studio.canvas.viewport(), Qt.MouseButton.LeftButton, alt, start + ten_mm
    )
    moved = studio.box(name)
    assert moved.y - before.y == pytest.approx(10, abs=1.2)
    assert moved.x == pytest.approx(before.x, abs=0.6)
    kept = studio.kept()
    assert kept.front.items[name].box == moved
    assert printed(kept) != printed(shipped_designs()["badge_90x120"])
    studio.press("undoDesign", QToolButton)
    studio.qtbot.waitUntil(lambda: studio.box(name) == before, timeout=5000)
    assert studio.kept().front.items[name].box == before
    studio.press("redoDesign", QToolButton)
    studio.qtbot.waitUntil(lambda: studio.box(name) == moved, timeout=5000)


def printed(design: CardDesign) -> bytes:
    """A card of this design as PDF."""
    from tests.documents.card_samples import MEETING

    person = CardPerson("Nguyễn Thị Kiều", code="JY3XFXRKBN")
    return render_cards(build_cards(CardsData(MEETING, (person,)), design, CardOptions()))


def test_a_box_snaps_to_the_middle_of_the_card_and_to_its_neighbours(studio: Studio) -> None:
    studio.copy()
    studio.canvas.choose([])
    studio.press("addText", QToolButton)
    place = len(studio.designer.design.front.items) - 1  # type: ignore[union-attr] # a design shows
    box = studio.box(place)
    start = studio.middle(place)
    # Three pixels beside the middle, and the middle it is.
    studio.drag(start, start + QPoint(3, 40))
    now = studio.box(place)
    assert now.x + now.w / 2 == pytest.approx(45, abs=0.02)
    assert now.y > box.y


def test_a_handle_makes_the_box_larger(studio: Studio) -> None:
    studio.copy()
    name = studio.place_of(PHRASE)
    box = studio.box(name)
    studio.canvas.choose([name])
    corner = studio.point(box.x + box.w, box.y + box.h)
    studio.drag(corner, corner + QPoint(-60, 30))
    now = studio.box(name)
    assert (now.x, now.y) == (box.x, box.y)
    assert now.w < box.w
    assert now.h > box.h


def test_the_keyboard_moves_grows_copies_orders_and_removes(studio: Studio) -> None:
    studio.copy()
    canvas, keys = studio.canvas, Qt.KeyboardModifier
    canvas.setFocus()
    name = studio.place_of(PHRASE)
    canvas.choose([name])
    before = studio.box(name)
    studio.qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert studio.box(name).x == pytest.approx(before.x + 0.5)
    studio.qtbot.keyClick(canvas, Qt.Key.Key_Down, keys.ShiftModifier)
    assert studio.box(name).y == pytest.approx(before.y + 5)
    studio.qtbot.keyClick(canvas, Qt.Key.Key_Left, keys.ControlModifier)
    assert studio.box(name).w == pytest.approx(before.w - 0.5)
    count = len(studio.designer.design.front.items)  # type: ignore[union-attr] # a design shows
    studio.qtbot.keyClick(canvas, Qt.Key.Key_D, keys.ControlModifier)
    assert len(studio.designer.design.front.items) == count + 1  # type: ignore[union-attr]
    assert canvas.chosen == (count,)
    studio.qtbot.keyClick(canvas, Qt.Key.Key_Delete)
    assert len(studio.designer.design.front.items) == count  # type: ignore[union-attr]
    assert canvas.chosen == ()
    studio.qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    assert canvas.chosen == (0,)
    studio.qtbot.keyClick(canvas, Qt.Key.Key_A, keys.ControlModifier)
    assert len(canvas.chosen) == count
    studio.qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.chosen == ()
    assert canvas.accessibleDescription() == "Chưa chọn phần nào"


def test_words_fields_and_letters_are_set_in_the_panel(studio: Studio) -> None:
    studio.copy()
    studio.press("addText", QToolButton)
    place = studio.canvas.chosen[0]
    words = studio.find(QPlainTextEdit, "itemText")
    assert words.hasFocus()
    studio.qtbot.keyClicks(words, "Table ")
    field = studio.find(QToolButton, "insertField")
    assert isinstance(field, QToolButton)
    action = next(a for a in field.menu().actions() if a.text() == "chỗ ngồi")
    action.trigger()
    studio.qtbot.waitUntil(
        lambda: studio.item(place).text == "Table {chỗ ngồi}",  # type: ignore[union-attr]
        timeout=3000,
    )
    size = studio.find(QDoubleSpinBox, "itemSize")
    assert isinstance(size, QDoubleSpinBox)
    size.setValue(21)
    item = studio.kept().front.items[place]
    assert isinstance(item, TextItem)
    assert (item.text, item.size) == ("Table {chỗ ngồi}", 21)


def test_an_unknown_field_is_said_and_never_kept(studio: Studio) -> None:
    studio.copy()
    place = studio.place_of(PHRASE)
    studio.canvas.choose([place])
    words = studio.find(QPlainTextEdit, "itemText")
    assert isinstance(words, QPlainTextEdit)
    words.setPlainText("{họ và tên đệm}")
    problem = studio.find(QWidget, "itemProblem")
    studio.qtbot.waitUntil(problem.isVisible, timeout=3000)
    assert "họ và tên đệm" in problem.text()  # type: ignore[attr-defined] # a label
    assert studio.item(place).text == PHRASE  # type: ignore[union-attr] # a text
    words.setPlainText("{họ tên} ({mã})")
    studio.qtbot.waitUntil(
        lambda: studio.item(place).text == "{họ tên} ({mã})",  # type: ignore[union-attr]
        timeout=3000,
    )
    assert not problem.isVisible()


def test_typing_is_kept_though_another_item_is_chosen_at_once(studio: Studio) -> None:
    studio.copy()
    place = studio.place_of(PHRASE)
    studio.canvas.choose([place])
    words = studio.find(QPlainTextEdit, "itemText")
    assert isinstance(words, QPlainTextEdit)
    words.setPlainText("Đại biểu {họ tên}")
    items = studio.find(QListWidget, "cardItems")
    assert isinstance(items, QListWidget)
    spot = items.visualItemRect(items.item(0)).center()
    studio.qtbot.mouseClick(items.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert studio.canvas.chosen == (len(studio.designer.design.front.items) - 1,)  # type: ignore[union-attr]
    assert studio.kept().front.items[place].text == "Đại biểu {họ tên}"  # type: ignore[union-attr]


def test_the_other_side_begins_empty_and_is_printed_too(studio: Studio) -> None:
    studio.copy()
    assert studio.designer.design is not None
    assert studio.designer.design.back is None
    studio.press("backFace", QToolButton)
    assert studio.kept().back is not None
    shapes = studio.find(QToolButton, "addShape")
    assert isinstance(shapes, QToolButton)
    next(a for a in shapes.menu().actions() if a.text() == "Đường kẻ").trigger()
    kept = studio.kept()
    assert kept.back is not None
    (line,) = kept.back.items
    assert isinstance(line, ShapeItem)
    assert line.figure is Figure.LINE
    assert kept.is_two_sided
    studio.press("frontFace", QToolButton)
    box = studio.find(QCheckBox, "hasBack")
    studio.qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert studio.kept().back is None


def test_name_and_size_of_the_card_are_set_where_nothing_is_chosen(studio: Studio) -> None:
    studio.copy()
    studio.canvas.choose([])
    name = studio.find(QLineEdit, "designName")
    assert isinstance(name, QLineEdit)
    name.setText("Thẻ lễ ký kết")
    studio.qtbot.keyClick(name, Qt.Key.Key_Return)
    width = studio.find(QDoubleSpinBox, "design_width")
    assert isinstance(width, QDoubleSpinBox)
    width.setValue(95)
    word = studio.find(QLineEdit, "look_press")
    assert isinstance(word, QLineEdit)
    word.setText("PHÓNG VIÊN")
    word.editingFinished.emit()
    kept = studio.kept()
    assert (kept.name, kept.width) == ("Thẻ lễ ký kết", 95)
    assert "PHÓNG VIÊN" in {look.word for look in kept.looks.values()}
    shown = studio.find(QComboBox, "cardDesigns")
    assert shown.currentText() == "Thẻ lễ ký kết"  # type: ignore[attr-defined] # a combo box


def test_a_picture_is_kept_with_the_files_and_a_file_that_is_none_is_refused(
    studio: Studio, tmp_path: Path
) -> None:
    studio.copy()
    logo = tmp_path / "logo.png"
    Image.new("RGBA", (300, 150), (0, 120, 60, 200)).save(logo)
    studio.designer.pictures.take(logo, studio.designer._on_new_picture)
    studio.settle()
    item = studio.kept().front.items[-1]
    assert isinstance(item, PictureItem)
    assert item.box.w == pytest.approx(2 * item.box.h, abs=0.1)
    assert studio.desk.workspace.attachments.path_of(item.sha256).is_file()
    broken = tmp_path / "logo2.png"
    broken.write_bytes(b"no picture")
    failed: list[Exception] = []
    # Faults of the world are told by the window, which isn't there in this story.
    studio.desk.tasks.broken.disconnect()
    studio.desk.tasks.broken.connect(failed.append)
    studio.designer.pictures.take(broken, studio.designer._on_new_picture)
    studio.settle()
    assert "logo2.png" in str(failed[0])


def test_a_design_that_is_deleted_comes_back_by_undo(studio: Studio) -> None:
    studio.copy()
    studio.press("deleteDesign")
    assert not studio.designer.is_editable
    studio.desk.undo.undo()
    shown = studio.find(QComboBox, "cardDesigns")
    studio.qtbot.waitUntil(
        lambda: shown.itemText(0).endswith("(bản sao)"),  # type: ignore[attr-defined]
        timeout=5000,
    )


def test_the_card_is_looked_at_with_hard_names_and_with_nobodys(studio: Studio) -> None:
    samples = studio.find(QComboBox, "cardSample")
    assert isinstance(samples, QComboBox)
    before = studio.canvas.grab().toImage()
    for row in range(1, samples.count()):
        samples.setCurrentIndex(row)
        samples.activated.emit(row)
        now = studio.canvas.grab().toImage()
        assert now != before
        before = now


def test_the_screen_uses_the_letters_of_the_paper(studio: Studio) -> None:
    assert QFont("Be Vietnam Pro").exactMatch()
    assert QFont("Tinos").exactMatch()


def test_zooming_keeps_to_its_limits(studio: Studio) -> None:
    canvas = studio.canvas
    canvas.set_zoom(100)
    assert canvas.zoom == pytest.approx(8)
    canvas.set_zoom(0)
    assert canvas.zoom == pytest.approx(0.2)
    canvas.fit()
    assert 0.3 < canvas.zoom < 4


def test_closing_the_window_keeps_what_is_still_in_hand(qtbot: QtBot, desk: Desk) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(1200, 700)
    dialog = CardDesignerDialog(desk, parent, 0, "tent_a4_half", Purpose.TENT)
    dialog.open()
    studio = Studio(qtbot, desk, dialog.designer)
    qtbot.waitUntil(lambda: dialog.designer.design is not None, timeout=10_000)
    designs = studio.find(QComboBox, "cardDesigns")
    assert isinstance(designs, QComboBox)
    names = [designs.itemText(row) for row in range(designs.count())]
    assert names
    assert all("Biển tên" in name for name in names)
    studio.copy()
    place = studio.place_of(PHRASE)
    studio.canvas.choose([place])
    studio.canvas.setFocus()
    studio.qtbot.keyClick(studio.canvas, Qt.Key.Key_Down)
    moved = studio.box(place)
    key = dialog.designer.design.key  # type: ignore[union-attr] # a design shows
    dialog.accept()
    qtbot.waitUntil(lambda: desk.tasks.is_idle, timeout=5000)
    with desk.workspace.reader() as session:
        stage = read_stage(session, desk.workspace.attachments, 0)
    kept = {one.key: one for one in stage.designs}[key]
    assert design_from_dict(kept.content).front.items[place].box == moved


def test_a_design_that_another_version_wrote_is_named_and_left_alone(
    qtbot: QtBot, desk: Desk
) -> None:
    from meetingdesk.features.papers.card_designs import SavedDesign, save_design

    with desk.workspace.unit_of_work() as work:
        odd = SavedDesign("odd", "Mẫu lạ", {"purpose": "badge", "width": "rộng"})
        save_design(work, odd, desk.workspace.attachments)
    designer = CardDesigner(desk)
    qtbot.addWidget(designer)
    designer.show()
    qtbot.waitUntil(lambda: designer.design is not None, timeout=10_000)
    assert "Mẫu lạ" in designer._problem.text()
