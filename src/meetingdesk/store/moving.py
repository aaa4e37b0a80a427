"""Moves a closed workspace to another folder or disk: copied, compared, then the old one goes."""

from __future__ import annotations

import shutil
from pathlib import Path

from meetingdesk.errors import BadInput, Refused, Unavailable
from meetingdesk.messages import message
from meetingdesk.store.attachments import fingerprint
from meetingdesk.store.lock import HOLDER_NAME, LOCK_NAME, WorkspaceLock
from meetingdesk.store.workspace import DATABASE_NAME, Workspace

_NOT_CARRIED = (LOCK_NAME, HOLDER_NAME)


def move_workspace(source: Path, target: Path) -> None:
    """Move the workspace in `source` to `target`, an empty or missing folder.

    Raises Refused where the target holds something or the workspace is open, Unavailable where the
    disk refuses; the workspace is whole in its old place then.
    """
    source, target = source.absolute(), target.absolute()
    if target == source or source in target.parents:
        raise Refused(message("errors", "Không chuyển vào chính thư mục của kho dữ liệu được."))
    if target.exists() and any(target.iterdir()):
        raise Refused(
            message("errors", "Thư mục {path} đã có dữ liệu. Hãy chọn một thư mục trống.").given(
                path=target
            )
        )
    # Opening proves that it is a workspace and folds the write-ahead log into the file.
    Workspace.open(source).close()
    lock = WorkspaceLock(source)
    if not lock.acquire():
        raise Refused(message("errors", "Kho dữ liệu đang mở ở nơi khác. Hãy đóng ở đó trước."))
    try:
        _copy_and_compare(source, target)
    finally:
        lock.release()
    shutil.rmtree(source, ignore_errors=True)


def _copy_and_compare(source: Path, target: Path) -> None:
    was_there = target.exists()
    try:
        shutil.copytree(
            source, target, dirs_exist_ok=True, ignore=shutil.ignore_patterns(*_NOT_CARRIED)
        )
        for path in _files(source):
            if fingerprint(path) != fingerprint(target / path.relative_to(source)):
                raise OSError(f"copied file differs: {path.name}")
        if not (target / DATABASE_NAME).is_file():
            raise BadInput(
                message("errors", "Kho dữ liệu {path} thiếu tệp dữ liệu.").given(path=source)
            )
    except (OSError, shutil.Error) as error:
        _clear(target, keep_folder=was_there)
        raise Unavailable(
            message(
                "errors", "Không chuyển được sang {path}. Kho dữ liệu vẫn nguyên ở chỗ cũ."
            ).given(path=target),
            details=str(error),
        ) from error


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and path.name not in _NOT_CARRIED]


def _clear(folder: Path, *, keep_folder: bool) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    if keep_folder:
        folder.mkdir(exist_ok=True)
