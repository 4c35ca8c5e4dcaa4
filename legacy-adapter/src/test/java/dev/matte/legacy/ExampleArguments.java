package dev.matte.legacy;

import dev.matte.contract.ToolContract;
import dev.matte.contract.json.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The smallest arguments that a tool's schema allows. */
final class ExampleArguments {

  private ExampleArguments() {}

  /** Arguments for a tool. */
  static Json of(ToolContract tool) {
    return object(tool.inputSchema());
  }

  private static Json object(Json.Members schema) {
    Json.Builder object = Json.object();
    Json properties = schema.values().getOrDefault("properties", Json.object().build());
    if (schema.values().get("required") instanceof Json.Items required) {
      for (Json name : required.values()) {
        String key = ((Json.Text) name).value();
        Json property = ((Json.Members) properties).values().getOrDefault(key, Json.nothing());
        object.put(key, value(property));
      }
    }
    return object.build();
  }

  private static Json value(Json schema) {
    if (!(schema instanceof Json.Members members)) {
      return Json.of("any");
    }
    Json constant = members.values().get("const");
    if (constant != null) {
      return constant;
    }
    if (members.values().get("enum") instanceof Json.Items choices) {
      return choices.values().get(choices.values().size() - 1);
    }
    Json type = members.values().getOrDefault("type", Json.of("any"));
    return type instanceof Json.Text text ? ofType(text.value(), members) : Json.of("any");
  }

  private static Json ofType(String type, Json.Members schema) {
    return switch (type) {
      case "integer", "number" -> number(schema);
      case "boolean" -> Json.of(true);
      case "object" -> object(schema);
      case "array" -> array(schema);
      case "null" -> Json.nothing();
      default -> Json.of(text(schema));
    };
  }

  private static Json number(Json.Members schema) {
    BigDecimal least = BigDecimal.ONE;
    for (String bound : List.of("minimum", "exclusiveMinimum")) {
      if (schema.values().get(bound) instanceof Json.Numeral number) {
        least = number.value().add(BigDecimal.ONE);
      }
    }
    if (schema.values().get("maximum") instanceof Json.Numeral most) {
      least = least.min(most.value());
    }
    return Json.of(least);
  }

  private static Json array(Json.Members schema) {
    List<Json> items = new ArrayList<>();
    if (schema.values().get("minItems") instanceof Json.Numeral least) {
      for (int i = 0; i < least.value().intValue(); i++) {
        items.add(value(schema.values().getOrDefault("items", Json.nothing())));
      }
    }
    return Json.of(items);
  }

  private static String text(Json.Members schema) {
    boolean time = Json.of("date-time").equals(schema.values().get("format"));
    int least =
        schema.values().get("minLength") instanceof Json.Numeral length
            ? length.value().intValue()
            : 1;
    return time ? "2026-11-22T12:00:00Z" : "ü".repeat(Math.max(1, least));
  }
}
