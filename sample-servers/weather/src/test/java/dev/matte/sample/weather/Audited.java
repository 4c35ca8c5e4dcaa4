package dev.matte.sample.weather;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.audit.AuditPolicy;
import dev.matte.runtime.audit.AuditTrail;
import dev.matte.runtime.audit.FileAuditSink;
import java.io.IOException;
import java.nio.file.Path;

/** What the page on audit trails shows; compiled so that it stays true. */
final class Audited {

  private Audited() {}

  static void serve(byte[] key, String... arguments) throws IOException, InterruptedException {
    // tag::trail[]
    FileAuditSink sink = FileAuditSink.of(Path.of("audit.jsonl"));
    try (AuditTrail trail = AuditTrail.builder(sink, AuditPolicy.REFUSE).key(key).start()) {
      McpHost host =
          McpHost.builder("weather", "1.0.0")
              .audit(trail)
              .add(new WeatherBinding(new Almanac()))
              .build();
      host.run(arguments);
    }
    // end::trail[]
  }
}
