"""Photos of the event are chosen for the agreement that they show."""

from __future__ import annotations

from pathlib import Path

import pytest
from planning_window import find, settle
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from journeys.pictures import photo
from meetingdesk.errors import Refused
from meetingdesk.exchange.pictures import prepare_picture
from meetingdesk.features.minutes.photos import add_photos, keep_photo
from meetingdesk.features.signings.agreement_photos import choose_photos, event_photos
from meetingdesk.features.signings.signings import put_in_ceremony
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.main_window import MainWindow
from meetingdesk.gui.signings.photos_card import ChoosePhotosDialog, PhotosCard
from meetingdesk.store.workspace import Workspace
from signing_stage import FORMER, Signings


@pytest.fixture
def signings(workspace: Workspace, tmp_path: Path) -> Signings:
    made = Signings(workspace)
    store = workspace.attachments
    paths = [photo(tmp_path / f"{name}.jpg", name) for name in ("teal", "orange", "navy")]
    kept = [keep_photo(store, store.add_file(path), prepare_picture(path)) for path in paths]
    made.act(add_photos, made.meeting_id, kept)
    return made


def chosen(signings: Signings, agreement_id: int) -> list[int]:
    return [one.id for one in signings.read(event_photos, agreement_id) if one.is_chosen]


def test_photos_are_ticked_in_a_window_and_show_on_the_agreements_page(
    qtbot: QtBot, desk: Desk, signings: Signings
) -> None:
    agreement_id = signings.create()
    signings.act(put_in_ceremony, [agreement_id], signings.meeting_id)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    desk.open_agreement(agreement_id)
    settle(qtbot, desk)
    (card,) = window.findChildren(PhotosCard)
    assert card.strip.count() == 0
    qtbot.mouseClick(find(card, QPushButton, "choosePhotos"), Qt.MouseButton.LeftButton)
    (dialog,) = card.findChildren(ChoosePhotosDialog)
    assert dialog.strip.count() == 3
    for row in (0, 2):
        dialog.strip.item(row).setCheckState(Qt.CheckState.Checked)
    wanted = dialog.strip.ticked
    qtbot.mouseClick(find(dialog, QPushButton, "keepPhotos"), Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert chosen(signings, agreement_id) == wanted
    assert card.strip.count() == 2
    assert not card.strip.item(0).icon().isNull()
    desk.undo.undo()
    settle(qtbot, desk)
    assert chosen(signings, agreement_id) == []


def test_a_photo_shows_one_agreement_and_an_event_is_needed(signings: Signings) -> None:
    first, second = signings.create(FORMER), signings.create()
    with pytest.raises(Refused, match="sự kiện"):
        signings.act(choose_photos, first, [1])
    assert signings.read(event_photos, first) == []
    signings.act(put_in_ceremony, [first, second], signings.meeting_id)
    signings.act(choose_photos, first, [1, 2])
    signings.act(choose_photos, second, [2, 3])
    assert (chosen(signings, first), chosen(signings, second)) == ([1], [2, 3])
