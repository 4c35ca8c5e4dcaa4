package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.protocol.Revision;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The results of the list methods, as bytes: put together from the prepared texts when first asked
 * for, one per kind and revision, and kept. Safe for use by many threads.
 *
 * <p>Specification: server/tools, "Listing Tools", and its kin; the order never changes.
 */
final class Lists {

  private static final byte[] END = {']'};

  private final Offer offer;
  private final Profile profile;
  private final AtomicReferenceArray<byte[]> results =
      new AtomicReferenceArray<>(Kind.COUNT * Revision.COUNT);

  Lists(Offer offer, Profile profile) {
    this.offer = offer;
    this.profile = profile;
  }

  /** The result object that lists all entries of a kind. */
  byte[] result(Kind kind, Revision revision) {
    int slot = kind.index() * Revision.COUNT + revision.index();
    byte[] result = results.get(slot);
    if (result == null) {
      result = join(kind, revision);
      results.set(slot, result);
    }
    return result;
  }

  private byte[] join(Kind kind, Revision revision) {
    byte[] head = ("{\"" + member(kind) + "\":[").getBytes(StandardCharsets.US_ASCII);
    byte[] tail = revision.modern() ? profile.cacheableTail() : new byte[] {'}'};
    long[] places = offer.listed(kind);
    int size = head.length + Math.max(0, places.length - 1) + END.length + tail.length;
    for (long place : places) {
      size += offer.catalog(Place.binding(place)).size(kind, Place.index(place), revision);
    }
    byte[] result = new byte[size];
    int at = put(head, result, 0);
    for (int i = 0; i < places.length; i++) {
      if (i > 0) {
        result[at++] = ',';
      }
      long place = places[i];
      at = offer.catalog(Place.binding(place)).copy(kind, Place.index(place), revision, result, at);
    }
    at = put(END, result, at);
    put(tail, result, at);
    return result;
  }

  private static int put(byte[] part, byte[] target, int at) {
    System.arraycopy(part, 0, target, at, part.length);
    return at + part.length;
  }

  private static String member(Kind kind) {
    if (kind == Kind.TOOL) {
      return "tools";
    }
    if (kind == Kind.RESOURCE) {
      return "resources";
    }
    return kind == Kind.TEMPLATE ? "resourceTemplates" : "prompts";
  }
}
