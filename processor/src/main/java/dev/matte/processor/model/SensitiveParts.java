package dev.matte.processor.model;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parts of a tool's arguments and results that must not be shown, as JSON pointers in which
 * {@code *} stands for any member or item.
 *
 * <p>What leads back to itself is masked as a whole, and so is what would take too many pointers:
 * better too much than too little.
 *
 * @param arguments under every name by which callers may give them
 * @param results of structured results
 */
public record SensitiveParts(List<String> arguments, List<String> results) {
  private static final int MOST = 64;
  private static final int DEEPEST = 12;

  /** The parts of a tool. */
  public static SensitiveParts of(ToolModel tool, Map<String, Structure> structures) {
    boolean single = tool.style().repairs().contains(SchemaStyle.Repair.VALUE_TO_LIST);
    return new SensitiveParts(
        pointers(new Walk(structures, true, single), walk -> walk.arguments(tool)),
        pointers(new Walk(structures, false, false), walk -> walk.results(tool.result())));
  }

  /** Whether everything may be shown. */
  public boolean isEmpty() {
    return arguments.isEmpty() && results.isEmpty();
  }

  private interface Start {
    void from(Walk walk);
  }

  /** The pointers as deep as they go, or less deep when they are too many. */
  private static List<String> pointers(Walk walk, Start start) {
    for (int deepest = DEEPEST; deepest >= 0; deepest--) {
      walk.begin(deepest);
      start.from(walk);
      if (walk.found.size() <= MOST) {
        return List.copyOf(walk.found);
      }
    }
    return List.of("");
  }

  /** A walk along the members of arguments or of a result. */
  private static final class Walk {
    private final Map<String, Structure> structures;
    private final boolean input;
    private final boolean single;
    private final Set<String> leading = new HashSet<>();
    private final Set<String> open = new HashSet<>();
    private final Set<String> found = new LinkedHashSet<>();
    private int deepest;

    /**
     * A walk that has not begun.
     *
     * @param input whether along arguments
     * @param single whether a value may stand where a list is expected
     */
    Walk(Map<String, Structure> structures, boolean input, boolean single) {
      this.structures = structures;
      this.input = input;
      this.single = single;
      boolean grown = true;
      while (grown) {
        grown = leading.addAll(structures.keySet().stream().filter(this::leads).toList());
      }
    }

    private boolean leads(String key) {
      return fields(key).anyMatch(field -> field.sensitive() || leads(field.type()));
    }

    void begin(int depth) {
      deepest = depth;
      open.clear();
      found.clear();
    }

    void arguments(ToolModel tool) {
      for (ParameterModel parameter : tool.given()) {
        if (parameter.role() == ParameterModel.Role.REQUEST) {
          type(parameter.field().type(), "", 0);
        } else {
          field(parameter.field(), "", 0);
        }
      }
    }

    void results(ResultModel result) {
      result.type().ifPresent(type -> type(type, result.inParts() ? "/*" : "", 0));
    }

    private void field(FieldModel field, String at, int depth) {
      for (String name : input ? names(field) : List.of(field.name())) {
        String pointer = at + "/" + name.replace("~", "~0").replace("/", "~1");
        if (field.sensitive()) {
          found.add(pointer);
        } else {
          type(field.type(), pointer, depth + 1);
        }
      }
    }

    private void type(TypeModel type, String at, int depth) {
      if (!leads(type) || found.size() > MOST) {
        return;
      }
      if (depth >= deepest) {
        found.add(at);
      } else if (type instanceof TypeModel.Items items) {
        type(items.item(), at + "/*", depth + 1);
        if (single) {
          type(items.item(), at, depth + 1);
        }
      } else if (type instanceof TypeModel.Mapping mapping) {
        type(mapping.value(), at + "/*", depth + 1);
      } else if (type instanceof TypeModel.Wrapper wrapper) {
        type(wrapper.inner(), at, depth);
      } else if (type instanceof TypeModel.Named named) {
        structure(named.key(), at, depth);
      }
    }

    private void structure(String key, String at, int depth) {
      if (open.add(key)) {
        fields(key).forEach(field -> field(field, at, depth));
        open.remove(key);
      } else {
        found.add(at);
      }
    }

    /** Whether a type holds anything sensitive. */
    private boolean leads(TypeModel type) {
      if (type instanceof TypeModel.Items items) {
        return leads(items.item());
      }
      if (type instanceof TypeModel.Mapping mapping) {
        return leads(mapping.value());
      }
      if (type instanceof TypeModel.Wrapper wrapper) {
        return leads(wrapper.inner());
      }
      return type instanceof TypeModel.Named named && leading.contains(named.key());
    }

    private Stream<FieldModel> fields(String key) {
      Structure structure = structures.get(key);
      if (structure instanceof Structure.Fields object) {
        return object.fields().stream()
            .filter(field -> input ? field.writable() : field.readable());
      }
      return structure instanceof Structure.Union union
          ? union.variants().stream().flatMap(variant -> fields(variant.structureKey()))
          : Stream.of();
    }

    private static List<String> names(FieldModel field) {
      return Stream.concat(Stream.of(field.name()), field.aliases().stream()).toList();
    }
  }
}
