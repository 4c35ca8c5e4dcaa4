package dev.matte.legacy.stub;

import dev.matte.contract.Contract;
import dev.matte.contract.ToolContract;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;

/**
 * Makes sources of a list: interfaces whose tools look to clients as they did, classes that forward
 * them to the legacy server, and a program that serves them.
 *
 * <p>A function: the same list and options give the same files, whatever the machine. There is no
 * list that it refuses; what Java cannot say is kept word by word or reported.
 */
public final class Stubs {
  private final Contract list;
  private final StubOptions options;
  private final Findings findings = new Findings();

  private Stubs(Contract list, StubOptions options) {
    this.list = list;
    this.options = options;
  }

  /** Makes the files and the report. */
  public static StubResult generate(Contract list, StubOptions options) {
    return new Stubs(list, options).generate();
  }

  private StubResult generate() {
    List<ToolContract> tools = distinct();
    reportIdleMapping();
    NameScope classes = NameScope.ofFiles(Set.of());
    String server = classes.take(List.of(options.classPrefix() + JavaNames.type(name(), "Server")));
    List<String> reserved = new ArrayList<>(JavaNames.ofOtherTypes());
    Map<String, List<ToolContract>> named = new LinkedHashMap<>();
    Groups.of(tools, options)
        .forEach(
            (group, of) ->
                named.put(classes.take(List.of(options.classPrefix() + group + "Tools")), of));
    reserved.addAll(List.of(server, server + "Main", server + "Server"));
    named.keySet().forEach(each -> reserved.addAll(List.of(each, "Legacy" + each)));
    List<Toolset> toolsets = new ArrayList<>();
    named.forEach((type, of) -> toolsets.add(toolset(type, of, reserved)));
    List<StubFile> files = files(server, toolsets);
    StubReport report =
        Survey.report(
            toolsets,
            list.tools().size(),
            files.stream().map(StubFile::path).toList(),
            findings.all());
    return new StubResult(files, report);
  }

  private Toolset toolset(String type, List<ToolContract> of, List<String> reserved) {
    ToolReader reader = new ToolReader(new Decisions(options), findings);
    List<ToolMethod> tools = of.stream().map(reader::read).toList();
    String group = type.substring(options.classPrefix().length()).replaceAll("Tools\\d*$", "");
    String words = group.equals(Groups.REST) ? "Tools" : "The " + spaced(group) + " tools";
    String words2 = words + " of " + name() + ".";
    return new Toolset(
        type,
        Prose.commentable(words2) ? words2 : words + ".",
        Style.majority(tools.stream().map(ToolMethod::style).toList()),
        !Hygiene.clean(tools),
        tools,
        TypeNames.assign(tools, reserved));
  }

  private static String spaced(String group) {
    return String.join(" ", Words.of(group).stream().map(Words::lower).toList());
  }

  private List<StubFile> files(String server, List<Toolset> toolsets) {
    List<StubFile> files = new ArrayList<>();
    String packageName = packageName();
    for (Toolset toolset : toolsets) {
      files.add(new InterfaceWriter(packageName, toolset).file());
      files.add(new SkeletonWriter(packageName, toolset).file());
    }
    if (!toolsets.isEmpty()) {
      ServerWriter writer = new ServerWriter(packageName, server, toolsets);
      files.add(writer.server(name(), list.version().isEmpty() ? "1.0.0" : list.version()));
      if (options.main()) {
        files.add(writer.main(options));
      }
    }
    files.sort(Comparator.comparing(StubFile::path));
    return files;
  }

  /** The tools with a name of their own. */
  private List<ToolContract> distinct() {
    List<ToolContract> tools = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    for (ToolContract tool : list.tools()) {
      if (tool.name().isEmpty() || !Literals.fits(tool.name())) {
        String why = tool.name().isEmpty() ? "has no name" : "has a name too long for a class";
        findings.add(StubReport.Kind.NOT_KEPT, "", "", "a tool " + why);
      } else if (names.add(tool.name())) {
        tools.add(tool);
      } else {
        boolean equal = list.tools().stream().filter(tool::equals).count() > 1;
        findings.add(
            StubReport.Kind.DUPLICATE_TOOL,
            tool.name(),
            "",
            equal ? "listed twice alike" : "listed before with another entry");
      }
    }
    return tools;
  }

  private void reportIdleMapping() {
    List<String> names = list.tools().stream().map(ToolContract::name).toList();
    options
        .mapping()
        .ifPresent(
            mapping ->
                mapping
                    .idle(names)
                    .forEach(each -> findings.add(StubReport.Kind.MAPPING, "", "", each)));
  }

  private String name() {
    String name = options.serverName().isEmpty() ? list.server() : options.serverName();
    return name.isBlank() || !Literals.fits(name) ? "legacy" : name;
  }

  private String packageName() {
    if (!options.packageName().isEmpty()) {
      return options.packageName();
    }
    String letters = Words.lower(name()).replaceAll("[^a-z0-9]", "").replaceAll("^[0-9]+", "");
    return SourceVersion.isName(letters, SourceVersion.RELEASE_17) ? letters : "tools";
  }
}
