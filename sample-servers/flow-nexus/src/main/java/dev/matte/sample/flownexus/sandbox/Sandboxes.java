package dev.matte.sample.flownexus.sandbox;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.guard.Caller;
import dev.matte.sample.flownexus.store.Store;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The sandbox tools: who asks sees their own sandboxes and no others. Thread-safe.
 *
 * <p>Sandboxes outlive the process; the values of their variables do not.
 */
public final class Sandboxes implements SandboxTools, AutoCloseable {
  private final SandboxTable table;
  private final Isolation isolation;
  private final Folders folders;
  private final Workbench workbench;
  private final Variables variables = new Variables();
  private final Function<Caller, Limits> limits;
  private final Consumer<String> changes;
  private final InstantSource clock;

  /**
   * Keeps sandboxes in a store and their files in a folder.
   *
   * @param limits what a caller may use
   */
  public Sandboxes(
      Store store,
      Path folder,
      Isolation isolation,
      Function<Caller, Limits> limits,
      InstantSource clock) {
    this(store, folder, isolation, limits, id -> {}, clock);
  }

  /**
   * Keeps sandboxes in a store and their files in a folder.
   *
   * @param limits what a caller may use
   * @param changes hears the id of a sandbox whenever a program has begun or ended in it
   */
  public Sandboxes(
      Store store,
      Path folder,
      Isolation isolation,
      Function<Caller, Limits> limits,
      Consumer<String> changes,
      InstantSource clock) {
    this.table = new SandboxTable(store);
    this.isolation = isolation;
    this.folders = new Folders(folder, isolation);
    this.workbench = new Workbench(isolation, folders);
    this.limits = limits;
    this.changes = changes;
    this.clock = clock;
  }

  @Override
  public SandboxReport sandboxCreate(SandboxRequest request, CallContext call) {
    Limits most = limits.apply(call.caller());
    Requests.template(request.template(), isolation.languages());
    Requests.packages(request.installPackages());
    Requests.between("timeout", request.timeout(), most.lifetime().toSeconds());
    if (request.startupScript() != null) {
      isolation.require();
      Requests.code("startup_script", request.startupScript());
    }
    Map<String, String> values = Variables.of(request.envVars(), request.anthropicKey());
    Sandbox sandbox = sandbox(request, values, call.caller().id());
    table.insert(sandbox, most.sandboxes());
    folders.make(sandbox);
    variables.set(sandbox.id(), values);
    List<ExecutionReport> runs =
        request.startupScript() == null
            ? List.of()
            : List.of(shell(sandbox, request.startupScript(), most, call));
    return request.apiKey() == null
        ? report(sandbox, runs)
        : report(
            sandbox,
            runs,
            "api_key is not used: this server runs its sandboxes on its own machine");
  }

  private Sandbox sandbox(SandboxRequest request, Map<String, String> values, String owner) {
    String id = "sbx-" + UUID.randomUUID();
    String name = request.name() == null ? id : request.name();
    Requests.name(name);
    String metadata = Reports.json(request.metadata());
    Requests.metadata(metadata);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return new Sandbox(
        id,
        owner,
        name,
        request.template(),
        now,
        now.plusSeconds(request.timeout()),
        Optional.empty(),
        List.copyOf(values.keySet()),
        metadata);
  }

  @Override
  public ExecutionReport sandboxExecute(
      String sandboxId,
      String code,
      String language,
      @Nullable Map<String, String> envVars,
      @Nullable String workingDir,
      long timeout,
      boolean captureOutput,
      CallContext call) {
    isolation.require();
    Limits most = limits.apply(call.caller());
    Requests.between("timeout", timeout, most.time().toSeconds());
    Requests.code("code", code);
    Language known = Requests.language(language);
    String folder = workingDir == null ? "." : Paths.within(workingDir, "working_dir");
    Sandbox sandbox = running(sandboxId, call);
    Map<String, String> all = environment(sandbox, Variables.of(envVars, null));
    Program program = new Program(known, code, all, folder);
    return run(sandbox, program, Duration.ofSeconds(timeout), most, captureOutput, call);
  }

  @Override
  public SandboxList sandboxList(Wanted status, CallContext call) {
    Instant now = clock.instant();
    return new SandboxList(
        table.list(call.caller().id()).stream()
            .filter(
                sandbox ->
                    status == Wanted.ALL || (status == Wanted.RUNNING) == sandbox.running(now))
            .map(sandbox -> Reports.summary(sandbox, now))
            .toList());
  }

  @Override
  public SandboxReport sandboxStop(String sandboxId, CallContext call) {
    Sandbox sandbox = own(sandboxId, call);
    workbench.runs().without(sandbox.id(), () -> table.stop(sandbox.id(), clock.instant()));
    return report(own(sandbox.id(), call), List.of());
  }

