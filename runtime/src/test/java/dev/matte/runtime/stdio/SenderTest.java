package dev.matte.runtime.stdio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.fixture.HeardLog;
import dev.matte.runtime.fixture.Judge;
import dev.matte.runtime.fixture.Peer;
import dev.matte.runtime.fixture.TestBinding;
import dev.matte.runtime.fixture.TestServer;
import dev.matte.runtime.fixture.TokenBook;
import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.guard.Caller;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who writes to standard input; STD-9 of the protocol checklist. */
class SenderTest {

  private static final String REVISION = "2025-11-25";
  private static final String INITIALIZE =
      "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\""
          + REVISION
          + "\",\"capabilities\":{},\"clientInfo\":{\"name\":\"p\",\"version\":\"1\"}}}";
  private static final String CALL =
      "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"add\","
          + "\"arguments\":{\"a\":1,\"b\":2}}}";

  private final TestBinding binding = new TestBinding();
  private final Judge judge = new Judge(REVISION);

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void token_letsItsSenderIn_forAsLongAsItHolds(boolean atOnce) {
    TokenBook book = new TokenBook(atOnce).put("t", Caller.of("ann"));
    Peer peer = peer(book, "t").initialize(REVISION);

    assertThat(ask(peer, CALL)).contains("\"sum\":3");
    book.put("t", Caller.of("ann").expiry(Instant.EPOCH));
    assertThat(ask(peer, CALL)).contains("\"code\":401", "expired");
    book.remove("t");
    assertThat(ask(peer, CALL)).contains("\"code\":401", "unknown token");
    book.put("t", Caller.of("ann"));
    assertThat(ask(peer, CALL)).contains("\"sum\":3");
    assertThat(peer.finish()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "wrong"})
  void otherTokens_doNotEvenShakeHands(String token) {
    Peer peer = peer(new TokenBook(true).put("t", Caller.of("ann")), token);

    assertThat(ask(peer, INITIALIZE)).contains("\"code\":401").doesNotContain("wrong");
    assertThat(ask(peer, CALL)).contains("\"code\":401");
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void authenticatorThatBreaksDown_letsNobodyIn_andServesOn() {
    try (HeardLog log = HeardLog.ofRuntime()) {
      Authenticator broken =
          credentials -> {
            throw new NoClassDefFoundError("secret/Detail");
          };
      Peer peer = peer(broken, "t");

      assertThat(ask(peer, INITIALIZE)).contains("\"code\":503").doesNotContain("secret");
      assertThat(ask(peer, CALL)).contains("\"code\":503");
      assertThat(peer.finish()).isEmpty();
      assertThat(log.lines()).hasSize(2);
    }
  }

  private Peer peer(Authenticator authenticator, String token) {
    return new Peer(TestServer.host(binding), authenticator, token);
  }

  private String ask(Peer peer, String request) {
    judge.hear(request);
    String answer = peer.ask(request);
    if (Judge.present()) {
      assertThat(judge.complaints(answer)).as(answer).isEmpty();
    }
    return answer;
  }
}
