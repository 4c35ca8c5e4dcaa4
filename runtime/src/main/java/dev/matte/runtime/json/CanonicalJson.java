package dev.matte.runtime.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The one text of a JSON value: two values have the same text if and only if they are the same
 * value, however they were written.
 *
 * <p>Members stand in the order of their names (by UTF-16 code units, as RFC 8785 has it; those of
 * the same name in the order in which they came), without white space, with as few escapes as
 * possible. Unlike there, numbers keep every digit: they are written as {@link BigDecimal} writes
 * them once trailing zeros are gone, so that {@code 10}, {@code 10.0} and {@code 1e1} are all
 * {@code 1E+1}, and 2^53 and 2^53 + 1 are two.
 */
public final class CanonicalJson {

  private static final byte[] COMMA = {','};

  private CanonicalJson() {}

  /** The text of a value, in UTF-8. */
  public static byte[] of(JsonSlice value) {
    JsonWriter out = new JsonWriter();
    write(value.reader(), out);
    return out.toByteArray();
  }

  private static void write(JsonReader reader, JsonWriter out) {
    switch (reader.peek()) {
      case BEGIN_OBJECT -> writeObject(reader, out);
      case BEGIN_ARRAY -> {
        reader.beginArray();
        out.beginArray();
        while (reader.hasNext()) {
          write(reader, out);
        }
        reader.endArray();
        out.endArray();
      }
      case STRING -> out.value(reader.nextString());
      case NUMBER -> out.value(plain(reader.nextBigDecimal()));
      default -> out.raw(reader.nextSlice());
    }
  }

  /**
   * Writes members as they come and puts them in order where they are, so that each is read once.
   */
  private static void writeObject(JsonReader reader, JsonWriter out) {
    List<Member> members = new ArrayList<>();
    boolean ordered = true;
    String last = "";
    reader.beginObject();
    out.beginObject();
    int start = out.size();
    while (reader.hasNext()) {
      String name = reader.nextName();
      int from = members.isEmpty() ? start : out.size() + COMMA.length;
      out.name(name);
      write(reader, out);
      members.add(new Member(name, from - start, out.size() - start));
      ordered &= last.compareTo(name) <= 0;
      last = name;
    }
    reader.endObject();
    if (!ordered) {
      reorder(members, start, out);
    }
    out.endObject();
  }

  private static void reorder(List<Member> members, int start, JsonWriter out) {
    byte[] written = Arrays.copyOfRange(out.buffer(), start, out.size());
    out.truncate(start);
    Collections.sort(members);
    for (Member member : members) {
      if (out.size() > start) {
        out.append(COMMA, 0, COMMA.length);
      }
      out.append(written, member.from(), member.to());
    }
  }

  /** Zero has one form only, whatever its places. */
  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  /** Where a member was written, behind the opening bracket. */
  private record Member(String name, int from, int to) implements Comparable<Member> {
    @Override
    public int compareTo(Member other) {
      return name.compareTo(other.name);
    }
  }
}
