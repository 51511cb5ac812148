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

// Runs to the next yield with `sent` as the value of the yield it stands at. absent(): it returned, with *returned.
// Never raises StopIteration itself.
Value generator_resume(Run& run, Generator* generator, Value sent, Value* returned);
// Raises `exception` where it stands.
Value generator_throw(Run& run, Generator* generator, Exception* exception, Value* returned);
// StopIteration(value), or StopIteration() for None.
RaisedResult raise_stop_iteration(Run& run, Value value);

// Runs a block from where `*position` says, leaving there where it suspends (resumable.cc).
Completion execute_resumable(Block block, Frame& frame, uint32_t* position);

}  // namespace pyexec
