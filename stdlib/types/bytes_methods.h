// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "interpreter/objects/bytes_text.h"

// What the methods of bytes, bytearray and memoryview share. Methods of bytes and bytearray take `self` as a Value,
// since one function serves both layouts; the binding has checked it.

namespace pyexec {

// bytes.hex(sep, bytes_per_sep); sep absent: none.
Value bytes_to_hex(Run& run, ByteSpan bytes, Value sep, int64_t bytes_per_sep);

}  // namespace pyexec
