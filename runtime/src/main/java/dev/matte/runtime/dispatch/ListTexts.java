package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.binding.CatalogTexts;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What a host lists under one revision: the texts of each kind with commas between them, tools by
 * name, others as declared. Immutable.
 */
final class ListTexts {

  private static final Kind[] LISTED = {Kind.TOOL, Kind.RESOURCE, Kind.TEMPLATE, Kind.PROMPT};

  private final byte[][] bytes = new byte[Kind.COUNT][];
  private final int[] from = new int[Kind.COUNT];
  private final int[] to = new int[Kind.COUNT];

  /** Where each entry begins, and at last where one more would, where that was found out. */
  private final int[][] starts = new int[Kind.COUNT][];

  /** The texts of the only binding, which know where theirs begin; none when there are several. */
  private final @Nullable CatalogTexts only;

  private ListTexts(@Nullable CatalogTexts only) {
    this.only = only;
  }

  /** Reads and joins the texts of all bindings; those of a single one stay as they are. */
  static ListTexts read(Offer offer, Revision revision) {
    CatalogTexts[] parts = new CatalogTexts[offer.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = offer.catalog(i).texts(revision);
    }
    ListTexts texts = new ListTexts(parts.length == 1 ? parts[0] : null);
    for (Kind kind : LISTED) {
      if (parts.length == 1) {
        texts.put(kind, parts[0].bytes(), parts[0].from(kind), parts[0].to(kind));
      } else {
        byte[] joined = texts.join(offer, parts, kind);
        texts.put(kind, joined, 0, joined.length);
      }
    }
    return texts;
  }

  int size(Kind kind) {
    return to[kind.index()] - from[kind.index()];
  }

  void writeTo(JsonWriter answer, Kind kind) {
    answer.append(bytes[kind.index()], from[kind.index()], to[kind.index()]);
  }

  /** Writes some entries, with commas between them. */
  void writeTo(JsonWriter answer, Kind kind, int first, int end) {
    if (first < end) {
      int[] each = starts(kind);
      answer.append(bytes[kind.index()], each[first], each[end] - 1);
    }
  }

  /** Where each entry begins, and at last where one more would. */
  int[] starts(Kind kind) {
    return only == null ? starts[kind.index()] : only.starts(kind);
  }

  /** The bytes in which the entries of a kind stand; not to be changed. */
  byte[] bytes(Kind kind) {
    return bytes[kind.index()];
  }

  private void put(Kind kind, byte[] source, int start, int end) {
    bytes[kind.index()] = source;
    from[kind.index()] = start;
    to[kind.index()] = end;
  }

  private byte[] join(Offer offer, CatalogTexts[] parts, Kind kind) {
    int size = -1;
    int[][] own = new int[parts.length][];
    for (int i = 0; i < parts.length; i++) {
      Catalog catalog = offer.catalog(i);
      own[i] = catalog.count(kind) == 0 ? new int[1] : parts[i].starts(kind);
      size += catalog.count(kind) == 0 ? 0 : parts[i].to(kind) - parts[i].from(kind) + 1;
    }
    byte[] joined = new byte[Math.max(0, size)];
    long[] places = ListOrder.of(offer, kind);
    int[] all = new int[places.length + 1];
    int at = 0;
    for (int i = 0; i < places.length; ) {
      // Neighbours in their catalog are neighbours here, more often than not: copy them as one.
      int next = i + 1;
      while (next < places.length && places[next] == places[next - 1] + 1) {
        next++;
      }
      int part = Place.binding(places[i]);
      int start = own[part][Place.index(places[i])];
      int end = own[part][Place.index(places[next - 1]) + 1] - 1;
      if (at > 0) {
        joined[at++] = ',';
      }
      for (int each = i; each < next; each++) {
        all[each] = at + own[part][Place.index(places[each])] - start;
      }
      System.arraycopy(parts[part].bytes(), start, joined, at, end - start);
      at += end - start;
      i = next;
    }
    all[places.length] = at + 1;
    starts[kind.index()] = all;
    return joined;
  }
}
