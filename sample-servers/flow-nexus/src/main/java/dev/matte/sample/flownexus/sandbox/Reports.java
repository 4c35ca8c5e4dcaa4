package dev.matte.sample.flownexus.sandbox;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonTrees;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.sample.flownexus.sandbox.SandboxTools.End;
import dev.matte.sample.flownexus.sandbox.SandboxTools.ExecutionReport;
import dev.matte.sample.flownexus.sandbox.SandboxTools.SandboxSummary;
import dev.matte.sample.flownexus.sandbox.SandboxTools.State;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What callers are shown of what is kept. */
final class Reports {
  private Reports() {}

  static SandboxSummary summary(Sandbox sandbox, Instant now) {
    return new SandboxSummary(
        sandbox.id(),
        sandbox.name(),
        sandbox.template(),
        sandbox.running(now) ? State.RUNNING : State.STOPPED,
        sandbox.createdAt(),
        sandbox.expiresAt());
  }

  static ExecutionReport execution(Sandbox sandbox, Result result, boolean shown) {
    return new ExecutionReport(
        sandbox.id(),
        End.valueOf(result.end().name()),
        result.code(),
        shown ? Optional.of(result.output().marked()) : Optional.empty(),
        shown ? Optional.of(result.errors().marked()) : Optional.empty(),
        result.output().more() + result.errors().more() > 0,
        result.took().toMillis());
  }

  /** JSON without a mapper, which would cost a third of a second when it is first made. */
  static String json(@Nullable ObjectNode metadata) {
    if (metadata == null) {
      return "{}";
    }
    JsonWriter json = new JsonWriter();
    JsonTrees.write(json, metadata);
    return new String(json.toByteArray(), StandardCharsets.UTF_8);
  }

  static ObjectNode metadata(Sandbox sandbox) {
    return (ObjectNode) JsonTrees.read(JsonSlice.of(sandbox.metadata()).reader());
  }
}
