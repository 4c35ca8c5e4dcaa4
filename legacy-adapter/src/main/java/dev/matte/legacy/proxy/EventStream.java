package dev.matte.legacy.proxy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Cuts server-sent events out of bytes. Used by one thread at a time.
 *
 * <p>Specification: HTML, "Server-sent events", "Parsing an event stream". An event that is longer
 * than allowed is dropped and comes as one of type {@link #TOO_LONG}.
 */
final class EventStream {

  /** The type of what stands for an event that was too long; no stream can send it. */
  static final String TOO_LONG = "\n";

  /** Who hears of events. */
  interface Sink {
    /** Takes an event, which is complete. */
    void take(String type, byte[] data);
  }

  private final int most;
  private final Sink sink;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();
  private String type = "";
  private boolean dataSeen;
  private boolean tooLong;
  private boolean afterReturn;

  EventStream(int most, Sink sink) {
    this.most = most;
    this.sink = sink;
  }

  /** Takes what came, and hands on each event that it completes. */
  void feed(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      if (bytes[at] == '\n' && afterReturn) {
        afterReturn = false;
        at++;
        continue;
      }
      int end = at;
      while (end < to && bytes[end] != '\n' && bytes[end] != '\r') {
        end++;
      }
      addToLine(bytes, at, end);
      afterReturn = end < to && bytes[end] == '\r';
      if (end < to) {
        endLine();
      }
      at = end + 1;
    }
  }

  private void addToLine(byte[] bytes, int from, int to) {
    int count = Math.min(to - from, most - line.size());
    line.write(bytes, from, count);
    tooLong |= count < to - from;
  }

  private void endLine() {
    byte[] text = line.toByteArray();
    line.reset();
    if (text.length == 0) {
      dispatch();
      return;
    }
    int colon = indexOfColon(text);
    String field = new String(text, 0, colon, StandardCharsets.UTF_8);
    int from = Math.min(text.length, colon + 1);
    if (from < text.length && text[from] == ' ') {
      from++;
    }
    switch (field) {
      case "data", "\uFEFFdata" -> addData(text, from);
      case "event", "\uFEFFevent" -> type = text(text, from);
      default -> {}
    }
  }

  private void addData(byte[] text, int from) {
    if (data.size() + text.length - from > most) {
      tooLong = true;
      return;
    }
    if (dataSeen) {
      data.write('\n');
    }
    dataSeen = true;
    data.write(text, from, text.length - from);
  }

  private void dispatch() {
    if (tooLong) {
      sink.take(TOO_LONG, new byte[0]);
    } else if (dataSeen) {
      sink.take(type.isEmpty() ? "message" : type, data.toByteArray());
    }
    data.reset();
    type = "";
    dataSeen = false;
    tooLong = false;
  }

  private static int indexOfColon(byte[] text) {
    int at = 0;
    while (at < text.length && text[at] != ':') {
      at++;
    }
    return at;
  }

  private static String text(byte[] bytes, int from) {
    return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
  }
}
