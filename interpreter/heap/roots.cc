// SPDX-License-Identifier: Apache-2.0
#include "interpreter/heap/roots.h"

namespace pyexec {

#if defined(__has_attribute)
#if __has_attribute(no_sanitize)
#define PYEXEC_NO_SANITIZE __attribute__((no_sanitize("address", "thread", "undefined"), noinline))
#endif
#endif
#ifndef PYEXEC_NO_SANITIZE
#define PYEXEC_NO_SANITIZE __attribute__((noinline))
#endif

PYEXEC_NO_SANITIZE static void scan_words(uintptr_t from, uintptr_t base, void (*visit)(void*, uintptr_t),
                                          void* context) {
  for (uintptr_t at = from & ~uintptr_t{7}; at + sizeof(uintptr_t) <= base; at += sizeof(uintptr_t)) {
    visit(context, *reinterpret_cast<const volatile uintptr_t*>(at));
  }
}

PYEXEC_NO_SANITIZE void scan_native_stack(uintptr_t base, void (*visit)(void*, uintptr_t), void* context) {
  // Spills every callee-saved register into this frame; setjmp would not do, since glibc mangles rbp.
  __builtin_unwind_init();
  // The frame address is above the spilled registers; begin well below it so that they are seen.
  scan_words(reinterpret_cast<uintptr_t>(__builtin_frame_address(0)) - 128, base, visit, context);
}

}  // namespace pyexec
