// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "interpreter/heap/cell.h"
#include "interpreter/run/try.h"
#include "parser/ast.h"

// Types and shapes. A Type holds the slots that the operations of operations.h dispatch on; a class of the program gets
// slots that call its dunders. A Shape is the hidden class of an object: its type and the names of its attributes in
// order. Types of builtins are immortal and shared by all runs; nothing in them changes after start-up.

namespace pyexec {

class Heap;
class Run;
struct Str;
struct Tuple;
struct Dict;
struct NameTable;
struct Entry;

// A mapping from interned strings to values that keeps the order of insertion: class namespaces, modules, keyword
// defaults. Hashed by the name's identity number, never by its keyed hash. A raw cell (or immortal memory); growing
// makes a new one, so owners hold it by pointer-to-pointer.
struct NameEntry {
  Str* name;    // null: deleted
  Value value;  // in a class: the attribute itself
};
struct NameTable : Cell {
  uint32_t count;  // entries used, deleted ones included
  uint32_t live;
  uint32_t entry_capacity;
  uint32_t index_mask;  // size of the index - 1
  NameEntry* entries() { return reinterpret_cast<NameEntry*>(this + 1); }
  uint32_t* index() { return reinterpret_cast<uint32_t*>(entries() + entry_capacity); }

  NameEntry* find(const Str* name);
  const NameEntry* find(const Str* name) const { return const_cast<NameTable*>(this)->find(name); }
};
// Creates or grows as needed; `*table` may be null. Run null: immortal memory (start-up only).
bool name_table_set(Run* run, NameTable** table, Str* name, Value value);
bool name_table_remove(NameTable* table, const Str* name);  // whether it was there

struct Shape : Cell {
  // Cell::capacity of a raw cell is unused here.
  Type* type;
  Shape* parent;
  Shape* first_child;  // transitions by adding one name
  Shape* next_sibling;
  Str* added;   // the name that this shape adds to its parent's
  Str** names;  // `count` names in order, lives in `names_cell` (or is null)
  Cell* names_cell;
  uint32_t count;
  bool dict_mode;  // attributes live in a Dict
  bool fixed;      // __slots__ without __dict__: does not grow

