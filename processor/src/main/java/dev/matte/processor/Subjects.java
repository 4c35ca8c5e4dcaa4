package dev.matte.processor;

import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The types that the processor has something to do with. */
final class Subjects {
  /** The annotations that make a type one of them, on it or on a method of it. */
  static final Set<String> ANNOTATIONS =
      Set.of(
          "dev.matte.annotations.McpComplete",
          "dev.matte.annotations.McpForm",
          "dev.matte.annotations.McpPrompt",
          "dev.matte.annotations.McpResource",
          "dev.matte.annotations.McpServer",
          "dev.matte.annotations.McpTool",
          "org.mcpjava.server.prompts.Prompt",
          "org.mcpjava.server.resources.Resource",
          "org.mcpjava.server.resources.ResourceTemplate",
          "org.mcpjava.server.tools.Tool");

  private Subjects() {}

  /** Their qualified names, sorted: the order in which files come to the compiler is chance. */
  static Set<String> in(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<String> names = new TreeSet<>();
    for (TypeElement annotation : annotations) {
      if (!ANNOTATIONS.contains(annotation.getQualifiedName().toString())) {
        continue;
      }
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        Element type = element instanceof TypeElement ? element : element.getEnclosingElement();
        if (type instanceof TypeElement subject && !subject.getQualifiedName().isEmpty()) {
          names.add(subject.getQualifiedName().toString());
        }
      }
    }
    return names;
  }
}
