package dev.matte.processor.read;

import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.TypeModel;
import dev.matte.processor.model.TypeModel.Format;
import java.util.Map;
import java.util.Optional;

/** Types of the JDK and of Jackson that have a JSON form of their own. */
final class StandardTypes {
  private static final Map<String, Format> FORMATS =
      Map.ofEntries(
          Map.entry("java.time.LocalDate", Format.LOCAL_DATE),
          Map.entry("java.time.LocalTime", Format.LOCAL_TIME),
          Map.entry("java.time.LocalDateTime", Format.LOCAL_DATE_TIME),
          Map.entry("java.time.OffsetTime", Format.OFFSET_TIME),
          Map.entry("java.time.OffsetDateTime", Format.OFFSET_DATE_TIME),
          Map.entry("java.time.ZonedDateTime", Format.ZONED_DATE_TIME),
          Map.entry("java.time.Instant", Format.INSTANT),
          Map.entry("java.time.Year", Format.YEAR),
          Map.entry("java.time.YearMonth", Format.YEAR_MONTH),
          Map.entry("java.time.MonthDay", Format.MONTH_DAY),
          Map.entry("java.time.Duration", Format.DURATION),
          Map.entry("java.time.Period", Format.PERIOD),
          Map.entry("java.time.ZoneId", Format.ZONE_ID),
          Map.entry("java.time.ZoneOffset", Format.ZONE_OFFSET),
          Map.entry("java.util.UUID", Format.UUID),
          Map.entry("java.net.URI", Format.URI),
          Map.entry("java.util.Locale", Format.LOCALE),
          Map.entry("java.util.Currency", Format.CURRENCY));

  private StandardTypes() {}

  /** The form of a primitive or declared type that needs no further reading. */
  static Optional<TypeModel> of(JavaType type) {
    Format format = FORMATS.get(type.name());
    return format != null ? Optional.of(new TypeModel.Formatted(type, format)) : plain(type);
  }

  private static Optional<TypeModel> plain(JavaType type) {
    return switch (type.name()) {
      case "boolean", "java.lang.Boolean" -> Optional.of(new TypeModel.Bool(type));
      case "byte", "java.lang.Byte" -> Optional.of(new TypeModel.Whole(type, 8));
      case "short", "java.lang.Short" -> Optional.of(new TypeModel.Whole(type, 16));
      case "int", "java.lang.Integer" -> Optional.of(new TypeModel.Whole(type, 32));
      case "long", "java.lang.Long" -> Optional.of(new TypeModel.Whole(type, 64));
      case "java.math.BigInteger" -> Optional.of(new TypeModel.Whole(type, 0));
      case "float", "java.lang.Float" -> Optional.of(new TypeModel.Decimal(type, 32));
      case "double", "java.lang.Double" -> Optional.of(new TypeModel.Decimal(type, 64));
      case "java.math.BigDecimal" -> Optional.of(new TypeModel.Decimal(type, 0));
      case "java.lang.String", "java.lang.CharSequence" ->
          Optional.of(new TypeModel.Text(type, false));
      case "char", "java.lang.Character" -> Optional.of(new TypeModel.Text(type, true));
      default -> free(type);
    };
  }

  private static Optional<TypeModel> free(JavaType type) {
    return switch (type.name()) {
      case "tools.jackson.databind.JsonNode" -> free(type, TypeModel.FreeForm.Shape.ANY);
      case "tools.jackson.databind.node.ObjectNode" -> free(type, TypeModel.FreeForm.Shape.OBJECT);
      case "tools.jackson.databind.node.ArrayNode" -> free(type, TypeModel.FreeForm.Shape.ARRAY);
      default -> Optional.empty();
    };
  }

  private static Optional<TypeModel> free(JavaType type, TypeModel.FreeForm.Shape shape) {
    return Optional.of(new TypeModel.FreeForm(type, shape));
  }
}
