package dev.matte.bench.call;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Random;

/** The calls that are made. */
public enum SampleCall {
  /** Two arguments, two members in the result. */
  TINY("greet") {
    @Override
    String text() {
      return "{\"name\":\"Ada Lovelace\",\"times\":3}";
    }
  },
  /** Twenty steps with an owner and predecessors each, in and out. */
  STEPS("plan") {
    @Override
    String text() {
      StringBuilder json = new StringBuilder("{\"title\":\"Release 4.2\",\"priority\":\"NORMAL\",");
      json.append("\"steps\":[");
      for (int i = 0; i < 20; i++) {
        json.append(i == 0 ? "" : ",").append("{\"id\":\"step-").append(i);
        json.append("\",\"title\":\"Check the migration of table number ").append(i);
        json.append("\",\"effort\":").append(i * 7).append(",\"done\":").append(i % 2 == 0);
        json.append(",\"owner\":{\"name\":\"Grace Hopper\",\"team\":\"compilers\"}");
        json.append(",\"after\":[\"step-1\",\"step-2\"]}");
      }
      return json.append("]}").toString();
    }
  },
  /** A thousand numbers in, three out. */
  NUMBERS("total") {
    @Override
    String text() {
      return numbers();
    }
  },
  /** The same numbers, each in an object of its own. */
  LIST("totalOfList") {
    @Override
    String text() {
      return numbers();
    }
  };

  private final String tool;

  SampleCall(String tool) {
    this.tool = tool;
  }

  private static String numbers() {
    Random random = new Random(20261122);
    StringBuilder json = new StringBuilder("{\"values\":[");
    for (int i = 0; i < 1000; i++) {
      json.append(i == 0 ? "" : ",");
      json.append(String.format(Locale.ROOT, "%.2f", random.nextDouble() * 1000));
    }
    return json.append("]}").toString();
  }

  String tool() {
    return tool;
  }

  byte[] arguments() {
    return text().getBytes(UTF_8);
  }

  abstract String text();
}
