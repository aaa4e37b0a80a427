"""Papers signed by certificate: one after another, checked, altered, and by another program too."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import Image
from reportlab.pdfbase.pdfmetrics import stringWidth

from meetingdesk.documents.render.fonts import load
from meetingdesk.errors import BadInput, MeetingDeskError, Refused, Unavailable
from meetingdesk.exchange.pdf_signatures import check_signatures, trusted_roots
from meetingdesk.exchange.pdf_signing import (
    Appearance,
    SigningOptions,
    annex_text,
    sign_pdf,
    signature_place,
)
from meetingdesk.exchange.signature_picture import BLUE, RED, signature_picture
from meetingdesk.exchange.signing_keys import signer_from_file
from meetingdesk.features.files.signatures import Integrity, SignatureReport, Trust, verdict
from signature_stage import NOW, PASSWORD, authority, drawing, key_file, paper, person, seal

ROOT = authority()
NAM = person(ROOT, "Trần Văn Nam")
KIEU = person(ROOT, "Nguyễn Thị Kiều")
PLAIN = SigningOptions()


@pytest.fixture
def roots(tmp_path: Path) -> Path:
    folder = tmp_path / "roots"
    folder.mkdir()
    (folder / "goc.cer").write_bytes(ROOT.der)
    return folder


def signed(tmp_path: Path, data: bytes, *people: object, options: SigningOptions = PLAIN) -> bytes:
    for held in people:
        signer = signer_from_file(key_file(tmp_path, held, ROOT), PASSWORD)
        data = sign_pdf(data, signer, options, NOW)
    return data


def check(data: bytes, roots: Path) -> SignatureReport:
    return check_signatures(data, trusted_roots(roots))


def drawn_page(data: bytes, scale: int) -> Image.Image:
    """The first page as it is seen, signatures included."""
    document = pypdfium2.PdfDocument(data)
    document.init_forms()
    return document[0].render(scale=scale, may_draw_forms=True).to_pil()


def test_two_sign_one_after_the_other_and_both_stay_valid(tmp_path: Path, roots: Path) -> None:
    report = check(signed(tmp_path, paper(), NAM, KIEU), roots)
    first, second = report.findings
    assert first.signer.startswith("Trần Văn Nam")
    assert second.signer.startswith("Nguyễn Thị Kiều")
    assert (first.integrity, second.integrity) == (Integrity.ADDED_TO, Integrity.WHOLE)
    assert {first.trust, second.trust} == {Trust.TRUSTED}
    assert first.signed_at is not None
    assert abs(first.signed_at - datetime.now(UTC)) < timedelta(minutes=5)
    assert not first.is_timestamped
    assert report.is_good
    assert str(verdict(report)) == "Hợp lệ: 2 chữ ký nguyên vẹn, của người đã tin cậy."


def test_without_chosen_roots_the_text_is_whole_and_the_person_unknown(
    tmp_path: Path, roots: Path
) -> None:
    data = signed(tmp_path, paper(), NAM)
    (finding,) = check_signatures(data, []).findings
    assert (finding.integrity, finding.trust) == (Integrity.WHOLE, Trust.NO_ROOTS)
    (roots / "goc.cer").write_bytes(authority("Gốc khác").der)
    report = check(data, roots)
    assert report.findings[0].trust is Trust.UNKNOWN_ROOT
    assert "chưa chắc người ký" in str(verdict(report))


def test_a_changed_letter_breaks_the_signature(tmp_path: Path, roots: Path) -> None:
    data = signed(tmp_path, paper(), NAM)
    place = data.index(b"/MediaBox [ 0 0 595 842 ]") + len(b"/MediaBox [ 0 0 59")
    report = check(data[:place] + b"4" + data[place + 1 :], roots)
    assert report.findings[0].integrity is Integrity.BROKEN
    assert "sửa sau khi ký" in str(verdict(report))


def test_a_hidden_later_revision_is_found(tmp_path: Path, roots: Path) -> None:
    """Somebody writes another page text into a revision after the signature."""
    from pyhanko.pdf_utils import generic
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    data = signed(tmp_path, paper(), NAM)
    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    page = writer.root["/Pages"]["/Kids"][0]
    stream = generic.StreamObject(stream_data=b"BT /F1 12 Tf 100 500 Td (Them) Tj ET")
    page[generic.pdf_name("/Contents")] = writer.add_object(stream)
    writer.update_container(page)
    out = io.BytesIO()
    writer.write(out)
    report = check(out.getvalue(), roots)
    assert report.findings[0].integrity is Integrity.CHANGED
    assert report.has_later_revision
    assert report.is_altered


def test_an_unsigned_addition_that_shows_nothing_is_pointed_out(
    tmp_path: Path, roots: Path
) -> None:
    data = signed(tmp_path, paper(), NAM) + b"\n% ghi them\n"
    report = check(data, roots)
    assert report.has_later_revision
    assert not report.is_good


def test_a_file_without_signatures_says_so(roots: Path) -> None:
    report = check(paper(), roots)
    assert report.findings == ()
    assert str(verdict(report)) == "Tệp không có chữ ký số."


def test_damaged_and_locked_files_are_refused_in_words(tmp_path: Path, roots: Path) -> None:
    for nonsense in (b"", b"%PDF-1.7", b"PK\x03\x04" * 50, paper()[:300]):
        with pytest.raises(BadInput, match="hỏng hoặc không phải là PDF"):
            check(nonsense, roots)
    locked = io.BytesIO()
    with pikepdf.open(io.BytesIO(paper())) as file:
        file.save(locked, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(BadInput, match="mật khẩu"):
        check(locked.getvalue(), roots)
    signer = signer_from_file(key_file(tmp_path, NAM, ROOT), PASSWORD)
    with pytest.raises(BadInput, match="mật khẩu"):
        sign_pdf(locked.getvalue(), signer, PLAIN, NOW)


def test_torn_files_never_end_in_a_fault(tmp_path: Path, roots: Path) -> None:
    data = signed(tmp_path, paper(), NAM)
    for cut in range(200, len(data), len(data) // 40):
        for torn in (data[:cut], data[:cut] + b"\0\xff" * 9 + data[cut + 18 :]):
            try:
                report = check(torn, roots)
            except MeetingDeskError:
                continue
            assert not report.is_good or torn == data


def test_a_wrong_password_a_broken_file_and_an_expired_certificate(tmp_path: Path) -> None:
    path = key_file(tmp_path, NAM, ROOT)
    with pytest.raises(BadInput, match="Mật khẩu của tệp"):
        signer_from_file(path, "sai")
    (tmp_path / "hong.p12").write_bytes(b"khong phai")
    with pytest.raises(BadInput, match=r"không phải tệp chứng thư"):
        signer_from_file(tmp_path / "hong.p12", "")
    with pytest.raises(Unavailable, match="Không đọc được tệp"):
        signer_from_file(tmp_path / "khong-co.p12", "")
    old = person(ROOT, "Lê Cũ", until=NOW - timedelta(days=3))
    with pytest.raises(Refused, match=r"Lê Cũ đã hết hạn ngày \d\d/\d\d/\d{4}"):
        signer_from_file(key_file(tmp_path, old, ROOT), PASSWORD)
    secret = person(ROOT, "Lê Mã", signs=False)
    with pytest.raises(Refused, match="không dùng để ký"):
        signer_from_file(key_file(tmp_path, secret, ROOT), PASSWORD)


def test_the_time_of_an_expired_certificate_is_not_believed(tmp_path: Path, roots: Path) -> None:
    data = signed(tmp_path, paper(), NAM)
    report = check_signatures(data, trusted_roots(roots), NOW + timedelta(days=1100))
    assert report.findings[0].trust is Trust.EXPIRED


def test_a_server_of_time_stamps_that_is_down_leaves_the_paper_unsigned(tmp_path: Path) -> None:
    signer = signer_from_file(key_file(tmp_path, NAM, ROOT), PASSWORD)
    options = SigningOptions(timestamp_url="http://127.0.0.1:9/tsa")
    with pytest.raises(Unavailable, match="dấu thời gian"):
        sign_pdf(paper(), signer, options, NOW)


def test_a_file_that_is_no_certificate_among_the_roots_is_named(roots: Path) -> None:
    (roots / "ghi-chu.pem").write_text("chữ")
    with pytest.raises(BadInput, match=r"ghi-chu\.pem"):
        trusted_roots(roots)
    assert trusted_roots(None) == []


def test_the_picture_is_blue_with_the_red_seal_over_its_left_third(tmp_path: Path) -> None:
    hand, stamp = drawing(tmp_path / "ky.png"), seal(tmp_path / "dau.png")
    both = signature_picture(hand, stamp)
    alone = signature_picture(hand, None)
    left = both.width - alone.width
    colours = {pixel[1][:3] for pixel in both.getcolors(1 << 24) if pixel[1][3] > 200}
    assert BLUE in colours
    assert RED in colours
    red = [
        x
        for x in range(both.width)
        for y in range(0, both.height, 4)
        if both.getpixel((x, y))[:3] == RED and both.getpixel((x, y))[3] > 200
    ]
    assert max(red) - left == pytest.approx(alone.width / 3, abs=3)
    assert both.getpixel((both.width - 1, 0))[3] == 0


def test_the_signature_stands_over_the_name_and_is_seen(tmp_path: Path) -> None:
    look = Appearance(drawing(tmp_path / "ky.png"), None, "tran van  nam")
    data = signed(tmp_path, paper(), NAM, options=SigningOptions(look))
    place = signature_place(paper(), "Tran Van Nam")
    picture = drawn_page(data, 1).convert("RGB")
    box = (int(place.left), 842 - int(place.top), int(place.right), 842 - int(place.bottom))
    blue = [
        pixel
        for pixel in picture.crop(box).get_flattened_data()
        if pixel[2] > 120 and pixel[0] < 90  # ink, softened by drawing it small
    ]
    assert len(blue) > 100
    assert place.bottom > 150


def test_an_annex_has_number_and_time_at_top_right_in_size_10(tmp_path: Path) -> None:
    moment = datetime(2023, 4, 25, 9, 30, 15, tzinfo=timezone(timedelta(hours=7)))
    line = annex_text("12/CTPH-STNMT", moment)
    assert line == "12/CTPH-STNMT; 25/04/2023; 09:30:15 +07:00"
    signer = signer_from_file(key_file(tmp_path, NAM, ROOT), PASSWORD)
    options = SigningOptions(Appearance(annex_line="Số 12/CTPH-STNMT"))
    data = sign_pdf(paper(), signer, options, moment)
    with pikepdf.open(io.BytesIO(data)) as file:
        (field,) = file.Root.AcroForm.Fields
        box = [float(side) for side in field.Rect]
        drawn = field.AP.N.read_bytes()
    assert box[2] > 500
    assert box[3] > 800
    assert re.search(rb"/\S+ 10 Tf", drawn)
    dark = drawn_page(data, 4).convert("L").crop((0, 0, 2380, 240))
    left, top, right, bottom = dark.point(lambda shade: 255 if shade < 128 else 0).getbbox()
    load("Tinos-Regular")
    whole = stringWidth("Số 12/CTPH-STNMT; 25/04/2023; 09:30:15 +07:00", "Tinos-Regular", 10)
    assert (right - left) / 4 == pytest.approx(whole, rel=0.02), (
        "all of it, letters in their places"
    )
    assert 8 < (bottom - top) / 4 < 13, "ten points, marks over and letters under the line included"
    assert 595 - right / 4 == pytest.approx(12 * 72 / 25.4, abs=2)


@pytest.mark.skipif(
    shutil.which("pdfsig") is None, reason="pdfsig of poppler-utils is not installed"
)
def test_another_program_agrees_on_whole_and_on_altered_files(tmp_path: Path) -> None:
    def judged(data: bytes) -> list[str]:
        (tmp_path / "x.pdf").write_bytes(data)
        answer = subprocess.run(
            ["pdfsig", "-nocert", str(tmp_path / "x.pdf")],
            capture_output=True, text=True, check=False, env={"HOME": str(tmp_path), "LANG": "C.UTF-8"},
        )  # fmt: skip
        return re.findall(r"Signature Validation: (.*)", answer.stdout)

    data = signed(tmp_path, paper(), NAM, KIEU)
    assert judged(data) == ["Signature is Valid."] * 2
    place = data.index(b"/MediaBox [ 0 0 595 842 ]") + len(b"/MediaBox [ 0 0 59")
    assert judged(data[:place] + b"4" + data[place + 1 :]) == ["Digest Mismatch."] * 2
