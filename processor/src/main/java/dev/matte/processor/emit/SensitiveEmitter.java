package dev.matte.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.matte.processor.model.SensitiveParts;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code sensitive}: what of a tool's calls must not be shown. Where tools are spread over
 * nested classes, each has the places of its own.
 */
final class SensitiveEmitter {
  private static final CodeBlock NONE = CodeBlock.of("$T.NONE", RuntimeTypes.SENSITIVE);

  private final ServerModel server;
  private final List<ToolModel> tools;

  SensitiveEmitter(ServerModel server) {
    this.server = server;
    this.tools = server.listedTools();
  }

  /** Adds the method of the binding, when something is sensitive. */
  void addTo(TypeSpec.Builder binding, ClassParts parts) {
    boolean grouped = tools.size() > DispatchEmitter.MOST_TOOLS;
    String place = grouped ? "tool / " + DispatchEmitter.MOST_TOOLS : "tool";
    Optional<IndexSwitch> places = grouped ? groups() : places(parts, 0, tools.size());
    places.ifPresent(
        each ->
            binding.addMethod(
                head()
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .addCode(each.statement(place, NONE))
                    .build()));
  }

  /** The method of the nested class of a group of tools, when something there is sensitive. */
  Optional<MethodSpec> ofGroup(ClassParts parts, int group) {
    int from = group * DispatchEmitter.MOST_TOOLS;
    return places(parts, from, Math.min(tools.size(), from + DispatchEmitter.MOST_TOOLS))
        .map(
            places ->
                head()
                    .addModifiers(Modifier.STATIC)
                    .addCode(places.statement("tool", NONE))
                    .build());
  }

  private static MethodSpec.Builder head() {
    return MethodSpec.methodBuilder("sensitive")
        .returns(RuntimeTypes.SENSITIVE)
        .addParameter(int.class, "tool");
  }

  /** Asks the nested classes in which something is. */
  private Optional<IndexSwitch> groups() {
    IndexSwitch groups = new IndexSwitch();
    for (int from = 0; from < tools.size(); from += DispatchEmitter.MOST_TOOLS) {
      int to = Math.min(tools.size(), from + DispatchEmitter.MOST_TOOLS);
      if (tools.subList(from, to).stream().anyMatch(tool -> !parts(tool).isEmpty())) {
        int group = from / DispatchEmitter.MOST_TOOLS;
        groups.put(group, CodeBlock.of("$L.sensitive(tool)", DispatchEmitter.groupName(group)));
      }
    }
    return groups.isEmpty() ? Optional.empty() : Optional.of(groups);
  }

  private SensitiveParts parts(ToolModel tool) {
    return SensitiveParts.of(tool, server.structures());
  }

  private Optional<IndexSwitch> places(ClassParts parts, int from, int to) {
    IndexSwitch places = new IndexSwitch();
    for (int i = from; i < to; i++) {
      SensitiveParts sensitive = parts(tools.get(i));
      if (!sensitive.isEmpty()) {
        places.put(i, constant(parts, tools.get(i), sensitive));
      }
    }
    return places.isEmpty() ? Optional.empty() : Optional.of(places);
  }

  private static CodeBlock constant(ClassParts parts, ToolModel tool, SensitiveParts sensitive) {
    CodeBlock.Builder value =
        CodeBlock.builder()
            .add("$T.of($L)", RuntimeTypes.SENSITIVE, AccessCode.literals(sensitive.arguments()));
    if (!sensitive.results().isEmpty()) {
      value.add(".results($L)", AccessCode.literals(sensitive.results()));
    }
    CodeBlock code = value.build();
    String name = tool.method() + "Sensitive";
    return CodeBlock.of(
        "$L", parts.constant("" + code, name, "PLACES", RuntimeTypes.SENSITIVE, code));
  }
}
