package dev.matte.runtime.netty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.runtime.http.HttpExchange;
import dev.matte.runtime.http.HttpHandler;
import dev.matte.runtime.http.HttpRequest;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Streams, and the news that a client is gone. */
class StreamTest implements HttpHandler {

  private static final String[] FIELDS = {"Content-Type", "text/event-stream"};

  private final BlockingQueue<HttpExchange> exchanges = new LinkedBlockingQueue<>();
  private EngineFixture fixture;

  @Override
  public void handle(HttpRequest request, HttpExchange exchange) {
    if (request.path().equals("/now")) {
      exchange.begin(200, FIELDS);
      write(exchange, "on the loop");
      exchange.end();
    } else {
      exchanges.add(exchange);
    }
  }

  @BeforeEach
  void start() throws Exception {
    fixture = new EngineFixture(this);
  }

  @AfterEach
  void stop() {
    fixture.close();
  }

  @Test
  void stream_arrivesPartByPartAndEnds() throws Exception {
    try (Peer peer = fixture.peer()) {
      peer.get("/");
      HttpExchange exchange = next();
      exchange.begin(200, FIELDS);
      assertThat(peer.readHead()).containsIgnoringCase("transfer-encoding: chunked");
      write(exchange, "one");
      assertThat(peer.readChunk()).isEqualTo("one".getBytes(UTF_8));
      write(exchange, "two");
      assertThat(peer.readChunk()).isEqualTo("two".getBytes(UTF_8));
      exchange.end();
      assertThat(peer.readChunk()).isEmpty();
      assertThat(exchange.gone()).isFalse();

      assertThat(peer.get("/now").read().text()).isEqualTo("on the loop");
    }
  }

  @Test
  void stream_toAnOlderClient_endsWithTheConnection() throws Exception {
    try (Peer peer = fixture.peer()) {
      peer.send("GET /now HTTP/1.0\r\n\r\n");

      assertThat(peer.read().text()).isEqualTo("on the loop");
    }
  }

  @Test
  void streams_ofManyThreads_keepTheirParts() throws Exception {
    try (Peer peer = fixture.peer()) {
      peer.get("/");
      HttpExchange exchange = next();
      exchange.begin(200, FIELDS);
      CountDownLatch done = new CountDownLatch(4);
      for (int i = 0; i < 4; i++) {
        String part = "part-" + i + ";";
        start(
            () -> {
              for (int j = 0; j < 500; j++) {
                write(exchange, part);
              }
              done.countDown();
            });
      }
      assertThat(done.await(Peer.PATIENCE, TimeUnit.MILLISECONDS)).isTrue();
      exchange.end();

      String all = peer.read().text();
      for (int i = 0; i < 4; i++) {
        assertThat(all.split("part-" + i + ";", -1)).hasSize(501);
      }
    }
  }

  @Test
  void clientThatNeverReads_makesTheWriterWait_andFreesItByLeaving() throws Exception {
    AtomicLong written = new AtomicLong();
    CountDownLatch freed = new CountDownLatch(1);
    byte[] part = new byte[10_000];
    Peer deaf = fixture.peer();
    deaf.get("/");
    HttpExchange exchange = next();
    exchange.begin(200, FIELDS);
    Thread writer =
        start(
            () -> {
              while (!exchange.gone()) {
                exchange.write(part, 0, part.length);
                written.addAndGet(part.length);
              }
              freed.countDown();
            });
    awaitWaiting(writer);

    assertThat(written.get()).isLessThan(64 << 20);
    try (Peer other = fixture.peer()) {
      assertThat(other.get("/now").read().text()).isEqualTo("on the loop");
    }
    assertThat(freed.getCount()).isEqualTo(1);
    deaf.reset();
    assertThat(freed.await(Peer.PATIENCE, TimeUnit.MILLISECONDS)).isTrue();
  }

  @Test
  void clientThatReadsAgain_getsEverything() throws Exception {
    int parts = 3_000;
    byte[] part = new byte[10_000];
    try (Peer slow = fixture.peer()) {
      slow.get("/");
      HttpExchange exchange = next();
      start(
          () -> {
            exchange.begin(200, FIELDS);
            for (int i = 0; i < parts; i++) {
              exchange.write(part, 0, part.length);
            }
            exchange.end();
          });

      assertThat(slow.read().body()).hasSize(parts * part.length);
    }
  }

