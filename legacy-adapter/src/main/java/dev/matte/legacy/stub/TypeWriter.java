package dev.matte.legacy.stub;

import java.util.List;

/** Writes the types nested in an interface. */
final class TypeWriter {
  private static final String WIRE_NAME = "com.fasterxml.jackson.annotation.JsonProperty";

  private final Source source;
  private final FieldWriter fields;

  TypeWriter(Source source, FieldWriter fields) {
    this.source = source;
    this.fields = fields;
  }

  void write(Declared type) {
    source.line(0, "");
    if (type instanceof Declared.Constants constants) {
      write(constants);
    } else if (type instanceof Declared.Fields record) {
      write(record);
    }
  }

  private void write(Declared.Constants type) {
    source.line(2, "enum " + type.name() + " {");
    NameScope names = NameScope.ofMembers(List.of());
    List<String> values = type.values();
    for (int i = 0; i < values.size(); i++) {
      String name = names.take(JavaNames.constant(values.get(i)), "_");
      if (!name.equals(values.get(i))) {
        source.annotation(4, Annotation.of(WIRE_NAME).with("", Literals.text(values.get(i))));
      }
      source.line(4, name + (i + 1 < values.size() ? "," : ""));
    }
    source.line(2, "}");
  }

  private void write(Declared.Fields type) {
    boolean commented = Prose.commentable(type.description());
    source.lines(
        2, Prose.comment(commented ? type.description() : "", FieldWriter.tags(type.fields()), 2));
    if (!commented && !type.description().isEmpty()) {
      source.annotation(
          2,
          Annotation.of(Annotation.MATTE + "Describe").with("", Literals.text(type.description())));
    }
    FieldWriter.some(FieldWriter.noted(Annotation.of(Annotation.MATTE + "McpSchema"), type.note()))
        .ifPresent(each -> source.annotation(2, each));
    List<Doc> components = type.fields().stream().map(fields::declared).toList();
    source.doc(2, Signature.of("record " + type.name(), components, " {}"));
  }
}