  int32_t find(const Str* name) const {  // index of an attribute or -1
    for (uint32_t i = 0; i < count; ++i) {
      if (names[i] == name) {
        return static_cast<int32_t>(i);
      }
    }
    return -1;
  }
};

// Attributes beyond a builtin's struct. `attributes` points to a ValueArray with the values that do not fit inline, or
// to a Dict in dict mode (kFlagDictMode). An Instance has `type->inline_capacity` values inline behind this header.
struct Instance : Object {
  Cell* attributes;
  Value* inline_values() { return reinterpret_cast<Value*>(this + 1); }
};

enum class UnaryKind : uint8_t { kNegative, kPositive, kInvert, kAbsolute };

// What a type can do. A null slot: it cannot. Every slot that can raise returns raised(); binary slots return the
// NotImplemented singleton to let the other side try. Slots take the object as a Value, since ints, floats, bools and
// None are not objects.
struct Slots {
  Value (*repr)(Run&, Value self) = nullptr;
  Value (*str)(Run&, Value self) = nullptr;
  bool (*hash)(Run&, Value self, int64_t* out) = nullptr;  // null: unhashable
  Value (*call)(Run&, Value self, Value* arguments, uint32_t count, const struct KeywordNames* keywords) = nullptr;
  Value (*get_attribute)(Run&, Value self, Str* name) = nullptr;              // null: generic
  bool (*set_attribute)(Run&, Value self, Str* name, Value value) = nullptr;  // value absent: delete; null: generic
  Value (*iter)(Run&, Value self) = nullptr;
  Value (*next)(Run&, Value self) = nullptr;                                      // absent(): exhausted
  Value (*compare)(Run&, Value self, Value other, CompareOperator op) = nullptr;  // kLess … kGreaterEqual
  Truth (*truth)(Run&, Value self) = nullptr;
  Value (*length)(Run&, Value self) = nullptr;  // an int ≥ 0
  Value (*get_item)(Run&, Value self, Value key) = nullptr;
  bool (*set_item)(Run&, Value self, Value key, Value value) = nullptr;  // value absent: delete
  Truth (*contains)(Run&, Value self, Value item) = nullptr;
  Value (*binary[kBinaryOperatorCount])(Run&, Value left, Value right) = {};  // one of the two is of this type
  Value (*inplace[kBinaryOperatorCount])(Run&, Value self, Value right) = {};
  Value (*power_modulo)(Run&, Value base, Value exponent, Value modulus) = nullptr;
  Value (*unary[4])(Run&, Value self) = {};
  Value (*to_int)(Run&, Value self) = nullptr;    // __int__
  Value (*to_float)(Run&, Value self) = nullptr;  // __float__
  Value (*to_index)(Run&, Value self) = nullptr;  // __index__
  Value (*descriptor_get)(Run&, Value self, Value object,
                          Type* owner) = nullptr;  // object absent: looked up on the class
  bool (*descriptor_set)(Run&, Value self, Value object, Value value) = nullptr;  // value absent: delete
  // tp_new and tp_init: null falls through to the base's.
  Value (*create)(Run&, Type* type, Value* arguments, uint32_t count, const struct KeywordNames* keywords) = nullptr;
  bool (*initialize)(Run&, Value self, Value* arguments, uint32_t count, const struct KeywordNames* keywords) = nullptr;
};

// Type::type_flags
inline constexpr uint32_t kTypeHeap = 1 << 0;        // a class of the program
inline constexpr uint32_t kTypeBase = 1 << 1;        // may be subclassed
inline constexpr uint32_t kTypeAttributes = 1 << 2;  // instances have attributes (a __dict__)
inline constexpr uint32_t kTypeAbstract = 1 << 3;    // has abstract methods
inline constexpr uint32_t kTypeSequence = 1 << 4;    // `match` sequence pattern
inline constexpr uint32_t kTypeMapping = 1 << 5;     // `match` mapping pattern
inline constexpr uint32_t kTypeOwnGetAttribute = 1
                                                 << 6;  // defines __getattribute__ or __getattr__: no attribute caches
inline constexpr uint32_t kTypeOwnSetAttribute = 1 << 7;  // defines __setattr__ or __delattr__
inline constexpr uint32_t kTypeMatchSelf = 1 << 8;        // `case int(x)` binds the subject itself
inline constexpr uint32_t kTypeOwnNew = 1 << 9;           // __new__ defined by a class of the program
inline constexpr uint32_t kTypeOwnInit = 1 << 10;

struct Type : Object {
  const char* builtin_name;  // builtins: the name in UTF-8 ("list"); null for classes of the program
  const char* builtin_module;
  Str* name;            // __name__
  Str* message_name;    // what messages call a library's native type ("collections.deque"); null: its name
  Str* qualified_name;  // __qualname__
  Str* module;          // "builtins", "__main__", …
  Type* base;           // the base whose layout this one extends; null for object
  Tuple* bases;
  Tuple* mro;  // types, this one first
  NameTable* attributes;
  Shape* instance_shape;  // of a new instance
  Type* metatype;
  Slots slots;
  const Entry* native_methods;    // builtins: the table that filled `attributes`
  void (*trace)(Heap&, Object*);  // kNative objects
  const char* doc;
  uint32_t type_flags;
  uint32_t instance_bytes;     // of the builtin struct, without inline attributes
  uint16_t attributes_offset;  // where `attributes` (Cell*) is in an instance; 0: none
  uint16_t inline_capacity;    // kInstance: attribute values inline
  uint16_t member_count;  // kInstance: the first inline values that are members of __slots__, nameless in the shapes
  CellKind layout;        // of instances
  uint32_t epoch;         // bumped with each change of this class's attributes
  Cell* subclasses;       // ValueArray of classes of the program, for slot updates; may be null
  uint32_t subclass_count;
  Cell* class_attributes;  // a class of the program with a metaclass of the program: attributes by the metaclass's
  Shape* dict_shape;       // of instances in dict mode; null until one is
                           // slots; else null

