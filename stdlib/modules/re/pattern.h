// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stdlib/modules/re/objects.h"

// What a pattern does with text: shared by the methods of Pattern and the functions of the module.

namespace pyexec::regex {

enum class SearchKind : uint8_t { kSearch, kMatch, kFullMatch };

Value search_once(Run& run, Pattern& pattern, Value string, const Subject& subject, size_t begin, size_t end,
                  SearchKind kind);
Value find_all(Run& run, Pattern& pattern, const Subject& subject, size_t begin, size_t end);
Value find_iterator(Run& run, Pattern& pattern, Value string, const Subject& subject, size_t begin, size_t end);
Value split(Run& run, Pattern& pattern, Value string, int64_t most);  // most 0: all
// sub and subn. The replacement may be a function, which may do anything, matching with the same pattern included.
Value substitute(Run& run, Pattern& pattern, Value replacement, Value string, int64_t most, bool with_count);

}  // namespace pyexec::regex
