package dev.matte.runtime.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.matte.runtime.fixture.HandClock;
import dev.matte.runtime.fixture.MemorySink;
import dev.matte.runtime.guard.Outcome;
import dev.matte.runtime.guard.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What records tell, and what they keep to themselves. */
class AuditTrailTest {

  private static final byte[] KEY = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private final HandClock clock = new HandClock();
  private final MemorySink sink = new MemorySink();

  @Test
  void record_ofACall_tellsWhoWhatAndHow() throws Exception {
    try (AuditTrail trail = trail()) {
      clock.advance(Duration.ofNanos(123_456_789));
      trail.ended(
          MadeOperation.with("{\"to\":\"bob\"}"), Outcome.SUCCEEDED, Optional.empty(), 1_234_567);
      String record = sink.await(2).get(1);

      assertThat(record)
          .startsWith(
              "{\"n\":2,\"at\":\"2026-11-22T10:00:00.123Z\",\"caller\":\"alice\",\"tenant\":\"acme\","
                  + "\"kind\":\"tool\",\"name\":\"pay\",\"contract\":\"sha256:00\","
                  + "\"arguments\":\"hmac-sha256:")
          .contains(
              "\",\"decision\":\"admitted\",\"outcome\":\"succeeded\",\"micros\":1234,"
                  + "\"request\":\"1\",\"lost\":0,\"note\":\"\",\"previous\":\""
                  + sink.each("hash").get(0)
                  + "\",\"hash\":\""
                  + sink.each("hash").get(1)
                  + "\"}")
          .doesNotContain("bob", "example.org");
    }
  }

  @ParameterizedTest
  @MethodSource
  void record_ofARefusal_saysWhichItWas(Refusal refusal, String decision) throws Exception {
    try (AuditTrail trail = trail()) {
      trail.ended(MadeOperation.of(1), Outcome.REFUSED, Optional.of(refusal), 0);
      trail.turnedAway(refusal, "http");
      sink.await(3);

      assertThat(sink.each("decision")).containsExactly("", decision, decision);
      assertThat(sink.each("outcome")).containsExactly("", "refused", "refused");
      assertThat(sink.each("kind")).containsExactly("start", "tool", "door");
      assertThat(sink.each("name")).containsExactly("", "pay", "http");
      assertThat(sink.each("caller")).containsExactly("", "alice", "");
    }
  }

  static List<Object[]> record_ofARefusal_saysWhichItWas() {
    return List.of(
        new Object[] {new Refusal.Unauthenticated(true, "no"), "unauthenticated"},
        new Object[] {new Refusal.Malformed("no"), "malformed"},
        new Object[] {new Refusal.Forbidden("no", Set.of()), "forbidden"},
        new Object[] {new Refusal.TooMany("no", Duration.ofSeconds(1)), "too_many"},
        new Object[] {new Refusal.Unavailable("no", Duration.ofSeconds(1)), "unavailable"});
  }

  @Test
  void digest_ofEqualArguments_isEqualHoweverTheyAreWritten() throws Exception {
    assertThat(digests("{\"a\":1.0,\"b\":[\"A\"]}", "{ \"b\" : [\"\\u0041\"], \"a\" : 1 }"))
        .hasSize(1);
    assertThat(digests("{\"a\":1}", "{\"a\":\"1\"}", "{\"a\":2}", "{}")).hasSize(4);
  }

  @Test
  void digest_ofSensitiveParts_doesNotDependOnThem() throws Exception {
    try (AuditTrail trail = trail()) {
      for (String pin : List.of("1234", "4321", "{\"digits\":[1]}")) {
        ended(trail, MadeOperation.with("{\"pin\":" + pin + ",\"to\":\"bob\"}", "/pin"));
      }
      ended(trail, MadeOperation.with("{\"pin\":1234,\"to\":\"eve\"}", "/pin"));
      sink.await(5);

      assertThat(Set.copyOf(sink.each("arguments").subList(1, 4))).hasSize(1);
      assertThat(sink.each("arguments").get(4)).isNotEqualTo(sink.each("arguments").get(1));
    }
  }

