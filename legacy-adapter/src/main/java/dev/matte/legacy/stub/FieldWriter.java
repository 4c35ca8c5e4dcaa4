package dev.matte.legacy.stub;

import dev.matte.contract.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes parameters and record components. */
final class FieldWriter {
  private static final String NULLABLE = "org.jspecify.annotations.Nullable";

  private final Source source;

  FieldWriter(Source source) {
    this.source = source;
  }

  /** A parameter or component with all that is said about it. */
  Doc declared(Field field) {
    List<Annotation> annotations = new ArrayList<>();
    parameter(field).ifPresent(annotations::add);
    schema(field).ifPresent(annotations::add);
    annotations.addAll(field.constraints());
    field
        .literal()
        .ifPresent(text -> annotations.add(matte("Default").with("", Literals.text(text))));
    if (!field.description().isEmpty() && !Prose.commentable(field.description())) {
      annotations.add(matte("Describe").with("", Literals.text(field.description())));
    }
    annotations.forEach(each -> source.imported(each.type()));
    return annotated(annotations, plain(field));
  }

  /** A parameter of a method that implements one. */
  Doc plain(Field field) {
    source.imported(field.shape());
    if (field.nullable()) {
      source.imported(NULLABLE);
    }
    String nullable = field.nullable() ? "@Nullable " : "";
    return declaration(nullable + field.source(), field.javaName());
  }

  /** A type and a name. */
  static Doc declaration(String type, String name) {
    return Doc.level(4, Doc.text(type), Doc.line(" "), Doc.text(name));
  }

  /** A declaration after its annotations. */
  static Doc annotated(List<Annotation> annotations, Doc declaration) {
    if (annotations.isEmpty()) {
      return declaration;
    }
    List<Doc> docs = new ArrayList<>();
    for (Annotation annotation : annotations) {
      if (!docs.isEmpty()) {
        docs.add(Doc.line(" "));
      }
      docs.add(annotation.doc());
    }
    return Doc.level(4, Doc.level(0, docs), Doc.line(" "), declaration);
  }

  /** What a comment says of fields. */
  static List<Prose.Tag> tags(List<Field> fields) {
    return fields.stream()
        .filter(field -> Prose.commentable(field.description()))
        .map(field -> new Prose.Tag(field.javaName(), field.description()))
        .toList();
  }

  private static Optional<Annotation> parameter(Field field) {
    Annotation annotation = matte("McpParam");
    if (!field.wire().equals(field.javaName())) {
      annotation = annotation.with("name", Literals.text(field.wire()));
    }
    if (!field.title().isEmpty()) {
      annotation = annotation.with("title", Literals.text(field.title()));
    }
    if (field.sensitive()) {
      annotation = annotation.with("sensitive", Doc.text("true"));
    }
    return some(annotation);
  }

  private static Optional<Annotation> schema(Field field) {
    Annotation annotation = matte("McpSchema");
    if (field.number()) {
      annotation = annotation.with("integers", Doc.text("McpSchema.Integers.NUMBER"));
    }
    return some(noted(annotation, field.note()));
  }

  /** An annotation with a note's attributes. */
  static Annotation noted(Annotation annotation, Note note) {
    Json.Members keywords = note.keywords();
    Annotation noted =
        keywords.values().isEmpty()
            ? annotation
            : annotation.with("keywords", Literals.json(keywords));
    return note.without().isEmpty() ? noted : noted.with("without", note.without());
  }

  /** The annotation unless it says nothing. */
  static Optional<Annotation> some(Annotation annotation) {
    return annotation.arguments().isEmpty() ? Optional.empty() : Optional.of(annotation);
  }

  private static Annotation matte(String name) {
    return Annotation.of(Annotation.MATTE + name);
  }
}
