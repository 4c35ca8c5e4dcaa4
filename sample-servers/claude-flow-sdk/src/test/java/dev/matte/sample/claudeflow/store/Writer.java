package dev.matte.sample.claudeflow.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process that stores entries, and says of each that it is stored. */
final class Writer {
  private Writer() {}

  /**
   * Stores numbered entries.
   *
   * @param args file, prefix of the keys, first number, number after the last
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
    try (MemoryStore store = new MemoryStore(Path.of(args[0]))) {
      for (int i = Integer.parseInt(args[2]); i < Integer.parseInt(args[3]); i++) {
        store.store("writers", args[1] + i, value(i));
        out.println(i);
      }
    }
  }

  /** Small and large by turns: some fit into a page, some need many. */
  static String value(int i) {
    return ("entry " + i + " ").repeat(1 + i % 7 * 300);
  }
}
