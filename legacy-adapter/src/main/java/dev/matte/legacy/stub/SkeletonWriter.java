package dev.matte.legacy.stub;

import java.util.ArrayList;
import java.util.List;

/** Writes the class that forwards every tool of an interface to the legacy server. */
final class SkeletonWriter {
  private final Toolset toolset;
  private final Source source;
  private final FieldWriter fields;

  SkeletonWriter(String packageName, Toolset toolset) {
    this.toolset = toolset;
    this.source = new Source(packageName, toolset.skeleton());
    this.fields = new FieldWriter(source);
  }

  StubFile file() {
    source.imported("dev.matte.legacy.proxy.LegacyServer");
    source.imported("dev.matte.runtime.binding.CallContext");
    source.imported("dev.matte.runtime.protocol.CallToolResult");
    source.lines(
        0,
        Prose.written(
            "Forwards every tool of {@link "
                + toolset.name()
                + "} to the legacy server. Made by {@code matte stub} and made again by it: extend"
                + " this class and override what has moved.",
            List.of(),
            0));
    String name = toolset.skeleton();
    source.line(0, "public class " + name + " implements " + toolset.name() + " {");
    source.line(2, "private final LegacyServer legacy;");
    source.line(0, "");
    source.line(2, "/** Forwards to a server that is closed elsewhere. */");
    source.line(2, "public " + name + "(LegacyServer legacy) {");
    source.line(4, "this.legacy = legacy;").line(2, "}");
    toolset.tools().forEach(this::method);
    return source.line(0, "}").file();
  }

  private void method(ToolMethod tool) {
    source.line(0, "").line(2, "@Override");
    List<Doc> parameters = new ArrayList<>();
    if (tool.request().isPresent()) {
      parameters.add(InterfaceWriter.request(tool.request().get()));
    } else {
      tool.fields().forEach(field -> parameters.add(fields.plain(field)));
    }
    parameters.add(Doc.text("CallContext call"));
    source.doc(2, Signature.of("public CallToolResult " + tool.javaName(), parameters, " {"));
    boolean hidden =
        tool.request().isEmpty()
            && tool.fields().stream().anyMatch(field -> field.javaName().equals("legacy"));
    source.line(4, "return " + (hidden ? "this." : "") + "legacy.forward(call);");
    source.line(2, "}");
  }
}
