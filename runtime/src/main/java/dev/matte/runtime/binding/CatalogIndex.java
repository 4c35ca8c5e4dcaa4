package dev.matte.runtime.binding;

import dev.matte.runtime.protocol.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A {@code .lists} resource: how many entries there are, where their texts are, and their names.
 *
 * <pre>
 * matte-lists 3 tools resources templates prompts completers former-names bytes-of-names
 * texts 2024-11-05 bytes-of-each-kind... bytes-of-lengths checksum
 * texts 2025-06-18 ...
 *
 * a name per line
 * </pre>
 *
 * <p>A line of texts stands for its revision and for those after it, up to the next such line. Only
 * these lines are read at once; the names are when somebody asks for one. Thread-safe.
 */
final class CatalogIndex {

  /** The first word of a resource. */
  static final String MAGIC = "matte-lists";

  /** The number of the format, which the processor and {@link CatalogBuilder} write. */
  static final String FORMAT = "3";

  private final byte[] data;
  private final String origin;
  private final int[] counts = new int[Catalog.Kind.COUNT];
  private final CatalogPart[] parts = new CatalogPart[Revision.COUNT];
  private final int namesFrom;
  private volatile @Nullable CatalogNames names;

  /**
   * Reads the head of a resource.
   *
   * @param data its bytes, which are kept and changed
   * @param origin where they are from, for messages
   * @throws IllegalStateException if they are not what the processor writes
   */
  CatalogIndex(byte[] data, String origin) {
    this.data = data;
    this.origin = origin;
    CatalogScan scan = new CatalogScan(data, 0, origin);
    scan.expectWord(MAGIC);
    scan.expectWord(FORMAT);
    for (int kind = 0; kind < counts.length; kind++) {
      counts[kind] = scan.size();
    }
    int namesSize = scan.size();
    scan.endLine();
    readParts(scan);
    namesFrom = scan.at();
    if (data.length - namesFrom != namesSize) {
      throw scan.broken(namesSize + " bytes of names, not " + (data.length - namesFrom));
    }
  }

  private void readParts(CatalogScan scan) {
    while (scan.hasField()) {
      scan.expectWord("texts");
      CatalogPart part = new CatalogPart(scan);
      // A revision that this runtime does not know yet serves nobody here.
      Revision first = Revision.find(part.date());
      for (int i = first == null ? parts.length : first.index(); i < parts.length; i++) {
        parts[i] = part;
      }
    }
    if (parts[0] == null) {
      throw scan.broken("texts for the oldest revision");
    }
    scan.endLine();
  }

  int count(int kind) {
    return counts[kind];
  }

  /** How many entries of each kind there are; not to be changed. */
  int[] counts() {
    return counts;
  }

  /** Where the texts of a revision are. */
  CatalogPart part(Revision revision) {
    return parts[revision.index()];
  }

  CatalogNames names() {
    CatalogNames present = names;
    return present == null ? readNames() : present;
  }

  /** One thread alone, as names are decoded in place. */
  private synchronized CatalogNames readNames() {
    CatalogNames present = names;
    if (present == null) {
      present = new CatalogNames(data, namesFrom, counts, origin);
      names = present;
    }
    return present;
  }
}
