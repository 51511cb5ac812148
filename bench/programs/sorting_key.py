def make_people(count):
    people, state = [], 7
    for i in range(count):
        state = state * 16807 % 2147483647
        people.append({"name": "p%d" % (state % 10007), "age": state % 90, "score": state / 2147483647})
    return people


people = make_people(30000)
checks = 0
for turn in range(15):
    by_age = sorted(people, key=lambda person: (person["age"], person["name"]))
    by_score = sorted(people, key=lambda person: -person["score"])
    names = sorted(person["name"] for person in people)
    ages = [person["age"] for person in people]
    ages.sort(reverse=True)
    people.sort(key=lambda person: person["score"] * (turn + 1) % 1)
    checks += by_age[turn]["age"] + len(names[turn]) + ages[turn]
print(checks, by_age[0], by_score[0]["name"], names[-1], ages[100])
