package dev.matte.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.matte.processor.model.Structure;
import java.util.List;

/** Writes the methods that read and write unions: by discriminator in, by class out. */
final class UnionEmitter {
  private final Scope scope;

  UnionEmitter(Scope scope) {
    this.scope = scope;
  }

  String reader(Structure.Union union) {
    return scope
        .parts()
        .method(
            "read " + union.key() + scope.ignoreUnknown(),
            "read" + Identifiers.capitalized(union.key()),
            name -> read(name, union));
  }

  private MethodSpec read(String name, Structure.Union union) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.beginControlFlow("return switch (in.variant($L))", variants(union));
    for (int i = 0; i < union.variants().size(); i++) {
      Structure.Fields variant = scope.fields(union.variants().get(i).structureKey());
      String reader = new ObjectReaderEmitter(scope).variant(union, variant);
      code.addStatement("case $L -> $L(in)", i, reader);
    }
    code.addStatement("default -> null");
    return Methods.reader(name, JavaTypes.name(union.javaType()), "in")
        .addCode(code.unindent().add("};\n").build())
        .build();
  }

  private String variants(Structure.Union union) {
    CodeBlock.Builder value = CodeBlock.builder();
    value.add("$T.of($L", RuntimeTypes.VARIANTS, Texts.literal(union.discriminator()));
    for (Structure.Union.Variant variant : union.variants()) {
      value.add(", $L", Texts.literal(variant.wire()));
    }
    return scope
        .parts()
        .constant(
            "variants " + union.key(),
            union.key(),
            "VARIANTS",
            RuntimeTypes.VARIANTS,
            value.add(")").build());
  }

  String writer(Structure.Union union) {
    if (union.alone()) {
      Structure.Union.Variant only = union.variants().get(0);
      Tag tag = new Tag(union.discriminator(), only.wire());
      return new ObjectWriterEmitter(scope).variant(union, scope.fields(only.structureKey()), tag);
    }
    return scope
        .parts()
        .method(
            "write " + union.key(),
            "write" + Identifiers.capitalized(union.key()),
            name -> write(name, union));
  }

  private MethodSpec write(String name, Structure.Union union) {
    CodeBlock.Builder code = CodeBlock.builder();
    Identifiers locals = new Identifiers(List.of("json", "value"));
    boolean first = true;
    for (Structure.Union.Variant variant : union.variants()) {
      TypeName type = JavaTypes.name(variant.javaType());
      String local = locals.take(Identifiers.decapitalized(variant.javaType().simpleName()));
      String test = "if (value instanceof $T $L)";
      if (first) {
        code.beginControlFlow(test, type, local);
      } else {
        code.nextControlFlow("else " + test, type, local);
      }
      Tag tag = new Tag(union.discriminator(), variant.wire());
      String writer =
          new ObjectWriterEmitter(scope).variant(union, scope.fields(variant.structureKey()), tag);
      code.addStatement("$L(json, $L)", writer, local);
      first = false;
    }
    code.nextControlFlow("else")
        .addStatement(
            "throw new $T($L + value)",
            RuntimeTypes.JSON_ENCODING,
            Texts.literal("no variant of " + union.javaType().simpleName() + ": "))
        .endControlFlow();
    return Methods.writer(name, JavaTypes.name(union.javaType())).addCode(code.build()).build();
  }

  /** The member that tells a variant, as it is written. */
  record Tag(String member, String wire) {}
}
