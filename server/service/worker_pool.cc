// SPDX-License-Identifier: Apache-2.0
#include "server/service/worker_pool.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>

#include "server/worker/sandbox.h"
#include "server/worker/zygote.h"

namespace pyexec::server {
namespace {

constexpr auto kLookAtClient = std::chrono::milliseconds(200);
constexpr int kHelloTimeout_ms = 20'000;
constexpr size_t kRememberedDeaths = 256;

bool client_is_gone(int client) {
  if (client < 0) {
    return false;
  }
  pollfd state{client, POLLRDHUP, 0};
  return poll(&state, 1, 0) > 0 && (state.revents & (POLLRDHUP | POLLHUP | POLLERR)) != 0;
}

void kill_process(int process) {
  syscall(SYS_pidfd_send_signal, process, SIGKILL, nullptr, 0);
}

// Sends all of it, however slowly the worker reads, until the deadline.
bool send_job(int socket, std::string_view frame, int64_t deadline) {
  while (!frame.empty()) {
    ssize_t put = send(socket, frame.data(), frame.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (put > 0) {
      frame.remove_prefix(static_cast<size_t>(put));
      continue;
    }
    if (put < 0 && errno == EINTR) {
      continue;
    }
    pollfd writable{socket, POLLOUT, 0};
    if (put < 0 && errno == EAGAIN && remaining_ms(deadline) > 0 && poll(&writable, 1, remaining_ms(deadline)) > 0) {
      continue;
    }
    return false;
  }
  return true;
}

}  // namespace

WorkerPool::WorkerPool(PoolOptions options)
    : options_(std::move(options)), wake_(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

WorkerPool::~WorkerPool() {
  stop();
}

bool WorkerPool::start(std::string* error) {
  keeper_ = std::thread([this] { keep(); });
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return start_ != Start::kPending; });
  *error = start_error_;
  return start_ == Start::kDone;
}

bool WorkerPool::is_ready() {
  std::lock_guard lock(mutex_);
  return zygote_alive_ && !refusing_ && (!ready_.empty() || running_ > 0);
}

// ------------------------------------------------------------------------------------------------ admission

WorkerPool::Admission WorkerPool::acquire(int client, Worker& worker) {
  std::unique_lock lock(mutex_);
  if (refusing_) {
    return Admission::kShutdown;
  }
  Waiter waiter;
  waiting_.push_back(&waiter);
  hand_out_locked();
  if (!waiter.has_worker && waiting_.size() > options_.max_waiting) {
    waiting_.pop_back();
    return Admission::kBusy;
  }
  auto deadline = std::chrono::steady_clock::now() + options_.max_wait;
  Admission refused = Admission::kAdmitted;
  while (!waiter.has_worker && refused == Admission::kAdmitted) {
    auto look = std::min(deadline, std::chrono::steady_clock::now() + kLookAtClient);
    waiter.wake.wait_until(lock, look, [&] { return waiter.has_worker || stopping_; });
    if (waiter.has_worker) {
      break;
    }
    if (stopping_) {
      refused = Admission::kShutdown;
    } else if (std::chrono::steady_clock::now() >= deadline) {
      refused = Admission::kBusy;
    } else if (client_is_gone(client)) {
      refused = Admission::kClientGone;
    }
  }
  if (!waiter.has_worker) {
    waiting_.erase(std::find(waiting_.begin(), waiting_.end(), &waiter));
    return refused;
  }
  worker = std::move(waiter.worker);
  return Admission::kAdmitted;
}

// The longest waiting gets the next worker, as long as there are both and not too many run.
void WorkerPool::hand_out_locked() {
  while (!waiting_.empty() && running_ < options_.max_running && !ready_.empty()) {
    Worker worker = std::move(ready_.front());
    ready_.pop_front();
    pollfd state{worker.socket.get(), POLLIN | POLLRDHUP, 0};
    if (poll(&state, 1, 0) != 0) {
      continue;  // an idle worker says nothing: this one is dead
    }
    Waiter* waiter = waiting_.front();
    waiting_.pop_front();
    ++running_;
    running_processes_[worker.number] = worker.process.get();
    waiter->worker = std::move(worker);
    waiter->has_worker = true;
    waiter->wake.notify_one();
  }
  order_workers_locked();
}

void WorkerPool::order_workers_locked() {
  size_t wanted = options_.ahead;
  if (!zygote_alive_ || stopping_ || order_failed_ || ready_.size() + ordered_ >= wanted) {
    return;
  }
  ForkRequest request;
  request.count = static_cast<uint32_t>(wanted - ready_.size() - ordered_);
  request.max_heap_bytes = options_.max_heap_bytes;
  if (send_packet(control_.get(), &request, sizeof request)) {
    ordered_ += request.count;
  }
}

void WorkerPool::release(uint64_t generation, uint32_t number) {
  std::lock_guard lock(mutex_);
  --running_;
  if (generation == generation_) {
    running_processes_.erase(number);
  }
  hand_out_locked();
  if (running_ == 0) {
    changed_.notify_all();
  }
}

// ------------------------------------------------------------------------------------------------ one run

RunResult WorkerPool::run(const Job& job, int client) {
  // A program has no effects outside its worker, so one whose worker was taken away before or with its zygote may run
  // again.
  constexpr int kAttempts = 8;
  RunResult result;
  for (int attempt = 0; attempt < kAttempts; ++attempt) {
    Worker worker;
    switch (acquire(client, worker)) {
      case Admission::kAdmitted:
        break;
      case Admission::kBusy:
        result.verdict = RunVerdict::kBusy;
        return result;
      case Admission::kClientGone:
        result.verdict = RunVerdict::kClientGone;
        return result;
      case Admission::kShutdown:
        result.verdict = RunVerdict::kShutdown;
        return result;
    }
    bool may_retry = false;
    result = run_on(worker, job, client, &may_retry);
    uint64_t generation = worker.generation;
    worker.socket.reset();
    release(generation, worker.number);
    if (!may_retry) {
      break;
    }
  }
  return result;
}

RunResult WorkerPool::run_on(Worker& worker, const Job& job, int client, bool* may_retry) {
  RunResult result;
  int64_t deadline = now_ms() + static_cast<int64_t>(job.limits.timeout_seconds * 1000) +
                     static_cast<int64_t>(options_.kill_grace.count());
  if (!send_job(worker.socket.get(), encode(job), deadline)) {
    kill_process(worker.process.get());
    *may_retry = true;  // it never had the whole job
    return result;
  }
  const size_t cap = max_answer_bytes(job.limits);
  std::string frame(kFrameHeader, '\0');
  size_t have = 0;
  bool hostile = false;
  for (;;) {
    pollfd watched[2] = {{worker.socket.get(), POLLIN, 0}, {client, POLLRDHUP, 0}};
    int count = poll(watched, client >= 0 ? 2 : 1, remaining_ms(deadline));
    if (count < 0 && errno == EINTR) {
      continue;
    }
    if (count <= 0 && remaining_ms(deadline) == 0) {
      kill_process(worker.process.get());
      return result_of_death(worker, job, true);
    }
    if (watched[0].revents != 0) {
      ssize_t got = recv(worker.socket.get(), frame.data() + have, frame.size() - have, MSG_DONTWAIT);
      if (got < 0 && (errno == EINTR || errno == EAGAIN)) {
        continue;
      }
      if (got < 0 && errno == ECONNRESET && have == 0) {
        *may_retry = true;  // it died with the job unread: the kernel says so by this error
        return result;
      }
      if (got <= 0) {
        break;  // it died
      }
      have += static_cast<size_t>(got);
      if (have == kFrameHeader && frame.size() == kFrameHeader) {
        char header[kFrameHeader];
        std::memcpy(header, frame.data(), sizeof header);
        uint32_t length = frame_length(header);
        if (length == 0 || length > cap) {
          hostile = true;
          break;
        }
        frame.resize(kFrameHeader + length);
      } else if (have == frame.size()) {
        auto answer = decode_answer(std::string_view(frame).substr(kFrameHeader));
        if (!answer) {
          hostile = true;
          break;
        }
        result.verdict = RunVerdict::kAnswered;
        result.answer = std::move(*answer);
        return result;
      }
    } else if (watched[1].revents != 0) {
      kill_process(worker.process.get());
      result.verdict = RunVerdict::kClientGone;
      return result;
    }
  }
  if (hostile) {
    kill_process(worker.process.get());
    result.verdict = RunVerdict::kForbidden;
    return result;
  }
  result = result_of_death(worker, job, false);
  std::lock_guard lock(mutex_);
  *may_retry = worker.generation != generation_ && !stopping_;
  return result;
}

RunResult WorkerPool::result_of_death(const Worker& worker, const Job& job, bool killed_at_deadline) {
  RunResult result;
  if (killed_at_deadline) {
    result.verdict = RunVerdict::kTimeout;
    return result;
  }
  std::unique_lock lock(mutex_);
  changed_.wait_for(lock, std::chrono::seconds(1),
                    [&] { return worker.generation != generation_ || deaths_.count(worker.number) != 0 || stopping_; });
  auto found = deaths_.find(worker.number);
  if (worker.generation != generation_ || found == deaths_.end()) {
    return result;
  }
  Death death = found->second;
  if (WIFSIGNALED(death.status)) {
    result.signal = WTERMSIG(death.status);
    if (result.signal == SIGSYS) {
      result.verdict = RunVerdict::kForbidden;
    } else if (result.signal == SIGXCPU) {
      result.verdict = RunVerdict::kTimeout;
    } else if (result.signal == SIGKILL && death.max_resident_bytes > job.limits.heap_bytes) {
      result.verdict = RunVerdict::kOutOfMemory;  // the kernel's choice among the large
    }
  } else if (WEXITSTATUS(death.status) == kExitOutOfMemory) {
    result.verdict = RunVerdict::kOutOfMemory;
  }
  return result;
}

// ------------------------------------------------------------------------------------------------ the end

void WorkerPool::refuse_new() {
  std::lock_guard lock(mutex_);
  refusing_ = true;
}

void WorkerPool::kill_running() {
  std::lock_guard lock(mutex_);
  for (auto& [number, process] : running_processes_) {
    kill_process(process);
  }
}

void WorkerPool::stop() {
  {
    std::lock_guard lock(mutex_);
    refusing_ = stopping_ = true;
    for (Waiter* waiter : waiting_) {
      waiter->wake.notify_one();
    }
    changed_.notify_all();
  }
  uint64_t one = 1;
  write_all(wake_.get(), &one, sizeof one);
  if (keeper_.joinable()) {
    keeper_.join();
  }
}

// ------------------------------------------------------------------------------------------------ the keeper

void WorkerPool::keep() {
  std::string error;
  bool started = start_zygote(&error);
  {
    std::lock_guard lock(mutex_);
    start_ = started ? Start::kDone : Start::kFailed;
    start_error_ = error;
    changed_.notify_all();
  }
  int64_t last_start = now_ms();
  while (started) {
    bool retry_order;
    {
      std::lock_guard lock(mutex_);
      if (stopping_) {
        break;
      }
      retry_order = order_failed_;
    }
    if (!zygote_alive_) {  // only this thread changes it
      // At once the first time; a zygote that keeps dying is not restarted faster than five times a second.
      int64_t pause = std::max<int64_t>(0, last_start + 200 - now_ms());
      pollfd woken{wake_.get(), POLLIN, 0};
      if (pause > 0 && poll(&woken, 1, static_cast<int>(pause)) > 0) {
        continue;
      }
      last_start = now_ms();
      start_zygote(&error);
      continue;
    }
    pollfd watched[2] = {{control_.get(), POLLIN, 0}, {wake_.get(), POLLIN, 0}};
    int count = poll(watched, 2, retry_order ? 50 : -1);
    if (count == 0) {
      std::lock_guard lock(mutex_);
      order_failed_ = false;
      order_workers_locked();
    }
    if (watched[0].revents != 0) {
      read_control();
    }
  }
  lose_zygote();
}

bool WorkerPool::start_zygote(std::string* error) {
  int pair[2];
  if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) != 0) {
    *error = std::string("socketpair: ") + strerror(errno);
    return false;
  }
  Fd ours(pair[0]), theirs(pair[1]);
  // Nothing is inherited but the socket, and the environment, where keys are, is empty.
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, theirs.get(), kControlDescriptor);
  posix_spawn_file_actions_addclosefrom_np(&actions, kControlDescriptor + 1);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t none;
  sigemptyset(&none);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
  char name[] = "pyexec-zygote", verb[] = "zygote";
  char* arguments[] = {name, verb, nullptr};
  char* environment[] = {nullptr};
  pid_t child = -1;
  int failed = posix_spawn(&child, options_.program.c_str(), &actions, &attributes, arguments, environment);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  if (failed != 0) {
    *error = options_.program + ": " + strerror(failed);
    return false;
  }
  theirs.reset();
  zygote_process_ = child;

  Hello hello;
  Packet packet;
  pollfd readable{ours.get(), POLLIN, 0};
  int64_t deadline = now_ms() + kHelloTimeout_ms;
  while (poll(&readable, 1, remaining_ms(deadline)) < 0 && errno == EINTR) {
  }
  bool arrived = receive_packet(ours.get(), packet) == Receive::kPacket && packet.size == sizeof hello;
  if (arrived) {
    std::memcpy(&hello, packet.data, sizeof hello);
    hello.failure[sizeof hello.failure - 1] = '\0';
  }
  uint32_t mandatory = kMandatoryLayers & ~(kSanitizedBuild ? uint32_t{kSeccomp} : 0U);
  if (!arrived || hello.kind != ControlKind::kHello) {
    *error = "the worker process did not start";
  } else if (hello.version != kControlVersion) {
    *error = options_.program + " is of another version";
  } else if (hello.failure[0] != '\0') {
    *error = hello.failure;
  } else if ((hello.layers & mandatory) != mandatory) {
    *error = "the kernel does not allow: " + layer_names(mandatory & ~hello.layers);
  } else {
    std::lock_guard lock(mutex_);
    control_ = std::move(ours);
    layers_ = hello.layers;
    ++generation_;
    zygote_alive_ = true;
    ordered_ = 0;
    order_failed_ = false;
    deaths_.clear();
    death_order_.clear();
    order_workers_locked();
    changed_.notify_all();
    return true;
  }
  ours.reset();
  lose_zygote();
  return false;
}

