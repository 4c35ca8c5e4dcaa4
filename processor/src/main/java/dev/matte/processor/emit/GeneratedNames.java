package dev.matte.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.Structure;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Names that the generated classes of an interface have, and those they must keep clear of. */
final class GeneratedNames {
  private static final Set<String> JAVA_LANG =
      Set.of(
          "Exception",
          "IllegalArgumentException",
          "IllegalStateException",
          "Integer",
          "Override",
          "SafeVarargs",
          "String",
          "Boolean",
          "Byte",
          "Short",
          "Long",
          "Character",
          "Float",
          "Double",
          "Iterable",
          "CharSequence");

  private static final int LONGEST_NAME = 29;

  private GeneratedNames() {}

  /** {@code Outer.Inner} becomes {@code Outer_InnerBinding}. */
  static ClassName binding(JavaType type) {
    return generated(type, "Binding");
  }

  /** {@code Outer.Inner} becomes {@code Outer_InnerForm}. */
  static ClassName form(JavaType type) {
    return generated(type, "Form");
  }

  static ClassName server(JavaType type) {
    return generated(type, "Server");
  }

  static ClassName client(JavaType type) {
    return generated(type, "Client");
  }

  private static ClassName generated(JavaType type, String suffix) {
    return ClassName.get(type.packageName(), type.nestedName().replace('.', '_') + suffix);
  }

  /** Whether the interface serves something itself, besides its toolsets. */
  static boolean hasBinding(ServerModel server) {
    return server.info().isEmpty()
        || !server.tools().isEmpty()
        || !server.resources().isEmpty()
        || !server.prompts().isEmpty()
        || !server.completers().isEmpty();
  }

  /** The field that holds the author's object. */
  static String target(ServerModel server) {
    return new Identifiers().take(Identifiers.decapitalized(server.interfaceType().simpleName()));
  }

  static String comment(ServerModel server) {
    String nested = server.interfaceType().nestedName();
    int dot = nested.indexOf('.');
    String file = dot < 0 ? nested : nested.substring(0, dot);
    return file.length() > LONGEST_NAME
        ? "Generated from " + file + ".java."
        : "Generated from " + file + ".java by the Matte processor; edit that file instead.";
  }

  /** Names of types in java.lang that the author's own types hide. */
  static String[] hiddenJavaLang(ServerModel server) {
    return Stream.concat(
            Stream.of(server.interfaceType()),
            server.structures().values().stream().map(Structure::javaType))
        .map(GeneratedNames::topLevel)
        .filter(JAVA_LANG::contains)
        .distinct()
        .sorted()
        .toArray(String[]::new);
  }

  private static String topLevel(JavaType type) {
    String nested = type.nestedName();
    int dot = nested.indexOf('.');
    return dot < 0 ? nested : nested.substring(0, dot);
  }

  /** Names of variables and types, which no constant may take. */
  static Set<String> hidden(ServerModel server) {
    Set<String> names = new HashSet<>(Set.of("URI", "UUID"));
    Stream.of(
            server.tools().stream().flatMap(tool -> tool.parameters().stream()),
            server.prompts().stream().flatMap(prompt -> prompt.parameters().stream()),
            server.resources().stream().flatMap(resource -> resource.parameters().stream()))
        .flatMap(parameters -> parameters)
        .map(ParameterModel::field)
        .forEach(field -> names.add(field.javaName()));
    for (Structure structure : server.structures().values()) {
      names.add(structure.javaType().simpleName());
      if (structure instanceof Structure.Fields fields) {
        fields.fields().stream().map(FieldModel::javaName).forEach(names::add);
      }
    }
    return names;
  }
}
