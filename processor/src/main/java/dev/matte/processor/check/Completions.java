package dev.matte.processor.check;

import dev.matte.processor.model.CompleterModel;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.ServerModel;
import java.util.List;
import java.util.Optional;

/** What completers complete. */
final class Completions {

  private Completions() {}

  /** The arguments of a completer's prompt or template, or empty when there is none. */
  static Optional<List<String>> arguments(CompleterModel completer, ServerModel server) {
    return completer.prompt().isEmpty()
        ? server.resources().stream()
            .filter(resource -> resource.template() && resource.uri().equals(completer.resource()))
            .findFirst()
            .map(resource -> names(resource.parameters()))
        : server.prompts().stream()
            .filter(prompt -> prompt.name().equals(completer.prompt()))
            .findFirst()
            .map(prompt -> names(prompt.parameters()));
  }

  private static List<String> names(List<ParameterModel> parameters) {
    return parameters.stream()
        .filter(parameter -> !parameter.injected())
        .map(parameter -> parameter.field().name())
        .toList();
  }
}
