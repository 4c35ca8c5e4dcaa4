package dev.matte.legacy.reflect;

import dev.matte.runtime.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Writes a value as JSON, as generated code does. Used by many threads. */
interface Encoder {

  /**
   * Writes a value.
   *
   * @throws Exception what the author's accessors throw, or what JSON cannot say
   */
  void write(JsonWriter json, @Nullable Object value) throws Exception;
}
