package dev.matte.sample.payments.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.sample.payments.Json;
import dev.matte.sample.payments.ledger.LedgerFile;
import dev.matte.sample.payments.ledger.Outbox;
import dev.matte.sample.payments.ledger.RawFile;
import dev.matte.sample.payments.ledger.Register;
import dev.matte.sample.payments.webhook.Receiver.Post;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events that go to a real server, which does not always want them. */
@Timeout(120)
class CourierTest {
  private static final WebhookSecret SECRET =
      WebhookSecret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

  @TempDir Path folder;
  private final InstantSource clock = InstantSource.system();
  private LedgerFile file;

  @BeforeEach
  void open() {
    file = new LedgerFile(folder.resolve("ledger.db"));
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void event_isDeliveredSigned_andForgotten() throws Exception {
    try (Receiver receiver = new Receiver(request -> 204)) {
      Outbox outbox = new Outbox(file, 10, clock);
      try (Courier courier = courier(outbox, receiver, 3)) {
        assertThat(courier).isNotNull();
        revoke(outbox, "m");
        Receiver.await(() -> waiting() == 0 && !receiver.posts.isEmpty());
      }

      Post post = receiver.posts.get(0);
      assertThat(post.path()).isEqualTo("/hook");
      assertThat(post.contentType()).isEqualTo("application/json");
      assertThat(post.time()).isBetween(Instant.now().minusSeconds(60), Instant.now());
      assertThat(SECRET.verifies(post.signature(), post.id(), post.time(), post.body())).isTrue();
      assertThat(Json.tree(post.body()).required("type").stringValue())
          .isEqualTo("mandate.revoked");
      assertThat(Json.tree(post.body()).required("sequence").longValue()).isEqualTo(1);
      assertThat(Json.tree(post.body()).at("/data/mandate_id").stringValue()).isEqualTo("m");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 503, 404, 429, 302, 0})
  void event_thatIsNotTaken_comesAgainWithItsId(int status) throws Exception {
    try (Receiver receiver = new Receiver(request -> request < 3 ? status : 200)) {
      Outbox outbox = new Outbox(file, 10, clock);
      try (Courier courier = courier(outbox, receiver, 5)) {
        assertThat(courier).isNotNull();
        revoke(outbox, "m");
        Receiver.await(() -> receiver.posts.size() == 3 && waiting() == 0);
      }

      assertThat(receiver.posts).extracting(Post::id).hasSize(3).containsOnly(id(receiver, 0));
      assertThat(receiver.posts).extracting(Post::path).containsOnly("/hook");
      assertThat(receiver.posts)
          .allMatch(post -> SECRET.verifies(post.signature(), post.id(), post.time(), post.body()));
    }
  }

  @Test
  void event_thatIsNeverTaken_isGivenUpAfterItsAttempts() throws Exception {
    try (Receiver receiver = new Receiver(request -> 500)) {
      Outbox outbox = new Outbox(file, 10, clock);
      try (Courier courier = courier(outbox, receiver, 4)) {
        assertThat(courier).isNotNull();
        revoke(outbox, "m");
        Receiver.await(() -> receiver.posts.size() >= 4 && waiting() == 0);
      }

      assertThat(receiver.posts).hasSize(4);
    }
  }

  @Test
  void event_thatIsUnwanted_isNotTriedAgain() throws Exception {
    try (Receiver receiver = new Receiver(request -> 410)) {
      Outbox outbox = new Outbox(file, 10, clock);
      try (Courier courier = courier(outbox, receiver, 4)) {
        assertThat(courier).isNotNull();
        revoke(outbox, "m");
        Receiver.await(() -> !receiver.posts.isEmpty() && waiting() == 0);
      }

      assertThat(receiver.posts).hasSize(1);
    }
  }

  @Test
  void eventsBehindAFailingOne_doNotWaitForIt() throws Exception {
    try (Receiver receiver = new Receiver(request -> request == 1 ? 500 : 200)) {
      Outbox outbox = new Outbox(file, 10, clock);
      WebhookSettings slow = settings(receiver, 3, Duration.ofMinutes(10));
      revoke(outbox, "first");
      revoke(outbox, "second");
      try (Courier courier = Courier.start(outbox, slow, clock)) {
        assertThat(courier).isNotNull();
        Receiver.await(() -> receiver.posts.size() == 2 && waiting() == 1);
      }

      assertThat(Json.tree(receiver.posts.get(1).body()).at("/data/mandate_id").stringValue())
          .isEqualTo("second");
    }
  }

  @Test
  void events_leftByOneProcess_areDeliveredByTheNext() throws Exception {
    Outbox outbox = new Outbox(file, 10, clock);
    revoke(outbox, "a");
    revoke(outbox, "b");
    file.close();

    try (Receiver receiver = new Receiver(request -> 200);
        Courier courier = courier(outbox, receiver, 3)) {
      assertThat(courier).isNotNull();
      Receiver.await(() -> receiver.posts.size() == 2 && waiting() == 0);
    }
  }

  @Test
  void eventsAboveTheCapacity_pushTheOldestOut_andLeaveAGap() throws Exception {
    Outbox outbox = new Outbox(file, 3, clock);
    for (int i = 1; i <= 5; i++) {
      revoke(outbox, "m" + i);
    }
    assertThat(waiting()).isEqualTo(3);

    try (Receiver receiver = new Receiver(request -> 200);
        Courier courier = courier(outbox, receiver, 3)) {
      assertThat(courier).isNotNull();
      Receiver.await(() -> receiver.posts.size() == 3 && waiting() == 0);
      assertThat(receiver.posts)
          .extracting(post -> Json.tree(post.body()).required("sequence").longValue())
          .containsExactly(3L, 4L, 5L);
    }
  }

  @Test
  void outboxWithoutAReceiver_keepsNothing() {
    revoke(new Outbox(file, 0, clock), "m");

    assertThat(waiting()).isZero();
  }

  @Test
  void twoCouriersOnOneFile_loseNothing() throws Exception {
    Outbox outbox = new Outbox(file, 100, clock);
    for (int i = 0; i < 12; i++) {
      revoke(outbox, "m" + i);
    }
    try (Receiver receiver = new Receiver(request -> 200);
        LedgerFile second = new LedgerFile(folder.resolve("ledger.db"));
        Courier one = courier(outbox, receiver, 3);
        Courier two = courier(new Outbox(second, 100, clock), receiver, 3)) {
      assertThat(List.of(one, two)).hasSize(2);
      Receiver.await(() -> waiting() == 0);

      Set<String> ids = receiver.posts.stream().map(Post::id).collect(Collectors.toSet());
      assertThat(ids).hasSize(12);
    }
  }

  private Courier courier(Outbox outbox, Receiver receiver, int attempts) {
    return Courier.start(outbox, settings(receiver, attempts, Duration.ofMillis(5)), clock);
  }

  private static WebhookSettings settings(Receiver receiver, int attempts, Duration backOff) {
    return new WebhookSettings(receiver.uri(), SECRET, 10, attempts, backOff);
  }

  private void revoke(Outbox outbox, String id) {
    new Register(file, outbox, clock).revoke(id, null);
  }

  private static String id(Receiver receiver, int index) {
    return receiver.posts.get(index).id();
  }

  private int waiting() {
    try (RawFile raw = new RawFile(folder.resolve("ledger.db"))) {
      return Integer.parseInt(raw.text("SELECT count(*) FROM outbox"));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
