package dev.matte.legacy.cli;

/** What a command ends with. */
final class ExitCode {
  /** All went well. */
  static final int OK = 0;

  /** What was looked for was found: changes that fail, or files that would change. */
  static final int FOUND = 1;

  /** The command was typed wrongly. */
  static final int USAGE = 2;

  /** A source could not be read, or a result not be written. */
  static final int TROUBLE = 3;

  /** A fault of Matte itself. */
  static final int FAULT = 4;

  private ExitCode() {}
}
