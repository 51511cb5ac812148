// SPDX-License-Identifier: Apache-2.0
//
// What list.cc and sort.cc offer beyond objects.h. A pointer to a list's items is void once anything ran that may grow
// the list: reload it.
#pragma once

#include "interpreter/objects/objects.h"

namespace pyexec {

bool list_insert_at(Run& run, List* list, size_t at, Value item);
bool list_reserve(Run& run, List* list, size_t capacity);
// Removes [begin, end); runs no user code and cannot fail.
void list_erase(List* list, size_t begin, size_t end);
void list_clear_items(Run& run, List* list);
// Appends `count` values, which must not lie in this list's own storage unless it has the room already.
bool list_append_many(Run& run, List* list, const Value* items, size_t count);
List* list_slice(Run& run, List* list, int64_t start, int64_t step, int64_t count);
size_t list_cpython_capacity(const List* list);  // what CPython would have allocated, for __sizeof__

// list.sort(): stable; `key` none or a callable. The list is empty while it runs, ValueError when it did not stay so.
bool list_sort(Run& run, List* list, Value key, bool reverse);

}  // namespace pyexec
