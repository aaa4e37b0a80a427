"""What Unikey makes of keys that a scanner sends: Telex and VNI, as their manuals describe them."""

from __future__ import annotations

import unicodedata

_TONES = {"S": "\u0301", "F": "\u0300", "R": "\u0309", "X": "\u0303", "J": "\u0323"}
_DIGIT_TONES = {"1": "\u0301", "2": "\u0300", "3": "\u0309", "4": "\u0303", "5": "\u0323"}
_CIRCUMFLEX, _BREVE, _HORN = "\u0302", "\u0306", "\u031b"
_ALL_TONES = set(_TONES.values())
_VOWELS = "AEIOUY"


class Keyboard:
    """Letters typed so far in one word, each with its marks; digits end a word in Telex only."""

    def __init__(self, method: str) -> None:
        self._method = method
        self._done = ""
        self._word: list[list[str]] = []

    def type(self, keys: str) -> str:
        for key in keys:
            if self._method == "telex":
                self._telex(key)
            else:
                self._vni(key)
        return self._done + self._shown()

    def _shown(self) -> str:
        return "".join(unicodedata.normalize("NFC", "".join(letter)) for letter in self._word)

    def _telex(self, key: str) -> None:
        if key.isdigit():
            self._done += self._shown() + key
            self._word = []
            return
        is_mark = (
            (key in _TONES and self._toned(_TONES[key], key))
            or (key in "AEO" and self._marked(key, _CIRCUMFLEX, key))
            or (key == "D" and self._barred(key))
            or (key == "W" and self._hooked(key))
        )
        if not is_mark:
            self._word.append([key])

    def _vni(self, key: str) -> None:
        if key in _DIGIT_TONES and self._toned(_DIGIT_TONES[key], key):
            return
        if key == "6" and any(self._marked(one, _CIRCUMFLEX, key) for one in "AEO"):
            return
        if key == "7" and self._horned(key):
            return
        if key == "8" and self._marked("A", _BREVE, key):
            return
        if key == "9" and self._barred(key):
            return
        self._word.append([key])

    def _toned(self, tone: str, key: str) -> bool:
        """The tone goes onto the last vowel; the same one again takes it off and types its key."""
        for letter in reversed(self._word):
            if letter[0] in _VOWELS:
                if tone in letter:
                    letter.remove(tone)
                    self._word.append([key])
                else:
                    letter[1:] = [mark for mark in letter[1:] if mark not in _ALL_TONES]
                    letter.append(tone)
                return True
        return False

    def _marked(self, base: str, mark: str, key: str) -> bool:
        for letter in reversed(self._word):
            if letter[0] == base:
                if mark in letter:
                    letter.remove(mark)
                    self._word.append([key])
                else:
                    letter.insert(1, mark)
                return True
        return False

    def _barred(self, key: str) -> bool:
        for letter in self._word:
            if letter[0] == "D":
                letter[0] = "Đ"
                return True
            if letter[0] == "Đ":
                letter[0] = "D"
                self._word.append([key])
                return True
        return False

    def _hooked(self, key: str) -> bool:
        if self._marked("A", _BREVE, key):
            return True
        if self._horned(key):
            return True
        self._word.append(["U", _HORN])
        return True

    def _horned(self, key: str) -> bool:
        for place in range(len(self._word) - 1, -1, -1):
            letter = self._word[place]
            if letter[0] not in "OU":
                continue
            if _HORN in letter:
                letter.remove(_HORN)
                self._word.append([key])
                return True
            letter.insert(1, _HORN)
            before = self._word[place - 1] if place else None
            if letter[0] == "O" and before is not None and before[0] == "U" and len(before) == 1:
                before.insert(1, _HORN)
            return True
        return False
