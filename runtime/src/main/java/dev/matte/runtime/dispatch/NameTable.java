package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Catalog.Kind;

/**
 * A hash table from names as bytes to the entries of one kind in all catalogs of a host, open
 * addressing. Of entries with the same name the first is found. Immutable.
 */
final class NameTable {

  private final Catalog[] catalogs;
  private final Kind kind;
  private final int[] hashes;
  private final long[] places;
  private long again = Place.NONE;

  NameTable(Catalog[] catalogs, Kind kind, int total) {
    this.catalogs = catalogs;
    this.kind = kind;
    // At most half full, so that a miss ends soon.
    int size = Math.max(2, Integer.highestOneBit(Math.max(1, total)) * 4);
    this.hashes = new int[size];
    this.places = new long[size];
    for (int i = 0; i < catalogs.length; i++) {
      for (int index = 0; index < catalogs[i].count(kind); index++) {
        add(catalogs[i].hash(kind, index), i, index);
      }
    }
  }

  /** The first entry whose name one before it has; {@link Place#NONE} when there is none. */
  long again() {
    return again;
  }

  /** Finds the entry of that name, or {@link Place#NONE}. */
  long find(byte[] text, int from, int to) {
    int mask = places.length - 1;
    int hash = Catalog.hash(text, from, to);
    for (int slot = hash & mask; places[slot] != 0; slot = (slot + 1) & mask) {
      long place = places[slot] - 1;
      if (hashes[slot] == hash
          && catalogs[Place.binding(place)].isNamed(kind, Place.index(place), text, from, to)) {
        return place;
      }
    }
    return Place.NONE;
  }

  private void add(int hash, int binding, int index) {
    int mask = places.length - 1;
    int slot = hash & mask;
    for (; places[slot] != 0; slot = (slot + 1) & mask) {
      long other = places[slot] - 1;
      if (hashes[slot] == hash
          && catalogs[Place.binding(other)].compare(
                  kind, Place.index(other), catalogs[binding], index)
              == 0) {
        again = again == Place.NONE ? Place.of(binding, index) : again;
        return;
      }
    }
    hashes[slot] = hash;
    places[slot] = Place.of(binding, index) + 1;
  }
}
