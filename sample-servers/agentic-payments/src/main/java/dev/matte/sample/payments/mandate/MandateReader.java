package dev.matte.sample.payments.mandate;

import dev.matte.sample.payments.mandate.Mandate.Form;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the three documents, whoever wrote them. What is needed must be there and make sense;
 * members that are not known are remembered, not refused.
 */
public final class MandateReader {
  private static final int LONGEST_ID = 200;
  private static final Set<String> ACTIVE =
      Set.of(
          "mandate_id",
          "kind",
          "agent",
          "holder",
          "cap",
          "expires_at",
          "not_before",
          "merchant_allow",
          "merchant_block",
          "meta",
          "revocation_url");
  private static final Set<String> CAP = Set.of("amount", "currency", "period");
  private static final Set<String> INTENT =
      Set.of(
          "id",
          "merchantId",
          "customerId",
          "intent",
          "maxAmount",
          "currency",
          "createdAt",
          "expiresAt");
  private static final Set<String> CART =
      Set.of(
          "id",
          "merchantId",
          "customerId",
          "items",
          "totalAmount",
          "currency",
          "createdAt",
          "expiresAt");
  private static final Set<String> ITEM = Set.of("id", "name", "quantity", "unitPrice");

  private MandateReader() {}

  /**
   * Reads a mandate.
   *
   * @throws Refusal if it is none; the message names the member
   */
  public static Mandate read(ObjectNode document) {
    Members mandate = new Members("", document);
    if (mandate.has("mandate_id")) {
      return active(mandate, document);
    }
    if (mandate.has("items")) {
      return cart(mandate, document);
    }
    if (mandate.has("intent")) {
      return intent(mandate, document);
    }
    throw new Refusal("mandate", "expected a mandate_id, an intent, or items with an id");
  }

  private static Mandate active(Members mandate, ObjectNode document) {
    String kind = mandate.text("kind");
    if (!kind.equals("intent") && !kind.equals("cart")) {
      throw new Refusal("kind", "expected intent or cart");
    }
    mandate.text("agent");
    mandate.text("holder");
    Members cap = mandate.members("cap");
    List<String> unknown = new ArrayList<>(mandate.besides(ACTIVE));
    unknown.addAll(cap.besides(CAP));
    return new Mandate(
        id("mandate_id", mandate.text("mandate_id")),
        Form.ACTIVE,
        Amounts.currency("cap.currency", cap.text("currency")),
        Amounts.checked("cap.amount", cap.whole("amount")),
        Period.named(cap.text("period"))
            .orElseThrow(
                () -> new Refusal("cap.period", "expected single, daily, weekly or monthly")),
        new MerchantRule.Hosts(mandate.texts("merchant_allow"), mandate.texts("merchant_block")),
        mandate.has("not_before") ? Optional.of(mandate.time("not_before")) : Optional.empty(),
        mandate.time("expires_at"),
        List.copyOf(unknown),
        document);
  }

  private static Mandate intent(Members mandate, ObjectNode document) {
    mandate.text("intent");
    Currency currency = Amounts.currency("currency", mandate.text("currency"));
    long most = Amounts.minor("maxAmount", mandate.number("maxAmount"), currency);
    return purchase(mandate, document, Form.INTENT, currency, most, mandate.besides(INTENT));
  }

  private static Mandate cart(Members mandate, ObjectNode document) {
    Currency currency = Amounts.currency("currency", mandate.text("currency"));
    List<String> unknown = new ArrayList<>(mandate.besides(CART));
    List<CartItem> items = new ArrayList<>();
    for (Members item : mandate.list("items")) {
      unknown.addAll(item.besides(ITEM));
      items.add(
          new CartItem(
              item.text("id"), item.text("name"), item.whole("quantity"), item.whole("unitPrice")));
    }
    long total = CartItem.total(items);
    if (mandate.whole("totalAmount") != total) {
      throw new Refusal("totalAmount", "expected %d, the sum of the items".formatted(total));
    }
    return purchase(mandate, document, Form.CART, currency, total, List.copyOf(unknown));
  }

  private static Mandate purchase(
      Members mandate,
      ObjectNode document,
      Form form,
      Currency currency,
      long amount,
      List<String> unknown) {
    mandate.text("customerId");
    mandate.millis("createdAt");
    Instant expiry = mandate.millis("expiresAt");
    return new Mandate(
        id("id", mandate.text("id")),
        form,
        currency,
        amount,
        Period.SINGLE,
        new MerchantRule.Only(mandate.text("merchantId")),
        Optional.empty(),
        expiry,
        unknown,
        document);
  }

  /**
   * The identifier of a mandate.
   *
   * @throws Refusal if it is empty or too long
   */
  public static String id(String place, String id) {
    if (id.isEmpty() || id.length() > LONGEST_ID) {
      throw new Refusal(place, "expected 1 to %d characters".formatted(LONGEST_ID));
    }
    return id;
  }
}
