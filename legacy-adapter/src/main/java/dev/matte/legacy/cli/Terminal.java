package dev.matte.legacy.cli;

import java.io.Console;

/** Whether a person looks at standard output. */
final class Terminal {
  /** The script {@code matte} knows better than Java: {@code true} or {@code false}. */
  private static final String TOLD = "matte.terminal";

  private Terminal() {}

  // Without a terminal there is no console before JDK 22; since then it is asked.
  @SuppressWarnings("SystemConsoleNull")
  static boolean isThere() {
    String told = System.getProperty(TOLD);
    if (told != null) {
      return Boolean.parseBoolean(told);
    }
    Console console = System.console();
    return console != null && isTerminal(console);
  }

  /** Since JDK 22 there is a console without a terminal too, which it says itself. */
  private static boolean isTerminal(Console console) {
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
