package dev.matte.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.matte.processor.model.TypeModel.Format;

/** How values that JSON holds as text of a standard form are read, written and made. */
final class FormatCode {
  private static final ClassName FORMATTER = ClassName.get("java.time.format", "DateTimeFormatter");

  private FormatCode() {}

  /** The method of {@code Arguments} that reads one. */
  static String reader(Format format) {
    return switch (format) {
      case LOCAL_DATE -> "localDate";
      case LOCAL_TIME -> "localTime";
      case LOCAL_DATE_TIME -> "localDateTime";
      case OFFSET_TIME -> "offsetTime";
      case OFFSET_DATE_TIME -> "offsetDateTime";
      case ZONED_DATE_TIME -> "zonedDateTime";
      case INSTANT -> "instant";
      case YEAR -> "year";
      case YEAR_MONTH -> "yearMonth";
      case MONTH_DAY -> "monthDay";
      case DURATION -> "duration";
      case PERIOD -> "period";
      case ZONE_ID -> "zoneId";
      case ZONE_OFFSET -> "zoneOffset";
      case UUID -> "uuid";
      case URI -> "uri";
      case BASE64 -> "base64";
      case LOCALE -> "locale";
      case CURRENCY -> "currency";
    };
  }

  /**
   * The text of a value.
   *
   * <p>{@code toString()} of the types with a time of day drops seconds that are zero, so a
   * formatter writes those.
   */
  static CodeBlock text(Format format, CodeBlock value) {
    return switch (format) {
      case LOCAL_TIME -> formatted("ISO_LOCAL_TIME", value);
      case LOCAL_DATE_TIME -> formatted("ISO_LOCAL_DATE_TIME", value);
      case OFFSET_TIME -> formatted("ISO_OFFSET_TIME", value);
      case OFFSET_DATE_TIME, ZONED_DATE_TIME -> formatted("ISO_OFFSET_DATE_TIME", value);
      case LOCALE -> CodeBlock.of("$L.toLanguageTag()", value);
      case CURRENCY -> CodeBlock.of("$L.getCurrencyCode()", value);
      case URI -> CodeBlock.of("$L.toASCIIString()", value);
      case LOCAL_DATE,
          INSTANT,
          YEAR,
          YEAR_MONTH,
          MONTH_DAY,
          DURATION,
          PERIOD,
          ZONE_ID,
          ZONE_OFFSET,
          UUID,
          BASE64 ->
          CodeBlock.of("$L.toString()", value);
    };
  }

  private static CodeBlock formatted(String formatter, CodeBlock value) {
    return CodeBlock.of("$T.$L.format($L)", FORMATTER, formatter, value);
  }

  /** The expression that makes the value of a literal. */
  static CodeBlock parsed(Format format, String text) {
    String literal = Texts.literal(text);
    return switch (format) {
      case INSTANT -> CodeBlock.of("$T.parse($L).toInstant()", time("OffsetDateTime"), literal);
      case YEAR ->
          CodeBlock.of("$T.of($L)", time("Year"), Integer.toString(Integer.parseInt(text)));
      case ZONE_ID -> CodeBlock.of("$T.of($L)", time("ZoneId"), literal);
      case ZONE_OFFSET -> CodeBlock.of("$T.of($L)", time("ZoneOffset"), literal);
      case UUID -> CodeBlock.of("$T.fromString($L)", util("UUID"), literal);
      case URI -> CodeBlock.of("$T.create($L)", ClassName.get("java.net", "URI"), literal);
      case BASE64 -> CodeBlock.of("$T.getDecoder().decode($L)", util("Base64"), literal);
      case LOCALE -> CodeBlock.of("$T.forLanguageTag($L)", util("Locale"), literal);
      case CURRENCY -> CodeBlock.of("$T.getInstance($L)", util("Currency"), literal);
      case LOCAL_DATE,
          LOCAL_TIME,
          LOCAL_DATE_TIME,
          OFFSET_TIME,
          OFFSET_DATE_TIME,
          ZONED_DATE_TIME,
          YEAR_MONTH,
          MONTH_DAY,
          DURATION,
          PERIOD ->
          CodeBlock.of("$T.parse($L)", time(simpleName(format)), literal);
    };
  }

  private static String simpleName(Format format) {
    return Identifiers.capitalized(reader(format));
  }

  private static ClassName time(String name) {
    return ClassName.get("java.time", name);
  }

  private static ClassName util(String name) {
    return ClassName.get("java.util", name);
  }
}
