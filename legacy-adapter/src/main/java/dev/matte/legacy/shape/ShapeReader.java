package dev.matte.legacy.shape;

import dev.matte.legacy.shape.Shape.Items.Container;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.Presence;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JavaType;

/**
 * Reads the JSON form of any type.
 *
 * <p>What says that a value may be absent ({@code Optional}, {@code Presence}) is taken off before,
 * by whoever reads a field or a result; further in it has no meaning.
 */
public final class ShapeReader {
  private final Reading reading;
  private final StructureReader structures;

  /** A reader that keeps the structures it meets with the reading. */
  public ShapeReader(Reading reading) {
    this.reading = reading;
    this.structures = new StructureReader(reading, this);
  }

  /** A reader of fields whose types this one reads. */
  public FieldReader fields() {
    return structures.fields();
  }

  /**
   * Reads a type.
   *
   * @throws UnbindableException if it has no JSON form
   */
  public Shape read(TypeUse use) {
    JavaType type = use.type();
    Optional<Shape> standard = StandardShapes.of(type);
    if (standard.isPresent()) {
      return standard.get();
    }
    Class<?> raw = use.raw();
    if (raw.isArray()) {
      return new Shape.Items(type, Container.ARRAY, item(use.component()));
    } else if (raw == List.class) {
      return items(use, Container.LIST);
    } else if (raw == Collection.class) {
      return items(use, Container.COLLECTION);
    } else if (raw == Set.class) {
      return items(use, Container.SET);
    } else if (raw == Iterable.class) {
      return items(use, Container.SEQUENCE);
    } else if (raw == Map.class) {
      refuseRaw(use, 2);
      return new Shape.Mapping(type, key(use.argument(0)), item(use.argument(1)));
    } else if (raw.isEnum()) {
      return new ChoiceReader(reading).read(type);
    }
    refuseOthers(raw);
    return structures.read(type);
  }

  /** Reads a type of which a union says that it is one of its variants. */
  Shape variant(JavaType type) {
    refuseOthers(type.getRawClass());
    return structures.variant(type);
  }

  private void refuseOthers(Class<?> raw) {
    if (raw == CallContext.class) {
      throw reading.refused(
          "CallContext is given by the host, as a parameter only", "take it as a parameter");
    }
    if (Optional.class == raw || Presence.class == raw || raw.getName().contains("util.Optional")) {
      throw reading.refused(
          raw.getSimpleName() + " stands where a value cannot be absent", "take what is inside");
    }
    StandardShapes.insteadOf(raw)
        .ifPresent(
            instead -> {
              throw reading.refused(raw.getTypeName() + " has no JSON form", "take " + instead);
            });
  }

  private Shape items(TypeUse use, Container container) {
    refuseRaw(use, 1);
    return new Shape.Items(use.type(), container, item(use.argument(0)));
  }

  private void refuseRaw(TypeUse use, int arguments) {
    if (use.type().containedTypeCount() < arguments) {
      throw reading.refused(
          Types.name(use.type()) + " is raw, so nothing says what it holds",
          "write its type arguments");
    }
  }

  private Shape key(TypeUse use) {
    Shape key = item(use);
    boolean text =
        key instanceof Shape.Choice
            || (key instanceof Shape.Scalar scalar
                && (scalar.kind() == Shape.Scalar.Kind.TEXT
                    || scalar.kind() == Shape.Scalar.Kind.CHARACTER))
            || (key instanceof Shape.Formatted formatted && formatted.format() != Format.BASE64);
    if (!text) {
      throw reading.refused(
          Types.name(use.type()) + " is a key, and the keys of a JSON object are text",
          "take String");
    }
    return key;
  }

  /** Something in a list or map, where JSON null has no place. */
  private Shape item(TypeUse use) {
    if (use.marks().nullable()) {
      throw reading.refused(
          Types.name(use.type()) + " is @Nullable, and lists and maps hold no null",
          "drop @Nullable");
    }
    return read(use);
  }
}
