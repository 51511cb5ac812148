// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

// SHA-512 of one piece of memory, for random's seeding: libcrypto's own starts by reading its configuration, which a
// locked-down worker cannot, and would make every run that draws a number pay for it.

namespace pyexec {

inline constexpr size_t kSha512Bytes = 64;
void sha512(const uint8_t* data, size_t length, uint8_t out[kSha512Bytes]);

}  // namespace pyexec
