package dev.matte.sample.payments.mandate;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes new mandates, with the members that the legacy server gives them. */
public final class MandateDocuments {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private MandateDocuments() {}

  /**
   * What an active mandate is about.
   *
   * @param amount minor units
   * @param kind {@code intent} or {@code cart}
   */
  public record Budget(
      String agent,
      String holder,
      long amount,
      Currency currency,
      Period period,
      String kind,
      MerchantRule.Hosts merchants) {}

  /** A new active mandate. */
  public static ObjectNode active(Budget budget, Instant expiresAt) {
    ObjectNode mandate = JSON.objectNode();
    mandate.put("mandate_id", "mandate_" + UUID.randomUUID());
    mandate.put("kind", budget.kind());
    mandate.put("agent", budget.agent());
    mandate.put("holder", budget.holder());
    mandate
        .putObject("cap")
        .put("amount", budget.amount())
        .put("currency", budget.currency().getCurrencyCode())
        .put("period", budget.period().wireName());
    mandate.put("expires_at", expiresAt.toString());
    putTexts(mandate, "merchant_allow", budget.merchants().allow());
    putTexts(mandate, "merchant_block", budget.merchants().block());
    return mandate;
  }

  /**
   * A new intent mandate.
   *
   * @param most in minor units
   */
  public static ObjectNode intent(
      String merchantId,
      String customerId,
      String intent,
      long most,
      Currency currency,
      Instant createdAt,
      Instant expiresAt) {
    ObjectNode mandate = purchase("intent_", merchantId, customerId);
    mandate.put("intent", intent);
    BigDecimal major = Amounts.major(most, currency).stripTrailingZeros();
    mandate.put("maxAmount", major.scale() < 0 ? major.setScale(0) : major);
    return dated(mandate, currency, createdAt, expiresAt);
  }

  /** A new cart mandate. */
  public static ObjectNode cart(
      String merchantId,
      String customerId,
      List<CartItem> items,
      Currency currency,
      Instant createdAt,
      Instant expiresAt) {
    ObjectNode mandate = purchase("cart_", merchantId, customerId);
    ArrayNode lines = mandate.putArray("items");
    for (CartItem item : items) {
      lines
          .addObject()
          .put("id", item.id())
          .put("name", item.name())
          .put("quantity", item.quantity())
          .put("unitPrice", item.unitPrice());
    }
    mandate.put("totalAmount", CartItem.total(items));
    return dated(mandate, currency, createdAt, expiresAt);
  }

  private static ObjectNode purchase(String prefix, String merchantId, String customerId) {
    return JSON.objectNode()
        .put("id", prefix + UUID.randomUUID())
        .put("merchantId", merchantId)
        .put("customerId", customerId);
  }

  private static ObjectNode dated(
      ObjectNode mandate, Currency currency, Instant createdAt, Instant expiresAt) {
    return mandate
        .put("currency", currency.getCurrencyCode())
        .put("createdAt", createdAt.toEpochMilli())
        .put("expiresAt", expiresAt.toEpochMilli());
  }

  private static void putTexts(ObjectNode mandate, String name, List<String> texts) {
    if (!texts.isEmpty()) {
      ArrayNode array = mandate.putArray(name);
      texts.forEach(array::add);
    }
  }
}
