// SPDX-License-Identifier: Apache-2.0
#include "interpreter/eval/native_body.h"

#include <new>

#include "interpreter/eval/frame.h"

namespace pyexec {

namespace {

struct NativeBodyStmt : Stmt {
  NativeBody body = nullptr;
  Buffer* data = nullptr;
  NativeBodyStmt() : Stmt(StmtKind::kReturn) {}
};

Completion exec_native_body(Stmt* node, Frame& frame) {
  auto* stmt = static_cast<NativeBodyStmt*>(node);
  frame.return_value = stmt->body(frame.run, frame.slots, stmt->data);
  return frame.return_value.is_raised() ? Completion::kRaise : Completion::kReturn;
}

// Where such functions say they come from.
ParsedProgram* native_program() {
  static ParsedProgram* program = [] {
    auto* made = new ParsedProgram(std::string());
    made->is_library = true;
    return made;
  }();
  return program;
}

// Everything that the evaluator reads of a function's code, in one cell.
struct CodeBlock {
  Code code;
  Name name;
  NativeBodyStmt stmt;
  Stmt* block[1] = {nullptr};
};

}  // namespace

Function* native_body_function(Run& run, const NativeBodySpec& spec) {
  size_t count = spec.parameters.size();
  constexpr size_t kStart = (sizeof(CodeBlock) + 15) / 16 * 16;
  TRY(Buffer * memory, run.allocate_buffer(kStart + count * (sizeof(Parameter) + sizeof(Name))));
  run.heap().add_root(memory);
  if (spec.data != nullptr) {
    run.heap().add_root(spec.data);
  }
  auto* block = new (memory->bytes()) CodeBlock();
  auto* parameters = reinterpret_cast<Parameter*>(memory->bytes() + kStart);
  auto* parameter_names = reinterpret_cast<Name*>(parameters + count);
  for (size_t i = 0; i < count; ++i) {
    auto* name = new (&parameter_names[i]) Name();
    name->interned = spec.parameters[i];
    if (!spec.parameters[i]->is_wide()) {
      name->text = spec.parameters[i]->view();
    }
    new (&parameters[i]) Parameter();
    parameters[i].name = name;
  }
  block->name.interned = spec.name;
  block->name.text = spec.name->is_wide() ? std::string_view() : spec.name->view();
  block->stmt.exec = exec_native_body;
  block->stmt.body = spec.body;
  block->stmt.data = spec.data;
  block->block[0] = &block->stmt;
  Code& code = block->code;
  code.kind = CodeKind::kFunction;
  code.name = &block->name;
  code.qualified_name = block->name.text;
  code.parameters = {parameters, count};
  code.positional_count = static_cast<uint16_t>(spec.positional_count);
  code.keyword_only_count = static_cast<uint16_t>(count - spec.positional_count);
  code.slot_count = static_cast<uint32_t>(count);
  code.body = block->block;
  code.cache[1] = code.keyword_only_count == 0 ? &code : nullptr;

  Function* function = run.allocate_object<Function>(&types::function_, CellKind::kFunction);
  TRY(function);
  function->doc = Value::none();
  function->annotations = Value::absent();
  function->code = &code;
  function->program = native_program();
  function->name = spec.name;
  function->qualified_name = spec.qualified_name;
  function->module = spec.module;
  function->defaults = spec.defaults;
  function->keyword_defaults = spec.keyword_defaults;
  TRY(function->closure, run.allocate_values(1));
  function->closure->items[0] = spec.kept;
  if (spec.kept.is_object()) {
    run.heap().add_root(spec.kept.as_object());
  }
  return function;
}

}  // namespace pyexec
