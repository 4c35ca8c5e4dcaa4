package dev.matte.legacy.stub;

import dev.matte.contract.Contract;
import dev.matte.contract.ToolContract;
import dev.matte.contract.json.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists made by chance, the same ones each time. */
class RandomListsTest {
  private static final List<String> NAMES =
      List.of(
          "a",
          "b",
          "max_agents",
          "maxAgents",
          "type",
          "action",
          "value",
          "class",
          "24h",
          "*",
          "call",
          "items",
          "list",
          "größe",
          "with space",
          "x-y",
          "config",
          "name");
  private static final List<String> KEYWORDS =
      List.of(
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "minLength",
          "maxLength",
          "minItems",
          "pattern",
          "format",
          "default",
          "enum",
          "const",
          "title",
          "description",
          "required",
          "properties",
          "items",
          "additionalProperties",
          "anyOf",
          "x-odd",
          "uniqueItems",
          "multipleOf");
  private static final List<String> TYPES =
      List.of("string", "number", "integer", "boolean", "array", "object", "string", "number");

  /** Three hundred lists, a hundred to a compilation: each becomes a group of its own. */
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 20})
  void list_madeByChance_comesBackEqual(long seed) {
    Random chance = new Random(seed);
    List<ToolContract> tools = new ArrayList<>();
    for (int list = 0; list < 100; list++) {
      int size = 1 + chance.nextInt(3);
      for (int tool = 0; tool < size; tool++) {
        tools.add(tool("group" + list + "_tool" + tool, chance));
      }
    }
    StubOptions options =
        new StubOptions(
            "chance",
            "",
            "",
            false,
            1,
            seed % 2 == 0 ? 2 : 7,
            false,
            seed == 12,
            true,
            Optional.empty(),
            List.of(),
            "");

    RoundTrip.check(new Contract("chance", "1", tools), options);
  }

  private static ToolContract tool(String name, Random chance) {
    Json.Builder entry = Json.object().put("name", name);
    if (chance.nextInt(4) > 0) {
      entry.put("description", text(chance));
    }
    Json.Builder schema = Json.object().put("type", "object");
    schema.put("properties", properties(chance, 3));
    required(schema, chance);
    if (chance.nextInt(3) == 0) {
      schema.put("additionalProperties", Json.of(chance.nextBoolean()));
    }
    if (chance.nextInt(8) == 0) {
      odd(schema, chance, 1);
      schema.put("type", "object");
    }
    return new ToolContract(name, entry.put("inputSchema", schema.build()).build());
  }

  private static Json.Members properties(Random chance, int depth) {
    Json.Builder properties = Json.object();
    for (int i = chance.nextInt(5); i > 0; i--) {
      properties.put(pick(NAMES, chance), schema(chance, depth));
    }
    return properties.build();
  }

  private static void required(Json.Builder schema, Random chance) {
    List<String> names = new ArrayList<>();
    for (int i = chance.nextInt(4); i > 0; i--) {
      names.add(pick(NAMES, chance));
    }
    if (!names.isEmpty()) {
      schema.put("required", Json.texts(names));
    }
  }

  private static Json schema(Random chance, int depth) {
    if (chance.nextInt(25) == 0) {
      return Json.of(chance.nextBoolean());
    }
    Json.Builder schema = Json.object();
    String type = pick(TYPES, chance);
    if (chance.nextInt(8) > 0) {
      schema.put("type", type);
    }
    if (chance.nextInt(3) == 0) {
      schema.put("description", text(chance));
    }
    if (depth > 0 && type.equals("object") && chance.nextBoolean()) {
      schema.put("properties", properties(chance, depth - 1));
      required(schema, chance);
    } else if (depth > 0 && type.equals("object") && chance.nextBoolean()) {
      schema.put("additionalProperties", schema(chance, depth - 1));
    } else if (depth > 0 && type.equals("array") && chance.nextBoolean()) {
      schema.put("items", schema(chance, depth - 1));
    } else if (type.equals("string") && chance.nextInt(3) == 0) {
      schema.put("enum", Json.texts(List.of("a", pick(NAMES, chance) + "!")));
    }
    for (int i = chance.nextInt(3); i > 0; i--) {
      odd(schema, chance, depth);
    }
    return schema.build();
  }

  /** A keyword with a value that may or may not suit it. */
  private static void odd(Json.Builder schema, Random chance, int depth) {
    String keyword = pick(KEYWORDS, chance);
    Json value =
        switch (chance.nextInt(9)) {
          case 0 -> Json.of(chance.nextInt(20) - 5);
          case 1 -> Json.of(new BigDecimal(chance.nextInt(100)).movePointLeft(1));
          case 2 -> Json.of(text(chance));
          case 3 -> Json.of(chance.nextBoolean());
          case 4 -> Json.nothing();
          case 5 -> Json.texts(List.of("a", "b", pick(NAMES, chance)));
          case 6 -> Json.of(List.of(Json.of(1), Json.of("a"), Json.nothing()));
          case 7 -> depth > 0 ? schema(chance, depth - 1) : Json.object().build();
          default -> Json.of(pick(List.of("date-time", "uuid", "email", "uri", "x"), chance));
        };
    schema.put(keyword, value);
  }

  private static String text(Random chance) {
    List<String> words =
        List.of(
            "word",
            "\"quoted\"",
            "*/",
            "@param",
            "<b>",
            "&amp;",
            "`code`",
            "\\u0041",
            "{@code",
            "}",
            "→",
            "\n",
            "  ",
            "😀",
            "\t",
            "long".repeat(30));
    StringBuilder text = new StringBuilder("Says");
    for (int i = chance.nextInt(25); i > 0; i--) {
      text.append(' ').append(pick(words, chance));
    }
    return text.toString();
  }

  private static <T> T pick(List<T> all, Random chance) {
    return all.get(chance.nextInt(all.size()));
  }
}
