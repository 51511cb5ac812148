// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

// GMP's scratch memory. GMP aborts the process when an allocation fails, so what it may ask for is reserved from the
// run's heap beforehand, where refusing is an ordinary MemoryError, and its allocation hooks draw on that reserve.

namespace pyexec {

class Run;
struct Buffer;

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
  bool ok() const { return ok_; }  // false: raised

 private:
  Run& run_;
  Buffer* buffer_ = nullptr;
  bool ok_ = true;
};

}  // namespace pyexec
