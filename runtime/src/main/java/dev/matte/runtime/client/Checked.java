package dev.matte.runtime.client;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.InvalidArgumentsException;
import org.jspecify.annotations.Nullable;

/** Values that generated code has read. */
final class Checked {

  private Checked() {}

  /**
   * Gives a value once nothing was wrong with it.
   *
   * @throws IllegalStateException if it does not fit its type
   */
  static <T extends @Nullable Object> T value(String what, Arguments read, T value) {
    try {
      read.check();
    } catch (InvalidArgumentsException e) {
      throw new IllegalStateException(what + " does not fit its type: " + e.getMessage(), e);
    }
    return value;
  }
}