void WorkerPool::read_control() {
  for (;;) {
    Packet packet;
    Receive received = receive_packet(control_.get(), packet);
    if (received == Receive::kAgain) {
      return;
    }
    ControlKind kind{};
    if (received == Receive::kPacket && packet.size >= sizeof kind) {
      std::memcpy(&kind, packet.data, sizeof kind);
    }
    std::unique_lock lock(mutex_);
    if (kind == ControlKind::kWorkerReady && packet.size == sizeof(WorkerReady) && packet.fds[0] && packet.fds[1]) {
      WorkerReady ready;
      std::memcpy(&ready, packet.data, sizeof ready);
      ordered_ -= ordered_ > 0 ? 1 : 0;
      Worker worker;
      worker.number = ready.worker;
      worker.generation = generation_;
      worker.socket = std::move(packet.fds[0]);
      worker.process = std::move(packet.fds[1]);
      ready_.push_back(std::move(worker));
      hand_out_locked();
    } else if (kind == ControlKind::kWorkerExit && packet.size == sizeof(WorkerExit)) {
      WorkerExit exit;
      std::memcpy(&exit, packet.data, sizeof exit);
      deaths_[exit.worker] = {exit.status, exit.max_resident_bytes};
      death_order_.push_back(exit.worker);
      if (death_order_.size() > kRememberedDeaths) {
        deaths_.erase(death_order_.front());
        death_order_.pop_front();
      }
      changed_.notify_all();
    } else if (kind == ControlKind::kForkFailed) {
      ordered_ -= ordered_ > 0 ? 1 : 0;
      order_failed_ = true;
      return;
    } else {  // the end, or something that no zygote of ours sends
      lock.unlock();
      lose_zygote();
      return;
    }
  }
}

void WorkerPool::lose_zygote() {
  {
    std::lock_guard lock(mutex_);
    control_.reset();
    zygote_alive_ = false;
    ++generation_;  // results of its workers are no longer waited for
    ready_.clear();
    running_processes_.clear();
    deaths_.clear();
    death_order_.clear();
    changed_.notify_all();
  }
  if (zygote_process_ > 0) {
    kill(zygote_process_, SIGKILL);
    while (waitpid(zygote_process_, nullptr, 0) < 0 && errno == EINTR) {
    }
    zygote_process_ = -1;
  }
}

}  // namespace pyexec::server
