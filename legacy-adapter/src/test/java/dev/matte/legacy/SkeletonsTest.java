package dev.matte.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.contract.Comparison;
import dev.matte.contract.Contract;
import dev.matte.contract.Contracts;
import dev.matte.contract.ToolContract;
import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonText;
import dev.matte.legacy.fake.ClaudeFlow;
import dev.matte.legacy.fake.FlowNexus;
import dev.matte.legacy.fake.Payments;
import dev.matte.legacy.fake.Programs;
import dev.matte.legacy.fake.RuvSwarm;
import dev.matte.legacy.proxy.LegacyOptions;
import dev.matte.legacy.proxy.LegacyServer;
import dev.matte.legacy.stub.StubFile;
import dev.matte.legacy.stub.StubOptions;
import dev.matte.legacy.stub.Stubs;
import java.io.File;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Skeletons as a process, before a legacy server as a process. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class SkeletonsTest {

  private static final String LIST =
      """
      {"server":{"name":"odd-server","version":"0.9.0"},
       "tools":[
        {"name":"swarm_init","description":"Init \\"swarm\\" */ @now","inputSchema":{"type":"object","properties":{
          "topology":{"type":"string","enum":["mesh","star"]},"maxAgents":{"type":"number","default":8}},"required":["topology"]}},
        {"name":"swarm_status","description":"Status","inputSchema":{"type":"object","properties":{}}},
        {"name":"agents/list-all","description":"All","inputSchema":{"type":"object","properties":{"filter":{"type":"object"}}}},
        {"name":"class","description":"A keyword","inputSchema":{"type":"object","properties":{
          "new":{"type":"string"},"items":{"type":"array"},"any":{}},"required":["new","any"]}},
        {"name":"memory_usage","description":"Memory","inputSchema":{"type":"object","properties":{
          "action":{"type":"string","enum":["store","retrieve"]},"ttl":{"type":"integer","minimum":0},
          "value":{"type":"string"},"namespace":{"type":"string","default":"default"}},"required":["action"]}},
        {"name":"task_run","description":"Many","inputSchema":{"type":"object","properties":{
          "a":{"type":"string"},"b":{"type":"string"},"c":{"type":"boolean"},"d":{"type":"number"},
          "e":{"type":"array","items":{"type":"object","properties":{"x":{"type":"number"}},"required":["x"]}},
          "f":{"type":"string"},"g":{"type":"string"},"h":{"type":"string","format":"date-time"}},"required":["a","h"]}}]}
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(classes = {ClaudeFlow.class, FlowNexus.class, Payments.class, RuvSwarm.class})
  void skeletons_ofAListOfOurOwn_answerForEveryTool(Class<?> program) throws Exception {
    check(Files.writeString(folder.resolve("list.json"), LIST), program);
  }

  @ParameterizedTest
  @CsvSource({
    "claude-flow, dev.matte.legacy.fake.ClaudeFlow",
    "flow-nexus, dev.matte.legacy.fake.FlowNexus",
    "agentic-payments, dev.matte.legacy.fake.Payments"
  })
  void skeletons_ofARealList_answerForEveryTool(String name, Class<?> program) throws Exception {
    Path file = lists().resolve(name + ".json");
    Assumptions.assumeTrue(Files.exists(file), "skipped: no real list at " + file);

    check(file, program);
  }

  private void check(Path file, Class<?> program) throws Exception {
    Contract list = Contracts.read(file.toString(), Files.readString(file));
    List<String> command = compiled(list, Programs.command(program, file.toString()));

    LegacyOptions quiet = LegacyOptions.DEFAULT.withDiagnostics(line -> {});
    try (LegacyServer client = LegacyServer.start(command, quiet)) {
      Contract served = Contracts.read("served", client.listTools());
      assertThat(served.tools()).hasSameSizeAs(list.tools());
      assertThat(Comparison.compare(list, served)).isEmpty();
      for (ToolContract tool : list.tools()) {
        String arguments = ExampleArguments.of(tool).text();
        String answer = client.callTool(tool.name(), arguments);

        assertThat(answer).doesNotContain("\"isError\":true");
        assertThat(echoed(answer)).as(tool.name()).contains(Json.of(tool.name()).text());
      }
    }
  }

  /** The text of the answer, which is JSON in all of them. */
  private static String echoed(String answer) throws Exception {
    Json.Members result = (Json.Members) JsonText.parse(answer);
    Json.Items content = (Json.Items) result.values().getOrDefault("content", Json.nothing());
    Json.Members first = (Json.Members) content.values().get(0);
    return JsonText.parse(((Json.Text) first.values().getOrDefault("text", Json.nothing())).value())
        .text();
  }

  /** Compiles the stubs of a list; answers with the command that starts them. */
  private List<String> compiled(Contract list, List<String> legacy) throws Exception {
    StubOptions none = StubOptions.DEFAULT;
    StubOptions options =
        new StubOptions(
            "moved",
            none.classPrefix(),
            none.serverName(),
            none.oneGroup(),
            none.smallestGroup(),
            none.requestAbove(),
            none.wholeNumbers(),
            none.markSecrets(),
            none.main(),
            none.mapping(),
            legacy,
            none.url());
    Path sources = Files.createDirectory(folder.resolve("sources"));
    Path classes = Files.createDirectory(folder.resolve("classes"));
    List<Path> files = new ArrayList<>();
    String main = "";
    for (StubFile file : Stubs.generate(list, options).files()) {
      Path path = sources.resolve(file.path());
      Files.createDirectories(path.getParent());
      files.add(Files.writeString(path, file.text()));
      if (file.path().endsWith("Main.java")) {
        main = file.path().replace(".java", "").replace('/', '.');
      }
    }
    compile(files, classes);
    List<String> command = Programs.command(SkeletonsTest.class);
    int classPath = command.indexOf("-cp") + 1;
    command.set(classPath, classes + File.pathSeparator + command.get(classPath));
    command.set(classPath + 1, main);
    return command;
  }

  private static void compile(List<Path> files, Path classes) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    String path = System.getProperty("java.class.path");
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      boolean well =
          compiler
              .getTask(
                  messages,
                  manager,
                  null,
                  List.of(
                      "-d",
                      classes.toString(),
                      "-s",
                      classes.toString(),
                      "-cp",
                      path,
                      "-processorpath",
                      path),
                  null,
                  manager.getJavaFileObjectsFromPaths(files))
              .call();
      assertThat(well).withFailMessage(messages::toString).isTrue();
    }
  }

  private static Path lists() {
    Path here = Path.of("").toAbsolutePath();
    while (here != null && !Files.isDirectory(here.resolve("shared/legacy-tools"))) {
      here = here.getParent();
    }
    return (here == null ? Path.of("..") : here).resolve("shared/legacy-tools");
  }
}
