// SPDX-License-Identifier: Apache-2.0
//
// What a program adds to its run's result beside the output: named texts, kept in a list of the heap until the run ends
// (interpreter/api/interpreter.cc takes them). Together they may not be larger than the output limit.
#include "interpreter/objects/native.h"
#include "interpreter/objects/str_text.h"
#include "stdlib/register.h"

namespace pyexec {
namespace {

constexpr size_t kMostArtifacts = 100;

bool is_taken(const List* kept, const std::string& name) {
  for (size_t i = 0; i < kept->length; ++i) {
    if (str_to_utf8(as_str(as_tuple(kept->items->items[i])->items[0])) == name) {
      return true;
    }
  }
  return false;
}

// add(name, ending, media type, text): "chart" becomes "chart-1.svg", a name that is taken gets a number too.
Value artifacts_add(Call& call, Str& name, Str& ending, Str& media_type, Str& text) {
  Run& run = call.run();
  Value& state = run.library_state[static_cast<size_t>(LibraryState::kArtifacts)];
  if (!is_list(state)) {
    TRY(List * fresh, list_new(run, 4));
    state = Value::object(fresh);
  }
  List* kept = as_list(state);
  if (name.length > 100 || str_has_surrogate(&name) || str_has_surrogate(&text)) {
    return run.raise(types::value_error_, "an artifact's name has at most 100 characters, and no lone surrogates");
  }
  for (size_t i = 0; i < name.length; ++i) {
    if (name.at(i) < 0x20 || name.at(i) == '/' || name.at(i) == '\\') {
      return run.raise(types::value_error_, "an artifact's name has no slashes and no control characters");
    }
  }
  if (kept->length >= kMostArtifacts) {
    return run.raise(types::value_error_, "a run has at most {} artifacts", {kMostArtifacts});
  }
  TRY(charge_each(run, text.length));
  size_t total = str_to_utf8(&text).size();
  for (size_t i = 0; i < kept->length; ++i) {
    total += as_str(as_tuple(kept->items->items[i])->items[2])->byte_length();
  }
  if (total > run.options->limits.output_bytes) {
    return run.raise(types::value_error_, "artifacts are larger than the output limit");
  }
  std::string base = str_to_utf8(&name);
  std::string tail = str_to_utf8(&ending);
  if (base.size() > tail.size() && base.compare(base.size() - tail.size(), tail.size(), tail) == 0) {
    base.resize(base.size() - tail.size());
  }
  std::string full = base + tail;
  for (size_t number = 1; base == "chart" || is_taken(kept, full); ++number) {
    full = base;
    full += "-";
    full += std::to_string(number);
    full += tail;
    if (!is_taken(kept, full)) {
      break;
    }
  }
  TRY(run.charge(kept->length * 4 + 1));
  TRY(Str * chosen, str_from_utf8(run, full));
  Value parts[3] = {Value::object(chosen), Value::object(&media_type), Value::object(&text)};
  TRY(Tuple * entry, tuple_from(run, parts, 3));
  TRY(list_append(run, kept, Value::object(entry)));
  return Value::object(chosen);
}

constexpr Entry kFunctions[] = {
    {"add", "(name, ending, media_type, text, /)", native<artifacts_add>, "Adds an artifact; returns its name.",
     EntryKind::kFunction},
};
constexpr ModuleDefinition kArtifacts = {
    .name = "_artifacts", .doc = "What a run hands over.", .functions = kFunctions, .fill = nullptr};

}  // namespace

void register_artifacts_module() {
  register_module(&kArtifacts);
}

}  // namespace pyexec
