package dev.matte.contract.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An immutable JSON value; members keep the order they were put in. */
public sealed interface Json {

  /** The value as compact JSON text. */
  default String text() {
    return JsonText.compact(this);
  }

  /** JSON {@code null}. */
  static Json nothing() {
    return new Nothing();
  }

  /** Text. */
  static Json of(String value) {
    return new Text(value);
  }

  /** A whole number. */
  static Json of(long value) {
    return new Numeral(BigDecimal.valueOf(value));
  }

  /** Any number. */
  static Json of(BigDecimal value) {
    return new Numeral(value);
  }

  /** {@code true} or {@code false}. */
  static Json of(boolean value) {
    return new Flag(value);
  }

  /** An array. */
  static Json of(List<? extends Json> items) {
    return new Items(List.copyOf(items));
  }

  /** An array of text. */
  static Json texts(List<String> items) {
    return of(items.stream().map(Json::of).toList());
  }

  /** Starts an object. */
  static Builder object() {
    return new Builder();
  }

  /** A JSON string. */
  record Text(String value) implements Json {}

  /** A JSON number; equal numbers are equal values, whatever their scale. */
  record Numeral(BigDecimal value) implements Json {

    /** Drops trailing zeros, so that a number has one text. */
    public Numeral {
      value = value.stripTrailingZeros();
    }
  }

  /** A JSON boolean. */
  record Flag(boolean value) implements Json {}

  /** JSON {@code null}. */
  record Nothing() implements Json {}

  /** A JSON array. */
  record Items(List<Json> values) implements Json {

    /** Copies the list. */
    public Items {
      values = List.copyOf(values);
    }
  }

  /** A JSON object. */
  record Members(Map<String, Json> values) implements Json {

    /** Copies the map, order included. */
    public Members {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A builder that holds these members already. */
    public Builder with() {
      Builder builder = new Builder();
      values.forEach(builder::put);
      return builder;
    }
  }

  /** Collects the members of an object. */
  final class Builder {
    private final Map<String, Json> members = new LinkedHashMap<>();

    private Builder() {}

    /** Puts a member; a later one of the same name takes the place of the first. */
    public Builder put(String name, Json value) {
      members.put(name, value);
      return this;
    }

    /** Puts text. */
    public Builder put(String name, String value) {
      return put(name, of(value));
    }

    /** Puts text unless it is empty. */
    public Builder putText(String name, String value) {
      return value.isEmpty() ? this : put(name, value);
    }

    /** Puts all members of another object, after those that are there. */
    public Builder putAll(Members other) {
      other.values().forEach(this::put);
      return this;
    }

    /** Whether nothing was put. */
    public boolean isEmpty() {
      return members.isEmpty();
    }

    /** The object. */
    public Members build() {
      return new Members(members);
    }
  }
}
