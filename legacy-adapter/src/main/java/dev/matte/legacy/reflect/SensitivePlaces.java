package dev.matte.legacy.reflect;

import dev.matte.legacy.shape.Field;
import dev.matte.legacy.shape.Shape;
import dev.matte.legacy.shape.Structure;
import dev.matte.legacy.shape.Structures;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the parts of arguments or results that must not be shown, as JSON pointers in which {@code
 * *} stands for any member or item.
 *
 * <p>What leads back to itself is masked as a whole, and so is what would take too many pointers:
 * better too much than too little.
 */
final class SensitivePlaces {
  private static final int MOST = 64;
  private static final int DEEPEST = 12;

  private final Structures structures;
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
  SensitivePlaces(Structures structures, boolean input, boolean single) {
    this.structures = structures;
    this.input = input;
    this.single = single;
    boolean grown = true;
    while (grown) {
      grown = leading.addAll(structures.keys().stream().filter(this::leads).toList());
    }
  }

  /** The pointers among the members of an object. */
  List<String> ofFields(List<Field> fields) {
    return pointers(walk -> fields.forEach(each -> walk.field(each, "", 0)));
  }

  /** The pointers in a value. */
  List<String> of(Shape shape, String at) {
    return pointers(walk -> walk.shape(shape, at, 0));
  }

  /** The pointers as deep as they go, or less deep when they are too many. */
  private List<String> pointers(Consumer<SensitivePlaces> start) {
    for (deepest = DEEPEST; deepest >= 0; deepest--) {
      open.clear();
      found.clear();
      start.accept(this);
      if (found.size() <= MOST) {
        return List.copyOf(found);
      }
    }
    return List.of("");
  }

  private void field(Field field, String at, int depth) {
    List<String> names = new ArrayList<>(List.of(field.name()));
    if (input) {
      names.addAll(field.aliases());
    }
    for (String name : names) {
      String pointer = at + "/" + name.replace("~", "~0").replace("/", "~1");
      if (field.sensitive()) {
        found.add(pointer);
      } else {
        shape(field.shape(), pointer, depth + 1);
      }
    }
  }

  private void shape(Shape shape, String at, int depth) {
    if (!leads(shape) || found.size() > MOST) {
      return;
    }
    if (depth >= deepest) {
      found.add(at);
    } else if (shape instanceof Shape.Items items) {
      shape(items.item(), at + "/*", depth + 1);
      if (single) {
        shape(items.item(), at, depth + 1);
      }
    } else if (shape instanceof Shape.Mapping mapping) {
      shape(mapping.value(), at + "/*", depth + 1);
    } else if (shape instanceof Shape.Wrapper wrapper) {
      shape(wrapper.inner(), at, depth);
    } else if (shape instanceof Shape.Named named) {
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

  private boolean leads(String key) {
    return fields(key).stream().anyMatch(field -> field.sensitive() || leads(field.shape()));
  }

  /** Whether a shape holds anything sensitive. */
  private boolean leads(Shape shape) {
    if (shape instanceof Shape.Items items) {
      return leads(items.item());
    }
    if (shape instanceof Shape.Mapping mapping) {
      return leads(mapping.value());
    }
    if (shape instanceof Shape.Wrapper wrapper) {
      return leads(wrapper.inner());
    }
    return shape instanceof Shape.Named named && leading.contains(named.key());
  }

  private List<Field> fields(String key) {
    if (structures.get(key) instanceof Structure.Union union) {
      return union.variants().stream().flatMap(each -> fields(each.key()).stream()).toList();
    }
    return structures.fields(key).fields().stream()
        .filter(field -> input ? field.writable() : field.readable())
        .toList();
  }
}
