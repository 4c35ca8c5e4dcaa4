package dev.matte.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.Structure;
import java.util.List;
import java.util.Optional;

/** Writes the methods that read records and beans. */
final class ObjectReaderEmitter {
  private final Scope scope;

  ObjectReaderEmitter(Scope scope) {
    this.scope = scope;
  }

  String method(Structure.Fields structure) {
    return method(structure, structure.key(), Optional.empty());
  }

  /** The reader of a variant, whose discriminator has been looked at already. */
  String variant(Structure.Union union, Structure.Fields structure) {
    boolean own =
        structure.fields().stream().anyMatch(field -> field.name().equals(union.discriminator()));
    return own
        ? method(structure)
        : method(
            structure,
            union.alone() ? union.key() + "Members" : structure.key() + "Of" + union.key(),
            Optional.of(union.discriminator()));
  }

  private String method(Structure.Fields structure, String name, Optional<String> discriminator) {
    boolean lax = scope.lax(structure);
    String key =
        "read " + structure.key() + " " + discriminator.orElse("") + lax + scope.ignoreUnknown();
    return scope
        .parts()
        .method(
            key,
            "read" + Identifiers.capitalized(name),
            method -> write(method, name, structure, discriminator, lax));
  }

  private MethodSpec write(
      String method,
      String name,
      Structure.Fields structure,
      Optional<String> discriminator,
      boolean lax) {
    List<FieldModel> fields = structure.fields().stream().filter(scope::reads).toList();
    String table = new FieldsEmitter(scope).table(name, fields, discriminator, lax);
    Locals locals = new Locals(fields);
    String in = locals.own("in");
    ValuesEmitter values = new ValuesEmitter(scope, locals, in);
    return Methods.reader(method, JavaTypes.name(structure.javaType()), in)
        .beginControlFlow("if (!$L.beginObject($L))", in, table)
        .addStatement("return null")
        .endControlFlow()
        .addCode(values.declarations(fields))
        .addCode(values.loop(fields, discriminator.isPresent() ? 1 : 0))
        .addCode(values.lateDefaults(fields))
        .addCode(made(structure, locals, in))
        .build();
  }

  private CodeBlock made(Structure.Fields structure, Locals locals, String in) {
    ConstructionEmitter construction = new ConstructionEmitter(scope, structure, locals);
    String e = locals.own("e");
    CodeBlock.Builder code = CodeBlock.builder();
    if (construction.isExpression()) {
      code.beginControlFlow("try")
          .addStatement("return $L.endObject() ? $L : null", in, construction.expression());
    } else {
      code.beginControlFlow("if (!$L.endObject())", in)
          .addStatement("return null")
          .endControlFlow()
          .beginControlFlow("try")
          .add(construction.statements());
    }
    return code.nextControlFlow("catch ($T $L)", IllegalArgumentException.class, e)
        .addStatement("return $L.refused($L)", in, e)
        .endControlFlow()
        .build();
  }
}
