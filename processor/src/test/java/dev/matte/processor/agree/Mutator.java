package dev.matte.processor.agree;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes JSON values a little, always to JSON again; the same seed gives the same changes. */
final class Mutator {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "-0.0",
          "1",
          "1.0",
          "1.00e0",
          "10e-1",
          "1.5",
          "-1",
          "1e2",
          "127",
          "128",
          "-128",
          "-129",
          "32767",
          "32768",
          "-32769",
          "2147483647",
          "2147483648",
          "-2147483648",
          "-2147483649",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775808",
          "-9223372036854775809",
          "18446744073709551616",
          "0.1",
          "0.7",
          "0.70",
          "0.7000001",
          "1e-400",
          "1.7976931348623157e308",
          "3.4028235e38",
          "123.45",
          "123.456",
          "1E5",
          "14",
          "15",
          "99.99",
          "999.99",
          "1000",
          "4",
          "0.30000000000000004",
          "100000000000000000000000");
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\t",
          "a",
          "A",
          "x",
          "ab",
          "abcd",
          "abcde",
          "12",
          "null",
          "true",
          "10",
          "é",
          "😀",
          "😀😀",
          "a\nb",
          "a\n",
          "\n",
          "\u0000",
          "\u2028",
          "mesh",
          "MESH",
          "ring",
          "24h",
          "*",
          "me sh",
          "circle",
          "2024-02-29",
          "12:00:00",
          "Z",
          "a@b.c",
          "0001-01-01",
          "-",
          ".");
  private static final String LETTERS = "aZz09 .:-+/TtPZ_=@#%é😀\n\u00a0";

  private final Random random;

  Mutator(long seed) {
    random = new Random(seed);
  }

  /** The value with one to three changes somewhere within. */
  JsonNode mutate(JsonNode value) {
    JsonNode changed = value;
    for (int i = random.nextInt(3); i >= 0; i--) {
      changed = within(changed);
    }
    return changed;
  }

  private JsonNode within(JsonNode value) {
    if (value instanceof ObjectNode object && !object.isEmpty() && chance(75)) {
      List<String> names = new ArrayList<>(object.propertyNames());
      String name = names.get(random.nextInt(names.size()));
      ObjectNode copy = object.deepCopy();
      copy.set(name, within(object.get(name)));
      return copy;
    }
    if (value instanceof ArrayNode array && !array.isEmpty() && chance(60)) {
      int index = random.nextInt(array.size());
      ArrayNode copy = array.deepCopy();
      copy.set(index, within(array.get(index)));
      return copy;
    }
    return chance(12) ? anything() : inKind(value);
  }

  private JsonNode inKind(JsonNode value) {
    if (value instanceof ObjectNode object) {
      return object(object.deepCopy());
    } else if (value instanceof ArrayNode array) {
      return array(array.deepCopy());
    } else if (value.isString()) {
      return NODES.stringNode(chance(15) ? pick(TEXTS) : text(value.stringValue()));
    } else if (value.isNumber()) {
      return chance(50) ? number(pick(NUMBERS)) : number(value.decimalValue());
    }
    return anything();
  }

  private JsonNode object(ObjectNode object) {
    List<String> names = new ArrayList<>(object.propertyNames());
    String name = names.isEmpty() ? "x" : names.get(random.nextInt(names.size()));
    switch (random.nextInt(4)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(pick(List.of("unknown", "", "x", "Value", "größe")), anything());
      case 2 -> {
        JsonNode moved = object.remove(name);
        object.set(text(name), moved == null ? anything() : moved);
      }
      default -> object.set(name, anything());
    }
    return object;
  }

  private JsonNode array(ArrayNode array) {
    int at = array.isEmpty() ? 0 : random.nextInt(array.size());
    switch (random.nextInt(4)) {
      case 0 -> array.insert(at, array.isEmpty() ? anything() : array.get(at).deepCopy());
      case 1 -> {
        if (!array.isEmpty()) {
          array.remove(at);
        }
      }
      case 2 -> array.insert(at, anything());
      default -> array.removeAll();
    }
    return array;
  }

  private String text(String text) {
    int[] points = text.codePoints().toArray();
    int at = points.length == 0 ? 0 : random.nextInt(points.length);
    int[] letters = LETTERS.codePoints().toArray();
    String letter = Character.toString(letters[random.nextInt(letters.length)]);
    String before = new String(points, 0, at);
    String rest = new String(points, at, points.length - at);
    String after = points.length == 0 ? "" : new String(points, at + 1, points.length - at - 1);
    return switch (random.nextInt(7)) {
      case 0 -> before + after;
      case 1 -> before + letter + after;
      case 2 -> before + letter + rest;
      case 3 -> text + letter;
      case 4 -> text.toLowerCase(java.util.Locale.ROOT);
      case 5 -> text.toUpperCase(java.util.Locale.ROOT);
      default -> before + random.nextInt(10) + after;
    };
  }

  private JsonNode number(BigDecimal value) {
    BigDecimal changed =
        switch (random.nextInt(6)) {
          case 0 -> value.add(BigDecimal.ONE);
          case 1 -> value.subtract(BigDecimal.ONE);
          case 2 -> value.negate();
          case 3 -> value.add(new BigDecimal("0.5"));
          case 4 -> value.movePointRight(random.nextInt(5));
          default -> value.setScale(value.scale() + 1);
        };
    return number(changed.toString());
  }

  private static JsonNode number(String text) {
    BigDecimal exact = new BigDecimal(text);
    return text.matches("-?[0-9]+")
        ? NODES.numberNode(new BigInteger(text))
        : NODES.numberNode(exact);
  }

  private JsonNode anything() {
    return switch (random.nextInt(8)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2 -> NODES.arrayNode();
      case 3 -> NODES.objectNode();
      case 4 -> NODES.arrayNode().add(anything());
      case 5 -> NODES.stringNode(pick(TEXTS));
      case 6 -> NODES.objectNode().set(pick(TEXTS), anything());
      default -> number(pick(NUMBERS));
    };
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }
}
