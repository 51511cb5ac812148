// SPDX-License-Identifier: Apache-2.0
#include "interpreter/run/hash_key.h"

#include <sys/random.h>
#include <atomic>
#include <mutex>

#include "interpreter/run/assert.h"

namespace pyexec {
namespace {

std::mutex key_mutex;
std::atomic<bool> key_is_set{false};
HashKey key_value;

}  // namespace

HashKey process_hash_key() {
  if (key_is_set.load(std::memory_order_acquire)) [[likely]] {
    return key_value;
  }
  std::lock_guard lock(key_mutex);
  if (!key_is_set.load(std::memory_order_relaxed)) {
    // 16 bytes come in one piece once the kernel's pool is ready.
    PYEXEC_ASSERT(getrandom(&key_value, sizeof key_value, 0) == sizeof key_value);
    key_is_set.store(true, std::memory_order_release);
  }
  return key_value;
}

bool set_process_hash_key(HashKey key) {
  std::lock_guard lock(key_mutex);
  if (key_is_set.load(std::memory_order_relaxed)) {
    return key_value.k0 == key.k0 && key_value.k1 == key.k1;
  }
  key_value = key;
  key_is_set.store(true, std::memory_order_release);
  return true;
}

}  // namespace pyexec
