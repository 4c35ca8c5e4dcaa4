package dev.matte.legacy.cli;

import java.io.Serial;

/** A command that makes no sense as typed: what is wrong, and what to type. */
final class UsageException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final String fix;

  UsageException(String message, String fix) {
    super(message);
    this.fix = fix;
  }

  String fix() {
    return fix;
  }
}
