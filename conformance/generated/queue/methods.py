# Written by conformance/generate_containers.py
from queue import *


def show(value):
    if hasattr(value, "__next__"):
        return type(value).__name__ + " of " + show_items(value)
    if type(value) is tuple and any(hasattr(item, "__next__") for item in value):
        return "(" + ", ".join(map(show, value)) + ")"
    text = repr(value)
    return text if len(text) < 160 else text[:100] + "..." + str(len(text))


def show_items(iterator):
    items = []
    try:
        for _ in range(7):
            items.append(show(next(iterator)))
        items.append("...")
    except StopIteration:
        pass
    except Exception as error:
        items.append(type(error).__name__ + ": " + str(error))
    return ", ".join(items)


def check(number, function, subject=None):
    try:
        value = function() if subject is None else function(subject)
        text = show(value)
    except Exception as error:
        text = type(error).__name__ + ": " + str(error)
    print(number, text if subject is None else text + " | " + show(subject))


def state(queue, steps):
    results = []
    for step in steps:
        name, _, argument = step.partition(" ")
        try:
            if name == "put":
                results.append(queue.put_nowait(int(argument)))
            elif name == "get":
                results.append(queue.get_nowait())
            elif name == "done":
                results.append(queue.task_done())
            else:
                results.append(getattr(queue, name)())
        except Exception as error:
            results.append(type(error).__name__ + str(error))
    return results, queue.qsize(), queue.empty()

check(1, lambda: state(Queue(), ['put 1', 'get']))
check(2, lambda: state(Queue(), ['put 2', 'put 1', 'get', 'get']))
check(3, lambda: state(Queue(), ['get']))
check(4, lambda: state(Queue(), ['put 1', 'full']))
check(5, lambda: state(Queue(), ['put 1', 'put 2', 'put 3']))
check(6, lambda: state(Queue(), ['empty', 'qsize']))
check(7, lambda: state(Queue(), ['put 1', 'done', 'done']))
check(8, lambda: state(Queue(1), ['put 1', 'get']))
check(9, lambda: state(Queue(1), ['put 2', 'put 1', 'get', 'get']))
check(10, lambda: state(Queue(1), ['get']))
check(11, lambda: state(Queue(1), ['put 1', 'full']))
check(12, lambda: state(Queue(1), ['put 1', 'put 2', 'put 3']))
check(13, lambda: state(Queue(1), ['empty', 'qsize']))
check(14, lambda: state(Queue(1), ['put 1', 'done', 'done']))
check(15, lambda: state(LifoQueue(), ['put 1', 'get']))
check(16, lambda: state(LifoQueue(), ['put 2', 'put 1', 'get', 'get']))
check(17, lambda: state(LifoQueue(), ['get']))
check(18, lambda: state(LifoQueue(), ['put 1', 'full']))
check(19, lambda: state(LifoQueue(), ['put 1', 'put 2', 'put 3']))
check(20, lambda: state(LifoQueue(), ['empty', 'qsize']))
check(21, lambda: state(LifoQueue(), ['put 1', 'done', 'done']))
check(22, lambda: state(PriorityQueue(2), ['put 1', 'get']))
check(23, lambda: state(PriorityQueue(2), ['put 2', 'put 1', 'get', 'get']))
check(24, lambda: state(PriorityQueue(2), ['get']))
check(25, lambda: state(PriorityQueue(2), ['put 1', 'full']))
check(26, lambda: state(PriorityQueue(2), ['put 1', 'put 2', 'put 3']))
check(27, lambda: state(PriorityQueue(2), ['empty', 'qsize']))
check(28, lambda: state(PriorityQueue(2), ['put 1', 'done', 'done']))
check(29, lambda: state(SimpleQueue(), ['put 1', 'get']))
check(30, lambda: state(SimpleQueue(), ['put 2', 'put 1', 'get', 'get']))
check(31, lambda: state(SimpleQueue(), ['empty']))
check(32, lambda: state(SimpleQueue(), ['put 1', 'put 2', 'put 3']))
check(33, lambda: state(SimpleQueue(), ['empty', 'qsize']))
