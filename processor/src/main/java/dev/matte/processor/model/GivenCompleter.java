package dev.matte.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A completer that no author wrote: of an argument whose values are known, since its type has no
 * others or examples name some.
 *
 * @param prompt the prompt's name, or empty
 * @param resource the template, or empty
 * @param values what is proposed, best first
 */
public record GivenCompleter(String prompt, String resource, String argument, List<String> values) {

  /** Those of all arguments for which the interface has no completer of its own. */
  public static List<GivenCompleter> of(ServerModel server) {
    List<GivenCompleter> given = new ArrayList<>();
    for (PromptModel prompt : server.prompts()) {
      add(given, server, prompt.name(), "", prompt.parameters());
    }
    for (ResourceModel resource : server.resources()) {
      if (resource.template()) {
        add(given, server, "", resource.uri(), resource.parameters());
      }
    }
    return List.copyOf(given);
  }

  private static void add(
      List<GivenCompleter> given,
      ServerModel server,
      String prompt,
      String resource,
      List<ParameterModel> parameters) {
    for (ParameterModel parameter : parameters) {
      FieldModel field = parameter.field();
      List<String> values = parameter.injected() ? List.of() : values(field);
      boolean written =
          server.completers().stream()
              .anyMatch(
                  each ->
                      each.prompt().equals(prompt)
                          && each.resource().equals(resource)
                          && each.argument().equals(field.name()));
      if (!values.isEmpty() && !written) {
        given.add(new GivenCompleter(prompt, resource, field.name(), values));
      }
    }
  }

  /** What is known of a field's values; nothing of those that must not be shown. */
  private static List<String> values(FieldModel field) {
    if (field.sensitive()) {
      return List.of();
    }
    TypeModel type = field.type();
    while (type instanceof TypeModel.Wrapper wrapper) {
      type = wrapper.inner();
    }
    if (type instanceof TypeModel.Choice choice) {
      return choice.constants().stream().map(TypeModel.Choice.Constant::wire).toList();
    }
    if (type instanceof TypeModel.Bool) {
      return List.of("true", "false");
    }
    Set<String> values = new LinkedHashSet<>();
    field.defaultLiteral().ifPresent(values::add);
    values.addAll(field.examples());
    return List.copyOf(values);
  }
}
