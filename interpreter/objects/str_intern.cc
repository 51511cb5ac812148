// SPDX-License-Identifier: Apache-2.0
#include "interpreter/objects/str_intern.h"

#include <cstdlib>
#include <vector>

#include "interpreter/objects/str_text.h"

namespace pyexec {

void start_bytes();  // bytes.cc

namespace names {
#define PYEXEC_NAME(name) Str name##_;
#define PYEXEC_DUNDER(name) Str dunder_##name;
#include "interpreter/objects/names.def"
#undef PYEXEC_NAME
#undef PYEXEC_DUNDER
}  // namespace names

namespace {

// Longer immortal text (documentation) is no name and stays out of the table.
constexpr size_t kLongestName = 64;

// The process's immortal strings. Written at start-up only, read without locks by every run.
struct Immortals {
  // Open addressing by fixed_hash; null: free.
  std::vector<Str*> slots;  // include-check: allowed, because these are immortal
  size_t count = 0;
  size_t longest = 0;
  uint32_t last_identity = 0;
  uint8_t characters[256];
  Str latin1[256];
  Str empty;
  bool started = false;
};

// FNV-1a. The table is read-only while programs run, so nobody can flood it.
uint64_t fixed_hash(const uint8_t* bytes, size_t size) {
  uint64_t hash = 14695981039346656037u;
  for (size_t i = 0; i < size; ++i) {
    hash = (hash ^ bytes[i]) * 1099511628211u;
  }
  return hash ^ (hash >> 32);
}

void make_immortal(Immortals& table, Str* text, const uint8_t* data, size_t length, int width) {
  text->shape = types::str_.instance_shape;
  text->kind = CellKind::kStr;
  text->flags = kFlagImmortal | kFlagInterned;
  text->extra = static_cast<uint16_t>(width);
  text->identity = ++table.last_identity;
  text->hash = 0;
  text->owner = nullptr;
  text->data = const_cast<uint8_t*>(data);
  text->length = length;
}

void insert(Immortals& table, Str* text) {
  if ((table.count + 1) * 2 > table.slots.size()) {
    std::vector<Str*> old = std::move(table.slots);  // include-check: allowed, because these are immortal
    table.slots.assign(old.empty() ? 2048 : old.size() * 2, nullptr);
    table.count = 0;
    for (Str* each : old) {
      if (each != nullptr) {
        insert(table, each);
      }
    }
  }
  size_t mask = table.slots.size() - 1;
  size_t at = fixed_hash(text->data, text->byte_length()) & mask;
  while (table.slots[at] != nullptr) {
    at = (at + 1) & mask;
  }
  table.slots[at] = text;
  ++table.count;
  if (text->byte_length() > table.longest) {
    table.longest = text->byte_length();
  }
}

Str* find(const Immortals& table, const uint8_t* bytes, size_t size, int width) {
  if (size > table.longest) {
    return nullptr;
  }
  size_t mask = table.slots.size() - 1;
  for (size_t at = fixed_hash(bytes, size) & mask; table.slots[at] != nullptr; at = (at + 1) & mask) {
    Str* text = table.slots[at];
    if (text->byte_length() == size && text->extra == width && std::memcmp(text->data, bytes, size) == 0) {
      return text;
    }
  }
  return nullptr;
}

Immortals* make_immortals() {
  auto* table = new Immortals();
  make_immortal(*table, &table->empty, table->characters, 0, 1);
  insert(*table, &table->empty);
  for (size_t c = 0; c < 256; ++c) {
    table->characters[c] = static_cast<uint8_t>(c);
    make_immortal(*table, &table->latin1[c], &table->characters[c], 1, 1);
    insert(*table, &table->latin1[c]);
  }
#define PYEXEC_NAME(name)                                                                                \
  make_immortal(*table, &names::name##_, reinterpret_cast<const uint8_t*>(#name), sizeof(#name) - 1, 1); \
  insert(*table, &names::name##_);
#define PYEXEC_DUNDER(name)                                                                       \
  make_immortal(*table, &names::dunder_##name, reinterpret_cast<const uint8_t*>("__" #name "__"), \
                sizeof("__" #name "__") - 1, 1);                                                  \
  insert(*table, &names::dunder_##name);
#include "interpreter/objects/names.def"
#undef PYEXEC_NAME
#undef PYEXEC_DUNDER
  return table;
}

Immortals& immortals() {
  static Immortals* table = make_immortals();
  return *table;
}

// The table is made before main, so that a read of it is a plain load afterwards.
Immortals* const immortal_table = &immortals();

}  // namespace

Str* str_empty() {
  return &immortal_table->empty;
}

Str* str_latin1_character(uint8_t c) {
  return &immortal_table->latin1[c];
}

Str* str_immortal(std::string_view utf8) {
  Immortals& table = immortals();
  // Start-up names are ASCII.
  const auto* bytes = reinterpret_cast<const uint8_t*>(utf8.data());
  for (size_t i = 0; i < utf8.size(); ++i) {
    PYEXEC_ASSERT(bytes[i] < 0x80);
  }
  if (Str* known = find(table, bytes, utf8.size(), 1)) {
    return known;
  }
  auto* memory = static_cast<uint8_t*>(std::calloc(1, sizeof(Str) + utf8.size()));
  PYEXEC_ASSERT(memory != nullptr);
  auto* text = reinterpret_cast<Str*>(memory);
  std::memcpy(memory + sizeof(Str), utf8.data(), utf8.size());
  make_immortal(table, text, memory + sizeof(Str), utf8.size(), 1);
  if (utf8.size() > kLongestName) {
    text->flags &= static_cast<uint8_t>(~kFlagInterned);
    return text;
  }
  insert(table, text);
  return text;
}

void start_strings() {
  Immortals& table = immortals();
  if (table.started) {
    return;
  }
  for (Str* text : table.slots) {
    if (text != nullptr) {
      text->shape = types::str_.instance_shape;
    }
  }
  table.started = true;
  start_bytes();
}

uint32_t last_immortal_identity() {
  return immortals().last_identity;
}

uint32_t next_immortal_identity() {
  return ++immortals().last_identity;
}

namespace {

// The slot of `text` in the run's table: the string that is there, or a free one.
Str** find_slot(Run& run, const Str* text, int64_t hash) {
  size_t at = static_cast<size_t>(hash) & run.interned_mask;
  while (run.interned[at] != nullptr && !(run.interned[at]->hash == hash && str_equal(run.interned[at], text))) {
    at = (at + 1) & run.interned_mask;
  }
  return &run.interned[at];
}

// The table's memory is a Buffer: it counts, and goes with the heap.
bool grow_table(Run& run) {
  size_t size = run.interned == nullptr ? 64 : (run.interned_mask + 1) * 2;
  TRY(Buffer * buffer, run.allocate_buffer(size * sizeof(Str*)));
  Str** old = run.interned;
  size_t old_size = old == nullptr ? 0 : run.interned_mask + 1;
  run.interned = reinterpret_cast<Str**>(buffer->bytes());
  run.interned_mask = size - 1;
  for (size_t i = 0; i < old_size; ++i) {
    if (old[i] != nullptr) {
      *find_slot(run, old[i], old[i]->hash) = old[i];
    }
  }
  return true;
}

}  // namespace

Str* str_intern(Run& run, Str* text) {
  if (text->is_interned()) {
    return text;
  }
  if (Str* known = find(*immortal_table, text->data, text->byte_length(), text->extra)) {
    return known;
  }
  if ((run.interned_count + 1) * 2 > (run.interned == nullptr ? 0 : run.interned_mask + 1)) {
    TRY(grow_table(run));
  }
  Str** slot = find_slot(run, text, str_hash(text));
  if (*slot == nullptr) {
    // An instance of a subclass cannot be the one: take its text. A string inside a large shared buffer is copied, lest
    // the name keep the buffer.
    if (text->type() != &types::str_ || text->owner != nullptr) {
      TRY(Str * copy, str_allocate(run, text->length, text->extra));
      std::memcpy(copy->data, text->data, text->byte_length());
      copy->hash = text->hash;
      text = copy;
      slot = find_slot(run, text, text->hash);
    }
    if (text->identity == 0) {
      text->identity = run.next_identity();
    }
    text->flags |= kFlagInterned;
    *slot = text;
    ++run.interned_count;
  }
  return *slot;
}

Str* str_intern(Run& run, std::string_view utf8) {
  if (Str* known = find(*immortal_table, reinterpret_cast<const uint8_t*>(utf8.data()), utf8.size(), 1)) {
    bool is_ascii = true;
    for (char c : utf8) {
      is_ascii = is_ascii && static_cast<uint8_t>(c) < 0x80;
    }
    if (is_ascii) {
      return known;
    }
  }
  TRY(Str * text, str_from_utf8(run, utf8));
  return str_intern(run, text);
}

void mark_interned(Run& run, Heap& heap) {
  if (run.interned == nullptr) {
    return;
  }
  heap.mark_cell(reinterpret_cast<Cell*>(run.interned) - 1);
  for (size_t i = 0; i <= run.interned_mask; ++i) {
    if (run.interned[i] != nullptr) {
      heap.mark_cell(run.interned[i]);
    }
  }
}

}  // namespace pyexec
