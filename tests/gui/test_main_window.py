"""The frame: rail, pages, keyboard, palette, language, read-only banner, room on small screens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from meetingdesk.gui import pages
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.main_window import MainWindow
from meetingdesk.gui.page import Page
from meetingdesk.gui.palette.dialog import CommandPalette
from meetingdesk.gui.palette.providers import Found
from meetingdesk.gui.preferences import Preferences
from meetingdesk.gui.tasks import Progress
from meetingdesk.gui.translation import Translation
from meetingdesk.messages import message
from meetingdesk.model.people import Organization
from meetingdesk.store.workspace import Workspace


class NotePage(Page):
    """A page that counts how often it read, and has a command of its own."""

    kinds = frozenset({"organizations"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.reads = 0
        self.targets: list[Target] = []
        self.ran = 0
        self.command("In danh sách", self._on_print, icon="printer", shortcut="Ctrl+P")

    def refresh(self) -> None:
        self.reads += 1

    def open_target(self, target: Target) -> None:
        self.targets.append(target)

    def _on_print(self) -> None:
        self.ran += 1


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    entry = pages.PageEntry(message("pages", "Danh bạ"), "address-book", NotePage)
    for key in pages.PAGES:
        monkeypatch.setitem(pages.PAGES, key, pages.PageEntry(
            pages.PAGES[key].title, pages.PAGES[key].icon, NotePage))  # fmt: skip
    monkeypatch.setitem(pages.PAGES, "directory", entry)
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.show()
    made.setWindowState(Qt.WindowState.WindowNoState)
    made.resize(1366, 768)
    return made


def test_the_rail_opens_each_page_by_mouse_and_by_ctrl_and_its_number(
    qtbot: QtBot, window: MainWindow
) -> None:
    for number, key in enumerate(pages.PAGES, start=1):
        qtbot.mouseClick(window.rail.button(key), Qt.MouseButton.LeftButton)
        assert window.page_key == key
        window.go(Target("home"))
        qtbot.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        assert window.page_key == key
        assert window.rail.button(key).isChecked()


def test_a_page_is_made_only_when_it_is_first_shown(window: MainWindow, desk: Desk) -> None:
    assert len(window.findChildren(NotePage)) == 1
    desk.open_page("directory")
    assert len(window.findChildren(NotePage)) == 2
    desk.open_page("home")
    desk.open_page("directory")
    assert len(window.findChildren(NotePage)) == 2


def test_asking_for_a_person_opens_the_directory_on_that_person(
    window: MainWindow, desk: Desk
) -> None:
    desk.open_person(17)
    assert window.page_key == "directory"
    assert isinstance(window.page, NotePage)
    assert window.page.targets == [Target("person", 17)]


def test_a_change_refreshes_the_page_that_shows_it_and_a_hidden_one_when_it_is_shown(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    home = window.page
    desk.open_page("directory")
    directory = window.page
    assert isinstance(home, NotePage)
    assert isinstance(directory, NotePage)
    assert (home.reads, directory.reads) == (1, 1)
    desk.tasks.write(lambda work: work.session.add(Organization(name="Hội Nông dân")))
    qtbot.waitUntil(lambda: directory.reads == 2)
    assert home.reads == 1
    desk.open_page("home")
    assert home.reads == 2


def test_a_page_s_commands_stand_in_the_menu_only_while_it_shows(
    window: MainWindow, desk: Desk
) -> None:
    titles = [action.text() for action in window.menus.commands()]
    assert titles.count("In danh sách") == 1
    desk.open_page("directory")
    assert isinstance(window.page, NotePage)
    mine = [a for a in window.menus.commands() if a.text() == "In danh sách"]
    assert mine == [window.page.commands[0]]
    mine[0].trigger()
    assert window.page.ran == 1


def test_every_menu_action_has_words_and_every_shortcut_is_used_once(window: MainWindow) -> None:
    actions = window.menus.commands()
    keys = [key.toString() for action in actions for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert all(action.text() for action in actions)
    assert {"Ctrl+K", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+1", "Ctrl+7"} <= set(keys)


def test_ctrl_k_finds_a_command_without_accents_and_runs_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(CommandPalette)
    assert dialog is not None
    field = dialog.findChild(QWidget, "searchField")
    results = dialog.findChild(QListWidget, "paletteResults")
    qtbot.keyClicks(field, "so ky ket")
    qtbot.waitUntil(lambda: results.count() == 2)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.page_key == "signings"


class SlowProvider:
    """Answers when told to."""

    title = "Người"

    def __init__(self) -> None:
        self.asked: list[tuple[str, Callable[[Sequence[Found]], None]]] = []

    def find(self, text: str, deliver: Callable[[Sequence[Found]], None]) -> None:
        self.asked.append((text, deliver))


def test_a_late_answer_to_an_old_question_does_not_show(qtbot: QtBot, window: MainWindow) -> None:
    provider, chosen = SlowProvider(), []
    window.providers.append(provider)
    window.show_palette()
    dialog = window.findChild(CommandPalette)
    assert dialog is not None
    field = dialog.findChild(QWidget, "searchField")
    results = dialog.findChild(QListWidget, "paletteResults")
    qtbot.keyClicks(field, "kieu xyz")
    qtbot.waitUntil(lambda: len(provider.asked) == 2)
    provider.asked[0][1]([Found("Cũ", "", "user", lambda: chosen.append("old"))])
    assert results.count() == 0
    provider.asked[1][1]([Found("Nguyễn Thị Kiều", "", "user", lambda: chosen.append("new"))])
    assert [results.item(i).text() for i in range(2)] == ["Người", "Nguyễn Thị Kiều"]
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert chosen == ["new"]


def test_the_language_switches_in_place_and_back(
    qtbot: QtBot, window: MainWindow, preferences: Preferences, desk: Desk
) -> None:
    translation = Translation(preferences)
    translation.apply()
    translation.changed.connect(window.retranslate)
    desk.open_page("signings")
    preferences.language = "en"
    assert window.page_key == "signings"
    assert window.rail.button("home").text() == "Overview"
    assert window.menus.undo_action.text() == "Undo"
    preferences.language = "vi"
    assert window.rail.button("home").text() == "Tổng quan"
    assert window.menus.undo_action.text() == "Hoàn tác"


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_name_on_the_rail_fits_in_the_heavier_type_of_the_page_that_shows(
    window: MainWindow, preferences: Preferences, language: str
) -> None:
    translation = Translation(preferences)
    preferences.language = language
    translation.apply()
    window.retranslate()
    for key in pages.PAGES:
        window.go(Target(key))
        QApplication.processEvents()
        button = window.rail.button(key)
        heavy = QFont(button.font())
        heavy.setWeight(QFont.Weight.DemiBold)
        words = QFontMetrics(heavy).horizontalAdvance(button.text())
        assert words <= button.width() - 10, button.text()


def test_a_workspace_that_somebody_else_has_open_says_who_and_allows_no_undo(
    qtbot: QtBot, look: object, workspace: Workspace, preferences: Preferences
) -> None:
    second = Workspace.open(workspace.path)
    assert second.read_only
    desk = Desk(second, preferences)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    banner = window.findChild(QLabel, "bannerText")
    assert banner.isVisible()
    assert "Chỉ xem" in banner.text()
    assert str(second.holder) in banner.text()
    assert not window.menus.undo_action.isEnabled()
    desk.close()
    second.close()


def test_long_work_shows_in_the_strip_and_can_be_stopped_there(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    def work(*, progress: Progress) -> None:
        while True:
            progress.report(1, 4)

    desk.tasks.run(work, title="Dựng biên bản", progress=True)
    stop = window.findChild(QPushButton, "taskCancel")
    assert stop.isVisible()
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.tasks.is_idle)
    strip = window.findChild(QWidget, "taskStrip")
    assert not strip.isVisible()


def test_a_toast_shows_and_its_button_acts(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    done: list[int] = []
    desk.toasts.show("Đã xóa", action_text="Hoàn tác", action=lambda: done.append(1))
    button = window.findChild(QPushButton, "toastAction")
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == [1]
    assert not window.toast.isVisible()


def test_a_toast_can_offer_two_ways_on(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    done: list[str] = []
    desk.toasts.show(
        "Đã lưu",
        action_text="Mở tệp",
        action=lambda: done.append("file"),
        more_text="Mở thư mục",
        more=lambda: done.append("folder"),
    )
    more = window.findChild(QPushButton, "toastMore")
    assert more is not None
    assert (more.text(), more.isVisible()) == ("Mở thư mục", True)
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert done == ["folder"]
    desk.toasts.show("Đã xóa", action_text="Hoàn tác", action=lambda: None)
    assert not more.isVisible()


@pytest.mark.parametrize("size", [(1366, 728), (1093, 582)])
def test_no_button_of_the_frame_is_cut_off_on_a_small_screen(
    qtbot: QtBot, window: MainWindow, size: tuple[int, int]
) -> None:
    window.resize(*size)
    QApplication.processEvents()
    assert (window.width(), window.height()) == size
    frame = QRect(QPoint(0, 0), window.size())
    for button in window.findChildren(QToolButton) + window.findChildren(QPushButton):
        if button.isVisible():
            spot = QRect(button.mapTo(window, QPoint(0, 0)), button.size())
            assert frame.contains(spot), button.objectName()
            words = button.fontMetrics().horizontalAdvance(button.text())
            assert words <= button.width(), button.text()


def test_the_window_comes_back_in_the_size_it_was_left_in(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, preferences: Preferences, tmp_path: Path
) -> None:
    window.resize(700, 560)
    window.close()
    with Workspace.create(tmp_path / "khac", name="Sở") as other:
        desk = Desk(other, preferences)
        again = MainWindow(desk)
        qtbot.addWidget(again)
        assert again.size() == window.size()
        desk.close()
