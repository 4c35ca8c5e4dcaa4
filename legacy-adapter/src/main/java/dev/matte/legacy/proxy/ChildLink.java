package dev.matte.legacy.proxy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Standard streams of a child process, one message a line. Three threads: one reads, one listens to
 * standard error, and one writes what might have to wait.
 *
 * <p>Specification: 2025-11-25, basic/transports, "stdio".
 */
final class ChildLink implements Link {

  private static final int MOST_DIAGNOSTIC_BYTES = 8 << 10;

  /** How long what a dead process said last may take to come through. */
  private static final Duration LAST_WORDS = Duration.ofSeconds(1);

  private final Child child;
  private final Conversation conversation;
  private final LegacyOptions options;
  private final Outgoing outgoing;
  private final Thread errors;
  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile String lastError = "";

  private ChildLink(Child child, Conversation conversation, LegacyOptions options) {
    this.child = child;
    this.conversation = conversation;
    this.options = options;
    this.outgoing = new Outgoing(child.process().getOutputStream());
    this.errors = thread("errors", this::overhear);
  }

  /**
   * Starts a process.
   *
   * @throws LegacyException if there is no such program
   */
  static ChildLink start(List<String> command, LegacyOptions options, Conversation conversation) {
    Child child;
    try {
      child = Child.start(command, options);
    } catch (IOException e) {
      throw new LegacyException(
          "legacy server \"%s\" could not be started: %s"
              .formatted(conversation.label(), e.getMessage()),
          e);
    }
    ChildLink link = new ChildLink(child, conversation, options);
    conversation.attach(link);
    link.errors.start();
    link.thread("writer", link.outgoing).start();
    Thread reader = link.thread("reader", link::read);
    reader.start();
    // A process of the child's own may hold its output open longer than it lives itself.
    var unused = child.process().onExit().thenRunAsync(() -> link.farewell(reader));
    return link;
  }

  @Override
  public void ask(byte[] message, Pending pending) throws InterruptedException {
    long end = outgoing.offer(message, pending.nanosLeft());
    if (end < 0) {
      pending.fail(conversation.failure("does not read what it is sent"));
    }
    pending.sentTo(end);
  }

  @Override
  public void answered(Pending pending) {
    outgoing.hasRead(pending.sentTo());
  }

  @Override
  public void tell(byte[] message) {
    outgoing.offer(message);
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      conversation.end("legacy server \"" + conversation.label() + "\" was closed");
      outgoing.end();
      child.stop(options.stopTimeout());
    }
  }

  private void read() {
    Lines lines = new Lines(child.process().getInputStream(), options.maxMessageBytes());
    try {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        if (lines.tooLong()) {
          conversation.unreadable(
              "sent a line of more than " + options.maxMessageBytes() + " bytes");
        } else {
          conversation.line(line);
        }
      }
    } catch (IOException e) {
      // The stream was closed under the reader, which is one way to reach its end.
    }
    over();
  }

  private void overhear() {
    Lines lines = new Lines(child.process().getErrorStream(), MOST_DIAGNOSTIC_BYTES);
    try {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        lastError = Texts.cut(line);
        String text = new String(line, StandardCharsets.UTF_8) + (lines.tooLong() ? "…" : "");
        conversation.hand(text);
      }
    } catch (IOException e) {
      // As for standard output.
    }
  }

  private void farewell(Thread reader) {
    join(reader);
    over();
  }

  /**
   * Nothing comes any more: tells everybody who waits why, and sees to it that the process ends.
   */
  private void over() {
    boolean gone = child.ends(LAST_WORDS);
    join(errors);
    conversation.end(epitaph(gone));
    outgoing.end();
    if (!gone) {
      child.stop(options.stopTimeout());
    }
  }

  private String epitaph(boolean gone) {
    String end =
        gone
            ? " ended with exit code " + child.process().exitValue()
            : " closed its standard output";
    boolean told = !lastError.isEmpty() && !conversation.confided();
    String words = told ? "; its last line on standard error: " + lastError : "";
    return "legacy server \"" + conversation.label() + "\"" + end + words;
  }

  private void join(Thread thread) {
    try {
      thread.join(LAST_WORDS.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Thread thread(String role, Runnable work) {
    Thread thread = new Thread(work, "matte-legacy-" + role + "-" + child.process().pid());
    thread.setDaemon(true);
    return thread;
  }
}
