package dev.matte.processor.schema;

import dev.matte.contract.AccessContract;
import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.Execution;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.FieldModel.Presence;
import dev.matte.processor.model.Hints;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.Lints;
import dev.matte.processor.model.Origin;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.ResultModel;
import dev.matte.processor.model.SchemaExtras;
import dev.matte.processor.model.SchemaStyle;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.ToolModel;
import dev.matte.processor.model.TypeModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Models made by hand: no compiler, so a test says all that matters to it. */
final class Handmade {
  static final Origin NOWHERE = new Origin() {};
  static final TypeModel TEXT = new TypeModel.Text(JavaType.of("java.lang", "String"), false);
  static final TypeModel INT = whole("int", 32);
  static final TypeModel LONG = whole("long", 64);
  static final TypeModel BOOL = new TypeModel.Bool(JavaType.primitive("boolean"));
  static final TypeModel DOUBLE = new TypeModel.Decimal(JavaType.primitive("double"), 64);

  private Handmade() {}

  static TypeModel whole(String keyword, int bits) {
    return new TypeModel.Whole(JavaType.primitive(keyword), bits);
  }

  static TypeModel list(TypeModel item) {
    return items(TypeModel.Container.LIST, item);
  }

  static TypeModel items(TypeModel.Container container, TypeModel item) {
    return new TypeModel.Items(JavaType.of("java.util", "List"), container, item);
  }

  static TypeModel map(TypeModel key, TypeModel value) {
    return new TypeModel.Mapping(JavaType.of("java.util", "Map"), key, value);
  }

  static TypeModel.Named named(String key) {
    return new TypeModel.Named(JavaType.of("test", key), key);
  }

  static TypeModel formatted(TypeModel.Format format) {
    return new TypeModel.Formatted(JavaType.of("java.time", "Any"), format);
  }

  static TypeModel free(TypeModel.FreeForm.Shape shape) {
    return new TypeModel.FreeForm(JavaType.of("tools.jackson.databind", "JsonNode"), shape);
  }

  static TypeModel choice(String... wires) {
    return new TypeModel.Choice(
        JavaType.of("test", "Topology"),
        "",
        List.of(wires).stream()
            .map(wire -> new TypeModel.Choice.Constant(wire, wire, "", NOWHERE))
            .toList());
  }

  static Field field(String name, TypeModel type) {
    return new Field(name, type);
  }

  static Structure.Fields structure(String key, Field... fields) {
    return new Structure.Fields(
        key,
        JavaType.of("test", key),
        "",
        "",
        new Structure.Construction.Constructor(),
        List.of(fields).stream().map(Field::build).toList(),
        Optional.empty(),
        SchemaExtras.NONE,
        NOWHERE);
  }

  static ToolModel tool(String name, SchemaStyle style, ResultModel result, Field... fields) {
    return new ToolModel(
        name,
        name,
        JavaType.of("test", "Tools"),
        "",
        "",
        Hints.NONE,
        List.of(),
        Execution.DEFAULT,
        style,
        SchemaExtras.NONE,
        Optional.empty(),
        List.of(),
        AccessContract.UNDECIDED,
        Optional.empty(),
        List.of(fields).stream().map(f -> ParameterModel.argument(f.build())).toList(),
        result,
        List.of(),
        Set.of(),
        NOWHERE);
  }

  static ToolModel tool(String name, Field... fields) {
    return tool(name, SchemaStyle.STANDARD, nothing(), fields);
  }

  static ResultModel nothing() {
    JavaType none = JavaType.primitive("void");
    return new ResultModel(
        ResultModel.Kind.VOID,
        none,
        Optional.empty(),
        none,
        ResultModel.Delivery.PLAIN,
        false,
        Optional.empty(),
        false,
        "",
        NOWHERE);
  }

  static ResultModel result(TypeModel type) {
    return result(type, ResultModel.Delivery.PLAIN, false);
  }

  static ResultModel result(TypeModel type, ResultModel.Delivery delivery, boolean nullable) {
    return new ResultModel(
        ResultModel.Kind.STRUCTURED,
        type.javaType(),
        Optional.of(type),
        type.javaType(),
        delivery,
        false,
        Optional.empty(),
        nullable,
        "",
        NOWHERE);
  }

  static Map<String, Structure> structures(Structure... structures) {
    Map<String, Structure> byKey = new LinkedHashMap<>();
    for (Structure structure : structures) {
      byKey.put(structure.key(), structure);
    }
    return byKey;
  }

  static ServerModel server(Map<String, Structure> structures, ToolModel... tools) {
    return new ServerModel(
        JavaType.of("test", "Tools"),
        "",
        Optional.empty(),
        false,
        List.of(tools),
        List.of(),
        List.of(),
        List.of(),
        structures,
        Lints.NONE,
        List.of(),
        NOWHERE);
  }

  /** A field that is required and plain unless told otherwise. */
  static final class Field {
    private final String name;
    private final TypeModel type;
    private Presence presence = Presence.REQUIRED;
    private Optional<String> literal = Optional.empty();
    private Constraints constraints = Constraints.NONE;
    private String title = "";
    private String description = "";
    private List<String> examples = List.of();
    private String header = "";
    private boolean readable = true;
    private boolean writable = true;
    private Optional<SchemaStyle.Integers> integers = Optional.empty();

    private Field(String name, TypeModel type) {
      this.name = name;
      this.type = type;
    }

    Field presence(Presence value) {
      presence = value;
      return this;
    }

    Field literal(String value) {
      literal = Optional.of(value);
      return this;
    }

    Field constraints(Constraints value) {
      constraints = value;
      return this;
    }

    Field title(String value) {
      title = value;
      return this;
    }

    Field description(String value) {
      description = value;
      return this;
    }

    Field examples(String... values) {
      examples = List.of(values);
      return this;
    }

    Field header(String value) {
      header = value;
      return this;
    }

    Field readOnly() {
      writable = false;
      return this;
    }

    Field writeOnly() {
      readable = false;
      return this;
    }

    Field integers(SchemaStyle.Integers value) {
      integers = Optional.of(value);
      return this;
    }

    FieldModel build() {
      return new FieldModel(
          name,
          List.of(),
          name,
          type.javaType(),
          type,
          presence,
          literal,
          constraints,
          title,
          description,
          examples,
          false,
          header,
          integers,
          SchemaExtras.NONE,
          name + "()",
          readable,
          writable,
          Set.of(),
          NOWHERE);
    }
  }
}
