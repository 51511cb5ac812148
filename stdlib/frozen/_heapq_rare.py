"""heapq.merge."""

from heapq import heapify, heappop, heapreplace, _heapify_max, _heappop_max, _heapreplace_max

__all__ = ["merge"]


def merge(*iterables, key=None, reverse=False):
    """Merges sorted inputs into one sorted iterator, without looking further ahead than one item of each."""
    heap = []
    if reverse:
        make_heap, pop, replace, direction = _heapify_max, _heappop_max, _heapreplace_max, -1
    else:
        make_heap, pop, replace, direction = heapify, heappop, heapreplace, 1
    # An entry: what is compared, the number of its input (for a stable order), the item, and how to go on.
    for order, iterator in enumerate(map(iter, iterables)):
        try:
            step = iterator.__next__
            item = step()
        except StopIteration:
            continue
        heap.append([item if key is None else key(item), order * direction, item, step])
    make_heap(heap)
    while len(heap) > 1:
        try:
            while True:
                _, _, item, step = entry = heap[0]
                yield item
                item = step()
                entry[0] = item if key is None else key(item)
                entry[2] = item
                replace(heap, entry)
        except StopIteration:
            pop(heap)
    if heap:
        _, _, item, step = heap[0]
        yield item
        yield from step.__self__
