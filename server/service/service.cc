// SPDX-License-Identifier: Apache-2.0
#include "server/service/service.h"

#include <poll.h>
#include <pthread.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <unistd.h>
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <thread>

#include "server/service/context.h"
#include "server/service/execute_code.h"
#include "server/service/http_front.h"
#include "server/service/log.h"
#include "server/service/worker_pool.h"
#include "server/worker/sandbox.h"

namespace pyexec::server {
namespace {

constexpr const char* kExecutePath = "/system/python_executor/execute_code/invoke";

std::vector<HttpRoute> make_routes(const ServiceContext& context) {
  const Settings& settings = context.settings;
  WorkerPool& pool = context.pool;
  std::vector<HttpRoute> routes;
  routes.push_back({"POST", kExecutePath, RouteKind::kInvoke, settings.body_limit(), [&](HttpRequest& request) {
                      Reply reply = execute_code(request.body, settings, pool, request.client);
                      HttpResponse response;
                      response.status = reply.status;
                      response.body = std::move(reply.body);
                      response.retry_later = reply.retry_later;
                      return response;
                    }});
  routes.push_back({"GET", "/healthz", RouteKind::kOpen, 0, [](HttpRequest&) {
                      HttpResponse response;
                      response.body = R"({"status":"ok"})";
                      return response;
                    }});
  routes.push_back({"GET", "/readyz", RouteKind::kOpen, 0, [&pool](HttpRequest&) {
                      bool ready = pool.is_ready();
                      HttpResponse response;
                      response.status = ready ? 200 : 503;
                      response.body = ready ? R"({"status":"ready"})" : R"({"status":"not ready"})";
                      return response;
                    }});
  return routes;
}

void announce(const Settings& settings, uint16_t port, uint32_t layers) {
  bool six = settings.host.find(':') != std::string::npos;
  std::string address = "http://" + (six ? "[" + settings.host + "]" : settings.host) + ":" + std::to_string(port);
  std::string text = "pyexec " + std::string(PYEXEC_VERSION) + ": listening on " + address +
                     "\nsandbox: " + layer_names(layers) + "\n";
  uint32_t missing = kAllLayers & ~layers & ~uint32_t{kOtherUser};
  if (missing != 0) {
    text += "not available here: " + layer_names(missing) + "\n";
  }
  text += "Try it:\n  curl -s " + address + kExecutePath + " -H 'Content-Type: application/json' " +
          (settings.keys.empty() ? "" : "-H \"Integrations-API-Key: $KEY\" ") +
          "-d '{\"code\": \"print(sum(range(10)))\"}'\n";
  write_all(STDOUT_FILENO, text);
  if (settings.keys.empty()) {
    log_line("warning", "PYTHON_EXECUTOR_API_KEYS is not set: everyone on this machine may run programs");
  }
}

}  // namespace

int run_service(const Settings& settings) {
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);  // the keys are in this process
  std::signal(SIGPIPE, SIG_IGN);
  sigset_t ending;
  sigemptyset(&ending);
  sigaddset(&ending, SIGTERM);
  sigaddset(&ending, SIGINT);
  pthread_sigmask(SIG_BLOCK, &ending, nullptr);  // inherited by every thread; the descriptor below gets them
  Fd signals(signalfd(-1, &ending, SFD_CLOEXEC | SFD_NONBLOCK));

  rlimit files{};  // connections and workers take descriptors; what the system allows is ours to use
  if (getrlimit(RLIMIT_NOFILE, &files) == 0) {
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
  }

  PoolOptions pool_options;
  pool_options.program = settings.program;
  pool_options.max_running = settings.workers;
  pool_options.max_waiting = settings.queue;
  pool_options.ahead = std::clamp(settings.workers, 2U, 16U);
  pool_options.max_heap_bytes = settings.max_memory << 20;
  WorkerPool pool(pool_options);

  ServiceContext context{settings, pool};
  HttpOptions http_options;
  http_options.host = settings.host;
  http_options.port = settings.port;
  http_options.keys = settings.keys;
  http_options.max_connections = std::max(256U, 2 * (settings.workers + settings.queue));
  HttpFront front(http_options, make_routes(context));
  std::string error;
  if (!front.bind(&error)) {
    std::fprintf(stderr, "pyexec: cannot listen on %s\n", error.c_str());
    return 1;
  }
  if (!pool.start(&error)) {
    std::fprintf(stderr, "pyexec: the sandbox cannot start: %s\n", error.c_str());
    return kExitNoSandbox;
  }
  announce(settings, front.port(), pool.layers());

  front.serve(signals.get());
  signalfd_siginfo first{};
  [[maybe_unused]] ssize_t taken = ::read(signals.get(), &first, sizeof first);
  // A second signal ends it at once; the kernel kills the zygote and its workers with this process.
  std::thread([fd = signals.get()] {
    pollfd again{fd, POLLIN, 0};
    poll(&again, 1, -1);
    _exit(1);
  }).detach();

  pool.refuse_new();
  int64_t deadline = now_ms() + static_cast<int64_t>(settings.max_timeout * 1000) + 1000;
  bool drained = front.drain(deadline);
  if (!drained) {
    pool.kill_running();
    front.drain(now_ms() + 1000);
  }
  pool.stop();
  // Threads may still be writing to slow clients; nothing that they use is torn down.
  _exit(0);
}

}  // namespace pyexec::server
