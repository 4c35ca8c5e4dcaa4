package dev.matte.processor.check;

import dev.matte.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes types apart. */
final class Types {

  private Types() {}

  /** A type and all that stand inside it; records and unions are not entered. */
  static List<TypeModel> within(TypeModel type) {
    List<TypeModel> all = new ArrayList<>();
    collect(type, all);
    return all;
  }

  private static void collect(TypeModel type, List<TypeModel> into) {
    into.add(type);
    if (type instanceof TypeModel.Items items) {
      collect(items.item(), into);
    } else if (type instanceof TypeModel.Mapping mapping) {
      // A key without a JSON form has a rule of its own.
      if (!(mapping.key() instanceof TypeModel.Unsupported)) {
        collect(mapping.key(), into);
      }
      collect(mapping.value(), into);
    } else if (type instanceof TypeModel.Wrapper wrapper) {
      collect(wrapper.inner(), into);
    }
  }

  /** The type on the wire: wrappers of a single value taken off. */
  static TypeModel bare(TypeModel type) {
    return type instanceof TypeModel.Wrapper wrapper ? bare(wrapper.inner()) : type;
  }

  /** Keys of the structures that a type names, itself or inside. */
  static Set<String> keys(TypeModel type) {
    Set<String> keys = new LinkedHashSet<>();
    for (TypeModel each : within(type)) {
      if (each instanceof TypeModel.Named named) {
        keys.add(named.key());
      }
    }
    return keys;
  }
}
