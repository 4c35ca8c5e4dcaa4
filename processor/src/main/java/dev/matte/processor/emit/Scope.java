package dev.matte.processor.emit;

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
 */
record Scope(ClassParts parts, ServerModel server, boolean ignoreUnknown) {

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
    return new Scope(parts, server, ignore);
  }
}
