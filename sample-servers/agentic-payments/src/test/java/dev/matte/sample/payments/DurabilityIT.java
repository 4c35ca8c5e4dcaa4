package dev.matte.sample.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.fixture.Judge;
import dev.matte.runtime.json.JsonException;
import dev.matte.sample.payments.ledger.RawFile;
import dev.matte.sample.payments.mandate.Documents;
import dev.matte.sample.payments.mandate.SignedMandate;
import dev.matte.sample.payments.webhook.Receiver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The packaged server, killed in the middle of paying. */
@Timeout(120)
class DurabilityIT {
  private static final int KILLS = 3;
  private static final int SENT = 60;
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

  @TempDir Path folder;

  @Test
  void server_killedAgainAndAgain_losesNothingItAcknowledged() throws Exception {
    ObjectNode signed =
        SignedMandate.sign(Documents.active("m", 1_000_000, "monthly"), Documents.KEY).json();
    Set<String> acknowledged = new HashSet<>();
    try (Receiver receiver = new Receiver(request -> request % 3 == 0 ? 500 : 200)) {
      Map<String, String> environment =
          Map.of(
              Options.WEBHOOK + "URL",
              receiver.uri().toString(),
              Options.WEBHOOK + "SECRET",
              SECRET,
              Options.WEBHOOK + "ATTEMPTS",
              "1000",
              Options.WEBHOOK + "BACKOFF_MILLIS",
              "10");

      for (int kill = 0; kill < KILLS; kill++) {
        acknowledged.addAll(payUntilKilled(signed, environment, kill));
        assertKept(acknowledged);
      }
      try (Server last = new Server(folder, environment, "--payments")) {
        assertThat(last.list()).isNotNull();
        Receiver.await(() -> told(receiver).containsAll(acknowledged));
      }
    }
    assertThat(acknowledged).hasSizeGreaterThan(KILLS * 10);
  }

  /** Sends many payments at once and kills the server after some of its answers. */
  private List<String> payUntilKilled(ObjectNode signed, Map<String, String> environment, int round)
      throws IOException {
    List<String> paid = new ArrayList<>();
    try (Server server = new Server(folder, environment, "--payments")) {
      for (int i = 0; i < SENT; i++) {
        server.send("tools/call", Server.call("execute_payments", order(signed, round + ":" + i)));
      }
      for (int i = 0; i < 10 + 10 * round; i++) {
        paid.add(paymentId(server.nextLine()));
      }
      server.kill();
      for (String line = server.nextLine(); isWhole(line); line = server.nextLine()) {
        paid.add(paymentId(line));
      }
    }
    return paid;
  }

  private void assertKept(Set<String> acknowledged) throws Exception {
    try (RawFile raw = new RawFile(folder.resolve("ledger.db"))) {
      assertThat(raw.text("PRAGMA integrity_check")).isEqualTo("ok");
      Set<String> kept =
          Set.of(raw.text("SELECT group_concat(payment_id, ' ') FROM payments").split(" "));
      assertThat(kept).containsAll(acknowledged);
      assertThat(raw.text("SELECT sum(amount) FROM payments"))
          .isEqualTo(raw.text("SELECT sum(spent) FROM spending"));
    }
  }

  private static Set<String> told(Receiver receiver) {
    return receiver.posts.stream()
        .map(post -> Json.tree(post.body()).at("/data/payment_id").asString(""))
        .collect(Collectors.toSet());
  }

  private static ObjectNode order(ObjectNode signed, String nonce) {
    ObjectNode arguments =
        Json.object(
            "{'payments':[{'merchant':'shop.example','amount':1,'currency':'USD','nonce':'%s'}]}"
                .formatted(nonce));
    arguments.set("signed_mandate", signed);
    return arguments;
  }

  /** The last line may have been cut off: nothing was acknowledged by it. */
  private static boolean isWhole(String line) {
    try {
      return Json.tree(line).isObject();
    } catch (JsonException e) {
      return false;
    }
  }

  private static String paymentId(String line) {
    JsonNode answer = Json.tree(line);
    Judge.checkResult(Server.REVISION, "tools/call", answer.required("result").toString());
    JsonNode id = answer.at("/result/structuredContent/payments/0/payment_id");
    assertThat(id.isString()).as(line).isTrue();
    return id.stringValue();
  }
}
