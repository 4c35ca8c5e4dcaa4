package dev.matte.legacy.stub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the interface of a group. */
final class InterfaceWriter {
  private static final String CONTEXT = "dev.matte.runtime.binding.CallContext";
  private static final String RESULT = "dev.matte.runtime.protocol.CallToolResult";

  private final Toolset toolset;
  private final Source source;
  private final FieldWriter fields;

  InterfaceWriter(String packageName, Toolset toolset) {
    this.toolset = toolset;
    this.source = new Source(packageName, toolset.name());
    this.fields = new FieldWriter(source);
  }

  StubFile file() {
    source.lines(0, Prose.comment(toolset.words(), List.of(), 0));
    style(Annotation.of(Annotation.MATTE + "McpSchema"), new Style(true, Style.Dialect.NONE))
        .ifPresent(each -> source.annotation(0, each));
    if (toolset.suppressed()) {
      source.line(0, "@SuppressWarnings(\"matte:legacy\")");
    }
    source.line(0, "public interface " + toolset.name() + " {");
    toolset.tools().forEach(this::method);
    TypeWriter types = new TypeWriter(source, fields);
    toolset.types().forEach(types::write);
    return source.line(0, "}").file();
  }

  private Optional<Annotation> style(Annotation annotation, Style standard) {
    boolean whole = toolset.tools().stream().anyMatch(tool -> Survey.integers(tool.fields()));
    Annotation styled =
        whole ? annotation.with("integers", Doc.text("McpSchema.Integers.INTEGER")) : annotation;
    return FieldWriter.some(differing(styled, toolset.style(), standard));
  }

  private static Annotation differing(Annotation annotation, Style style, Style around) {
    Annotation differing = annotation;
    if (style.closed() != around.closed()) {
      differing =
          differing
              .with(
                  "additionalProperties",
                  constant("AdditionalProperties", style.closed() ? "FALSE" : "ABSENT"))
              .with(
                  "unknownArguments",
                  constant("UnknownArguments", style.closed() ? "REFUSE" : "IGNORE"));
    }
    return style.dialect() == around.dialect()
        ? differing
        : differing.with("dialect", constant("Dialect", style.dialect().name()));
  }

  private static Doc constant(String type, String name) {
    return Doc.text("McpSchema." + type + "." + name);
  }

  private void method(ToolMethod tool) {
    source.line(0, "");
    boolean commented = Prose.commentable(tool.description());
    source.lines(
        2,
        Prose.comment(
            commented ? tool.description() : "",
            tool.request().isPresent() ? List.of() : FieldWriter.tags(tool.fields()),
            2));
    source.annotation(2, role(tool));
    if (!tool.icons().isEmpty()) {
      source.imported(Annotation.MATTE + "Icon");
    }
    Annotation schema =
        FieldWriter.noted(
            differing(Annotation.of(Annotation.MATTE + "McpSchema"), tool.style(), toolset.style()),
            tool.note());
    if (tool.output().isPresent()) {
      schema = schema.with("output", Literals.json(tool.output().get()));
    }
    FieldWriter.some(schema).ifPresent(each -> source.annotation(2, each));
    source.imported(RESULT);
    List<Doc> parameters = new ArrayList<>();
    if (tool.request().isPresent()) {
      Annotation arguments = Annotation.of(Annotation.MATTE + "McpArguments");
      source.imported(arguments.type());
      parameters.add(FieldWriter.annotated(List.of(arguments), request(tool.request().get())));
    } else {
      tool.fields().forEach(field -> parameters.add(fields.declared(field)));
    }
    source.imported(CONTEXT);
    parameters.add(Doc.text("CallContext call"));
    source.doc(2, Signature.of("CallToolResult " + tool.javaName(), parameters, ";"));
  }

  /** The parameter that takes all arguments. */
  static Doc request(Declared.Fields record) {
    return FieldWriter.declaration(record.name(), "request");
  }

  private static Annotation role(ToolMethod tool) {
    Annotation role = Annotation.of(Annotation.MATTE + "McpTool");
    if (!tool.wire().equals(tool.javaName())) {
      role = role.with("name", Literals.text(tool.wire()));
    }
    if (!tool.title().isEmpty()) {
      role = role.with("title", Literals.text(tool.title()));
    }
    if (!tool.description().isEmpty() && !Prose.commentable(tool.description())) {
      role = role.with("description", Literals.text(tool.description()));
    }
    for (String hint : StubMapping.HINTS.keySet()) {
      Boolean value = tool.hints().get(hint);
      role = value == null ? role : role.with(hint, Doc.text(value.toString()));
    }
    if (!tool.icons().isEmpty()) {
      role = role.withAll("icons", tool.icons().stream().map(Icons::annotation).toList());
    }
    return tool.meta().isPresent() ? role.with("meta", Literals.json(tool.meta().get())) : role;
  }
}
