package dev.matte.sample.everything.secret;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Hears what this process logs at any level, and what it prints on standard error. */
final class Ears extends Handler implements AutoCloseable {

  private final StringBuilder logged = new StringBuilder();
  private final StringBuilder messages = new StringBuilder();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream before = System.err;
  private final Logger logger = Logger.getLogger("dev.matte");

  Ears() {
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    logger.setLevel(Level.ALL);
    logger.setUseParentHandlers(false);
    logger.addHandler(this);
    setLevel(Level.ALL);
  }

  /** Everything, stack traces included. */
  synchronized String all() {
    return logged.toString() + printed.toString(StandardCharsets.UTF_8);
  }

  /** The messages of log records alone: what is not the author's. */
  synchronized String messages() {
    return messages.toString();
  }

  @Override
  public synchronized void publish(LogRecord entry) {
    messages.append(entry.getLevel()).append(' ').append(entry.getMessage()).append('\n');
    StringWriter trace = new StringWriter();
    if (entry.getThrown() != null) {
      entry.getThrown().printStackTrace(new PrintWriter(trace));
    }
    logged.append(entry.getMessage()).append('\n').append(trace);
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  @Override
  public void close() {
    System.setErr(before);
    logger.removeHandler(this);
    logger.setUseParentHandlers(true);
    logger.setLevel(null);
  }
}
