package dev.matte.processor.read;

import dev.matte.processor.model.Lints;
import dev.matte.processor.model.ResourceModel;
import dev.matte.processor.model.ServerModel;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads annotated interfaces, each by itself. */
public final class ServerReader {
  private final ProcessingEnvironment environment;

  /** Reads with the compiler's own tools. */
  public ServerReader(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /** Reads an interface and all it reaches. Never throws for what an author can write. */
  public ReadServer read(TypeElement type) {
    Reading reading = new Reading(environment, type);
    return new ReadServer(model(reading), reading.missing());
  }

  private static ServerModel model(Reading reading) {
    TypeElement type = reading.subject();
    Marks marks = Marks.of(reading, type);
    String description = Documents.description(marks, Documents.of(reading, type).summary());
    List<Member> members = readable(reading) ? new Members(reading).find() : List.of();
    members.stream()
        .filter(member -> !member.isTool())
        .forEach(
            member -> {
              FormerNames.refuse(reading, member.marks());
              new ExtrasReader(reading).refuseAll(member.marks());
              OnceReader.refuse(reading, member.marks());
            });
    refuseAccess(reading, marks, members);
    Deprecations server = new Deprecations(reading);
    if (!members.isEmpty()) {
      server.type(type);
    }
    reading.deprecations().type(type);
    members.forEach(member -> name(member, reading.deprecations()));
    TypeReader types = new TypeReader(reading);
    ParameterReader parameters = new ParameterReader(reading, new FieldReader(reading, types));
    ContentReader contents = new ContentReader(reading, types);
    AccessReader access = new AccessReader(reading);
    ToolReader tools =
        new ToolReader(reading, parameters, new ResultReader(reading, types), access);
    ResourceReader resources = new ResourceReader(reading, parameters, contents, access);
    PromptReader prompts = new PromptReader(reading, parameters, contents, access);
    List<ResourceModel> resourceModels = each(members, Names.RESOURCE, resources::read);
    CompleterReader completers = new CompleterReader(reading, parameters, resourceModels);
    return new ServerModel(
        JavaTypes.of(type),
        description,
        new ServerInfoReader(reading, server).read(marks, description),
        marks.has(Names.CLIENT),
        each(members, Names.TOOL, tools::read),
        resourceModels,
        each(members, Names.PROMPT, prompts::read),
        each(members, Names.COMPLETE, completers::read),
        reading.structures(),
        new Lints(reading.deprecations().lints(), server.lints()),
        reading.faults(),
        reading.origin(type));
  }

  /** A decision that nothing is held against would give a false sense of safety. */
  private static void refuseAccess(Reading reading, Marks marks, List<Member> members) {
    for (Member member : members) {
      if (member.role().name().equals(Names.COMPLETE)) {
        Decisions.refuseAll(
            reading, member.marks(), "a completer demands what the prompt or template does");
      }
    }
    if (members.isEmpty() && marks.has(Names.SERVER)) {
      Decisions.refuseAll(
          reading, marks, "the interface serves nothing itself; write it on the toolsets");
    }
  }

  private static void name(Member member, Deprecations deprecations) {
    deprecations.member(member.method());
    member.parameterTypes().forEach(deprecations::type);
    deprecations.type(member.returnType());
  }

  private static <T> List<T> each(List<Member> members, String role, Function<Member, T> reader) {
    return members.stream()
        .filter(member -> member.role().name().equals(role))
        .map(reader)
        .toList();
  }

  private static boolean readable(Reading reading) {
    TypeElement type = reading.subject();
    if (type.getKind() != ElementKind.INTERFACE) {
      String kind = type.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      reading.fault(
          "not-an-interface",
          reading.origin(type),
          "@" + annotation(reading),
          kind,
          type.getSimpleName().toString());
      return false;
    }
    if (!type.getTypeParameters().isEmpty()) {
      reading.fault("generic-interface", reading.origin(type), type.getSimpleName().toString());
      return false;
    }
    if (Scopes.hidden(type, type)) {
      reading.inaccessible(JavaTypes.of(type), type);
      return false;
    }
    return true;
  }

  /** The annotation that brought the type here. */
  private static String annotation(Reading reading) {
    return new Members(reading)
        .find().stream().map(member -> member.role().simpleName()).findFirst().orElse("McpServer");
  }
}
