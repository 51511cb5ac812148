// SPDX-License-Identifier: Apache-2.0
#include "parser/lower.h"

// import and from … import, the rules of `from __future__`, and the policy's rules about modules and their names.

namespace pyexec {

namespace {

constexpr std::string_view kFutureFeatures[] = {
    "nested_scopes",  "generators",       "division",       "absolute_import", "with_statement",
    "print_function", "unicode_literals", "barry_as_FLUFL", "generator_stop",  "annotations",
};

}  // namespace

// The dotted name at the cursor, without blanks.
std::string_view Lowering::dotted_name() {
  if (kind() == cst::kIdentifier) {
    return plain_identifier()->text;
  }
  std::string_view single;
  size_t parts = 0;
  std::string joined;
  each_child([&] {
    if (kind() != cst::kIdentifier) {
      return;
    }
    const std::string_view part = plain_identifier()->text;
    if (parts++ == 0) {
      single = part;
      joined = part;
    } else {
      joined += '.';
      joined += part;
    }
  });
  return parts == 1 ? single : names_.intern(joined)->text;
}

void Lowering::import_statement() {
  const Span here = span();
  each_child([&] {
    if (kind() != cst::kDottedName && kind() != cst::kAliasedImport) {
      return;
    }
    auto* statement = make<ImportStmt>(here);
    Span name_span = span();
    if (kind() == cst::kAliasedImport) {
      cursor_.first_child();
      name_span = span();
      statement->module = dotted_name();
      go_next();
      go_next();
      statement->has_alias = true;
      check_debug_name(plain_identifier(), here);
      statement->target = import_name(identifier(), span());
      cursor_.parent();
    } else {
      statement->module = dotted_name();
      cursor_.first_child();
      check_debug_name(plain_identifier(), here);
      statement->target = import_name(identifier(), span());
      cursor_.parent();
    }
    check_import(statement->module, name_span);
    push(statement);
  });
}

void Lowering::check_future_feature(std::string_view name, Span span) {
  if (name == "annotations") {
    has_future_annotations_ = true;
  }
  if (std::find(std::begin(kFutureFeatures), std::end(kFutureFeatures), name) == std::end(kFutureFeatures)) {
    fail(ErrorPhase::kFuture, span,
         name == "braces" ? "not a chance" : "future feature " + std::string(name) + " is not defined");
    error_.end_line = error_.line;
    error_.end_column = 0;  // CPython gives no end here
  }
}

void Lowering::import_from_statement() {
  const Span here = span();
  auto* statement = make<ImportFromStmt>(here);
  const size_t first = mark();
  bool is_future = false;
  bool has_module = false;
  std::vector<ImportAlias> names;
  each_child([&] {
    switch (kind()) {
      case cst::kRelativeImport:
        has_module = true;
        each_child([&] {
          if (kind() == cst::kImportPrefix) {
            const std::string_view dots = text();
            statement->level = static_cast<uint32_t>(std::count(dots.begin(), dots.end(), '.'));
          } else if (kind() == cst::kDottedName) {
            statement->module = dotted_name();
          }
        });
        break;
      case cst::kWildcardImport:
        statement->is_star = true;
        if (scopes_.current()->kind != ScopeKind::kModule) {
          fail(ErrorPhase::kSymbols, span(), "import * only allowed at module level");
        }
        break;
      case cst::kDottedName:
        if (!has_module) {
          has_module = true;
          statement->module = dotted_name();
          is_future = statement->module == "__future__";
          if (!is_future) {
            check_import(statement->module, span());
          }
          break;
        }
        [[fallthrough]];
      case cst::kAliasedImport: {
        ImportAlias alias{};
        alias.span = span();
        const bool has_alias = kind() == cst::kAliasedImport;
        if (has_alias) {
          cursor_.first_child();
        }
        cursor_.first_child();
        NameEntry* name = identifier();
        check_attribute(plain_identifier(), span());
        Span bound = span();
        NameEntry* bound_name = name;
        cursor_.parent();
        if (has_alias) {
          go_next();
          go_next();
          bound = span();
          bound_name = identifier();
          cursor_.parent();
        }
        alias.name = name;
        check_debug_name(bound_name, here);
        alias.target = import_name(bound_name, bound);
        names.push_back(alias);
        break;
      }
      default:
        break;
    }
  });
  statement->names = arena_.copy(names);
  scratch_.items.resize(first);
  if (is_future) {
    if (!is_future_possible_) {
      fail(ErrorPhase::kCompile, here, "from __future__ imports must occur at the beginning of the file");
    } else {
      if (statement->is_star) {
        check_future_feature("*", here);
      }
      for (const ImportAlias& alias : names) {
        check_future_feature(alias.name->text, here);
      }
    }
  } else {
    is_future_possible_ = false;
  }
  push(statement);
}

}  // namespace pyexec
