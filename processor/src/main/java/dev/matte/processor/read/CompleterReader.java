package dev.matte.processor.read;

import dev.matte.processor.model.CompleterModel;

/** Reads completers. */
final class CompleterReader {
  private final Reading reading;
  private final ParameterReader parameters;

  CompleterReader(Reading reading, ParameterReader parameters) {
    this.reading = reading;
    this.parameters = parameters;
  }

  CompleterModel read(Member member) {
    return reading.within(
        "completer " + member.name(), reading.origin(member.method()), () -> completer(member));
  }

  private CompleterModel completer(Member member) {
    Written role = member.role();
    return new CompleterModel(
        role.textOrEmpty("prompt"),
        role.textOrEmpty("resource"),
        role.textOrEmpty("argument"),
        member.name(),
        JavaTypes.of(member.declaring()),
        parameters.read(member),
        JavaTypes.of(member.returnType()),
        member.thrown(reading),
        member.suppressed(),
        reading.origin(member.method()));
  }
}
