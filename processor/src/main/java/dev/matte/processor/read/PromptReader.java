package dev.matte.processor.read;

import dev.matte.processor.model.PromptModel;

/** Reads prompts. */
final class PromptReader {
  private final Reading reading;
  private final ParameterReader parameters;
  private final ContentReader contents;
  private final AccessReader access;

  PromptReader(
      Reading reading, ParameterReader parameters, ContentReader contents, AccessReader access) {
    this.reading = reading;
    this.parameters = parameters;
    this.contents = contents;
    this.access = access;
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
        access.of(member),
        parameters.read(member),
        contents.ofPrompt(member),
        member.thrown(reading),
        member.suppressed(),
        reading.origin(member.method()));
  }
}
