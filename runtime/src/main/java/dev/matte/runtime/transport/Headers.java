package dev.matte.runtime.transport;

import org.jspecify.annotations.Nullable;

/** The header fields that came with a message. Their names are compared without case. */
public interface Headers {

  /** The first value of a field, without spaces around it; {@code null} when it was not sent. */
  @Nullable String header(String name);

  /** Whether a field was sent more than once. */
  boolean repeated(String name);
}
