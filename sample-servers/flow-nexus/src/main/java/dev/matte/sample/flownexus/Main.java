package dev.matte.sample.flownexus;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.McpHostBuilder;
import dev.matte.runtime.audit.AuditPolicy;
import dev.matte.runtime.audit.AuditTrail;
import dev.matte.runtime.audit.FileAuditSink;
import dev.matte.runtime.guard.Access;
import dev.matte.runtime.limit.RateLimit;
import dev.matte.runtime.stdio.Stdio;
import dev.matte.sample.flownexus.metrics.Metrics;
import dev.matte.sample.flownexus.neural.Neural;
import dev.matte.sample.flownexus.repo.Repositories;
import dev.matte.sample.flownexus.sandbox.Isolation;
import dev.matte.sample.flownexus.sandbox.Sandboxes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Starts the server on a folder. */
final class Main {
  private static final int FAILURE = 1;
  private static final int MISUSE = 2;
  private static final int CALLS_A_MINUTE = 100;

  private Main() {}

  /** Takes {@code --data FOLDER}; other arguments are the runtime's. */
  public static void main(String[] args) throws Exception {
    Stdio.guard();
    Options options;
    try {
      options = Options.of(List.of(args), System.getenv());
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(MISUSE);
      return;
    }
    int exitCode;
    try {
      exitCode = run(options);
    } catch (IOException e) {
      System.err.println(e.getMessage());
      exitCode = FAILURE;
    }
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  private static int run(Options options) throws IOException, InterruptedException {
    InstantSource clock = InstantSource.system();
    try (DataFolder data = DataFolder.open(options.data());
        Neural neural = new Neural(data.store(), Tier::share, clock);
        @Nullable AuditTrail trail = trail(options)) {
      Isolation isolation = probe(data.folder("scratch"));
      Sandboxes sandboxes =
          new Sandboxes(data.store(), data.folder("sandboxes"), isolation, Tier::limits, clock);
      // Programs must not outlive the process, which ends by a signal as a rule.
      Runtime.getRuntime().addShutdownHook(new Thread(sandboxes::close, "stop-programs"));
      McpHostBuilder host =
          builder(
              sandboxes,
              neural,
              new Repositories(options.repositories(), data.folder("repositories")),
              new Metrics(clock));
      if (trail != null) {
        host.audit(trail);
      }
      return serve(host.build(), options);
    }
  }

  // tag::host[]
  /** The server, not started. */
  static McpHostBuilder builder(
      Sandboxes sandboxes, Neural neural, Repositories repositories, Metrics metrics) {
    return FlowNexusServer.builder(sandboxes, neural, repositories, metrics)
        .undecided(Access.DENY_ALL)
        .watch(metrics)
        .guard(
            RateLimit.window(CALLS_A_MINUTE, Duration.ofMinutes(1))
                .cost("sandbox_create", 5)
                .cost("sandbox_execute", 2)
                .cost("neural_train", 10)
                .cost("github_repo_analyze", 10)
                .build());
  }

  // end::host[]

  private static int serve(McpHost host, Options options) throws IOException, InterruptedException {
    String[] rest = options.rest().toArray(new String[0]);
    switch (options.way()) {
      case STREAMS -> {
        host.serve(Stdio.transport(new Operator(), ""));
        return 0;
      }
      case LOCAL -> {
        System.err.println("nobody is asked who they are: whoever is on this machine may call");
        return host.run(new Operator(), rest);
      }
      case ENVIRONMENT -> {
        return host.run(Tier.RIGHTS, rest);
      }
    }
    throw new IllegalStateException();
  }

  private static @Nullable AuditTrail trail(Options options) throws IOException {
    return options.audit().isEmpty()
        ? null
        : AuditTrail.builder(FileAuditSink.of(options.audit().get()), AuditPolicy.REFUSE).start();
  }

  private static Isolation probe(Path parent) throws IOException {
    Path scratch = Files.createTempDirectory(parent, "probe");
    try {
      Isolation isolation = Isolation.probe(scratch);
      System.err.println(
          isolation
              .missing()
              .map(missing -> "sandboxes run no programs; this machine lacks " + missing)
              .orElse("sandboxes run " + isolation.languages()));
      return isolation;
    } finally {
      Files.deleteIfExists(scratch);
    }
  }
}
