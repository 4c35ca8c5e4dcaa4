package dev.matte.runtime.netty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a well-behaved client may rely on. */
class EngineTest {

  private static final Echo ECHO = new Echo();
  private static EngineFixture fixture;

  @BeforeAll
  static void start() throws Exception {
    fixture = new EngineFixture(ECHO);
  }

  @AfterAll
  static void stop() throws Exception {
    fixture.close();
    ECHO.close();
  }

  @Test
  void post_isHandedOverWholeAndAnswered() throws IOException {
    try (Peer peer = fixture.peer()) {
      Peer.Response response =
          peer.send("POST /mcp?a=b HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc").read();

      assertThat(response.status()).isEqualTo(200);
      assertThat(response.text()).isEqualTo("POST /mcp a=b abc");
      assertThat(response.says("Content-Type: text/plain")).isTrue();
      assertThat(response.says("Date: ")).isTrue();
      assertThat(response.says("Connection: ")).isFalse();
    }
  }

  @Test
  void connection_isKeptForTheNextRequest() throws IOException {
    try (Peer peer = fixture.peer()) {
      assertThat(peer.post("one").read().text()).endsWith("one");
      assertThat(peer.post("two").read().text()).endsWith("two");
      assertThat(peer.get("/later").read().text()).startsWith("GET /later");
      assertThat(peer.post("three").read().text()).endsWith("three");
    }
  }

  @Test
  void body_inChunks_isPutTogether() throws IOException {
    try (Peer peer = fixture.peer()) {
      peer.send(
          "POST /mcp HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
              + "3;name=value\r\nabc\r\n2\r\nde\r\n0\r\nTrailer: x\r\n\r\n");

      assertThat(peer.read().text()).endsWith(" abcde");
      assertThat(peer.post("next").read().text()).endsWith("next");
    }
  }

  @Test
  void body_byteByByte_isPutTogether() throws IOException {
    String request =
        "POST /mcp HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nabcde"
            + "POST /mcp HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
            + "3\r\nfgh\r\n2\r\nij\r\n0\r\n\r\n";
    try (Peer peer = fixture.peer()) {
      for (int i = 0; i < request.length(); i++) {
        peer.send(request.substring(i, i + 1));
      }

      assertThat(peer.read().text()).endsWith(" abcde");
      assertThat(peer.read().text()).endsWith(" fghij");
    }
  }

  @Test
  void body_ofTheGreatestLength_arrives() throws IOException {
    String body = "x".repeat(EngineFixture.LIMITS.bodyBytes());
    try (Peer peer = fixture.peer()) {
      assertThat(peer.post(body).read().text()).isEqualTo("POST /mcp null " + body);
    }
  }

  @Test
  void requests_sentTogether_areAnsweredInOrder() throws IOException {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      all.append("GET ").append(i % 3 == 0 ? "/later?" : "/?").append(i);
      all.append(" HTTP/1.1\r\nHost: x\r\n\r\n");
    }
    try (Peer peer = fixture.peer()) {
      peer.send(all.toString());
      for (int i = 0; i < 200; i++) {
        assertThat(peer.read().text()).contains(" " + i + " ");
      }
    }
  }

  @Test
  void expectation_isMetBeforeTheBodyIsSent() throws IOException {
    try (Peer peer = fixture.peer()) {
      peer.send(
          "POST /mcp HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");

      assertThat(peer.read().status()).isEqualTo(100);
      assertThat(peer.send("ab").read().text()).endsWith(" ab");
    }
  }

  @Test
  void connection_isClosedWhenTheClientWantsIt() throws IOException {
    try (Peer peer = fixture.peer()) {
      peer.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

      assertThat(peer.read().says("Connection: close")).isTrue();
      assertThat(peer.closed()).isTrue();
    }
  }

  @Test
  void olderVersion_isAnsweredAndClosed() throws IOException {
    try (Peer peer = fixture.peer()) {
      peer.send("GET / HTTP/1.0\r\n\r\n");

      assertThat(peer.read().status()).isEqualTo(200);
      assertThat(peer.closed()).isTrue();
    }
  }

  @Test
  void head_isAnsweredWithoutBody() throws IOException {
    try (Peer peer = fixture.peer()) {
      String head = peer.send("HEAD / HTTP/1.1\r\nHost: x\r\n\r\n").readHead();

      assertThat(head).containsIgnoringCase("content-length: 12");
      assertThat(peer.post("next").read().text()).endsWith("next");
    }
  }

  @Test
  void target_inAbsoluteForm_isItsPath() throws IOException {
    try (Peer peer = fixture.peer()) {
      peer.send("GET http://X:1/a?b HTTP/1.1\r\nHost: x:1\r\n\r\n");

      assertThat(peer.read().text()).startsWith("GET /a b");
    }
  }
}
