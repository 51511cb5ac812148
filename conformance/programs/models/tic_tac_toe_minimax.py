LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def winner(board):
    for a, b, c in LINES:
        if board[a] != " " and board[a] == board[b] == board[c]:
            return board[a]
    return None


def render(board):
    rows = [" | ".join(board[i:i + 3]) for i in range(0, 9, 3)]
    return "\n--+---+--\n".join(rows)


def moves(board):
    return [i for i, c in enumerate(board) if c == " "]


cache = {}


def minimax(board, player):
    key = "".join(board), player
    if key in cache:
        return cache[key]
    w = winner(board)
    if w:
        result = (1 if w == "X" else -1), None
    elif not moves(board):
        result = 0, None
    else:
        best = None
        for m in moves(board):
            board[m] = player
            score, _ = minimax(board, "O" if player == "X" else "X")
            board[m] = " "
            if best is None or (score > best[0] if player == "X" else score < best[0]):
                best = score, m
        result = best
    cache[key] = result
    return result


def play(first_moves=()):
    board, player, history = [" "] * 9, "X", []
    script = list(first_moves)
    while not winner(board) and moves(board):
        m = script.pop(0) if script else minimax(board, player)[1]
        if board[m] != " ":
            raise ValueError(f"square {m} is taken")
        board[m] = player
        history.append(m)
        player = "O" if player == "X" else "X"
    return board, winner(board), history


board, won, history = play()
print(render(board))
print("Winner:", won or "draw", history)
for opening in ([4], [0, 1], [0, 4, 8], [1, 0, 4]):
    board, won, history = play(opening)
    print(opening, "->", won or "draw", "".join(map(str, history)))
try:
    play([4, 4])
except ValueError as e:
    print("Error:", e)
print(len(cache), minimax([" "] * 9, "X"), winner(list("XXXOO    ")), winner(list("XOXOXOOXO")))
