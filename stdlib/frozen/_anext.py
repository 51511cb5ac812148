# SPDX-License-Identifier: Apache-2.0
# anext(iterator, default): what the iterator answers, or the default when it is exhausted.


async def with_default(awaitable, default):
    try:
        return await awaitable
    except StopAsyncIteration:
        return default
