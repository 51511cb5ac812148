// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <pyexec/pyexec.h>

// What passes between the HTTP front and those who answer: a request that has been read whole and checked, and an
// answer, whole or in pieces as they come. No socket, no library type: handlers can be tested with these alone.

namespace pyexec::server {

// Header fields in the order they were sent. Names are compared without regard to case.
class HttpHeaders {
 public:
  void add(std::string name, std::string value) { fields_.emplace_back(std::move(name), std::move(value)); }
  // The first field of that name, or null.
  const std::string* find(std::string_view name) const;
  const std::vector<std::pair<std::string, std::string>>& fields() const { return fields_; }

 private:
  std::vector<std::pair<std::string, std::string>> fields_;
};

// W3C Trace Context. Empty ids: none was sent, or it was malformed, and a new one has been started.
struct TraceContext {
  std::string trace_id, parent_id, span_id;  // 32, 16 and 16 hexadecimal digits; parent_id empty at the root
  std::string state;                         // tracestate as sent
  uint8_t flags = 0;
};

// What the log line and the metrics say of a request beside route, code and duration. Handlers fill it in.
struct RequestRecord {
  std::string status;  // of the execution: "ok", "timeout", …; empty: nothing was executed
  std::string code_sha256;
  std::string code;  // logged only where the operator asked for it
  std::optional<Usage> usage;
  double queue_wait_seconds = 0;
  std::vector<std::string> policy_codes;  // "PX201", of findings that block
};

struct HttpRequest {
  std::string method, path;
  std::string query;  // as sent, without the question mark
  HttpHeaders headers;
  std::string body;
  int client = -1;       // the connection's descriptor, to be watched, not read
  std::string id;        // the invocation id: a random UUID, or the client's X-Request-Id where it is one
  std::string key_name;  // whose key it came with; empty where none is asked for
  TraceContext trace;
  RequestRecord record;
};

// Where an answer of unknown length goes.
class ResponseSink {
 public:
  virtual ~ResponseSink() = default;
  // False when the client is gone or does not take the bytes in time: stop working for it.
  virtual bool send(std::string_view bytes) = 0;
};

struct HttpResponse {
  int status = 200;
  std::string content_type = "application/json";
  std::string body;
  bool retry_later = false;                                  // Retry-After: 1
  std::vector<std::pair<std::string, std::string>> headers;  // further ones
  // Where set: called once the head is out (chunked for HTTP/1.1); `body` is not used.
  std::function<void(ResponseSink&)> stream;
};
using HttpHandler = std::function<HttpResponse(HttpRequest&)>;

// Who may call, and how a fault of the protocol is worded.
enum class RouteKind : uint8_t {
  kOpen,     // no key: health, documents, the page
  kInvoke,   // the original's routes: {"detail":…}
  kProblem,  // /v1 and /mcp: application/problem+json
  kMetrics,  // a key where keys are set, unless metrics are switched open
};

struct HttpRoute {
  std::string method;
  std::string path;
  RouteKind kind = RouteKind::kInvoke;
  uint64_t body_limit = 0;
  HttpHandler handler;
};

// "Not Found" for 404.
const char* reason_phrase(int status);

// RFC 9457: {"type":"about:blank","title":…,"status":…,"detail":…,"code":…}, with application/problem+json.
// `code` is a short machine word such as "invalid-json"; `errors` is a JSON array of {"pointer","detail"}, or empty.
HttpResponse problem(int status, std::string_view code, std::string_view detail, std::string_view errors = {});

}  // namespace pyexec::server
