package dev.matte.runtime.binding;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A hash table from names as bytes to the entries of one kind, open addressing, built when first
 * asked. Thread-safe: the slots are published whole.
 */
final class NameTable {

  private final CatalogIndex index;
  private final int kind;
  private volatile int @Nullable [] slots;

  NameTable(CatalogIndex index, int kind) {
    this.index = index;
    this.kind = kind;
  }

  /** Finds the place of the entry of that name, or -1. */
  int find(byte[] text, int from, int to) {
    int[] table = slots;
    if (table == null) {
      table = build();
      slots = table;
    }
    int mask = table.length - 1;
    for (int slot = hash(text, from, to) & mask; table[slot] != 0; slot = (slot + 1) & mask) {
      int place = table[slot] - 1;
      int entry = index.entry(kind, place);
      if (Arrays.equals(text, from, to, index.data(), index.nameFrom(entry), index.nameTo(entry))) {
        return place;
      }
    }
    return -1;
  }

  private int[] build() {
    int count = index.count(kind);
    // At most half full, so that a miss ends soon.
    int[] table = new int[Math.max(2, Integer.highestOneBit(Math.max(1, count)) * 4)];
    int mask = table.length - 1;
    for (int place = 0; place < count; place++) {
      int entry = index.entry(kind, place);
      int slot = hash(index.data(), index.nameFrom(entry), index.nameTo(entry)) & mask;
      while (table[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      table[slot] = place + 1;
    }
    return table;
  }

  private static int hash(byte[] text, int from, int to) {
    int hash = 1;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    return hash ^ (hash >>> 15);
  }
}
