package dev.matte.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.matte.contract.AccessContract;
import dev.matte.processor.model.PromptModel;
import dev.matte.processor.model.ResourceModel;
import dev.matte.processor.model.ToolModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code access}: what each entry demands, by its place in the catalog; and {@code
 * findTemplate}, which tells the place of a template.
 */
final class AccessEmitter {
  private final Scope scope;
  private final Map<String, List<Entry>> kinds = new LinkedHashMap<>();

  AccessEmitter(Scope scope) {
    this.scope = scope;
    for (ToolModel tool : scope.server().listedTools()) {
      put("TOOL", tool.method(), tool.access());
    }
    for (ResourceModel resource : scope.server().fixedResources()) {
      put("RESOURCE", resource.method(), resource.access());
    }
    for (ResourceModel template : scope.server().templates()) {
      put("TEMPLATE", template.method(), template.access());
    }
    for (PromptModel prompt : scope.server().prompts()) {
      put("PROMPT", prompt.method(), prompt.access());
    }
    kinds.values().removeIf(entries -> entries.stream().noneMatch(each -> each.access.decided()));
  }

  /** An entry at its place; the method gives constants a name where nothing better is at hand. */
  private record Entry(String method, AccessContract access) {}

  private void put(String kind, String method, AccessContract access) {
    kinds.computeIfAbsent(kind, each -> new ArrayList<>()).add(new Entry(method, access));
  }

  void addTo(TypeSpec.Builder binding) {
    if (kinds.isEmpty()) {
      return;
    }
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("return switch (kind)");
    kinds.forEach(
        (kind, entries) -> code.addStatement("case $L -> $L", kind, ofKind(kind, entries)));
    code.addStatement("default -> $T.UNDECIDED", RuntimeTypes.ACCESS).unindent().add("};\n");
    binding.addMethod(
        overriding("access")
            .returns(RuntimeTypes.ACCESS)
            .addParameter(RuntimeTypes.CATALOG_KIND, "kind")
            .addParameter(int.class, "index")
            .addCode(code.build())
            .build());
    if (kinds.containsKey("TEMPLATE")) {
      binding.addMethod(findTemplate());
    }
  }

  private static MethodSpec.Builder overriding(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }

  /** The one answer for all entries of a kind, or a method that has several. */
  private CodeBlock ofKind(String kind, List<Entry> entries) {
    IndexSwitch places = new IndexSwitch();
    for (int i = 0; i < entries.size(); i++) {
      places.put(i, value(entries.get(i)));
    }
    if (places.constant()) {
      return value(entries.get(0));
    }
    CodeBlock otherwise = otherwise(entries);
    String method =
        scope
            .parts()
            .method(
                "access " + kind,
                Identifiers.decapitalized(kind) + "Access",
                name ->
                    MethodSpec.methodBuilder(name)
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(RuntimeTypes.ACCESS)
                        .addParameter(int.class, "index")
                        .addCode(places.statement("index", otherwise))
                        .build());
    return CodeBlock.of("$L(index)", method);
  }

  /** What needs no case: nothing decided, or what most entries demand. */
  private CodeBlock otherwise(List<Entry> entries) {
    Map<AccessContract, Integer> counts = new LinkedHashMap<>();
    Entry most = entries.get(0);
    for (Entry entry : entries) {
      int count = counts.merge(entry.access, 1, Integer::sum);
      if (!entry.access.decided()) {
        return value(entry);
      }
      most = count > counts.getOrDefault(most.access, 0) ? entry : most;
    }
    return value(most);
  }

  private CodeBlock value(Entry entry) {
    return switch (entry.access.kind()) {
      case UNDECIDED -> CodeBlock.of("$T.UNDECIDED", RuntimeTypes.ACCESS);
      case ALL -> CodeBlock.of("$T.PERMIT_ALL", RuntimeTypes.ACCESS);
      case NONE -> CodeBlock.of("$T.DENY_ALL", RuntimeTypes.ACCESS);
      case DEMANDS ->
          CodeBlock.of("$L", AccessCode.constant(scope.parts(), entry.access, entry.method));
    };
  }

  /** Tries the templates in the order in which they are read. */
  private MethodSpec findTemplate() {
    List<ResourceModel> templates = scope.server().templates();
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 0; i < templates.size(); i++) {
      String matcher = TemplateParts.constant(scope.parts(), templates.get(i));
      code.beginControlFlow("if ($L.match(uri) != null)", matcher)
          .addStatement("return $L", i)
          .endControlFlow();
    }
    return overriding("findTemplate")
        .returns(int.class)
        .addParameter(String.class, "uri")
        .addCode(code.addStatement("return -1").build())
        .build();
  }
}
