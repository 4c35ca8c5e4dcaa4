package dev.matte.legacy.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What comes by streams of events, and what ends them. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HttpStreamTest {

  private static final String EVENTS = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n";
  private static final LegacyOptions QUIET =
      LegacyOptions.DEFAULT.named("raw").withDiagnostics(line -> {});

  @Test
  void progress_isToldWhileTheCallGoesOn() throws Exception {
    CountDownLatch told = new CountDownLatch(1);
    RawHttp.Script script =
        (id, out) -> {
          RawHttp.write(out, RawHttp.bytes(EVENTS + "\r\n" + progress(id)));
          RawHttp.await(told);
          RawHttp.write(out, RawHttp.bytes("data: " + RawHttp.result(id) + "\n\n"));
          return false;
        };
    RecordedCall call = new RecordedCall("echo", "{}");
    try (RawHttp web = new RawHttp(script);
        LegacyServer server = LegacyServer.connect(web.address(), QUIET)) {
      CompletableFuture<?> running =
          CompletableFuture.runAsync(() -> server.forward(call), RawHttp::start);
      Waiting.until("progress is told", () -> call.heard().contains("progress 1.0"));
      told.countDown();
      running.get(30, TimeUnit.SECONDS);
    }
  }

  @Test
  void progress_ofTheStandingStream_isToldWhileTheAnswerIsAwaited() throws Exception {
    CompletableFuture<String> asked = new CompletableFuture<>();
    CountDownLatch told = new CountDownLatch(1);
    RawHttp.Script script =
        (id, out) -> {
          asked.complete(id);
          RawHttp.await(told);
          return RawHttp.write(out, RawHttp.json(RawHttp.result(id)));
        };
    RawHttp.Script stream =
        (none, out) -> {
          RawHttp.write(out, RawHttp.bytes(EVENTS + "\r\n"));
          RawHttp.write(out, RawHttp.bytes(progress(asked.join())));
          RawHttp.await(told);
          return false;
        };
    RecordedCall call = new RecordedCall("echo", "{}");
    try (RawHttp web = new RawHttp(script, stream);
        LegacyServer server = LegacyServer.connect(web.address(), QUIET)) {
      CompletableFuture<?> running =
          CompletableFuture.runAsync(() -> server.forward(call), RawHttp::start);
      Waiting.until("progress is told", () -> call.heard().contains("progress 1.0"));
      assertThat(running).isNotDone();
      told.countDown();
      running.get(30, TimeUnit.SECONDS);
    }
  }

  @Test
  void stream_thatGoesOnBehindTheResult_keepsNobodyWaiting() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    RawHttp.Script script =
        (id, out) -> {
          RawHttp.write(out, RawHttp.bytes(EVENTS + "\r\ndata: " + RawHttp.result(id) + "\n\n"));
          RawHttp.await(never);
          return false;
        };
    try (RawHttp web = new RawHttp(script);
        LegacyServer server = LegacyServer.connect(web.address(), QUIET)) {
      assertThat(call(server)).contains("content");
      assertThat(call(server)).contains("content");
    } finally {
      never.countDown();
    }
  }

  @Test
  void stream_thatEndsALittleLater_leavesItsConnectionInUse() throws Exception {
    CountDownLatch had = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    RawHttp.Script script =
        (id, out) -> {
          if (ended.getCount() == 0) {
            return RawHttp.write(out, RawHttp.json(RawHttp.result(id)));
          }
          String event = "data: " + RawHttp.result(id) + "\n\n";
          String size = Integer.toHexString(event.length());
          String chunk = size + "\r\n" + event + "\r\n";
          RawHttp.write(out, RawHttp.bytes(EVENTS + "Transfer-Encoding: chunked\r\n\r\n" + chunk));
          RawHttp.await(had);
          RawHttp.write(out, RawHttp.bytes("0\r\n\r\n"));
          ended.countDown();
          return true;
        };
    try (RawHttp web = new RawHttp(script);
        LegacyServer server = LegacyServer.connect(web.address(), QUIET)) {
      assertThat(call(server)).contains("content");
      had.countDown();
      RawHttp.await(ended);
      AtomicInteger more = new AtomicInteger(1);
      Waiting.until(
          "the connection is used again",
          () -> {
            assertThat(call(server)).contains("content");
            return web.connections() <= more.getAndIncrement();
          });
    }
  }

  @Test
  void call_thatIsCancelled_closesItsConnection() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch left = new CountDownLatch(1);
    RawHttp.Script script =
        (id, out) -> {
          asked.countDown();
          try {
            RawHttp.write(out, RawHttp.bytes(EVENTS + "\r\n"));
            while (true) {
              RawHttp.write(out, RawHttp.bytes(": still there\n\n"));
            }
          } finally {
            left.countDown();
          }
        };
    RecordedCall call = new RecordedCall("echo", "{}");
    try (RawHttp web = new RawHttp(script);
        LegacyServer server = LegacyServer.connect(web.address(), QUIET)) {
      CompletableFuture<?> running =
          CompletableFuture.runAsync(() -> server.forward(call), RawHttp::start);
      RawHttp.await(asked);
      call.cancel();

      assertThatThrownBy(() -> running.get(30, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(CancellationException.class);
      RawHttp.await(left);
      Waiting.until("it is told", () -> web.heard("notifications/cancelled"));
    }
  }

  private static String call(LegacyServer server) {
    return server.callTool("echo", "{}");
  }

  private static String progress(String token) {
    return "data: {\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":"
        + "{\"progressToken\":"
        + token
        + ",\"progress\":1}}\n\n";
  }
}
