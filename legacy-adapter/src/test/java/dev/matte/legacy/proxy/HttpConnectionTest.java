package dev.matte.legacy.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server may do to a connection. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HttpConnectionTest {

  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
  private static final LegacyOptions QUIET =
      LegacyOptions.DEFAULT.named("raw").withDiagnostics(line -> {});

  @Test
  void calls_inARow_shareOneConnection() throws Exception {
    try (RawHttp web =
            new RawHttp((id, out) -> RawHttp.write(out, RawHttp.json(RawHttp.result(id))));
        LegacyServer server = LegacyServer.connect(web.address(), QUIET)) {
      for (int i = 0; i < 20; i++) {
        server.callTool("echo", "{}");
      }

      assertThat(web.connections()).isEqualTo(1);
    }
  }

  @Test
  void calls_atTheSameTime_haveConnectionsOfTheirOwn() throws Exception {
    CountDownLatch all = new CountDownLatch(8);
    RawHttp.Script script =
        (id, out) -> {
          all.countDown();
          RawHttp.await(all);
          return RawHttp.write(out, RawHttp.json(RawHttp.result(id)));
        };
    try (RawHttp web = new RawHttp(script);
        LegacyServer server = LegacyServer.connect(web.address(), QUIET)) {
      server.ping(Duration.ofSeconds(30));
      List<CompletableFuture<String>> calls =
          IntStream.range(0, 8)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> call(server), RawHttp::start))
              .toList();

      assertThat(calls).allSatisfy(call -> assertThat(call.get()).contains("content"));
    }
  }

  @Test
  void connection_closedBetweenCalls_isReplacedWithoutLosingOne() throws Exception {
    try (RawHttp web =
            new RawHttp(
                (id, out) -> {
                  RawHttp.write(out, RawHttp.json(RawHttp.result(id)));
                  return false;
                });
        LegacyServer server = LegacyServer.connect(web.address(), QUIET)) {
      for (int i = 1; i <= 5; i++) {
        assertThat(call(server)).contains("content");
        int closed = i;
        Waiting.until("the connection is closed", () -> web.ended() >= closed);
      }

      assertThat(web.calls()).isEqualTo(5);
      assertThat(web.connections()).isEqualTo(5);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', failed to respond",
    "'HTTP/1.1 200 OK\\r\\nContent-Le', Invalid header",
    "'HTTP/1.1 200 OK\\r\\nContent-Length: 100\\r\\n\\r\\n{\"jsonrpc\"', Premature end",
    "'HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n5\\r\\n{\"js', Truncated chunk",
    "'HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n1\\r\\n{}\\r\\n', end of chunk",
    "'HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n-1\\r\\n', Negative chunk size",
    "'HTTP/1.1 200 OK\\r\\nTransfer-Encoding: gzip\\r\\n\\r\\n', Unsupported transfer encoding",
    "'HTTP/1.1 200 OK\\r\\nContent-Length: 1\\r\\nContent-Length: 2\\r\\n\\r\\n{}', Content-Length headers",
    "'HTTP/1.1 200 OK\\r\\nno colon\\r\\n\\r\\n', Invalid header",
    "'HTTP/1.1 101 Switching\\r\\n\\r\\n', protocol switch",
    "'HTTP/2 200\\r\\n\\r\\n', Unsupported version",
    "'SSH-2.0-x\\r\\n\\r\\n', protocol version",
  })
  void answer_thatIsNone_failsItsCallAlone(String answer, String complaint) throws Exception {
    AtomicInteger calls = new AtomicInteger();
    RawHttp.Script script =
        (id, out) -> {
          if (calls.incrementAndGet() > 1) {
            return RawHttp.write(out, RawHttp.json(RawHttp.result(id)));
          }
          RawHttp.write(out, RawHttp.bytes(answer.translateEscapes()));
          return false;
        };
    try (RawHttp web = new RawHttp(script);
        LegacyServer server = LegacyServer.connect(web.address(), QUIET)) {
      assertThatThrownBy(() -> call(server))
          .isInstanceOf(LegacyException.class)
          .hasMessageStartingWith("legacy server \"raw\" could not be reached: ")
          .hasMessageContaining(complaint);
      // What may have been carried out is not sent again.
      assertThat(web.calls()).isEqualTo(1);
      assertThat(call(server)).contains("content");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n1\r\n{\r\n00A;a=\"b\"\r\n\"jsonrpc\":\r\n"
            + "REST\r\n0\r\nTrailer: x\r\n\r\n",
        "HTTP/1.0 200 OK\r\n\r\n{\"jsonrpc\":REST",
        "HTTP/1.1 200\r\nContent-Length:  LENGTH \r\n\r\n{\"jsonrpc\":BODY",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\n"
            + "Content-Length: LENGTH\r\nConnection: Keep-Alive, Close\r\n\r\n{\"jsonrpc\":BODY",
        "HTTP/1.1 200 OK\nContent-Length: LENGTH\n\n{\"jsonrpc\":BODY",
        "HTTP/1.1 200 OK\r\nContent-Length: 7\r\nTransfer-Encoding: chunked\r\n\r\n"
            + "B\r\n{\"jsonrpc\":\r\nREST\r\n0\r\n\r\n",
      })
  void answer_inEveryNotation_isRead(String form) throws Exception {
    RawHttp.Script script =
        (id, out) -> {
          String result = RawHttp.result(id);
          String rest = result.substring("{\"jsonrpc\":".length());
          boolean chunked = form.contains("chunked") || form.contains("Chunked");
          String size = Integer.toHexString(rest.length()) + "\r\n";
          String answer =
              form.replace("LENGTH", "" + result.length())
                  .replace("BODY", rest)
                  .replace("REST", chunked ? size + rest : rest);
          for (byte b : RawHttp.bytes(answer)) {
            out.write(b);
          }
          return !answer.startsWith("HTTP/1.0") && !answer.contains("Close");
        };
    try (RawHttp web = new RawHttp(script);
        LegacyServer server = LegacyServer.connect(web.address(), QUIET)) {
      assertThat(call(server)).contains("content");
      assertThat(call(server)).contains("content");
    }
  }

  @Test
  void head_thatDoesNotEnd_isNotKept() throws Exception {
    RawHttp.Script script =
        (id, out) -> {
          RawHttp.write(out, RawHttp.bytes("HTTP/1.1 200 OK\r\n"));
          while (true) {
            out.write(RawHttp.bytes("X-More: " + "x".repeat(1000) + "\r\n"));
          }
        };
    try (RawHttp web = new RawHttp(script);
        LegacyServer server = LegacyServer.connect(web.address(), QUIET)) {
      assertThatThrownBy(() -> call(server)).hasMessageContaining("Maximum header count exceeded");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Content-Length: 1000000000000\r\n", "", "Transfer-Encoding: chunked\r\n"})
  void body_thatIsLongerThanAllowed_isNotKept(String framing) throws Exception {
    RawHttp.Script script =
        (id, out) -> {
          RawHttp.write(out, RawHttp.bytes(OK + framing + "\r\n"));
          while (true) {
            out.write(
                RawHttp.bytes((framing.contains("chunked") ? "3e8\r\n" : "") + " ".repeat(1000)));
            out.write(RawHttp.bytes(framing.contains("chunked") ? "\r\n" : ""));
          }
        };
    try (RawHttp web = new RawHttp(script);
        LegacyServer server =
            LegacyServer.connect(web.address(), QUIET.withMaxMessageBytes(100_000))) {
      assertThatThrownBy(() -> call(server))
          .hasMessageContaining("its answer is longer than 100000 bytes");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10_000_000})
  void server_thatDoesNotAnswer_isWaitedForWithinTheTime(int size) throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    RawHttp.Script script =
        (id, out) -> {
          RawHttp.await(never);
          return false;
        };
    LegacyOptions hasty = QUIET.withCallTimeout(Duration.ofMillis(300));
    try (RawHttp web = new RawHttp(script);
        LegacyServer server = LegacyServer.connect(web.address(), hasty)) {
      server.ping(Duration.ofSeconds(30));
      String arguments = "{\"a\":\"" + "x".repeat(size) + "\"}";

      assertThatThrownBy(() -> server.callTool("echo", arguments))
          .hasMessage("legacy server \"raw\" did not answer tools/call within 300 ms");
      Waiting.until("it is told", () -> web.heard("notifications/cancelled"));
    } finally {
      never.countDown();
    }
  }

  @Test
  void thread_thatIsInterrupted_waitsNoLonger() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    RawHttp.Script script =
        (id, out) -> {
          asked.countDown();
          RawHttp.await(never);
          return false;
        };
    CompletableFuture<String> end = new CompletableFuture<>();
    try (RawHttp web = new RawHttp(script);
        LegacyServer server = LegacyServer.connect(web.address(), QUIET)) {
      Thread caller = new Thread(() -> end.completeAsync(() -> call(server), Runnable::run));
      caller.start();
      RawHttp.await(asked);
      caller.interrupt();

      assertThatThrownBy(() -> end.get(30, TimeUnit.SECONDS))
          .hasRootCauseInstanceOf(CancellationException.class);
    } finally {
      never.countDown();
    }
  }

  private static String call(LegacyServer server) {
    return server.callTool("echo", "{}");
  }
}
