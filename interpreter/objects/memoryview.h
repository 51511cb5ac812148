// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "interpreter/objects/bytes_text.h"

// What the methods of memoryview (stdlib/types/memoryview.cc) share with its operators.

namespace pyexec {

namespace types {
extern Type memory_iterator_;
}

MemoryView* memoryview_new(Run& run, Value base);
// Items start, start + step, …: `length` of them.
MemoryView* memoryview_part(Run& run, MemoryView* view, int64_t start, int64_t length, int64_t step);
bool memoryview_check(Run& run, const MemoryView* view);  // ValueError when released
// Where an item lies now; BufferError when the bytearray has shrunk below it.
uint8_t* memoryview_item(Run& run, MemoryView* view, int64_t index);
Value memoryview_unpack(Run& run, char format, const uint8_t* item);
Bytes* memoryview_bytes(Run& run, MemoryView* view);
size_t memoryview_item_size(char format);  // 0: unknown format

}  // namespace pyexec
