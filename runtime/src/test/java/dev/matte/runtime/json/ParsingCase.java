package dev.matte.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** One line of {@code parsing-cases.txt}: bytes, and whether a strict reader takes them. */
final class ParsingCase {
  private final String name;
  private final boolean accepted;
  private final byte[] bytes;

  private ParsingCase(String name, boolean accepted, byte[] bytes) {
    this.name = name;
    this.accepted = accepted;
    this.bytes = bytes;
  }

  String name() {
    return name;
  }

  boolean accepted() {
    return accepted;
  }

  byte[] bytes() {
    return bytes;
  }

  static List<ParsingCase> all() {
    try (InputStream in = ParsingCase.class.getResourceAsStream("parsing-cases.txt")) {
      String text = new String(in.readAllBytes(), UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).map(ParsingCase::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ParsingCase parse(String line) {
    String[] parts = line.split(" ", 3);
    byte[] bytes = unescape(parts.length < 3 ? "" : parts[2]);
    return new ParsingCase(parts[1], parts[0].startsWith("accept"), bytes);
  }

  private static byte[] unescape(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      char kind = c == '\\' ? text.charAt(at + 1) : 0;
      if (kind == 'x') {
        out.write(Integer.parseInt(text.substring(at + 2, at + 4), 16));
        at += 4;
      } else if (kind == '*') {
        at = repeat(text, at + 2, out);
      } else {
        out.write(kind == '\\' ? '\\' : c);
        at += kind == '\\' ? 2 : 1;
      }
    }
    return out.toByteArray();
  }

  private static int repeat(String text, int from, ByteArrayOutputStream out) {
    int at = from;
    while (Character.isDigit(text.charAt(at))) {
      at++;
    }
    int times = Integer.parseInt(text.substring(from, at));
    boolean group = text.charAt(at) == '(';
    int end = group ? text.indexOf(')', at) : at + 1;
    byte[] part = unescape(text.substring(group ? at + 1 : at, end));
    for (int i = 0; i < times; i++) {
      out.writeBytes(part);
    }
    return group ? end + 1 : end;
  }

  @Override
  public String toString() {
    return name;
  }
}
