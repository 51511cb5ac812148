// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <new>

// Memory of the process-wide, immutable objects that start-up makes: types, native functions, tables. Never freed;
// written at start-up only.

namespace pyexec {

void* immortal_allocate(size_t bytes);  // zeroed, aligned to 16

template <class T>
T* immortal_new() {
  return new (immortal_allocate(sizeof(T))) T();
}

}  // namespace pyexec
