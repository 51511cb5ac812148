// SPDX-License-Identifier: Apache-2.0
//
// The iterators of `itertools`. All of them are one struct, whose fields each file explains for its types; a type is a
// table row that says how to make one and how to take the next item. Nothing is computed ahead of what is asked for,
// and every item that is passed over takes a step.
#pragma once

#include "interpreter/objects/constructor_arguments.h"
#include "stdlib/modules/containers.h"

namespace pyexec {

struct Tool : Object {
  Cell* attributes;
  Value source;    // mostly an iterator; empty: exhausted
  Value function;  // or a pool
  Value value;
  Value other;
  Cell* buffer;  // indices
  int64_t position;
  int64_t stop;
  int64_t step;
  bool started;
  bool flag;
  size_t* indices() { return reinterpret_cast<size_t*>(static_cast<Buffer*>(buffer)->bytes()); }
};
PYEXEC_OBJECT_TRAITS(Tool, kNative, "itertools object")

inline Tool* as_tool(Value value) {
  return static_cast<Tool*>(value.as_object());
}

using CreateTool = Value (*)(Run&, Type*, Value*, uint32_t, const KeywordNames*);
Type make_tool_type(const char* name, Value (*next)(Run&, Value), CreateTool create, const char* doc);
Tool* tool_new(Run& run, Type* type);

// Arguments by position or name, the first `required` of which must be there: "cycle() missing required argument
// 'iterable' (pos 1)".
bool bind_tool(Run& run, const char* function, std::span<const std::string_view> names, size_t required,
               const Value* arguments, uint32_t count, const KeywordNames* keywords, Value* out);
// Arguments by position only, a fixed number: "cycle expected 1 argument, got 0".
bool expect_positional(Run& run, Type* type, const char* function, uint32_t count, uint32_t wanted,
                       const KeywordNames* keywords);

// The items of an iterable as a tuple that is nobody else's to change.
Tuple* pool_of(Run& run, Value iterable);

void register_combinatoric_tools();
bool add_combinatoric_tools(Run& run, Module* module);

}  // namespace pyexec
