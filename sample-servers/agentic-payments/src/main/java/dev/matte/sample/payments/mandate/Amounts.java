package dev.matte.sample.payments.mandate;

import java.math.BigDecimal;
import java.util.Currency;

/** Money as whole minor units: cents of a dollar, yen of a yen. Nothing is ever rounded. */
public final class Amounts {
  /** The largest amount of a mandate or payment; every reader of JSON keeps its fifteen digits. */
  public static final long MOST = 999_999_999_999_999L;

  private Amounts() {}

  /**
   * The currency of an ISO 4217 code.
   *
   * @throws Refusal if there is none of it, or it has no minor unit, as gold has none
   */
  public static Currency currency(String place, String code) {
    try {
      Currency currency = Currency.getInstance(code);
      if (currency.getDefaultFractionDigits() >= 0) {
        return currency;
      }
    } catch (IllegalArgumentException e) {
      // Told below: no such code.
    }
    throw new Refusal(place, "expected the ISO 4217 code of a currency, such as USD");
  }

  /**
   * An amount in minor units.
   *
   * @throws Refusal if it is not from 1 to {@link #MOST}
   */
  public static long checked(String place, long minor) {
    if (minor < 1 || minor > MOST) {
      throw new Refusal(place, "expected 1 to %d minor units, found %d".formatted(MOST, minor));
    }
    return minor;
  }

  /**
   * The minor units of an amount in major ones.
   *
   * @throws Refusal if the currency has no units so small, or there are too few or many of them
   */
  public static long minor(String place, BigDecimal major, Currency currency) {
    int digits = currency.getDefaultFractionDigits();
    try {
      return checked(place, major.movePointRight(digits).longValueExact());
    } catch (ArithmeticException e) {
      throw new Refusal(
          place,
          "expected an amount of %s with at most %d decimals, up to %s"
              .formatted(
                  currency.getCurrencyCode(), digits, major(MOST, currency).toPlainString()));
    }
  }

  /** An amount in major units. */
  public static BigDecimal major(long minor, Currency currency) {
    return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
  }

  /** An amount for people: {@code 120.00 USD}. */
  public static String text(long minor, Currency currency) {
    return major(minor, currency).toPlainString() + " " + currency.getCurrencyCode();
  }
}
