// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "server/worker/io.h"
#include "server/worker/protocol.h"

// The service's side of isolation: starts the zygote and starts it again when it dies, keeps workers ready ahead of
// demand, admits requests (so many run, so many wait, none waits longer than a bound), runs one job on one worker and
// watches deadline, worker and client meanwhile.
//
// One keeper thread owns the zygote and its control socket; run() is called by any number of request threads.

namespace pyexec::server {

struct PoolOptions {
  std::string program;  // the command, which knows the hidden verb `zygote`
  unsigned max_running = 4;
  unsigned max_waiting = 64;
  unsigned ahead = 4;  // workers ready and idle
  std::chrono::milliseconds max_wait{5000};
  std::chrono::milliseconds kill_grace{250};  // past the job's own deadline
  uint64_t max_heap_bytes = uint64_t{500} << 20;
};

enum class RunVerdict : uint8_t {
  kAnswered,
  kBusy,  // too many waiting, or waited too long
  kClientGone,
  kTimeout,      // killed after the deadline
  kOutOfMemory,  // the worker died for want of memory
  kForbidden,    // the worker died of SIGSYS: an attack, or a bug of ours
  kCrashed,
  kShutdown,
};

struct RunResult {
  RunVerdict verdict = RunVerdict::kCrashed;
  Answer answer;
  int signal = 0;  // what a dead worker died of
};

class WorkerPool {
 public:
  explicit WorkerPool(PoolOptions options);
  ~WorkerPool();
  WorkerPool(const WorkerPool&) = delete;
  WorkerPool& operator=(const WorkerPool&) = delete;

  // False when the sandbox cannot start; `error` says why. On success `layers()` tells what holds.
  bool start(std::string* error);
  uint32_t layers() const { return layers_; }
  bool is_ready();

  // `client` is watched for going away (-1: nobody is watched).
  RunResult run(const Job& job, int client);

  // No new runs; those under way end when `kill_running`, else by themselves. Ends the zygote.
  void refuse_new();
  void kill_running();
  void stop();

 private:
  struct Worker {
    uint32_t number = 0;
    uint64_t generation = 0;  // of the zygote that made it
    Fd socket;
    Fd process;
  };
  struct Waiter {
    std::condition_variable wake;
    bool has_worker = false;
    Worker worker;
  };
  struct Death {
    int status = 0;
    uint64_t max_resident_bytes = 0;
  };
  enum class Admission : uint8_t { kAdmitted, kBusy, kClientGone, kShutdown };

  Admission acquire(int client, Worker& worker);
  void release(uint64_t generation, uint32_t number);
  void hand_out_locked();
  void order_workers_locked();
  RunResult run_on(Worker& worker, const Job& job, int client, bool* never_started);
  RunResult result_of_death(const Worker& worker, const Job& job, bool killed_at_deadline);

  void keep();
  bool start_zygote(std::string* error);
  void read_control();
  void lose_zygote();

  const PoolOptions options_;
  uint32_t layers_ = 0;

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Worker> ready_;
  std::deque<Waiter*> waiting_;
  std::map<uint32_t, int> running_processes_;  // worker number → its pidfd, while its run is under way
  std::map<uint32_t, Death> deaths_;           // of the present zygote's workers, until asked for
  std::deque<uint32_t> death_order_;
  unsigned running_ = 0;
  unsigned ordered_ = 0;  // asked of the zygote, not yet delivered
  uint64_t generation_ = 0;
  bool zygote_alive_ = false;
  bool refusing_ = false;
  bool stopping_ = false;
  bool order_failed_ = false;

  enum class Start : uint8_t { kPending, kDone, kFailed };
  Start start_ = Start::kPending;
  std::string start_error_;

  Fd control_;  // written under mutex_, read by the keeper only
  Fd wake_;     // eventfd: stop() wakes the keeper
  int zygote_process_ = -1;
  std::thread keeper_;
};

}  // namespace pyexec::server
