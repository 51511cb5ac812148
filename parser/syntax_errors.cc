// SPDX-License-Identifier: Apache-2.0
#include "parser/syntax_errors.h"

#include "parser/second_reading.h"
#include "parser/syntax_check.h"

namespace pyexec {

Diagnostic explain_syntax_error(const Source& source, const Prepass& tokens, UnicodeNameLookup lookup,
                                const std::vector<uint32_t>& statement_ends, uint32_t position) {
  if (std::optional<Diagnostic> error = SecondReading(source, tokens, lookup, &statement_ends, 0).explain_program()) {
    return *std::move(error);
  }
  // The two readings disagree: the verdict is the first one's.
  const Token& token = tokens.tokens[position];
  return make_syntax_error(source, DiagnosticKind::kSyntaxError, {token.begin, token.end}, "invalid syntax");
}

Diagnostic make_syntax_error(const Source& source, DiagnosticKind kind, Span span, std::string message) {
  Diagnostic diagnostic;
  diagnostic.kind = kind;
  diagnostic.message = std::move(message);
  diagnostic.line = source.line_of(span.begin);
  diagnostic.column = source.column_of(span.begin) + 1;
  diagnostic.end_line = source.line_of(span.end);
  diagnostic.end_column = source.column_of(span.end) + 1;
  return diagnostic;
}

}  // namespace pyexec
