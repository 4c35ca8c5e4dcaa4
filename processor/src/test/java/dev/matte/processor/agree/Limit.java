package dev.matte.processor.agree;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A kind of value that the schema admits and the decoder refuses, since no schema can say what Java
 * cannot hold. The other way round there is none.
 *
 * @param name what it is called in test reports
 * @param applies whether a value of the tool's arguments is of this kind
 * @param examples some that are
 */
record Limit(String name, BiPredicate<String, JsonNode> applies, List<Example> examples) {
  private static final BigDecimal FLOAT = new BigDecimal("3.4028235e38");
  private static final BigDecimal INT = new BigDecimal(Integer.MAX_VALUE);
  private static final Set<String> TIMES =
      Set.of("offsetTime", "offsetDateTime", "zonedDateTime", "instant");
  private static final Pattern UNUSUAL_TIME =
      Pattern.compile("[tz]|:60|\\.\\d{10}|[+-](1[89]|2[0-3]):");
  private static final Pattern SPACE =
      Pattern.compile("[\\s\\u00a0\\u1680\\u2000-\\u200a\\u2028-\\u202f\\u205f\\u3000\\ufeff]+");

  /** All limits. */
  static final List<Limit> ALL =
      List.of(
          new Limit(
              "a number beyond the range of double or float",
              (tool, node) -> node.isNumber() && beyond(FLOAT, node),
              new Example("primitiveDouble", "1e309"),
              new Example("boxedFloat", "1e39")),
          new Limit(
              "leap seconds, lower case letters, more digits and farther offsets of RFC 3339",
              (tool, node) ->
                  TIMES.contains(tool)
                      && node.isString()
                      && UNUSUAL_TIME.matcher(node.stringValue()).find(),
              new Example("instant", "\"2016-12-31T23:59:60Z\""),
              new Example("offsetDateTime", "\"2024-01-01t00:00:00z\""),
              new Example("zonedDateTime", "\"2024-01-01T00:00:00.0000000001Z\""),
              new Example("offsetTime", "\"10:15:30+23:59\"")),
          new Limit(
              "form alone makes no time zone, language or currency",
              (tool, node) ->
                  refused("zoneId", ZoneId::of, tool, node)
                      || refused("locale", new Locale.Builder()::setLanguageTag, tool, node)
                      || refused("currency", Currency::getInstance, tool, node),
              new Example("zoneId", "\"Europe/Atlantis\""),
              new Example("locale", "\"de-C-H\""),
              new Example("currency", "\"XYZ\"")),
          new Limit(
              "a duration or period beyond the range of its Java type",
              (tool, node) ->
                  refused("duration", Duration::parse, tool, node)
                      || refused("period", Period::parse, tool, node),
              new Example("duration", "\"PT9223372036854775808S\""),
              new Example("period", "\"P2147483648D\"")),
          new Limit(
              "java.net.URI wants something after the scheme",
              (tool, node) -> refused("uri", URI::create, tool, node),
              new Example("uri", "\"a:\"")),
          new Limit(
              "two names of one key",
              (tool, node) -> tool.equals("mapByUuid") && node.isObject() && !keysDiffer(node),
              new Example(
                  "mapByUuid",
                  "{\"123e4567-e89b-12d3-a456-42661417400f\":\"a\","
                      + "\"123E4567-E89B-12D3-A456-42661417400F\":\"b\"}")),
          new Limit(
              "@McpSchema(integers = INTEGER) asks for a schema without the type's bounds",
              (tool, node) -> tool.equals("plainInteger") && node.isNumber() && beyond(INT, node),
              new Example("plainInteger", "2147483648")),
          new Limit(
              "ECMAScript knows more white space than the judge's regular expressions",
              (tool, node) -> node.isString() && SPACE.matcher(node.stringValue()).matches(),
              new Example("notBlank", "\"\u00a0\"")),
          new Limit(
              "addresses with quotes or numeric hosts; the judge takes letters beyond ASCII, too",
              (tool, node) ->
                  tool.equals("email")
                      && node.isString()
                      && !node.stringValue().matches("[ -~&&[^\"\\[]]*"),
              new Example("email", "\"\\\"a b\\\"@example.org\""),
              new Example("email", "\"a@[127.0.0.1]\"")));

  Limit(String name, BiPredicate<String, JsonNode> applies, Example... examples) {
    this(name, applies, List.of(examples));
  }

  /** A tool and a value of its argument. */
  record Example(String tool, String value) {}

  /** Whether one of the limits is about a value that stands somewhere in the arguments. */
  static boolean explain(String tool, JsonNode arguments) {
    return ALL.stream().anyMatch(limit -> limit.explains(tool, arguments));
  }

  /** Whether somewhere in the arguments stands a value that the limit is about. */
  boolean explains(String tool, JsonNode arguments) {
    if (applies.test(tool, arguments)) {
      return true;
    }
    for (JsonNode child : arguments) {
      if (explains(tool, child)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return name;
  }

  private static boolean beyond(BigDecimal bound, JsonNode number) {
    return number.decimalValue().abs().compareTo(bound) > 0;
  }

  private static boolean refused(
      String about, Function<String, Object> make, String tool, JsonNode node) {
    if (!tool.equals(about) || !node.isString()) {
      return false;
    }
    try {
      return make.apply(node.stringValue()) == node;
    } catch (RuntimeException e) {
      return true;
    }
  }

  private static boolean keysDiffer(JsonNode node) {
    Set<UUID> keys = new HashSet<>();
    return node.propertyNames().stream()
        .filter(name -> name.length() == 36)
        .allMatch(name -> keys.add(UUID.fromString(name)));
  }
}
