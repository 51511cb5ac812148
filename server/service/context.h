// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/service/settings.h"
#include "server/service/worker_pool.h"

// What a handler may use. It outlives every request.

namespace pyexec::server {

struct ServiceContext {
  const Settings& settings;
  WorkerPool& pool;
};

}  // namespace pyexec::server
