import queue


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


qq=queue.Queue(2)
qq.put(1)
qq.put(2)
print(qq.full(),qq.qsize(),qq.get(),qq.get_nowait(),qq.empty())
show(lambda: qq.get_nowait())
show(lambda: qq.get(timeout=0.1))
qq.put(1)
qq.put(2)
show(lambda: qq.put_nowait(3))
qq.task_done()
qq.task_done()
qq.task_done()
qq.task_done()
show(lambda: qq.task_done())
pq=queue.PriorityQueue()
[pq.put(i) for i in (3,1,2)]
print([pq.get() for _ in range(3)])
lq=queue.LifoQueue()
[lq.put(i) for i in (3,1,2)]
print([lq.get() for _ in range(3)])
sq=queue.SimpleQueue()
sq.put(1)
print(sq.get(),sq.empty())
show(lambda: sq.get_nowait())
print(queue.Empty, queue.Full.__mro__[1])
