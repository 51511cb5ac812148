class Piece:
    symbol = "?"

    def __init__(self, color, pos):
        self.color, self.pos, self.moved = color, pos, False

    def moves(self, board):
        raise NotImplementedError

    def slide(self, board, directions, limit=8):
        result = []
        for dr, dc in directions:
            r, c = self.pos
            for _ in range(limit):
                r, c = r + dr, c + dc
                if not board.inside(r, c):
                    break
                other = board[r, c]
                if other is None:
                    result.append((r, c))
                    continue
                if other.color != self.color:
                    result.append((r, c))
                break
        return result

    def __str__(self):
        return self.symbol.upper() if self.color == "white" else self.symbol


STRAIGHT = [(0, 1), (1, 0), (0, -1), (-1, 0)]
DIAGONAL = [(1, 1), (1, -1), (-1, 1), (-1, -1)]


class Rook(Piece):
    symbol = "r"
    def moves(self, board): return self.slide(board, STRAIGHT)


class Bishop(Piece):
    symbol = "b"
    def moves(self, board): return self.slide(board, DIAGONAL)


class Queen(Rook, Bishop):
    symbol = "q"
    def moves(self, board): return Rook.moves(self, board) + Bishop.moves(self, board)


class King(Piece):
    symbol = "k"
    def moves(self, board): return self.slide(board, STRAIGHT + DIAGONAL, limit=1)


class Knight(Piece):
    symbol = "n"
    def moves(self, board): return self.slide(board, [(a * x, b * y) for a, b in ((1, 2), (2, 1)) for x in (1, -1) for y in (1, -1)], limit=1)


class Pawn(Piece):
    symbol = "p"

    def moves(self, board):
        d = -1 if self.color == "white" else 1
        r, c = self.pos
        result = []
        if board.inside(r + d, c) and board[r + d, c] is None:
            result.append((r + d, c))
            if not self.moved and board[r + 2 * d, c] is None:
                result.append((r + 2 * d, c))
        for dc in (-1, 1):
            if board.inside(r + d, c + dc) and (o := board[r + d, c + dc]) and o.color != self.color:
                result.append((r + d, c + dc))
        return result


class IllegalMove(Exception):
    pass


class Board:
    def __init__(self):
        self.squares = {}
        back = [Rook, Knight, Bishop, Queen, King, Bishop, Knight, Rook]
        for c, kind in enumerate(back):
            self.put(kind("black", (0, c)))
            self.put(Pawn("black", (1, c)))
            self.put(Pawn("white", (6, c)))
            self.put(kind("white", (7, c)))
        self.turn, self.captured = "white", []

    def put(self, piece):
        self.squares[piece.pos] = piece

    def __getitem__(self, pos):
        return self.squares.get(pos)

    @staticmethod
    def inside(r, c):
        return 0 <= r < 8 and 0 <= c < 8

    @staticmethod
    def parse(name):
        try:
            col, row = name
            pos = 8 - int(row), "abcdefgh".index(col)
        except ValueError as e:
            raise IllegalMove(f"bad square {name!r}") from e
        return pos

    def move(self, text):
        src, dst = (self.parse(p) for p in text.split("-")) if text.count("-") == 1 else (None, None)
        if src is None:
            raise IllegalMove(f"cannot read {text!r}")
        piece = self[src]
        if piece is None:
            raise IllegalMove(f"no piece on {text[:2]}")
        if piece.color != self.turn:
            raise IllegalMove(f"it is {self.turn}'s turn")
        if dst not in piece.moves(self):
            raise IllegalMove(f"{type(piece).__name__} cannot go to {text[3:]}")
        taken = self.squares.pop(dst, None)
        if taken:
            self.captured.append(taken)
        del self.squares[src]
        piece.pos, piece.moved = dst, True
        self.put(piece)
        self.turn = "black" if self.turn == "white" else "white"
        return taken

    def in_check(self, color):
        king = next(p for p in self.squares.values() if isinstance(p, King) and p.color == color)
        return any(king.pos in p.moves(self) for p in self.squares.values() if p.color != color)

    def __str__(self):
        return "\n".join(f"{8 - r} " + " ".join(str(self[r, c] or ".") for c in range(8)) for r in range(8)) + "\n  a b c d e f g h"


board = Board()
print(board)
for m in ["e2-e4", "e7-e5", "d1-h5", "b8-c6", "h5-h8", "f1-c4", "g8-f6", "h5-f7", "z9-a1", "e4", "e8-e7", "a1-a3", "e8-f7"]:
    try:
        taken = board.move(m)
        print(m, f"takes {type(taken).__name__}" if taken else "", "check!" if board.in_check(board.turn) else "")
    except IllegalMove as e:
        print(m, "illegal:", e, f"({type(e.__cause__).__name__})" if e.__cause__ else "")
print(board)
print(" ".join(map(str, board.captured)), board.turn, len(board.squares), {c: sum(len(p.moves(board)) for p in board.squares.values() if p.color == c) for c in ("white", "black")}, [k.__name__ for k in Queen.__mro__])
