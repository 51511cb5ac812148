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
// Chooses the key before the first hash is computed. False: another key is in force already, and stays, since hashes
// cached in immortal strings belong to it.
bool set_process_hash_key(HashKey key);

}  // namespace pyexec
