package dev.matte.runtime.binding;

import java.util.zip.CRC32;

/**
 * What an index says of the file that holds the texts of a revision, and of those after it when
 * nothing changes for them. Immutable.
 */
final class CatalogPart {

  private final String date;
  private final int[] ends = new int[Catalog.Kind.LISTED];
  private final int size;
  private final long checksum;

  /** Reads the rest of a line. */
  CatalogPart(CatalogScan scan) {
    date = scan.word();
    int end = 0;
    for (int kind = 0; kind < ends.length; kind++) {
      end = Math.addExact(end, scan.size());
      ends[kind] = end;
    }
    size = Math.addExact(end, scan.size());
    checksum = scan.number();
    scan.endLine();
  }

  /** The date of the first revision. */
  String date() {
    return date;
  }

  /** Where the texts of a kind begin. */
  int from(int kind) {
    return kind == 0 ? 0 : ends[kind - 1];
  }

  /** Where the texts of a kind end; the kinds after these have none. */
  int to(int kind) {
    return ends[kind];
  }

  /** Where the texts end and their lengths begin. */
  int end() {
    return ends[ends.length - 1];
  }

  /** Refuses the bytes of another build, or a part of them. */
  void check(byte[] texts, String origin) {
    CRC32 sum = new CRC32();
    sum.update(texts, 0, texts.length);
    if (texts.length != size || sum.getValue() != checksum) {
      throw new IllegalStateException(
          origin
              + " is not from the same run of the Matte processor as the index beside it: compile"
              + " the interface again and package both");
    }
  }
}
