// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "interpreter/objects/address.h"
#include "interpreter/objects/objects.h"
#include "interpreter/run/try.h"
#include "parser/ast.h"

// Resuming generators and coroutines.

namespace pyexec {

class Run;
struct Frame;

namespace types {
extern Type coroutine_wrapper_;  // an Iterator whose source is the coroutine
extern Type async_generator_step_;
}  // namespace types

// Runs to the next yield with `sent` as the value of the yield it stands at. absent(): it returned, with *returned.
// Never raises StopIteration itself.
Value generator_resume(Run& run, Generator* generator, Value sent, Value* returned);
// Raises `exception` where it stands.
Value generator_throw(Run& run, Generator* generator, Exception* exception, Value* returned);
// Raises GeneratorExit where it stands. True: it ended; false: raised (RuntimeError when it yields instead).
bool generator_close(Run& run, Generator* generator);
// An iterator over a coroutine: what its __await__ gives.
Value coroutine_wrapper_new(Run& run, Generator* coroutine);
// One step of an async generator, as an awaitable: asend (also __anext__), athrow or aclose. `value`: what is sent, or
// the exception to raise there.
enum class AsyncStep : int64_t { kSend, kThrow, kClose };
Value async_step_new(Run& run, Generator* generator, AsyncStep kind, Value value);
Value async_step_send(Run& run, Iterator* step, Value value);
Value async_step_throw(Run& run, Iterator* step, Exception* exception);
// StopIteration(value), or StopIteration() for None.
RaisedResult raise_stop_iteration(Run& run, Value value);

// Runs a block from where `*position` says, leaving there where it suspends (resumable.cc).
Completion execute_resumable(Block block, Frame& frame, uint32_t* position);

}  // namespace pyexec
