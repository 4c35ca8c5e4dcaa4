package dev.matte.sample.flow.answer;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON that other programs may have written: what does not fit is absent. */
public final class Loose {
  private Loose() {}

  /** The object that a text holds; empty for any other text. */
  public static Optional<ObjectNode> object(String json) {
    try {
      return JsonMapper.shared().readTree(json) instanceof ObjectNode object
          ? Optional.of(object)
          : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** A member that is text and not empty. */
  public static Optional<String> text(JsonNode object, String name) {
    JsonNode member = object.path(name);
    return member.isString() && !member.stringValue().isEmpty()
        ? Optional.of(member.stringValue())
        : Optional.empty();
  }

  /** A member that is a number from 0 on, cut to a whole one, or else the number given. */
  public static long number(JsonNode object, String name, long otherwise) {
    JsonNode member = object.path(name);
    double number = member.isNumber() ? member.doubleValue() : -1;
    return number >= 0 && number <= Long.MAX_VALUE ? (long) number : otherwise;
  }

  /** A member that is a time. */
  public static Optional<Instant> time(JsonNode object, String name) {
    try {
      return text(object, name).map(Instant::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The texts of a member that is a list, or a text that holds one. */
  public static List<String> texts(JsonNode object, String name) {
    JsonNode member = object.path(name);
    try {
      return texts(member.isString() ? JsonMapper.shared().readTree(member.stringValue()) : member);
    } catch (JacksonException e) {
      return List.of();
    }
  }

  /** The texts of a list; none for anything else. */
  public static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    if (list instanceof ArrayNode array) {
      for (JsonNode item : array) {
        if (item.isString()) {
          texts.add(item.stringValue());
        }
      }
    }
    return List.copyOf(texts);
  }
}
