package dev.matte.sample.payments.mandate;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a mandate allows.
 *
 * @param cap minor units that may be spent in a period; for a cart, exactly what is to be paid
 * @param expiresAt the first instant at which it is void
 * @param unknown members of the document that this server does not know. One of them may be a
 *     restriction, so nothing is paid on such a mandate.
 * @param document the document it was read from
 */
public record Mandate(
    String id,
    Form form,
    Currency currency,
    long cap,
    Period period,
    MerchantRule merchants,
    Optional<Instant> notBefore,
    Instant expiresAt,
    List<String> unknown,
    ObjectNode document) {

  /** Which of the three documents it is. */
  public enum Form {
    /** A budget that an agent spends for its holder. */
    ACTIVE,
    /** A purchase of something, at one merchant, for at most so much. */
    INTENT,
    /** A purchase of these items, at one merchant, for exactly so much. */
    CART
  }

  /** Why nothing may be paid at an instant; empty when something may. */
  public Optional<String> objection(Instant now) {
    if (notBefore.isPresent() && now.isBefore(notBefore.get())) {
      return Optional.of("not valid before " + notBefore.get());
    }
    if (!now.isBefore(expiresAt)) {
      return Optional.of("expired at " + expiresAt);
    }
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of("it has members whose meaning is not known here: " + unknown);
  }

  /** Why a payment may not be made, whatever was paid before; empty when it may. */
  public Optional<String> objection(String merchant, long amount, Currency paidIn) {
    if (!paidIn.equals(currency)) {
      return Optional.of("the mandate is in " + currency.getCurrencyCode());
    }
    if (form == Form.CART && amount != cap) {
      return Optional.of("the cart costs " + Amounts.text(cap, currency));
    }
    return amount > cap
        ? Optional.of("above the cap of " + Amounts.text(cap, currency))
        : merchants.objection(merchant);
  }
}
