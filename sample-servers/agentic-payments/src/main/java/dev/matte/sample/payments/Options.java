package dev.matte.sample.payments;

import dev.matte.sample.payments.crypto.Encoded;
import dev.matte.sample.payments.crypto.KeyException;
import dev.matte.sample.payments.crypto.Sealer;
import dev.matte.sample.payments.crypto.VerifyingKey;
import dev.matte.sample.payments.webhook.WebhookSecret;
import dev.matte.sample.payments.webhook.WebhookSettings;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was asked for on the command line and in the environment. Secrets come from the environment
 * alone, since other users see command lines.
 *
 * @param ledger the file
 * @param pays whether the payment tools are served
 * @param sealer seals private keys; without one they are not kept
 * @param signers keys that may authorise payments; empty for all
 * @param webhook where events go; empty for nowhere
 * @param rest arguments that are the server's own
 */
record Options(
    Path ledger,
    boolean pays,
    Optional<Sealer> sealer,
    Set<VerifyingKey> signers,
    Optional<WebhookSettings> webhook,
    List<String> rest) {
  static final String DB = "AGENTIC_PAYMENTS_DB";
  static final String KEY = "AGENTIC_PAYMENTS_KEY";
  static final String SIGNERS = "AGENTIC_PAYMENTS_SIGNERS";
  static final String WEBHOOK = "AGENTIC_PAYMENTS_WEBHOOK_";

  /**
   * Takes {@code --db FILE} and {@code --payments} out of the arguments, and the rest from the
   * variables.
   *
   * @throws IllegalArgumentException when something makes no sense; the message holds no secret
   */
  static Options of(List<String> arguments, Map<String, String> environment) {
    String ledger = environment.getOrDefault(DB, ".agentic-payments/ledger.db");
    boolean pays = false;
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("--payments")) {
        pays = true;
      } else if (!argument.equals("--db")) {
        rest.add(argument);
      } else if (++i < arguments.size()) {
        ledger = arguments.get(i);
      } else {
        throw new IllegalArgumentException("--db: expected a file after it");
      }
    }
    return new Options(
        Path.of(ledger),
        pays,
        Optional.ofNullable(environment.get(KEY)).map(Options::sealer),
        signers(environment.getOrDefault(SIGNERS, "")),
        Optional.ofNullable(environment.get(WEBHOOK + "URL")).map(url -> webhook(url, environment)),
        List.copyOf(rest));
  }

  private static Sealer sealer(String text) {
    return new Sealer(
        Encoded.base64(text)
            .filter(key -> key.length == Sealer.KEY_BYTES)
            .orElseThrow(
                () -> new IllegalArgumentException(KEY + ": expected 32 bytes as Base64")));
  }

  private static Set<VerifyingKey> signers(String text) {
    Set<VerifyingKey> signers = new LinkedHashSet<>();
    for (String key : text.split(",", -1)) {
      if (!key.isBlank()) {
        try {
          signers.add(VerifyingKey.of(key.strip()));
        } catch (KeyException e) {
          throw new IllegalArgumentException(
              SIGNERS + ": expected public keys with commas between them", e);
        }
      }
    }
    return signers;
  }

  private static WebhookSettings webhook(String url, Map<String, String> environment) {
    try {
      return new WebhookSettings(
          new URI(url),
          secret(environment.getOrDefault(WEBHOOK + "SECRET", "")),
          number(environment, "QUEUE", 1_000),
          number(environment, "ATTEMPTS", 12),
          Duration.ofMillis(number(environment, "BACKOFF_MILLIS", 1_000)));
    } catch (URISyntaxException e) {
      // Its message holds the URL, which may be a secret.
      throw new IllegalArgumentException(WEBHOOK + "URL: expected a URL");
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(WEBHOOK + "…: " + e.getMessage(), e);
    }
  }

  private static WebhookSecret secret(String text) {
    try {
      return WebhookSecret.of(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("SECRET: " + e.getMessage(), e);
    }
  }

  private static int number(Map<String, String> environment, String name, int otherwise) {
    String text = environment.get(WEBHOOK + name);
    try {
      return text == null ? otherwise : Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + ": expected a whole number", e);
    }
  }
}