  @Test
  void digest_underAnotherKey_isAnother() throws Exception {
    MemorySink other = new MemorySink();
    try (AuditTrail trail = trail();
        AuditTrail random = AuditTrail.builder(other, AuditPolicy.COUNT).start()) {
      ended(trail, MadeOperation.of(1));
      ended(random, MadeOperation.of(1));
      sink.await(2);
      other.await(2);

      assertThat(other.each("arguments").get(1)).isNotEqualTo(sink.each("arguments").get(1));
      assertThat(other.each("note").get(0)).isNotEqualTo(sink.each("note").get(0));
    }
  }

  @Test
  void key_tooShort_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AuditTrail.builder(sink, AuditPolicy.COUNT).key(new byte[15]))
        .withMessage("a key has 16 bytes or more, found 15");
  }

  @Test
  void argumentsThatAreNone_ofARefusedCall_haveNoDigest() throws Exception {
    try (AuditTrail trail = trail()) {
      ended(trail, MadeOperation.with("no JSON"));
      sink.await(2);

      assertThat(sink.each("arguments")).containsExactly("", "");
      assertThat(sink.each("name")).containsExactly("", "pay");
    }
  }

  @Test
  void requestId_howeverLongAndOdd_staysOnItsLine() throws Exception {
    String id = "\"" + "\\n".repeat(2_000) + "\"";
    try (AuditTrail trail = trail()) {
      ended(trail, new MadeOperation(id, "{}", MadeOperation.of(1).sensitive()));
      String record = sink.await(2).get(1);

      assertThat(record.length()).isLessThan(3_000);
      assertThat(record).doesNotContain("\n").contains("\"request\":\"\\\"\\\\n", "...\",\"lost\"");
    }
  }

  @Test
  void close_saysThatTheTrailEnds() throws Exception {
    AuditTrail trail = trail();
    ended(trail, MadeOperation.of(1));

    trail.close();
    trail.close();

    assertThat(sink.each("kind")).containsExactly("start", "tool", "stop");
    assertThat(trail.head()).hasToString("3:" + sink.each("hash").get(2));
    assertThat(AuditHead.of(trail.head().toString())).isEqualTo(trail.head());
    assertThat(sink.closed()).isTrue();
  }

  @Test
  void call_thatEndsAfterTheTrail_isCounted() throws Exception {
    AuditTrail trail = trail();
    trail.close();

    ended(trail, MadeOperation.of(1));

    assertThat(trail.lost()).isEqualTo(1);
    assertThat(sink.each("kind")).containsExactly("start", "stop");
  }

  @Test
  void close_whileTheSinkFails_tellsHowMuchIsMissing() throws Exception {
    AuditTrail trail =
        AuditTrail.builder(sink, AuditPolicy.BLOCK).grace(Duration.ofMillis(1)).start();
    sink.await(1);
    sink.fail(true);
    ended(trail, MadeOperation.of(1));

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(trail::close)
        .withMessage("2 audit records could not be written")
        .withCauseInstanceOf(IOException.class);
  }

  private AuditTrail trail() throws IOException {
    return AuditTrail.builder(sink, AuditPolicy.COUNT).key(KEY).clock(clock).start();
  }

  private Set<String> digests(String... arguments) throws Exception {
    MemorySink own = new MemorySink();
    try (AuditTrail trail = AuditTrail.builder(own, AuditPolicy.COUNT).key(KEY).start()) {
      for (String each : arguments) {
        ended(trail, MadeOperation.with(each));
      }
      own.await(1 + arguments.length);
    }
    List<String> all = own.each("arguments");
    return Set.copyOf(all.subList(1, all.size() - 1));
  }

  private static void ended(AuditTrail trail, MadeOperation operation) {
    trail.ended(operation, Outcome.SUCCEEDED, Optional.empty(), 0);
  }
}
