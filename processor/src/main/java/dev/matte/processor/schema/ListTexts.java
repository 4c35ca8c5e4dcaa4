package dev.matte.processor.schema;

import dev.matte.contract.json.Json;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.zip.CRC32;

/**
 * All entries as one revision shows them: the texts of each kind with commas between them, as the
 * list answers want them, and at the end the length of each text in decimal.
 */
final class ListTexts {
  private final byte[] bytes;
  private final long[] sizes;

  private ListTexts(byte[] bytes, long[] sizes) {
    this.bytes = bytes;
    this.sizes = sizes;
  }

  /** The texts of entries, kind by kind. */
  static ListTexts of(List<List<Function<Wire, ? extends Json>>> entries, Wire wire) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    StringBuilder lengths = new StringBuilder();
    long[] sizes = new long[entries.size() + 1];
    for (int kind = 0; kind < entries.size(); kind++) {
      int start = all.size();
      for (Function<Wire, ? extends Json> entry : entries.get(kind)) {
        byte[] text = entry.apply(wire).text().getBytes(StandardCharsets.UTF_8);
        if (all.size() > start) {
          all.write(',');
        }
        all.writeBytes(text);
        lengths.append(lengths.isEmpty() ? "" : " ").append(text.length);
      }
      sizes[kind] = (long) all.size() - start;
    }
    byte[] end = lengths.append('\n').toString().getBytes(StandardCharsets.US_ASCII);
    all.writeBytes(end);
    sizes[entries.size()] = end.length;
    return new ListTexts(all.toByteArray(), sizes);
  }

  byte[] bytes() {
    return bytes;
  }

  /** What the index says of the file. */
  String indexLine(String date) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    long[] numbers = Arrays.copyOf(sizes, sizes.length + 1);
    numbers[sizes.length] = checksum.getValue();
    return Lists.line("texts " + date, numbers);
  }
}
