// SPDX-License-Identifier: Apache-2.0
#include "server/service/request_head.h"

#include <strings.h>

namespace pyexec::server {
namespace {

bool is_token_char(char c) {
  if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
    return true;
  }
  return c != '\0' && std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool is_token(std::string_view text) {
  for (char c : text) {
    if (!is_token_char(c)) {
      return false;
    }
  }
  return !text.empty();
}

bool equals(std::string_view a, std::string_view b) {
  return a.size() == b.size() && strncasecmp(a.data(), b.data(), a.size()) == 0;
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) {
    text.remove_prefix(1);
  }
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) {
    text.remove_suffix(1);
  }
  return text;
}

// Whether a comma-separated list holds `word`.
bool lists(std::string_view value, std::string_view word) {
  for (;;) {
    size_t comma = value.find(',');
    if (equals(trim(value.substr(0, comma)), word)) {
      return true;
    }
    if (comma == std::string_view::npos) {
      return false;
    }
    value.remove_prefix(comma + 1);
  }
}

int read_request_line(std::string_view line, RequestHead& head) {
  size_t first = line.find(' ');
  size_t second = first == std::string_view::npos ? first : line.find(' ', first + 1);
  if (second == std::string_view::npos || line.find(' ', second + 1) != std::string_view::npos) {
    return 400;
  }
  std::string_view method = line.substr(0, first), target = line.substr(first + 1, second - first - 1),
                   version = line.substr(second + 1);
  if (!is_token(method) || method.size() > 32 || target.empty()) {
    return 400;
  }
  if (target.size() > kMaxTargetBytes) {
    return 414;
  }
  for (char c : target) {
    if (static_cast<unsigned char>(c) <= 0x20 || static_cast<unsigned char>(c) >= 0x7F) {
      return 400;
    }
  }
  if (version.size() != 8 || version.substr(0, 5) != "HTTP/" || version[6] != '.') {
    return 400;
  }
  if (version != "HTTP/1.1" && version != "HTTP/1.0") {
    return 505;
  }
  head.method = method;
  head.target = target;
  head.minor_version = version.back() - '0';
  if (target.substr(0, 7) == "http://") {  // the absolute form, as proxies send it
    size_t slash = target.find('/', 7);
    target = slash == std::string_view::npos ? std::string_view("/") : target.substr(slash);
  }
  head.path = target.substr(0, target.find_first_of("?#"));
  return 0;
}

struct Seen {
  unsigned hosts = 0;
  bool close = false, keep_alive = false;
};

int read_header(std::string_view line, RequestHead& head, Seen& seen) {
  size_t colon = line.find(':');
  if (colon == std::string_view::npos || !is_token(line.substr(0, colon))) {
    return 400;  // also a folded line, which begins with a blank
  }
  std::string_view name = line.substr(0, colon), value = trim(line.substr(colon + 1));
  for (char c : value) {
    auto byte = static_cast<unsigned char>(c);
    if ((byte < 0x20 && c != '\t') || byte == 0x7F) {
      return 400;
    }
  }
  if (equals(name, "Content-Length")) {
    if (head.has_content_length || value.empty() || value.size() > 18) {
      return 400;
    }
    for (char c : value) {
      if (c < '0' || c > '9') {
        return 400;
      }
      head.content_length = head.content_length * 10 + static_cast<uint64_t>(c - '0');
    }
    head.has_content_length = true;
  } else if (equals(name, "Transfer-Encoding")) {
    head.has_transfer_encoding = true;
  } else if (equals(name, "Content-Encoding")) {
    head.has_content_encoding |= !value.empty() && !equals(value, "identity");
  } else if (equals(name, "Expect")) {
    (equals(value, "100-continue") ? head.expects_continue : head.expects_other) = true;
  } else if (equals(name, "Connection")) {
    seen.close |= lists(value, "close");
    seen.keep_alive |= lists(value, "keep-alive");
  } else if (equals(name, "Host")) {
    ++seen.hosts;
  } else if (equals(name, "Integrations-API-Key")) {
    ++head.api_key_count;
    head.api_key = value;
  }
  return 0;
}

}  // namespace

int read_request_head(std::string_view bytes, RequestHead& head) {
  head = {};
  size_t line_start = 0;
  // An empty line or two before the request is an old client's slip that the standard asks to forgive.
  while (bytes.substr(line_start, 2) == "\r\n" && line_start < 4) {
    line_start += 2;
  }
  bool have_request_line = false;
  size_t headers = 0;
  Seen seen;
  for (;;) {
    size_t end = bytes.find('\n', line_start);
    if (end >= kMaxHeadBytes) {  // also when there is none
      size_t have = bytes.size() - line_start;
      if (!have_request_line && have > kMaxTargetBytes + 64) {
        return 414;
      }
      return bytes.size() > kMaxHeadBytes || end != std::string_view::npos ? 431 : -1;
    }
    if (end == line_start || bytes[end - 1] != '\r') {
      return 400;  // a bare newline: two readers could disagree about it
    }
    std::string_view line = bytes.substr(line_start, end - 1 - line_start);
    line_start = end + 1;
    int refused = 0;
    if (!have_request_line) {
      refused = read_request_line(line, head);
      have_request_line = true;
    } else if (line.empty()) {
      break;
    } else if (++headers > kMaxHeaders) {
      refused = 431;
    } else {
      refused = read_header(line, head, seen);
    }
    if (refused != 0) {
      return refused;
    }
  }
  if (seen.hosts > 1 || (seen.hosts == 0 && head.minor_version == 1) ||
      (head.has_content_length && head.has_transfer_encoding)) {
    return 400;
  }
  head.keep_alive = head.minor_version == 1 ? !seen.close : seen.keep_alive && !seen.close;
  head.size = line_start;
  return 0;
}

}  // namespace pyexec::server
