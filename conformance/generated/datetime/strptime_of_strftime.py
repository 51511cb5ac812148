from datetime import datetime, timedelta, timezone

def check(f, i):
    moment = datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(days=i * 371.37, seconds=i * 77.7)
    text = moment.strftime(f)
    try:
        result = repr(datetime.strptime(text, f))
    except ValueError as error:
        result = str(error)
    print(f, text, result)
for i in range(20):
    check('%Y-%m-%d', i)
for i in range(20):
    check('%d/%m/%y', i)
for i in range(20):
    check('%d %b %Y', i)
for i in range(20):
    check('%d %B %Y %H:%M:%S', i)
for i in range(20):
    check('%A %d %B %Y', i)
for i in range(20):
    check('%a, %d %b %Y %H:%M:%S %z', i)
for i in range(20):
    check('%Y%m%d%H%M%S', i)
for i in range(20):
    check('%Y-%j', i)
for i in range(20):
    check('%Y %U %w', i)
for i in range(20):
    check('%Y %W %u', i)
for i in range(20):
    check('%G-W%V-%u', i)
for i in range(20):
    check('%I:%M %p %d.%m.%Y', i)
for i in range(20):
    check('%c', i)
for i in range(20):
    check('%x %X', i)
for i in range(20):
    check('%Y-%m-%dT%H:%M:%S.%f%z', i)
for i in range(20):
    check('%%%Y%%%m%%%d', i)
for i in range(20):
    check('%y%m%d', i)
for i in range(20):
    check('%H', i)
for i in range(20):
    check('%M:%S', i)
for i in range(20):
    check('%f', i)
for i in range(20):
    check('%b', i)
for i in range(20):
    check('%d%m%Y', i)
