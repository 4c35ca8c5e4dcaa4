package dev.matte.processor.read;

import dev.matte.processor.model.CompleterModel;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.ResourceModel;
import java.util.List;

/** Reads completers. */
final class CompleterReader {
  private final Reading reading;
  private final ParameterReader parameters;
  private final List<ResourceModel> resources;

  CompleterReader(Reading reading, ParameterReader parameters, List<ResourceModel> resources) {
    this.reading = reading;
    this.parameters = parameters;
    this.resources = resources;
  }

  CompleterModel read(Member member) {
    return reading.within(
        "completer " + member.name(), reading.origin(member.method()), () -> completer(member));
  }

  private CompleterModel completer(Member member) {
    Written role = member.role();
    List<ParameterModel> read = parameters.read(member);
    return new CompleterModel(
        role.textOrEmpty("prompt"),
        resource(role.textOrEmpty("resource")),
        role.text("argument").orElseGet(() -> completed(read)),
        member.name(),
        JavaTypes.of(member.declaring()),
        read,
        JavaTypes.of(member.returnType()),
        member.thrown(reading),
        member.suppressed(),
        reading.origin(member.method()));
  }

  /** The template that is meant: ours are named by their URI, portable ones by their name. */
  private String resource(String named) {
    return resources.stream()
        .filter(each -> each.template() && each.name().equals(named))
        .findFirst()
        .map(ResourceModel::uri)
        .orElse(named);
  }

  /** The argument of a portable completer: its own parameter says which. */
  private static String completed(List<ParameterModel> parameters) {
    return parameters.stream()
        .filter(each -> !each.injected())
        .findFirst()
        .map(each -> each.field().name())
        .orElse("");
  }
}
