package dev.matte.sample.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.sample.payments.crypto.Encoded;
import dev.matte.sample.payments.crypto.SigningKey;
import dev.matte.sample.payments.webhook.Receiver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Secrets that were given to the packaged server, looked for wherever it writes. */
@Timeout(120)
class SecrecyIT {
  @TempDir Path folder;

  @Test
  void secrets_areNeitherLoggedNorKeptNorRepeated() throws Exception {
    byte[] sealing = random();
    byte[] webhook = random();
    byte[] planted = random();
    String plantedKey = SigningKey.of(planted).reveal();
    try (Receiver receiver = new Receiver(request -> 500)) {
      Map<String, String> environment =
          Map.of(
              Options.KEY,
              Encoded.base64(sealing),
              Options.WEBHOOK + "URL",
              receiver.uri() + "/token-of-the-path",
              Options.WEBHOOK + "SECRET",
              "whsec_" + Encoded.base64(webhook),
              Options.WEBHOOK + "ATTEMPTS",
              "2",
              Options.WEBHOOK + "BACKOFF_MILLIS",
              "5");
      List<String> said = new ArrayList<>();
      byte[] made;
      try (Server server = new Server(folder, environment, "--payments")) {
        String key =
            server
                .call("generate_agent_identity", "{'include_private_key':true}")
                .required("private_key")
                .stringValue();
        made = Encoded.hex(key.substring(0, 64)).orElseThrow();
        server.lines.clear(); // That answer was asked for the key.
        use(server, key);
        use(server, plantedKey);
        Receiver.await(() -> log().contains("was not delivered"));
        said.addAll(server.lines);
        assertThat(server.stop()).isZero();
      }

      String everything = String.join("\n", said) + "\n" + written() + receiver.posts;
      for (byte[] secret : List.of(sealing, webhook, planted, made)) {
        assertThat(everything).doesNotContain(spellings(secret));
      }
      assertThat(log()).doesNotContain("token-of-the-path");
      assertThat(Files.readString(folder.resolve("ledger.db"), StandardCharsets.ISO_8859_1))
          .startsWith("SQLite format 3");
    }
  }

  /** Signs, and then makes every mistake that might repeat the key. */
  private static void use(Server server, String key) throws IOException {
    JsonNode mandate =
        server
            .call(
                "create_intent_mandate",
                "{'merchant_id':'m','customer_id':'c','intent':'a book','max_amount':9.99}")
            .required("mandate");
    JsonNode signed =
        server.call("sign_mandate", "{'mandate':%s,'private_key':'%s'}".formatted(mandate, key));
    assertThat(
            server.call(
                "verify_mandate", "{'signed_mandate':%s}".formatted(signed.get("signed_mandate"))))
        .isNotNull();
    for (String bad :
        List.of(
            "{'mandate':MANDATE,'private_key':'KEY0'}",
            "{'mandate':MANDATE,'private_key':'KEY','extra':'KEY'}",
            "{'mandate':MANDATE,'private_key':['KEY']}",
            "{'mandate':MANDATE,'private_key':{'KEY':1}}",
            "{'mandate':MANDATE,'privatekey':'KEY'}",
            "{'mandate':{'mandate_id':'x'},'private_key':'KEY'}",
            "{'mandate':[],'private_key':'KEY'}",
            "{'mandate':MANDATE,'private_key':'stored:KEY'}")) {
      assertThat(
              server
                  .result(
                      "sign_mandate",
                      Json.object(bad.replace("MANDATE", mandate.toString()).replace("KEY", key)))
                  .get("isError"))
          .as(bad)
          .hasToString("true");
    }
  }

  private String log() {
    try {
      return Files.readString(folder.resolve("stderr.txt"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private String written() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file, StandardCharsets.ISO_8859_1)).append('\n');
      }
    }
    return all.toString();
  }

  private static String[] spellings(byte[] secret) {
    String base64 = Encoded.base64(secret);
    return new String[] {
      new String(secret, StandardCharsets.ISO_8859_1),
      Encoded.hex(secret),
      Encoded.hex(secret).toUpperCase(Locale.ROOT),
      base64,
      base64.replace('+', '-').replace('/', '_').replace("=", ""),
    };
  }

  private static byte[] random() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
