// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

// The strict reader of an HTTP/1.x request head. It runs before the HTTP library sees anything: what is malformed,
// ambiguous or too large is refused here, so that no version of the library has to be trusted with it. A pure function
// of the bytes; how they arrive does not matter.

namespace pyexec::server {

inline constexpr size_t kMaxHeadBytes = 16 << 10;  // request line and headers
inline constexpr size_t kMaxTargetBytes = 8 << 10;
inline constexpr size_t kMaxHeaders = 100;

struct RequestHead {
  std::string method;
  std::string target;  // as sent
  std::string path;    // target without query
  int minor_version = 1;
  uint64_t content_length = 0;
  bool has_content_length = false;
  bool has_transfer_encoding = false;
  bool has_content_encoding = false;  // other than identity
  bool expects_continue = false;
  bool expects_other = false;
  bool keep_alive = true;
  std::string api_key;  // Integrations-API-Key
  unsigned api_key_count = 0;
  size_t size = 0;  // bytes of the head, blank line included
};

// 0: complete, `head` is filled. -1: more bytes are needed. Else the HTTP status to refuse with; the connection must
// then be closed.
int read_request_head(std::string_view bytes, RequestHead& head);

}  // namespace pyexec::server
