package dev.matte.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.TypeModel;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Makes the statements that write a value of any type.
 *
 * <p>Plain values are written where they stand; everything with parts has a method of its own.
 */
final class WriterEmitter {
  private final Scope scope;
  private final String name;

  WriterEmitter(Scope scope) {
    this(scope, "json");
  }

  /**
   * An emitter of writers.
   *
   * @param name the name of the {@code JsonWriter}
   */
  WriterEmitter(Scope scope, String name) {
    this.scope = scope;
    this.name = name;
  }

  /** Writes a value where any value may stand. */
  CodeBlock write(TypeModel type, CodeBlock value) {
    return write(CodeBlock.of("$L", name), type, value);
  }

  /**
   * Writes a value.
   *
   * @param json the writer, {@code json} or {@code json.name(CITY)}
   */
  CodeBlock write(CodeBlock json, TypeModel type, CodeBlock value) {
    if (type instanceof TypeModel.Wrapper wrapper) {
      return write(json, wrapper.inner(), CodeBlock.of("$L.$L", value, wrapper.unwrap()));
    } else if (type instanceof TypeModel.FreeForm) {
      return parts(json, CodeBlock.of("$T.write($L, $L)", RuntimeTypes.JSON_TREES, name, value));
    } else if (type instanceof TypeModel.Formatted formatted
        && formatted.format() == TypeModel.Format.BASE64) {
      return statement(CodeBlock.of("$L.base64($L)", json, value));
    } else if (isText(type)) {
      return statement(CodeBlock.of("$L.value($L)", json, text(type, value)));
    } else if (isPlain(type)) {
      return statement(CodeBlock.of("$L.value($L)", json, value));
    }
    return parts(json, CodeBlock.of("$L($L, $L)", method(type), name, value));
  }

  private static boolean isText(TypeModel type) {
    return type instanceof TypeModel.Formatted
        || type instanceof TypeModel.Choice
        || (type instanceof TypeModel.Text text && !text.character());
  }

  private static boolean isPlain(TypeModel type) {
    return type instanceof TypeModel.Bool
        || type instanceof TypeModel.Whole
        || type instanceof TypeModel.Decimal
        || type instanceof TypeModel.Text;
  }

  /** The text of a value that JSON holds as text. */
  private CodeBlock text(TypeModel type, CodeBlock value) {
    if (type instanceof TypeModel.Formatted formatted) {
      return FormatCode.text(formatted.format(), value);
    } else if (type instanceof TypeModel.Choice choice) {
      return choice(choice, value);
    }
    boolean string = type.javaType().name().equals("java.lang.String");
    return string ? value : CodeBlock.of("$L.toString()", value);
  }

  private CodeBlock parts(CodeBlock json, CodeBlock call) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (!json.toString().equals(name)) {
      code.addStatement("$L", json);
    }
    return code.addStatement("$L", call).build();
  }

  private static CodeBlock statement(CodeBlock code) {
    return CodeBlock.builder().addStatement("$L", code).build();
  }

  private CodeBlock choice(TypeModel.Choice choice, CodeBlock value) {
    boolean same =
        choice.constants().stream()
            .allMatch(constant -> constant.wire().equals(constant.javaName()));
    if (same) {
      return CodeBlock.of("$L.name()", value);
    }
    ClassName type = JavaTypes.raw(choice.javaType());
    String text =
        scope
            .parts()
            .method(
                "wire " + type,
                Identifiers.decapitalized(type.simpleName()) + "Text",
                method -> wire(method, type, choice));
    return CodeBlock.of("$L($L)", text, value);
  }

  private static MethodSpec wire(String name, ClassName type, TypeModel.Choice choice) {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("return switch (value)");
    for (TypeModel.Choice.Constant constant : choice.constants()) {
      code.addStatement("case $L -> $L", constant.javaName(), Texts.literal(constant.wire()));
    }
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(String.class)
        .addParameter(type, "value")
        .addCode(code.unindent().add("};\n").build())
        .build();
  }

  private String method(TypeModel type) {
    if (type instanceof TypeModel.Named named) {
      return scope.structure(named) instanceof Structure.Union union
          ? new UnionEmitter(scope).writer(union)
          : new ObjectWriterEmitter(scope).method(scope.fields(named.key()));
    } else if (type instanceof TypeModel.Items items) {
      return list(items);
    } else if (type instanceof TypeModel.Mapping mapping) {
      return map(mapping);
    }
    throw new IllegalStateException("a rule lets " + type.javaType() + " pass");
  }

  private String list(TypeModel.Items type) {
    return scope
        .parts()
        .method(
            "write " + type.javaType(),
            "write" + TypeWords.name(type),
            method ->
                Methods.writer(method, JavaTypes.name(type.javaType()))
                    .addStatement("json.beginArray()")
                    .beginControlFlow(
                        "for ($T item : value)", JavaTypes.name(type.item().javaType()))
                    .addCode(new WriterEmitter(scope).write(type.item(), CodeBlock.of("item")))
                    .endControlFlow()
                    .addStatement("json.endArray()")
                    .build());
  }

  private String map(TypeModel.Mapping type) {
    return scope
        .parts()
        .method(
            "write " + type.javaType(),
            "write" + TypeWords.name(type),
            method -> map(method, type));
  }

  private MethodSpec map(String method, TypeModel.Mapping type) {
    TypeName entry =
        ParameterizedTypeName.get(
            ClassName.get(Map.Entry.class),
            argument(type.javaType(), 0),
            argument(type.javaType(), 1));
    CodeBlock json =
        CodeBlock.of("json.name($L)", text(type.key(), CodeBlock.of("entry.getKey()")));
    return Methods.writer(method, JavaTypes.name(type.javaType()))
        .addStatement("json.beginObject()")
        .beginControlFlow("for ($T entry : value.entrySet())", entry)
        .addCode(
            new WriterEmitter(scope).write(json, type.value(), CodeBlock.of("entry.getValue()")))
        .endControlFlow()
        .addStatement("json.endObject()")
        .build();
  }

  private static TypeName argument(JavaType map, int index) {
    TypeName type = JavaTypes.name(map.arguments().get(index));
    return type instanceof WildcardTypeName ? type : type.box();
  }
}
