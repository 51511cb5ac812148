// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "parser/ast.h"

// Where CPython 3.11's compiler says that an operation without a node of its own stands: the truth test of a condition,
// a step of a comprehension. Tracebacks show it. Conditions compiled to jumps have the place of their statement, until
// a comparison in them leaves its own. All but mark_test are called after a failure only.

namespace pyexec {

// The place after `condition` has been compiled to jumps at `place`: that of its last truth test.
Span test_location(const Expr* condition, Span place);

// Tells the `not`, `and`, `or` and `if … else` in a condition that they are compiled to jumps. As test_location.
Span mark_test(Expr* condition, Span place);

// The place in a comprehension when the loops before `level` and `conditions` conditions of that level are compiled.
Span comprehension_location(const ComprehensionExpr* expr, size_t level, size_t conditions);
// Where the element is added.
Span element_location(const ComprehensionExpr* expr);

// The place of operand `i`'s truth test in `and` or `or`.
Span operand_location(const BoolOpExpr* expr, size_t i);

// Tells the fields of an f-string where the string stands, those in format specs too.
void mark_fields(std::span<Expr* const> parts, Span string);

// The place of the guard of a case: CPython leaves that of the part of the pattern compiled last.
Span guard_location(const Pattern* pattern);

}  // namespace pyexec
