"""Makes a workspace with the sample event, its photos prepared as if they were dropped in."""

from __future__ import annotations

from pathlib import Path

from meetingdesk.exchange.pictures import prepare_picture
from meetingdesk.features.minutes.photos import KeptPhoto, keep_photo
from meetingdesk.features.sample import OFFICE, install_sample, sample_photo_files
from meetingdesk.store.attachments import AttachmentStore
from meetingdesk.store.workspace import Workspace


def create_sample_workspace(folder: Path) -> int:
    """Make the sample workspace in `folder`, an empty or missing one; returns the event's id.

    Raises as `Workspace.create` does.
    """
    with Workspace.create(folder, name=OFFICE.name) as workspace:
        photos = keep_sample_photos(workspace.attachments)
        with workspace.unit_of_work() as work:
            return install_sample(work, photos)


def keep_sample_photos(store: AttachmentStore) -> list[KeptPhoto]:
    """The sample event's photos, prepared and kept, ready for `install_sample`."""
    return [
        keep_photo(store, store.add_file(file), prepare_picture(file))
        for file in sample_photo_files()
    ]
