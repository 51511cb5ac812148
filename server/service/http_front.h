// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "server/service/http_types.h"
#include "server/worker/io.h"

// The HTTP side: a listener and a bounded set of connection threads in front of cpp-httplib, which dispatches requests
// and writes answers. Between socket and library stands a guard of our own: it reads the head strictly
// (request_head.h), decides by route, key and length before it reads a body, reads the whole body under one deadline,
// and only then hands the library a clean request. A slow or endless sender costs one connection for at most the
// deadline; a connection beyond the bound is answered 503 at once.

namespace pyexec::server {

struct HttpOptions {
  std::string host = "127.0.0.1";
  uint16_t port = 0;
  std::vector<std::string> keys;  // empty: open
  unsigned max_connections = 256;
  int request_deadline_ms = 10'000;  // head and body, from the first byte
  int idle_ms = 15'000;              // between requests
  int write_ms = 10'000;
};

class HttpFront {
 public:
  HttpFront(HttpOptions options, std::vector<HttpRoute> routes);
  ~HttpFront();
  HttpFront(const HttpFront&) = delete;
  HttpFront& operator=(const HttpFront&) = delete;

  bool bind(std::string* error);
  uint16_t port() const;
  // Accepts until `stop` (a descriptor) becomes readable. Then no connection is accepted and idle ones are closed.
  void serve(int stop);
  // Waits for the requests under way. False when some are left at the deadline.
  bool drain(int64_t deadline_ms);

 private:
  class Implementation;
  std::shared_ptr<Implementation> implementation_;
};

// In time that depends on the lengths only.
bool is_known_key(const std::vector<std::string>& keys, const std::string& given);

}  // namespace pyexec::server
