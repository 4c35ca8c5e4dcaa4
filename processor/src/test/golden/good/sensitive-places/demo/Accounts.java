package demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.matte.annotations.McpArguments;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Sensitive values wherever they may stand. */
public interface Accounts {

  /** Aliases count, also those of what is around. */
  @McpTool
  default void login(
      String user,
      @McpParam(sensitive = true, aliases = {"pass", "p/w"}) String password,
      @McpParam(aliases = "c") Card card) {}

  /** Lists, maps, and lists of maps. */
  @McpTool
  default void store(List<Card> cards, Map<String, Card> byName, List<Map<String, Card[]>> all) {}

  /** A single value may stand for a list. */
  @McpTool
  @McpSchema(repairs = McpSchema.Repair.VALUE_TO_LIST)
  default void repair(List<Owner> owners) {}

  /** Components are the arguments. */
  @McpTool
  default Receipt pay(@McpArguments Payment payment) {
    return new Receipt("id", "key", payment.card());
  }

  /** What leads back to itself is masked as a whole. */
  @McpTool
  default Node walk(Node root, Plain plain) {
    return root;
  }

  /** Either variant. */
  @McpTool
  default void use(Means means) {}

  /** Results that arrive in parts. */
  @McpTool
  default Stream<Receipt> receipts() {
    return Stream.of();
  }

  /** Results alone. */
  @McpTool
  default Optional<Card> card() {
    return Optional.empty();
  }

  /** Nothing. */
  @McpTool
  default Plain plain(Plain plain) {
    return plain;
  }

  /** A card. */
  record Card(@McpParam(sensitive = true) String number, String holder) {}

  /** An owner. */
  record Owner(String name, Card card) {}

  /** A payment. */
  record Payment(Card card, @McpParam(sensitive = true) int pin) {}

  /** A receipt. */
  record Receipt(
      String id,
      @McpParam(sensitive = true) @JsonProperty(access = JsonProperty.Access.READ_ONLY) String key,
      Card card) {}

  /** A tree. */
  record Node(@McpParam(sensitive = true) String secret, List<Node> children) {}

  /** A tree without secrets. */
  record Plain(String name, List<Plain> children) {}

  /** A means to pay. */
  sealed interface Means {}

  /** With a card. */
  record ByCard(Card card) implements Means {}

  /** From an account. */
  record ByAccount(@McpParam(sensitive = true, name = "i~ban/1") String iban) implements Means {}
}
