"""Public holidays: Bộ luật Lao động 2019, Điều 112, with Tết and Giỗ Tổ by the lunar calendar."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType

from meetingdesk.messages import Message, message
from meetingdesk.vietnamese.lunar import solar_date

_TET = message("labels", "Tết Nguyên đán")
_DAY_OF_CULTURE_SINCE = 2026


@lru_cache(maxsize=64)
def holidays(year: int) -> Mapping[date, Message]:
    """The public holidays of a year with their names.

    Days that the Government adds or swaps by a yearly notice are not among them.
    """
    tet = solar_date(year, 1, 1)
    days = {date(year, 1, 1): message("labels", "Tết Dương lịch")}
    days |= {tet + timedelta(days=offset): _TET for offset in range(-1, 4)}
    days[solar_date(year, 3, 10)] = message("labels", "Giỗ Tổ Hùng Vương")
    days[date(year, 4, 30)] = message("labels", "Ngày Chiến thắng")
    days[date(year, 5, 1)] = message("labels", "Ngày Quốc tế lao động")
    days[date(year, 9, 2)] = message("labels", "Quốc khánh")
    if year >= _DAY_OF_CULTURE_SINCE:
        days[date(year, 11, 24)] = message("labels", "Ngày Văn hóa Việt Nam")
    return MappingProxyType(days)
