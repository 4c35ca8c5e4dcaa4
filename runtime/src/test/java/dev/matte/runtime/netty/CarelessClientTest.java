package dev.matte.runtime.netty;

import static dev.matte.runtime.netty.EngineFixture.LIMITS;
import static dev.matte.runtime.netty.EngineFixture.times;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.http.HttpExchange;
import dev.matte.runtime.http.HttpHandler;
import dev.matte.runtime.http.HttpRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Clients that are slow, silent, deaf or too many; others are served all the while. */
class CarelessClientTest {

  private static final Duration SHORT = Duration.ofMillis(200);
  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void head_thatDrips_isAnsweredRequestTimeout() throws Exception {
    try (Echo echo = new Echo();
        EngineFixture fixture = new EngineFixture(echo, times(SHORT, LONG, LONG, LONG));
        Peer peer = fixture.peer()) {
      drip(peer, "GET / HTTP/1.1\r\nHost: x\r\n", "A: b\r\n");

      assertThat(peer.statusOrClosed()).isEqualTo(408);
      assertThat(fixture.peer().post("other").read().text()).endsWith(" other");
    }
  }

  @Test
  void body_thatDrips_isAnsweredRequestTimeout() throws Exception {
    try (Echo echo = new Echo();
        EngineFixture fixture = new EngineFixture(echo, times(LONG, SHORT, LONG, LONG));
        Peer peer = fixture.peer()) {
      drip(peer, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999\r\n\r\n", "a");

      assertThat(peer.statusOrClosed()).isEqualTo(408);
      assertThat(fixture.peer().post("other").read().text()).endsWith(" other");
    }
  }

  @Test
  void head_thatDripsOnAKeptConnection_isAnsweredRequestTimeout() throws Exception {
    try (Echo echo = new Echo();
        EngineFixture fixture = new EngineFixture(echo, times(SHORT, LONG, LONG, LONG));
        Peer peer = fixture.peer()) {
      assertThat(peer.post("first").read().status()).isEqualTo(200);
      drip(peer, "GET / HTTP/1.1\r\nHost: x\r\n", "A: b\r\n");

      assertThat(peer.statusOrClosed()).isEqualTo(408);
    }
  }

  @Test
  void connection_thatSaysNothing_isClosed() throws Exception {
    try (Echo echo = new Echo();
        EngineFixture fixture = new EngineFixture(echo, times(SHORT, LONG, LONG, LONG));
        Peer peer = fixture.peer()) {
      assertThat(peer.closed()).isTrue();
    }
  }

  @Test
  void connection_thatIsIdleAfterARequest_isClosed() throws Exception {
    try (Echo echo = new Echo();
        EngineFixture fixture = new EngineFixture(echo, times(LONG, LONG, SHORT, LONG));
        Peer peer = fixture.peer()) {
      assertThat(peer.post("one").read().status()).isEqualTo(200);
      assertThat(peer.closed()).isTrue();
    }
  }

  @Test
  void request_thatIsBeingAnswered_isNotIdle() throws Exception {
    CountDownLatch gone = new CountDownLatch(1);
    HttpHandler handler =
        (request, exchange) -> {
          if (request.path().equals("/wait")) {
            exchange.onGone(gone::countDown);
          } else {
            exchange.respond(200, Echo.FIELDS, new byte[0], 0, 0);
          }
        };
    try (EngineFixture fixture = new EngineFixture(handler, times(SHORT, SHORT, SHORT, SHORT));
        Peer peer = fixture.peer();
        Peer idle = fixture.peer()) {
      peer.get("/wait");
      assertThat(idle.get("/").read().status()).isEqualTo(200);
      assertThat(idle.closed()).isTrue();

      assertThat(gone.getCount()).isEqualTo(1);
    }
  }

  @Test
  void response_thatIsNotRead_endsTheConnection() throws Exception {
    byte[] much = new byte[30 << 20];
    HttpHandler handler =
        (request, exchange) -> {
          int size = request.path().equals("/much") ? much.length : 0;
          exchange.respond(200, Echo.FIELDS, much, 0, size);
        };
    try (EngineFixture fixture = new EngineFixture(handler, times(LONG, LONG, LONG, SHORT));
        Peer deaf = fixture.peer();
        Peer other = fixture.peer()) {
      deaf.get("/much");
      assertThat(other.get("/").read().status()).isEqualTo(200);

      assertThat(fixture.engine().awaitOpen(1, Peer.PATIENCE)).isTrue();
      assertThat(other.get("/").read().status()).isEqualTo(200);
    }
  }

  @Test
  void stream_thatIsNotRead_endsTheConnectionAndFreesTheWriter() throws Exception {
    CountDownLatch freed = new CountDownLatch(1);
    byte[] part = new byte[10_000];
    HttpHandler flood =
        (request, exchange) ->
            new Thread(
                    () -> {
                      exchange.begin(200, Echo.FIELDS);
                      while (!exchange.gone()) {
                        exchange.write(part, 0, part.length);
                      }
                      freed.countDown();
                    })
                .start();
    try (EngineFixture fixture = new EngineFixture(flood, times(LONG, LONG, LONG, SHORT));
        Peer deaf = fixture.peer()) {
      deaf.get("/");

      assertThat(freed.await(Peer.PATIENCE, TimeUnit.MILLISECONDS)).isTrue();
    }
  }

  @Test
  void streamWrittenOnTheLoop_toADeafClient_isLetGo() throws Exception {
    CountDownLatch gone = new CountDownLatch(1);
    byte[] part = new byte[10_000];
    HttpHandler flood =
        (request, exchange) -> {
          exchange.onGone(gone::countDown);
          exchange.begin(200, Echo.FIELDS);
          while (!exchange.gone()) {
            exchange.write(part, 0, part.length);
          }
        };
    try (EngineFixture fixture = new EngineFixture(flood);
        Peer deaf = fixture.peer()) {
      deaf.get("/");

      assertThat(gone.await(Peer.PATIENCE, TimeUnit.MILLISECONDS)).isTrue();
    }
  }

  @Test
  void halfAHead_andAClosedSide_isRefused() throws Exception {
    try (Echo echo = new Echo();
        EngineFixture fixture = new EngineFixture(echo);
        Peer peer = fixture.peer();
        Peer other = fixture.peer()) {
      peer.send("GET / HTTP/1.1\r\nHost: x\r\n").closeOutput();

      assertThat(peer.statusOrClosed()).isIn(0, 400);
      assertThat(other.post("other").read().text()).endsWith(" other");
    }
  }

  @Test
  void halfABody_andAClosedSide_endsTheConnection() throws Exception {
    try (Echo echo = new Echo();
        EngineFixture fixture = new EngineFixture(echo);
        Peer peer = fixture.peer()) {
      peer.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc").closeOutput();

      assertThat(peer.statusOrClosed()).isIn(0, 400);
    }
  }

  @Test
  void wholeRequest_andAClosedSide_isAnsweredWhenTheAnswerIsThere() throws Exception {
    try (Echo echo = new Echo();
        EngineFixture fixture = new EngineFixture(echo);
        Peer peer = fixture.peer()) {
      peer.post("x").closeOutput();

      assertThat(peer.read().text()).endsWith(" x");
      assertThat(peer.closed()).isTrue();
    }
  }

  @Test
  void connections_beyondTheMost_areTurnedAway_untilOneCloses() throws Exception {
    try (Echo echo = new Echo();
        EngineFixture fixture = new EngineFixture(echo)) {
      List<Peer> peers = new ArrayList<>();
      for (int i = 0; i < LIMITS.connections(); i++) {
        Peer peer = fixture.peer();
        assertThat(peer.post("x").read().status()).isEqualTo(200);
        peers.add(peer);
      }
      try (Peer late = fixture.peer()) {
        assertThat(late.statusOrClosed()).isEqualTo(503);
      }
      peers.get(0).close();
      assertThat(fixture.engine().awaitOpen(LIMITS.connections() - 1, Peer.PATIENCE)).isTrue();

      assertThat(fixture.peer().post("x").read().status()).isEqualTo(200);
      assertThat(peers.get(1).post("y").read().status()).isEqualTo(200);
    }
  }

  @Test
  void requests_thatPileUpBehindASlowOne_areAnsweredInTheEnd() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    List<HttpExchange> waiting = new ArrayList<>();
    HttpHandler handler =
        (request, exchange) -> {
          if (request.path().equals("/wait")) {
            waiting.add(exchange);
            asked.countDown();
          } else {
            exchange.respond(200, Echo.FIELDS, new byte[0], 0, 0);
          }
        };
    String request = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
    int count = 20_000;
    try (EngineFixture fixture = new EngineFixture(handler);
        Peer eager = fixture.peer()) {
      eager.get("/wait");
      assertThat(asked.await(Peer.PATIENCE, TimeUnit.MILLISECONDS)).isTrue();
      Thread sender =
          new Thread(() -> eager.sendUnlessRefused(request.repeat(count).getBytes(UTF_8)));
      sender.start();
      waiting.get(0).respond(200, Echo.FIELDS, new byte[0], 0, 0);

      for (int i = 0; i <= count; i++) {
        assertThat(eager.read().status()).isEqualTo(200);
      }
    }
  }

  @Test
  void handler_thatThrows_isAnsweredInternalError() throws Exception {
    HttpHandler handler =
        (HttpRequest request, HttpExchange exchange) -> {
          throw new IllegalStateException("of the test");
        };
    try (EngineFixture fixture = new EngineFixture(handler);
        Peer peer = fixture.peer()) {
      Peer.Response response = peer.post("x").read();

      assertThat(response.status()).isEqualTo(500);
      assertThat(response.text()).doesNotContain("of the test");
      assertThat(peer.post("y").read().status()).isEqualTo(500);
    }
  }

  /** Sends a start and then the same bytes again and again until the server has had enough. */
  private static void drip(Peer peer, String start, String drop) throws IOException {
    peer.send(start);
    Thread dripping =
        new Thread(
            () -> {
              try {
                for (int i = 0; i < 30; i++) {
                  peer.send(drop);
                  Thread.onSpinWait();
                }
              } catch (IOException e) {
                // The server has had enough.
              }
            });
    dripping.start();
  }
}
