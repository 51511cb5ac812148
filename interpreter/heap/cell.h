// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

#include "interpreter/heap/value.h"

// What the heap hands out: cells. Every cell starts with the same 16 bytes, so that the collector can tell what it is
// and trace it. Objects are cells with a Shape (and so a Type); raw cells (item arrays, tables, buffers) have a
// capacity instead. Sweeping runs no destructors.

namespace pyexec {

struct Shape;
struct Type;

enum class CellKind : uint8_t {
  kFree = 0,  // zeroed memory is a free cell
  // raw cells
  kValueArray,  // capacity Values, all traced
  kBuffer,      // capacity bytes, nothing traced
  kDictTable,
  kSetTable,
  kNameTable,
  kShape,
  // objects
  kInstance,  // of a class without a builtin base: attributes only
  kType,
  kBigInt,
  kBoxedInt,    // instance of a subclass of int
  kBoxedFloat,  // instance of a subclass of float
  kComplex,
  kStr,
  kBytes,
  kByteArray,
  kMemoryView,
  kList,
  kTuple,
  kDict,
  kSet,  // set and frozenset
  kRange,
  kSlice,
  kFunction,
  kNativeFunction,  // builtin function, or a method of a builtin type when it has an owner
  kBoundMethod,
  kCellVariable,
  kModule,
  kException,
  kIterator,  // all native iterators: first field says which
  kDictView,
  kMappingProxy,
  kProperty,
  kStaticMethod,
  kClassMethod,
  kSuper,
  kMember,     // a slot of __slots__, or a native field of a builtin type
  kSingleton,  // Ellipsis, NotImplemented
  kGenerator,
  kGenericAlias,
  kUnionType,
  kHostFunction,
  kNative,  // an object of a library module: traced by its type's `trace`
};

// Header flags.
inline constexpr uint8_t kFlagImmortal = 1;  // not in any run's heap; never marked, never freed, never written by a run
inline constexpr uint8_t kFlagInterned = 2;  // str: the run's only string of that text; names compare by address
inline constexpr uint8_t kFlagDictMode = 4;  // object: `attributes` is a Dict, for good
inline constexpr uint8_t kFlagFrozen = 8;    // set: a frozenset (or a subclass of it)
inline constexpr uint8_t kFlagReprActive = 16;  // a container whose repr is under way: prints as [...]
inline constexpr uint8_t kFlagHashed = 32;      // tuple, frozenset: hash is cached

struct Cell {
  union {
    Shape* shape;       // objects
    uint64_t capacity;  // raw cells
  };
  uint32_t identity;  // number given on the first id(), default hash or repr; 0: none yet
  CellKind kind;
  uint8_t flags;
  uint16_t extra;  // the kind's own

  bool is_immortal() const { return (flags & kFlagImmortal) != 0; }
};
static_assert(sizeof(Cell) == 16);

struct Object : Cell {
  Type* type() const;  // shape->type; defined in objects/type.h
};

struct ValueArray : Cell {
  Value items[1];  // capacity of them
  static size_t bytes_for(size_t capacity) { return sizeof(Cell) + capacity * sizeof(Value); }
};

struct Buffer : Cell {
  uint8_t* bytes() { return reinterpret_cast<uint8_t*>(this + 1); }
};

}  // namespace pyexec
