package dev.matte.legacy.stub;

import java.util.ArrayList;
import java.util.List;

/** Writes the server that joins all toolsets, and the program that starts it. */
final class ServerWriter {
  private static final String LEGACY_SERVER = "dev.matte.legacy.proxy.LegacyServer";

  private final String packageName;
  private final String type;
  private final List<Toolset> toolsets;

  ServerWriter(String packageName, String type, List<Toolset> toolsets) {
    this.packageName = packageName;
    this.type = type;
    this.toolsets = toolsets;
  }

  /** The interface with {@code @McpServer}. */
  StubFile server(String name, String version) {
    Source source = new Source(packageName, type);
    String text = "All tools of " + (name.isEmpty() ? "the server" : name) + ".";
    boolean sayable = Prose.commentable(text);
    source.lines(
        0, Prose.comment(sayable ? text : "All tools of the legacy server.", List.of(), 0));
    List<Doc> classes = new ArrayList<>();
    toolsets.forEach(toolset -> classes.add(Doc.text(toolset.name() + ".class")));
    Annotation server =
        Annotation.of(Annotation.MATTE + "McpServer")
            .with("name", Literals.text(name))
            .with("version", Literals.text(version));
    Annotation whole =
        classes.size() == 1
            ? server.with("toolsets", classes.get(0))
            : server.array("toolsets", classes);
    source.annotation(0, whole);
    if (!sayable || toolsets.stream().anyMatch(Toolset::suppressed)) {
      source.line(0, "@SuppressWarnings(\"matte:legacy\")");
    }
    return source.line(0, "public interface " + type + " {}").file();
  }

  /** The program. */
  StubFile main(StubOptions options) {
    Source source = new Source(packageName, type + "Main").imported(LEGACY_SERVER);
    source.lines(
        0,
        Prose.written(
            "Starts the legacy server and serves its tools in front of it.", List.of(), 0));
    source.line(0, "public final class " + type + "Main {");
    if (!options.command().isEmpty()) {
      source.imported("java.util.List");
      source.doc(2, command(options.command()));
      source.line(0, "");
    }
    source.line(2, "private " + type + "Main() {}");
    source.line(0, "");
    boolean known = !options.command().isEmpty() || !options.url().isEmpty();
    source.lines(2, Prose.written(usage(known), List.of(), 2));
    source.line(2, "public static void main(String[] args) throws Exception {");
    if (known) {
      start(source, opened(source, options), "args");
    } else {
      split(source);
    }
    return source.line(2, "}").line(0, "}").file();
  }

  private static String usage(boolean known) {
    return known
        ? "Serves until the client leaves; takes {@code --stdio} or {@code --http PORT}."
        : "Serves until the client leaves; takes {@code --stdio} or {@code --http PORT}, and after"
            + " {@code --} the command that starts the legacy server.";
  }

  private static Doc command(List<String> command) {
    List<Doc> words = command.stream().map(Literals::text).toList();
    return Doc.level(
        4,
        Doc.text("private static final List<String> LEGACY ="),
        Doc.line(" "),
        call("List.of", words));
  }

  private static Doc call(String method, List<Doc> arguments) {
    List<Doc> inner = new ArrayList<>(Doc.separated(arguments, Doc.line(" ")));
    inner.add(Doc.text(");"));
    return Doc.level(4, Doc.text(method + "("), Doc.line(""), Doc.level(0, inner));
  }

  private static String opened(Source source, StubOptions options) {
    if (!options.command().isEmpty()) {
      return "LegacyServer.start(LEGACY)";
    }
    source.imported("java.net.URI");
    String url = ((Doc.Text) Literals.line(options.url())).text();
    return "LegacyServer.connect(URI.create(" + url + "))";
  }

  private void split(Source source) {
    source.imported("java.util.List");
    source.line(4, "List<String> given = List.of(args);");
    source.line(4, "int end = given.indexOf(\"--\");");
    source.line(4, "if (end < 0 || end + 1 == given.size()) {");
    source.line(6, "System.err.println(\"expected -- and the command of the legacy server\");");
    source.line(6, "System.exit(2);");
    source.line(4, "}");
    source.line(4, "String[] own = given.subList(0, end).toArray(new String[0]);");
    source.line(4, "List<String> legacyCommand = given.subList(end + 1, given.size());");
    start(source, "LegacyServer.start(legacyCommand)", "own");
  }

  private void start(Source source, String opened, String arguments) {
    source.line(4, "try (LegacyServer legacy = " + opened + ") {");
    List<Doc> all = new ArrayList<>(List.of(Doc.text(arguments)));
    toolsets.forEach(each -> all.add(Doc.text("() -> new " + each.skeleton() + "(legacy)")));
    source.doc(6, call(type + "Server.serve", all));
    source.line(4, "}");
  }
}