  bool is_subtype_of(const Type* other) const;  // by mro
  bool has(uint32_t flag) const { return (type_flags & flag) != 0; }
};

inline Type* Object::type() const {
  return shape->type;
}

// The builtin types, immortal. Each lives in objects/<name>.cc; start_builtins() (run/start.h) completes them once a
// process.
// clang-format off
#define PYEXEC_BUILTIN_TYPES(X)                                                                                        \
  X(object)                                                                                                            \
  X(type)                                                                                                              \
  X(none)                                                                                                              \
  X(bool)                                                                                                              \
  X(int)                                                                                                               \
  X(float)                                                                                                             \
  X(complex)                                                                                                           \
  X(str)                                                                                                               \
  X(bytes)                                                                                                             \
  X(bytearray)                                                                                                         \
  X(memoryview)                                                                                                        \
  X(list) X(tuple) X(dict) X(set) X(frozenset) X(range) X(slice) X(function) X(native_function) X(native_method)       \
      X(wrapper_descriptor) X(bound_method) X(bound_native) X(method_wrapper) X(getset_descriptor) X(field_descriptor) X(cell) X(module)   \
          X(property) X(static_method) X(class_method) X(super) X(member) X(ellipsis) X(not_implemented) X(generator)  \
              X(coroutine) X(async_generator) X(generic_alias) X(union_type) X(traceback) X(host_function) X(mapping_proxy)         \
                  X(dict_keys) X(dict_values) X(dict_items) X(list_iterator) X(list_reverse_iterator)                  \
                      X(tuple_iterator) X(str_iterator) X(str_ascii_iterator) X(bytes_iterator) X(bytearray_iterator)  \
                          X(range_iterator) X(long_range_iterator) X(set_iterator) X(dict_key_iterator) X(dict_value_iterator)                \
                              X(dict_item_iterator) X(dict_reverse_key_iterator) X(dict_reverse_value_iterator)        \
                                  X(dict_reverse_item_iterator) X(sequence_iterator) X(callable_iterator) X(enumerate) \
                                      X(zip) X(map) X(filter) X(reversed)
// clang-format on
namespace types {
#define X(name) extern Type name##_;
PYEXEC_BUILTIN_TYPES(X)
#undef X
}  // namespace types

// The type of any value.
inline Type* type_of(Value value) {
  switch (value.tag) {
    case Tag::kInt:
      return &types::int_;
    case Tag::kFloat:
      return &types::float_;
    case Tag::kBool:
      return &types::bool_;
    case Tag::kObject:
      return value.as_object()->type();
    default:
      return &types::none_;
  }
}

// Lookup of `name` (interned) along the MRO, cached; absent() when missing. Never raises, never binds.
Value type_lookup(Run& run, Type* type, const Str* name);
// The same, also telling the class that has it.
// The entry itself, valid while Run::class_epoch stands; null when missing.
NameEntry* type_lookup_entry(Run& run, Type* type, const Str* name, Type** where);
Value type_lookup_where(Run& run, Type* type, const Str* name, Type** where);
// Sets or deletes (value absent) an attribute of a class of the program and recomputes slots; the caller has checked
// that the class is the program's.
bool type_set_attribute(Run& run, Type* type, Str* name, Value value);

// "int", "list", or the class's own name: what messages call the type.
Str* type_name(const Type* type);

// Whether `value` is an instance of `type` by its real type (no __class__, no __instancecheck__).
inline bool is_instance(Value value, const Type* type) {
  Type* actual = type_of(value);
  return actual == type || actual->is_subtype_of(type);
}

}  // namespace pyexec
