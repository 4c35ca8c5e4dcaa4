package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.Catalog.Kind;

/**
 * The order of a list over all bindings: tools by name, others as declared. Tools of one binding
 * are in order already, so theirs are merged.
 */
final class ListOrder {

  private final Offer offer;
  private final Kind kind;

  private ListOrder(Offer offer, Kind kind) {
    this.offer = offer;
    this.kind = kind;
  }

  /** The places of all entries of a kind. */
  static long[] of(Offer offer, Kind kind) {
    return new ListOrder(offer, kind).ordered(0, offer.size());
  }

  private long[] ordered(int from, int to) {
    if (to - from > 1) {
      int middle = (from + to) >>> 1;
      return merged(ordered(from, middle), ordered(middle, to));
    }
    long[] places = new long[from == to ? 0 : offer.catalog(from).count(kind)];
    for (int i = 0; i < places.length; i++) {
      places[i] = Place.of(from, i);
    }
    return places;
  }

  private long[] merged(long[] left, long[] right) {
    long[] all = new long[left.length + right.length];
    int i = 0;
    int j = 0;
    boolean apart =
        kind != Kind.TOOL
            || left.length == 0
            || right.length == 0
            || compare(left[left.length - 1], right[0]) <= 0;
    while (!apart && i < left.length && j < right.length) {
      boolean leftFirst = compare(left[i], right[j]) <= 0;
      all[i + j] = leftFirst ? left[i] : right[j];
      i += leftFirst ? 1 : 0;
      j += leftFirst ? 0 : 1;
    }
    System.arraycopy(left, i, all, i + j, left.length - i);
    System.arraycopy(right, j, all, left.length + j, right.length - j);
    return all;
  }

  private int compare(long one, long other) {
    return offer
        .catalog(Place.binding(one))
        .compare(kind, Place.index(one), offer.catalog(Place.binding(other)), Place.index(other));
  }
}
