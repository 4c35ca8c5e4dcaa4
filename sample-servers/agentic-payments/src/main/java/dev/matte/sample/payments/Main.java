package dev.matte.sample.payments;

import dev.matte.runtime.McpHostBuilder;
import dev.matte.runtime.stdio.Stdio;
import dev.matte.sample.payments.ledger.KeyRing;
import dev.matte.sample.payments.ledger.LedgerFile;
import dev.matte.sample.payments.ledger.Outbox;
import dev.matte.sample.payments.ledger.Register;
import dev.matte.sample.payments.ledger.Till;
import dev.matte.sample.payments.webhook.Courier;
import dev.matte.sample.payments.webhook.WebhookSettings;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Starts the server on a ledger. */
final class Main {
  private static final int MISUSE = 2;

  private Main() {}

  /** Takes {@code --db FILE} and {@code --payments}; other arguments are the server's. */
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
    int exitCode = run(options);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  private static int run(Options options) throws IOException, InterruptedException {
    InstantSource clock = InstantSource.system();
    try (LedgerFile file = new LedgerFile(options.ledger())) {
      int capacity = options.webhook().map(WebhookSettings::capacity).orElse(0);
      Outbox outbox = new Outbox(file, capacity, clock);
      McpHostBuilder host = host(options, file, outbox, clock);
      Optional<Courier> courier =
          options.webhook().map(settings -> Courier.start(outbox, settings, clock));
      try {
        return host.build().run(options.rest().toArray(new String[0]));
      } finally {
        courier.ifPresent(Courier::close);
      }
    }
  }

  // tag::host[]
  /** The ten tools, and those that pay if they were asked for. */
  private static McpHostBuilder host(
      Options options, LedgerFile file, Outbox outbox, InstantSource clock) {
    KeyRing keys = new KeyRing(file, options.sealer().orElse(null));
    Register register = new Register(file, outbox, clock);
    Till till = new Till(file, register, outbox, options.signers(), clock);
    McpHostBuilder host =
        AgenticPaymentsServer.builder(
            new Identities(keys, clock), new Mandates(keys, register, till, clock));
    return options.pays() ? host.add(new PaymentToolsBinding(new Payments(till))) : host;
  }

  // end::host[]
}
