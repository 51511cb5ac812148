// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "interpreter/objects/objects.h"

// Exceptions as objects: making them, and the text CPython prints for an uncaught one.

namespace pyexec {

class Run;

// An instance of an exception class with these args, its native fields filled, __init__ of program classes not called.
// Null: raised.
Exception* exception_new(Run& run, Type* type, const Value* arguments, size_t count);

// UnicodeEncodeError for a lone surrogate that cannot be written as UTF-8. Returns false.
bool raise_surrogate_encode_error(Run& run, const Str* text, size_t position);

// CPython's stderr text of an uncaught exception, with chained ones, notes, source lines and folded repeats; ends in a
// newline. Runs str() of user classes; what fails there is replaced as CPython does. Leaves nothing pending.
std::string traceback_text(Run& run, Exception* exception);

}  // namespace pyexec
