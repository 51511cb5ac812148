// SPDX-License-Identifier: Apache-2.0
//
// A slice's bounds as C integers, in CPython's two steps: unpack() runs __index__ and so may change the sequence,
// adjust() then takes the length as it is. slice_indices() of operations.h does both for objects whose length is fixed.
#pragma once

#include "interpreter/objects/objects.h"

namespace pyexec {

struct SliceBounds {
  int64_t start = 0;
  int64_t stop = 0;
  int64_t step = 1;
  int64_t count = 0;  // items selected; set by adjust()

  bool unpack(Run& run, const Slice* slice);  // ValueError: slice step cannot be zero
  void adjust(int64_t length);
};

}  // namespace pyexec
