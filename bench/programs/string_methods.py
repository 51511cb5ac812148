def clean(records):
    kept = []
    for record in records:
        fields = record.strip().split(";")
        name = fields[0].strip().title().replace("-", " ")
        mail = fields[1].lower()
        if not mail.endswith(".org") and "@" in mail and not name.startswith("X"):
            user, _, host = mail.partition("@")
            kept.append(" | ".join([name.ljust(14), user.rjust(10, "."), host.upper(), fields[2].zfill(6)]))
    return kept


records = []
for i in range(650):
    records.append("  anna-%d ; Anna%d@Example.%s;%d\n" % (i, i, ("com", "org", "net")[i % 3], i * i))
for turn in range(1500):
    kept = clean(records)
print(len(kept))
print(kept[0])
print(kept[-1])
