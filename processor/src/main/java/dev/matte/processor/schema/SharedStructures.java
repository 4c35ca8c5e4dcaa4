package dev.matte.processor.schema;

import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.TypeModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the structures that one schema mentions more than once, recursion included; all others are
 * written where they are used.
 *
 * <p>A variant of a union is part of its union: it is expanded there and not counted.
 */
final class SharedStructures {
  private final Map<String, Structure> structures;
  private final Direction direction;
  private final Map<String, Integer> mentions = new HashMap<>();
  private final Set<String> expandedVariants = new HashSet<>();

  SharedStructures(Map<String, Structure> structures, Direction direction) {
    this.structures = structures;
    this.direction = direction;
  }

  /** Counts what a type at the root, or a field of the root, mentions. */
  void add(TypeModel type) {
    if (type instanceof TypeModel.Named named) {
      if (mentions.merge(named.key(), 1, Integer::sum) == 1) {
        expand(named.key());
      }
    } else if (type instanceof TypeModel.Items items) {
      add(items.item());
    } else if (type instanceof TypeModel.Mapping mapping) {
      add(mapping.value());
    } else if (type instanceof TypeModel.Wrapper wrapper) {
      add(wrapper.inner());
    }
  }

  /** Keys of the structures mentioned twice or more. */
  Set<String> keys() {
    return mentions.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private void expand(String key) {
    Structure structure = structures.get(key);
    if (structure instanceof Structure.Fields fields) {
      addFields(fields);
    } else if (structure instanceof Structure.Union union) {
      for (Structure.Union.Variant variant : union.variants()) {
        if (expandedVariants.add(key + '/' + variant.structureKey())
            && structures.get(variant.structureKey()) instanceof Structure.Fields fields) {
          addFields(fields);
        }
      }
    }
  }

  private void addFields(Structure.Fields structure) {
    for (FieldModel field : structure.fields()) {
      if (direction.has(field)) {
        add(field.type());
      }
    }
  }
}
