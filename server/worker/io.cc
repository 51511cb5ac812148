// SPDX-License-Identifier: Apache-2.0
#include "server/worker/io.h"

#include <sys/socket.h>
#include <unistd.h>
#include <cerrno>
#include <cstring>
#include <ctime>

namespace pyexec::server {

void Fd::reset(int fd) {
  if (fd_ >= 0) {
    ::close(fd_);
  }
  fd_ = fd;
}

int64_t now_ms() {
  timespec now{};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
}

int remaining_ms(int64_t deadline_ms) {
  int64_t left = deadline_ms - now_ms();
  if (left <= 0) {
    return 0;
  }
  return left > 1'000'000'000 ? 1'000'000'000 : static_cast<int>(left);
}

bool read_exactly(int fd, void* buffer, size_t size) {
  char* at = static_cast<char*>(buffer);
  while (size > 0) {
    ssize_t got = ::read(fd, at, size);
    if (got > 0) {
      at += got;
      size -= static_cast<size_t>(got);
    } else if (got == 0 || errno != EINTR) {
      return false;
    }
  }
  return true;
}

bool write_all(int fd, const void* data, size_t size) {
  const char* at = static_cast<const char*>(data);
  while (size > 0) {
    ssize_t put = ::write(fd, at, size);
    if (put > 0) {
      at += put;
      size -= static_cast<size_t>(put);
    } else if (errno != EINTR) {
      return false;
    }
  }
  return true;
}

bool send_packet(int socket, const void* data, size_t size, int first_fd, int second_fd) {
  iovec part{const_cast<void*>(data), size};
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  alignas(cmsghdr) char control[CMSG_SPACE(2 * sizeof(int))] = {};
  int fds[2] = {first_fd, second_fd};
  size_t count = first_fd < 0 ? 0 : second_fd < 0 ? 1 : 2;
  if (count > 0) {
    message.msg_control = control;
    message.msg_controllen = CMSG_SPACE(count * sizeof(int));
    cmsghdr* header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(count * sizeof(int));
    std::memcpy(CMSG_DATA(header), fds, count * sizeof(int));
  }
  for (;;) {
    if (::sendmsg(socket, &message, MSG_NOSIGNAL) >= 0) {
      return true;
    }
    if (errno != EINTR) {
      return false;
    }
  }
}

Receive receive_packet(int socket, Packet& packet) {
  iovec part{packet.data, sizeof packet.data};
  alignas(cmsghdr) char control[CMSG_SPACE(2 * sizeof(int))] = {};
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  message.msg_control = control;
  message.msg_controllen = sizeof control;
  ssize_t got;
  do {
    got = ::recvmsg(socket, &message, MSG_CMSG_CLOEXEC | MSG_DONTWAIT);
  } while (got < 0 && errno == EINTR);
  if (got < 0) {
    return errno == EAGAIN ? Receive::kAgain : Receive::kEnd;
  }
  if (got == 0) {
    return Receive::kEnd;  // no sender of ours sends an empty packet
  }
  packet.size = static_cast<size_t>(got);
  packet.truncated = (message.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) != 0;
  size_t next = 0;
  for (cmsghdr* header = CMSG_FIRSTHDR(&message); header != nullptr; header = CMSG_NXTHDR(&message, header)) {
    if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS) {
      continue;
    }
    size_t count = (header->cmsg_len - CMSG_LEN(0)) / sizeof(int);
    for (size_t i = 0; i < count; ++i) {
      int fd;
      std::memcpy(&fd, CMSG_DATA(header) + i * sizeof(int), sizeof fd);
      Fd owned(fd);
      if (next < 2) {
        packet.fds[next++] = std::move(owned);
      }
    }
  }
  return Receive::kPacket;
}

}  // namespace pyexec::server
