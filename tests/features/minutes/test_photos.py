"""Photos of a meeting: the same one once, captions and order kept, all of it undoable."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from meetingdesk.errors import Conflict, Refused
from meetingdesk.exchange.pictures import prepare_picture
from meetingdesk.features.files.attached_files import KeptFile
from meetingdesk.features.minutes.photo_clock import correct_clock
from meetingdesk.features.minutes.photo_edits import PictureEdits, save_edits
from meetingdesk.features.minutes.photos import (
    KeptPhoto,
    add_photos,
    arrange_photos,
    choose_for_minutes,
    edit_caption,
    edit_credit,
    keep_photo,
    photo_rows,
    remove_photos,
    set_large,
)
from meetingdesk.features.papers.minutes_paper import gather_minutes
from meetingdesk.features.planning.meetings import MeetingDraft, create_meeting
from meetingdesk.features.undo import undo
from meetingdesk.store.workspace import Workspace

START = datetime(2023, 4, 25, 1, tzinfo=UTC)


def kept(
    workspace: Workspace, path: Path, colour: str = "red", taken: str | None = None
) -> KeptPhoto:
    """A photo of one colour, made, prepared and kept."""
    exif = Image.Exif()
    if taken:
        exif.get_ifd(0x8769)[0x9003] = taken
    Image.new("RGB", (2400, 1600), colour).save(path, exif=exif)
    return keep_photo(
        workspace.attachments, workspace.attachments.add_file(path), prepare_picture(path)
    )


@pytest.fixture
def meeting_id(workspace: Workspace) -> int:
    with workspace.unit_of_work() as work:
        return create_meeting(work, MeetingDraft("Lễ ký kết", START, START + timedelta(hours=3)))


@pytest.fixture
def photo_ids(workspace: Workspace, meeting_id: int, tmp_path: Path) -> tuple[int, ...]:
    photos = [kept(workspace, tmp_path / f"{c}.jpg", c) for c in ("red", "green", "blue")]
    with workspace.unit_of_work() as work:
        return add_photos(work, meeting_id, photos, credit="Minh Anh").added


def names(workspace: Workspace, meeting_id: int) -> list[str]:
    with workspace.reader() as session:
        return [row.file_name for row in photo_rows(session, meeting_id)]


def test_three_files_of_each_photo_lie_in_the_store(
    workspace: Workspace, meeting_id: int, photo_ids: tuple[int, ...]
) -> None:
    with workspace.reader() as session:
        rows = photo_rows(session, meeting_id)
    for row in rows:
        for sha in (row.original_sha256, row.print_sha256, row.thumbnail_sha256):
            assert workspace.attachments.is_whole(sha)
        with Image.open(workspace.attachments.path_of(row.print_sha256)) as printed:
            assert max(printed.size) == 1600
    assert {row.credit for row in rows} == {"Minh Anh"}


def test_the_same_photo_twice_is_one_and_is_named(
    workspace: Workspace, meeting_id: int, photo_ids: tuple[int, ...], tmp_path: Path
) -> None:
    again = kept(workspace, tmp_path / "red.jpg")
    with workspace.unit_of_work() as work:
        result = add_photos(work, meeting_id, [again])
    assert (result.added, result.already_there) == ((), ("red.jpg",))
    assert names(workspace, meeting_id) == ["red.jpg", "green.jpg", "blue.jpg"]


def test_order_caption_credit_and_choice_reach_the_minutes(
    workspace: Workspace, meeting_id: int, photo_ids: tuple[int, ...]
) -> None:
    red, green, blue = photo_ids
    with workspace.unit_of_work() as work:
        arrange_photos(work, meeting_id, [blue, red])
    with workspace.unit_of_work() as work:
        edit_caption(work, blue, 2, "Quang cảnh  hội nghị")
    with workspace.unit_of_work() as work:
        edit_credit(work, [blue], "Tin ảnh: Hải Yến")
        choose_for_minutes(work, [blue, green], chosen=True)
    with workspace.reader() as session:
        photos = gather_minutes(session, workspace.attachments, meeting_id).photos
    assert [photo.caption for photo in photos] == [
        "Quang cảnh hội nghị (Tin ảnh: Hải Yến)",
        "(Ảnh: Minh Anh)",
    ]
    assert names(workspace, meeting_id) == ["blue.jpg", "red.jpg", "green.jpg"]
    assert all(photo.path.is_file() for photo in photos)


def test_removing_can_be_taken_back(
    workspace: Workspace, meeting_id: int, photo_ids: tuple[int, ...]
) -> None:
    with workspace.unit_of_work() as work:
        remove_photos(work, photo_ids[:2])
    assert names(workspace, meeting_id) == ["blue.jpg"]
    assert work.entry_id is not None
    entry_id = work.entry_id
    with workspace.unit_of_work() as work:
        undo(work, entry_id)
    assert names(workspace, meeting_id) == ["red.jpg", "green.jpg", "blue.jpg"]


def test_the_second_to_caption_is_told(workspace: Workspace, photo_ids: tuple[int, ...]) -> None:
    with workspace.unit_of_work() as work:
        edit_caption(work, photo_ids[0], 1, "Lan viết")
    with pytest.raises(Conflict), workspace.unit_of_work() as work:
        edit_caption(work, photo_ids[0], 1, "Minh viết")


def test_a_cameras_clock_without_a_zone_shows_the_time_of_the_place(
    workspace: Workspace, meeting_id: int, tmp_path: Path
) -> None:
    photo = kept(workspace, tmp_path / "x.jpg", "white", "2023:04:25 08:30:00")
    with workspace.unit_of_work() as work:
        add_photos(work, meeting_id, [photo])
    with workspace.reader() as session:
        (row,) = photo_rows(session, meeting_id)
    assert row.taken_at == START + timedelta(minutes=30)


def moments(workspace: Workspace, meeting_id: int) -> list[str]:
    with workspace.reader() as session:
        return [f"{row.taken_at:%H:%M}" for row in photo_rows(session, meeting_id) if row.taken_at]


def test_one_photo_sets_the_clock_of_its_camera_right(
    workspace: Workspace, meeting_id: int, tmp_path: Path
) -> None:
    """The camera still had Tokyo's time; the phone beside it was right."""
    shots = [
        replace(kept(workspace, tmp_path / "a.jpg", "red", "2023:04:25 10:00:00"), camera="Nikon"),
        replace(kept(workspace, tmp_path / "b.jpg", "blue", "2023:04:25 10:20:00"), camera="Nikon"),
        replace(kept(workspace, tmp_path / "c.jpg", "lime", "2023:04:25 08:05:00"), camera="Phone"),
    ]
    with workspace.unit_of_work() as work:
        first, *_others = add_photos(work, meeting_id, shots).added
    with workspace.unit_of_work() as work:
        assert correct_clock(work, first, START) == 2
    assert moments(workspace, meeting_id) == ["01:00", "01:20", "01:05"]
    later = replace(
        kept(workspace, tmp_path / "d.jpg", "gold", "2023:04:25 10:30:00"), camera="Nikon"
    )
    with workspace.unit_of_work() as work:
        add_photos(work, meeting_id, [later])
    assert moments(workspace, meeting_id)[-1] == "01:30"


