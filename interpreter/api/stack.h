// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

// The native stack a run executes on: 64 MiB of its own, whatever thread calls, so that recursion limits mean the same
// everywhere.

namespace pyexec {

class NativeStack {
 public:
  NativeStack() = default;
  ~NativeStack();  // NOLINT(performance-trivially-destructible): only where sanitizers bring their own stacks
  NativeStack(const NativeStack&) = delete;
  NativeStack& operator=(const NativeStack&) = delete;

  using Function = void (*)(void* context, uintptr_t base, size_t bytes);
  // Calls `function(context, base, bytes)` on the stack and waits for it. False: no memory for the stack; nothing was
  // called.
  bool run(Function function, void* context);

 private:
  [[maybe_unused]] void* memory_ = nullptr;  // not used where a thread stands in (sanitized builds)
};

}  // namespace pyexec
