package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a list that its caller may see, by the same answer that decides whether they may
 * be called: prepared texts, put together. Used by one thread, for one answer.
 */
final class Visible {

  private static final byte[] COMMA = ",".getBytes(StandardCharsets.US_ASCII);

  private final Offer offer;
  private final Kind kind;
  private final int most;
  private final Guards guards;
  private final Caller caller;
  private final long[] places;
  private final int[] found;
  private int count;
  private @Nullable String last;

  /**
   * Looks at a list for a caller.
   *
   * @param most how many entries one answer has at most
   */
  Visible(Offer offer, Kind kind, int most, Guards guards, Caller caller) {
    this.offer = offer;
    this.kind = kind;
    this.most = most;
    this.guards = guards;
    this.caller = caller;
    this.places = ListOrder.of(offer, kind);
    this.found = new int[Math.min(most, places.length)];
  }

  /** Finds the entries of one answer, from a place in the list's order on. */
  void find(int from) {
    for (int i = from; i < places.length; i++) {
      if (guards.admits(offer.access(kind, places[i]), caller)) {
        if (count == most) {
          long before = places[found[count - 1]];
          last = offer.catalog(Place.binding(before)).name(kind, Place.index(before));
          return;
        }
        found[count++] = i;
      }
    }
  }

  /** The name of the last entry when more follow; {@code null} otherwise. */
  @Nullable String last() {
    return last;
  }

  /** Writes the entries with commas between them. */
  void writeTo(JsonWriter answer, ListTexts texts) {
    if (count == 0) {
      return;
    }
    int[] starts = texts.starts(kind);
    byte[] bytes = texts.bytes(kind);
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        answer.append(COMMA, 0, COMMA.length);
      }
      answer.append(bytes, starts[found[i]], starts[found[i] + 1] - 1);
    }
  }
}
