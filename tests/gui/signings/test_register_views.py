"""The register's other views: timeline, map, figures; saved views; what leaves as a file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from planning_window import find, settle
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from meetingdesk.features.office import Office, save_office
from meetingdesk.features.signings.saved_views import saved_views
from meetingdesk.features.signings.signing_register import RegisterFilter
from meetingdesk.features.signings.signings import PartyDraft
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.main_window import MainWindow
from meetingdesk.gui.signings.map_drawing import lay_out
from meetingdesk.gui.signings.page import SigningsPage
from meetingdesk.gui.signings.register_stack import FIGURES, MAP, TABLE, TIMELINE
from meetingdesk.gui.signings.register_view import RegisterView
from meetingdesk.store.workspace import Workspace
from signing_stage import DEPARTMENT, FORMER, PROGRAMME, SCIENCE, TITLE_2023, WOMEN, Signings


@pytest.fixture
def signings(workspace: Workspace) -> Signings:
    made = Signings(workspace)
    made.act(save_office, Office(name=DEPARTMENT))
    former = made.create(FORMER)
    made.create(replace(PROGRAMME, predecessor_id=former))
    women = (PartyDraft(DEPARTMENT), PartyDraft(WOMEN, made.organizations[WOMEN]))
    made.create(replace(PROGRAMME, title="Kế hoạch với phụ nữ", parties=women))
    return made


@pytest.fixture
def register(
    qtbot: QtBot, desk: Desk, signings: Signings, monkeypatch: pytest.MonkeyPatch
) -> RegisterView:
    monkeypatch.setattr("meetingdesk.gui.signings.looks.today", lambda: date(2025, 11, 20))
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    desk.open_page("signings")
    settle(qtbot, desk)
    assert isinstance(made.page, SigningsPage)
    return made.page.register


def show(qtbot: QtBot, register: RegisterView, view: int) -> None:
    register.stack.tabs.setCurrentIndex(view)
    settle(qtbot, register._desk)


def saves_to(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        QFileDialog,
        "getSaveFileName",
        lambda _window, _title, start, kind: (str(folder / Path(start).name), kind),
    )


def export(qtbot: QtBot, register: RegisterView, words: str) -> None:
    menu = find(register, QMenu, "exportMenu")
    next(action for action in menu.actions() if words in action.text()).trigger()
    settle(qtbot, register._desk)


def test_a_click_on_the_timeline_opens_the_agreement(qtbot: QtBot, register: RegisterView) -> None:
    show(qtbot, register, TIMELINE)
    drawn = register.stack.timeline
    assert [lane.label for lane in drawn.chart.lanes] == [WOMEN, SCIENCE]
    with qtbot.waitSignal(register.opened) as opened:
        spot = drawn.spot_of(2)
        assert spot is not None
        qtbot.mouseClick(drawn.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert opened.args == [2]


def test_the_keyboard_walks_the_timeline_and_says_where_it_is(
    qtbot: QtBot, register: RegisterView
) -> None:
    show(qtbot, register, TIMELINE)
    drawn = register.stack.timeline
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(drawn, key)
    assert drawn.current is not None
    assert drawn.current.title == TITLE_2023
    assert "còn 41 ngày" in drawn.accessibleDescription()
    with qtbot.waitSignal(register.opened):
        qtbot.keyClick(drawn, Qt.Key.Key_Return)


def test_a_partner_on_the_map_narrows_the_register(qtbot: QtBot, register: RegisterView) -> None:
    show(qtbot, register, MAP)
    drawn = register.stack.map
    place = [node.name for node in drawn.chart.nodes].index(WOMEN)
    spot = lay_out(drawn.chart, drawn.area).spots[place]
    qtbot.mouseMove(drawn, spot.toPoint())
    qtbot.mouseClick(drawn, Qt.MouseButton.LeftButton, pos=spot.toPoint())
    settle(qtbot, register._desk)
    assert register.stack.tabs.currentIndex() == TABLE
    assert [row.title for row in register.rows] == ["Kế hoạch với phụ nữ"]


def test_names_on_the_map_lie_inside_and_apart(qtbot: QtBot, register: RegisterView) -> None:
    show(qtbot, register, MAP)
    drawn = register.stack.map
    layout = lay_out(drawn.chart, drawn.area)
    assert all(drawn.area.contains(spot) for spot in layout.spots)
    assert len({(round(spot.x()), round(spot.y())) for spot in layout.spots}) == 3
    assert drawn.chart.nodes[0].name == DEPARTMENT
    assert layout.spots[0] == QPointF(drawn.area.center())


def test_figures_lead_to_the_year(qtbot: QtBot, register: RegisterView) -> None:
    show(qtbot, register, FIGURES)
    figures = register.stack.figures
    figures.years.opened.emit(2018)
    settle(qtbot, register._desk)
    assert [row.signed_on for row in register.rows] == [date(2018, 3, 12)]


def test_a_filter_is_saved_under_a_name_and_chosen_again(
    qtbot: QtBot, register: RegisterView, signings: Signings
) -> None:
    register._search.setText("phu nu")
    register._read_rows()
    settle(qtbot, register._desk)
    button = find(register, QPushButton, "savedViews")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, register._desk)
    menu = find(button, QMenu, "viewsMenu")
    next(one for one in menu.actions() if one.objectName() == "saveView").trigger()
    dialog = find(register.window(), QInputDialog, "viewName")
    dialog.setTextValue("Hội Phụ nữ")
    dialog.accept()
    menu.close()
    settle(qtbot, register._desk)
    assert signings.read(saved_views) == {"Hội Phụ nữ": RegisterFilter(text="phu nu")}
    register._on_clear()
    settle(qtbot, register._desk)
    qtbot.waitUntil(lambda: len(register.rows) == 3)
    qtbot.waitUntil(lambda: button.findChild(QMenu, "viewsMenu") is None)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, register._desk)
    again = find(button, QMenu, "viewsMenu")
    again.actions()[0].trigger()
    again.close()
    qtbot.waitUntil(lambda: len(register.rows) == 1)


def test_the_list_as_it_is_narrowed_goes_to_excel_and_its_days_to_a_calendar(
    qtbot: QtBot, register: RegisterView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saves_to(tmp_path, monkeypatch)
    register.narrow_to_name(WOMEN)
    settle(qtbot, register._desk)
    export(qtbot, register, "Excel")
    sheet = openpyxl.load_workbook(tmp_path / "2025-11-20 Sổ theo dõi ký kết.xlsx").active
    titles = [row[2] for row in sheet.iter_rows(values_only=True)]
    assert "Kế hoạch với phụ nữ" in titles
    assert TITLE_2023 not in titles
    export(qtbot, register, "CSV")
    text = (tmp_path / "2025-11-20 Sổ theo dõi ký kết.csv").read_text(encoding="utf-8-sig")
    assert text.count("\n") == 2
    export(qtbot, register, "ICS")
    (calendar,) = tmp_path.glob("*.ics")
    assert "Kế hoạch với phụ nữ" in calendar.read_text(encoding="utf-8").replace("\n ", "")


def test_timeline_and_map_are_saved_as_pdf_with_their_words(
    qtbot: QtBot, register: RegisterView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saves_to(tmp_path, monkeypatch)
    for view in (TIMELINE, MAP):
        show(qtbot, register, view)
        export(qtbot, register, "PDF")
    for name, words in (("Dòng thời gian ký kết", "2018"), ("Sơ đồ ký kết", WOMEN)):
        document = pypdfium2.PdfDocument(tmp_path / f"2025-11-20 {name}.pdf")
        page = document[0]
        assert page.get_width() > page.get_height()
        text = " ".join(page.get_textpage().get_text_bounded().split())
        assert words in text
        assert "nét đứt" in text.lower()
