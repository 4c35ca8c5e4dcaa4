package dev.matte.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.matte.processor.model.Caching;
import dev.matte.processor.model.ContentModel;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ResourceModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code readResource}: a switch over the fixed URIs, then one template after the other.
 *
 * <p>What a template's variables hold is read like the arguments of a tool, each a text at first.
 */
final class ResourceEmitter {
  private final Scope scope;
  private final String target;

  ResourceEmitter(Scope scope, String target) {
    this.scope = scope;
    this.target = target;
  }

  void addTo(TypeSpec.Builder binding) {
    if (scope.server().resources().isEmpty()) {
      return;
    }
    List<ResourceModel> templates = scope.server().templates();
    List<ResourceModel> fixed = scope.server().fixedResources();
    CodeBlock otherwise =
        templates.isEmpty()
            ? CodeBlock.of("throw new $T(call.uri())", RuntimeTypes.UNKNOWN_RESOURCE)
            : CodeBlock.of("$L(call)", matching(templates));
    binding.addMethod(
        head("readResource")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addCode(byUri(fixed, otherwise))
            .build());
  }

  private static MethodSpec.Builder head(String name) {
    return MethodSpec.methodBuilder(name)
        .returns(RuntimeTypes.READ_RESOURCE_RESULT)
        .addParameter(RuntimeTypes.RESOURCE_CALL, "call")
        .addException(Exception.class);
  }

  private CodeBlock byUri(List<ResourceModel> fixed, CodeBlock otherwise) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (fixed.isEmpty()) {
      boolean thrown = otherwise.toString().startsWith("throw");
      return code.addStatement(thrown ? "$L" : "return $L", otherwise).build();
    }
    code.beginControlFlow("return switch (call.uri())");
    for (ResourceModel resource : fixed) {
      code.addStatement("case $L -> $L(call)", Texts.literal(resource.uri()), method(resource));
    }
    return code.addStatement("default -> $L", otherwise).unindent().add("};\n").build();
  }

  private String matching(List<ResourceModel> templates) {
    return scope
        .parts()
        .method(
            "templates",
            "readTemplate",
            name -> {
              CodeBlock.Builder code = CodeBlock.builder();
              Identifiers locals = new Identifiers(List.of("call"));
              for (ResourceModel template : templates) {
                match(code, template, locals.take(Identifiers.camel(template.method())));
              }
              code.addStatement("throw new $T(call.uri())", RuntimeTypes.UNKNOWN_RESOURCE);
              return head(name).addModifiers(Modifier.PRIVATE).addCode(code.build()).build();
            });
  }

  private void match(CodeBlock.Builder code, ResourceModel template, String local) {
    String matcher = TemplateParts.constant(scope.parts(), template);
    code.addStatement("$T $L = $L.match(call.uri())", RuntimeTypes.JSON_SLICE, local, matcher)
        .beginControlFlow("if ($L != null)", local)
        .addStatement("return $L(call, $L)", method(template), local)
        .endControlFlow();
  }

  private String method(ResourceModel resource) {
    return scope
        .parts()
        .method("resource " + resource.uri(), resource.method(), name -> write(name, resource));
  }

  private MethodSpec write(String name, ResourceModel resource) {
    List<FieldModel> fields = InvocationEmitter.given(resource.parameters());
    Locals locals = new Locals(fields);
    String call = locals.own("call");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE)
            .returns(RuntimeTypes.READ_RESOURCE_RESULT)
            .addParameter(RuntimeTypes.RESOURCE_CALL, call)
            .addException(Exception.class);
    if (resource.template()) {
      String variables = locals.own("variables");
      String in = locals.own("in");
      method
          .addParameter(RuntimeTypes.JSON_SLICE, variables)
          .addStatement(
              "$1T $2L = new $1T($3L, $4T.TEXT_TO_SCALAR)",
              RuntimeTypes.ARGUMENTS,
              in,
              variables,
              RuntimeTypes.REPAIRS)
          .addCode(CallEmitter.read(scope, fields, locals, in, name + "Variables"));
    }
    CodeBlock invocation =
        new InvocationEmitter(target, locals, call)
            .invocation(resource.method(), resource.parameters(), resource.result().delivery());
    return method.addCode(answer(resource, invocation, locals, call)).build();
  }

  private CodeBlock answer(
      ResourceModel resource, CodeBlock invocation, Locals locals, String call) {
    ContentModel content = resource.result();
    String name = locals.own("result");
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$T $L = $L", ContentEmitter.type(content), name, invocation);
    if (!content.javaType().isPrimitive() && !ContentEmitter.inParts(content)) {
      code.add(ContentEmitter.required(name, resource.method()));
    }
    String mimeType = Texts.literal(resource.mimeType());
    CodeBlock.Builder answer = CodeBlock.builder();
    switch (content.kind()) {
      case TEXT ->
          answer.add(
              "$T.text($L.uri(), $L, $L)", RuntimeTypes.READ_RESOURCE_RESULT, call, mimeType, name);
      case BLOB ->
          answer.add(
              "$T.blob($L.uri(), $L, $L)", RuntimeTypes.READ_RESOURCE_RESULT, call, mimeType, name);
      case JSON -> {
        String json = locals.own("json");
        code.addStatement("$T $L = $L.writer()", RuntimeTypes.JSON_WRITER, json, call)
            .add(
                new WriterEmitter(scope, json)
                    .write(content.type().orElseThrow(), CodeBlock.of("$L", name)));
        answer.add(
            "$T.json($L.uri(), $L, $L)", RuntimeTypes.READ_RESOURCE_RESULT, call, mimeType, json);
      }
      case ONE, LIST -> answer.add("$T.of($L)", RuntimeTypes.READ_RESOURCE_RESULT, name);
      case RAW -> answer.add("$L", name);
      case UNSUPPORTED ->
          throw new IllegalStateException("a rule lets " + resource.uri() + " pass");
    }
    if (!resource.caching().equals(Caching.NONE)) {
      answer.add(".cached($L)", CachingCode.of(resource.caching()));
    }
    return code.addStatement("return $L", answer.build()).build();
  }
}
