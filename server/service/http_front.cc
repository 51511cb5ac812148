// SPDX-License-Identifier: Apache-2.0
#include "server/service/http_front.h"

#include <arpa/inet.h>
#include <httplib.h>
#include <netdb.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>
#include <cerrno>
#include <cstring>
#include <deque>

#include "server/service/execute_code.h"
#include "server/service/request_head.h"

namespace pyexec::server {
namespace {

constexpr size_t kThreadStack = 512 << 10;
constexpr auto kIdleThread = std::chrono::seconds(10);
constexpr int kLingerBytes = 1 << 20;
constexpr int kLinger_ms = 500;

// The library sees a request that is complete and clean, and writes into memory; nothing it does can wait for a client.
class MemoryStream final : public httplib::Stream {
 public:
  explicit MemoryStream(std::string request) : request_(std::move(request)) {}
  bool is_readable() const override { return true; }
  bool is_writable() const override { return true; }
  ssize_t read(char* target, size_t size) override {
    size_t count = std::min(size, request_.size() - at_);
    std::memcpy(target, request_.data() + at_, count);
    at_ += count;
    return static_cast<ssize_t>(count);
  }
  ssize_t write(const char* data, size_t size) override {
    response_.append(data, size);
    return static_cast<ssize_t>(size);
  }
  void get_remote_ip_and_port(std::string& /*ip*/, int& /*port*/) const override {}
  void get_local_ip_and_port(std::string& /*ip*/, int& /*port*/) const override {}
  int socket() const override { return -1; }
  // Pure in later versions of the library, unknown to earlier ones.
  bool wait_readable() const { return true; }
  bool wait_writable() const { return true; }
  time_t duration() const { return 0; }

  std::string& request() { return request_; }
  const std::string& response() const { return response_; }

 private:
  std::string request_;
  std::string response_;
  size_t at_ = 0;
};

// Requests of one connection are handled on its thread, so what the library does not carry goes by the side.
thread_local HttpRequest* current_request = nullptr;

class Library final : public httplib::Server {
 public:
  explicit Library(const std::vector<HttpRoute>& routes) {
    for (const HttpRoute& route : routes) {
      auto handler = [&route](const httplib::Request&, httplib::Response& response) {
        HttpResponse made = route.handler(*current_request);
        response.status = made.status;
        if (made.retry_later) {
          response.set_header("Retry-After", "1");
        }
        response.set_content(made.body, made.content_type);
      };
      route.method == "POST" ? Post(route.path, handler) : Get(route.path, handler);
    }
    set_exception_handler([](const httplib::Request&, httplib::Response& response, const std::exception_ptr&) {
      response.status = 500;
      response.set_content(detail("Internal error"), "application/json");
    });
    set_payload_max_length(uint64_t{64} << 20);  // the guard has checked the route's own limit
    set_keep_alive_max_count(1'000'000);
    set_keep_alive_timeout(15);
  }

  // False: the connection must be closed.
  bool process(MemoryStream& stream, bool close) {
    bool connection_closed = false;
    bool done = process_with(*this, stream, close, connection_closed);
    return done && !connection_closed;
  }

 private:
  // Later versions of the library want to be told the addresses.
  template <typename Self>
  static bool process_with(Self& self, MemoryStream& stream, bool close, bool& closed) {
    auto nothing = [](httplib::Request&) {};
    if constexpr (requires { self.process_request(stream, close, closed, nothing); }) {
      return self.process_request(stream, close, closed, nothing);
    } else {
      return self.process_request(stream, std::string(), 0, std::string(), 0, close, closed, nothing);
    }
  }
};

std::string refusal(int status, std::string_view sentence, std::string_view extra_header = {}) {
  std::string body = detail(sentence);
  std::string response = "HTTP/1.1 " + std::to_string(status) + " " + reason_phrase(status) +
                         "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
                         "\r\nConnection: close\r\n";
  response += extra_header;
  response += "\r\n";
  response += body;
  return response;
}

}  // namespace

bool is_known_key(const std::vector<std::string>& keys, const std::string& given) {
  unsigned known = 0;
  for (const std::string& key : keys) {
    unsigned difference = key.size() != given.size();
    // Every byte of the key is looked at, whatever was given.
    for (size_t i = 0; i < key.size(); ++i) {
      unsigned char other = given.empty() ? 0 : static_cast<unsigned char>(given[i % given.size()]);
      difference |= static_cast<unsigned char>(key[i]) ^ other;
    }
    known |= difference == 0;
  }
  return known != 0;
}

// Shared by the connection threads, which may outlive a drain that ran into its deadline.
class HttpFront::Implementation : public std::enable_shared_from_this<Implementation> {
 public:
  Implementation(HttpOptions options, std::vector<HttpRoute> routes)
      : options_(std::move(options)),
        routes_(std::move(routes)),
        library_(routes_),
        draining_(eventfd(0, EFD_CLOEXEC)) {}

