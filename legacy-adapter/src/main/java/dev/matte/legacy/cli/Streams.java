package dev.matte.legacy.cli;

import dev.matte.legacy.text.Paint;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command reads from and writes to.
 *
 * <p>Text is UTF-8. When whoever reads {@code out} has gone, the rest is dropped without a word.
 *
 * @param in standard input
 * @param out results
 * @param err messages
 * @param terminal whether a person sees {@code out} as it is
 * @param environment the environment's variables
 */
record Streams(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean terminal,
    Map<String, String> environment) {

  /** Those of this process. */
  static Streams standard() {
    return new Streams(
        // Unbuffered, a whole pipe cannot be read: the JDK would seek in it.
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        text(FileDescriptor.out),
        text(FileDescriptor.err),
        Terminal.isThere(),
        System.getenv());
  }

  private static PrintStream text(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /** The colours that are wanted: as asked, else those that the terminal and its user like. */
  Paint paint(Color color) {
    return switch (color) {
      case ALWAYS -> Paint.ANSI;
      case NEVER -> Paint.PLAIN;
      case AUTO -> terminal && likesColour() ? Paint.ANSI : Paint.PLAIN;
    };
  }

  private boolean likesColour() {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "dumb").equals("dumb");
  }
}
