package dev.matte.sample.flownexus;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.McpHostBuilder;
import dev.matte.runtime.audit.AuditTrail;
import dev.matte.runtime.binding.Change;
import dev.matte.runtime.client.McpClient;
import dev.matte.runtime.guard.Access;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.limit.RateLimit;
import dev.matte.sample.flownexus.account.Accounts;
import dev.matte.sample.flownexus.account.Sessions;
import dev.matte.sample.flownexus.app.Apps;
import dev.matte.sample.flownexus.credit.Credits;
import dev.matte.sample.flownexus.legacy.Fallback;
import dev.matte.sample.flownexus.legacy.LegacyAppStoreTools;
import dev.matte.sample.flownexus.legacy.LegacyChallengeTools;
import dev.matte.sample.flownexus.legacy.LegacyMarketTools;
import dev.matte.sample.flownexus.legacy.LegacyNeuralClusterTools;
import dev.matte.sample.flownexus.legacy.LegacyNeuralStoreTools;
import dev.matte.sample.flownexus.legacy.LegacyPaymentTools;
import dev.matte.sample.flownexus.legacy.LegacySwarmTools;
import dev.matte.sample.flownexus.legacy.LegacyTemplateTools;
import dev.matte.sample.flownexus.metrics.Health;
import dev.matte.sample.flownexus.metrics.Metrics;
import dev.matte.sample.flownexus.neural.Neural;
import dev.matte.sample.flownexus.realtime.Realtime;
import dev.matte.sample.flownexus.repo.Repositories;
import dev.matte.sample.flownexus.sandbox.Isolation;
import dev.matte.sample.flownexus.sandbox.Sandboxes;
import dev.matte.sample.flownexus.storage.Storage;
import dev.matte.sample.flownexus.store.Store;
import dev.matte.sample.flownexus.stream.Streams;
import dev.matte.sample.flownexus.trail.Trail;
import dev.matte.sample.flownexus.workflow.Workflows;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** All tools put together, and those who work in the background. */
final class Program implements AutoCloseable {
  private static final int CALLS_A_MINUTE = 100;

  private final Store store;
  private final Sandboxes sandboxes;
  private final Neural neural;
  private final Sessions sessions;
  private final Accounts accounts;
  private final Workflows workflows;
  private final McpHost host;

  /**
   * Puts the tools together, over a folder that is closed elsewhere.
   *
   * @param audit what calls are recorded in
   * @param legacy answers what has not moved
   */
  Program(
      DataFolder data,
      Options options,
      Isolation isolation,
      Fallback legacy,
      @Nullable AuditTrail audit,
      InstantSource clock)
      throws IOException {
    this.store = data.store();
    this.sandboxes =
        new Sandboxes(
            store, data.folder("sandboxes"), isolation, Tier::limits, this::announce, clock);
    this.neural = new Neural(store, Tier::share, clock);
    this.sessions = new Sessions(store, clock);
    Trail trail = new Trail(store, this::noted, clock);
    boolean members = options.way() != Options.Way.ENVIRONMENT;
    this.accounts = new Accounts(store, sessions, data.folder("outbox"), trail, members, clock);
    this.workflows = new Workflows(store, trail, this::client, this::announce, clock);
    Streams streams = new Streams(store, sandboxes.insight(), workflows, clock);
    Health health =
        new Health(
            store,
            data.folder("sandboxes"),
            isolation,
            workflows::waiting,
            legacy != Fallback.NOBODY,
            trail,
            clock);
    Metrics metrics = new Metrics(clock);
    McpHostBuilder builder =
        guarded(
            FlowNexusServer.builder(
                sandboxes,
                neural,
                new Repositories(options.repositories(), data.folder("repositories")),
                metrics,
                new LegacySwarmTools(legacy),
                new LegacyNeuralStoreTools(legacy),
                new LegacyNeuralClusterTools(legacy),
                workflows,
                new LegacyTemplateTools(legacy),
                new Apps(store, trail, clock),
                new LegacyAppStoreTools(legacy),
                new LegacyChallengeTools(legacy),
                new Credits(store, trail, clock),
                accounts,
                streams,
                new Realtime(store, trail, clock),
                new Storage(store, trail, Tier::quota, clock),
                health,
                new LegacyMarketTools(legacy),
                new LegacyPaymentTools(legacy)),
            metrics);
    if (audit != null) {
      builder.audit(audit);
    }
    this.host = builder.build();
  }

  // tag::host[]
  /** What stands before each call. */
  private static McpHostBuilder guarded(McpHostBuilder builder, Metrics metrics) {
    return builder
        .undecided(Access.DENY_ALL)
        .changing(Change.Kind.CONTENTS)
        .watch(metrics)
        .guard(
            RateLimit.window(CALLS_A_MINUTE, Duration.ofMinutes(1))
                .cost("sandbox_create", 5)
                .cost("sandbox_execute", 2)
                .cost("neural_train", 10)
                .cost("neural_performance_benchmark", 5)
                .cost("github_repo_analyze", 10)
                .build());
  }

  // end::host[]

  /** The steps of workflows are calls of this very host, on behalf of whoever called. */
  private McpClient client(Caller caller) {
    return host.client().caller(caller).connect();
  }

  /** Tells whoever watches a sandbox or an execution that something became of it. */
  private void announce(String thing) {
    Streams.addresses(store, thing).forEach(host.changes()::resourceUpdated);
  }

  /** Tells whoever subscribed to rows that something happened to one. */
  private void noted(Trail.Event event) {
    Realtime.addresses(store, event).forEach(host.changes()::resourceUpdated);
  }

  McpHost host() {
    return host;
  }

  /** Says who has an account. */
  Sessions sessions() {
    return sessions;
  }

  /** What became of workflows. */
  Workflows workflows() {
    return workflows;
  }

  /** Ends programs of sandboxes; may be called at any time. */
  void stopPrograms() {
    sandboxes.close();
  }

  @Override
  public void close() {
    workflows.close();
    accounts.close();
    neural.close();
    sandboxes.close();
  }
}
