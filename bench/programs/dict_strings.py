def index_words(rounds):
    table = {}
    names = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa"]
    for turn in range(rounds):
        for name in names:
            key = name + str(turn % 300)
            if key not in table:
                table[key] = {"count": 0, "last": None, "name": name}
            entry = table[key]
            entry["count"] += 1
            entry["last"] = turn
    return table


table = index_words(360000)
print(len(table), table["kappa299"], sum(entry["count"] for entry in table.values()))
