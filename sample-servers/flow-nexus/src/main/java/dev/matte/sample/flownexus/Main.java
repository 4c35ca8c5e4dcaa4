package dev.matte.sample.flownexus;

import dev.matte.legacy.proxy.LegacyServer;
import dev.matte.runtime.McpHost;
import dev.matte.runtime.audit.AuditPolicy;
import dev.matte.runtime.audit.AuditTrail;
import dev.matte.runtime.audit.FileAuditSink;
import dev.matte.runtime.auth.Authenticators;
import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.stdio.Stdio;
import dev.matte.sample.flownexus.legacy.Fallback;
import dev.matte.sample.flownexus.sandbox.Isolation;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Starts the server on a folder. */
final class Main {
  private static final int FAILURE = 1;
  private static final int MISUSE = 2;

  private Main() {}

  /**
   * Takes {@code --data FOLDER} and {@code --accounts}, and {@code --legacy} with the command or
   * the address of the old server as the last; other arguments are the runtime's.
   */
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

  // tag::fallback[]
  private static int run(Options options) throws IOException, InterruptedException {
    try (DataFolder data = DataFolder.open(options.data());
        @Nullable AuditTrail trail = trail(options);
        @Nullable LegacyServer old = options.legacy().isEmpty() ? null : old(options.legacy())) {
      Fallback legacy = old == null ? Fallback.NOBODY : old::forward;
      Isolation isolation = probe(data.folder("scratch"));
      InstantSource clock = InstantSource.system();
      try (Program program = new Program(data, options, isolation, legacy, trail, clock)) {
        // Programs must not outlive the process, which ends by a signal as a rule.
        Runtime.getRuntime().addShutdownHook(new Thread(program::stopPrograms, "stop-programs"));
        return serve(program, options);
      }
    }
  }

  /** The legacy server: a command, or the address of one that runs. */
  static LegacyServer old(List<String> words) {
    String first = words.get(0);
    return words.size() == 1 && first.matches("https?://.*")
        ? LegacyServer.connect(URI.create(first))
        : LegacyServer.start(words);
  }

  // end::fallback[]

  // tag::ways[]
  private static int serve(Program program, Options options)
      throws IOException, InterruptedException {
    McpHost host = program.host();
    Authenticator members = Tier.RIGHTS.on(program.sessions());
    String[] rest = options.rest().toArray(new String[0]);
    return switch (options.way()) {
      case STREAMS -> {
        host.serve(Stdio.transport(new Operator(), ""));
        yield 0;
      }
      case LOCAL -> {
        System.err.println("nobody is asked who they are: whoever is on this machine may call");
        yield host.run(new Residents(members), rest);
      }
      case ACCOUNTS -> host.run(Authenticators.optional(members), rest);
      case ENVIRONMENT -> host.run(Tier.RIGHTS, rest);
    };
  }

  // end::ways[]

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
