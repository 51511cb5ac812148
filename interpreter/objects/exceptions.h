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

// Whether a builtin exception type adds fields to its base's (in CPython, to the struct): two such types cannot be
// bases of one class.
bool exception_has_fields(const Type* type);

// except*: what of `exception` (None: nothing is left) the clause takes as a group, and what it leaves. False: raised,
// also for a type that cannot stand there.
bool star_match(Run& run, Value exception, Value type, Value* match, Value* rest);
// What a try/except* statement raises in the end, from what its clauses raised and the rest that none took; None:
// nothing.
Value star_result(Run& run, Exception* original, List* results);

// UnicodeEncodeError for a lone surrogate that cannot be written as UTF-8. Returns false.
bool raise_surrogate_encode_error(Run& run, const Str* text, size_t position);

}  // namespace pyexec
