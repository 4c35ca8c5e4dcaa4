package dev.matte.processor.emit;

import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.TypeModel;
import java.util.Objects;

/**
 * Where emitters write to, and what they look things up in.
 *
 * @param parts the class that is being written
 * @param server the model
 * @param ignoreUnknown whether members that a schema does not name are passed over
 * @param client whether the class is a client, which writes arguments and reads results
 */
record Scope(ClassParts parts, ServerModel server, boolean ignoreUnknown, boolean client) {

  /** Where a server's side is written. */
  Scope(ClassParts parts, ServerModel server, boolean ignoreUnknown) {
    this(parts, server, ignoreUnknown, false);
  }

  Structure structure(TypeModel.Named type) {
    return structure(type.key());
  }

  Structure structure(String key) {
    return Objects.requireNonNull(server.structures().get(key), key);
  }

  Structure.Fields fields(String key) {
    return (Structure.Fields) structure(key);
  }

  Scope ignoringUnknown(boolean ignore) {
    return new Scope(parts, server, ignore, client);
  }

  /** Whether a member is read here. */
  boolean reads(FieldModel field) {
    return client ? field.readable() : field.writable();
  }

  /** Whether a member is written here. */
  boolean writes(FieldModel field) {
    return client ? field.writable() && !field.accessor().isEmpty() : field.readable();
  }

  /** What a member is held to; a server has seen to its own results. */
  Constraints constraints(FieldModel field) {
    return client ? Constraints.NONE : field.constraints();
  }

  /**
   * Whether unknown members of an object are passed over: a client may be older than its server.
   */
  boolean lax(Structure.Fields structure) {
    return client || structure.ignoreUnknown().orElse(ignoreUnknown);
  }
}
