// SPDX-License-Identifier: Apache-2.0
#include "parser/syntax_check.h"

#include "parser/recognizer.h"
#include "parser/syntax_errors.h"

namespace pyexec {

std::optional<Diagnostic> check_syntax(const Source& source, const Prepass& tokens, UnicodeNameLookup lookup) {
  if (tokens.error.rank == LexicalError::Rank::kImmediate) {
    return tokens.error.diagnostic;
  }
  if (tokens.ok() && Recognizer(source.text(), tokens.tokens, lookup).program()) {
    return std::nullopt;
  }
  // Once more, now remembering what was fine.
  std::vector<uint32_t> statement_ends(tokens.tokens.size() + 1, 0);
  Recognizer recognizer(source.text(), tokens.tokens, lookup);
  recognizer.record_statements(&statement_ends);
  recognizer.program();
  if (recognizer.is_too_deep()) {
    const Token& token = tokens.tokens[recognizer.position()];
    return make_syntax_error(source, DiagnosticKind::kSyntaxError, {token.begin, token.end},
                             "too many nested expressions");
  }
  return explain_syntax_error(source, tokens, lookup, statement_ends, recognizer.position());
}

}  // namespace pyexec
