package dev.matte.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.Structure;
import java.util.List;
import java.util.Optional;

/** Writes the methods that write records and beans. */
final class ObjectWriterEmitter {
  private final Scope scope;

  ObjectWriterEmitter(Scope scope) {
    this.scope = scope;
  }

  String method(Structure.Fields structure) {
    return method(structure, structure.key(), Optional.empty());
  }

  /** The writer of a variant, its discriminator before everything else. */
  String variant(Structure.Union union, Structure.Fields structure, UnionEmitter.Tag tag) {
    boolean own = structure.fields().stream().anyMatch(field -> field.name().equals(tag.member()));
    return own
        ? method(structure)
        : method(
            structure,
            union.alone() ? union.key() : structure.key() + "Of" + union.key(),
            Optional.of(tag));
  }

  private String method(Structure.Fields structure, String name, Optional<UnionEmitter.Tag> tag) {
    return scope
        .parts()
        .method(
            "write " + structure.key() + tag,
            "write" + Identifiers.capitalized(name),
            method -> write(method, structure, tag));
  }

  private MethodSpec write(
      String name, Structure.Fields structure, Optional<UnionEmitter.Tag> tag) {
    MethodSpec.Builder method =
        Methods.writer(name, JavaTypes.name(structure.javaType()))
            .addStatement("json.beginObject()");
    tag.ifPresent(
        member ->
            method.addStatement(
                "json.name($L).value($L)",
                constant(member.member()),
                Texts.literal(member.wire())));
    Identifiers locals = new Identifiers(List.of("json", "value"));
    for (FieldModel field : structure.fields()) {
      if (scope.writes(field)) {
        method.addCode(member(field, locals));
      }
    }
    return method.addStatement("json.endObject()").build();
  }

  private CodeBlock member(FieldModel field, Identifiers locals) {
    CodeBlock accessed = CodeBlock.of("value.$L", field.accessor());
    if (field.presence() == FieldModel.Presence.REQUIRED
        || (field.presence() == FieldModel.Presence.NULLABLE && field.javaType().isPrimitive())) {
      return named(field, accessed);
    }
    String local = locals.take(Identifiers.decapitalized(field.javaName()));
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("$T $L = $L", JavaTypes.name(field.javaType()), local, accessed);
    CodeBlock there = CodeBlock.of("$L", local);
    return switch (field.presence()) {
      case OPTIONAL ->
          code.beginControlFlow("if ($L.isPresent())", local)
              .add(named(field, Optionals.value(field.javaType(), there)))
              .endControlFlow()
              .build();
      case PRESENCE ->
          code.beginControlFlow("if ($L.isPresent())", local)
              .add(named(field, CodeBlock.of("$L.value()", local)))
              .nextControlFlow("else if ($L.isNull())", local)
              .addStatement("json.name($L).nullValue()", constant(field.name()))
              .endControlFlow()
              .build();
      default ->
          code.beginControlFlow("if ($L != null)", local)
              .add(named(field, there))
              .endControlFlow()
              .build();
    };
  }

  private CodeBlock named(FieldModel field, CodeBlock value) {
    CodeBlock json = CodeBlock.of("json.name($L)", constant(field.name()));
    return new WriterEmitter(scope).write(json, field.type(), value);
  }

  /** The constant that holds a member's name. */
  String constant(String name) {
    CodeBlock value = CodeBlock.of("$T.of($L)", RuntimeTypes.JSON_NAME, Texts.literal(name));
    return scope.parts().constant("name " + name, name, "NAME", RuntimeTypes.JSON_NAME, value);
  }
}
