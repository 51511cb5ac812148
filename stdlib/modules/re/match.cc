// SPDX-License-Identifier: Apache-2.0
//
// Match objects: what matched where.
#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/bytes_text.h"
#include "interpreter/objects/class.h"
#include "interpreter/objects/dict_views.h"
#include "interpreter/run/start.h"
#include "stdlib/modules/re/objects.h"

namespace pyexec::regex {

namespace {

Match& match_of(Value self) {
  return *static_cast<Match*>(self.as_object());
}

// The number that a program's index or name stands for. False: IndexError (or another error) is pending.
bool group_number(Run& run, const Match& match, Value index, uint32_t* out) {
  int64_t number = -1;
  if (index.is_int_or_bool()) [[likely]] {
    number = index.as_int();
  } else if (is_int_like(index) || !lookup_special(run, index, &names::dunder_index).is_absent()) {
    TRY(to_index_clamped(run, index, &number));
  } else if (match.pattern->group_index->length != 0) {
    TRY(Value found, dict_get(run, match.pattern->group_index, index));
    number = found.is_int() ? found.as_int() : -1;
  }
  if (number < 0 || number > match.group_count) {
    return run.raise(types::index_error_, "no such group");
  }
  *out = static_cast<uint32_t>(number);
  return true;
}

Value group_by(Run& run, const Match& match, Value index) {
  uint32_t group = 0;
  TRY(group_number(run, match, index, &group));
  return match_group(run, match, group, Value::none());
}

Value match_group_method(Call& call, Value self, Args groups) {
  Run& run = call.run();
  const Match& match = match_of(self);
  if (groups.count == 0) {
    return match_group(run, match, 0, Value::none());
  }
  if (groups.count == 1) {
    return group_by(run, match, groups[0]);
  }
  TRY(Tuple * result, tuple_new(run, groups.count));
  for (size_t i = 0; i < groups.count; ++i) {
    TRY(result->items[i], group_by(run, match, groups[i]));
  }
  return Value::object(result);
}

Value match_groups(Call& call, Value self, Value missing) {
  Run& run = call.run();
  const Match& match = match_of(self);
  if (missing.is_absent()) {
    missing = Value::none();
  }
  TRY(run.charge(match.group_count / 4));
  TRY(Tuple * result, tuple_new(run, match.group_count));
  for (uint32_t i = 0; i < match.group_count; ++i) {
    TRY(result->items[i], match_group(run, match, i + 1, missing));
  }
  return Value::object(result);
}

Value match_groupdict(Call& call, Value self, Value missing) {
  Run& run = call.run();
  const Match& match = match_of(self);
  if (missing.is_absent()) {
    missing = Value::none();
  }
  TRY(Dict * result, dict_new(run));
  size_t position = 0;
  Value name;
  Value group;
  while (dict_next(match.pattern->group_index, &position, &name, &group)) {
    TRY(Value text, match_group(run, match, static_cast<uint32_t>(group.as_int()), missing));
    TRY(dict_set(run, result, name, text));
  }
  return Value::object(result);
}

template <bool wants_begin, bool wants_end>
Value match_place(Call& call, Value self, Value index) {
  Run& run = call.run();
  const Match& match = match_of(self);
  uint32_t group = 0;
  if (!index.is_absent()) {
    TRY(group_number(run, match, index, &group));
  }
  Value begin = Value::integer(match.begin_of(group));
  Value end = Value::integer(match.end_of(group));
  if constexpr (!wants_begin || !wants_end) {
    return wants_begin ? begin : end;
  }
  Value both[2] = {begin, end};
  return value_of(tuple_from(run, both, 2));
}

Value match_expand(Call& call, Value self, Value source) {
  Run& run = call.run();
  const Match& match = match_of(self);
  Template parsed;
  TRY(parse_template(run, source, *match.pattern, &parsed));
  Subject subject;
  TRY(any_subject(run, match.string, &subject));
  TRY(check_kind(run, parsed, is_str(match.string)));
  TRY(run.charge(parsed.pieces.size() / 4));
  Joiner joiner(run, is_str(match.string));
  for (const TemplatePiece& piece : parsed.pieces) {
    if (piece.group == kNoIndex) {
      TRY(joiner.append_literal(parsed.literals, piece.begin, piece.end, parsed.is_text));
    } else if (match.begin_of(piece.group) >= 0) {
      TRY(Value text, match_group(run, match, piece.group, Value::none()));
      TRY(joiner.append_object(text));
    }
  }
  return joiner.finish();
}

Value match_itself(Call&, Value self) {
  return self;
}
Value match_deepcopy(Call&, Value self, Value) {
  return self;
}

Value match_get_item(Run& run, Value self, Value key) {
  return group_by(run, match_of(self), key);
}

Value match_repr(Run& run, Value self) {
  const Match& match = match_of(self);
  TRY(Value text, match_group(run, match, 0, Value::none()));
  TRY(Str * shown, to_repr(run, text));
  StrBuilder builder(run);
  TRY(builder.append_ascii("<re.Match object; span=(" + std::to_string(match.begin_of(0)) + ", " +
                           std::to_string(match.end_of(0)) + "), match="));
  TRY(builder.append(shown));
  TRY(builder.append_ascii(">"));
  return value_of(builder.finish());
}

Value match_create(Run& run, Type*, Value*, uint32_t, const KeywordNames*) {
  return run.raise(types::type_error_, "cannot create 're.Match' instances");
}

// ---- attributes

Value match_string(Call&, Value self) {
  return match_of(self).string;
}
Value match_re(Call&, Value self) {
  return Value::object(match_of(self).pattern);
}
Value match_pos(Call&, Value self) {
  return Value::integer(match_of(self).position);
}
Value match_endpos(Call&, Value self) {
  return Value::integer(match_of(self).end_position);
}
Value match_lastindex(Call&, Value self) {
  uint32_t group = match_of(self).last_group;
  return group != 0 ? Value::integer(group) : Value::none();
}
Value match_lastgroup(Call&, Value self) {
  const Match& match = match_of(self);
  return match.last_group != 0 ? match.pattern->group_names->items[match.last_group] : Value::none();
}
Value match_regs(Call& call, Value self) {
  Run& run = call.run();
  const Match& match = match_of(self);
  TRY(run.charge(match.group_count / 4));
  TRY(Tuple * result, tuple_new(run, size_t{match.group_count} + 1));
  for (uint32_t i = 0; i <= match.group_count; ++i) {
    Value both[2] = {Value::integer(match.begin_of(i)), Value::integer(match.end_of(i))};
    TRY(Tuple * pair, tuple_from(run, both, 2));
    result->items[i] = Value::object(pair);
  }
  return Value::object(result);
}

Value match_class_getitem(Call& call, Type& cls, Value item) {
  return generic_alias_new(call.run(), Value::object(&cls), item);
}

constexpr Entry kMatchMethods[] = {
    {"__class_getitem__", "(cls, item, /)", native<match_class_getitem>, "See PEP 585", EntryKind::kClassMethod},
    {"__copy__", "(self, /)", native<match_itself>, nullptr},
    {"__deepcopy__", "(self, memo, /)", native<match_deepcopy>, nullptr},
    {"end", "(self, group=0, /)", native<match_place<false, true>>,
     "Return index of the end of the substring matched by group."},
    {"endpos", "(self)", native<match_endpos>, "The index into the string beyond which the RE engine will not go.",
     EntryKind::kGetter},
    {"expand", "(self, /, template)", native<match_expand>,
     "Return the string obtained by doing backslash substitution on the string template, as done by the sub() method."},
    {"group", "(self, /, *groups)", native<match_group_method>,
     "group([group1, ...]) -> str or tuple.\n"
     "Return subgroup(s) of the match by indices or names.\n"
     "For 0 returns the entire match."},
    {"groupdict", "(self, /, default=None)", native<match_groupdict>,
     "Return a dictionary containing all the named subgroups of the match, keyed by the subgroup name.\n\n"
     "  default\n    Is used for groups that did not participate in the match."},
    {"groups", "(self, /, default=None)", native<match_groups>,
     "Return a tuple containing all the subgroups of the match, from 1.\n\n"
     "  default\n    Is used for groups that did not participate in the match."},
    {"lastgroup", "(self)", native<match_lastgroup>, "The name of the last matched capturing group.",
     EntryKind::kGetter},
    {"lastindex", "(self)", native<match_lastindex>, "The integer index of the last matched capturing group.",
     EntryKind::kGetter},
    {"pos", "(self)", native<match_pos>,
     "The index into the string at which the RE engine started looking for a match.", EntryKind::kGetter},
    {"re", "(self)", native<match_re>, "The regular expression object.", EntryKind::kGetter},
    {"regs", "(self)", native<match_regs>, "The spans of all groups.", EntryKind::kGetter},
    {"span", "(self, group=0, /)", native<match_place<true, true>>,
     "For match object m, return the 2-tuple (m.start(group), m.end(group))."},
    {"start", "(self, group=0, /)", native<match_place<true, false>>,
     "Return index of the start of the substring matched by group."},
    {"string", "(self)", native<match_string>, "The string passed to match() or search().", EntryKind::kGetter},
};

void match_trace(Heap& heap, Object* object) {
  Match* match = static_cast<Match*>(object);
  heap.mark_cell(match->pattern);
  heap.mark(match->string);
}

Type make_match_type() {
  Slots slots;
  slots.repr = match_repr;
  slots.get_item = match_get_item;
  slots.create = match_create;
  return make_builtin_type({
      .name = "re.Match",
      .layout = CellKind::kNative,
      .instance_bytes = sizeof(Match),
      .doc = "The result of re.match() and re.search().\n"
             "Match objects always have a boolean value of True.",
      .slots = slots,
      .module = "re",
      .trace = match_trace,
  });
}

}  // namespace

Type match_type = make_match_type();

void register_match_type() {
  complete_builtin_type(&match_type);
  add_methods(&match_type, kMatchMethods);
}

Match* match_new(Run& run, Pattern& pattern, Value string, size_t position, size_t end_position,
                 const Matcher& matcher) {
  uint32_t groups = pattern.program->group_count;
  TRY(run.charge(groups / 4));
  size_t bytes = sizeof(Match) + size_t{groups} * 2 * sizeof(int64_t);
  Match* match = run.allocate_object<Match>(&match_type, CellKind::kNative, bytes);
  TRY(match);
  match->pattern = &pattern;
  match->string = string;
  match->position = static_cast<int64_t>(position);
  match->end_position = static_cast<int64_t>(end_position);
  match->last_group = matcher.last_group;
  match->group_count = groups;
  match->spans[0] = matcher.match_begin;
  match->spans[1] = matcher.match_end;
  for (uint32_t i = 1; i <= groups; ++i) {
    match->spans[i * 2] = matcher.group_begin(i);
    match->spans[i * 2 + 1] = matcher.group_end(i);
  }
  return match;
}

Value match_group(Run& run, const Match& match, uint32_t group, Value missing) {
  int64_t begin = match.begin_of(group);
  int64_t end = match.end_of(group);
  if (begin < 0) {
    return missing;
  }
  if (is_str(match.string)) [[likely]] {
    return value_of(str_substring(run, as_str(match.string), static_cast<size_t>(begin), static_cast<size_t>(end)));
  }
  // A bytearray may have shrunk since.
  ByteSpan bytes;
  TRY(require_bytes(run, match.string, &bytes));
  size_t limit = bytes.size();
  size_t from = std::min(static_cast<size_t>(begin), limit);
  size_t to = std::min(static_cast<size_t>(end), limit);
  if (from == 0 && to == limit && is_exact(match.string, &types::bytes_)) {
    return match.string;
  }
  return value_of(bytes_from_span(run, bytes.subspan(from, to - from)));
}

}  // namespace pyexec::regex
