from datetime import date, datetime, timedelta, timezone
PRIME = 2305843009213693951
zones = [timezone.utc, timezone(timedelta(hours=5, minutes=30)), timezone(-timedelta(hours=8))]
ordinal = 1
for thousand in range(5):
    digest = 0
    for i in range(1000):
        ordinal += 36
        day = date.fromordinal(ordinal)
        text = day.isoformat()
        assert date.fromisoformat(text) == day and day.toordinal() == ordinal
        year, week, weekday = day.isocalendar()
        assert date.fromisocalendar(year, week, weekday) == day
        moment = datetime(day.year, day.month, day.day, i % 24, i % 60, i * 7 % 60, i * 997 % 1000000, zones[i % 3])
        assert datetime.fromisoformat(moment.isoformat()) == moment
        text += moment.strftime("%a %A %b %B %c %C %d %D %e %F %G %g %h %H %I %j %k %l %m %M %p %P %r %R %S %T %u %U %V %w %W %x %X %y %Y %z %Z %f")
        text += moment.astimezone(zones[(i + 1) % 3]).isoformat() + str(moment - moment.replace(year=2000, day=1))
        digest = (digest * 31 + int.from_bytes(text.encode(), "big")) % PRIME
    print(thousand, ordinal, day, digest)
