# SPDX-License-Identifier: Apache-2.0
"""The IANA time zones, from data that is part of the binary."""
from bisect import bisect_right
from datetime import datetime, timedelta, tzinfo

import _tzdata

__all__ = ["ZoneInfo", "reset_tzpath", "available_timezones", "TZPATH", "ZoneInfoNotFoundError",
           "InvalidTZPathWarning"]

TZPATH = ()
_EPOCH = datetime(1970, 1, 1)


class ZoneInfoNotFoundError(KeyError):
    """Exception raised when a ZoneInfo key is not found."""


ZoneInfoNotFoundError.__module__ = "zoneinfo._common"


class InvalidTZPathWarning(RuntimeWarning):
    """Warning raised if an invalid path is specified in PYTHONTZPATH."""


def reset_tzpath(to=None):
    """There is no path: the zones are part of the program."""


def available_timezones():
    return {key for key in _tzdata.keys() if key not in ("posixrules", "localtime", "Factory")} | \
        ({"Factory"} if _tzdata.load("Factory") is not None else set())


class _Kind:
    """One kind of local time: offset, daylight saving offset and abbreviation."""
    __slots__ = ("utcoff", "dstoff", "tzname", "seconds")

    def __init__(self, seconds, dst, name):
        self.seconds = seconds
        self.utcoff = timedelta(seconds=seconds)
        self.dstoff = timedelta(seconds=dst)
        self.tzname = name


def _local_seconds(dt):
    return (dt.toordinal() - 719163) * 86400 + dt.hour * 3600 + dt.minute * 60 + dt.second


class _Rule:
    """The rule of years to come: the footer of a zone's data."""

    def __init__(self, text):
        at = 0

        def name():
            nonlocal at
            if text[at] == "<":
                end = text.index(">", at)
                result = text[at + 1:end]
                at = end + 1
            else:
                start = at
                while at < len(text) and text[at].isalpha():
                    at += 1
                result = text[start:at]
            return result

        def clock():
            nonlocal at
            sign = 1
            if text[at] in "+-":
                sign = -1 if text[at] == "-" else 1
                at += 1
            start = at
            while at < len(text) and (text[at].isdigit() or text[at] == ":"):
                at += 1
            parts = [int(part) for part in text[start:at].split(":")] + [0, 0]
            return sign * (parts[0] * 3600 + parts[1] * 60 + parts[2])

        std = name()
        offset = -clock()
        self.std = _Kind(offset, 0, std)
        self.dst = None
        if at < len(text):
            dst = name()
            dst_offset = offset + 3600
            if at < len(text) and text[at] != ",":
                dst_offset = -clock()
            self.dst = _Kind(dst_offset, dst_offset - offset, dst)
            self.difference = dst_offset - offset
            self.rules = [rule.partition("/") for rule in text[at + 1:].split(",")]

    def _moment(self, year, rule):
        date, slash, time = rule
        first = datetime(year, 1, 1).toordinal()
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        if date[0] == "M":
            month, week, day = map(int, date[1:].split("."))
            start = datetime(year, month, 1).toordinal()
            ordinal = start + (day - start) % 7 + (week - 1) * 7
            length = (31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]
            if ordinal >= start + length:
                ordinal -= 7
        elif date[0] == "J":
            n = int(date[1:])
            ordinal = first + n - 1 + (leap and n > 59)
        else:
            ordinal = first + int(date)
        seconds = 7200
        if slash:
            sign = -1 if time[0] == "-" else 1
            parts = [int(part) for part in time.lstrip("+-").split(":")] + [0, 0]
            seconds = sign * (parts[0] * 3600 + parts[1] * 60 + parts[2])
        return (ordinal - 719163) * 86400 + seconds

    def local(self, seconds, year, fold):
        if self.dst is None:
            return self.std
        start, end = self._moment(year, self.rules[0]), self._moment(year, self.rules[1])
        if fold == (self.difference >= 0):
            end -= self.difference
        else:
            start += self.difference
        summer = start <= seconds < end if start < end else not end <= seconds < start
        return self.dst if summer else self.std

    def from_utc(self, seconds, year):
        if self.dst is None:
            return self.std, 0
        start = self._moment(year, self.rules[0]) - self.std.seconds
        end = self._moment(year, self.rules[1]) - self.dst.seconds
        summer = start <= seconds < end if start < end else not end <= seconds < start
        begin = end if self.difference > 0 else start
        fold = begin <= seconds < begin + abs(self.difference)
        return (self.dst if summer else self.std), int(fold)


