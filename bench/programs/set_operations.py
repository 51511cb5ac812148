def friends(people):
    circles = []
    for person in range(people):
        circles.append({(person * k * k + 3 * k) % people for k in range(1, 24)})
    shared = 0
    for i in range(people):
        for step in range(1, 40):
            other = circles[(i + step) % people]
            shared += len(circles[i] & other)
            if step in circles[i] or i in other:
                shared += 1
    everyone = set()
    for circle in circles:
        everyone |= circle
        everyone.discard(7)
    return shared, len(everyone)


print(friends(22000))
