package dev.matte.processor.check;

import dev.matte.contract.AccessContract;
import dev.matte.processor.diagnose.Diagnostic;
import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.Execution;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.Hints;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.Lints;
import dev.matte.processor.model.Origin;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.ResultModel;
import dev.matte.processor.model.SchemaExtras;
import dev.matte.processor.model.SchemaStyle;
import dev.matte.processor.model.ServerInfo;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.ToolModel;
import dev.matte.processor.model.TypeModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Models made by hand, and what a rule says of them. */
final class Handmade {
  static final Origin SOMEWHERE = new Origin() {};
  static final TypeModel TEXT = new TypeModel.Text(JavaType.of("java.lang", "String"), false);
  static final TypeModel INT = new TypeModel.Whole(JavaType.primitive("int"), 32);
  static final TypeModel LONG = new TypeModel.Whole(JavaType.primitive("long"), 64);

  private Handmade() {}

  /** The summaries of what a rule finds. */
  static List<String> findings(Rule rule, ServerModel server) {
    Diagnostics report = new Diagnostics(SOMEWHERE);
    rule.check(server, report);
    return report.findings().stream().map(Diagnostic::summary).toList();
  }

  static TypeModel named(String key) {
    return new TypeModel.Named(JavaType.of("demo", key), key);
  }

  static TypeModel listOf(TypeModel item) {
    JavaType list = new JavaType("java.util.List", "java.util", List.of(item.javaType()), 0);
    return new TypeModel.Items(list, TypeModel.Container.LIST, item);
  }

  static FieldModel field(String name, TypeModel type) {
    return field(name, type, FieldModel.Presence.REQUIRED, "", Constraints.NONE);
  }

  static FieldModel optional(String name, TypeModel type) {
    return field(name, type, FieldModel.Presence.OPTIONAL, "", Constraints.NONE);
  }

  static FieldModel inHeader(String name, TypeModel type, String header) {
    return field(name, type, FieldModel.Presence.REQUIRED, header, Constraints.NONE);
  }

  static FieldModel field(
      String name,
      TypeModel type,
      FieldModel.Presence presence,
      String header,
      Constraints constraints) {
    return new FieldModel(
        name,
        List.of(),
        name,
        type.javaType(),
        type,
        presence,
        Optional.empty(),
        constraints,
        "",
        "a " + name,
        List.of(),
        false,
        header,
        Optional.empty(),
        SchemaExtras.NONE,
        name + "()",
        true,
        true,
        Set.of(),
        SOMEWHERE);
  }

  static Structure.Fields record(String key, FieldModel... fields) {
    return new Structure.Fields(
        key,
        JavaType.of("demo", key),
        "",
        "",
        new Structure.Construction.Constructor(),
        List.of(fields),
        Optional.empty(),
        SchemaExtras.NONE,
        SOMEWHERE);
  }

  static Structure.Union union(String key, String... variants) {
    return new Structure.Union(
        key,
        JavaType.of("demo", key),
        "",
        "type",
        Stream.of(variants)
            .map(
                each ->
                    new Structure.Union.Variant(each, each, JavaType.of("demo", each), SOMEWHERE))
            .toList(),
        SOMEWHERE);
  }

  static ToolModel tool(String name, FieldModel... parameters) {
    return tool(name, "Does " + name + ".", parameters);
  }

  static ToolModel tool(String name, String description, FieldModel... parameters) {
    JavaType none = JavaType.primitive("void");
    return new ToolModel(
        name,
        name,
        JavaType.of("demo", "Tools"),
        "",
        description,
        Hints.NONE,
        List.of(),
        Execution.DEFAULT,
        SchemaStyle.STANDARD,
        SchemaExtras.NONE,
        Optional.empty(),
        List.of(),
        AccessContract.UNDECIDED,
        Optional.empty(),
        Stream.of(parameters).map(each -> ParameterModel.argument(each)).toList(),
        new ResultModel(
            ResultModel.Kind.VOID,
            none,
            Optional.empty(),
            none,
            ResultModel.Delivery.PLAIN,
            false,
            Optional.empty(),
            false,
            "",
            SOMEWHERE),
        List.of(),
        Set.of(),
        SOMEWHERE);
  }

  static ServerModel server(List<ToolModel> tools, Structure... structures) {
    return server(Optional.empty(), tools, structures);
  }

  static ServerModel server(
      Optional<ServerInfo> info, List<ToolModel> tools, Structure... structures) {
    Map<String, Structure> byKey = new LinkedHashMap<>();
    Stream.of(structures).forEach(each -> byKey.put(each.key(), each));
    return new ServerModel(
        JavaType.of("demo", "Tools"),
        "",
        info,
        false,
        tools,
        List.of(),
        List.of(),
        List.of(),
        byKey,
        Lints.NONE,
        List.of(),
        SOMEWHERE);
  }
}
