"""Which words can be Vietnamese syllables, by spelling: initial, rhyme and tone."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_WITHOUT_TONE = dict.fromkeys(map(ord, _TONES))

_INITIAL_LIST = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph r s t th tr v x"
_RHYME_LIST = """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
    i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt
    oc oe oem oen oeo oet oi om on ong ooc oong op ot
    ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uc ui um un ung up ut uê uêch uênh uân uâng uât uây uơ uôc uôi uôm uôn uông uôt
    uy uya uych uyên uyêt uyn uynh uyp uyt uyu
    ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
    y yên yêt yêu yêm yêng
"""
_AFTER_QU_LIST = """
    a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây
    e ec en eo et ê êch ên ênh êt êu i in it ich inh ip iu ơ ôc ôn
    y ych yên yêt yêu yn ynh yt yu
"""
_INITIALS = frozenset(("", *_INITIAL_LIST.split()))
_RHYMES = frozenset(_RHYME_LIST.split())
_AFTER_QU = frozenset(_AFTER_QU_LIST.split())
_AFTER_GI = frozenset(("", "êng", "êt", "êc", "êm", "ên", "n"))
_STOPS = ("c", "ch", "p", "t")
_TONES_BEFORE_STOP = (["\u0301"], ["\u0323"])


@lru_cache(maxsize=20_000)
def is_syllable(word: str) -> bool:
    """Whether `word` is spelled as a Vietnamese syllable can be, in any case or Unicode form."""
    decomposed = unicodedata.normalize("NFD", word.lower())
    tones = [mark for mark in decomposed if mark in _TONES]
    letters = unicodedata.normalize("NFC", decomposed.translate(_WITHOUT_TONE))
    if len(tones) > 1 or not _is_spelled(letters):
        return False
    return not letters.endswith(_STOPS) or tones in _TONES_BEFORE_STOP


def _is_spelled(letters: str) -> bool:
    if letters.startswith("qu"):
        return letters[2:] in _AFTER_QU
    if letters.startswith("gi") and letters[2:] in _AFTER_GI:
        return True
    return any(
        letters[:length] in _INITIALS and letters[length:] in _RHYMES for length in (3, 2, 1, 0)
    )
