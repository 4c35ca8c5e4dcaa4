package dev.matte.runtime.binding;

import dev.matte.runtime.binding.Catalog.Kind;

/**
 * All entries of a catalog as one revision of the protocol shows them: JSON, never parsed.
 *
 * <p>The texts of one kind stand together, in the order of the catalog, with a comma between two of
 * them, as a list answer wants them. Behind the texts of all kinds are their lengths in decimal,
 * for those who need one alone.
 */
public final class CatalogTexts {

  private final CatalogPart part;
  private final byte[] bytes;
  private final String origin;
  private final int[] counts;

  CatalogTexts(CatalogPart part, byte[] bytes, String origin, int[] counts) {
    this.part = part;
    this.bytes = bytes;
    this.origin = origin;
    this.counts = counts;
  }

  /** The bytes that hold the texts; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** Where the texts of a kind begin. */
  public int from(Kind kind) {
    return part.from(kind.index());
  }

  /** Where the texts of a kind end. */
  public int to(Kind kind) {
    return part.to(kind.index());
  }

  /** Where each text of a kind begins, and at last where one more would, after a comma. */
  public int[] starts(Kind kind) {
    CatalogScan scan = new CatalogScan(bytes, part.end(), origin);
    for (int before = 0; before < kind.index(); before++) {
      for (int i = 0; i < counts[before]; i++) {
        scan.size();
      }
    }
    int[] starts = new int[counts[kind.index()] + 1];
    int at = from(kind);
    for (int i = 0; i < starts.length; i++) {
      starts[i] = at;
      if (i < starts.length - 1) {
        at = Math.addExact(at, scan.size() + 1);
      }
    }
    if (starts.length > 1 && at != to(kind) + 1) {
      throw scan.broken("lengths that fit the texts");
    }
    return starts;
  }
}
