// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

// The key of hash(str) and hash(bytes): one a process, so that hashes cached in immortal strings stay right for every
// run. It is drawn from the kernel on first use; who wants repeatable hashes (or draws it after a fork) sets it before.

namespace pyexec {

struct HashKey {
  uint64_t k0 = 0;
  uint64_t k1 = 0;
};

HashKey process_hash_key();
// Only before the first hash is computed; asserts otherwise.
void set_process_hash_key(HashKey key);

}  // namespace pyexec
