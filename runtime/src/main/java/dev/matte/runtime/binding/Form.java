package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.Revision;

/**
 * A form that a person fills in: the schema that is sent and the reader of what comes back. The
 * processor writes one for each record with {@code @McpForm}. Safe for use by many threads.
 *
 * @param <T> what the content is read as
 */
public interface Form<T> {

  /** The form's JSON schema in the words of a revision, a JSON object. */
  JsonSlice schema(Revision revision);

  /**
   * Reads content.
   *
   * @param content a JSON object, unchecked
   * @throws InvalidArgumentsException if it does not fit the schema
   */
  T read(JsonSlice content);
}
