// SPDX-License-Identifier: Apache-2.0

// The strict reader of request heads: the verdict on each malformed, ambiguous or oversized head, however it arrives.

#include "server/service/request_head.h"

#include <gtest/gtest.h>

namespace pyexec::server {
namespace {

constexpr int kIncomplete = -1, kComplete = 0;

int verdict(std::string_view bytes) {
  RequestHead head;
  return read_request_head(bytes, head);
}

std::string with_header(std::string_view header) {
  return "POST / HTTP/1.1\r\nHost: a\r\n" + std::string(header) + "\r\n\r\n";
}

TEST(RequestHead, ReadsAnOrdinaryRequest) {
  RequestHead head;
  std::string text =
      "POST /a/b?q=1 HTTP/1.1\r\nHost: x\r\ncontent-LENGTH:  12 \r\nIntegrations-API-Key: k e y\r\nConnection: "
      "close\r\n\r\nbody";
  ASSERT_EQ(read_request_head(text, head), kComplete);
  EXPECT_EQ(head.method, "POST");
  EXPECT_EQ(head.target, "/a/b?q=1");
  EXPECT_EQ(head.path, "/a/b");
  EXPECT_EQ(head.content_length, 12U);
  EXPECT_EQ(head.api_key, "k e y");
  EXPECT_FALSE(head.keep_alive);
  EXPECT_EQ(text.substr(head.size), "body");
}

TEST(RequestHead, KeepsConnectionsByVersion) {
  RequestHead head;
  read_request_head("GET / HTTP/1.1\r\nHost: a\r\n\r\n", head);
  EXPECT_TRUE(head.keep_alive);
  read_request_head("GET / HTTP/1.0\r\n\r\n", head);
  EXPECT_FALSE(head.keep_alive);
  read_request_head("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n", head);
  EXPECT_TRUE(head.keep_alive);
}

TEST(RequestHead, AbsoluteFormGivesItsPath) {
  RequestHead head;
  ASSERT_EQ(read_request_head("GET http://h:80/x/y?z HTTP/1.1\r\nHost: h\r\n\r\n", head), kComplete);
  EXPECT_EQ(head.path, "/x/y");
}

TEST(RequestHead, EveryPrefixIsIncompleteAndNeverRefused) {
  std::string text = "\r\nPOST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nX: \ty \r\n\r\n";
  for (size_t length = 0; length < text.size(); ++length) {
    EXPECT_EQ(verdict(std::string_view(text).substr(0, length)), kIncomplete) << length;
  }
  EXPECT_EQ(verdict(text), kComplete);
}

TEST(RequestHead, MalformedIsRefused) {
  for (std::string_view bytes : {
           "\x01\r\n\r\n",
           "GET\r\n\r\n",
           "GET /\r\n\r\n",
           "GET / x HTTP/1.1\r\n\r\n",
           "G\xC3\xA4T / HTTP/1.1\r\n\r\n",
           "GET /\xFF HTTP/1.1\r\n\r\n",
           "GET / HTTP/11\r\n\r\n",
           "GET / http/1.1\r\n\r\n",
           "GET / HTTP/1.1\n\n",
           "GET / HTTP/1.1\r\nHost: a\n\r\n",
           "GET / HTTP/1.1\r\n\r\n",                        // no host
           "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n",  // two
           "GET / HTTP/1.1\r\nHost: a\r\n folded\r\n\r\n",
           "GET / HTTP/1.1\r\nHost: a\r\nNo colon\r\n\r\n",
           "GET / HTTP/1.1\r\nHost: a\r\nName : x\r\n\r\n",
           "GET / HTTP/1.1\r\nHost: a\r\n: x\r\n\r\n",
           "GET / HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n",
       }) {
    EXPECT_EQ(verdict(bytes), 400) << bytes;
  }
  using namespace std::string_view_literals;
  EXPECT_EQ(verdict("GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n"sv), 400);
  EXPECT_EQ(verdict("GET / HTTP/2.0\r\nHost: a\r\n\r\n"), 505);
}

TEST(RequestHead, AmbiguousLengthsAreRefused) {
  EXPECT_EQ(verdict(with_header("Content-Length: 1\r\nContent-Length: 1")), 400);
  EXPECT_EQ(verdict(with_header("Content-Length: 1\r\nContent-Length: 2")), 400);
  EXPECT_EQ(verdict(with_header("Content-Length: 1, 1")), 400);
  EXPECT_EQ(verdict(with_header("Content-Length: +1")), 400);
  EXPECT_EQ(verdict(with_header("Content-Length: -1")), 400);
  EXPECT_EQ(verdict(with_header("Content-Length: 0x10")), 400);
  EXPECT_EQ(verdict(with_header("Content-Length:")), 400);
  EXPECT_EQ(verdict(with_header("Content-Length: 99999999999999999999")), 400);
  EXPECT_EQ(verdict(with_header("Content-Length: 1\r\nTransfer-Encoding: chunked")), 400);
  EXPECT_EQ(verdict(with_header("Transfer-Encoding: chunked\r\ncontent-length: 0")), 400);
}

TEST(RequestHead, SizesAreBounded) {
  EXPECT_EQ(verdict("GET /" + std::string(9000, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n"), 414);
  EXPECT_EQ(verdict(std::string(9000, 'a')), 414);
  EXPECT_EQ(verdict(with_header("X: " + std::string(20'000, 'a'))), 431);
  EXPECT_EQ(verdict("GET / HTTP/1.1\r\nHost: a\r\nX: " + std::string(20'000, 'a')), 431) << "without an end";
  std::string many;
  for (int i = 0; i < 200; ++i) {
    many += "A: b\r\n";
  }
  EXPECT_EQ(verdict(with_header(many + "Z: z")), 431);
}

TEST(RequestHead, EncodingsAndExpectationsAreSeen) {
  RequestHead head;
  ASSERT_EQ(read_request_head(with_header("Content-Encoding: gzip\r\nExpect: 100-Continue"), head), kComplete);
  EXPECT_TRUE(head.has_content_encoding);
  EXPECT_TRUE(head.expects_continue);
  ASSERT_EQ(read_request_head(with_header("Content-Encoding: identity\r\nExpect: tea"), head), kComplete);
  EXPECT_FALSE(head.has_content_encoding);
  EXPECT_TRUE(head.expects_other);
}

}  // namespace
}  // namespace pyexec::server
