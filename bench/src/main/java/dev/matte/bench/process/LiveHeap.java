package dev.matte.bench.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What is left of a process's heap when all its garbage has been collected. */
public final class LiveHeap {

  private static final String TOTAL = "Total";

  private LiveHeap() {}

  /**
   * Has a process collect its garbage, which stops it for a while, and asks for the size of all
   * objects that are left.
   *
   * @param jdk the JDK on which the process runs
   * @return bytes
   */
  public static long bytes(Jdk jdk, ServerProcess process) throws IOException {
    Process histogram =
        new ProcessBuilder(jdk.tool("jcmd"), Long.toString(process.pid()), "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    String last = "";
    try (BufferedReader lines = histogram.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        last = line;
      }
    }
    return total(last);
  }

  /** The bytes in the line that ends a histogram: a word, objects, bytes. */
  static long total(String line) {
    String[] words = line.strip().split("\\s+", -1);
    if (words.length != 3 || !words[0].equals(TOTAL)) {
      throw new IllegalStateException("not the end of a histogram: " + line);
    }
    return Long.parseLong(words[2]);
  }
}
