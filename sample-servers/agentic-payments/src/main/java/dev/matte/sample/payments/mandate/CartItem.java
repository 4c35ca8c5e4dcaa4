package dev.matte.sample.payments.mandate;

import java.util.List;

/**
 * A line of a cart.
 *
 * @param unitPrice minor units
 */
public record CartItem(String id, String name, long quantity, long unitPrice) {

  /**
   * What the lines cost together, in minor units.
   *
   * @throws Refusal if there is no line, one makes no sense, or they cost nothing or too much
   */
  public static long total(List<CartItem> items) {
    if (items.isEmpty()) {
      throw new Refusal("items", "expected at least one");
    }
    long total = 0;
    for (int i = 0; i < items.size(); i++) {
      CartItem item = items.get(i);
      String place = "items[" + i + "]";
      if (item.quantity < 1 || item.unitPrice < 0) {
        throw new Refusal(
            place, "expected a quantity of at least 1 and a price that is not negative");
      }
      try {
        total = Math.addExact(total, Math.multiplyExact(item.quantity, item.unitPrice));
      } catch (ArithmeticException e) {
        throw new Refusal(place, "expected a cart of at most " + Amounts.MOST + " minor units");
      }
    }
    return Amounts.checked("items", total);
  }
}
