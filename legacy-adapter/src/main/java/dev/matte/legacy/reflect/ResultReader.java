package dev.matte.legacy.reflect;

import dev.matte.annotations.McpSchema;
import dev.matte.contract.json.Json;
import dev.matte.legacy.reflect.Results.Kind;
import dev.matte.legacy.shape.Reading;
import dev.matte.legacy.shape.SchemaMarks;
import dev.matte.legacy.shape.Shape;
import dev.matte.legacy.shape.ShapeReader;
import dev.matte.legacy.shape.TypeUse;
import dev.matte.runtime.binding.Presence;
import dev.matte.runtime.binding.ToolResult;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.ContentBlock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JavaType;

/** Reads what a tool answers with. */
final class ResultReader {
  private static final Set<Class<?>> LISTS =
      Set.of(List.class, Collection.class, Iterable.class, Set.class);

  private final Reading reading;
  private final ShapeReader shapes;

  ResultReader(Reading reading, ShapeReader shapes) {
    this.reading = reading;
    this.shapes = shapes;
  }

  /**
   * Reads the result of a tool.
   *
   * @param written the schema that the author wrote, where Java says nothing
   */
  Results read(Member member, Optional<Json.Members> written) {
    return reading.within("its result", () -> result(member, written));
  }

  private Results result(Member member, Optional<Json.Members> written) {
    Deliveries.Delivered delivered = Deliveries.of(member.returned());
    TypeUse value = delivered.type();
    boolean wrapped = value.raw() == ToolResult.class;
    if (wrapped) {
      value = value.argument(0);
    }
    TypeUse bare = value.withoutOptional();
    boolean optional = value.optional();
    if (optional && wrapped) {
      throw reading.refused("an Optional stands in a ToolResult", "leave it out: it may be null");
    }
    if (value.raw() == Presence.class) {
      throw reading.refused("only a member can be a Presence", "take an Optional");
    }
    boolean items = delivered.delivery().inParts();
    Kind kind = kind(bare, items);
    boolean nullable =
        !items && (optional || member.marks().nullable() || value.marks().nullable());
    Optional<Shape> shape =
        kind == Kind.STRUCTURED ? Optional.of(shapes.read(bare)) : Optional.empty();
    refuseSchema(member, kind, shape);
    boolean object =
        kind == Kind.RAW
            ? written.filter(ResultReader::describesObject).isPresent()
            : !nullable && !items && shape.filter(Shape::object).isPresent();
    return new Results(kind, shape, delivered.delivery(), wrapped, nullable, optional, object);
  }

  private static boolean describesObject(Json.Members schema) {
    return Json.of("object").equals(schema.values().get("type"));
  }

  private void refuseSchema(Member member, Kind kind, Optional<Shape> shape) {
    boolean written =
        member.marks().find(McpSchema.class).filter(each -> !each.output().isEmpty()).isPresent();
    boolean open = kind == Kind.RAW || shape.filter(Shape.FreeForm.class::isInstance).isPresent();
    if (written && !open) {
      throw reading.refused(
          "@McpSchema(output) stands where the type says what the schema is", "drop it");
    }
  }

  /** The schema that the author wrote of a result. */
  static Optional<Json.Members> schema(Reading reading, Member member) {
    String text = member.marks().find(McpSchema.class).map(McpSchema::output).orElse("");
    return new SchemaMarks(reading).object("@McpSchema(output)", text);
  }

  private static Kind kind(TypeUse use, boolean items) {
    Class<?> raw = use.raw();
    if (raw == void.class || raw == Void.class) {
      return Kind.VOID;
    }
    if (ContentBlock.class.isAssignableFrom(raw)) {
      return items ? Kind.CONTENT_LIST : Kind.CONTENT;
    }
    if (items) {
      return Kind.STRUCTURED;
    }
    if (raw == CallToolResult.class) {
      return Kind.RAW;
    }
    if (listOf(use.type(), ContentBlock.class)) {
      return Kind.CONTENT_LIST;
    }
    return raw == String.class || raw == CharSequence.class ? Kind.TEXT : Kind.STRUCTURED;
  }

  /** Whether a type is a list or an array of a type or of subtypes. */
  static boolean listOf(JavaType type, Class<?> item) {
    if (type.isArrayType()) {
      return item.isAssignableFrom(type.getContentType().getRawClass());
    }
    return LISTS.contains(type.getRawClass())
        && type.containedTypeCount() == 1
        && item.isAssignableFrom(type.containedType(0).getRawClass());
  }
}
