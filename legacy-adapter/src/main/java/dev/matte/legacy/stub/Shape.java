package dev.matte.legacy.stub;

import dev.matte.contract.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A Java type of an argument, and the schema that Matte makes of it. */
sealed interface Shape {

  /** The schema without constraints, descriptions and defaults. */
  Json.Members schema();

  /** How the type is written where it may be a primitive. */
  String source();

  /** How the type is written where {@code null} may be one of its values, or as an argument. */
  default String boxed() {
    return source();
  }

  /** Adds the qualified names of the types it is made of, nested ones left out. */
  void imports(Set<String> imports);

  /** Slots that a value takes among a method's parameters. */
  default int slots() {
    return 1;
  }

  /** A type that is there already. */
  enum Plain implements Shape {
    TEXT("String", "", "string", ""),
    FLAG("boolean", "Boolean", "", "boolean", ""),
    INT("int", "Integer", "", "integer", ""),
    LONG("long", "Long", "", "integer", ""),
    BIG("BigInteger", "java.math.", "integer", ""),
    DOUBLE("double", "Double", "", "number", ""),
    TIMESTAMP("OffsetDateTime", "java.time.", "string", "date-time"),
    DATE("LocalDate", "java.time.", "string", "date"),
    TIME("OffsetTime", "java.time.", "string", "time"),
    ID("UUID", "java.util.", "string", "uuid"),
    ADDRESS("URI", "java.net.", "string", "uri"),
    OBJECT("ObjectNode", "tools.jackson.databind.node.", "object", ""),
    ARRAY("ArrayNode", "tools.jackson.databind.node.", "array", ""),
    ANY("JsonNode", "tools.jackson.databind.", "", "");

    private final String source;
    private final String boxed;
    private final String qualifier;
    private final String type;
    private final String format;

    Plain(String source, String qualifier, String type, String format) {
      this(source, source, qualifier, type, format);
    }

    Plain(String source, String boxed, String qualifier, String type, String format) {
      this.source = source;
      this.boxed = boxed;
      this.qualifier = qualifier;
      this.type = type;
      this.format = format;
    }

    @Override
    public Json.Members schema() {
      return Json.object().putText("type", type).putText("format", format).build();
    }

    @Override
    public String source() {
      return source;
    }

    @Override
    public String boxed() {
      return boxed;
    }

    @Override
    public void imports(Set<String> imports) {
      if (!qualifier.isEmpty()) {
        imports.add(qualifier + source);
      }
    }

    @Override
    public int slots() {
      return this == LONG || this == DOUBLE ? 2 : 1;
    }

    /** Whether {@code enum} and {@code const} are enforced on it. */
    boolean scalar() {
      return this == TEXT || this == FLAG || this == DOUBLE || whole();
    }

    /** Whether it takes only text of one form. */
    boolean strict() {
      return !format.isEmpty();
    }

    /** Whether {@code integers = NUMBER} applies. */
    boolean whole() {
      return this == INT || this == LONG || this == BIG;
    }
  }

  /** A list, or a set when it holds nothing twice. */
  record Listing(Shape item, boolean unique) implements Shape {
    @Override
    public Json.Members schema() {
      Json.Builder schema = Json.object().put("type", "array").put("items", item.schema());
      return (unique ? schema.put("uniqueItems", Json.of(true)) : schema).build();
    }

    @Override
    public String source() {
      return (unique ? "Set<" : "List<") + item.boxed() + ">";
    }

    @Override
    public void imports(Set<String> imports) {
      imports.add(unique ? "java.util.Set" : "java.util.List");
      item.imports(imports);
    }
  }

  /** An object whose members have any names and one type. */
  record Mapping(Shape value) implements Shape {
    @Override
    public Json.Members schema() {
      return Json.object()
          .put("type", "object")
          .put("additionalProperties", value.schema())
          .build();
    }

    @Override
    public String source() {
      return "Map<String, " + value.boxed() + ">";
    }

    @Override
    public void imports(Set<String> imports) {
      imports.add("java.util.Map");
      value.imports(imports);
    }
  }

  /** A value or {@code null}, which is not the same as none. */
  record OrNull(Shape value, Json.Members constrained) implements Shape {
    @Override
    public Json.Members schema() {
      Json nothing = Json.object().put("type", "null").build();
      return Json.object().put("anyOf", Json.of(List.of(constrained, nothing))).build();
    }

    @Override
    public String source() {
      return "Presence<" + value.boxed() + ">";
    }

    @Override
    public void imports(Set<String> imports) {
      imports.add("dev.matte.runtime.binding.Presence");
      value.imports(imports);
    }
  }

  /** An enum that the interface declares. */
  record Choice(Declared.Constants declared) implements Shape {
    @Override
    public Json.Members schema() {
      return Json.object().put("type", "string").put("enum", Json.texts(declared.values())).build();
    }

    @Override
    public String source() {
      return declared.name();
    }

    @Override
    public void imports(Set<String> imports) {
      // Nested in the interface.
    }
  }

  /** A record that the interface declares. */
  record Structure(Declared.Fields declared) implements Shape {
    @Override
    public Json.Members schema() {
      return declared.schema();
    }

    @Override
    public String source() {
      return declared.name();
    }

    @Override
    public void imports(Set<String> imports) {
      // Nested in the interface, which looks at the record's own fields.
    }
  }

  /** What Matte makes of an object with these members, before what is noted beside it. */
  static Json.Members object(List<Field> fields, boolean closed) {
    Map<String, Json> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Field field : fields) {
      properties.put(field.wire(), field.given());
      if (!field.optional()) {
        required.add(field.wire());
      }
    }
    Json.Builder schema = Json.object().put("type", "object");
    if (!properties.isEmpty() || !closed) {
      schema.put("properties", new Json.Members(properties));
    }
    if (!required.isEmpty()) {
      schema.put("required", Json.texts(required));
    }
    return (closed ? schema.put("additionalProperties", Json.of(false)) : schema).build();
  }
}
