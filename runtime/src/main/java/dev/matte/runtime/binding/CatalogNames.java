package dev.matte.runtime.binding;

import dev.matte.runtime.protocol.TaskSupport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of a catalog, as bytes, one line each: {@code name}, and for a tool what is known of
 * how it runs; for a completer {@code p prompt argument} or {@code r template argument}, and for a
 * former name {@code name place-of-its-tool}. Thread-safe.
 */
final class CatalogNames {

  private static final int COMPLETER = Catalog.Kind.COMPLETER.index();
  private static final int FORMER = Catalog.Kind.FORMER.index();

  private final byte[] data;
  private final int[] first = new int[Catalog.Kind.COUNT + 1];
  private final int[] from;
  private final int[] to;
  private final int[] hashes;
  private final long[] timeouts;
  private final boolean[] nonBlocking;
  private final @Nullable TaskSupport[] tasks;
  private final Map<Integer, List<MirroredHeader>> headers = new HashMap<>();
  private final int[] argumentFrom;
  private final int[] argumentTo;
  private final int[] tools;

  /** Names that somebody wanted as text; threads that meet here make the same one. */
  private final @Nullable String[] texts;

  CatalogNames(byte[] data, int at, int[] counts, String origin) {
    this.data = data;
    for (int kind = 0; kind < counts.length; kind++) {
      first[kind + 1] = Math.addExact(first[kind], counts[kind]);
    }
    int total = first[counts.length];
    CatalogScan scan = new CatalogScan(data, at, origin);
    if (total > data.length) {
      throw scan.broken(total + " names");
    }
    from = new int[total];
    to = new int[total];
    hashes = new int[total];
    texts = new String[total];
    timeouts = new long[counts[0]];
    nonBlocking = new boolean[counts[0]];
    tasks = new TaskSupport[counts[0]];
    argumentFrom = new int[counts[COMPLETER]];
    argumentTo = new int[counts[COMPLETER]];
    tools = new int[counts[FORMER]];
    for (int entry = 0; entry < first[COMPLETER]; entry++) {
      readName(scan, entry);
      while (scan.hasField()) {
        readField(scan, entry);
      }
      scan.endLine();
    }
    for (int i = 0; i < argumentFrom.length; i++) {
      // The letter before the name tells what is completed.
      scan.word();
      readName(scan, first[COMPLETER] + i);
      argumentFrom[i] = scan.at();
      argumentTo[i] = scan.name();
      scan.endLine();
    }
    for (int i = 0; i < tools.length; i++) {
      readName(scan, first[FORMER] + i);
      tools[i] = scan.size();
      if (tools[i] >= counts[0]) {
        throw scan.broken("the place of a tool");
      }
      scan.endLine();
    }
    if (scan.at() != data.length) {
      throw scan.broken("the end");
    }
  }

  private void readName(CatalogScan scan, int entry) {
    from[entry] = scan.at();
    to[entry] = scan.name();
    hashes[entry] = hash(data, from[entry], to[entry]);
  }

  /** Reads one field behind the name of a tool; its first letter says what it is. */
  private void readField(CatalogScan scan, int tool) {
    String field = scan.word();
    if (tool >= timeouts.length) {
      throw scan.broken("nothing behind the name");
    }
    switch (field.charAt(0)) {
      case 't' -> timeouts[tool] = Long.parseLong(field, 1, field.length(), 10);
      case 'n' -> nonBlocking[tool] = true;
      case 'k' -> tasks[tool] = field.equals("kr") ? TaskSupport.REQUIRED : TaskSupport.OPTIONAL;
      case 'h' -> addHeader(scan, tool, field.substring(1));
      default -> throw scan.broken("a field of a tool");
    }
  }

  private void addHeader(CatalogScan scan, int tool, String field) {
    try {
      List<MirroredHeader> present = headers.get(tool);
      if (present == null) {
        present = new ArrayList<>();
        headers.put(tool, present);
      }
      present.add(MirroredHeader.of(field));
    } catch (IllegalArgumentException e) {
      throw scan.broken("a header and its argument");
    }
  }

  static int hash(byte[] text, int from, int to) {
    int hash = 1;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    return hash ^ (hash >>> 15);
  }

  int hash(int kind, int i) {
    return hashes[first[kind] + i];
  }

  boolean matches(int kind, int i, byte[] text, int start, int end) {
    int entry = first[kind] + i;
    return Arrays.equals(data, from[entry], to[entry], text, start, end);
  }

  int compare(int kind, int i, CatalogNames other, int j) {
    int mine = first[kind] + i;
    int its = other.first[kind] + j;
    return Arrays.compareUnsigned(
        data, from[mine], to[mine], other.data, other.from[its], other.to[its]);
  }

  String text(int kind, int i) {
    int entry = first[kind] + i;
    String text = texts[entry];
    if (text == null) {
      text = decoded(from[entry], to[entry]);
      texts[entry] = text;
    }
    return text;
  }

  long timeoutMillis(int tool) {
    return timeouts[tool];
  }

  List<MirroredHeader> headers(int tool) {
    List<MirroredHeader> present = headers.isEmpty() ? null : headers.get(tool);
    return present == null ? List.of() : present;
  }

  boolean nonBlocking(int tool) {
    return nonBlocking[tool];
  }

  TaskSupport taskSupport(int tool) {
    TaskSupport written = tasks[tool];
    return written == null ? TaskSupport.FORBIDDEN : written;
  }

  int tool(int former) {
    return tools[former];
  }

  boolean completesPrompt(int completer) {
    return data[from[first[COMPLETER] + completer] - 2] == 'p';
  }

  String argument(int completer) {
    return decoded(argumentFrom[completer], argumentTo[completer]);
  }

  private String decoded(int start, int end) {
    return new String(data, start, end - start, StandardCharsets.UTF_8);
  }
}
