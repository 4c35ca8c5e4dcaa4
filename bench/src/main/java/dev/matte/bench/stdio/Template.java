package dev.matte.bench.stdio;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A line in which one number of seven digits stands in several places. Lines are made, and checked
 * byte by byte, without parsing.
 */
final class Template {

  /** The first number. */
  static final int FIRST = 1_000_000;

  private static final int DIGITS = 7;

  private final byte[] sample;
  private final int[] places;

  /** Learns from a line in which the number is {@link #FIRST}. */
  Template(String line) {
    sample = (line + "\n").getBytes(StandardCharsets.UTF_8);
    String number = Integer.toString(FIRST);
    places = IntStream.range(0, line.length()).filter(at -> line.startsWith(number, at)).toArray();
    if (places.length < 2 || sample.length != line.length() + 1) {
      throw new IllegalStateException("not a line with one number in two places: " + line);
    }
  }

  /** The size of every line in bytes, its line feed included. */
  int size() {
    return sample.length;
  }

  /** Writes the line of a number. */
  void write(int number, byte[] target, int at) {
    System.arraycopy(sample, 0, target, at, sample.length);
    for (int place : places) {
      int rest = number;
      for (int digit = DIGITS - 1; digit >= 0; digit--) {
        target[at + place + digit] = (byte) ('0' + rest % 10);
        rest /= 10;
      }
    }
  }

  /** Reads a line without its line feed: the number, or -1 if any byte is not as it should be. */
  int read(byte[] line, int from, int to) {
    if (to - from != sample.length - 1) {
      return -1;
    }
    int first = from + places[0];
    int before = 0;
    for (int place : places) {
      boolean same =
          Arrays.equals(line, from + before, from + place, sample, before, place)
              && Arrays.equals(
                  line, first, first + DIGITS, line, from + place, from + place + DIGITS);
      if (!same) {
        return -1;
      }
      before = place + DIGITS;
    }
    int rest = sample.length - 1;
    return Arrays.equals(line, from + before, to, sample, before, rest) ? number(line, first) : -1;
  }

  private static int number(byte[] line, int at) {
    int number = 0;
    for (int i = at; i < at + DIGITS; i++) {
      int digit = line[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
