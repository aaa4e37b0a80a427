"""Photos handed out: in the size asked for, with their captions inside, without the place."""

from __future__ import annotations

import io
import struct
from datetime import datetime, timedelta, timezone
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import ExifTags, Image, IptcImagePlugin

from meetingdesk.errors import Cancelled, Unavailable
from meetingdesk.exchange.photo_export import WHOLE, OutgoingPhoto, export_photos, outgoing_jpeg
from meetingdesk.features.minutes.photo_edits import PictureEdits
from meetingdesk.messages import message

CAPTION = "Ông Nguyễn Văn An & bà Lê Thị Bình <ký kết>"
TAKEN = datetime(2023, 4, 25, 9, 41, tzinfo=timezone(timedelta(hours=7)))


class Steps:
    """Counts the steps, and stops where it is told to."""

    def __init__(self, stop_at: int = -1) -> None:
        self.steps: list[tuple[int, int]] = []
        self._stop_at = stop_at

    def report(self, done: int, total: int) -> None:
        if done == self._stop_at:
            raise Cancelled(message("errors", "Đã dừng theo yêu cầu; chưa có gì được lưu."))
        self.steps.append((done, total))


@pytest.fixture
def original(tmp_path: Path) -> Path:
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Canon"
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitudeRef] = "N"
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (10.0, 2.0, 1.0)
    path = tmp_path / "IMG_1.jpg"
    Image.new("RGB", (2400, 1600), "red").save(path, exif=exif)
    return path


def photo(original: Path, **more: object) -> OutgoingPhoto:
    fields: dict[str, object] = {
        "original": original,
        "file_name": "IMG_1.jpg",
        "edits": PictureEdits(),
        "caption": CAPTION,
        "credit": "Hải Yến",
        "title": "Lễ ký kết",
        "taken_at": TAKEN,
    }
    return OutgoingPhoto(**{**fields, **more})  # type: ignore[arg-type]  # a table of a test's values


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def test_captions_and_credit_travel_inside_in_iptc_and_xmp(original: Path) -> None:
    made = opened(outgoing_jpeg(photo(original), long_edge=1200))
    assert made.size == (1200, 800)
    iptc = IptcImagePlugin.getiptcinfo(made)
    assert iptc is not None
    assert iptc[1, 90] == b"\x1b%G"
    assert iptc[2, 120].decode() == CAPTION
    assert iptc[2, 80].decode() == "Hải Yến"
    assert iptc[2, 55] == b"20230425"
    xmp = ElementTree.fromstring(made.info["xmp"])
    said = xmp.find(".//{http://purl.org/dc/elements/1.1/}description//{*}li")
    credit = xmp.find(".//{http://ns.adobe.com/photoshop/1.0/}Credit")
    assert said is not None
    assert credit is not None
    assert (said.text, credit.text) == (CAPTION, "Hải Yến")


def test_the_place_stays_at_home_unless_it_is_asked_for(original: Path) -> None:
    made = opened(outgoing_jpeg(photo(original), long_edge=WHOLE))
    assert dict(made.getexif()) == {}
    asked = opened(outgoing_jpeg(photo(original), long_edge=WHOLE, with_place=True))
    assert asked.getexif().get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitudeRef] == "N"
    assert asked.size == (2400, 1600)


def test_a_photo_leaves_as_it_was_edited(original: Path) -> None:
    made = opened(
        outgoing_jpeg(
            photo(original, edits=PictureEdits(quarter_turns=1, right=0.5)), long_edge=800
        )
    )
    assert made.size == (267, 800)


def test_many_are_numbered_in_their_order_under_safe_names(original: Path, tmp_path: Path) -> None:
    folder = tmp_path / "ra ngoài"
    folder.mkdir()
    names = ["Lễ: ký?.heic", "..\\..\\x.jpg", *["IMG.jpg"] * 10]
    steps = Steps()
    written = export_photos(
        [photo(original, file_name=name) for name in names],
        folder,
        long_edge=400,
        progress=steps,
    )
    assert [path.parent for path in written] == [folder] * 12
    assert written[0].name.startswith("01 Lễ")
    assert len({path.name for path in written}) == 12
    assert steps.steps[-1] == (11, 12)


def test_stopping_leaves_only_whole_files(original: Path, tmp_path: Path) -> None:
    folder = tmp_path / "ra"
    folder.mkdir()
    with pytest.raises(Cancelled):
        export_photos([photo(original)] * 3, folder, long_edge=400, progress=Steps(stop_at=2))
    left = sorted(folder.iterdir())
    assert len(left) == 2
    assert all(opened(path.read_bytes()).size == (400, 267) for path in left)


def test_a_folder_that_is_gone_is_told(original: Path, tmp_path: Path) -> None:
    with pytest.raises(Unavailable):
        export_photos([photo(original)], tmp_path / "không có", long_edge=400, progress=Steps())


def test_a_caption_of_any_length_keeps_the_file_readable(original: Path) -> None:
    made = outgoing_jpeg(photo(original, caption="Đại biểu " * 900), long_edge=200)
    (length,) = struct.unpack(">H", made[4:6])
    assert length < 65_000
    assert opened(made).size == (200, 133)
