"""Every paper before PDFBox's archive validator, where a developer has it: apt install libpdfbox2-java
libjaxb-api-java libactivation-java default-jdk-headless."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from meetingdesk.documents.export import (
    OfficePaperKind,
    PaperFormat,
    PaperKind,
    export_office_paper,
    export_paper,
)
from meetingdesk.exchange.sample_workspace import create_sample_workspace
from meetingdesk.store.workspace import Workspace

JARS = Path("/usr/share/java")
NEEDED = (
    "preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "commons-io", "jaxb-api",
    "javax.activation",
)  # fmt: skip
SOURCE = Path(__file__).with_name("Preflight.java")
OF_PART_2 = {"2.1.6"}
"""It knows part 1 of the standard only, which forbids the version of colour profile that part 2 allows."""

pytestmark = pytest.mark.skipif(
    not shutil.which("java") or not all((JARS / f"{name}.jar").is_file() for name in NEEDED),
    reason="PDFBox Preflight is not installed",
)


def _as_part_1(path: Path) -> Path:
    data = path.read_bytes()
    assert data.count(b"<pdfaid:part>2<") == 1
    path.write_bytes(data.replace(b"<pdfaid:part>2<", b"<pdfaid:part>1<"))
    return path


def _breaches(files: list[Path]) -> list[str]:
    jars = ":".join(str(JARS / f"{name}.jar") for name in NEEDED)
    done = subprocess.run(
        ["java", "-cp", jars, str(SOURCE), *map(str, files)],
        check=True,
        capture_output=True,
        text=True,
    )
    lines = [line.split("\t") for line in done.stdout.splitlines()]
    assert [line[0] for line in lines if line[1:] == ["checked"]] == [str(file) for file in files]
    return [
        f"{Path(file).name}: {code} {details}"
        for file, code, details in (line for line in lines if len(line) == 3)
        if code not in OF_PART_2
    ]


def test_no_paper_breaks_a_rule_of_the_archive_that_the_validator_knows(tmp_path: Path) -> None:
    files = []
    meeting_id = create_sample_workspace(tmp_path / "kho")
    with Workspace.open(tmp_path / "kho") as workspace:
        for paper in PaperKind:
            files.append(tmp_path / f"{paper}.pdf")
            export_paper(workspace, meeting_id, paper, files[-1], PaperFormat.PDF)
        for kind in OfficePaperKind:
            files.append(tmp_path / f"{kind}.pdf")
            day = date(2023, 4, 25)
            export_office_paper(workspace, kind, day, files[-1], PaperFormat.PDF)
    assert _breaches([_as_part_1(file) for file in files]) == []


def test_the_validator_finds_a_breach(tmp_path: Path) -> None:
    create_sample_workspace(tmp_path / "kho")
    target = tmp_path / "a.pdf"
    with Workspace.open(tmp_path / "kho") as workspace:
        export_paper(workspace, 1, PaperKind.AGENDA, target, PaperFormat.PDF)
    data = _as_part_1(target).read_bytes()
    target.write_bytes(data.replace(b"/FontFile2", b"/FontFileX"))
    assert any("embedded" in line or "Font" in line for line in _breaches([target]))
