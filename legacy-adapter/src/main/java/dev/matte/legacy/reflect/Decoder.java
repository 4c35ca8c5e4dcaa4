package dev.matte.legacy.reflect;

import dev.matte.runtime.binding.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value out of arguments, with the calls that generated code would make. Used by many
 * threads.
 */
interface Decoder {

  /** The value; after a problem, which has been recorded, {@code null}, zero or false. */
  @Nullable Object read(Arguments in);
}
