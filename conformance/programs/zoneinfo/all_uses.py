import zoneinfo
from zoneinfo import ZoneInfo, available_timezones, ZoneInfoNotFoundError
from datetime import datetime, timedelta, timezone, time
ny = ZoneInfo("America/New_York")
print(ny, repr(ny), str(ny), ny.key, ZoneInfo("America/New_York") is ny, ZoneInfo.no_cache("America/New_York") is ny)
dt = datetime(2020, 10, 31, 12, tzinfo=ZoneInfo("America/Los_Angeles"))
print(dt, dt.tzname(), dt + timedelta(days=1), (dt + timedelta(days=1)).tzname(), dt.dst(), dt.utcoffset())
dt = datetime(2020, 11, 1, 1, tzinfo=ny)
print(dt, dt.replace(fold=1), dt.replace(fold=1).utcoffset(), dt.astimezone(timezone.utc), dt.replace(fold=1).astimezone(timezone.utc))
before = datetime(2020, 11, 1, 8, tzinfo=timezone.utc)
print(before.astimezone(ZoneInfo("America/Los_Angeles")), (before + timedelta(hours=1)).astimezone(ZoneInfo("America/Los_Angeles")), (before + timedelta(hours=1)).astimezone(ZoneInfo("America/Los_Angeles")).fold)
for key in ("UTC", "Europe/Berlin", "Europe/London", "Asia/Kolkata", "Asia/Tokyo", "Australia/Lord_Howe", "Pacific/Apia", "America/Sao_Paulo", "Africa/Casablanca", "Europe/Dublin", "Etc/GMT+5", "US/Eastern", "Asia/Kathmandu", "America/St_Johns", "GMT", "EST5EDT"):
    z = ZoneInfo(key)
    line = []
    # What Morocco will do changes with each release of the zones.
    years = (1850, 1916, 1945, 1970, 1999, 2011, 2024) + ((2037, 2050, 2400) if key != "Africa/Casablanca" else ())
    for year in years:
        for month in (1, 7):
            d = datetime(year, month, 15, 12, tzinfo=z)
            line.append((d.isoformat(), d.tzname(), str(d.dst())))
            line.append(datetime(year, month, 15, 12, tzinfo=timezone.utc).astimezone(z).isoformat())
    print(key, line)
print(datetime(2024, 3, 31, 2, 30, tzinfo=ZoneInfo("Europe/Berlin")).isoformat(), datetime(2024, 3, 31, 2, 30, fold=1, tzinfo=ZoneInfo("Europe/Berlin")).isoformat(), datetime(2024, 10, 27, 2, 30, tzinfo=ZoneInfo("Europe/Berlin")) == datetime(2024, 10, 27, 2, 30, fold=1, tzinfo=ZoneInfo("Europe/Berlin")))
def t(f, *a):
    try:
        print(repr(f(*a)))
    except Exception as e:
        print(type(e).__name__, type(e).__mro__[1].__name__, e)
t(ZoneInfo, "Nowhere/City"); t(ZoneInfo, "../etc/passwd"); t(ZoneInfo, "/etc/localtime"); t(ny.utcoffset, None); t(ZoneInfo("UTC").utcoffset, None); t(ny.fromutc, 5); t(ny.fromutc, datetime(2024, 1, 1))
print(time(12, tzinfo=ny).isoformat(), time(12, tzinfo=ZoneInfo("UTC")).isoformat(), "Europe/Paris" in available_timezones(), len(available_timezones()) > 500, issubclass(ZoneInfoNotFoundError, KeyError))
print(datetime(2024, 7, 1, 12, tzinfo=ZoneInfo("Europe/Paris")).strftime("%Y-%m-%d %H:%M %Z %z"), datetime(2024, 7, 1, 12, tzinfo=ZoneInfo("Europe/Paris")) - datetime(2024, 7, 1, 12, tzinfo=ny), datetime(2024, 7, 1, 12, tzinfo=ny) < datetime(2024, 7, 1, 12, tzinfo=ZoneInfo("Asia/Tokyo")))
