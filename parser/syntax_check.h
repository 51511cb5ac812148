// SPDX-License-Identifier: Apache-2.0
//
// Decides whether CPython's grammar (3.11, and the 3.12 forms of f-strings, type parameters and `type` statements)
// accepts a token stream, without building anything, and says for a rejected one what CPython says: class, message,
// line, column, end. The decision is a single predictive pass; only when it fails, the slow second reading in
// syntax_errors.cc looks for the words. What CPython finds after parsing (`return` outside a function, scopes,
// duplicate arguments, `*` misplaced …) is not here but in lowering.
#pragma once

#include <optional>

#include "parser/diagnostics.h"
#include "parser/literals.h"
#include "parser/parse.h"
#include "parser/prepass.h"

namespace pyexec {

// Empty: the program is grammatical and all its literals are well-formed. Otherwise the one error CPython would report;
// also where `tokens` itself holds an error. Recursion is bounded: deep nesting is an error.
std::optional<Diagnostic> check_syntax(const Source& source, const Prepass& tokens, UnicodeNameLookup lookup);

// A diagnostic for bytes [begin, end) of the source, positions as CPython's SyntaxError has them.
Diagnostic make_syntax_error(const Source& source, DiagnosticKind kind, Span span, std::string message);

}  // namespace pyexec