def test_a_photo_without_a_time_sets_no_clock(
    workspace: Workspace, photo_ids: tuple[int, ...]
) -> None:
    with pytest.raises(Refused, match="không ghi giờ chụp"), workspace.unit_of_work() as work:
        correct_clock(work, photo_ids[0], START)


def test_an_edited_photo_prints_as_edited_and_undo_brings_the_first_print_back(
    workspace: Workspace, meeting_id: int, photo_ids: tuple[int, ...]
) -> None:
    with workspace.reader() as session:
        before = photo_rows(session, meeting_id)[0]
    store = workspace.attachments
    copies = [KeptFile(store.add_bytes(data), "x.jpg", "image/jpeg") for data in (b"in", b"nho")]
    edits = PictureEdits(quarter_turns=1)
    with workspace.unit_of_work() as work:
        save_edits(work, before.id, before.version, edits, *copies)
    entry = work.entry_id
    with workspace.reader() as session:
        after = photo_rows(session, meeting_id)[0]
    assert PictureEdits.from_json(after.edits) == edits
    assert after.print_sha256 != before.print_sha256
    assert after.original_sha256 == before.original_sha256
    with pytest.raises(Conflict), workspace.unit_of_work() as work:
        save_edits(work, before.id, before.version, edits, *copies)
    assert entry is not None
    with workspace.unit_of_work() as work:
        undo(work, entry)
    with workspace.reader() as session:
        assert photo_rows(session, meeting_id)[0].print_sha256 == before.print_sha256


def test_a_large_photo_stands_large_in_the_minutes(
    workspace: Workspace, meeting_id: int, photo_ids: tuple[int, ...]
) -> None:
    with workspace.unit_of_work() as work:
        choose_for_minutes(work, photo_ids, chosen=True)
        set_large(work, photo_ids[1:2], large=True)
    with workspace.reader() as session:
        data = gather_minutes(session, workspace.attachments, meeting_id)
    assert [photo.large for photo in data.photos] == [False, True, False]
