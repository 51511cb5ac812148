import math


class LispError(Exception):
    pass


def tokenize(text):
    return text.replace("(", " ( ").replace(")", " ) ").replace("'", " ' ").split()


def read(tokens):
    if not tokens:
        raise LispError("unexpected end of input")
    token = tokens.pop(0)
    if token == "(":
        out = []
        while tokens and tokens[0] != ")":
            out.append(read(tokens))
        if not tokens:
            raise LispError("missing )")
        tokens.pop(0)
        return out
    if token == ")":
        raise LispError("unexpected )")
    if token == "'":
        return ["quote", read(tokens)]
    for kind in (int, float):
        try:
            return kind(token)
        except ValueError:
            pass
    return {"#t": True, "#f": False}.get(token, token)


class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer

    def find(self, name):
        env = self
        while env is not None:
            if name in env:
                return env
            env = env.outer
        raise LispError(f"undefined symbol {name}")


class Lambda:
    def __init__(self, params, body, env):
        self.params, self.body, self.env = params, body, env

    def __call__(self, *args):
        if len(args) != len(self.params):
            raise LispError(f"expected {len(self.params)} arguments, got {len(args)}")
        return evaluate(self.body, Env(self.params, args, self.env))


def fold(f):
    def op(*args):
        total = args[0]
        for a in args[1:]:
            total = f(total, a)
        return total
    return op


GLOBAL = Env()
GLOBAL.update({"+": fold(lambda a, b: a + b), "-": lambda *a: -a[0] if len(a) == 1 else fold(lambda x, y: x - y)(*a), "*": fold(lambda a, b: a * b), "/": fold(lambda a, b: a / b), "<": lambda a, b: a < b, ">": lambda a, b: a > b, "=": lambda a, b: a == b,
               "list": lambda *a: list(a), "car": lambda l: l[0], "cdr": lambda l: l[1:], "cons": lambda a, l: [a] + l, "null?": lambda l: l == [], "sqrt": math.sqrt, "length": len, "map": lambda f, l: [f(x) for x in l], "not": lambda x: x is False, "pi": math.pi})


def evaluate(x, env=GLOBAL):
    while True:
        if isinstance(x, str):
            return env.find(x)[x]
        if not isinstance(x, list):
            return x
        match x:
            case []: raise LispError("empty application")
            case ["quote", value]: return value
            case ["if", test, then, other]:
                x = other if evaluate(test, env) is False else then
                continue
            case ["define", [name, *params], body]:
                env[name] = Lambda(params, body, env)
                return None
            case ["define", str(name), value]:
                env[name] = evaluate(value, env)
                return None
            case ["set!", name, value]:
                env.find(name)[name] = evaluate(value, env)
                return None
            case ["lambda", params, body]: return Lambda(params, body, env)
            case ["let", bindings, body]:
                env = Env([n for n, _ in bindings], [evaluate(v, env) for _, v in bindings], env)
                x = body
                continue
            case ["begin", *body, last]:
                for e in body:
                    evaluate(e, env)
                x = last
                continue
        f, *args = [evaluate(e, env) for e in x]
        if isinstance(f, Lambda) and len(args) == len(f.params):
            x, env = f.body, Env(f.params, args, f.env)
            continue
        if not callable(f):
            raise LispError(f"{show(f)} is not a function")
        return f(*args)


def show(v):
    if isinstance(v, list):
        return "(" + " ".join(map(show, v)) + ")"
    if isinstance(v, Lambda):
        return f"<lambda {show(v.params)}>"
    return {True: "#t", False: "#f"}[v] if isinstance(v, bool) else str(v)


for line in ["(+ 1 2 (* 3 4))", "(define (square x) (* x x))", "(square 12)", "(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))", "(fact 20)", "'(1 (2 x) #t)", "(map (lambda (x) (+ x 1)) (list 1 2 3))",
             "(let ((a 2) (b 3)) (- (* a b)))", "(begin (define c 0) (define (inc) (set! c (+ c 1))) (inc) (inc) c)", "(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n))))", "(loop 500 0)", "(((lambda (x) (lambda (y) (/ x y))) 7) 2)",
             "(cons 1 (cdr '(5 6)))", "(if (null? '()) 'yes 'no)", "square", "(undefined 1)", "(square 1 2)", "(1 2)", "(car '())", "(+ 1", ")", "()", "(sqrt -1)", "(* pi 2)"]:
    try:
        result = evaluate(read(tokenize(line)))
        print(line, "=>", show(result) if result is not None else "ok")
    except (LispError, IndexError, ValueError, TypeError) as e:
        print(line, "!!", f"{type(e).__name__}: {e}")
