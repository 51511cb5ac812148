// SPDX-License-Identifier: Apache-2.0
#include "parser/prepass.h"

#include <cstdio>
#include <cstring>

#include "interpreter/text/utf8.h"
#include "parser/scanner.h"

namespace pyexec {
namespace {

void refuse(Prepass* result, const Source& source, size_t position, std::string message) {
  result->error.rank = LexicalError::Rank::kImmediate;
  Diagnostic& diagnostic = result->error.diagnostic;
  diagnostic.message = std::move(message);
  const auto offset = static_cast<uint32_t>(position);
  diagnostic.line = diagnostic.end_line = source.line_of(offset);
  diagnostic.column = diagnostic.end_column = source.column_of(offset) + 1;
  result->tokens.push_back(Token{offset, offset, TokenKind::kError, 0, 0, 0});
}

}  // namespace

Prepass prepass(const Source& source, const PrepassOptions& options) {
  Prepass result;
  const std::string_view text = source.text();
  if (text.size() > options.max_source_bytes) {
    refuse(&result, source, 0,
           "source code is too long (" + std::to_string(text.size()) + " bytes, the limit is " +
               std::to_string(options.max_source_bytes) + ")");
    return result;
  }
  if (!text.empty()) {
    if (const void* null = std::memchr(text.data(), 0, text.size())) {
      refuse(&result, source, static_cast<size_t>(static_cast<const char*>(null) - text.data()),
             "source code cannot contain null bytes");
      return result;
    }
  }
  const auto* bytes = reinterpret_cast<const uint8_t*>(text.data());
  if (const CodecError error = utf8::scan({bytes, text.size()}).error; !error.ok()) {
    char byte[8];
    std::snprintf(byte, sizeof byte, "0x%02x", static_cast<unsigned>(bytes[error.start]));
    const std::string start = std::to_string(error.start);
    const std::string where = error.end == error.start + 1
                                  ? std::string(" byte ") + byte + " in position " + start
                                  : " bytes in position " + start + "-" + std::to_string(error.end - 1);
    refuse(&result, source, error.start, "(unicode error) 'utf-8' codec can't decode" + where + ": " + error.reason);
    return result;
  }
  result.blanked.assign(text);
  result.tokens.reserve(text.size() / 4 + 16);
  Scanner(source, options, &result).run();
  return result;
}

}  // namespace pyexec
