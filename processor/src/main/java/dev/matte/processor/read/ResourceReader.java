package dev.matte.processor.read;

import dev.matte.processor.model.ResourceModel;

/** Reads resources and resource templates. */
final class ResourceReader {
  private final Reading reading;
  private final ParameterReader parameters;
  private final ContentReader contents;
  private final AccessReader access;

  ResourceReader(
      Reading reading, ParameterReader parameters, ContentReader contents, AccessReader access) {
    this.reading = reading;
    this.parameters = parameters;
    this.contents = contents;
    this.access = access;
  }

  ResourceModel read(Member member) {
    return reading.within(
        "resource " + member.wireName(), reading.origin(member.method()), () -> resource(member));
  }

  private ResourceModel resource(Member member) {
    Written role = member.role();
    return new ResourceModel(
        role.textOrEmpty("uri"),
        member.wireName(),
        member.name(),
        JavaTypes.of(member.declaring()),
        role.textOrEmpty("title"),
        member.description(),
        role.textOrEmpty("mimeType"),
        role.whole("size").orElse(-1L),
        role.texts("audience"),
        role.decimal("priority").orElse(-1.0),
        Icons.of(role),
        Cachings.of(role),
        access.of(member),
        parameters.read(member),
        contents.ofResource(member),
        member.thrown(reading),
        member.suppressed(),
        reading.origin(member.method()));
  }
}