def _parse(data):
    """Transition times, the kinds they lead to, the kind before, the rule after."""
    def number(at, size):
        return int.from_bytes(data[at:at + size], "big", signed=True)

    def counts(at):
        return [number(at + 20 + 4 * i, 4) for i in range(6)]

    size = 4
    at = 0
    isut, isstd, leap, times, kinds, chars = counts(0)
    if data[4] >= 0x32:
        at = 44 + times * 5 + kinds * 6 + chars + leap * 8 + isstd + isut
        isut, isstd, leap, times, kinds, chars = counts(at)
        size = 8
    at += 44
    moments = [number(at + i * size, size) for i in range(times)]
    at += times * size
    index = list(data[at:at + times])
    at += times
    raw = [(number(at + 6 * i, 4), data[at + 6 * i + 4], data[at + 6 * i + 5]) for i in range(kinds)]
    at += kinds * 6
    names = data[at:at + chars]
    at += chars + leap * (size + 4) + isstd + isut
    footer = data[at:].strip(b"\n").decode() if size == 8 else ""
    # How much of an offset is daylight saving time is not written down: the difference to a neighbour tells.
    dst = [0] * kinds
    wanted = sum(kind[1] for kind in raw)
    found = 0
    for i in range(1, len(index)):
        if found == wanted:
            break
        k = index[i]
        if not raw[k][1] or dst[k]:
            continue
        gap = 0
        before = index[i - 1]
        if not raw[before][1]:
            gap = raw[k][0] - raw[before][0]
        if not gap and k < kinds - 1 and i + 1 < len(index):
            after = index[i + 1]
            if raw[after][1]:
                continue
            gap = raw[k][0] - raw[after][0]
        if gap:
            found += 1
            dst[k] = gap
    else:
        for k in range(kinds):
            if raw[k][1] and not dst[k]:
                dst[k] = 3600
    table = [_Kind(kind[0], dst[k], names[kind[2]:names.index(0, kind[2])].decode()) for k, kind in enumerate(raw)]
    first = None
    for k in range(kinds):
        if not raw[k][1]:
            first = table[k]
            break
    if first is None and table:
        first = table[0]
    return moments, [table[k] for k in index], table, first, footer


class ZoneInfo(tzinfo):
    """A time zone by its key in the IANA database."""
    _cache = {}

    def __init_subclass__(cls):
        super().__init_subclass__()
        cls._cache = {}

    def __new__(cls, key):
        known = cls._cache.get(key)
        if known is None:
            known = cls._cache[key] = cls.no_cache(key)
        return known

    @classmethod
    def no_cache(cls, key):
        if not isinstance(key, str):
            raise TypeError(f"expected str, bytes or os.PathLike object, not {type(key).__name__}")
        if key.startswith("/"):
            raise ValueError(f"ZoneInfo keys may not be absolute paths, got: {key}")
        parts = key.split("/")
        if parts[0] == ".." and not any(part in ("", ".", "..") for part in parts[1:]):
            raise ValueError(f"ZoneInfo keys must refer to subdirectories of TZPATH, got: {key}")
        if "" in parts or "." in parts or ".." in parts:
            raise ValueError(f"ZoneInfo keys must be normalized relative paths, got: {key}")
        data = _tzdata.load(key)
        if data is None:
            raise ZoneInfoNotFoundError(f"No time zone found with key {key}")
        self = tzinfo.__new__(cls)
        self._load(key, data)
        return self

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        if only_keys is None:
            cls._cache.clear()
        else:
            for key in only_keys:
                cls._cache.pop(key, None)

    @classmethod
    def from_file(cls, fobj, /, key=None):
        self = tzinfo.__new__(cls)
        self._load(key, fobj.read())
        return self

    def _load(self, key, data):
        self._key = key
        moments, after, table, first, footer = _parse(data)
        self._utc = moments
        self._kinds = after
        self._before = first
        self._after = _Rule(footer) if footer else None
        self._last = after[-1] if after else table[0]
        # Local times of the transitions, for fold 0 and 1.
        self._wall = [], []
        previous = table[0]
        for moment, kind in zip(moments, after):
            low, high = previous.seconds, kind.seconds
            if high > low:
                low, high = high, low
            self._wall[0].append(moment + low)
            self._wall[1].append(moment + high)
            previous = kind
        self._fixed = not moments and (self._after is None or self._after.dst is None)

    key = property(lambda self: self._key)

    def _find(self, dt):
        if dt is None:
            if not self._fixed:
                return None
            return self._after.std if self._after is not None else self._last
        seconds = _local_seconds(dt)
        wall = self._wall[dt.fold]
        at = bisect_right(wall, seconds)
        if at >= len(wall):
            return self._after.local(seconds, dt.year, dt.fold) if self._after is not None else self._last
        return self._kinds[at - 1] if at >= 1 else self._before

    def utcoffset(self, dt):
        kind = self._find(dt)
        return None if kind is None else kind.utcoff

    def dst(self, dt):
        kind = self._find(dt)
        return None if kind is None else kind.dstoff

    def tzname(self, dt):
        kind = self._find(dt)
        return None if kind is None else kind.tzname

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        seconds = _local_seconds(dt)
        utc = self._utc
        fold = 0
        if utc and seconds < utc[0]:
            kind = self._before
        elif self._after is not None and (not utc or seconds > utc[-1]):
            kind, fold = self._after.from_utc(seconds, dt.year)
        elif not utc:
            kind = self._last
        else:
            at = bisect_right(utc, seconds)
            kind = self._kinds[at - 1]
            previous = self._kinds[at - 2] if at >= 2 else self._before
            fold = int(previous.seconds - kind.seconds > seconds - utc[at - 1])
        result = dt + kind.utcoff
        return result.replace(fold=1) if fold else result

    def __repr__(self):
        if self._key is not None:
            return f"{self.__class__.__module__}.{self.__class__.__qualname__}(key={self._key!r})"
        return f"{self.__class__.__module__}.{self.__class__.__qualname__}.from_file(None)"

    def __str__(self):
        return self._key if self._key is not None else repr(self)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return self.__class__, (self._key,)
