package dev.matte.processor.read;

import dev.matte.processor.model.FormerName;
import dev.matte.processor.model.ServerInfo;
import dev.matte.processor.model.ServerInfo.Toolset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @McpServer}. */
final class ServerInfoReader {
  private final Reading reading;
  private final Deprecations named;

  /**
   * Reads for one interface.
   *
   * @param named gets to know the toolsets
   */
  ServerInfoReader(Reading reading, Deprecations named) {
    this.reading = reading;
    this.named = named;
  }

  Optional<ServerInfo> read(Marks marks, String description) {
    return marks.find(Names.SERVER).map(written -> info(written, description));
  }

  private ServerInfo info(Written written, String description) {
    String own = written.textOrEmpty("description");
    return new ServerInfo(
        written.textOrEmpty("name"),
        written.textOrEmpty("version"),
        written.textOrEmpty("title"),
        own.isEmpty() ? description : own,
        written.textOrEmpty("instructions"),
        written.textOrEmpty("websiteUrl"),
        Icons.of(written),
        Cachings.of(written),
        reading.within("toolsets", written.origin("toolsets"), () -> toolsets(written)),
        written.origin());
  }

  private List<Toolset> toolsets(Written written) {
    List<Toolset> toolsets = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (AnnotationValue value : written.values("toolsets")) {
      if (!(value.getValue() instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR) {
        reading.missing(
            value.getValue() instanceof TypeMirror type ? type.toString() : "of a toolset");
      } else if (type.getKind() != TypeKind.DECLARED) {
        unusable(type.toString(), "it is no interface", written, value);
      } else {
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        String name = element.getQualifiedName().toString();
        List<Member> members = members(element);
        Optional<String> reason =
            seen.add(name) ? reason(element, members) : Optional.of("it is named twice");
        reason.ifPresent(text -> unusable(name, text, written, value));
        if (reason.isEmpty()) {
          named.type(element);
          toolsets.add(toolset(element, members, written, value));
        }
      }
    }
    return List.copyOf(toolsets);
  }

  private Toolset toolset(
      TypeElement element, List<Member> members, Written written, AnnotationValue value) {
    return new Toolset(
        JavaTypes.of(element),
        tools(members),
        names(members, Names.RESOURCE, member -> member.role().textOrEmpty("uri")),
        names(members, Names.PROMPT, Member::wireName),
        written.origin(value));
  }

  /** Their names and those of before: none of them is free for another tool. */
  private static List<String> tools(List<Member> members) {
    return members.stream()
        .filter(Member::isTool)
        .flatMap(
            tool ->
                Stream.concat(
                    Stream.of(tool.wireName()),
                    FormerNames.of(tool.marks()).stream().map(FormerName::name)))
        .toList();
  }

  private static List<String> names(
      List<Member> members, String role, Function<Member, String> name) {
    return members.stream().filter(member -> member.role().name().equals(role)).map(name).toList();
  }

  private Optional<String> reason(TypeElement element, List<Member> members) {
    if (element.equals(reading.subject())) {
      return Optional.of("it is the server itself");
    }
    if (element.getKind() != ElementKind.INTERFACE) {
      return Optional.of("it is no interface but a " + kind(element));
    }
    if (Scopes.hidden(element, reading.subject())) {
      return Optional.of("it is not visible from here");
    }
    return members.isEmpty()
        ? Optional.of("it declares no tool, resource or prompt")
        : Optional.empty();
  }

  /** What a toolset offers; mistakes in it are reported where it is compiled. */
  private List<Member> members(TypeElement element) {
    return new Members(new Reading(reading.environment(), element)).find();
  }

  private void unusable(String type, String reason, Written written, AnnotationValue value) {
    reading.fault("toolset-unusable", written.origin(value), type, reason);
  }

  private static String kind(TypeElement element) {
    return element.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
