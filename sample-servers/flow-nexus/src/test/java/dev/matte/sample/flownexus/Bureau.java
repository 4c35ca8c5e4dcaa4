package dev.matte.sample.flownexus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.client.McpClient;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Credentials;
import dev.matte.runtime.guard.RefusedException;
import dev.matte.runtime.protocol.Revision;
import dev.matte.sample.flownexus.legacy.Fallback;
import dev.matte.sample.flownexus.sandbox.Isolation;
import dev.matte.sample.flownexus.workflow.WorkflowTools.ExecutionReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole program in this process on a folder, called through the protocol by callers of any
 * rights. What it says is judged.
 */
public final class Bureau implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static @Nullable Isolation found;

  private final DataFolder data;
  private final Program program;

  private Bureau(Path folder, Fallback legacy, Isolation isolation, InstantSource clock)
      throws IOException {
    data = DataFolder.open(folder);
    Options options = Options.of(List.of(), Map.of());
    program = new Program(data, options, isolation, legacy, null, clock);
  }

  /** Opens a folder, with no legacy server. */
  public static Bureau open(Path folder) throws IOException {
    return open(folder, Fallback.NOBODY);
  }

  /** Opens a folder before a legacy server. */
  public static Bureau open(Path folder, Fallback legacy) throws IOException {
    return new Bureau(folder, legacy, isolation(), InstantSource.system());
  }

  /** Opens a folder at the time of a clock. */
  public static Bureau open(Path folder, InstantSource clock) throws IOException {
    return new Bureau(folder, Fallback.NOBODY, isolation(), clock);
  }

  /** What this machine can do, found out once. */
  public static synchronized Isolation isolation() throws IOException {
    Isolation present = found;
    if (present == null) {
      Path scratch = Files.createTempDirectory("probe");
      present = Isolation.probe(scratch);
      Files.delete(scratch);
      found = present;
    }
    return present;
  }

  /** Somebody who pays for a tier, and may have roles. */
  public static Caller caller(String id, String tier, String... roles) {
    return Tier.RIGHTS.enrich(Caller.of(id).roles(List.of(roles)).claim(Tier.CLAIM, List.of(tier)));
  }

  /** Whoever comes with the token of a session. */
  public Caller member(String token) {
    return Tier.RIGHTS.on(program.sessions()).authenticate(new Bearer(token));
  }

  /** Whether a token is one of a session. */
  public boolean knows(String token) {
    try {
      return !member(token).anonymous();
    } catch (RefusedException e) {
      return false;
    }
  }

  private record Bearer(String token) implements Credentials {
    @Override
    public String header(String name) {
      return "Bearer " + token;
    }

    @Override
    public boolean repeated(String name) {
      return false;
    }
  }

  /** The result of a request. */
  public JsonNode request(Caller caller, String method, String params) {
    try (McpClient client = Judged.client(program.host()).caller(caller).connect()) {
      return JSON.readTree(client.request(method, params).toString());
    }
  }

  /** The names of the tools that a caller sees. */
  public List<String> tools(Caller caller) {
    List<String> names = new ArrayList<>();
    request(caller, "tools/list", "{}")
        .required("tools")
        .forEach(tool -> names.add(tool.required("name").stringValue()));
    return names;
  }

  /** The result of a tool, whatever it is; arguments may have single quotes. */
  public JsonNode result(Caller caller, String tool, String arguments) {
    return request(
        caller,
        "tools/call",
        "{\"name\":\"%s\",\"arguments\":%s}".formatted(tool, arguments.replace('\'', '"')));
  }

  /** What a tool answers that must succeed. */
  public JsonNode call(Caller caller, String tool, String arguments) {
    JsonNode result = result(caller, tool, arguments);
    assertThat(result.path("isError").asBoolean(false)).as(result.toString()).isFalse();
    return result.required("structuredContent");
  }

  /** Why a tool fails that must. */
  public String failure(Caller caller, String tool, String arguments) {
    JsonNode result = result(caller, tool, arguments);
    assertThat(result.path("isError").asBoolean(false)).as(result.toString()).isTrue();
    return result.at("/content/0/text").stringValue();
  }

  /** Whether a call is refused before the tool hears of it. */
  public boolean refused(Caller caller, String tool, String arguments) {
    try {
      JsonNode result = result(caller, tool, arguments);
      return result.path("isError").asBoolean(false)
          && result.at("/content/0/text").asString("").startsWith("403");
    } catch (RpcErrorException e) {
      return true;
    }
  }

  /** Waits until an execution is as wanted; asks the program itself, which counts no calls. */
  public void await(Caller caller, String execution, Predicate<ExecutionReport> wanted) {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    ExecutionReport report = program.workflows().execution(caller.id(), execution);
    while (!wanted.test(report)) {
      assertThat(System.nanoTime() - end).as(report.toString()).isNegative();
      Thread.onSpinWait();
      report = program.workflows().execution(caller.id(), execution);
    }
  }

  /** A client of the revision before, which subscribes to resources one by one. */
  public McpClient subscriber(Caller caller) {
    return Judged.client(program.host()).caller(caller).revision(Revision.V2025_11_25).connect();
  }

  @Override
  public void close() throws IOException {
    program.close();
    data.close();
  }
}
