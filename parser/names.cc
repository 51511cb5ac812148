// SPDX-License-Identifier: Apache-2.0
#include "parser/names.h"

#include <cstring>
#include <string>

#include "interpreter/text/unicode.h"
#include "interpreter/text/utf8.h"

namespace pyexec {
namespace {

constexpr uint32_t kFirstCapacity = 64;

// Eight bytes a step; names are short, and their number is bounded by the source's size, so a flood costs little.
uint32_t hash_of(std::string_view text) {
  uint64_t hash = 0x9E3779B97F4A7C15u ^ text.size();
  const char* at = text.data();
  size_t left = text.size();
  while (left >= 8) {
    uint64_t word;
    std::memcpy(&word, at, 8);
    hash = (hash ^ word) * 0xFF51AFD7ED558CCDu;
    hash ^= hash >> 32;
    at += 8;
    left -= 8;
  }
  uint64_t word = 0;
  for (size_t i = 0; i < left; i++) {
    word |= static_cast<uint64_t>(static_cast<unsigned char>(at[i])) << (8 * i);
  }
  hash = (hash ^ word) * 0xC4CEB9FE1A85EC53u;
  return static_cast<uint32_t>(hash ^ (hash >> 32));
}

bool is_ascii(std::string_view text) {
  for (char c : text) {
    if (static_cast<unsigned char>(c) >= 0x80) {
      return false;
    }
  }
  return true;
}

std::string normalised(std::string_view text) {
  std::vector<Ucs4> wide(text.size());
  auto bytes = std::span(reinterpret_cast<const uint8_t*>(text.data()), text.size());
  const utf8::Scan scan = utf8::scan(bytes);
  utf8::decode(bytes, wide.data());
  wide.resize(scan.length);
  const TextView view(wide.data(), wide.size());
  std::vector<Ucs4> normal(unicode::normalise_bound(view, unicode::NormalForm::kNfkc));
  normal.resize(unicode::normalise(view, unicode::NormalForm::kNfkc, normal.data()));
  std::string result;
  for (Ucs4 c : normal) {
    uint8_t encoded[4];
    result.append(reinterpret_cast<const char*>(encoded), utf8::encode_one(c, encoded));
  }
  return result;
}

NameEntry** new_slots(Arena& arena, uint32_t count) {
  auto* slots = static_cast<NameEntry**>(arena.allocate(count * sizeof(NameEntry*), alignof(NameEntry*)));
  std::memset(static_cast<void*>(slots), 0, count * sizeof(NameEntry*));
  return slots;
}

}  // namespace

NameTable::NameTable(Arena& arena, std::vector<Name*>& all)
    : arena_(arena), all_(all), slots_(new_slots(arena, kFirstCapacity)), mask_(kFirstCapacity - 1) {}

NameEntry** NameTable::find(std::string_view text, uint32_t hash) {
  for (uint32_t i = hash & mask_;; i = (i + 1) & mask_) {
    NameEntry* entry = slots_[i];
    if (entry == nullptr || (entry->hash == hash && entry->text == text)) {
      return &slots_[i];
    }
  }
}

NameEntry* NameTable::add(NameEntry** place, std::string_view text, uint32_t hash) {
  auto* entry = arena_.make<NameEntry>();
  entry->text = text;
  entry->hash = hash;
  *place = entry;
  all_.push_back(entry);
  if (all_.size() * 4 > (static_cast<size_t>(mask_) + 1) * 3) {
    grow();
  }
  return entry;
}

void NameTable::grow() {
  mask_ = mask_ * 2 + 1;
  slots_ = new_slots(arena_, mask_ + 1);
  for (Name* name : all_) {
    NameEntry* entry = entry_of(name);
    *find(entry->text, entry->hash) = entry;
  }
}

NameEntry* NameTable::intern_stable(std::string_view text) {
  const uint32_t hash = hash_of(text);
  NameEntry** place = find(text, hash);
  return *place != nullptr ? *place : add(place, text, hash);
}

NameEntry* NameTable::intern(std::string_view text) {
  const uint32_t hash = hash_of(text);
  NameEntry** place = find(text, hash);
  if (*place != nullptr) {
    return *place;
  }
  std::span<char> copied = arena_.copy(std::span(text.data(), text.size()));
  return add(place, {copied.data(), copied.size()}, hash);
}

NameEntry* NameTable::intern_identifier(std::string_view text) {
  return is_ascii(text) ? intern_stable(text) : intern(normalised(text));
}

}  // namespace pyexec
