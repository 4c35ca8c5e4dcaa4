package dev.matte.sample.flownexus.sandbox;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.client.RecordedCall;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.guard.Caller;
import dev.matte.sample.flownexus.sandbox.SandboxTools.ExecutionReport;
import dev.matte.sample.flownexus.sandbox.SandboxTools.SandboxReport;
import dev.matte.sample.flownexus.sandbox.SandboxTools.SandboxRequest;
import dev.matte.sample.flownexus.sandbox.SandboxTools.Template;
import dev.matte.sample.flownexus.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sandbox tools in this process, for callers by name, over a folder. */
final class Desk implements AutoCloseable {
  static final RecordedCall CALL = new RecordedCall();

  private static @Nullable Isolation found;

  final Path folder;
  private final Store store;
  private final Sandboxes sandboxes;
  private final McpHost host;

  Desk(Path folder, Isolation isolation, Limits limits, InstantSource clock) {
    this.folder = folder;
    this.store = new Store(folder.resolve("nexus.db"));
    this.sandboxes =
        new Sandboxes(store, folder.resolve("sandboxes"), isolation, caller -> limits, clock);
    this.host = McpHost.builder("test", "1").add(new SandboxToolsBinding(sandboxes)).build();
  }

  /** A desk whose programs are kept apart; skips the test where this machine cannot do that. */
  static Desk apart(Path folder, Limits limits) {
    Isolation isolation = isolation();
    assumeTrue(
        isolation.missing().isEmpty(), () -> "skipped: this machine lacks " + isolation.missing());
    return new Desk(folder, isolation, limits, InstantSource.system());
  }

  /** What this machine can do, found out once. */
  static synchronized Isolation isolation() {
    Isolation present = found;
    if (present == null) {
      try {
        Path scratch = Files.createTempDirectory("probe");
        present = Isolation.probe(scratch);
        Files.delete(scratch);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      found = present;
    }
    return present;
  }

  SandboxTools of(String caller) {
    // What annotations demand is for the program's own tests.
    Caller known = Caller.of(caller).permissions(List.of("sandbox:*"));
    return new SandboxToolsClient(Judged.client(host).caller(known).connect());
  }

  static SandboxReport create(SandboxTools tools, @Nullable Map<String, String> variables) {
    return tools.sandboxCreate(
        new SandboxRequest(Template.BASE, null, variables, null, null, 3600, null, null, null),
        CALL);
  }

  static ExecutionReport sh(SandboxTools tools, String sandbox, String code) {
    return tools.sandboxExecute(sandbox, code, "sh", null, null, 30, true, CALL);
  }

  static ExecutionReport python(SandboxTools tools, String sandbox, String code) {
    return tools.sandboxExecute(sandbox, code, "python", null, null, 30, true, CALL);
  }

  /** Ends what runs, as the end of the server does. */
  void stopPrograms() {
    sandboxes.close();
  }

  @Override
  public void close() {
    store.close();
  }
}
