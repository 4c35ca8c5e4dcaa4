package dev.matte.bench.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Random;

/** The documents that are read and written, the same in every run. */
public enum Document {
  /** A request of a tiny call. */
  CALL {
    @Override
    String text() {
      return "{\"jsonrpc\":\"2.0\",\"id\":17,\"method\":\"tools/call\",\"params\":{\"name\":\"forecast\","
          + "\"arguments\":{\"city\":\"Reykjavik\",\"days\":5}}}";
    }
  },
  /** A plan with twenty nested steps. */
  STEPS {
    @Override
    String text() {
      StringBuilder json = new StringBuilder("{\"title\":\"Release 4.2\",\"steps\":[");
      for (int i = 0; i < 20; i++) {
        json.append(i == 0 ? "" : ",").append("{\"id\":\"step-").append(i);
        json.append("\",\"title\":\"Check the migration of table number ").append(i);
        json.append("\",\"effort\":").append(i * 7).append(",\"done\":").append(i % 2 == 0);
        json.append(",\"after\":[\"step-1\",\"step-2\"]}");
      }
      return json.append("]}").toString();
    }
  },
  /** A thousand numbers with two places. */
  NUMBERS {
    @Override
    String text() {
      Random random = new Random(20261122);
      StringBuilder json = new StringBuilder("[");
      for (int i = 0; i < 1000; i++) {
        json.append(i == 0 ? "" : ",");
        json.append(String.format(Locale.ROOT, "%.2f", random.nextDouble() * 1000));
      }
      return json.append(']').toString();
    }
  };

  abstract String text();

  byte[] bytes() {
    return text().getBytes(UTF_8);
  }
}
