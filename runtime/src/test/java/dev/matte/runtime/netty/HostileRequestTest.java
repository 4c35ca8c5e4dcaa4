package dev.matte.runtime.netty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Requests that others have let through: each is answered with a 4xx (or 505) or not at all, and
 * the connection ends, so that nothing that follows in the same bytes can be taken for a request.
 */
class HostileRequestTest {

  /** What an attacker would like to be served behind the first request. */
  private static final String SMUGGLED = "GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n";

  private static final Echo ECHO = new Echo();
  private static EngineFixture fixture;
  private static Peer bystander;

  @BeforeAll
  static void start() throws Exception {
    fixture = new EngineFixture(ECHO);
    bystander = fixture.peer();
  }

  @AfterAll
  static void stop() throws IOException {
    bystander.close();
    fixture.close();
    ECHO.close();
  }

  @AfterEach
  void othersAreUnaffected() throws IOException {
    assertThat(bystander.post("still here").read().text()).endsWith(" still here");
  }

  static Stream<Arguments> shapes() {
    Map<String, String> all = new LinkedHashMap<>();
    lengths(all);
    codings(all);
    chunks(all);
    lines(all);
    hosts(all);
    sizes(all);
    versions(all);
    return all.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void shape_isRefusedAndEndsTheConnection(String name, String bytes) throws IOException {
    try (Peer peer = fixture.peer()) {
      peer.sendUnlessRefused((bytes + SMUGGLED).getBytes(StandardCharsets.ISO_8859_1));
      int status = peer.statusOrClosed();

      assertThat(status == 0 || (status >= 400 && status < 500) || status == 505)
          .as("status %s", status)
          .isTrue();
      assertThat(rest(peer)).doesNotContain("/smuggled");
    }
  }

  private static void lengths(Map<String, String> all) {
    all.put("two lengths that differ", post("Content-Length: 4\r\nContent-Length: 5", "abcde"));
    all.put("two lengths that agree", post("Content-Length: 4\r\nContent-Length: 4", "abcd"));
    all.put("a list of lengths", post("Content-Length: 4, 4", "abcd"));
    all.put("a length with a plus", post("Content-Length: +4", "abcd"));
    all.put("a negative length", post("Content-Length: -4", "abcd"));
    all.put("a length in hexadecimal", post("Content-Length: 0x4", "abcd"));
    all.put("a length with letters", post("Content-Length: 4a", "abcd"));
    all.put("a length with a space", post("Content-Length: 4 4", "abcd"));
    all.put("a length on the next line", post("Content-Length:\r\n 4", "abcd"));
    all.put("an empty length", post("Content-Length:", "abcd"));
    all.put("a length beyond all numbers", post("Content-Length: 99999999999999999999", "abcd"));
    all.put("a length beyond a long", post("Content-Length: 18446744073709551620", "abcd"));
    all.put("a space before the colon", post("Content-Length : 4", "abcd"));
  }

  private static void codings(Map<String, String> all) {
    String chunk = "0\r\n\r\n";
    all.put("coding and length", post("Content-Length: 4\r\nTransfer-Encoding: chunked", chunk));
    all.put("length after coding", post("Transfer-Encoding: chunked\r\nContent-Length: 4", chunk));
    all.put("chunked twice", post("Transfer-Encoding: chunked, chunked", chunk));
    all.put(
        "chunked in two lines", post("Transfer-Encoding: chunked\r\n".repeat(2).strip(), chunk));
    all.put("chunked, then identity", post("Transfer-Encoding: chunked, identity", chunk));
    all.put("identity, then chunked", post("Transfer-Encoding: identity, chunked", chunk));
    all.put("gzip, then chunked", post("Transfer-Encoding: gzip, chunked", chunk));
    all.put("identity", post("Transfer-Encoding: identity", chunk));
    all.put("something like chunked", post("Transfer-Encoding: xchunked", chunk));
    all.put("chunked in quotes", post("Transfer-Encoding: \"chunked\"", chunk));
    all.put("chunked with a vertical tab", post("Transfer-Encoding: \u000bchunked", chunk));
    all.put("chunked on the next line", post("Transfer-Encoding:\r\n chunked", chunk));
    all.put("an empty coding", post("Transfer-Encoding:", chunk));
    all.put("a space before a coding's colon", post("Transfer-Encoding : chunked", chunk));
    all.put(
        "chunks in version 1.0",
        "POST / HTTP/1.0\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk);
  }

  private static void chunks(Map<String, String> all) {
    all.put("a chunk size that is none", chunked("x\r\nabc\r\n0\r\n\r\n"));
    all.put("an empty chunk size", chunked("\r\nabc\r\n0\r\n\r\n"));
    all.put("a chunk size with a sign", chunked("+3\r\nabc\r\n0\r\n\r\n"));
    all.put("a negative chunk size", chunked("-3\r\nabc\r\n0\r\n\r\n"));
    all.put("a chunk size with 0x", chunked("0x3\r\nabc\r\n0\r\n\r\n"));
    all.put("a chunk size beyond all numbers", chunked("fffffffffffffffff\r\nabc\r\n0\r\n\r\n"));
    all.put("a space before the chunk size", chunked(" 3\r\nabc\r\n0\r\n\r\n"));
    all.put("a line feed alone after the size", chunked("3\nabc\r\n0\r\n\r\n"));
    all.put("a line feed in an extension", chunked("3;a\nb\r\nabc\r\n0\r\n\r\n"));
    all.put("a line end in a quoted extension", chunked("3;a=\"\r\n\"\r\nabc\r\n0\r\n\r\n"));
    all.put("a chunk longer than its size", chunked("3\r\nabcd\r\n0\r\n\r\n"));
    all.put("a line feed alone after a chunk", chunked("3\r\nabc\n0\r\n\r\n"));
    all.put("an endless extension", chunked("3;" + "a".repeat(10_000) + "\r\nabc\r\n0\r\n\r\n"));
    all.put("endless trailers", chunked("0\r\n" + "a: b\r\n".repeat(5_000) + "\r\n"));
    all.put("more chunks than a body may have", chunked("4000\r\n".repeat(1) + tooLong()));
  }

  private static String tooLong() {
    String chunk = "x".repeat(0x4000) + "\r\n4000\r\n";
    return chunk.repeat(8) + "x".repeat(0x4000) + "\r\n0\r\n\r\n";
  }

  private static void lines(Map<String, String> all) {
    all.put("line feeds alone", "POST / HTTP/1.1\nHost: x\nContent-Length: 0\n\n");
    all.put("a carriage return in a value", get("A: b\rc"));
    all.put("a carriage return that starts a line", get("A: b\r\rContent-Length: 4"));
    all.put("a NUL in a value", get("A: b\0c"));
    all.put("a NUL in a name", get("A\0b: c"));
    all.put("a NUL in the target", "GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n");
    all.put("a name with a space", get("A b: c"));
    all.put("an empty name", get(": c"));
    all.put("no colon", get("nothing"));
    all.put("a name beyond ASCII", get("\u00e4: c"));
    all.put("a folded first line", "GET / HTTP/1.1\r\n Host: x\r\nHost: x\r\n\r\n");
    all.put("a method in brackets", "(GET) / HTTP/1.1\r\nHost: x\r\n\r\n");
    all.put("no target", "GET HTTP/1.1\r\nHost: x\r\n\r\n");
    all.put("two spaces", "GET  / HTTP/1.1\r\nHost: x\r\n\r\n");
    all.put("a tab for a space", "GET\t/ HTTP/1.1\r\nHost: x\r\n\r\n");
    all.put("a carriage return for a space", "GET\r/ HTTP/1.1\r\nHost: x\r\n\r\n");
    all.put("a target with a fragment", "GET /#a HTTP/1.1\r\nHost: x\r\n\r\n");
    all.put("a target beyond ASCII", "GET /\u00e4 HTTP/1.1\r\nHost: x\r\n\r\n");
    all.put("a target without a slash", "GET mcp HTTP/1.1\r\nHost: x\r\n\r\n");
    all.put("a tunnel", "CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n");
    all.put(
        "TLS on the plain port", "\u0016\u0003\u0001\u0000\u00a5\u0001\u0000\u0000\u00a1\r\n\r\n");
    all.put("bytes of no protocol", "\u0001\u0002\u0003\u0004\r\n\r\n");
    all.put("an unknown expectation", get("Expect: a miracle"));
  }

  private static void hosts(Map<String, String> all) {
    all.put("no host", "GET / HTTP/1.1\r\nA: b\r\n\r\n");
    all.put("two hosts", "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n");
    all.put("the same host twice", "GET / HTTP/1.1\r\nHost: x\r\nHost: x\r\n\r\n");
    all.put("an empty host", "GET / HTTP/1.1\r\nHost:\r\n\r\n");
    all.put("a list of hosts", "GET / HTTP/1.1\r\nHost: x, y\r\n\r\n");
    all.put("a host with a path", "GET / HTTP/1.1\r\nHost: x/y\r\n\r\n");
    all.put("a host with a user", "GET / HTTP/1.1\r\nHost: u@x\r\n\r\n");
    all.put("another host in the target", "GET http://y/ HTTP/1.1\r\nHost: x\r\n\r\n");
  }

  private static void sizes(Map<String, String> all) {
    all.put("an endless target", "GET /" + "a".repeat(70_000) + " HTTP/1.1\r\nHost: x\r\n\r\n");
    all.put("an endless value", get("A: " + "b".repeat(70_000)));
    all.put("an endless name", get("a".repeat(70_000) + ": b"));
    all.put("too many headers", get("A: b\r\n".repeat(200).strip()));
    all.put("an endless line", "a".repeat(70_000));
    all.put("a body that is announced too long", post("Content-Length: 100001", "abc"));
  }

  private static void versions(Map<String, String> all) {
    all.put("version 9.9", "GET / HTTP/9.9\r\nHost: x\r\n\r\n");
    all.put("version 1.2", "GET / HTTP/1.2\r\nHost: x\r\n\r\n");
    all.put("version 2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    all.put("a version in small letters", "GET / http/1.1\r\nHost: x\r\n\r\n");
    all.put("a version of two digits", "GET / HTTP/1.10\r\nHost: x\r\n\r\n");
    all.put("no version", "GET /\r\n\r\n");
    all.put("another protocol", "GET / ICY/1.1\r\nHost: x\r\n\r\n");
  }

  private static String get(String line) {
    return "GET / HTTP/1.1\r\nHost: x\r\n" + line + "\r\n\r\n";
  }

  private static String post(String lines, String body) {
    return "POST / HTTP/1.1\r\nHost: x\r\n" + lines + "\r\n\r\n" + body;
  }

  private static String chunked(String body) {
    return post("Transfer-Encoding: chunked", body);
  }

  private static String rest(Peer peer) {
    StringBuilder rest = new StringBuilder();
    try {
      while (true) {
        rest.append(peer.readHead());
      }
    } catch (IOException e) {
      return rest.toString();
    }
  }
}
