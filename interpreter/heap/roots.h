// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "interpreter/heap/heap.h"

// Where marking begins. The value stack, globals and registered cells are exact. The native stack is scanned word by
// word, interior pointers counting, from the collector's frame to the base that the run recorded; callee-saved
// registers are spilled there first. Address sanitizer must run with detect_stack_use_after_return=0, since fake stacks
// are not scanned.

namespace pyexec {

// Calls `visit(word)` for every aligned word between the current frame and `base`.
void scan_native_stack(uintptr_t base, void (*visit)(void* context, uintptr_t word), void* context);

}  // namespace pyexec
