package dev.matte.processor.check;

import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.TypeModel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds types that Java can only write or only read: wrappers that lack one of their two ways. */
final class OneWay {
  private final ServerModel server;

  OneWay(ServerModel server) {
    this.server = server;
  }

  /** Why a value of a type cannot be read; empty when it can. */
  Optional<String> cannotRead(TypeModel type) {
    return find(type, true, new HashSet<>());
  }

  /** Why one of the parameters cannot be written; empty when all can. */
  Optional<String> cannotWrite(List<ParameterModel> parameters) {
    return parameters.stream()
        .map(parameter -> find(parameter.field().type(), false, new HashSet<>()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> find(TypeModel type, boolean reading, Set<String> seen) {
    if (type instanceof TypeModel.Wrapper wrapper) {
      String way = reading ? wrapper.create() : wrapper.unwrap();
      return way.isEmpty()
          ? Optional.of(wrapper.javaType() + " can only be " + (reading ? "written" : "read"))
          : find(wrapper.inner(), reading, seen);
    } else if (type instanceof TypeModel.Items items) {
      return find(items.item(), reading, seen);
    } else if (type instanceof TypeModel.Mapping mapping) {
      return find(mapping.value(), reading, seen);
    } else if (type instanceof TypeModel.Named named && seen.add(named.key())) {
      return structure(server.structures().get(named.key()), reading, seen);
    }
    return Optional.empty();
  }

  private Optional<String> structure(
      @Nullable Structure structure, boolean reading, Set<String> seen) {
    if (structure instanceof Structure.Union union) {
      return union.variants().stream()
          .map(each -> structure(server.structures().get(each.structureKey()), reading, seen))
          .flatMap(Optional::stream)
          .findFirst();
    } else if (structure instanceof Structure.Fields fields) {
      return fields.fields().stream()
          .filter(field -> reading ? field.readable() : field.writable())
          .map(field -> field(field, reading, seen))
          .flatMap(Optional::stream)
          .findFirst();
    }
    return Optional.empty();
  }

  private Optional<String> field(FieldModel field, boolean reading, Set<String> seen) {
    return find(field.type(), reading, seen);
  }
}
