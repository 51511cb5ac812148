// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "interpreter/objects/objects.h"

// printf-style formatting: `format % arguments` of str, bytes and bytearray.

namespace pyexec {

Str* str_percent_format(Run& run, Str* format, Value arguments);
Bytes* bytes_percent_format(Run& run, Bytes* format, Value arguments);  // of the format's own type

}  // namespace pyexec
