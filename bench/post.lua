-- SPDX-License-Identifier: Apache-2.0
-- wrk: posts a trivial program and checks each answer.
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = '{"code": "print(6 * 7)"}'

local threads = {}
function setup(thread)
  table.insert(threads, thread)
end

function init(args)
  wrong = 0
end

function response(status, headers, body)
  if status ~= 200 or not body:find("The result of the execution is:\\n\\n42", 1, true) then
    wrong = wrong + 1
  end
end

function done(summary, latency, requests)
  local wrong_answers = 0
  for _, thread in ipairs(threads) do
    wrong_answers = wrong_answers + thread:get("wrong")
  end
  local errors = summary.errors
  io.write(string.format("PYEXEC requests=%d rate=%.1f p50_us=%d p99_us=%d wrong=%d errors=%d\n", summary.requests,
    summary.requests / (summary.duration / 1e6), latency:percentile(50), latency:percentile(99), wrong_answers,
    errors.connect + errors.read + errors.write + errors.timeout))
end
