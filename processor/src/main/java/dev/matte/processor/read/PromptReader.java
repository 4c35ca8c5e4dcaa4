package dev.matte.processor.read;

import dev.matte.processor.model.PromptModel;

/** Reads prompts. */
final class PromptReader {
  private final Reading reading;
  private final ParameterReader parameters;
  private final ContentReader contents;

  PromptReader(Reading reading, ParameterReader parameters, ContentReader contents) {
    this.reading = reading;
    this.parameters = parameters;
    this.contents = contents;
  }

  PromptModel read(Member member) {
    return reading.within(
        "prompt " + member.wireName(), reading.origin(member.method()), () -> prompt(member));
  }

  private PromptModel prompt(Member member) {
    Written role = member.role();
    return new PromptModel(
        member.wireName(),
        member.name(),
        JavaTypes.of(member.declaring()),
        role.textOrEmpty("title"),
        member.description(),
        Icons.of(role),
        parameters.read(member),
        contents.ofPrompt(member),
        member.thrown(reading),
        member.suppressed(),
        reading.origin(member.method()));
  }
}
