// SPDX-License-Identifier: Apache-2.0
#include "interpreter/run/gmp_hooks.h"

#include <cstdlib>
#include <cstring>

#include "interpreter/numeric/bigint.h"
#include "interpreter/run/run.h"

namespace pyexec {

namespace {

constexpr size_t rounded(size_t bytes) {
  return (bytes + 15) & ~size_t{15};
}

// The thread's arena: pieces are cut off front to back and given back in reverse. A piece that does not fit is
// allocated by itself; while nothing is in use the arena grows instead, up to what is worth keeping.
struct Arena {
  static constexpr size_t kKeep = 2 << 20;
  uint8_t* start = nullptr;
  size_t used = 0;
  size_t capacity = 0;
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;
  ~Arena() { std::free(start); }

  bool holds(const uint8_t* memory) const { return memory >= start && memory < start + capacity; }
  uint8_t* take(size_t bytes) {
    if (bytes > capacity - used) {
      if (used != 0 || bytes > kKeep) {
        return static_cast<uint8_t*>(std::malloc(bytes));
      }
      std::free(start);
      size_t room = bytes < kKeep / 2 ? 2 * bytes : kKeep;
      start = static_cast<uint8_t*>(std::malloc(room));
      capacity = start != nullptr ? room : 0;
      if (start == nullptr) {
        return nullptr;
      }
    }
    uint8_t* memory = start + used;
    used += bytes;
    return memory;
  }
  void give(uint8_t* memory) {
    if (holds(memory)) {
      used = static_cast<size_t>(memory - start);
    } else {
      std::free(memory);
    }
  }
};
thread_local Arena arena;

// What GMP may draw on at the moment, front to back. It frees in reverse order for the most part; the last piece is
// taken back, others are only forgotten.
struct Reserve {
  uint8_t* begin = nullptr;
  uint8_t* next = nullptr;
  uint8_t* end = nullptr;
};
thread_local Reserve reserve;

void* allocate(size_t bytes) {
  if (rounded(bytes) <= static_cast<size_t>(reserve.end - reserve.next)) {
    void* memory = reserve.next;
    reserve.next += rounded(bytes);
    return memory;
  }
  // Small pieces without a reserve, and what a bound of gmp_reserve_bytes may miss.
  void* memory = std::malloc(bytes);
  PYEXEC_ASSERT(memory != nullptr);
  return memory;
}

void release(void* memory, size_t bytes) {
  auto* at = static_cast<uint8_t*>(memory);
  if (at < reserve.begin || at >= reserve.end) {
    std::free(memory);
  } else if (at + rounded(bytes) == reserve.next) {
    reserve.next = at;
  }
}

void* reallocate(void* memory, size_t old_bytes, size_t new_bytes) {
  void* larger = allocate(new_bytes);
  std::memcpy(larger, memory, old_bytes < new_bytes ? old_bytes : new_bytes);
  release(memory, old_bytes);
  return larger;
}

// GMP takes pieces below 64 KiB from the native stack, so reserves below that would never be drawn on.
constexpr size_t kStackBytes = 64 << 10;

size_t reserve_bytes(size_t limbs) {
  size_t bytes = bigint::gmp_reserve_bytes(limbs);
  return bytes < kStackBytes ? 0 : rounded(bytes);
}

}  // namespace

ScratchMemory::ScratchMemory(Run& run, size_t bytes) : run_(run), bytes_(rounded(bytes)), memory_(nullptr) {
  if (bytes_ == 0) {
    return;
  }
  Heap& heap = run.heap();
  bool fits = heap.adjust_external(static_cast<int64_t>(bytes_));
  if (!fits) {
    heap.collect();
    fits = heap.adjust_external(static_cast<int64_t>(bytes_));
  }
  memory_ = fits ? arena.take(bytes_) : nullptr;
  if (memory_ == nullptr) {
    if (fits) {
      heap.adjust_external(-static_cast<int64_t>(bytes_));
    }
    static_cast<void>(run.refuse_memory(bytes_));
    bytes_ = 0;
  }
}

ScratchMemory::~ScratchMemory() {
  if (bytes_ != 0) {
    arena.give(memory_);
    run_.heap().adjust_external(-static_cast<int64_t>(bytes_));
  }
}

void install_gmp_hooks() {
  bigint::set_allocator_hooks(allocate, reallocate, release);
}

GmpReserve::GmpReserve(Run& run, size_t limbs) : bytes_(reserve_bytes(limbs)), scratch_(run, bytes_) {
  if (scratch_.memory() != nullptr) {
    reserve = {scratch_.memory(), scratch_.memory(), scratch_.memory() + bytes_};
  }
}

GmpReserve::~GmpReserve() {
  reserve = {};
}

}  // namespace pyexec
