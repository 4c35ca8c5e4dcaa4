package dev.matte.sample.payments.mandate;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The members of an object, each as the type it should have.
 *
 * @param place where the object stands, for messages; empty at the root
 */
record Members(String place, JsonNode object) {

  /** Refuses what is no object. */
  Members {
    if (!object.isObject()) {
      throw new Refusal(place, "expected an object");
    }
  }

  boolean has(String name) {
    return object.has(name);
  }

  String text(String name) {
    JsonNode value = value(name);
    if (!value.isString() || value.stringValue().isEmpty()) {
      throw new Refusal(at(name), "expected text");
    }
    return value.stringValue();
  }

  long whole(String name) {
    JsonNode value = value(name);
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw new Refusal(at(name), "expected a whole number");
    }
    return value.longValue();
  }

  BigDecimal number(String name) {
    JsonNode value = value(name);
    if (!value.isNumber()) {
      throw new Refusal(at(name), "expected a number");
    }
    return value.decimalValue();
  }

  /** A time in ISO 8601 with an offset. */
  Instant time(String name) {
    try {
      return OffsetDateTime.parse(text(name)).toInstant();
    } catch (DateTimeException e) {
      throw new Refusal(at(name), "expected a time such as 2030-01-31T12:00:00Z");
    }
  }

  /** A time in milliseconds since 1970. */
  Instant millis(String name) {
    long millis = whole(name);
    if (millis < 0 || millis > Times.LATEST.toEpochMilli()) {
      throw new Refusal(at(name), "expected milliseconds since 1970");
    }
    return Instant.ofEpochMilli(millis);
  }

  Members members(String name) {
    return new Members(at(name), value(name));
  }

  List<Members> list(String name) {
    List<Members> items = new ArrayList<>();
    JsonNode array = array(name);
    for (int i = 0; i < array.size(); i++) {
      items.add(new Members(at(name) + "[" + i + "]", array.required(i)));
    }
    return items;
  }

  /** Texts; empty when there is no such member. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    if (has(name)) {
      for (JsonNode item : array(name)) {
        if (!item.isString()) {
          throw new Refusal(at(name), "expected a list of text");
        }
        texts.add(item.stringValue());
      }
      // A list of nobody would be a mandate for nobody or for everybody; nobody can tell which.
      if (texts.isEmpty()) {
        throw new Refusal(at(name), "expected at least one; leave it out if there is none");
      }
    }
    return texts;
  }

  /** Members that are not among these. */
  List<String> besides(Set<String> known) {
    List<String> others = new ArrayList<>();
    for (String name : object.propertyNames()) {
      if (!known.contains(name)) {
        others.add(at(name));
      }
    }
    return others;
  }

  String at(String name) {
    return place.isEmpty() ? name : place + "." + name;
  }

  private JsonNode array(String name) {
    JsonNode value = value(name);
    if (!value.isArray()) {
      throw new Refusal(at(name), "expected a list");
    }
    return value;
  }

  private JsonNode value(String name) {
    return Optional.ofNullable(object.get(name))
        .orElseThrow(() -> new Refusal(at(name), "expected, and not there"));
  }
}
