package dev.matte.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.FormTexts;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.ServerModel;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the class of a form: its schema, and the reader of what was filled in. */
final class FormEmitter {
  private static final Set<String> METHODS = Set.of("schema", "read");

  private final ServerModel form;
  private final FormTexts texts;

  FormEmitter(ServerModel form, FormTexts texts) {
    this.form = form;
    this.texts = texts;
  }

  TypeSpec.Builder type() {
    Set<String> hidden = new HashSet<>(GeneratedNames.hidden(form));
    ClassParts parts = new ClassParts(hidden, METHODS);
    TypeName type = JavaTypes.raw(form.interfaceType());
    parts.constant("schema", "schema", "FORM", RuntimeTypes.FORM_SCHEMA, schema());
    TypeSpec.Builder written =
        TypeSpec.classBuilder(GeneratedNames.form(form.interfaceType()))
            .addJavadoc("Asks a person for {@link $L}.\n", form.interfaceType().nestedName())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.FORM, type))
            .addMethod(schemaMethod(parts))
            .addMethod(read(parts, type));
    parts.addTo(written);
    return written;
  }

  private CodeBlock schema() {
    CodeBlock present = CodeBlock.of("$L", Texts.literal(texts.present()));
    return texts
        .before()
        .map(
            before ->
                CodeBlock.of(
                    "$T.of($L, $L)", RuntimeTypes.FORM_SCHEMA, present, Texts.literal(before)))
        .orElseGet(() -> CodeBlock.of("$T.of($L)", RuntimeTypes.FORM_SCHEMA, present));
  }

  private static MethodSpec schemaMethod(ClassParts parts) {
    String constant =
        parts.constant("schema", "schema", "FORM", RuntimeTypes.FORM_SCHEMA, CodeBlock.of(""));
    return MethodSpec.methodBuilder("schema")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(RuntimeTypes.JSON_SLICE)
        .addParameter(RuntimeTypes.REVISION, "revision")
        .addStatement("return $L.in(revision)", constant)
        .build();
  }

  private MethodSpec read(ClassParts parts, TypeName type) {
    FieldModel field = form.tools().get(0).request().map(ParameterModel::field).orElseThrow();
    // A person's client may send more than was asked for.
    Scope scope = new Scope(parts, form, true);
    ClassName arguments = RuntimeTypes.ARGUMENTS;
    return MethodSpec.methodBuilder("read")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(type)
        .addParameter(RuntimeTypes.JSON_SLICE, "content")
        .addStatement(
            "$T in = new $T(content, $T.NONE)", arguments, arguments, RuntimeTypes.REPAIRS)
        .addStatement(
            "$T form = $L",
            type,
            new ReaderEmitter(scope, "in").read(field.type(), Constraints.NONE, ""))
        .addStatement("in.check()")
        .addStatement("return form")
        .build();
  }
}
