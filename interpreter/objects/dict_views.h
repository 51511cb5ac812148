// SPDX-License-Identifier: Apache-2.0
//
// What dict.cc offers beyond objects.h, and the views and iterators of dict_views.cc.
#pragma once

#include "interpreter/objects/objects.h"

namespace pyexec {

struct KeywordNames;

// The value of `key`, set to `value` first when missing.
Value dict_set_default(Run& run, Dict* dict, Value key, Value value);
// The last entry, removed; false: the dict is empty. Runs no user code.
bool dict_pop_last(Dict* dict, Value* key, Value* value);
bool dict_pop_first(Dict* dict, Value* key, Value* value);
// OrderedDict.move_to_end: in constant time, now and then a new table. kFalse: there is no such key.
Truth dict_move_to_end(Run& run, Dict* dict, Value key, bool last);
// As dict_next, with the key's hash; and backwards (start with SIZE_MAX).
bool dict_next_hashed(Dict* dict, size_t* position, Value* key, Value* value, int64_t* key_hash);
bool dict_previous(Dict* dict, size_t* position, Value* key, Value* value);
bool dict_merge_dict(Run& run, Dict* dict, Dict* other);
// dict() and dict.update(): at most one mapping or iterable of pairs, then keywords.
bool dict_update_arguments(Run& run, Dict* dict, const char* function, const Value* arguments, uint32_t count,
                           const KeywordNames* keywords, const Value* keyword_values);

// `type` is one of dict_keys_, dict_values_, dict_items_ / dict_key_iterator_ … dict_reverse_item_iterator_.
Value dict_view(Run& run, Dict* dict, Type* type);
Value dict_iterator(Run& run, Dict* dict, Type* type);
Value dict_view_reversed(Run& run, Value view);
Value dict_view_intersection(Run& run, Value view, Value other);

}  // namespace pyexec
