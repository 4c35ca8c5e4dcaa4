package dev.matte.legacy.stub;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the types that an interface declares, and names them. */
final class TypeNames {
  /** Words that say nothing without the tool before them. */
  private static final Set<String> VAGUE =
      Set.of(
          ("Action Category Class Command Config Data Event Filter Filters Format Item Kind Level"
                  + " Method Mode Name Operation Option Options Param Parameter Params Request"
                  + " Result Role Setting Settings State Status Target Type Value")
              .split(" "));

  private TypeNames() {}

  /** The types that tools mention, in the order of first mention, each with a name. */
  static List<Declared> assign(List<ToolMethod> tools, Collection<String> reserved) {
    Set<Declared> found = new LinkedHashSet<>();
    for (ToolMethod tool : tools) {
      if (tool.request().isPresent()) {
        add(tool.request().get(), found);
      } else {
        tool.fields().forEach(field -> add(field.shape(), found));
      }
    }
    name(found, reserved);
    return List.copyOf(found);
  }

  private static void add(Shape shape, Set<Declared> found) {
    if (shape instanceof Shape.Choice choice) {
      found.add(choice.declared());
    } else if (shape instanceof Shape.Structure structure) {
      add(structure.declared(), found);
    } else if (shape instanceof Shape.Listing listing) {
      add(listing.item(), found);
    } else if (shape instanceof Shape.Mapping mapping) {
      add(mapping.value(), found);
    } else if (shape instanceof Shape.OrNull orNull) {
      add(orNull.value(), found);
    }
  }

  private static void add(Declared.Fields record, Set<Declared> found) {
    if (found.add(record)) {
      record.fields().forEach(field -> add(field.shape(), found));
    }
  }

  private static void name(Set<Declared> types, Collection<String> reserved) {
    NameScope names = NameScope.ofFiles(reserved);
    Map<String, List<Declared>> rivals = new LinkedHashMap<>();
    for (Declared type : types) {
      rivals.computeIfAbsent(Words.lower(type.wish()), wish -> new ArrayList<>()).add(type);
    }
    List<Declared> others = new ArrayList<>();
    for (Declared type : types) {
      if (stands(type, rivals.getOrDefault(Words.lower(type.wish()), List.of()))
          && names.free(type.wish())) {
        type.name(names.take(List.of(type.wish())));
      } else {
        others.add(type);
      }
    }
    others.forEach(type -> type.name(names.take(List.of(scoped(type)))));
  }

  /**
   * Whether a type may have its name without the tool's: everybody will know which one is meant.
   */
  private static boolean stands(Declared type, List<Declared> rivals) {
    int tools = type.tools().size();
    boolean alone = rivals.size() == 1;
    boolean foremost =
        rivals.stream().allMatch(other -> other == type || other.tools().size() < tools);
    return alone ? tools > 1 || !VAGUE.contains(type.wish()) : tools > 1 && foremost;
  }

  private static String scoped(Declared type) {
    String name =
        type.owner().endsWith(type.wish()) ? type.owner() + "Value" : type.owner() + type.wish();
    return name.length() <= 60 ? name : name.substring(0, 60);
  }
}
