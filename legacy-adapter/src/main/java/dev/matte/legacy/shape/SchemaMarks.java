package dev.matte.legacy.shape;

import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpSchema.AdditionalProperties;
import dev.matte.annotations.McpSchema.UnknownArguments;
import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonSyntaxException;
import dev.matte.contract.json.JsonText;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Reads {@code @McpSchema} where it changes the schema of one node. */
public final class SchemaMarks {
  private final Reading reading;

  /** A reader of what stands where the reading stands. */
  public SchemaMarks(Reading reading) {
    this.reading = reading;
  }

  /** For the schema of a parameter, component or the root of a tool's input schema. */
  public Extras read(Marks marks) {
    return marks.find(McpSchema.class).map(this::read).orElse(Extras.NONE);
  }

  private Extras read(McpSchema written) {
    return new Extras(
        object("keywords", written.keywords()).orElse(Extras.NONE.keywords()),
        new LinkedHashSet<>(Arrays.asList(written.without())));
  }

  /** For a field: only keywords and the form of integers have a meaning there. */
  Extras ofField(Marks marks) {
    marks.find(McpSchema.class).ifPresent(this::refuseStyle);
    return read(marks);
  }

  /** For the objects of a type; how schemas are written is the tool's matter. */
  Extras ofType(Marks marks) {
    Optional<McpSchema> written = marks.find(McpSchema.class);
    if (written.isPresent()) {
      refuseStyle(written.get());
      refuse(written.get().integers() != McpSchema.Integers.BOUNDED, "integers");
    }
    return read(marks);
  }

  /** For a type whose schema takes no additions. */
  void refuse(Marks marks, String fix) {
    if (!read(marks).equals(Extras.NONE)) {
      throw reading.refused("@McpSchema has no meaning on this type", fix);
    }
  }

  /** How a field shows whole numbers, when it says so. */
  static Optional<McpSchema.Integers> integers(Marks marks) {
    return marks
        .find(McpSchema.class)
        .map(McpSchema::integers)
        .filter(integers -> integers != McpSchema.Integers.BOUNDED);
  }

  private void refuseStyle(McpSchema written) {
    refuse(written.additionalProperties() != AdditionalProperties.FALSE, "additionalProperties");
    refuse(written.unknownArguments() != UnknownArguments.REFUSE, "unknownArguments");
    refuse(written.dialect() != McpSchema.Dialect.NONE, "dialect");
    refuse(written.repairs().length > 0, "repairs");
    refuse(!written.output().isEmpty(), "output");
  }

  private void refuse(boolean written, String attribute) {
    if (written) {
      throw reading.refused(
          "@McpSchema(" + attribute + ") has no meaning here", "write it on the tool or interface");
    }
  }

  /**
   * The JSON object written in an attribute; empty when nothing is.
   *
   * @throws UnbindableException if it is something else
   */
  public Optional<Json.Members> object(String attribute, String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      if (JsonText.parse(text) instanceof Json.Members members) {
        return Optional.of(members);
      }
      throw reading.refused(attribute + " is no JSON object", "write one");
    } catch (JsonSyntaxException e) {
      throw reading.refused(attribute + " is no JSON: " + e.getMessage(), "write a JSON object");
    }
  }

  /** The values that keywords leave of a shape's, where callers are held to them. */
  static List<Json> allowed(Extras extras, Shape shape) {
    return shape.bare() instanceof Shape.Scalar scalar
        ? extras.values().orElse(List.of()).stream()
            .filter(value -> fits(scalar.kind(), value))
            .distinct()
            .toList()
        : List.of();
  }

  private static boolean fits(Shape.Scalar.Kind kind, Json value) {
    if (value instanceof Json.Numeral number) {
      return kind.whole()
          ? number.value().scale() <= 0
              && (kind.bits() == 0 || number.value().toBigInteger().bitLength() < kind.bits())
          : kind.number();
    }
    return switch (kind) {
      case BOOL -> value instanceof Json.Flag;
      case TEXT -> value instanceof Json.Text;
      case CHARACTER -> value instanceof Json.Text text && text.value().length() == 1;
      default -> false;
    };
  }
}
