package dev.matte.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.matte.processor.model.ServerModel;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the class that implements an interface by calling a server: the binding's readers and
 * writers, with their directions swapped.
 */
final class ClientEmitter {
  private static final String CLIENT = "client";

  private final ServerModel server;

  ClientEmitter(ServerModel server) {
    this.server = server;
  }

  TypeSpec.Builder type() {
    ClassName type = JavaTypes.raw(server.interfaceType());
    ClassParts parts = new ClassParts(GeneratedNames.hidden(server), methods());
    Scope scope = new Scope(parts, server, true, true);
    TypeSpec.Builder client =
        TypeSpec.classBuilder(GeneratedNames.client(server.interfaceType()))
            .addJavadoc("$L\n", BindingDoc.filled(doc()))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(type)
            .addField(ClientTypes.MCP_CLIENT, CLIENT, Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(constructor());
    ToolCallEmitter tools = new ToolCallEmitter(scope, CLIENT);
    RequestEmitter requests = new RequestEmitter(scope, CLIENT);
    server.tools().forEach(tool -> client.addMethod(tools.method(tool)));
    server.resources().forEach(resource -> client.addMethod(requests.resource(resource)));
    server.prompts().forEach(prompt -> client.addMethod(requests.prompt(prompt)));
    server.completers().forEach(completer -> client.addMethod(requests.completer(completer)));
    parts.addTo(client);
    return client;
  }

  private String doc() {
    return "Calls a server that serves {@link " + server.interfaceType().nestedName() + "}.";
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addParameter(ClientTypes.MCP_CLIENT, CLIENT)
        .addStatement("this.$1L = $2T.requireNonNull($1L, $3S)", CLIENT, Objects.class, CLIENT)
        .build();
  }

  /** Names of the interface's own methods, which no helper may have. */
  private Set<String> methods() {
    Set<String> names = new HashSet<>();
    Stream.of(
            server.tools().stream().map(tool -> tool.method()),
            server.resources().stream().map(resource -> resource.method()),
            server.prompts().stream().map(prompt -> prompt.method()),
            server.completers().stream().map(completer -> completer.method()))
        .flatMap(each -> each)
        .forEach(names::add);
    return names;
  }
}
