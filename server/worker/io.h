// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

// Small pieces of system input and output that the zygote, the workers and the service share: owned descriptors, a
// monotonic clock, reads and writes that go on until they are done, and packets that carry descriptors. Nothing here
// throws or prints.

namespace pyexec::server {

// Owns one descriptor.
class Fd {
 public:
  Fd() = default;
  explicit Fd(int fd) : fd_(fd) {}
  Fd(Fd&& other) noexcept : fd_(other.release()) {}
  Fd& operator=(Fd&& other) noexcept {
    if (this != &other) {
      reset(other.release());
    }
    return *this;
  }
  Fd(const Fd&) = delete;
  Fd& operator=(const Fd&) = delete;
  ~Fd() { reset(); }

  int get() const { return fd_; }
  explicit operator bool() const { return fd_ >= 0; }
  int release() {
    int fd = fd_;
    fd_ = -1;
    return fd;
  }
  void reset(int fd = -1);

 private:
  int fd_ = -1;
};

// Monotonic time in milliseconds; deadlines are absolute values of it.
int64_t now_ms();
// What is left until the deadline as poll(2) wants it, rounded up; 0 when it has passed.
int remaining_ms(int64_t deadline_ms);

// Blocking, whole or nothing. False at end of file or on an error.
bool read_exactly(int fd, void* buffer, size_t size);
bool write_all(int fd, const void* data, size_t size);
inline bool write_all(int fd, std::string_view text) {
  return write_all(fd, text.data(), text.size());
}

// One packet over a SOCK_SEQPACKET socket, with up to two descriptors. `fds` not sent are -1.
bool send_packet(int socket, const void* data, size_t size, int first_fd = -1, int second_fd = -1);
struct Packet {
  char data[2048];
  size_t size = 0;
  Fd fds[2];
  bool truncated = false;  // a larger packet, or more descriptors, than allowed: the rest was dropped and closed
};
enum class Receive : uint8_t { kPacket, kEnd, kAgain };
Receive receive_packet(int socket, Packet& packet);

}  // namespace pyexec::server
