package dev.matte.runtime.stdio;

import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.transport.Transport;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Serves one client over byte streams, one message per line.
 *
 * <p>Specification: basic/transports/stdio.
 */
public final class Stdio {

  private static @Nullable OutputStream original;

  private Stdio() {}

  /**
   * A transport over the standard streams of this process, which it guards.
   *
   * @see #guard
   */
  public static Transport transport() {
    return over(new FileInputStream(FileDescriptor.in), guard());
  }

  /** A transport over any two streams; neither is closed by it. */
  public static Transport over(InputStream in, OutputStream out) {
    return new StdioTransport(in, out, null, "");
  }

  /**
   * A transport over the standard streams of this process, whose client has to be known.
   *
   * @param authenticator asked for every request
   * @param token what the process was given to prove for whom it was started, from its environment
   *     as a rule; shown to the authenticator as a bearer token, and empty for none
   */
  public static Transport transport(Authenticator authenticator, String token) {
    return over(new FileInputStream(FileDescriptor.in), guard(), authenticator, token);
  }

  /** The same over any two streams; neither is closed by it. */
  public static Transport over(
      InputStream in, OutputStream out, Authenticator authenticator, String token) {
    return new StdioTransport(in, out, authenticator, token);
  }

  /**
   * Keeps standard output for the protocol: from now on {@code System.out} leads to standard error,
   * in UTF-8, and {@code System.in} is empty. To be called before any code that might print.
   * Calling it again changes nothing.
   *
   * @return the way to the real standard output
   */
  public static synchronized OutputStream guard() {
    OutputStream present = original;
    if (present == null) {
      present = new FileOutputStream(FileDescriptor.out);
      original = present;
      PrintStream errors =
          new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
      System.setErr(errors);
      System.setOut(errors);
      System.setIn(InputStream.nullInputStream());
    }
    return present;
  }
}
