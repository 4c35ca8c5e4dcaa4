package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ContentModel;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.Origin;
import dev.matte.processor.model.ResultModel;
import dev.matte.processor.model.ResultModel.Delivery;
import dev.matte.processor.model.ServerModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A typed client sends what its server reads and reads what it sends: both ways must exist. */
final class ClientUnsupported implements Rule {
  private static final Set<String> TEXTS = Set.of("java.lang.String", "java.lang.CharSequence");
  private static final Set<String> STAGES =
      Set.of("java.util.concurrent.CompletionStage", "java.util.concurrent.CompletableFuture");
  private static final Set<String> LISTS =
      Set.of("java.util.List", "java.util.Collection", "java.lang.Iterable");

  @Override
  public String id() {
    return "client-unsupported";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    if (!server.client()) {
      return;
    }
    OneWay oneWay = new OneWay(server);
    server
        .tools()
        .forEach(
            tool -> {
              Optional<String> reason =
                  result(tool.result())
                      .or(() -> tool.result().type().flatMap(oneWay::cannotRead))
                      .or(() -> oneWay.cannotWrite(tool.given()));
              report(tool.method(), reason, tool.origin(), report);
            });
    server
        .resources()
        .forEach(
            resource ->
                report(
                    resource.method(),
                    content(resource.result())
                        .or(() -> resource.result().type().flatMap(oneWay::cannotRead)),
                    resource.origin(),
                    report));
    server
        .prompts()
        .forEach(
            prompt -> report(prompt.method(), content(prompt.result()), prompt.origin(), report));
  }

  private static Optional<String> result(ResultModel result) {
    String type = result.valueType().name();
    if (result.delivery() == Delivery.PUBLISHER
        || (result.delivery() == Delivery.STAGE && !STAGES.contains(result.javaType().name()))) {
      return Optional.of("it answers with a " + result.javaType().simpleName());
    }
    boolean fits =
        switch (result.kind()) {
          case TEXT -> TEXTS.contains(type) || optionalText(result.valueType());
          case CONTENT_LIST -> LISTS.contains(type);
          default -> true;
        };
    return fits ? Optional.empty() : Optional.of("it answers with " + result.valueType());
  }

  private static boolean optionalText(JavaType type) {
    return type.name().equals("java.util.Optional")
        && TEXTS.contains(type.arguments().get(0).name());
  }

  private static Optional<String> content(ContentModel content) {
    boolean fits =
        content.delivery() == Delivery.PLAIN
            && (content.kind() != ContentModel.Kind.LIST
                || LISTS.contains(content.javaType().name()));
    return fits ? Optional.empty() : Optional.of("it answers with " + content.javaType());
  }

  private void report(String method, Optional<String> reason, Origin origin, Diagnostics report) {
    for (String each : reason.map(List::of).orElse(List.of())) {
      report.error(
          id(),
          origin,
          "method " + method + " cannot be called by a typed client: " + each,
          "A client has to write what the server reads and to read what the server writes.",
          "choose another type, move the method to another interface, or drop @McpClient.");
    }
  }
}
