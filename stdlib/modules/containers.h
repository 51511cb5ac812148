// SPDX-License-Identifier: Apache-2.0
//
// What the modules of containers and iterators share: deque, the dict subclasses of `collections`, the types of
// `itertools`. Their structs are private to their files but for those that another file makes or looks into.
#pragma once

#include <cstddef>

#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/dict_views.h"
#include "interpreter/objects/iterators.h"
#include "interpreter/objects/list.h"
#include "interpreter/objects/module.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/sequence.h"
#include "interpreter/objects/str_intern.h"
#include "interpreter/run/start.h"

namespace pyexec {

// Adds __class_getitem__: deque[int].
void add_class_getitem(Type* type);
// Makes a getter of `type` writable: `setter` takes (self, value); NotImplemented as value means deletion.
void make_writable(Type* type, const char* name, const Entry& setter);
// list(value)'s items as text inside brackets, or "[...]" and the like: what reprs of wrappers append.
bool append_repr(Run& run, StrBuilder& builder, Value value);
bool append_type_name(StrBuilder& builder, Value self);  // self.__class__.__name__

// object.__getstate__(): the attributes as a dict, with members of __slots__ a pair of dicts; None when there are none.
Value object_state(Run& run, Value object);

// The functions of a module that CPython has in another one ("_operator"), by which their errors call it.
bool add_functions(Run& run, Module* module, std::span<const Entry> entries, const char* defined_in);
// An argument of C's Py_ssize_t: OverflowError "Python int too large to convert to C ssize_t".
bool to_size(Run& run, Value value, int64_t* out);

// ---- collections
namespace types {
extern Type deque_;
extern Type deque_iterator_;
extern Type deque_reverse_iterator_;
extern Type default_dict_;
extern Type ordered_dict_;
extern Type counter_;
extern Type tuple_getter_;
extern Type array_;  // array.array
}  // namespace types

// A ring of values: item i is items[(head + i) & (capacity - 1)]. `state` changes with everything that moves items, so
// that iterators notice.
struct Deque : Object {
  Cell* attributes;
  ValueArray* ring;  // null while capacity is 0; a power of two
  size_t head;
  size_t length;
  int64_t most;  // maxlen; -1: none
  uint64_t state;
  size_t capacity() const { return ring != nullptr ? ring->Cell::capacity : 0; }
  Value& at(size_t i) { return ring->items[(head + i) & (ring->Cell::capacity - 1)]; }
};
PYEXEC_OBJECT_TRAITS(Deque, kNative, "collections.deque")
bool deque_append(Run& run, Deque* deque, Value item);
bool deque_append_left(Run& run, Deque* deque, Value item);

struct DefaultDict : Dict {
  Value factory;
};

void register_deque();
void register_collections_dicts();
void register_ordered_dict();
void register_counter();
void register_named_tuple();
extern const Entry kNamedTupleFunction;

}  // namespace pyexec
