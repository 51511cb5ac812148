// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "interpreter/run/run.h"
#include "parser/ast.h"
#include "parser/locations.h"
#include "parser/parse.h"

// One activation of a Code: where its variables are. Lives on the native stack (a generator's slots live in the
// generator). Nodes get it by reference.

namespace pyexec {

struct Frame {
  Value* slots;
  Run& run;
  Code* code;
  ParsedProgram* program;
  GlobalEntry* globals;
  Value return_value = Value::none();
  Dict* class_namespace = nullptr;        // class bodies
  Value class_mapping = Value::absent();  // class bodies whose __prepare__ gave something else than a plain dict
  Generator* generator = nullptr;         // in a function that suspends
};

// What link computes once for a Code stands in Code::cache: [0] its program's globals, [1] whether it is simple: plain
// positional parameters, no cells, no free variables, does not suspend, so that arguments become slots as they are.
inline GlobalEntry* globals_of(const Code* code) {
  return static_cast<GlobalEntry*>(code->cache[0]);
}
inline bool is_simple(const Code* code) {
  return code->cache[1] != nullptr;
}

// A slot is read and written as two scalar words: a vector load of a value stored by halves stalls.
inline Value load_slot(const Value* slot) {
  uint64_t tag = static_cast<uint64_t>(slot->tag);
  uint64_t bits = slot->bits;
  asm("" : "+r"(tag), "+r"(bits));
  return {static_cast<Tag>(tag), bits};
}
inline void store_slot(Value* slot, Value value) {
  uint64_t tag = static_cast<uint64_t>(value.tag);
  uint64_t bits = value.bits;
  asm("" : "+r"(tag), "+r"(bits));
  slot->tag = static_cast<Tag>(tag);
  slot->bits = bits;
}

inline Value evaluate(Expr* expr, Frame& frame) {
  return expr->eval(expr, frame);
}
// Whether an operand is a plain local variable, which nodes that have a form for it read without a call.
inline bool is_local(const Expr* expr) {
  return expr->kind == ExprKind::kName && static_cast<const NameExpr*>(expr)->scope == NameScope::kLocal;
}
Value class_namespace_get(Frame& frame, Str* name);  // absent(): not there
bool class_namespace_set(Frame& frame, Str* name, Value value);
Value unbound_name(Frame& frame, NameExpr* name);  // names.cc: raises the right NameError
template <bool local>
inline Value evaluate_operand(Expr* expr, Frame& frame) {
  if constexpr (local) {
    Value value = load_slot(&frame.slots[static_cast<NameExpr*>(expr)->index]);
    if (value.is_empty()) [[unlikely]] {
      return unbound_name(frame, static_cast<NameExpr*>(expr));
    }
    return value;
  } else {
    return evaluate(expr, frame);
  }
}
inline bool store(Expr* target, Frame& frame, Value value) {
  return static_cast<TargetExpr*>(target)->store(target, frame, value);
}
inline Completion execute_block(Block block, Frame& frame) {
  for (Stmt* stmt : block) {
    Completion completion = stmt->exec(stmt, frame);
    if (completion != Completion::kNormal) [[unlikely]] {
      return completion;
    }
  }
  return Completion::kNormal;
}

// The operation of this node failed (not a child of it): leaves where, for the traceback. Always kRaised.
[[gnu::cold, gnu::noinline]] RaisedResult fail_here(Frame& frame, Span span);
[[gnu::cold, gnu::noinline]] RaisedResult fail_here(Frame& frame, const Expr* expr);

// The truth of a condition, bools first. `place`: of what it belongs to, for the traceback.
inline Truth condition_truth(Expr* condition, Frame& frame, const Span& place) {
  Value value = evaluate(condition, frame);
  if (value.is_bool()) [[likely]] {
    return truth_of(value.bits != 0);
  }
  if (value.is_raised()) {
    return Truth::kRaised;
  }
  Truth result = truth(frame.run, value);
  if (result == Truth::kRaised) {
    return fail_here(frame, test_location(condition, place));
  }
  return result;
}

// ---- linking: each file sets the entry points of its nodes (link.cc walks)
// ---------------------------------------------------------------------
struct Linker {
  Run& run;
  ParsedProgram& program;
  GlobalTable* table;
  bool failed = false;  // out of memory; the exception or limit is pending
};
void link_expression(Linker& linker, Expr* expr);
void link_block(Linker& linker, Block block);
void link_code(Linker& linker, Code* code);
void link_target(Linker& linker, Expr* target);
// Whole program: entry points, constants, names, globals. Raised: out of memory.
bool link_program(Run& run, ParsedProgram& program);

// by file
void link_name(Linker& linker, NameExpr* name);              // names.cc
void link_constant(Linker& linker, ConstantExpr* constant);  // constants.cc
void link_binary(BinaryOpExpr* expr);                        // arithmetic.cc
void link_unary(UnaryOpExpr* expr);
void link_compare(CompareExpr* expr);
void link_call(CallExpr* expr);            // call.cc
void link_attribute(AttributeExpr* expr);  // attribute.cc
void link_subscript(SubscriptExpr* expr);  // subscript.cc
void link_display(Expr* expr);             // display.cc
void link_formatted(Linker& linker, FormattedValueExpr* field);
void link_comprehension(ComprehensionExpr* expr);   // comprehension.cc
void report_statement(Linker& linker, Stmt* stmt);  // statement_trace.cc, after the statement is linked
void link_simple_statement(Stmt* stmt);             // statements.cc
void link_for(ForStmt* stmt);                       // for.cc
void link_try(Stmt* stmt);                          // try.cc
void link_function(Linker& linker, Code* code);     // function.cc
void link_match(MatchStmt* stmt);                   // match.cc
void link_import(Stmt* stmt);                       // import.cc
void link_class(ClassDefStmt* stmt);                // class.cc
void link_resumable(Stmt* stmt);                    // generator.cc: statements that contain a yield

// ---- shared by nodes
// ------------------------------------------------------------------------------------------------------------------------------
// Runs a function of the program: `arguments` lies at the top of the value stack and becomes the callee's slots.
Value call_function(Run& run, Function* function, Value* arguments, uint32_t count, const KeywordNames* keywords);
Value make_function(Frame& frame, Code* code);  // function.cc: evaluates defaults, captures cells
ValueArray* capture_closure(Frame& frame, Code* code);
Value generator_new(Run& run, Function* function, const Value* slots);   // generator.cc: copies the bound slots
Value generator_allocate(Run& run, Code* code, ParsedProgram* program);  // slots empty, not started
Value generator_expression_next(Frame& frame, ComprehensionExpr* expr);  // comprehension.cc; absent(): exhausted
Value apply_decorators(Frame& frame, std::span<Expr*> decorators, const Value* evaluated, Value value);  // function.cc
void link_def(FunctionDefStmt* stmt);
void link_lambda(LambdaExpr* expr);
void link_type_alias(TypeAliasStmt* stmt);
Value unbound_name(Frame& frame, NameExpr* name);  // names.cc: raises the right NameError
bool delete_name(NameExpr* name, Frame& frame);

}  // namespace pyexec
