package dev.matte.runtime.guard;

import dev.matte.runtime.json.JsonSlice;
import java.util.Optional;

/**
 * A call of an author's code that a guard decides on. Valid until the call has ended. Safe for use
 * by many threads.
 */
public interface Operation {

  /** What is called. */
  OperationKind kind();

  /** The tool's or prompt's name, or the resource's URI as the client sent it. */
  String name();

  /** Who calls. */
  Caller caller();

  /** The arguments as they came, sensitive ones included; an object, empty when there were none. */
  JsonSlice arguments();

  /** Which parts of the arguments and results must not be shown. */
  Sensitive sensitive();

  /**
   * A text that changes whenever what clients see of the tool does: {@code sha256:} and 64 digits.
   * Empty for what is no tool.
   */
  String contract();

  /** A header of the HTTP request; {@code null} when it has none, or there is no such request. */
  Optional<String> header(String name);

  /** A member of the request's {@code _meta}. */
  Optional<JsonSlice> meta(String key);

  /** The id of the request, as JSON. */
  String requestId();
}
