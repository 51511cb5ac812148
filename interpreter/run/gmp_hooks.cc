// SPDX-License-Identifier: Apache-2.0
#include "interpreter/run/gmp_hooks.h"

#include <cstdlib>
#include <cstring>

#include "interpreter/numeric/bigint.h"
#include "interpreter/run/run.h"

namespace pyexec {

namespace {

// GMP takes pieces below 64 KiB from the native stack, so reserves below that would never be drawn on.
constexpr size_t kStackBytes = 64 << 10;

// The thread's reserve: pieces are cut off front to back. GMP frees in reverse order of allocation for the most part;
// the last piece is taken back, others are only forgotten.
struct Reserve {
  uint8_t* begin = nullptr;
  uint8_t* next = nullptr;
  uint8_t* end = nullptr;
};
thread_local Reserve reserve;

constexpr size_t rounded(size_t bytes) {
  return (bytes + 15) & ~size_t{15};
}

bool is_reserved(const void* memory) {
  auto* at = static_cast<const uint8_t*>(memory);
  return at >= reserve.begin && at < reserve.end;
}

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
  if (!is_reserved(memory)) {
    std::free(memory);
  } else if (static_cast<uint8_t*>(memory) + rounded(bytes) == reserve.next) {
    reserve.next = static_cast<uint8_t*>(memory);
  }
}

void* reallocate(void* memory, size_t old_bytes, size_t new_bytes) {
  void* larger = allocate(new_bytes);
  std::memcpy(larger, memory, old_bytes < new_bytes ? old_bytes : new_bytes);
  release(memory, old_bytes);
  return larger;
}

}  // namespace

void install_gmp_hooks() {
  bigint::set_allocator_hooks(allocate, reallocate, release);
}

GmpReserve::GmpReserve(Run& run, size_t limbs) : run_(run) {
  size_t bytes = bigint::gmp_reserve_bytes(limbs);
  if (bytes < kStackBytes) {
    return;
  }
  buffer_ = run.allocate_buffer(bytes);
  ok_ = buffer_ != nullptr;
  if (ok_) {
    auto start = reinterpret_cast<uint8_t*>(rounded(reinterpret_cast<uintptr_t>(buffer_->bytes())));
    reserve = {start, start, buffer_->bytes() + bytes};
  }
}

GmpReserve::~GmpReserve() {
  if (buffer_ != nullptr) {
    reserve = {};
    run_.heap().release(buffer_);
  }
}

}  // namespace pyexec
