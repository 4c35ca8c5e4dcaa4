package dev.matte.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.matte.processor.model.Caching;
import dev.matte.processor.model.IconModel;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.ServerInfo;
import dev.matte.processor.model.ServerModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/** Writes the class that starts the server which {@code @McpServer} names. */
final class ServerEmitter {
  private static final ClassName HOST = ClassName.get("dev.matte.runtime", "McpHost");
  private static final ClassName BUILDER = ClassName.get("dev.matte.runtime", "McpHostBuilder");
  private static final ClassName STDIO = ClassName.get("dev.matte.runtime.stdio", "Stdio");
  private static final ClassName ICON = ClassName.get("dev.matte.runtime.protocol", "Icon");

  private final ServerModel server;
  private final ServerInfo info;
  private final Map<String, JavaType> toolsets = new LinkedHashMap<>();

  ServerEmitter(ServerModel server, ServerInfo info) {
    this.server = server;
    this.info = info;
    Identifiers names = new Identifiers(List.of("args", "exitCode"));
    if (GeneratedNames.hasBinding(server)) {
      put(names, server.interfaceType());
    }
    info.toolsets().forEach(toolset -> put(names, toolset.type()));
  }

  private void put(Identifiers names, JavaType type) {
    toolsets.put(names.take(Identifiers.decapitalized(type.simpleName())), type);
  }

  TypeSpec.Builder type() {
    ClassName name = GeneratedNames.server(server.interfaceType());
    return TypeSpec.classBuilder(name)
        .addJavadoc(
            "$L\n", BindingDoc.filled("Starts the server that {@link " + link() + "} names."))
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(serve())
        .addMethod(builder());
  }

  private String link() {
    return server.interfaceType().nestedName();
  }

  /** Standard output belongs to the protocol before code of the author's runs. */
  private MethodSpec serve() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("serve")
            .addJavadoc(
                "Serves until the client leaves; ends the program when it cannot understand the"
                    + " arguments.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addException(Exception.class)
            .addParameter(ArrayTypeName.of(String.class), "args");
    List<CodeBlock> made = new ArrayList<>();
    for (Map.Entry<String, JavaType> toolset : toolsets.entrySet()) {
      method.addParameter(supplier(toolset.getValue()), toolset.getKey());
      made.add(CodeBlock.of("$L.get()", toolset.getKey()));
    }
    return method
        .addStatement("$T.guard()", STDIO)
        .addStatement("int exitCode = builder($L).build().run(args)", CodeBlock.join(made, ", "))
        .beginControlFlow("if (exitCode != 0)")
        .addStatement("$T.exit(exitCode)", System.class)
        .endControlFlow()
        .build();
  }

  private static ParameterizedTypeName supplier(JavaType type) {
    return ParameterizedTypeName.get(ClassName.get(Supplier.class), JavaTypes.name(type));
  }

  private MethodSpec builder() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("builder")
            .addJavadoc("The server, described but not started.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(BUILDER);
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(
        "return $T.builder($L, $L)",
        HOST,
        Texts.literal(info.name()),
        Texts.literal(info.version()));
    put(code, "title", info.title());
    put(code, "description", info.description());
    put(code, "websiteUrl", info.websiteUrl());
    put(code, "instructions", info.instructions());
    info.icons().forEach(icon -> code.add(".icon($L)", icon(icon)));
    if (!info.caching().equals(Caching.NONE)) {
      code.add(".cacheLists($L)", CachingCode.of(info.caching()));
    }
    for (Map.Entry<String, JavaType> toolset : toolsets.entrySet()) {
      method.addParameter(JavaTypes.name(toolset.getValue()), toolset.getKey());
      code.add(".add(new $T($L))", GeneratedNames.binding(toolset.getValue()), toolset.getKey());
    }
    return method.addCode(code.add(";\n").build()).build();
  }

  private static void put(CodeBlock.Builder code, String method, String text) {
    if (!text.isEmpty()) {
      code.add(".$L($L)", method, Texts.literal(text));
    }
  }

  private static CodeBlock icon(IconModel icon) {
    List<CodeBlock> sizes =
        icon.sizes().stream().map(size -> CodeBlock.of("$L", Texts.literal(size))).toList();
    return CodeBlock.of(
        "new $T($L, $L, $T.of($L), $L)",
        ICON,
        Texts.literal(icon.src()),
        optional(icon.mimeType()),
        List.class,
        CodeBlock.join(sizes, ", "),
        optional(icon.theme()));
  }

  private static CodeBlock optional(String text) {
    return text.isEmpty()
        ? CodeBlock.of("$T.empty()", Optional.class)
        : CodeBlock.of("$T.of($L)", Optional.class, Texts.literal(text));
  }
}
