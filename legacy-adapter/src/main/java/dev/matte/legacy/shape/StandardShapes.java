package dev.matte.legacy.shape;

import dev.matte.legacy.shape.Shape.FreeForm;
import dev.matte.legacy.shape.Shape.Scalar.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Types of the JDK and of Jackson that have a JSON form of their own, or none. */
final class StandardShapes {
  private static final Map<Class<?>, Kind> KINDS =
      Map.ofEntries(
          Map.entry(boolean.class, Kind.BOOL),
          Map.entry(Boolean.class, Kind.BOOL),
          Map.entry(byte.class, Kind.INT8),
          Map.entry(Byte.class, Kind.INT8),
          Map.entry(short.class, Kind.INT16),
          Map.entry(Short.class, Kind.INT16),
          Map.entry(int.class, Kind.INT32),
          Map.entry(Integer.class, Kind.INT32),
          Map.entry(long.class, Kind.INT64),
          Map.entry(Long.class, Kind.INT64),
          Map.entry(BigInteger.class, Kind.BIG_INTEGER),
          Map.entry(float.class, Kind.FLOAT32),
          Map.entry(Float.class, Kind.FLOAT32),
          Map.entry(double.class, Kind.FLOAT64),
          Map.entry(Double.class, Kind.FLOAT64),
          Map.entry(BigDecimal.class, Kind.BIG_DECIMAL),
          Map.entry(String.class, Kind.TEXT),
          Map.entry(CharSequence.class, Kind.TEXT),
          Map.entry(char.class, Kind.CHARACTER),
          Map.entry(Character.class, Kind.CHARACTER));
  private static final Map<Class<?>, FreeForm.Form> TREES =
      Map.of(
          JsonNode.class, FreeForm.Form.ANY,
          ObjectNode.class, FreeForm.Form.OBJECT,
          ArrayNode.class, FreeForm.Form.ARRAY);
  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("java.lang.Object", "tools.jackson.databind.JsonNode"),
          Map.entry("java.lang.Number", "BigDecimal"),
          Map.entry("java.lang.StringBuilder", "String"),
          Map.entry("java.lang.StringBuffer", "String"),
          Map.entry("java.util.Date", "Instant"),
          Map.entry("java.util.Calendar", "OffsetDateTime"),
          Map.entry("java.util.TimeZone", "ZoneId"),
          Map.entry("java.sql.Date", "LocalDate"),
          Map.entry("java.sql.Time", "LocalTime"),
          Map.entry("java.sql.Timestamp", "Instant"),
          Map.entry("java.net.URL", "URI"),
          Map.entry("java.io.File", "String"),
          Map.entry("java.nio.file.Path", "String"),
          Map.entry("java.nio.ByteBuffer", "byte[]"),
          Map.entry("java.util.concurrent.Future", "CompletionStage"));

  private StandardShapes() {}

  /** The form of a type that needs no further reading. */
  static Optional<Shape> of(JavaType type) {
    Class<?> raw = type.getRawClass();
    Kind kind = KINDS.get(raw);
    if (kind != null) {
      return Optional.of(new Shape.Scalar(type, kind));
    }
    FreeForm.Form tree = TREES.get(raw);
    if (tree != null) {
      return Optional.of(new FreeForm(type, tree));
    }
    return Format.of(raw).map(format -> new Shape.Formatted(type, format));
  }

  /** Why a type of a library has no JSON form: what to take instead; empty when it is no such. */
  static Optional<String> insteadOf(Class<?> raw) {
    String instead = INSTEAD.get(raw.getName());
    if (instead != null) {
      return Optional.of(instead);
    }
    if (Map.class.isAssignableFrom(raw)) {
      return Optional.of("Map");
    }
    if (Iterable.class.isAssignableFrom(raw)) {
      return Optional.of("List");
    }
    String name = raw.getName();
    boolean library =
        name.startsWith("java.")
            || name.startsWith("javax.")
            || name.startsWith("jdk.")
            || name.startsWith("kotlin.")
            || name.startsWith("tools.jackson.")
            || name.startsWith("com.fasterxml.jackson.")
            || name.startsWith("dev.matte.runtime.");
    return library ? Optional.of("a record of plain values") : Optional.empty();
  }
}