  @Override
  public SandboxReport sandboxConfigure(
      String sandboxId,
      @Nullable Map<String, String> envVars,
      @Nullable String anthropicKey,
      @Nullable List<String> installPackages,
      @Nullable List<String> runCommands,
      CallContext call) {
    Limits most = limits.apply(call.caller());
    List<String> commands = runCommands == null ? List.of() : runCommands;
    Requests.packages(installPackages);
    Requests.commands(commands);
    Map<String, String> more = Variables.of(envVars, anthropicKey);
    if (!commands.isEmpty()) {
      isolation.require();
    }
    Sandbox sandbox = commands.isEmpty() ? own(sandboxId, call) : running(sandboxId, call);
    variables.set(sandbox.id(), more);
    TreeSet<String> names = new TreeSet<>(sandbox.variables());
    names.addAll(more.keySet());
    table.variables(sandbox.id(), names);
    List<ExecutionReport> runs = new ArrayList<>();
    for (String command : commands) {
      ExecutionReport report = shell(own(sandbox.id(), call), command, most, call);
      runs.add(report);
      if (report.outcome() != End.COMPLETED) {
        break;
      }
    }
    return report(own(sandbox.id(), call), runs);
  }

  @Override
  public DeletionReport sandboxDelete(String sandboxId, CallContext call) {
    Sandbox sandbox = own(sandboxId, call);
    workbench
        .runs()
        .without(
            sandbox.id(),
            () -> {
              folders.delete(sandbox);
              variables.forget(sandbox.id());
              table.delete(sandbox.id());
            });
    return new DeletionReport(sandbox.id(), true);
  }

  @Override
  public SandboxReport sandboxStatus(String sandboxId, CallContext call) {
    return report(own(sandboxId, call), List.of());
  }

  @Override
  public UploadReport sandboxUpload(
      String sandboxId, String filePath, String content, CallContext call) {
    isolation.require();
    Limits most = limits.apply(call.caller());
    String path = Paths.within(filePath, "file_path");
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > most.file()) {
      throw new ToolException(
          "content: expected at most %,d bytes, found %,d".formatted(most.file(), bytes.length));
    }
    Sandbox sandbox = own(sandboxId, call);
    Program program = new Program(Language.SH, Paths.write(path, bytes), Map.of(), ".");
    Result result = workbench.run(sandbox, program, most.time(), most, call);
    if (result.end() != Result.End.COMPLETED) {
      throw new ToolException(
          "file_path: the file could not be written: " + result.errors().text().strip());
    }
    return new UploadReport(sandbox.id(), path, bytes.length);
  }

  @Override
  public LogReport sandboxLogs(String sandboxId, int lines, CallContext call) {
    Sandbox sandbox = own(sandboxId, call);
    return new LogReport(sandbox.id(), table.lines(sandbox.id(), lines));
  }

  /** What is in sandboxes, and what ran there. */
  public Insight insight() {
    return new Insight(table, workbench, isolation, limits, clock);
  }

  /** Ends all programs. */
  @Override
  public void close() {
    workbench.runs().end();
  }

  private ExecutionReport shell(Sandbox sandbox, String code, Limits most, CallContext call) {
    Program program = new Program(Language.SH, code, environment(sandbox, Map.of()), ".");
    return run(sandbox, program, most.time(), most, true, call);
  }

  private ExecutionReport run(
      Sandbox sandbox,
      Program program,
      Duration time,
      Limits most,
      boolean shown,
      CallContext call) {
    changes.accept(sandbox.id());
    Result result =
        workbench.run(sandbox, program, time, most, call).masked(program.variables().values());
    table.ran(sandbox.id(), clock.instant(), result);
    changes.accept(sandbox.id());
    if (shown) {
      Instant now = clock.instant();
      table.log(sandbox.id(), now, Stream.STDOUT, result.output().text());
      table.log(sandbox.id(), now, Stream.STDERR, result.errors().text());
    }
    return Reports.execution(sandbox, result, shown);
  }

  /** All variables of a program; refuses when some are known by name only. */
  private Map<String, String> environment(Sandbox sandbox, Map<String, String> own) {
    Map<String, String> all = Variables.joined(variables.of(sandbox.id()), own);
    List<String> lost = new ArrayList<>(sandbox.variables());
    lost.removeAll(all.keySet());
    if (!lost.isEmpty()) {
      throw new ToolException(
          "the values of "
              + String.join(", ", lost)
              + " went with an earlier process of the server, which keeps them in memory only; give"
              + " them again with sandbox_configure");
    }
    return all;
  }

  private Sandbox own(String id, CallContext call) {
    return table
        .find(call.caller().id(), id)
        .orElseThrow(
            () -> new ToolException("sandbox_id: you have no such sandbox; see sandbox_list"));
  }

  private Sandbox running(String id, CallContext call) {
    Sandbox sandbox = own(id, call);
    if (!sandbox.running(clock.instant())) {
      throw new ToolException(
          sandbox.stoppedAt().isPresent()
              ? "the sandbox was stopped; create another one"
              : "the sandbox's time was over at " + sandbox.expiresAt());
    }
    return sandbox;
  }

  private SandboxReport report(Sandbox sandbox, List<ExecutionReport> runs, String... notes) {
    SandboxSummary summary = Reports.summary(sandbox, clock.instant());
    Usage usage = Usage.of(folders.of(sandbox));
    List<String> lost = new ArrayList<>(sandbox.variables());
    lost.removeAll(variables.of(sandbox.id()).keySet());
    return new SandboxReport(
        sandbox.id(),
        sandbox.name(),
        sandbox.template(),
        summary.status(),
        isolation.languages(),
        sandbox.createdAt(),
        sandbox.expiresAt(),
        sandbox.variables(),
        lost,
        workbench.runs().count(sandbox.id()),
        usage.files(),
        usage.bytes(),
        Reports.metadata(sandbox),
        runs,
        List.of(notes));
  }
}