  bool bind(std::string* error) {
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV;
    addrinfo* found = nullptr;
    std::string port = std::to_string(options_.port);
    if (int code = getaddrinfo(options_.host.c_str(), port.c_str(), &hints, &found); code != 0) {
      *error = options_.host + ": " + gai_strerror(code);
      return false;
    }
    *error = "no address";
    for (addrinfo* address = found; address != nullptr && !listener_; address = address->ai_next) {
      Fd socket(::socket(address->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
      int on = 1;
      setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
      if (!socket || ::bind(socket.get(), address->ai_addr, address->ai_addrlen) != 0 ||
          listen(socket.get(), 1024) != 0) {
        *error = options_.host + ":" + port + ": " + strerror(errno);
        continue;
      }
      listener_ = std::move(socket);
    }
    freeaddrinfo(found);
    return static_cast<bool>(listener_);
  }

  uint16_t port() const {
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    getsockname(listener_.get(), reinterpret_cast<sockaddr*>(&address), &size);
    return ntohs(address.ss_family == AF_INET6 ? reinterpret_cast<sockaddr_in6*>(&address)->sin6_port
                                               : reinterpret_cast<sockaddr_in*>(&address)->sin_port);
  }

  void serve(int stop) {
    for (;;) {
      pollfd watched[2] = {{listener_.get(), POLLIN, 0}, {stop, POLLIN, 0}};
      if (poll(watched, 2, -1) < 0) {
        continue;
      }
      if (watched[1].revents != 0) {
        break;
      }
      Fd client(accept4(listener_.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
      if (!client) {
        if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
          poll(nullptr, 0, 10);  // nothing to be had: let some connections end
        }
        continue;
      }
      int on = 1;
      setsockopt(client.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
      if (!hand_over(client)) {
        std::string busy = refusal(503, "Service busy", "Retry-After: 1\r\n");
        [[maybe_unused]] ssize_t sent = send(client.get(), busy.data(), busy.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        shutdown(client.get(), SHUT_WR);
      }
    }
    listener_.reset();
    uint64_t one = 1;
    write_all(draining_.get(), &one, sizeof one);  // never read: wakes every idle connection
    is_draining_ = true;
  }

  bool drain(int64_t deadline_ms) {
    std::unique_lock lock(mutex_);
    is_draining_ = true;
    wake_.notify_all();
    return ended_.wait_for(lock, std::chrono::milliseconds(remaining_ms(deadline_ms)),
                           [this] { return connections_ == 0; });
  }

 private:
  // Takes the descriptor unless there are too many connections or threads.
  bool hand_over(Fd& client) {
    std::lock_guard lock(mutex_);
    if (connections_ >= options_.max_connections) {
      return false;
    }
    if (idle_threads_ <= pending_.size() && !start_thread_locked()) {
      return false;
    }
    ++connections_;
    pending_.push_back(std::move(client));
    wake_.notify_one();
    return true;
  }

  bool start_thread_locked() {
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, kThreadStack);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    auto* self = new std::shared_ptr<Implementation>(shared_from_this());
    pthread_t thread;
    int failed = pthread_create(
        &thread, &attributes,
        [](void* argument) -> void* {
          std::unique_ptr<std::shared_ptr<Implementation>> owner(
              static_cast<std::shared_ptr<Implementation>*>(argument));
          (*owner)->thread_main();
          return nullptr;
        },
        self);
    pthread_attr_destroy(&attributes);
    if (failed != 0) {
      delete self;
      return false;
    }
    ++idle_threads_;
    return true;
  }

  void thread_main() {
    std::unique_lock lock(mutex_);
    for (;;) {
      wake_.wait_for(lock, kIdleThread, [this] { return !pending_.empty() || is_draining_; });
      if (pending_.empty()) {
        --idle_threads_;
        return;
      }
      Fd client = std::move(pending_.front());
      pending_.pop_front();
      --idle_threads_;
      lock.unlock();
      serve_connection(client.get());
      client.reset();
      lock.lock();
      ++idle_threads_;
      if (--connections_ == 0) {
        ended_.notify_all();
      }
    }
  }

  // --------------------------------------------------------------------------------------------- one connection

  // Waits for bytes and appends them. False: the client is gone, the deadline passed, or (while idle) the service is
  // ending.
  enum class Got : uint8_t { kBytes, kEnd, kTimeout };
  Got read_some(int client, std::string& buffer, size_t at_most, int64_t deadline, bool idle) {
    for (;;) {
      size_t old = buffer.size();
      buffer.resize(old + at_most);
      ssize_t got = recv(client, buffer.data() + old, at_most, MSG_DONTWAIT);
      buffer.resize(old + (got > 0 ? static_cast<size_t>(got) : 0));
      if (got > 0) {
        return Got::kBytes;
      }
      if (got == 0 || (errno != EAGAIN && errno != EINTR)) {
        return Got::kEnd;
      }
      pollfd watched[2] = {{client, POLLIN, 0}, {draining_.get(), POLLIN, 0}};
      int left = remaining_ms(deadline);
      if (left == 0) {
        return Got::kTimeout;
      }
      if (poll(watched, idle ? 2 : 1, left) < 0 && errno != EINTR) {
        return Got::kEnd;
      }
      if (idle && watched[0].revents == 0 && watched[1].revents != 0) {
        return Got::kEnd;
      }
    }
  }

  bool send_all(int client, std::string_view bytes) const {
    int64_t deadline = now_ms() + options_.write_ms;
    while (!bytes.empty()) {
      ssize_t put = send(client, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
      if (put > 0) {
        bytes.remove_prefix(static_cast<size_t>(put));
        continue;
      }
      pollfd writable{client, POLLOUT, 0};
      if (errno != EAGAIN && errno != EINTR) {
        return false;
      }
      if (remaining_ms(deadline) == 0 || (poll(&writable, 1, remaining_ms(deadline)) <= 0 && errno != EINTR)) {
        return false;
      }
    }
    return true;
  }

  // Refuses and closes so that the client gets to read the answer although it may still be sending.
  void refuse(int client, int status, std::string_view sentence, std::string_view extra_header = {}) {
    if (!send_all(client, refusal(status, sentence, extra_header))) {
      return;
    }
    shutdown(client, SHUT_WR);
    int64_t deadline = now_ms() + kLinger_ms;
    std::string dropped;
    for (int total = 0; total < kLingerBytes;) {
      dropped.clear();
      if (read_some(client, dropped, 16 << 10, deadline, true) != Got::kBytes) {
        break;
      }
      total += static_cast<int>(dropped.size());
    }
  }

  void serve_connection(int client) {
    std::string buffer;
    while (serve_request(client, buffer)) {
    }
  }

  // One request; `buffer` may hold the beginning of the next. False: close.
  bool serve_request(int client, std::string& buffer) {
    RequestHead head;
    int64_t deadline = now_ms() + (buffer.empty() ? options_.idle_ms : options_.request_deadline_ms);
    bool started = !buffer.empty();
    for (;;) {
      if (started) {
        int refused = read_request_head(buffer, head);
        if (refused == 0) {
          break;
        }
        if (refused > 0) {
          refuse(client, refused, reason_phrase(refused));
          return false;
        }
      }
      Got got = read_some(client, buffer, 4096, deadline, !started);
      if (got == Got::kTimeout && started) {
        refuse(client, 408, reason_phrase(408));
      }
      if (got != Got::kBytes) {
        return false;
      }
      if (!started) {
        started = true;
        deadline = now_ms() + options_.request_deadline_ms;
      }
    }

    const HttpRoute* route = find_route(client, head);
    if (route == nullptr) {
      return false;
    }
    if (head.expects_continue && head.content_length > 0 && !send_all(client, "HTTP/1.1 100 Continue\r\n\r\n")) {
      return false;
    }
    size_t whole = head.size + static_cast<size_t>(head.content_length);
    while (buffer.size() < whole) {
      Got got = read_some(client, buffer, std::min<size_t>(whole - buffer.size(), 64 << 10), deadline, false);
      if (got == Got::kTimeout) {
        refuse(client, 408, reason_phrase(408));
      }
      if (got != Got::kBytes) {
        return false;
      }
    }
    return answer(client, *route, head, buffer, whole);
  }

  // The route, if the request may have its body read; otherwise it has been refused.
  const HttpRoute* find_route(int client, const RequestHead& head) {
    const HttpRoute* route = nullptr;
    std::string allowed;
    bool needs_key = true;
    std::string_view method = head.method == "HEAD" ? std::string_view("GET") : std::string_view(head.method);
    for (const HttpRoute& known : routes_) {
      if (known.path == head.path) {
        needs_key = known.kind != RouteKind::kOpen;
        allowed += (allowed.empty() ? "" : ", ") + known.method;
        if (known.method == method) {
          route = &known;
        }
      }
    }
    if (needs_key && !options_.keys.empty() &&
        !(is_known_key(options_.keys, head.api_key) && head.api_key_count == 1)) {
      refuse(client, 401, "Unauthorized");
    } else if (allowed.empty()) {
      refuse(client, 404, "Not Found");
    } else if (route == nullptr) {
      refuse(client, 405, "Method Not Allowed", "Allow: " + allowed + "\r\n");
    } else if (head.has_transfer_encoding || (head.method == "POST" && !head.has_content_length)) {
      refuse(client, 411, "Length Required");
    } else if (head.has_content_encoding) {
      refuse(client, 415, "Unsupported Media Type");
    } else if (head.expects_other) {
      refuse(client, 417, "Expectation Failed");
    } else if (head.content_length > route->body_limit) {
      refuse(client, 413, "Payload Too Large");
    } else {
      return route;
    }
    return nullptr;
  }

  bool answer(int client, const HttpRoute& route, const RequestHead& head, std::string& buffer, size_t whole) {
    HttpRequest request;
    request.path = head.path;
    request.client = client;
    request.body = buffer.substr(head.size, whole - head.size);
    explicit_bzero(buffer.data(), whole);
    buffer.erase(0, whole);
    // What the library gets is written anew, from what was understood: it has no other headers to trip over.
    MemoryStream stream(head.method + " " + route.path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n");
    current_request = &request;
    bool keep = library_.process(stream, !head.keep_alive || is_draining_);
    current_request = nullptr;
    explicit_bzero(request.body.data(), request.body.size());
    return send_all(client, stream.response()) && keep && head.keep_alive && !is_draining_;
  }

  const HttpOptions options_;
  const std::vector<HttpRoute> routes_;
  Library library_;
  Fd listener_;
  Fd draining_;
  std::atomic<bool> is_draining_{false};

  std::mutex mutex_;
  std::condition_variable wake_, ended_;
  std::deque<Fd> pending_;
  size_t idle_threads_ = 0;
  unsigned connections_ = 0;
};

HttpFront::HttpFront(HttpOptions options, std::vector<HttpRoute> routes)
    : implementation_(std::make_shared<Implementation>(std::move(options), std::move(routes))) {}
HttpFront::~HttpFront() = default;
bool HttpFront::bind(std::string* error) {
  return implementation_->bind(error);
}
uint16_t HttpFront::port() const {
  return implementation_->port();
}
void HttpFront::serve(int stop) {
  implementation_->serve(stop);
}
bool HttpFront::drain(int64_t deadline_ms) {
  return implementation_->drain(deadline_ms);
}

}  // namespace pyexec::server
