package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.rpc.RpcError;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list. Its cursor names the last entry before it, so that nothing is kept for a client
 * that may never come back; tools are listed by name, so the next page of theirs is found also when
 * that tool has gone meanwhile.
 *
 * <p>Specification: server/utilities/pagination.
 *
 * @param from the first entry, counted over all bindings in the list's order
 * @param to the entry after the last
 * @param last the name of the last entry when more follow; {@code null} otherwise
 */
record Page(Kind kind, int from, int to, @Nullable String last) {

  static Page first(Offer offer, Kind kind, int size) {
    return of(offer, kind, ListOrder.of(offer, kind), 0, size);
  }

  /**
   * The page that a cursor leads to.
   *
   * @throws RpcError if no page of this list ever had such a cursor
   */
  static Page at(@Nullable JsonSlice cursor, Offer offer, Kind kind, int size) {
    return of(offer, kind, ListOrder.of(offer, kind), start(cursor, offer, kind), size);
  }

  /**
   * Where the page of a cursor begins, counted over all bindings in the list's order.
   *
   * @throws RpcError if no page of this list ever had such a cursor
   */
  static int start(@Nullable JsonSlice cursor, Offer offer, Kind kind) {
    byte[] name = name(cursor, kind);
    long[] places = ListOrder.of(offer, kind);
    return kind == Kind.TOOL ? after(offer, places, name) : behind(offer, kind, places, name);
  }

  /** Writes the member that leads to the next page, if there is one. */
  void writeNext(JsonWriter answer) {
    writeNext(kind, last, answer);
  }

  /** Writes the member that leads on behind an entry; nothing without one. */
  static void writeNext(Kind kind, @Nullable String last, JsonWriter answer) {
    if (last != null) {
      byte[] name = (kind.index() + last).getBytes(StandardCharsets.UTF_8);
      answer.append(new byte[] {','}, 0, 1).name("nextCursor");
      answer.value(Base64.getUrlEncoder().withoutPadding().encodeToString(name));
    }
  }

  private static Page of(Offer offer, Kind kind, long[] places, int from, int size) {
    int to = (int) Math.min(places.length, (long) from + size);
    String last = to < places.length ? nameAt(offer, kind, places[to - 1]) : null;
    return new Page(kind, from, to, last);
  }

  /** How many tools stand up to a name, in the order of their bytes. */
  private static int after(Offer offer, long[] places, byte[] name) {
    int low = 0;
    int high = places.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      byte[] there = nameAt(offer, Kind.TOOL, places[middle]).getBytes(StandardCharsets.UTF_8);
      if (Arrays.compareUnsigned(there, name) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int behind(Offer offer, Kind kind, long[] places, byte[] name) {
    long place = offer.find(kind, name, 0, name.length);
    for (int i = 0; i < places.length; i++) {
      if (places[i] == place) {
        return i + 1;
      }
    }
    throw invalid();
  }

  private static String nameAt(Offer offer, Kind kind, long place) {
    return offer.catalog(Place.binding(place)).name(kind, Place.index(place));
  }

  private static byte[] name(@Nullable JsonSlice cursor, Kind kind) {
    if (cursor == null || !Params.isText(cursor)) {
      throw invalid();
    }
    try {
      byte[] decoded = Base64.getUrlDecoder().decode(cursor.reader().nextString());
      if (decoded.length > 1 && decoded[0] == '0' + kind.index()) {
        return Arrays.copyOfRange(decoded, 1, decoded.length);
      }
    } catch (IllegalArgumentException e) {
      // Not even one of ours.
    }
    throw invalid();
  }

  private static RpcError invalid() {
    return new RpcError(RpcError.INVALID_PARAMS, "params.cursor: not a cursor of this list");
  }
}
