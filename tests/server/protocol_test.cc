// SPDX-License-Identifier: Apache-2.0

// The frames between service and worker: what one side writes the other reads, and nothing else is accepted.

#include "server/worker/protocol.h"

#include <gtest/gtest.h>
#include <cmath>
#include <cstring>
#include <random>

namespace pyexec::server {
namespace {

std::string_view payload_of(const std::string& frame) {
  return std::string_view(frame).substr(kFrameHeader);
}

Answer full_answer() {
  Answer answer;
  answer.status = Status::kError;
  answer.exited = true;
  answer.exit_code = -7;
  answer.stdout_text = std::string("out\0with zero", 13);  // NOLINT(bugprone-string-literal-with-embedded-nul)
  answer.stderr_text = "err";
  answer.error = {"ValueError", "bad", "Traceback\n", 3, 9};
  Finding finding;
  finding.code = "PX201";
  finding.slug = "unsafe-import";
  finding.message = "no";
  finding.line = 4;
  finding.end_column = 11;
  finding.blocks = false;
  answer.findings = {finding, finding};
  answer.usage.steps = kUnlimited;
  answer.usage.peak_heap_bytes = 12345;
  answer.usage.wall_seconds = 0.25;
  answer.value_source = ValueSource::kLastExpression;
  answer.value_str = "[1]";
  answer.value_repr = "[1]";
  answer.value_type = "list";
  return answer;
}

TEST(Protocol, JobSurvivesTheWay) {
  Job job;
  job.source = "print('ä')\n";
  job.filename = "a.py";
  job.policy = PolicyProfile::kStandard;
  job.limits.timeout_seconds = 2.5;
  job.limits.heap_bytes = 7 << 20;
  job.limits.steps = 99;
  job.want_value = false;
  std::string frame = encode(job);
  uint32_t length;
  std::memcpy(&length, frame.data(), sizeof length);
  EXPECT_EQ(length, frame.size() - kFrameHeader);
  auto read = decode_job(payload_of(frame));
  ASSERT_TRUE(read);
  EXPECT_EQ(read->source, job.source);
  EXPECT_EQ(read->filename, "a.py");
  EXPECT_EQ(read->policy, PolicyProfile::kStandard);
  EXPECT_EQ(read->limits.timeout_seconds, 2.5);
  EXPECT_EQ(read->limits.heap_bytes, uint64_t{7} << 20);
  EXPECT_EQ(read->limits.steps, 99U);
  EXPECT_FALSE(read->want_value);
}

TEST(Protocol, JobWithoutASensibleTimeoutIsRefused) {
  for (double timeout : {0.0, -1.0, static_cast<double>(NAN), static_cast<double>(INFINITY)}) {
    Job job;
    job.limits.timeout_seconds = timeout;
    EXPECT_FALSE(decode_job(payload_of(encode(job)))) << timeout;
  }
}

TEST(Protocol, AnswerSurvivesTheWay) {
  Answer answer = full_answer();
  auto read = decode_answer(payload_of(encode(answer)));
  ASSERT_TRUE(read);
  EXPECT_EQ(read->status, Status::kError);
  EXPECT_TRUE(read->exited);
  EXPECT_EQ(read->exit_code, -7);
  EXPECT_EQ(read->stdout_text, answer.stdout_text);
  EXPECT_EQ(read->error.traceback, "Traceback\n");
  EXPECT_EQ(read->error.line, 3U);
  ASSERT_EQ(read->findings.size(), 2U);
  EXPECT_EQ(read->findings[1].slug, "unsafe-import");
  EXPECT_EQ(read->findings[1].end_column, 11U);
  EXPECT_FALSE(read->findings[0].blocks);
  EXPECT_EQ(read->usage.steps, kUnlimited);
  EXPECT_EQ(read->usage.wall_seconds, 0.25);
  EXPECT_EQ(read->value_source, ValueSource::kLastExpression);
  EXPECT_EQ(read->value_type, "list");
}

TEST(Protocol, EveryTruncationAndAnyExcessIsRefused) {
  std::string frame = encode(full_answer());
  std::string_view payload = payload_of(frame);
  for (size_t length = 0; length < payload.size(); ++length) {
    EXPECT_FALSE(decode_answer(payload.substr(0, length))) << length;
  }
  EXPECT_TRUE(decode_answer(payload));
  EXPECT_FALSE(decode_answer(std::string(payload) + '\0'));
}

TEST(Protocol, ImpossibleValuesAreRefused) {
  std::string frame = encode(full_answer());
  auto with = [&frame](size_t offset, char byte) {
    std::string changed = frame;
    changed[kFrameHeader + offset] = byte;
    return decode_answer(payload_of(changed)).has_value();
  };
  EXPECT_FALSE(with(0, 0x11)) << "a job is not an answer";
  EXPECT_FALSE(with(1, 10)) << "status beyond the last";
  EXPECT_FALSE(with(2, 2)) << "a flag is 0 or 1";
  EXPECT_FALSE(with(7, 3)) << "value source beyond the last";
}

TEST(Protocol, HugeLengthsAndCountsAreRefusedWithoutAllocating) {
  std::string frame = encode(full_answer());
  // Every aligned or unaligned place where a length may stand, made huge.
  for (size_t at = 1; at + 4 <= frame.size() - kFrameHeader; ++at) {
    std::string changed = frame;
    std::memset(changed.data() + kFrameHeader + at, 0x7F, 4);
    decode_answer(payload_of(changed));  // must neither crash nor take memory beyond its input
  }
  SUCCEED();
}

TEST(Protocol, RandomBytesNeverCrashTheReader) {
  std::mt19937 random(7);
  std::string frame = encode(full_answer());
  unsigned accepted = 0;
  for (int round = 0; round < 20'000; ++round) {
    std::string changed(payload_of(frame));
    for (unsigned edits = 1 + random() % 4; edits > 0; --edits) {
      changed[random() % changed.size()] = static_cast<char>(random());
    }
    if (random() % 4 == 0) {
      changed.resize(random() % changed.size());
    }
    accepted += decode_answer(changed).has_value();
    decode_job(changed);
  }
  EXPECT_GT(accepted, 0U);  // a changed letter in a text is fine
}

TEST(Protocol, ValueIsOutputToo) {
  Limits limits;
  limits.output_bytes = 10;
  Outcome outcome;
  outcome.value_source = ValueSource::kResultVariable;
  outcome.value_str = std::string(11, 'x');
  Answer answer = to_answer(std::move(outcome), limits);
  EXPECT_EQ(answer.status, Status::kOutputLimit);
  EXPECT_LE(answer.value_str.size(), 10U);
  EXPECT_LE(encode(answer).size(), max_answer_bytes(limits));
}

TEST(Protocol, LargestAnswerFitsItsCap) {
  Limits limits;
  limits.output_bytes = 1000;
  Outcome outcome;
  std::string text(1 << 20, 'x');
  outcome.stdout_text = outcome.stderr_text = outcome.value_str = outcome.value_repr = outcome.value_type = text;
  outcome.error = {text, text, text, 1, 1};
  Finding finding;
  finding.code = finding.slug = finding.type = finding.message = finding.hint = finding.subject = text.substr(0, 4000);
  outcome.findings.assign(200, finding);
  std::string frame = encode(to_answer(std::move(outcome), limits));
  EXPECT_LE(frame.size() - kFrameHeader, max_answer_bytes(limits));
  EXPECT_TRUE(decode_answer(payload_of(frame)));
}

}  // namespace
}  // namespace pyexec::server
