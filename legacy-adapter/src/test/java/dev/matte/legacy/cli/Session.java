package dev.matte.legacy.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A command that was run within this process, and what it said. */
record Session(int code, String out, String err) {

  static Session of(String... args) {
    return with("", false, Map.of(), args);
  }

  static Session with(
      String input, boolean terminal, Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code;
    try (PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      Streams streams =
          new Streams(
              new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
              printed,
              told,
              terminal,
              environment);
      code = Matte.run(streams, args);
    }
    return new Session(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
