// SPDX-License-Identifier: Apache-2.0
//
// What the two files of `functools` share.
#pragma once

#include "stdlib/modules/containers.h"

namespace pyexec {

// wrapper with the names and attributes of wrapped, as functools.update_wrapper by default.
Value update_wrapper(Run& run, Value wrapper, Value wrapped);
// Calls with `count` arguments that lie from `base` to the top of the value stack, and keywords from a dict.
Value call_with_keyword_dict(Run& run, Value callee, Value* base, uint32_t count, Dict* keywords);

Value functools_cache(Call& call, Value function);
Value functools_lru_cache(Call& call, Value maxsize, Value typed);
void register_lru_cache();

}  // namespace pyexec
