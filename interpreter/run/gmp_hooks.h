// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

// Memory that arithmetic on big ints needs for the length of one operation. It is charged to the run's heap, but lies
// outside its cells: a thread keeps one arena for it, so that a loop over middling numbers does not allocate, zero and
// free pages in every round.
//
// GMP aborts the process when an allocation fails, so what it may ask for is reserved beforehand, where refusing is an
// ordinary MemoryError, and its allocation hooks draw on that reserve.

namespace pyexec {

class Run;

// `bytes` of uninitialised memory, given back by the destructor. Lives on the native stack (last in, first out).
class ScratchMemory {
 public:
  ScratchMemory(Run& run, size_t bytes);
  ~ScratchMemory();
  ScratchMemory(const ScratchMemory&) = delete;
  ScratchMemory& operator=(const ScratchMemory&) = delete;
  uint8_t* memory() { return memory_; }  // null: raised

 private:
  Run& run_;
  size_t bytes_;
  uint8_t* memory_;
};

// Once a process, before the first operation on big ints.
void install_gmp_hooks();

// Room for GMP operations on operands whose sizes sum to `limbs`; small ones work on the native stack and need none.
// They do not nest.
class GmpReserve {
 public:
  GmpReserve(Run& run, size_t limbs);
  ~GmpReserve();
  GmpReserve(const GmpReserve&) = delete;
  GmpReserve& operator=(const GmpReserve&) = delete;
  bool ok() { return bytes_ == 0 || scratch_.memory() != nullptr; }  // false: raised

 private:
  size_t bytes_;
  ScratchMemory scratch_;
};

}  // namespace pyexec
