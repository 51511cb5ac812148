// SPDX-License-Identifier: Apache-2.0
#include "parser/locations.h"
#include "parser/lower.h"

// String literals and f-strings. Only the places of the fields are taken from the tree: all text is read from the
// source, since parse.cc hides it from tree-sitter.

namespace pyexec {

// Collects the pieces of one or more neighbouring literals; text that touches becomes one constant.
struct Lowering::StringParts {
  explicit StringParts(size_t first) : first(first) {}

  size_t first;  // mark() of the finished parts
  std::vector<std::string_view> pieces;
  Span pieces_span{};
  bool is_bytes = false;
  bool is_format = false;
  bool has_fields = false;

  void add(std::string_view text, Span where) {
    if (pieces.empty()) {
      pieces_span = where;
    }
    pieces_span.end = where.end;
    if (!text.empty()) {
      pieces.push_back(text);
    }
  }
};

std::string_view Lowering::decode(std::string_view body, StringPrefix prefix, bool with_braces, Span where) {
  prefix.is_format = with_braces;
  DecodedText decoded = decode_string_body(arena_, body, prefix, lookup_);
  if (!decoded.ok) {  // check_syntax has seen every literal: only pieces it cuts differently could get here
    fail(ErrorPhase::kSyntax, where, std::move(decoded.error));
  }
  return decoded.text;
}

Expr* Lowering::string() {
  const Span here = span();
  StringPrefix prefix;
  read_string_prefix(text(here), &prefix);
  if (prefix.is_format) {
    StringParts parts(mark());
    string_parts(parts);
    return finish_string(parts, here);
  }
  const uint32_t head = prefix.length + prefix.quote_count;
  auto* constant = make<ConstantExpr>(here, prefix.is_bytes ? ConstantKind::kBytes : ConstantKind::kStr);
  constant->text = decode(text({here.begin + head, here.end - prefix.quote_count}), prefix, false, here);
  return constant;
}

Expr* Lowering::concatenated_string() {
  const Span here = span();
  StringParts parts(mark());
  each_child([&] {
    if (kind() == cst::kString) {
      string_parts(parts);
    }
  });
  return finish_string(parts, here);
}

void Lowering::string_parts(StringParts& parts) {
  const Span here = span();
  StringPrefix prefix;
  read_string_prefix(text(here), &prefix);
  const uint32_t body_end = here.end - prefix.quote_count;
  uint32_t at = here.begin + prefix.length + prefix.quote_count;
  parts.is_bytes = prefix.is_bytes;
  if (prefix.is_format) {
    parts.is_format = true;
    each_child([&] {
      if (kind() == cst::kInterpolation) {
        const Span field = span();
        parts.add(decode(text({at, field.begin}), prefix, true, here), {at, field.begin});
        interpolation(parts, prefix);
        at = field.end;
      }
    });
  }
  parts.add(decode(text({at, body_end}), prefix, prefix.is_format, here), {at, body_end});
}

void Lowering::flush_text(StringParts& parts) {
  if (parts.pieces.empty()) {
    return;
  }
  auto* constant = make<ConstantExpr>(parts.pieces_span, parts.is_bytes ? ConstantKind::kBytes : ConstantKind::kStr);
  if (parts.pieces.size() == 1) {
    constant->text = parts.pieces[0];
  } else {
    std::string& joined = scratch_.text;
    joined.clear();
    for (std::string_view piece : parts.pieces) {
      joined += piece;
    }
    constant->text = stable(joined);
  }
  push(constant);
  parts.pieces.clear();
}

Expr* Lowering::finish_string(StringParts& parts, Span span) {
  flush_text(parts);
  std::span<Expr*> items = take<Expr>(parts.first);
  if (!parts.has_fields) {
    Expr* result =
        items.empty() ? make<ConstantExpr>(span, parts.is_bytes ? ConstantKind::kBytes : ConstantKind::kStr) : items[0];
    result->span = span;
    if (parts.is_format) {
      format_constant_ = result;
    }
    return result;
  }
  auto* joined = make<JoinedStrExpr>(span);
  joined->parts = items;
  mark_fields(items, span);
  return joined;
}

// One field `{value=!r:spec}`.
void Lowering::interpolation(StringParts& parts, const StringPrefix& prefix) {
  const Span field = span();
  const uint32_t limit = field.end - 1;
  auto* node = make<FormattedValueExpr>(field);
  bool is_debug = false;
  each_child([&] {
    switch (kind()) {
      case cst::kLeftBrace:
      case cst::kRightBrace:
        if (is_debug && kind() == cst::kRightBrace) {
          add_debug_text(parts, {field.begin + 1, begin()});
          is_debug = false;
        }
        break;
      case cst::kEqual:
        is_debug = true;
        node->conversion = 'r';
        break;
      case cst::kTypeConversion:
        if (is_debug) {
          add_debug_text(parts, {field.begin + 1, begin()});
          is_debug = false;
        }
        node->conversion = source_[begin() + 1];
        break;
      case cst::kFormatSpecifier:
        if (is_debug) {
          add_debug_text(parts, {field.begin + 1, begin()});
          is_debug = false;
          node->conversion = 0;  // with a format spec `=` means no repr
        }
        node->format_spec = format_spec(prefix, limit);
        break;
      default:
        node->value = value_expression();
    }
  });
  flush_text(parts);
  parts.has_fields = true;
  push(node);
}

// `{x = }` prints its own source, blanks included.
void Lowering::add_debug_text(StringParts& parts, Span where) {
  // The field's value was pushed by nobody yet, so the text lands before it.
  parts.add(text(where), where);
}

Expr* Lowering::format_spec(const StringPrefix& prefix, uint32_t limit) {
  const Span here{begin(), limit};
  StringParts parts(mark());
  uint32_t at = here.begin + 1;
  each_child([&] {
    if (kind() == cst::kFormatExpression) {
      const Span field = span();
      parts.add(decode(text({at, field.begin}), prefix, false, here), {at, field.begin});
      interpolation(parts, prefix);
      at = field.end;
    }
  });
  parts.add(decode(text({at, limit}), prefix, false, here), {at, limit});
  return finish_string(parts, here);
}

}  // namespace pyexec
