import calendar, datetime, time
print(calendar.month(2024, 2)); print(calendar.month(2023, 10, 4, 2)); print(calendar.calendar(2024)); print(calendar.TextCalendar(6).formatyear(2023, 3, 2, 4, 4))
calendar.prmonth(2024, 9); calendar.prcal(1999)
print(calendar.monthrange(2024, 2), calendar.monthrange(1900, 2), calendar.isleap(2000), calendar.isleap(1900), calendar.leapdays(1900, 2100), calendar.weekday(2024, 1, 1), calendar.weekday(10000, 1, 1), calendar.weekday(0, 1, 1))
print(calendar.monthcalendar(2024, 2), calendar.timegm((2024, 1, 1, 12, 30, 15)), calendar.timegm(time.gmtime(1700000000)))
print(list(calendar.day_name), list(calendar.day_abbr), list(calendar.month_name), list(calendar.month_abbr), calendar.day_name[1:3], calendar.month_name[12], len(calendar.day_name))
k = calendar.Calendar(firstweekday=6)
print(list(k.iterweekdays()), list(k.itermonthdays(2024, 2)), list(k.itermonthdays2(2024, 2))[:9], list(k.itermonthdays3(2024, 1))[:3], list(k.itermonthdays4(2024, 12))[-4:], list(k.itermonthdates(2024, 12))[-2:])
print(k.monthdatescalendar(2024, 2)[0], k.yeardayscalendar(2024)[0][0], len(k.yeardays2calendar(2024, 4)), k.yeardatescalendar(2024, 12)[0][11][-1][-1])
h = calendar.HTMLCalendar()
print(h.formatmonth(2024, 2)); print(h.formatyear(2024)); print(h.formatyearpage(2024, css=None)[:200]); print(h.formatmonth(2024, 2, withyear=False)[:120])
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.month(2024, 2), calendar.firstweekday(), calendar.weekheader(3), calendar.weekheader(10))
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
t(calendar.monthrange, 2024, 13); t(calendar.setfirstweekday, 7); t(calendar.monthrange, 2024, 0); t(calendar.weekday, 2024, 2, 30); t(calendar.month, 2024, 'x'); t(calendar.timegm, (1, 2))
class Bold(calendar.HTMLCalendar):
    cssclasses = ["a"] * 7
    def formatday(self, day, weekday):
        return '<td><b>%d</b></td>' % day
print(Bold().formatmonth(2024, 2)[:300], calendar.MONDAY, calendar.SUNDAY, calendar.FRIDAY, calendar.January, calendar.February, issubclass(calendar.IllegalMonthError, ValueError))
