"""Who appears in the drawn sample photos, the same people from picture to picture."""

from __future__ import annotations

from sample_photos.figures import SKINS, Look

NAVY, GREY, CHARCOAL = "#2b3f63", "#5b6470", "#343a44"
DIRECTOR = Look("suit", NAVY, skin=SKINS[1], glasses=True)
KIEU = Look("aodai", "#b23a6e", hair="bob")
CHIEF = Look("suit", CHARCOAL, hair_colour="#6f6a68", skin=SKINS[1])
VETERAN = Look("veteran", "#5f7350", hair_colour="#d9d6d2", skin=SKINS[2])
ELDER = Look("suit", "#6b5a48", hair_colour="#ecebe8", skin=SKINS[1], glasses=True)
WOMEN = Look("aodai", "#7c4aa8", hair="bun")
FARMER = Look("shirt", "#dfe9f5", skin=SKINS[2])
UNION = Look("shirt", "#7fb2dd", skin=SKINS[1])
YOUTH = Look("youth", "#2f6fc4", skin=SKINS[3])
HOSTESS = Look("aodai", "#d9485f", hair="long", skin=SKINS[3])
CROWD = (
    DIRECTOR, KIEU, CHIEF, WOMEN, FARMER, UNION, ELDER, YOUTH, VETERAN, HOSTESS,
    Look("shirt", "#f4f6f8", skin=SKINS[2]), Look("vest", "#8a6f4d", hair="bob"),
    Look("aodai", "#2f8f83", hair="bun"), Look("suit", GREY, hair="short"),
    Look("shirt", "#c9dbe8", hair="long"), Look("aodai", "#e0a12f", hair="long"),
)  # fmt: skip