  @Test
  void client_thatLeaves_isNoticedWhileNothingIsSent() throws Exception {
    for (boolean reset : new boolean[] {false, true}) {
      Peer peer = fixture.peer();
      peer.get("/");
      HttpExchange exchange = next();
      CountDownLatch gone = new CountDownLatch(1);
      exchange.onGone(gone::countDown);
      if (reset) {
        peer.reset();
      } else {
        peer.close();
      }

      assertThat(gone.await(Peer.PATIENCE, TimeUnit.MILLISECONDS)).isTrue();
      assertThat(exchange.gone()).isTrue();
      exchange.respond(200, FIELDS, new byte[0], 0, 0);
    }
  }

  @Test
  void client_thatLeavesAStream_isNoticed_andActionsAfterThatRunAtOnce() throws Exception {
    Peer peer = fixture.peer();
    peer.get("/");
    HttpExchange exchange = next();
    CountDownLatch gone = new CountDownLatch(1);
    exchange.begin(200, FIELDS);
    exchange.onGone(gone::countDown);
    peer.readHead();
    peer.closeOutput();

    assertThat(gone.await(Peer.PATIENCE, TimeUnit.MILLISECONDS)).isTrue();
    CountDownLatch late = new CountDownLatch(1);
    exchange.onGone(late::countDown);
    assertThat(late.getCount()).isZero();
    write(exchange, "nobody hears");
    exchange.end();
    peer.close();
  }

  @Test
  void client_thatLeavesAfterTheAnswer_isNotNoticed() throws Exception {
    CountDownLatch gone = new CountDownLatch(1);
    try (Peer peer = fixture.peer()) {
      peer.get("/");
      HttpExchange exchange = next();
      exchange.onGone(gone::countDown);
      exchange.respond(200, FIELDS, new byte[0], 0, 0);
      assertThat(peer.read().status()).isEqualTo(200);
    }
    try (Peer other = fixture.peer()) {
      other.get("/now").read();
    }

    assertThat(gone.getCount()).isEqualTo(1);
  }

  @Test
  void abort_closesTheConnection() throws Exception {
    try (Peer peer = fixture.peer()) {
      peer.get("/");
      HttpExchange exchange = next();
      exchange.begin(200, FIELDS);
      peer.readHead();
      exchange.abort();

      assertThat(peer.closed()).isTrue();
    }
  }

  @Test
  void fields_thatWouldEndTheirLine_areNeverSent() throws Exception {
    String[][] bad = {
      {"X", "a\r\nSet-Cookie: b"},
      {"X", "a\nb"},
      {"X", "a\0"},
      {"X\r\nY", "a"},
      {"X: Y", "a"},
      {"", "a"},
      {"Content-Length", "5"},
      {"X", "\u0141"}
    };
    for (String[] fields : bad) {
      try (Peer peer = fixture.peer()) {
        peer.get("/");
        HttpExchange exchange = next();
        assertThatThrownBy(() -> exchange.respond(200, fields, new byte[0], 0, 0))
            .isInstanceOf(IllegalArgumentException.class);

        Peer.Response response = peer.read();
        assertThat(response.status()).isEqualTo(500);
        assertThat(response.says("X")).isFalse();
        assertThat(response.says("Set-Cookie")).isFalse();
      }
    }
  }

  @Test
  void engineThatStops_endsStreamsAsComplete() throws Exception {
    try (Peer peer = fixture.peer();
        Peer idle = fixture.peer()) {
      peer.get("/");
      HttpExchange exchange = next();
      exchange.begin(200, FIELDS);
      write(exchange, "one");
      peer.readHead();
      assertThat(idle.get("/now").read().status()).isEqualTo(200);
      fixture.close();

      assertThat(peer.readChunk()).isEqualTo("one".getBytes(UTF_8));
      assertThat(peer.readChunk()).isEmpty();
      assertThat(peer.closed()).isTrue();
      assertThat(idle.closed()).isTrue();
    }
  }

  private HttpExchange next() throws InterruptedException {
    HttpExchange exchange = exchanges.poll(Peer.PATIENCE, TimeUnit.MILLISECONDS);
    assertThat(exchange).isNotNull();
    return exchange;
  }

  private static void write(HttpExchange exchange, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    exchange.write(bytes, 0, bytes.length);
  }

  private static Thread start(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static void awaitWaiting(Thread thread) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Peer.PATIENCE);
    while (thread.getState() != Thread.State.WAITING) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.onSpinWait();
    }
  }
}
